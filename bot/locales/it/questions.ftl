# Questions, in Italian.

when-title = Quando vuole essere in ferie?
when-hint = Oppure lo scriva, per esempio «lunedì prossimo» o «dal 3 al 14 agosto».
when-choice = { $near }: { $span }
which-change = Quali ferie vuole modificare?
which-undo = Quali ferie vuole ritirare?
which-choice = { $number }. { $span }
which-hint = Oppure ne scriva il numero o il giorno.
team-title = Il piano turni di quale team intende?
team-hint = Oppure ne scriva il nome. Lo ricorderò; «in» e un nome, come in «ferie venerdì in Store», ne indica un altro.
team-settled = D’ora in poi intendo { $team } quando non nomina un team.
not-a-team = Nessuno dei suoi team si chiama così.
no-such-day = Quel giorno non esiste.
not-an-answer = Questo non diceva quando.
still-open-when = Ancora aperta: quando vuole essere in ferie?
still-open-team = Ancora aperta: il piano turni di quale team intende?
still-open-id = Ancora aperta: quali ferie intende?
