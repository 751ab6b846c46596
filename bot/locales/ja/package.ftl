# How Siesta is presented in Teams, in Japanese.

app-name = Siesta：休み
app-short = ひと言書いて一度押すだけで、休みが予定に入ります。
app-full =
    Siesta は Microsoft Teams で休みを予約します。「来週の月曜日に休み」と書くと、理解した内容のカードが表示され、一度押すだけで勤務予定、チームの Shifts のシフト表、またはその両方に入ります。同じカードで取り消しや変更ができます。

    誰が休みかを尋ね、これからの休みを見て、チームの申請を判断できます。ご自分の言語で使えます。押すまでは何も予約されず、本人だけの内容は本人だけに表示されます。

    制限：職場または学校のアカウントと一度のサインインが必要です。チームのシフト表には Microsoft Shifts と管理者の同意が必要です。Siesta は休暇の残日数を数えません。

extension-book = 休みを予約
    .about = 自分の休みを予約します。メッセージの文からもできます
extension-ahead = 休みを表示
    .about = 自分やチームのこれからの休みをメッセージに入れます
extension-whose = 誰の
    .about = 「私」または空欄：自分の休み、「チーム」：チームの休み
