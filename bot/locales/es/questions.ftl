# Questions, in Spanish.

when-title = ¿Cuándo quiere estar libre?
when-hint = O escríbalo, por ejemplo «el próximo lunes» o «del 3 al 14 de agosto».
when-choice = { $near }: { $span }
which-change = ¿Cuál quiere cambiar?
which-undo = ¿Cuál quiere retirar?
which-choice = { $number }. { $span }
which-hint = O escriba su número o su día.
team-title = ¿El horario de qué equipo?
team-hint = O escriba su nombre. Lo recordaré; «en» y un nombre, como en «libre el viernes en Store», se refiere a otro.
team-settled = A partir de ahora, si no nombra ningún equipo, me refiero a { $team }.
not-a-team = Ninguno de sus equipos se llama así.
no-such-day = Ese día no existe.
not-an-answer = Eso no decía cuándo.
still-open-when = Queda pendiente: ¿cuándo quiere estar libre?
still-open-team = Queda pendiente: ¿el horario de qué equipo?
still-open-id = Queda pendiente: ¿a qué tiempo libre se refiere?
