# Who is off, in Arabic.

who-title = من في إجازة: { $days }
who-where = { $team } · { $zone }
who-your-clock = ساعتك أنت: { $zone }
who-not-alone = الأسباب والطلبات: فقط في دردشة معي وحدي.
who-nobody = لا أحد في إجازة بحسب هذا الجدول.
who-more = و{ $more } غيرهم.
who-more-hours = و{ $more } غيرها: اضغط «كنص».
who-sign = { $sign } { $means }
who-off = إجازة
who-morning = صباحًا
who-afternoon = بعد الظهر
who-some-hours = بعض الساعات
who-asked = مطلوبة
who-draft = مسودة
who-asked-still = مطلوبة، لم يُبتّ فيها بعد
who-draft-only = مسودة: لا يراها إلا المالكون
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (عندك { $yours })
who-spoken = { $title }، في { $team }.
who-former = شخص غادر الفريق
person-off = { $name } في إجازة
person-not-off = لا إجازة لـ { $name } في هذا الجدول: { $days }
person-several = من تقصد باسم { $name }؟
person-unknown = لا أحد في { $team } باسم { $name }
person-hint = اكتب الاسم كما يظهر في Teams.
person-hint-near = ربما تقصد:
press-whole-team = الفريق كله
press-before = السابق
press-after = التالي
press-week = أسبوع
press-month = شهر
press-today = اليوم
press-text = كنص
press-picture = كصورة
press-more = أشخاص آخرون

who-are = { $people ->
    [zero] لا أحد في إجازة.
    [one] { $names } في إجازة.
    [two] اثنان في إجازة: { $names }
    [few] { $people } أشخاص في إجازة: { $names }
    [many] { $people } شخصًا في إجازة: { $names }
   *[other] { $people } شخص في إجازة: { $names }
}
who-sees = أرى جدول هذا الفريق. لا تظهر الإجازات المحفوظة في خطة عمل صاحبها وحدها.
person-not-yet = ليس { $name } في إجازة بعد: لم يُبتّ في ذلك
