# Talk, in Spanish.

help-title = Qué hace Siesta
help-does = Escriba cuándo quiere estar libre. Muestro lo que entendí, y con pulsar una vez queda reservado en su plan de trabajo.
help-safe = No se reserva nada antes de que pulse, y toda reserva se puede deshacer.
help-try = Pruebe algo de esto
help-words = Palabras que conozco

hello-title = Hola, { $name }
hello-nameless = Hola
hello-does = Reservo su tiempo libre. Dígame cuándo, por ejemplo:
hello-next = No se reserva nada antes de que pulse «Reservar». Escriba «ayuda» para ver todo lo que sé hacer.

lost-title = No lo he entendido
lost-read = He leído: { $text }
lost-try = Reservo tiempo libre. Esto funcionaría:

attachment = Solo leo palabras, así que he dejado de lado la imagen o el archivo. ¿Cuándo quiere estar libre?
cancelled = De acuerdo, lo dejo. No se ha reservado ni cambiado nada.
not-time-off = Eso no sonaba a tiempo libre, así que no se ha reservado nada. Esto funcionaría:
no-words = No he encontrado palabras en eso. Escriba cuándo quiere estar libre, por ejemplo:
none-that-day = No tiene nada reservado entonces.
nothing-open = No había nada que cancelar. Lo reservado sigue reservado.
too-far = Eso queda demasiado lejos
    .way = Reservo tiempo libre hasta diez años antes. Elija un día más cercano.
past-date = Ese tiempo ya pasó. Escriba uno que esté por venir, por ejemplo:
too-long = Es demasiado largo para mí. Basta con una frase corta, por ejemplo:

language-now = Ahora respondo en { $language }, como usted escribe.
press-keep-language = Siempre en { $language }

press-commands = Todos los comandos
