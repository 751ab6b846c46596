# What is ahead, in Japanese.

mine-title = あなたの休み
mine-count = 予約済み：{ $rows } 件
mine-nothing = 予約された休みはありません。
mine-try = たとえば：
mine-more = その後にさらに { $more } 件あります。
mine-withdrawn = 取り消しました：{ $span }
mine-asked = 申請しました：{ $span }
mine-booked = ✓ 予約しました：{ $span }
mine-failed = ✕ 予約できませんでした：{ $span }
press-withdraw = 取り消す
press-on = { $press }：{ $span }
