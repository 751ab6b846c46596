# Questions, in Swedish.

when-title = När vill du vara ledig?
when-hint = Eller skriv det, till exempel ”nästa måndag” eller ”3 till 14 augusti”.
when-choice = { $near }: { $span }
which-change = Vilken vill du ändra?
which-undo = Vilken vill du ta tillbaka?
which-choice = { $number }. { $span }
which-hint = Eller skriv dess nummer eller dag.
team-title = Vilket teams schema menar du?
team-hint = Eller skriv namnet. Jag kommer ihåg det; ”i” och ett namn, som i ”ledig på fredag i Store”, anger ett annat.
team-settled = Från och med nu menar jag { $team } när du inte nämner något team.
not-a-team = Inget av dina team heter så.
no-such-day = Den dagen finns inte.
not-an-answer = Det sade inte när.
still-open-when = Fortfarande öppet: när vill du vara ledig?
still-open-team = Fortfarande öppet: vilket teams schema menar du?
still-open-id = Fortfarande öppet: vilken ledighet menar du?
