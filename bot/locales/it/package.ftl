# How Siesta is presented in Teams, in Italian.

app-name = Siesta: ferie
app-short = Prenoti le ferie dicendolo: una frase, un clic, ed è nel suo piano.
app-full =
    Siesta prenota le sue ferie in Microsoft Teams. Scriva «ferie lunedì prossimo» e vedrà una scheda con ciò che è stato capito; un clic le prenota nel suo piano di lavoro, nel piano turni Shifts del suo team o in entrambi. La stessa scheda le ritira o le modifica.

    Chieda chi è assente, veda che cosa è previsto e decida le richieste del suo team, nella sua lingua. Nulla è prenotato prima del suo clic, e ciò che riguarda solo lei lo vede solo lei.

    Limiti: servono un account aziendale o scolastico e un accesso. Il piano turni di un team richiede Microsoft Shifts e il consenso dell’amministratore. Siesta non conta i giorni che le restano.

extension-book = Prenota ferie
    .about = Prenotare ferie per sé, anche dal testo di un messaggio
extension-ahead = Mostra ferie
    .about = Mettere in un messaggio le sue prossime ferie o quelle del team
extension-whose = Di chi
    .about = «io» o niente: le sue; «team»: quelle del suo team
