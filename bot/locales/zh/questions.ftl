# Questions, in Chinese.

when-title = 您想什么时候休假？
when-hint = 也可以直接写，例如“下周一”或“8月3日到14日”。
when-choice = { $near }：{ $span }
which-change = 您想修改哪一项？
which-undo = 您想撤回哪一项？
which-choice = { $number }. { $span }
which-hint = 也可以写它的编号或日期。
team-title = 您指的是哪个团队的排班？
team-hint = 也可以写团队名称，我会记住。用“在”加名称，例如“周五在 Store 请假”，可以指定另一个团队。
team-settled = 今后您没有提到团队时，我指的是 { $team }。
not-a-team = 您没有叫这个名称的团队。
no-such-day = 没有这一天。
not-an-answer = 这里没有说明时间。
still-open-when = 还没有回答：您想什么时候休假？
still-open-team = 还没有回答：您指的是哪个团队的排班？
still-open-id = 还没有回答：您指的是哪一项休假？
