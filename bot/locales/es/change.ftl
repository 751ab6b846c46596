# Changing, in Spanish.

change-title = Cambiar su tiempo libre
change-title-theirs = Cambiar el tiempo libre de { $name }
change-part = { $number } de { $parts }
change-first = Primer día
change-last = Último día
change-start = De
change-end = A
change-reason = Motivo
change-subject = Asunto
change-subject-hint = Lo que pueden ver sus colegas, si quiere
change-subject-too-long = Como máximo { $most } caracteres.
change-first-missing = Elija el primer día.
press-save = Guardar
press-back = Atrás

fault-end-before-start = El final tiene que venir después del principio.
fault-in-past = Ese tiempo ya pasó. Elija uno posterior.
fault-no-date = Elija un primer día.
fault-not-a-time = Rellene ambas horas o pulse «Todo el día».
fault-subject-too-long = El asunto es demasiado largo: como máximo 255 caracteres.
fault-too-long = Es más de un año. Elija menos.

press-all-day = Todo el día
press-some-hours = Solo algunas horas
