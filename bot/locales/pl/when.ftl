# When: days, hours, how far away, in Polish.

span-day = { $day }, cały dzień
span-days = { $first } – { $last } ({ $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start }–{ $end }
span-long = { $first }, { $start } – { $last }, { $end }
midnight = 24:00
zone = Czas lokalny: { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } i jeszcze { $more }

near-today = Dzisiaj
near-tomorrow = Jutro
near-now = Teraz
near-over = Już minęło
