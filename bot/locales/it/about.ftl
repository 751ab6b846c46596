# What Teams links to from the app, where its publisher names no pages of their own, in Italian.

page-about = Siesta
    .words = Siesta prenota le sue ferie in Microsoft Teams: scriva quando, guardi la scheda, faccia un clic. Nella chat, «aiuto» mostra che cosa sa fare. Per assistenza si rivolga a chi gestisce Siesta nella sua organizzazione.
page-privacy = Che cosa conserva Siesta
    .words = Siesta agisce a suo nome, con l’autorizzazione che ha dato effettuando l’accesso, e la conserva cifrata finché non scrive «esci» o rimuove Siesta. Conserva le sue proposte e prenotazioni (quando, e perché se lo ha detto), le sue impostazioni e una domanda aperta. Nient’altro di ciò che dice viene conservato, e nulla di ciò che dice finisce nei registri. Le proposte e le voci ritirate vengono cancellate dopo 90 giorni, le prenotazioni 90 giorni dopo l’ultimo giorno, le impostazioni e l’autorizzazione quando non si fa vivo per sei mesi; l’annotazione di ciò che è stato scritto nel suo calendario, senza il motivo, dopo un anno. Chi gestisce Siesta può aver scelto altri termini. «dimenticami» nella chat cancella tutto subito. Tutto si trova nella banca dati di chi gestisce Siesta nella sua organizzazione.
page-terms = Condizioni d’uso
    .words = Siesta è software libero con licenza MIT e viene fornito senza alcuna garanzia. Chi lo gestisce nella sua organizzazione ne è responsabile. Guardi la scheda prima di fare clic: si prenota ciò che dice la scheda.
