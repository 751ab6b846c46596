# The first words in Japanese: to somebody new, to a team, and where others read along.

welcome-does = 休みを予約します。いつかを書き、カードを見て、一度押すだけです。例：
welcome-sign-in = 最初にサインインをお願いします。勤務予定を見て書き込むためです。「{ sign-in-word }」ですぐにできます。
welcome-limits = ご自分の休みとチームの Shifts のシフト表を扱います。残日数は数えません。
welcome-help = 「{ command-help }」でできることすべて、「{ command-settings }」で言語と休みの書き込み先を表示します。
joined-by = { $name } さんがここに追加しました。メンションするか、スラッシュで選んでください：「{ example-day }」。答えは尋ねた人だけに表示されます。
joined = ここに追加されました。メンションするか、スラッシュで選んでください：「{ example-day }」。答えは尋ねた人だけに表示されます。
answered-in-private = { $name } さん、あなただけに見えるところで答えました。
