# When: days, hours, how far away, in Italian.

span-day = { $day }, tutto il giorno
span-days = da { $first } a { $last } ({ $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, ore { $start } – { $end }
span-long = da { $first }, ore { $start }, a { $last }, ore { $end }
midnight = 24:00
zone = ora di { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } e altri { $more }

near-today = Oggi
near-tomorrow = Domani
near-now = Adesso
near-over = Già passato
