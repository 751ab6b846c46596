# What a team's owners are asked for, in Spanish.

approve-title = { $count ->
    [0] Nada espera su respuesta
    [one] Una solicitud espera su respuesta
   *[other] { $count } solicitudes esperan su respuesta
}
approve-one = { $name } solicita tiempo libre
approve-says = «{ $words }»
approve-also = También libres entonces: { $names }
approve-nobody-else = Nadie más está libre entonces.
approve-words = Mensaje para { $name }, si quiere
approve-more = Y { $more } más después.
approve-approved = ✓ Aprobado
approve-declined = ✕ Rechazado
approve-withdrawn = Retirado: ya nadie tiene que decidir
approve-answer = Respuesta: { $words }
approve-no-team = No es propietario de ningún equipo con horario, así que nadie le solicita tiempo libre. Lo que usted ha solicitado está en «mis vacaciones».
press-approve = Aprobar
press-decline = Rechazar

back-one = { $name } pide retirar un tiempo libre aprobado
back-approved = ✓ Quitado del horario
back-declined = ✕ Se queda en el horario
back-withdrawn = Ya nadie tiene que decidir
press-back-yes = Quitarlo
press-back-no = Dejarlo
press-ask-back = Pedir que se retire
