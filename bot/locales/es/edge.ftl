# What is said in place of a card, in Spanish.

press-answered = La respuesta está abajo.
press-still-working = Sigo en ello. La tarjeta mostrará cómo terminó.
no-account = Siesta reserva tiempo libre a personas con una cuenta profesional o educativa. No veo ninguna en la suya.
no-dialogs = Siesta no tiene cuadros de diálogo: todo se hace en sus tarjetas.
one-moment = Un momento, sigo con «{ $text }». No he leído lo que escribió después: escríbalo otra vez dentro de un minuto.
one-moment-busy = Un momento, hay muchas peticiones a la vez. No he leído esto: inténtelo de nuevo dentro de un minuto.

store-away = Ahora mismo no llego a mi propia memoria. Guardo esto y respondo en cuanto pueda.
store-away-long = Mi propia memoria ha estado inaccesible demasiado tiempo, así que no he hecho esto. Inténtelo de nuevo en unos minutos.
