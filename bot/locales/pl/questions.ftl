# Questions, in Polish.

when-title = Kiedy chcesz mieć wolne?
when-hint = Albo napisz to, na przykład „w przyszły poniedziałek” lub „od 3 do 14 sierpnia”.
when-choice = { $near }: { $span }
which-change = Który wpis chcesz zmienić?
which-undo = Który wpis chcesz wycofać?
which-choice = { $number }. { $span }
which-hint = Albo napisz jego numer lub dzień.
team-title = O grafik którego zespołu chodzi?
team-hint = Albo napisz jego nazwę. Zapamiętam ją; „w” i nazwa, jak w „wolne w piątek w Store”, wskazuje inny.
team-settled = Od teraz, gdy nie podasz zespołu, mam na myśli { $team }.
not-a-team = Żaden z twoich zespołów tak się nie nazywa.
no-such-day = Nie ma takiego dnia.
not-an-answer = Nie wynika z tego, kiedy.
still-open-when = Nadal otwarte: kiedy chcesz mieć wolne?
still-open-team = Nadal otwarte: o grafik którego zespołu chodzi?
still-open-id = Nadal otwarte: o które wolne chodzi?
