# What is said in place of a card, in Chinese.

press-answered = 答复在下方。
press-still-working = 仍在处理。结果会显示在卡片上。
no-account = Siesta 为使用工作或学校帐户的人员预订休假。它没有看到您有这样的帐户。
no-dialogs = Siesta 没有对话框：一切都在卡片上完成。
one-moment = 请稍候，我还在处理“{ $text }”。您此后写的内容我没有读到：请一分钟后再写一次。
store-away = 我现在无法访问自己的存储。我会保留这条消息，并尽快答复。
store-away-long = 我已经太久无法访问自己的存储，所以没有执行此操作。请几分钟后重试。
one-moment-busy = 请稍候，现在提问的人很多。这条消息我没有读到：请一分钟后重试。
