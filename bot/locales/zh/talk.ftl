# Talk, in Chinese.

help-title = Siesta 能做什么
help-does = 写下您想什么时候休假。我会显示我的理解，点一下即可写入您的工作计划。
help-safe = 在您点击之前不会预订任何内容，每次预订都可以撤消。
help-try = 可以这样写
help-words = 我认识的词
press-commands = 全部命令

hello-title = 您好，{ $name }
hello-nameless = 您好
hello-does = 我为您预订休假。告诉我时间，例如：
hello-next = 在您点击“预订”之前不会预订任何内容。发送“帮助”可以查看我能做的一切。

lost-title = 我没有看懂
lost-read = 我读到的是：{ $text }
lost-try = 我可以预订休假。例如可以这样写：

attachment = 我只读文字，所以没有看图片或文件。您想什么时候休假？
all-right = 好的。
nothing-to-press = 没有与此相关的未决事项。没有预订或修改任何内容。
stays-booked = 好的，预订保持不变。
you-are-welcome = 不客气！
cancelled = 好的，不再处理。没有预订或修改任何内容。
not-time-off = 这看起来不是休假，所以没有预订任何内容。可以这样写：
no-words = 我没有在里面找到文字。请写下您想什么时候休假，例如：
none-that-day = 您那时没有预订休假。
nothing-open = 没有可以取消的内容。已预订的休假保持不变。
too-far = 这个日期太远了
    .way = 我最多可以预订十年内的休假。请选择更近的日期。
past-date = 这段时间已经过去。请写将来的时间，例如：
too-long = 这段话太长了。一个短句就够了，例如：

language-now = 按您书写的语言，现在用{ $language }回答。
press-keep-language = 始终用{ $language }
