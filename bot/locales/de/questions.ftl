# Questions, in German.

when-title = Wann möchten Sie frei haben?
when-hint = Oder schreiben Sie es, zum Beispiel „nächsten Montag“ oder „3. bis 14. August“.
when-choice = { $near }: { $span }
which-change = Was möchten Sie ändern?
which-undo = Was möchten Sie zurücknehmen?
which-choice = { $number }. { $span }
which-hint = Oder schreiben Sie die Nummer oder den Tag.
team-title = Den Schichtplan welches Teams meinen Sie?
team-hint = Oder schreiben Sie seinen Namen. Ich merke ihn mir; „in“ und ein Name, wie in „Freitag frei in Store“, meint ein anderes.
team-settled = Von jetzt an meine ich { $team }, wenn Sie kein Team nennen.
not-a-team = So heißt keines Ihrer Teams.
no-such-day = Diesen Tag gibt es nicht.
not-an-answer = Das hat nicht gesagt, wann.
still-open-when = Noch offen: Wann möchten Sie frei haben?
still-open-team = Noch offen: Den Schichtplan welches Teams meinen Sie?
still-open-id = Noch offen: Welche freie Zeit meinen Sie?
