# What goes into other messages, in Polish.

ahead-of = Wolne: { $name }
ahead-in = Wolne w { $team }
ahead-nothing = Nic nie jest zarezerwowane.
dialog-when = Kiedy chcesz mieć wolne?
press-go-on = Dalej
