# The commands in German: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = frei
    .words = urlaub, abwesend, buchen, freie zeit
    .about = Freie Zeit buchen: wann, und wenn Sie mögen wofür
    .starter = Nächsten Montag frei
command-mine = mein urlaub
    .words = meine freie zeit, liste
    .about = Sehen, was ansteht
    .starter = Mein Urlaub
command-who = wer
    .words = wer hat frei, wer ist weg, wer fehlt
    .about = Sehen, wer frei hat: ein Tag, eine Woche, ein Name
    .starter = Wer hat nächste Woche frei?
command-change = ändern
    .words = verschieben, bearbeiten
    .about = Freie Zeit ändern
    .starter = Nächsten Urlaub verschieben
command-withdraw = absagen
    .words = zurückziehen, stornieren
    .about = Freie Zeit zurücknehmen
command-team = team
    .words = mein team, standardteam
    .about = Das Team wählen, dessen Schichtplan gemeint ist
command-approve = genehmigen
    .words = anträge, genehmigungen
    .about = Über Anträge Ihres Teams entscheiden
command-settings = einstellungen
    .words = optionen
    .about = Sprache, Team, und wohin freie Zeit kommt
command-sign-in = { sign-in-word }
    .words = einloggen, login
    .about = Bei Microsoft 365 anmelden
command-sign-out = abmelden
    .words = ausloggen, logout
    .about = Abmelden: Ich vergesse, womit ich für Sie handle
command-forget-me = vergiss mich
    .words = meine daten löschen, lösche meine daten
    .about = Alles löschen, was ich über Sie habe
command-help = hilfe
    .words = befehle, was kannst du
    .about = Diese Hilfe
command-cancel = abbrechen
    .words = stopp, egal, vergiss es
    .about = Eine offene Frage verlassen

example-day = nächsten Montag frei
example-days = vom 3. bis 5. { $month } frei
example-hours = morgen Nachmittag frei, Zahnarzt

unknown-title = Einen Befehl { $text } habe ich nicht
unknown-near = Meinten Sie etwas davon?
team-now = Wenn Sie kein Team nennen, meine ich { $team }.
team-here = In diesem Kanal meine ich { $team }.


## Settings

settings-title = Ihre Einstellungen
settings-language = Sprache
settings-language-teams = Die Sprache von Teams
settings-where = Wohin freie Zeit kommt
settings-where-plan = In meinen Arbeitsplan
settings-where-team = In den Schichtplan meines Teams
settings-where-both = In beide
settings-team = Team, wenn Sie keines nennen
settings-team-none = Noch nicht gewählt
settings-zone = Zeitzone
settings-hours = Arbeitszeit
settings-hours-are = { $days }, { $start } bis { $end }
settings-outlook = Zeitzone und Arbeitszeit kommen aus Outlook. Ändern Sie sie dort.
settings-account = Microsoft 365
settings-signed-in = Angemeldet
settings-signed-out = Nicht angemeldet
settings-saved = Gespeichert.
press-sign-out = Abmelden


## Forgetting

forget-title = Soll ich Sie vergessen?
forget-what = Ich lösche alles, was ich über Sie habe: Angebote und Buchungen, Einstellungen, offene Fragen, und womit ich für Sie handle. Was in Ihrem Kalender steht, bleibt dort, doch meine Karten ändern es nicht mehr.
press-forget = Vergiss mich
forgotten-title = Ich habe Sie vergessen. Das war da:
forgotten-rows = Angebote und Buchungen
forgotten-rest = Alles andere
