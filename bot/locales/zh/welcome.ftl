# The first words in Chinese: to somebody new, to a team, and where others read along.

welcome-does = 我为您预订休假：说明时间，看一下卡片，点一下。例如：
welcome-sign-in = 第一次使用时我会请您登录，以便查看和写入您的工作计划。“{ sign-in-word }”可立即登录。
welcome-limits = 我负责您自己的休假和团队的 Shifts 排班，不统计剩余天数。
welcome-help = “{ command-help }”显示我能做的一切，“{ command-settings }”显示语言和休假写到哪里。
joined-by = { $name } 把我添加到了这里。提及我或用斜杠选择我：“{ example-day }”。每个回答只有提问者能看到。
joined = 我已被添加到这里。提及我或用斜杠选择我：“{ example-day }”。每个回答只有提问者能看到。
answered-in-private = { $name }，我已在只有您能看到的地方回答。
