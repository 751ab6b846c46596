# What goes into other messages, in French.

ahead-of = Congés de { $name }
ahead-in = Congés dans { $team }
ahead-nothing = Rien n’est prévu.
dialog-when = Quand souhaitez-vous être absent ?
press-go-on = Continuer
