# Questions, in Japanese.

when-title = いつ休みますか？
when-hint = 「来週の月曜日」「8月3日から14日まで」のように書いてもかまいません。
when-choice = { $near }：{ $span }
which-change = どの休みを変更しますか？
which-undo = どの休みを取り消しますか？
which-choice = { $number }. { $span }
which-hint = 番号か日を書いてもかまいません。
team-title = どのチームのシフト表ですか？
team-hint = 名前を書いてもかまいません。覚えておきます。別のチームは「Store で金曜日に休み」のように名前を添えてください。
team-settled = 今後、チーム名がないときは { $team } のこととします。
not-a-team = その名前のチームはありません。
no-such-day = その日はありません。
not-an-answer = いつなのかがわかりませんでした。
still-open-when = 質問が残っています：いつ休みますか？
still-open-team = 質問が残っています：どのチームのシフト表ですか？
still-open-id = 質問が残っています：どの休みですか？
