# The commands in Italian: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = ferie
    .words = assenza, permesso, prenota
    .about = Prenotare ferie: quando e, se vuole, perché
    .starter = Ferie lunedì prossimo
command-mine = le mie ferie
    .words = le mie assenze, elenco
    .about = Vedere che cosa è previsto
    .starter = Le mie ferie
command-who = chi
    .words = chi è in ferie, chi manca
    .about = Vedere chi è assente: un giorno, una settimana, un nome
    .starter = Chi è in ferie la prossima settimana?
command-change = modifica
    .words = sposta, cambia
    .about = Modificare delle ferie
    .starter = Sposta le mie prossime ferie
command-withdraw = ritira
    .words = revoca, elimina
    .about = Ritirare delle ferie
command-team = team
    .words = squadra, il mio team
    .about = Scegliere il team di cui vale il piano turni
command-approve = approva
    .words = richieste, approvazioni
    .about = Decidere le richieste del suo team
command-settings = impostazioni
    .words = preferenze, opzioni
    .about = Lingua, team e destinazione delle ferie
command-sign-in = { sign-in-word }
    .words = accedere, login
    .about = Accedere a Microsoft 365
command-sign-out = esci
    .words = disconnetti, logout
    .about = Uscire: dimentico ciò che mi lascia agire per lei
command-forget-me = dimenticami
    .words = mi dimentichi, cancella i miei dati
    .about = Cancellare tutto ciò che conservo di lei
command-help = aiuto
    .words = comandi, cosa puoi fare
    .about = Vedere questo aiuto
command-cancel = annulla
    .words = stop, lascia stare, lascia perdere
    .about = Lasciare una domanda aperta

example-day = ferie lunedì prossimo
example-days = ferie dal 3 al 5 { $month }
example-hours = assente domani pomeriggio, dentista

unknown-title = Non ho un comando { $text }
unknown-near = Intendeva uno di questi?
team-now = Quando non nomina un team, intendo { $team }.
team-here = In questo canale intendo { $team }.


## Settings

settings-title = Le sue impostazioni
settings-language = Lingua
settings-language-teams = La lingua di Teams
settings-where = Dove vanno le ferie
settings-where-plan = Nel mio piano di lavoro
settings-where-team = Nel piano turni del mio team
settings-where-both = In entrambi
settings-team = Team, quando non ne nomina uno
settings-team-none = Non ancora scelto
settings-zone = Fuso orario
settings-hours = Orario di lavoro
settings-hours-are = { $days }, dalle { $start } alle { $end }
settings-outlook = Fuso orario e orario di lavoro vengono da Outlook. Si cambiano lì.
settings-account = Microsoft 365
settings-signed-in = Accesso effettuato
settings-signed-out = Accesso non effettuato
settings-saved = Salvato.
press-sign-out = Esci


## Forgetting

forget-title = Devo dimenticarla?
forget-what = Cancello tutto ciò che conservo di lei: proposte e prenotazioni, impostazioni, domande aperte e ciò che mi lascia agire per lei. Quello che è nel suo calendario resta lì, ma le mie schede non potranno più cambiarlo.
press-forget = Dimenticami
forgotten-title = L’ho dimenticata. Ecco che cosa c’era:
forgotten-rows = Proposte e prenotazioni
forgotten-rest = Tutto il resto
