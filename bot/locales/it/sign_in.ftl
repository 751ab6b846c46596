# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = accedi
sign-in-title = Effettui l’accesso
sign-in-why = Mi serve la sua autorizzazione per leggere e modificare il suo piano di lavoro. Poi proseguo con la sua richiesta.
sign-in-safe = Il pulsante vale solo per lei, una volta sola e per dieci minuti. Con «{ sign-in-word }» ne riceve un altro.
press-sign-in = Accedi
signed-in = Ha effettuato l’accesso. Mi dica quando vuole essere in ferie, per esempio:
signed-out = Ha effettuato la disconnessione: ho dimenticato tutto ciò che mi permetteva di agire per lei. In Teams il suo accesso resta attivo. Scriva «{ sign-in-word }» per tornare.
not-signed-in = Non ha effettuato l’accesso, quindi non c’era niente da dimenticare. Scriva «{ sign-in-word }» per iniziare.

consent-title = Prima deve autorizzarlo la sua organizzazione
consent-missing = Manca: { $scopes }
consent-who = Può autorizzarlo chi amministra la sua organizzazione. Inoltri questo link:
consent-meanwhile = Nel frattempo le sue ferie nel piano di lavoro continuano a funzionare.
press-consent = Sono io ad amministrare

page-done = Ha effettuato l’accesso
    .words = Torni alla chat: Siesta prosegue con la sua richiesta. Può chiudere questa finestra.
page-wrong = Questo è un altro account
    .words = Ha effettuato l’accesso come { $account }, ma la chat è di { $person }. Non è stato salvato nulla. Scriva «{ sign-in-word }» nella chat e scelga l’account con cui chatta.
page-used = Questo link non è più valido
    .words = Vale una sola volta, per dieci minuti. Scriva «{ sign-in-word }» nella chat per riceverne un altro.
page-forged = Questo accesso non è iniziato qui
    .words = Non è stato salvato nulla. Scriva «{ sign-in-word }» nella chat e apra il link in questo browser.
page-not-signed-in = Non ha effettuato l’accesso
    .words = Microsoft non ha completato l’accesso, oppure non ha autorizzato ciò che Siesta chiedeva. Scriva «{ sign-in-word }» nella chat per riprovare.
page-consent = Prima deve autorizzarlo un amministratore
    .words = La sua organizzazione non permette di autorizzarlo da soli. Chieda a un amministratore di approvare Siesta, poi scriva «{ sign-in-word }» nella chat.
page-down = Al momento non è possibile accedere
    .words = Riprovi tra un minuto: scriva «{ sign-in-word }» nella chat.
page-consented = Grazie
    .words = Se ha approvato Siesta, da ora funziona per la sua organizzazione. Può chiudere questa finestra.
page-consent-refused = Siesta non è stato approvato
    .words = Non è cambiato nulla. Può chiudere questa finestra.

sign-in-needed = Prima effettui l’accesso
    .way = Mi serve la sua autorizzazione per leggere e modificare il suo piano di lavoro. Poi riprovi.
sign-in-in-vain = L’accesso non è bastato
    .way = Microsoft continua a non lasciarmi agire per lei. Chi amministra può vedere il motivo nei log di accesso. Poi scriva «{ sign-in-word }» e riprovi.
consent-needed = Prima deve autorizzarlo la sua organizzazione
    .way = Chieda a chi amministra di approvare Siesta. Poi riprovi.
wrong-account = Questo è un altro account
    .way = Acceda con l’account con cui chatta.
