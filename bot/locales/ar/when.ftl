# When: days, hours, how far away, in Arabic.

span-day = { $day }، طوال اليوم
span-days = من { $first } إلى { $last } ({ $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
})
range = من { $first } إلى { $last }
span-hours = { $day }، من { $start } إلى { $end }
span-long = من { $first }، { $start } إلى { $last }، { $end }
midnight = منتصف الليل
zone = توقيت { $city } ({ $utc })

short-hours = { $day }، { $hours }
and-more = { $one } و{ $more } غيرها

near-today = اليوم
near-tomorrow = غدًا
near-now = الآن
near-over = انتهى
