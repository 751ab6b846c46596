# What goes into other messages, in Spanish.

ahead-of = Tiempo libre de { $name }
ahead-in = Tiempo libre en { $team }
ahead-nothing = No hay nada reservado.
dialog-when = ¿Cuándo quiere estar libre?
press-go-on = Seguir
