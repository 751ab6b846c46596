# When: days, hours, how far away, in French.

span-day = { $day }, toute la journée
span-days = du { $first } au { $last } ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
})
range = { $first }{ $to }{ $last }
span-hours = { $day }, de { $start } à { $end }
span-long = du { $first }, { $start }, au { $last }, { $end }
midnight = minuit
zone = heure de { $city } ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } et { $more } de plus

near-today = Aujourd’hui
near-tomorrow = Demain
near-now = En ce moment
near-over = Déjà passé
