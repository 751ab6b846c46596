# When: days, hours, how far away, in Turkish.

span-day = { $day }, tüm gün
span-days = { $first } – { $last } ({ $days ->
    [one] { $days } gün
   *[other] { $days } gün
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start } – { $end }
span-long = { $first }, { $start } – { $last }, { $end }
midnight = 24:00
zone = { $city } saati ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } ve { $more } tane daha

near-today = Bugün
near-tomorrow = Yarın
near-now = Şimdi
near-over = Geçti
