# Somebody else's time off, on the card of an owner of the team, in Spanish.

theirs-offered = ¿Dar libre a { $name }? Aún no se ha escrito
theirs-dismissed = No se da libre a { $name }
theirs-booking = { $name }: escribiendo…
theirs-booked = ✓ { $name } tiene libre
theirs-drafted = ✓ Un borrador: { $name } tiene libre
theirs-asking = ¿Sustituir el tiempo libre de { $name }? Aún no ha cambiado nada
theirs-mine-asking = ¿Cambiar su tiempo libre? Aún no ha cambiado nada
theirs-changing = Tiempo libre de { $name }: sustituyendo…
theirs-changed = ✓ Sustituido: el tiempo libre de { $name }
theirs-removing = ¿Quitar el tiempo libre de { $name }?
theirs-withdrawing = Tiempo libre de { $name }: quitando…
theirs-withdrawn = Quitado: { $name } no tiene libre
theirs-draft-removed = El borrador se ha quitado: todos siguen viendo lo que veían
theirs-failed = ✕ No se pudo dar libre a { $name }

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Ahora
side-becomes = Será
side-was = Antes
told-will = Se notificará a { $name }.
told-done = Se ha notificado a { $name }.
told-nobody = Un borrador: solo lo ven los propietarios del equipo, y no se notifica a { $name }.
overlap-theirs = { $name } ya tiene libre entonces: { $span }

press-put = Poner en el horario
press-put-again = Volver a poner
press-replace = Sustituir
press-leave = Dejar como está
press-remove = Quitar
press-as-draft = Guardar como borrador
press-share-it = Compartir ya
press-share = Compartir…
press-share-all = Compartir
press-person = Seguir

share-title = Compartir los borradores: { $span }
share-what = Todos en { $team } verán esto, y se notificará a quienes afecte:
choose-title = ¿A qué tiempo libre de { $name } se refiere?
none-then = { $name } no tiene libre entonces
none-then-but = Pero hay esto:
none-ahead = { $name } no tiene tiempo libre por delante
person-choose = O elija quién es
put-when = ¿Cuándo tiene libre { $name }? Escríbalo otra vez con los días, por ejemplo «dar libre a { $name } del 3 al 5 de junio».
owners-only = Solo pueden hacerlo los propietarios de { $team }
owners-only-ask = Pregunte a { $owners }.
owners-only-nobody = Este equipo no tiene propietario en este momento.
owners-only-own = Sus propios días puede solicitarlos usted:
owners-only-example = libre el próximo viernes en el horario del equipo
