# When: days, hours, how far away, in Ukrainian.

span-day = { $day }, увесь день
span-days = { $first } – { $last } ({ $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start }–{ $end }
span-long = { $first }, { $start } – { $last }, { $end }
midnight = 24:00
zone = Місцевий час: { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } і ще { $more }

near-today = Сьогодні
near-tomorrow = Завтра
near-now = Зараз
near-over = Уже минуло
