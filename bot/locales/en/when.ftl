# What Siesta says in English. One message is one text; what stands in braces is filled in by the code.
# Short words, one thought per sentence. Say what happened, then what can be done.

## When: days, hours, how far away

span-day = { $day }, all day
span-days = { $first } to { $last } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, { $start } to { $end }
span-long = { $first }, { $start } to { $last }, { $end }
midnight = midnight
zone = { $city } time ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } and { $more } more

near-today = Today
near-tomorrow = Tomorrow
near-now = Now
near-over = Already over
