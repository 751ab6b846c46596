# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = accedi
sign-in-title = Effettua l’accesso
sign-in-why = Mi serve la tua autorizzazione per leggere e modificare il tuo piano di lavoro. Poi proseguo con la tua richiesta.
sign-in-safe = Il pulsante vale solo per te, una volta sola e per dieci minuti. Con “{ sign-in-word }” ne ricevi un altro.
press-sign-in = Accedi
signed-in = Hai effettuato l’accesso. Dimmi quando vuoi prenderti del tempo libero, per esempio:
signed-out = Hai effettuato la disconnessione: ho dimenticato tutto ciò che mi permetteva di agire per te. In Teams il tuo accesso resta attivo. Scrivi “{ sign-in-word }” per tornare.
not-signed-in = Non hai effettuato l’accesso, quindi non c’era niente da dimenticare. Scrivi “{ sign-in-word }” per iniziare.

consent-title = Prima deve autorizzarlo la tua organizzazione
consent-missing = Manca: { $scopes }
consent-who = Può autorizzarlo chi amministra la tua organizzazione. Inoltra questo link:
consent-meanwhile = Nel frattempo le tue assenze nel piano di lavoro continuano a funzionare.
press-consent = Sono io ad amministrare

page-done = Hai effettuato l’accesso
    .words = Torna alla chat: Siesta prosegue con la tua richiesta. Puoi chiudere questa finestra.
page-wrong = Questo è un altro account
    .words = Hai effettuato l’accesso come { $account }, ma la chat è di { $person }. Non è stato salvato nulla. Scrivi “{ sign-in-word }” nella chat e scegli l’account con cui chatti.
page-used = Questo link non è più valido
    .words = Vale una sola volta, per dieci minuti. Scrivi “{ sign-in-word }” nella chat per riceverne un altro.
page-forged = Questo accesso non è iniziato qui
    .words = Non è stato salvato nulla. Scrivi “{ sign-in-word }” nella chat e apri il link in questo browser.
page-not-signed-in = Non hai effettuato l’accesso
    .words = Microsoft non ha completato l’accesso, oppure non hai autorizzato ciò che Siesta chiedeva. Scrivi “{ sign-in-word }” nella chat per riprovare.
page-consent = Prima deve autorizzarlo un amministratore
    .words = La tua organizzazione non permette di autorizzarlo da soli. Chiedi a un amministratore di approvare Siesta, poi scrivi “{ sign-in-word }” nella chat.
page-down = Al momento non è possibile accedere
    .words = Riprova tra un minuto: scrivi “{ sign-in-word }” nella chat.
page-consented = Grazie
    .words = Se hai approvato Siesta, da ora funziona per la tua organizzazione. Puoi chiudere questa finestra.
page-consent-refused = Siesta non è stato approvato
    .words = Non è cambiato nulla. Puoi chiudere questa finestra.

sign-in-needed = Prima effettua l’accesso
    .way = Mi serve la tua autorizzazione per leggere e modificare il tuo piano di lavoro. Poi riprova.
sign-in-in-vain = L’accesso non è bastato
    .way = Microsoft continua a non lasciarmi agire per te. Chi amministra può vedere il motivo nei log di accesso. Poi scrivi “{ sign-in-word }” e riprova.
consent-needed = Prima deve autorizzarlo la tua organizzazione
    .way = Chiedi a chi amministra di approvare Siesta. Poi riprova.
wrong-account = Questo è un altro account
    .way = Accedi con l’account con cui chatti.
