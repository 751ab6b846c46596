# What is said in place of a card, in Italian.

press-answered = La risposta è qui sotto.
press-still-working = Ci sto ancora lavorando. La scheda mostrerà com’è andata.
no-account = Siesta prenota ferie per chi ha un account aziendale o dell’istituto di istruzione. Il suo non ne ha uno che Siesta possa vedere.
no-dialogs = Siesta non ha finestre di dialogo: tutto si fa sulle sue schede.
one-moment = Un momento, sono ancora a «{ $text }». Non ho letto ciò che ha scritto dopo: lo riscriva tra un minuto.
store-away = In questo momento non raggiungo la mia memoria. Tengo questo da parte e rispondo appena posso.
store-away-long = La mia memoria è irraggiungibile da troppo tempo, quindi non l’ho fatto. Riprovi tra qualche minuto.
one-moment-busy = Un momento, molti chiedono insieme. Non ho letto questo: riprovi tra un minuto.
