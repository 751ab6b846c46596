# The commands in Arabic: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = إجازة
    .words = عطلة, غياب
    .about = احجز إجازة: متى، ولماذا إن أردت
    .starter = إجازة الاثنين القادم
command-mine = إجازاتي
    .words = إجازتي, القائمة
    .about = اعرض إجازاتك القادمة
    .starter = إجازاتي
command-who = من
    .words = من في إجازة, من الغائب
    .about = اعرض من هو في إجازة: يوم أو أسبوع أو اسم
    .starter = من في إجازة الأسبوع القادم؟
command-change = تعديل
    .words = تغيير, نقل
    .about = عدّل إجازة
    .starter = تعديل إجازتي القادمة
command-withdraw = سحب
    .words = حذف, احذف
    .about = اسحب إجازة
command-team = فريق
    .words = الفريق, فريقي
    .about = اختر الفريق الذي يُستخدم جدوله
command-approve = موافقة
    .words = الطلبات, اعتماد
    .about = بتّ في طلبات فريقك
command-settings = إعدادات
    .words = الإعدادات, التفضيلات
    .about = اللغة والفريق ومكان تسجيل الإجازة
command-sign-in = { sign-in-word }
    .words = دخول
    .about = سجّل الدخول إلى Microsoft 365
command-sign-out = تسجيل الخروج
    .words = خروج
    .about = سجّل الخروج: أنسى ما يتيح لي التصرف نيابة عنك
command-forget-me = انسني
    .words = احذف بياناتي, امسح بياناتي
    .about = حذف كل ما أحتفظ به عنك
command-help = مساعدة
    .words = الأوامر, ساعدني
    .about = اعرض هذه المساعدة
command-cancel = إلغاء
    .words = توقف, انس الأمر
    .about = اترك سؤالًا مفتوحًا

example-day = إجازة الاثنين القادم
example-days = إجازة من 3 إلى 5 { $month }
example-hours = إجازة غدا بعد الظهر، طبيب الأسنان

unknown-title = ليس لدي أمر باسم { $text }
unknown-near = هل قصدت أحد هذه؟
team-now = عندما لا تذكر فريقًا أقصد { $team }.
team-here = في هذه القناة أقصد { $team }.


## Settings

settings-title = إعداداتك
settings-language = اللغة
settings-language-teams = لغة Teams
settings-where = أين تُسجَّل الإجازة
settings-where-plan = خطة عملي
settings-where-team = جدول فريقي
settings-where-both = كلاهما
settings-team = الفريق عندما لا تذكر فريقًا
settings-team-none = لم يُختر بعد
settings-zone = المنطقة الزمنية
settings-hours = ساعات العمل
settings-hours-are = { $days }، من { $start } إلى { $end }
settings-outlook = تأتي المنطقة الزمنية وساعات العمل من Outlook. غيّرها هناك.
settings-account = Microsoft 365
settings-signed-in = تم تسجيل الدخول
settings-signed-out = لم يتم تسجيل الدخول
settings-saved = تم الحفظ.
press-sign-out = تسجيل الخروج


## Forgetting

forget-title = هل أنساك؟
forget-what = أحذف كل ما أحتفظ به عنك: العروض والحجوزات والإعدادات والأسئلة المفتوحة وما يتيح لي التصرف نيابة عنك. ما في تقويمك يبقى هناك، لكن بطاقاتي لن تستطيع تغييره بعد ذلك.
press-forget = انسني
forgotten-title = لقد نسيتك. هذا ما كان موجودًا:
forgotten-rows = العروض والحجوزات
forgotten-rest = كل ما عدا ذلك
