# What goes into other messages, in Portuguese.

ahead-of = Folgas de { $name }
ahead-in = Folgas em { $team }
ahead-nothing = Nada está marcado.
dialog-when = Quando você quer folgar?
press-go-on = Continuar
