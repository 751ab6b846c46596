# When: days, hours, how far away, in Swedish.

span-day = { $day }, hela dagen
span-days = { $first } till { $last } ({ $days ->
    [one] { $days } dag
   *[other] { $days } dagar
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start } till { $end }
span-long = { $first }, { $start } till { $last }, { $end }
midnight = midnatt
zone = Lokal tid i { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } och { $more } till

near-today = I dag
near-tomorrow = I morgon
near-now = Nu
near-over = Redan förbi
