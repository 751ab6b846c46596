# How Siesta is presented in Teams, in German.

app-name = Siesta: freie Zeit
app-short = Freie Zeit buchen, indem man es sagt: ein Satz, ein Klick, und es steht im Plan.
app-full =
    Siesta bucht Ihre freie Zeit in Microsoft Teams. Schreiben Sie „nächsten Montag frei“, und Sie sehen eine Karte mit dem, was verstanden wurde; ein Klick bucht es in Ihrem Arbeitsplan, im Schichtplan Ihres Teams oder in beiden. Dieselbe Karte nimmt es zurück oder ändert es.

    Fragen Sie, wer frei hat, sehen Sie, was ansteht, und entscheiden Sie über Anträge Ihres Teams, in Ihrer Sprache. Nichts wird gebucht, bevor Sie klicken, und was nur Sie angeht, sehen nur Sie.

    Grenzen: Sie brauchen ein Geschäfts-, Schul- oder Unikonto und melden sich einmal an. Der Schichtplan eines Teams braucht Microsoft Shifts und die Zustimmung Ihrer Administration. Siesta zählt keine Resturlaubstage.

extension-book = Freie Zeit buchen
    .about = Eigene freie Zeit buchen, auch aus dem Text einer Nachricht
extension-ahead = Freie Zeit zeigen
    .about = Ihre nächste freie Zeit oder die Ihres Teams in eine Nachricht setzen
extension-whose = Wessen
    .about = „ich“ oder nichts: Ihre eigene; „team“: die Ihres Teams
