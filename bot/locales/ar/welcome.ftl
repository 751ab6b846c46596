# The first words in Arabic: to somebody new, to a team, and where others read along.

welcome-does = أحجز إجازاتك: قل متى، وانظر إلى البطاقة، وانقر مرة واحدة. مثلًا:
welcome-sign-in = في المرة الأولى أطلب منك تسجيل الدخول لأرى خطة عملك وأكتب فيها. «{ sign-in-word }» يفعل ذلك الآن.
welcome-limits = أهتم بإجازاتك وبجدول Shifts لفريقك. ولا أحسب الأيام المتبقية لك.
welcome-help = «{ command-help }» يعرض كل ما أعرفه، و«{ command-settings }» لغتك ومكان تسجيل الإجازة.
joined-by = أضافني { $name } هنا. اذكرني أو اخترني بعد شرطة مائلة: «{ example-day }». كل إجابة يراها صاحبها وحده.
joined = أُضفتُ هنا. اذكرني أو اخترني بعد شرطة مائلة: «{ example-day }». كل إجابة يراها صاحبها وحده.
answered-in-private = { $name }، أجبتُ حيث تراه أنت وحدك.
