# When: days, hours, how far away, in German.

span-day = { $day }, ganztägig
span-days = { $first } bis { $last } ({ $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start } bis { $end } Uhr
span-long = { $first }, { $start } Uhr, bis { $last }, { $end } Uhr
midnight = 24:00
zone = Ortszeit { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } und { $more } mehr

near-today = Heute
near-tomorrow = Morgen
near-now = Jetzt
near-over = Schon vorbei
