# The card of a time off, in Arabic.

state-offered = إجازة: لم تُحجز بعد
state-dismissed = إجازة: لم تُحجز
state-booking = إجازة: جارٍ الحجز…
state-booked = ✓ تم الحجز
state-offered-asking = إجازة: لم تُطلب بعد
state-asked = مطلوبة: لم يبتّ المالكون فيها بعد
state-declined = ✕ رُفضت
state-booked-asked = محجوزة في خطة عملك؛ لم يبتّ المالكون فيها بعد
state-changing = إجازة: جارٍ التعديل…
state-withdrawing = إجازة: جارٍ السحب…
state-withdrawn = تم السحب: لا شيء محجوز
state-failed = ✕ تعذّر الحجز
state-partly = ✕ حُجز جزء منها فقط

part-booked-plan = ✓ في خطة عملك: { $span }
part-not-booked-plan = ✕ ليست في خطة عملك: { $span }
part-booked-shifts = ✓ في جدول { $team }: { $span }
part-not-booked-shifts = ✕ ليست في جدول { $team }: { $span }
part-booked-asked = طُلبت في { $team }: { $span }
part-not-booked-asked = ✕ لم تُطلب في { $team }: { $span }

near-and-zone = { $near } · { $zone }
where-to-be = ستُسجَّل في خطة عملك في Outlook وTeams
where-booked = في خطة عملك في Outlook وTeams
where-shifts-to-be = ستُسجَّل في جدول { $team }: { $reason }
where-shifts-booked = في جدول { $team }: { $reason }
where-asked-to-be = ستُطلب من مالكي { $team }: { $reason }
where-asked-booked = طُلبت من مالكي { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = لديك إجازة حينها: { $span }
overlap-named = لديك إجازة حينها: { $subject }، { $span }
overlap-more = { $others ->
    [zero] لا إجازات أخرى في هذه الأيام.
    [one] هناك إجازة أخرى في هذه الأيام.
    [two] هناك إجازتان أخريان في هذه الأيام.
    [few] هناك { $others } إجازات أخرى في هذه الأيام.
    [many] هناك { $others } إجازة أخرى في هذه الأيام.
   *[other] هناك { $others } إجازة أخرى في هذه الأيام.
}
reason = رسالة Outlook: { $reason }

press-where-also-plan = في خطة عملي أيضًا
press-where-also-team = في جدول فريقي أيضًا
press-where-plan = في خطة عملي فقط
press-where-team = في جدول فريقي فقط
press-ask = اطلب
press-book = احجز
press-book-after-all = احجز رغم ذلك
press-book-again = احجز مجددًا
press-change = تعديل
press-dismiss = ليس الآن
press-look = تحديث
press-pick = قصدتُ { $span }
press-retry = حاول مجددًا
press-undo = تراجع

note-all-of-it = هذه إجازة واحدة أطول مما ذكرت. الأمر هنا يخصها كلها.
note-already-booked = كانت محجوزة من قبل، فلن تُحجز مرة ثانية.
note-asked-approved = وافق مالكو الفريق عليها.
note-asked-declined = رفضها مالكو الفريق.
note-asked-pending = لم يبتّ مالكو الفريق فيها بعد.
note-as-it-was = تبقى كما هي.
note-as-wished = هي كذلك بالفعل.
note-assumed-am_pm = لم تذكر صباحًا أم مساءً. يُرجى التحقق من الساعات.
note-assumed-end = لم تذكر متى تنتهي. يُرجى التحقق من النهاية.
note-assumed-missing_hour = تُقدَّم الساعة في ذلك اليوم والوقت الذي كتبته غير موجود. يُرجى التحقق من الساعات.
note-assumed-half = لم تذكر أي نصف من اليوم. يُرجى التحقق من الساعات.
note-assumed-month = لم تذكر الشهر. يُرجى التحقق من التاريخ.
note-assumed-repeated_hour = تُؤخَّر الساعة في ذلك اليوم والوقت الذي كتبته يتكرر. المقصود هنا المرة الأولى.
note-assumed-year = لم تذكر السنة. يُرجى التحقق من التاريخ.
note-changed-elsewhere = عدّلها شخص آخر في هذه الأثناء، فلم يُكتب شيء. هذا وضعها الآن.
note-failed-busy = Outlook مشغول، فلم يُحجز شيء. حاول مجددًا بعد دقيقة.
note-failed-down = لم يُجب Outlook، ولم يُحجز شيء. حاول مجددًا بعد دقيقة.
note-failed-partly = توقف Outlook عن الإجابة في الأثناء. «حاول مجددًا» يحجز ما ينقص.
note-failed-refused = رفض Outlook حجزها.
note-far-ahead = هذا بعد أكثر من سنة.
note-gone = لم تعد موجودة: أُزيلت من مكان آخر.
note-long = هذه أطول من شهر.
note-moved-on = انتهى هذا الوقت، فلم تُحجز.
note-not-changed-busy = Outlook مشغول. لم يتغيّر شيء؛ حاول مجددًا بعد دقيقة.
note-not-changed-down = لم يُجب Outlook. لم يتغيّر شيء؛ حاول مجددًا بعد دقيقة.
note-not-changed-refused = رفض Outlook التعديل. تبقى محجوزة كما كانت.
note-not-withdrawn-busy = Outlook مشغول. ما زالت محجوزة؛ حاول مجددًا بعد دقيقة.
note-not-withdrawn-down = لم يُجب Outlook. ما زالت محجوزة؛ حاول مجددًا بعد دقيقة.
note-not-withdrawn-refused = رفض Outlook سحبها. ما زالت محجوزة.
note-no-schedule = ليس لهذا الفريق جدول.
note-no-such-team = لم تعد في هذا الفريق، أو لم يعد موجودًا.
note-not-owner = لا يستطيع ذلك إلا مالك الفريق.
note-not-working-days = لا تعمل عادةً في هذا الوقت.
note-past = تُرك الجزء الذي انتهى.
note-put-aside = تركتُ ما كنت قد سألتك عنه.
note-removing = لا يُزال شيء قبل أن تضغط.
note-request-decided = بتّ مالكو الفريق فيها بالفعل، فتبقى كما هي.
note-starts-in-past = تبدأ قبل اليوم.
note-still-looking = لم يُجب Outlook بعد. أواصل المتابعة، وستعرض هذه البطاقة كيف انتهى الأمر.
note-team-out-of-reach = لا يمكن الوصول إلى جدول فريقك، فالأمر يخص خطة عملك فقط.
note-zone-differs = جهازك في منطقة زمنية أخرى. هذه أوقات إعدادات Outlook لديك.
note-zone-from-device = لا يذكر Outlook منطقتك الزمنية. هذه أوقات جهازك.
note-zone-unknown = منطقتك الزمنية غير معروفة، فهذه أوقات UTC. يمكنك ضبطها في Outlook.

note-assumed-several = فُهم هذا أكثر من إجازة واحدة. يُرجى التحقق من كل منها.
note-assumed-today = لم تذكر متى تبدأ. يُرجى التحقق من البداية.
note-assumed-unread = لم يُفهم جزء من الوقت الذي كتبته. يُرجى التحقق من الأيام.
note-changed-partly = لم يتغيّر إلا جزء منها، ولم يمكن إرجاعه كله. هذا وضعها الآن؛ «تراجع» يسحبها كلها.
note-failed-login = تسجيل الدخول لدى Microsoft غير متاح الآن، فلم يُحجز شيء. حاول مجددًا بعد دقيقة.
note-not-changed-login = تسجيل الدخول لدى Microsoft غير متاح الآن. لم يتغيّر شيء؛ حاول مجددًا بعد دقيقة.
note-not-withdrawn-login = تسجيل الدخول لدى Microsoft غير متاح الآن. ما زالت محجوزة؛ حاول مجددًا بعد دقيقة.
note-still-arriving = لم ينتهِ Outlook من الخطوة الأخيرة بعد، فلم يبدأ شيء جديد. حاول مجددًا بعد دقيقة.

state-approved = ✓ تمت الموافقة
state-partly-declined = ✕ رُفض جزء منها
part-approved = ✓ وافق عليها مالكو { $team }: { $span }
part-declined = ✕ رفضها مالكو { $team }: { $span }
part-withdrawn = لم تعد مطلوبة في { $team }: { $span }
part-with-words = { $part }. الرد: { $words }
note-apart-from-team = لا يعرضها جدول فريقك.
note-back-asked = طلبتَ من مالكي الفريق سحبها. لم يردّوا بعد.
note-back-declined = يبقيها مالكو الفريق كما هي.
note-back-done = أزالها مالكو الفريق من الجدول.
note-back-nobody = لا مالك للفريق يدردش معي، فلم أستطع سؤال أحد. يُرجى إخبارهم بنفسك.
