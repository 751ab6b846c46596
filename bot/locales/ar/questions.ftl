# Questions, in Arabic.

when-title = متى تريد أن تكون في إجازة؟
when-hint = أو اكتب ذلك، مثلًا «الاثنين القادم» أو «من 3 إلى 14 أغسطس».
when-choice = { $near }: { $span }
which-change = أيّ إجازة تريد تعديلها؟
which-undo = أيّ إجازة تريد سحبها؟
which-choice = { $number }. { $span }
which-hint = أو اكتب رقمها أو يومها.
team-title = جدول أيّ فريق تقصد؟
team-hint = أو اكتب اسمه. سأتذكره؛ وكلمة «في» مع اسم، مثل «إجازة الجمعة في Store»، تعني فريقًا آخر.
team-settled = من الآن، عندما لا تذكر فريقًا أقصد { $team }.
not-a-team = لا فريق من فرقك بهذا الاسم.
no-such-day = لا يوجد يوم كهذا.
not-an-answer = لم يذكر ذلك متى.
still-open-when = ما زال السؤال قائمًا: متى تريد أن تكون في إجازة؟
still-open-team = ما زال السؤال قائمًا: جدول أيّ فريق تقصد؟
still-open-id = ما زال السؤال قائمًا: أيّ إجازة تقصد؟
