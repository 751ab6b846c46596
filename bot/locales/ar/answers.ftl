# Answers to questions, in Arabic.

answer-off = نعم، أنت في إجازة: { $span }
answer-off-until = نعم، أنت في إجازة حتى { $day }
answer-off-partly = نعم، في جزء من هذا الوقت
answer-off-asked = ليس بعد: طلبتَها ولم يبتّ فيها أحد
answer-not-off = لا، لست في إجازة: { $days }
answer-not-off-free = لا إجازة محجوزة، لكنك لا تعمل عادةً حينها: { $days }
answer-works = نعم، بحسب ما أرى لست في إجازة: { $days }
answer-works-partly = في جزء من هذا الوقت، وفي الباقي أنت في إجازة
answer-works-not = لا، أنت في إجازة: { $span }
answer-works-not-until = لا، أنت في إجازة حتى { $day }
answer-works-free = لا إجازة محجوزة، لكنك لا تعمل عادةً حينها: { $days }

answer-next = تبدأ إجازتك القادمة يوم { $day }
answer-now = أنت في إجازة الآن: { $span }

answer-taken = { $days ->
    [zero] لا أيام عمل في إجازة: { $when }
    [one] يوم عمل واحد في إجازة: { $when }
    [two] يوما عمل في إجازة: { $when }
    [few] { $days } أيام عمل في إجازة: { $when }
    [many] { $days } يوم عمل في إجازة: { $when }
   *[other] { $days } يوم عمل في إجازة: { $when }
}
answer-taken-over = انتهى: { $over }. القادم: { $ahead }.
answer-taken-asked = مطلوبة ولم يُبتّ فيها، فلم تُحسب: { $days }.
answer-taken-from = حُسبت من خطة عملك في Outlook وTeams.
answer-taken-from-both = حُسبت من خطة عملك في Outlook وTeams ومن جدول فريقك.
answer-taken-how = أيام العمل هي ما لدى Outlook لك: { $hours }. تُحسب العطلة الرسمية كأي يوم آخر.

answer-left = لا أستطيع معرفة كم يومًا بقي لك
answer-left-why = لا أحد يخبرني كم يومًا لك في السنة، فلا أستطيع طرح المحجوز.
answer-left-taken = { $days ->
    [zero] لا أيام عمل محجوزة في { $when }، ماضية وقادمة.
    [one] يوم عمل واحد محجوز في { $when }، ماضيًا وقادمًا.
    [two] يوما عمل محجوزان في { $when }، ماضية وقادمة.
    [few] { $days } أيام عمل محجوزة في { $when }، ماضية وقادمة.
    [many] { $days } يوم عمل محجوزة في { $when }، ماضية وقادمة.
   *[other] { $days } يوم عمل محجوزة في { $when }، ماضية وقادمة.
}
answer-rules = لا أعرف ما تسمح به مؤسستك
answer-rules-why = لا يخبرني Outlook ولا Shifts بقواعدها ولا بعدد أيامك.
answer-whom = اسأل الموارد البشرية أو مديرك.
answer-whom-owners = قد يعرف ذلك أيضًا { $owners } من { $team }.

answer-decides = { $owners ->
    [0] ليس لـ { $team } مالك حاليًا، فلا أحد يبتّ
    [zero] ليس لـ { $team } مالك حاليًا، فلا أحد يبتّ
    [one] في { $team } يبتّ هذا المالك: { $names }
    [two] في { $team } يبتّ أحد المالكين: { $names }
    [few] في { $team } يبتّ أحد المالكين: { $names }
    [many] في { $team } يبتّ أحد المالكين: { $names }
   *[other] في { $team } يبتّ أحد المالكين: { $names }
}
answer-decides-plan = ما تحجزه في خطة عملك لا يحتاج إلى موافقة أحد.
answer-decides-nobody = لا أحد عليه ذلك: ما تحجزه في خطة عملك محجوز

answer-requests = { $requests ->
    [0] لم تطلب شيئًا من مالكي { $team }
    [zero] لم تطلب شيئًا من مالكي { $team }
    [one] طلبتَ هذا من مالكي { $team }
    [two] طلبتَ إجازتين من مالكي { $team }
    [few] طلبتَ { $requests } إجازات من مالكي { $team }
    [many] طلبتَ { $requests } إجازة من مالكي { $team }
   *[other] طلبتَ { $requests } إجازة من مالكي { $team }
}
