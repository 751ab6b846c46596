# When: days, hours, how far away, in Hindi.

span-day = { $day }, पूरा दिन
span-days = { $first } से { $last } तक ({ $days ->
    [one] { $days } दिन
   *[other] { $days } दिन
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start } से { $end } तक
span-long = { $first }, { $start } से { $last }, { $end } तक
midnight = आधी रात
zone = { $city } का समय ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } और { $more } अन्य

near-today = आज
near-tomorrow = कल
near-now = अभी
near-over = बीत चुका
