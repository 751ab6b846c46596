# What goes into other messages, in Japanese.

ahead-of = { $name } さんの休み
ahead-in = { $team } の休み
ahead-nothing = 予約された休みはありません。
dialog-when = いつ休みますか？
press-go-on = 次へ
