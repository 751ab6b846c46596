# What goes into other messages, in Dutch.

ahead-of = Vrije tijd van { $name }
ahead-in = Vrije tijd in { $team }
ahead-nothing = Er is niets geboekt.
dialog-when = Wanneer wilt u vrij zijn?
press-go-on = Verder
