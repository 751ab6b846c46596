# Somebody else's time off, on the card of an owner of the team, in Japanese.

theirs-offered = { $name } さんを休みにしますか？まだ書き込んでいません
theirs-dismissed = { $name } さんは休みになりません
theirs-booking = { $name } さん：書き込み中…
theirs-booked = ✓ { $name } さんは休みです
theirs-drafted = ✓ 下書き：{ $name } さんは休みです
theirs-asking = { $name } さんの休みを置き換えますか？まだ変更していません
theirs-mine-asking = あなたの休みを変更しますか？まだ変更していません
theirs-changing = { $name } さんの休み：置き換え中…
theirs-changed = ✓ 置き換えました：{ $name } さんの休み
theirs-removing = { $name } さんの休みを削除しますか？
theirs-withdrawing = { $name } さんの休み：削除中…
theirs-withdrawn = 削除しました：{ $name } さんは休みではありません
theirs-draft-removed = 下書きを削除しました：全員に見えるものは変わりません
theirs-failed = ✕ { $name } さんを休みにできませんでした

theirs-where = { $team }：{ $reason }
theirs-where-alone = { $team }
side-is = 現在
side-becomes = 変更後
side-was = 変更前
told-will = { $name } さんに通知されます。
told-done = { $name } さんに通知しました。
told-nobody = 下書き：見えるのはチームの所有者だけで、{ $name } さんには通知されません。
overlap-theirs = { $name } さんにはすでに休みがあります：{ $span }

press-put = シフト表に入れる
press-put-again = もう一度入れる
press-replace = 置き換える
press-leave = このままにする
press-remove = 削除
press-as-draft = 下書きにする
press-share-it = すぐに共有する
press-share = 共有…
press-share-all = 共有
press-person = 次へ

share-title = 下書きを共有：{ $span }
share-what = { $team } の全員に表示され、該当する人に通知されます：
choose-title = { $name } さんのどの休みですか？
none-then = { $name } さんはその時期に休みがありません
none-then-but = ただし、次の休みがあります：
none-ahead = { $name } さんにこれからの休みはありません
person-choose = または、誰かを選んでください
put-when = { $name } さんはいつ休みですか？日を添えてもう一度書いてください。たとえば「{ $name } さんは6月3日から5日まで休み」。
owners-only = これができるのは { $team } の所有者だけです
owners-only-ask = { $owners } さんに聞いてください。
owners-only-nobody = このチームには今、所有者がいません。
owners-only-own = ご自分の休みは申請できます：
owners-only-example = 来週の金曜日にチームのシフト表で休み
