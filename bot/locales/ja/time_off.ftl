# The card of a time off, in Japanese.

state-offered = 休み：まだ予約していません
state-dismissed = 休み：予約していません
state-booking = 休み：予約中…
state-booked = ✓ 予約しました
state-offered-asking = 休み：まだ申請していません
state-asked = 申請中：所有者はまだ判断していません
state-declined = ✕ 却下されました
state-booked-asked = 勤務予定に予約しました。所有者はまだ判断していません
state-changing = 休み：変更中…
state-withdrawing = 休み：取り消し中…
state-withdrawn = 取り消しました：予約はありません
state-failed = ✕ 予約できませんでした
state-partly = ✕ 一部だけ予約しました

part-booked-plan = ✓ 勤務予定にあります：{ $span }
part-not-booked-plan = ✕ 勤務予定にありません：{ $span }
part-booked-shifts = ✓ { $team } のシフト表にあります：{ $span }
part-not-booked-shifts = ✕ { $team } のシフト表にありません：{ $span }
part-booked-asked = { $team } に申請しました：{ $span }
part-not-booked-asked = ✕ { $team } に申請していません：{ $span }

near-and-zone = { $near } · { $zone }
where-to-be = Outlook と Teams の勤務予定に入ります
where-booked = Outlook と Teams の勤務予定にあります
where-shifts-to-be = { $team } のシフト表に入ります：{ $reason }
where-shifts-booked = { $team } のシフト表にあります：{ $reason }
where-asked-to-be = { $team } の所有者に申請します：{ $reason }
where-asked-booked = { $team } の所有者に申請しました：{ $reason }
by-other-clock = { $span }（{ $zone }）

overlap = すでに休みがあります：{ $span }
overlap-named = すでに休みがあります：{ $subject }、{ $span }
overlap-more = { $others ->
   *[other] この期間にはほかに { $others } 件の休みがあります。
}
reason = Outlook からの応答：{ $reason }

press-where-also-plan = 勤務予定にも入れる
press-where-also-team = シフト表にも入れる
press-where-plan = 勤務予定だけにする
press-where-team = シフト表だけにする
press-ask = 申請する
press-book = 予約する
press-book-after-all = やはり予約する
press-book-again = もう一度予約する
press-change = 変更
press-dismiss = 今はしない
press-look = 更新
press-pick = { $span } のつもりでした
press-retry = もう一度試す
press-undo = 元に戻す

note-all-of-it = これは、指定された期間より長い一つの休みです。その全体が対象になります。
note-already-booked = すでに予約済みのため、重ねて予約はしません。
note-asked-approved = チームの所有者が承認しました。
note-asked-declined = チームの所有者が却下しました。
note-asked-pending = チームの所有者はまだ判断していません。
note-as-it-was = このまま変わりません。
note-as-wished = すでにそうなっています。
note-assumed-am_pm = 午前か午後かが書かれていません。時刻をご確認ください。
note-assumed-end = 終わりが書かれていません。終わりをご確認ください。
note-assumed-missing_hour = この日は時計が進むため、書かれた時刻は存在しません。時刻をご確認ください。
note-assumed-half = 一日のどちらの半分かが書かれていません。時刻をご確認ください。
note-assumed-month = 月が書かれていません。日付をご確認ください。
note-assumed-repeated_hour = この日は時計が戻るため、書かれた時刻が二度あります。ここでは最初のほうです。
note-assumed-year = 年が書かれていません。日付をご確認ください。
note-changed-elsewhere = その間にほかの人が変更したため、何も書き込んでいません。今はこのようになっています。
note-failed-busy = Outlook が混み合っているため、予約していません。1 分ほど後にもう一度お試しください。
note-failed-down = Outlook から応答がなく、予約していません。1 分ほど後にもう一度お試しください。
note-failed-partly = 途中で Outlook が応答しなくなりました。「もう一度試す」で残りを予約します。
note-failed-refused = Outlook が予約を受け付けませんでした。
note-far-ahead = 1 年以上先です。
note-gone = もうありません。別の場所で削除されました。
note-long = 1 か月より長い期間です。
note-moved-on = この時間は過ぎたため、予約していません。
note-not-changed-busy = Outlook が混み合っています。何も変更していません。1 分ほど後にもう一度お試しください。
note-not-changed-down = Outlook から応答がありません。何も変更していません。1 分ほど後にもう一度お試しください。
note-not-changed-refused = Outlook が変更を受け付けませんでした。元のまま予約されています。
note-not-withdrawn-busy = Outlook が混み合っています。まだ予約されています。1 分ほど後にもう一度お試しください。
note-not-withdrawn-down = Outlook から応答がありません。まだ予約されています。1 分ほど後にもう一度お試しください。
note-not-withdrawn-refused = Outlook が取り消しを受け付けませんでした。まだ予約されています。
note-no-schedule = このチームにはシフト表がありません。
note-no-such-team = このチームのメンバーではなくなったか、チームがなくなりました。
note-not-owner = これができるのはチームの所有者だけです。
note-not-working-days = 普段は勤務のない時間です。
note-past = 過ぎた部分は除きました。
note-put-aside = 先ほどの質問は取り下げます。
note-removing = 押すまでは何も削除されません。
note-request-decided = チームの所有者がすでに判断したため、このまま変わりません。
note-starts-in-past = 今日より前に始まります。
note-still-looking = Outlook からまだ応答がありません。引き続き確認し、結果はこのカードに表示します。
note-team-out-of-reach = チームのシフト表にアクセスできないため、対象は勤務予定だけです。
note-zone-differs = お使いのデバイスは別のタイムゾーンにあります。時刻は Outlook の設定によるものです。
note-zone-from-device = Outlook からタイムゾーンがわかりません。時刻はデバイスによるものです。
note-zone-unknown = タイムゾーンが不明なため、UTC の時刻です。Outlook で設定できます。

note-assumed-several = 二つ以上の休みとして読み取りました。それぞれをご確認ください。
note-assumed-today = 始まりが書かれていません。始まりをご確認ください。
note-assumed-unread = 日時の一部が読み取れませんでした。日をご確認ください。
note-changed-partly = 一部だけが変更され、すべてを元には戻せませんでした。今はこのようになっています。「元に戻す」ですべて取り消します。
note-failed-login = 今、Microsoft にサインインできないため、予約していません。1 分ほど後にもう一度お試しください。
note-not-changed-login = 今、Microsoft にサインインできません。何も変更していません。1 分ほど後にもう一度お試しください。
note-not-withdrawn-login = 今、Microsoft にサインインできません。まだ予約されています。1 分ほど後にもう一度お試しください。
note-still-arriving = Outlook で前の操作がまだ終わっていないため、新しいことは始めていません。1 分ほど後にもう一度お試しください。

state-approved = ✓ 承認されました
state-partly-declined = ✕ 一部が却下されました
part-approved = ✓ { $team } の所有者が承認しました：{ $span }
part-declined = ✕ { $team } の所有者が却下しました：{ $span }
part-withdrawn = { $team } への申請はもうありません：{ $span }
part-with-words = { $part }。返事：{ $words }
note-apart-from-team = チームのシフト表には表示されません。
note-back-asked = チームの所有者に取り消しを依頼しました。まだ返事がありません。
note-back-declined = チームの所有者はこのまま残します。
note-back-done = チームの所有者がシフト表から外しました。
note-back-nobody = 私とチャットしている所有者がいないため、依頼できませんでした。直接お伝えください。
