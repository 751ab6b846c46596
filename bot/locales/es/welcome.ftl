# The first words in Spanish: to somebody new, to a team, and where others read along.

welcome-does = Reservo su tiempo libre: diga cuándo, mire la tarjeta, pulse una vez. Por ejemplo:
welcome-sign-in = La primera vez le pido que inicie sesión para ver y escribir su plan de trabajo. «{ sign-in-word }» lo hace ya.
welcome-limits = Me ocupo de su tiempo libre y del horario de Shifts de su equipo. No cuento los días que le quedan.
welcome-help = «{ command-help }» muestra todo lo que sé, «{ command-settings }» su idioma y adónde va el tiempo libre.
joined-by = { $name } me ha añadido aquí. Menciónenme o elíjanme tras una barra: «{ example-day }». Cada respuesta solo la ve quien pregunta.
joined = Me han añadido aquí. Menciónenme o elíjanme tras una barra: «{ example-day }». Cada respuesta solo la ve quien pregunta.
answered-in-private = { $name }, he respondido donde solo usted puede verlo.
