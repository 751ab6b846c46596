# When: days, hours, how far away, in Spanish.

span-day = { $day }, todo el día
span-days = del { $first } al { $last } ({ $days ->
    [one] { $days } día
   *[other] { $days } días
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, de { $start } a { $end }
span-long = del { $first }, { $start }, al { $last }, { $end }
midnight = medianoche
zone = hora de { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } y { $more } más

near-today = Hoy
near-tomorrow = Mañana
near-now = Ahora
near-over = Ya pasó
