# What is ahead, in Chinese.

mine-title = 您的休假
mine-count = 已预订 { $rows } 项
mine-nothing = 没有预订任何休假。
mine-try = 例如：
mine-more = 之后还有 { $more } 项。
mine-withdrawn = 已撤回：{ $span }
mine-asked = 已申请：{ $span }
mine-booked = ✓ 已预订：{ $span }
mine-failed = ✕ 未预订：{ $span }
press-withdraw = 撤回
press-on = { $press }：{ $span }
