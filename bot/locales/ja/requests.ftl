# What a team's owners are asked for, in Japanese.

approve-title = { $count ->
    [0] 返事を待っている申請はありません
   *[other] { $count } 件の申請が返事を待っています
}
approve-one = { $name } さんが休みを申請しています
approve-says = 「{ $words }」
approve-also = 同じ時期に休み：{ $names }
approve-nobody-else = 同じ時期に休む人はほかにいません。
approve-words = { $name } さんへのメッセージ（任意）
approve-more = このほかにさらに { $more } 件あります。
approve-approved = ✓ 承認しました
approve-declined = ✕ 却下しました
approve-withdrawn = 取り下げられました：判断は不要です
approve-answer = 返事：{ $words }
approve-no-team = シフト表のあるチームを所有していないため、休みの申請は届きません。ご自分の申請は「私の休み」にあります。
press-approve = 承認
press-decline = 却下

back-one = { $name } さんが承認済みの休みの取り消しを依頼しています
back-approved = ✓ シフト表から外しました
back-declined = ✕ シフト表に残ります
back-withdrawn = 判断は不要になりました
press-back-yes = 外す
press-back-no = 残す
press-ask-back = 取り消しを依頼する
