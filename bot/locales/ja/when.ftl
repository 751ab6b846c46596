# When: days, hours, how far away, in Japanese.

span-day = { $day }、終日
span-days = { $first }～{ $last }（{ $days }日間）
range = { $first }{ $to }{ $last }
span-hours = { $day } { $start }～{ $end }
span-long = { $first } { $start }～{ $last } { $end }
midnight = 24:00
zone = { $city }時間（{ $utc }）

short-hours = { $day } { $hours }
and-more = { $one } ほか { $more } 件

near-today = 今日
near-tomorrow = 明日
near-now = 今
near-over = 終了済み
