# Who is off, in Japanese.

who-title = 休みの人：{ $days }
who-where = { $team } · { $zone }
who-your-clock = あなたの時刻：{ $zone }
who-not-alone = 理由と申請は、私と二人だけのチャットでのみ表示します。
who-nobody = このシフト表では、休みの人はいません。
who-more = ほか { $more } 件。
who-more-hours = ほか { $more } 件：「文字で表示」を押してください。
who-sign = { $sign } { $means }
who-off = 休み
who-morning = 午前
who-afternoon = 午後
who-some-hours = 数時間
who-asked = 申請中
who-draft = 下書き
who-asked-still = 申請中、まだ判断されていません
who-draft-only = 下書き：見えるのは所有者だけです
who-person = { $name }：{ $span }
who-why = { $span } · { $reason }
who-for-you = { $span }（あなたの時刻で { $yours }）
who-spoken = { $title }、{ $team }。
who-former = チームを離れた人
person-off = { $name } さんは休みです
person-not-off = このシフト表に { $name } さんの休みはありません：{ $days }
person-several = どの { $name } さんですか？
person-unknown = { $team } に { $name } という人はいません
person-hint = Teams に表示されている名前を書いてください。
person-hint-near = こちらでしょうか：
press-whole-team = チーム全員
press-before = 前へ
press-after = 次へ
press-week = 週
press-month = 月
press-today = 今日
press-text = 文字で表示
press-picture = 図で表示
press-more = ほかの人

who-are = { $people ->
    [1] { $names } さんが休みです。
   *[other] { $people } 人が休みです：{ $names }
}
who-sees = このチームのシフト表を見ています。本人の勤務予定だけにある休みは表示されません。
person-not-yet = { $name } さんの休みはまだ決まっていません
