# The first words in Italian: to somebody new, to a team, and where others read along.

welcome-does = Prenoto le sue ferie: dica quando, guardi la scheda, faccia un clic. Per esempio:
welcome-sign-in = La prima volta le chiedo di accedere, per vedere e scrivere il suo piano di lavoro. «{ sign-in-word }» lo fa subito.
welcome-limits = Mi occupo delle sue ferie e del piano turni Shifts del suo team. Non conto i giorni che le restano.
welcome-help = «{ command-help }» mostra tutto ciò che so, «{ command-settings }» la lingua e dove vanno le ferie.
joined-by = { $name } mi ha aggiunto qui. Menzionatemi o sceglietemi dopo una barra: «{ example-day }». Ogni risposta la vede solo chi ha chiesto.
joined = Sono stato aggiunto qui. Menzionatemi o sceglietemi dopo una barra: «{ example-day }». Ogni risposta la vede solo chi ha chiesto.
answered-in-private = { $name }, ho risposto dove può vederlo solo lei.
