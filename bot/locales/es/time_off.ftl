# The card of a time off, in Spanish.

state-offered = Tiempo libre: aún sin reservar
state-dismissed = Tiempo libre: no reservado
state-booking = Tiempo libre: reservando…
state-booked = ✓ Reservado
state-offered-asking = Tiempo libre: aún sin solicitar
state-asked = Solicitado: los propietarios aún no han decidido
state-declined = ✕ Rechazado
state-booked-asked = Reservado en su plan de trabajo; los propietarios aún no han decidido
state-changing = Tiempo libre: cambiando…
state-withdrawing = Tiempo libre: retirando…
state-withdrawn = Retirado: no hay nada reservado
state-failed = ✕ No se pudo reservar
state-partly = ✕ Reservado solo en parte

part-booked-plan = ✓ En su plan de trabajo: { $span }
part-not-booked-plan = ✕ No está en su plan de trabajo: { $span }
part-booked-shifts = ✓ En el horario de { $team }: { $span }
part-not-booked-shifts = ✕ No está en el horario de { $team }: { $span }
part-booked-asked = Solicitado en { $team }: { $span }
part-not-booked-asked = ✕ No solicitado en { $team }: { $span }

near-and-zone = { $near } · { $zone }
where-to-be = Irá a su plan de trabajo, en Outlook y Teams
where-booked = En su plan de trabajo, en Outlook y Teams
where-shifts-to-be = Irá al horario de { $team }: { $reason }
where-shifts-booked = En el horario de { $team }: { $reason }
where-asked-to-be = Se solicitará a los propietarios de { $team }: { $reason }
where-asked-booked = Solicitado a los propietarios de { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = Entonces ya está libre: { $span }
overlap-named = Entonces ya está libre: { $subject }, { $span }
overlap-more = { $others ->
    [one] Hay { $others } tiempo libre más en estos días.
   *[other] Hay { $others } tiempos libres más en estos días.
}
reason = Outlook indica: { $reason }

press-where-also-plan = También en mi plan
press-where-also-team = También en el horario
press-where-plan = Solo en mi plan de trabajo
press-where-team = Solo en el horario
press-ask = Solicitar
press-book = Reservar
press-book-after-all = Reservar de todos modos
press-book-again = Reservar otra vez
press-change = Cambiar
press-dismiss = Ahora no
press-look = Actualizar
press-pick = Era { $span }
press-retry = Reintentar
press-undo = Deshacer

note-all-of-it = Es un solo tiempo libre, más largo que lo que nombró. Aquí se trata de todo él.
note-already-booked = Ya estaba reservado, así que no se reserva otra vez.
note-asked-approved = Los propietarios del equipo lo han aprobado.
note-asked-declined = Los propietarios del equipo lo han rechazado.
note-asked-pending = Los propietarios del equipo aún no han decidido.
note-as-it-was = Se queda como está.
note-as-wished = Ya está así.
note-assumed-am_pm = No dijo si por la mañana o por la tarde. Compruebe las horas.
note-assumed-end = No dijo cuándo termina. Compruebe el final.
note-assumed-missing_hour = Ese día se adelanta el reloj y la hora escrita no existe. Compruebe las horas.
note-assumed-half = No dijo qué mitad del día. Compruebe las horas.
note-assumed-month = No dijo el mes. Compruebe la fecha.
note-assumed-repeated_hour = Ese día se atrasa el reloj y la hora escrita se repite. Aquí se trata de la primera.
note-assumed-year = No dijo el año. Compruebe la fecha.
note-changed-elsewhere = Alguien lo cambió mientras tanto, así que no se ha escrito nada. Ahora está así.
note-failed-busy = Outlook está saturado, así que no se ha reservado nada. Inténtelo de nuevo en un minuto.
note-failed-down = Outlook no respondió y no se ha reservado nada. Inténtelo de nuevo en un minuto.
note-failed-partly = Outlook dejó de responder a mitad de camino. «Reintentar» reserva lo que falta.
note-failed-refused = Outlook no aceptó la reserva.
note-far-ahead = Falta más de un año.
note-gone = Ya no está: se quitó en otro sitio.
note-long = Dura más de un mes.
note-moved-on = Ese tiempo ya pasó, así que no se ha reservado.
note-not-changed-busy = Outlook está saturado. No ha cambiado nada; inténtelo de nuevo en un minuto.
note-not-changed-down = Outlook no respondió. No ha cambiado nada; inténtelo de nuevo en un minuto.
note-not-changed-refused = Outlook no aceptó el cambio. Sigue reservado como estaba.
note-not-withdrawn-busy = Outlook está saturado. Sigue reservado; inténtelo de nuevo en un minuto.
note-not-withdrawn-down = Outlook no respondió. Sigue reservado; inténtelo de nuevo en un minuto.
note-not-withdrawn-refused = Outlook no dejó retirarlo. Sigue reservado.
note-no-schedule = Este equipo no tiene horario.
note-no-such-team = Ya no está en este equipo, o el equipo ya no existe.
note-not-owner = Solo puede hacerlo un propietario del equipo.
note-not-working-days = Normalmente no trabaja entonces.
note-past = Se ha dejado fuera lo que ya pasó.
note-put-aside = Dejo de lado lo que le había preguntado antes.
note-removing = No se quita nada antes de que pulse.
note-request-decided = Los propietarios del equipo ya lo han decidido, así que se queda como está.
note-starts-in-past = Empieza antes de hoy.
note-still-looking = Outlook aún no ha respondido. Sigo mirando, y esta tarjeta mostrará cómo terminó.
note-team-out-of-reach = No se puede acceder al horario de su equipo, así que se trata solo de su plan de trabajo.
note-zone-differs = Su dispositivo está en otra zona horaria. Estas son las horas de sus ajustes de Outlook.
note-zone-from-device = Outlook no indica su zona horaria. Estas son las horas de su dispositivo.
note-zone-unknown = No se conoce su zona horaria, así que son horas UTC. Puede ajustarla en Outlook.

note-assumed-several = Se ha leído como más de un tiempo libre. Compruebe que cada uno es lo que quería.
note-assumed-today = No dijo cuándo empieza. Compruebe el principio.
note-assumed-unread = No se entendió parte de las fechas. Compruebe los días.
note-changed-partly = Solo se pudo cambiar una parte, y no todo se pudo dejar como antes. Así está ahora; «Deshacer» lo retira todo.
note-failed-login = No se llega al inicio de sesión de Microsoft, así que no se ha reservado nada. Inténtelo de nuevo en un minuto.
note-not-changed-login = No se llega al inicio de sesión de Microsoft. No ha cambiado nada; inténtelo de nuevo en un minuto.
note-not-withdrawn-login = No se llega al inicio de sesión de Microsoft. Sigue reservado; inténtelo de nuevo en un minuto.
note-still-arriving = Outlook aún no ha terminado el último paso, así que no se ha empezado nada nuevo. Inténtelo de nuevo en un minuto.

state-approved = ✓ Aprobado
state-partly-declined = ✕ Se rechazó una parte
part-approved = ✓ Aprobado por los propietarios de { $team }: { $span }
part-declined = ✕ Rechazado por los propietarios de { $team }: { $span }
part-withdrawn = Ya no se solicita en { $team }: { $span }
part-with-words = { $part }. Respuesta: { $words }
note-apart-from-team = El horario de su equipo no lo muestra.
note-back-asked = Ha pedido a los propietarios del equipo que lo retiren. Aún no han respondido.
note-back-declined = Los propietarios del equipo lo dejan como está.
note-back-done = Los propietarios del equipo lo han quitado del horario.
note-back-nobody = Ningún propietario del equipo chatea conmigo, así que no he podido preguntar a nadie. Dígaselo usted.
