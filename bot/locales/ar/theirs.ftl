# Somebody else's time off, on the card of an owner of the team, in Arabic.

theirs-offered = منح { $name } إجازة؟ لم يُكتب شيء بعد
theirs-dismissed = لم يُمنح { $name } إجازة
theirs-booking = { $name }: جارٍ الكتابة…
theirs-booked = ✓ { $name } في إجازة
theirs-drafted = ✓ مسودة: { $name } في إجازة
theirs-asking = استبدال إجازة { $name }؟ لم يتغيّر شيء بعد
theirs-mine-asking = تعديل إجازتك؟ لم يتغيّر شيء بعد
theirs-changing = إجازة { $name }: جارٍ الاستبدال…
theirs-changed = ✓ استُبدلت: إجازة { $name }
theirs-removing = إزالة إجازة { $name }؟
theirs-withdrawing = إجازة { $name }: جارٍ الإزالة…
theirs-withdrawn = أُزيلت: ليس { $name } في إجازة
theirs-draft-removed = أُزيلت المسودة: يبقى الجميع يرون ما كانوا يرونه
theirs-failed = ✕ تعذّر منح { $name } إجازة

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = الآن
side-becomes = ستكون
side-was = من قبل
told-will = سيصل إشعار إلى { $name }.
told-done = وصل إشعار إلى { $name }.
told-nobody = مسودة: لا يراها إلا مالكو الفريق، ولا يصل إشعار إلى { $name }.
overlap-theirs = لدى { $name } إجازة حينها: { $span }

press-put = أدرِج في الجدول
press-put-again = أعِد الإدراج
press-replace = استبدال
press-leave = اتركها كما هي
press-remove = إزالة
press-as-draft = احتفظ بها مسودة
press-share-it = شارِك فورًا
press-share = مشاركة…
press-share-all = مشاركة
press-person = متابعة

share-title = مشاركة المسودات: { $span }
share-what = سيرى هذا كل من في { $team }، ويصل إشعار إلى المعنيين:
choose-title = أيّ إجازة لـ { $name } تقصد؟
none-then = ليس لدى { $name } إجازة حينها
none-then-but = لكن هناك هذه:
none-ahead = ليس لدى { $name } إجازة قادمة
person-choose = أو اختر الشخص
put-when = متى إجازة { $name }؟ اكتب ذلك مرة أخرى مع الأيام، مثلًا «{ $name } في إجازة من 3 إلى 5 يونيو».
owners-only = لا يستطيع ذلك إلا مالكو { $team }
owners-only-ask = اسأل { $owners }.
owners-only-nobody = ليس لهذا الفريق مالك حاليًا.
owners-only-own = أيامك أنت يمكنك طلبها:
owners-only-example = إجازة الجمعة القادمة في جدول الفريق
