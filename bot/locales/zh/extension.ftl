# What goes into other messages, in Chinese.

ahead-of = { $name } 的休假
ahead-in = { $team } 的休假
ahead-nothing = 没有预订任何休假。
dialog-when = 您想什么时候休假？
press-go-on = 继续
