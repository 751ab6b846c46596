# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = anmelden
sign-in-title = Bitte melden Sie sich an
sign-in-why = Ich brauche Ihre Erlaubnis, um Ihren Arbeitsplan zu lesen und zu ändern. Danach mache ich mit dem weiter, worum Sie gebeten haben.
sign-in-safe = Die Schaltfläche gilt nur für Sie, nur einmal und zehn Minuten lang. Mit „{ sign-in-word }“ bekommen Sie eine neue.
press-sign-in = Anmelden
signed-in = Sie sind angemeldet. Sagen Sie mir, wann Sie frei haben möchten, zum Beispiel:
signed-out = Sie sind abgemeldet: Ich habe alles vergessen, womit ich für Sie handeln konnte. In Teams selbst bleiben Sie angemeldet. Schreiben Sie „{ sign-in-word }“, um zurückzukommen.
not-signed-in = Sie sind nicht angemeldet, es gab also nichts zu vergessen. Schreiben Sie „{ sign-in-word }“, um zu beginnen.

consent-title = Ihre Organisation muss das erst erlauben
consent-missing = Es fehlt: { $scopes }
consent-who = Die Administration Ihrer Organisation kann es erlauben. Bitte leiten Sie diesen Link dorthin weiter:
consent-meanwhile = Ihre eigenen freien Tage im Arbeitsplan funktionieren unterdessen weiter.
press-consent = Ich gehöre zur Administration

page-done = Sie sind angemeldet
    .words = Gehen Sie zurück zum Chat: Siesta macht dort weiter. Sie können dieses Fenster schließen.
page-wrong = Das ist ein anderes Konto
    .words = Sie haben sich als { $account } angemeldet, der Chat gehört aber { $person }. Es wurde nichts gespeichert. Schreiben Sie im Chat „{ sign-in-word }“ und wählen Sie das Konto, mit dem Sie chatten.
page-used = Dieser Link gilt nicht mehr
    .words = Er gilt einmal und zehn Minuten lang. Schreiben Sie im Chat „{ sign-in-word }“, um einen neuen zu bekommen.
page-forged = Diese Anmeldung wurde nicht hier begonnen
    .words = Es wurde nichts gespeichert. Schreiben Sie im Chat „{ sign-in-word }“ und öffnen Sie den Link in diesem Browser.
page-not-signed-in = Sie sind nicht angemeldet
    .words = Microsoft hat Sie nicht angemeldet, oder Sie haben nicht erlaubt, worum Siesta gebeten hat. Schreiben Sie im Chat „{ sign-in-word }“, um es noch einmal zu versuchen.
page-consent = Das muss erst die Administration erlauben
    .words = In Ihrer Organisation kann man das nicht selbst erlauben. Bitten Sie die Administration, Siesta zu genehmigen, und schreiben Sie dann im Chat „{ sign-in-word }“.
page-down = Die Anmeldung ist gerade nicht erreichbar
    .words = Bitte versuchen Sie es in einer Minute noch einmal: Schreiben Sie im Chat „{ sign-in-word }“.
page-consented = Vielen Dank
    .words = Wenn Sie Siesta genehmigt haben, funktioniert es ab jetzt für Ihre Organisation. Sie können dieses Fenster schließen.
page-consent-refused = Siesta wurde nicht genehmigt
    .words = Es hat sich nichts geändert. Sie können dieses Fenster schließen.

sign-in-needed = Bitte melden Sie sich zuerst an
    .way = Ich brauche Ihre Erlaubnis, um Ihren Arbeitsplan zu lesen und zu ändern. Versuchen Sie es danach noch einmal.
sign-in-in-vain = Das Anmelden hat nicht geholfen
    .way = Microsoft lässt mich weiterhin nicht für Sie handeln. Ihre Administration kann in den Anmeldeprotokollen sehen, warum. Schreiben Sie danach „{ sign-in-word }“ und versuchen Sie es noch einmal.
consent-needed = Ihre Organisation muss das erst erlauben
    .way = Bitten Sie Ihre Administration, Siesta zu genehmigen. Versuchen Sie es danach noch einmal.
wrong-account = Das ist ein anderes Konto
    .way = Melden Sie sich mit dem Konto an, mit dem Sie chatten.
