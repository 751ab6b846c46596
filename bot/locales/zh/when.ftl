# When: days, hours, how far away, in Chinese.

span-day = { $day }，全天
span-days = { $first }至{ $last }（{ $days } 天）
range = { $first }{ $to }{ $last }
span-hours = { $day } { $start } 至 { $end }
span-long = { $first } { $start } 至 { $last } { $end }
midnight = 24:00
zone = { $city }时间（{ $utc }）

short-hours = { $day } { $hours }
and-more = { $one }，另有 { $more } 个

near-today = 今天
near-tomorrow = 明天
near-now = 现在
near-over = 已过去
