# What goes into other messages, in Italian.

ahead-of = Ferie di { $name }
ahead-in = Ferie in { $team }
ahead-nothing = Non è prenotato nulla.
dialog-when = Quando vuole essere in ferie?
press-go-on = Avanti
