# Answers to questions, in Japanese.

answer-off = はい、休みです：{ $span }
answer-off-until = はい、{ $day }まで休みです
answer-off-partly = はい、その一部が休みです
answer-off-asked = まだです：申請済みですが、まだ判断されていません
answer-not-off = いいえ、休みではありません：{ $days }
answer-not-off-free = 予約された休みはありませんが、普段は勤務のない時間です：{ $days }
answer-works = はい、見たところ休みではありません：{ $days }
answer-works-partly = その一部は勤務で、残りは休みです
answer-works-not = いいえ、休みです：{ $span }
answer-works-not-until = いいえ、{ $day }まで休みです
answer-works-free = 予約された休みはありませんが、普段は勤務のない時間です：{ $days }

answer-next = 次の休みは{ $day }からです
answer-now = 今、休みです：{ $span }

answer-taken = { $days ->
   *[other] 勤務日にして { $days } 日の休み：{ $when }
}
answer-taken-over = 済み：{ $over }。これから：{ $ahead }。
answer-taken-asked = 申請中のため数えていません：{ $days }。
answer-taken-from = Outlook と Teams の勤務予定から数えました。
answer-taken-from-both = Outlook と Teams の勤務予定とチームのシフト表から数えました。
answer-taken-how = 勤務日は Outlook の設定によります：{ $hours }。祝日もほかの日と同じように数えます。

answer-left = 残りの日数はわかりません
answer-left-why = 年に何日あるかがわからないため、予約した分を引けません。
answer-left-taken = { $days ->
   *[other] { $when }には、済んだものとこれからのものを合わせて勤務日 { $days } 日が予約されています。
}
answer-rules = 組織で何が認められているかはわかりません
answer-rules-why = Outlook からも Shifts からも、規則や日数はわかりません。
answer-whom = 人事部か上司に聞いてください。
answer-whom-owners = { $team } の { $owners } さんも知っているかもしれません。

answer-decides = { $owners ->
    [0] { $team } には今、所有者がいないため、判断する人がいません
   *[other] { $team } では所有者が判断します：{ $names }
}
answer-decides-plan = ご自分の勤務予定への予約に承認は要りません。
answer-decides-nobody = 誰の判断も要りません：勤務予定に予約すれば決まりです

answer-requests = { $requests ->
    [0] { $team } の所有者には何も申請していません
   *[other] { $team } の所有者に { $requests } 件を申請しています
}
