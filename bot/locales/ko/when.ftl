# When: days, hours, how far away, in Korean.

span-day = { $day }, 하루 종일
span-days = { $first }부터 { $last }까지 ({ $days }일)
range = { $first }{ $to }{ $last }
span-hours = { $day } { $start }부터 { $end }까지
span-long = { $first } { $start }부터 { $last } { $end }까지
midnight = 자정
zone = { $city } 시간 ({ $utc })

short-hours = { $day } { $hours }
and-more = { $one } 외 { $more }

near-today = 오늘
near-tomorrow = 내일
near-now = 지금
near-over = 이미 지남
