# Somebody else's time off, on the card of an owner of the team, in Chinese.

theirs-offered = 安排 { $name } 休假？尚未写入
theirs-dismissed = 没有安排 { $name } 休假
theirs-booking = { $name }：正在写入…
theirs-booked = ✓ { $name } 休假
theirs-drafted = ✓ 草稿：{ $name } 休假
theirs-asking = 替换 { $name } 的休假？尚未更改
theirs-mine-asking = 修改您的休假？尚未更改
theirs-changing = { $name } 的休假：正在替换…
theirs-changed = ✓ 已替换：{ $name } 的休假
theirs-removing = 移除 { $name } 的休假？
theirs-withdrawing = { $name } 的休假：正在移除…
theirs-withdrawn = 已移除：{ $name } 不休假
theirs-draft-removed = 草稿已移除：大家看到的内容不变
theirs-failed = ✕ 无法安排 { $name } 休假

theirs-where = { $team }：{ $reason }
theirs-where-alone = { $team }
side-is = 现在
side-becomes = 将改为
side-was = 之前
told-will = 将通知 { $name }。
told-done = 已通知 { $name }。
told-nobody = 草稿：只有团队所有者能看到，不会通知 { $name }。
overlap-theirs = { $name } 届时已有休假：{ $span }

press-put = 写入排班
press-put-again = 重新写入
press-replace = 替换
press-leave = 保持不变
press-remove = 移除
press-as-draft = 存为草稿
press-share-it = 立即共享
press-share = 共享…
press-share-all = 共享
press-person = 继续

share-title = 共享草稿：{ $span }
share-what = { $team } 的所有人都会看到这些内容，相关人员会收到通知：
choose-title = 您指的是 { $name } 的哪一项休假？
none-then = { $name } 届时没有休假
none-then-but = 不过有这一项：
none-ahead = { $name } 接下来没有休假
person-choose = 或者选择是谁
put-when = { $name } 什么时候休假？请连同日期再写一次，例如“{ $name } 6月3日到5日休假”。
owners-only = 只有 { $team } 的所有者可以这样做
owners-only-ask = 请联系 { $owners }。
owners-only-nobody = 此团队目前没有所有者。
owners-only-own = 您可以申请自己的休假：
owners-only-example = 下周五在团队排班请假
