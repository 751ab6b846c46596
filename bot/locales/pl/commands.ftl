# The commands in Polish: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = wolne
    .words = urlop, nieobecność, zarezerwuj
    .about = Zarezerwować wolne: kiedy i, jeśli chcesz, po co
    .starter = Wolne w przyszły poniedziałek
command-mine = moje urlopy
    .words = moje wolne, lista
    .about = Zobaczyć, co jest zaplanowane
    .starter = Moje urlopy
command-who = kto
    .words = kto ma wolne, kogo nie ma
    .about = Zobaczyć, kto ma wolne: dzień, tydzień, nazwisko
    .starter = Kto ma wolne w przyszłym tygodniu?
command-change = zmień
    .words = przesuń, przenieś
    .about = Zmienić wolne
    .starter = Przesuń mój najbliższy urlop
command-withdraw = wycofaj
    .words = odwołaj, usuń
    .about = Wycofać wolne
command-team = zespół
    .words = mój zespół
    .about = Wybrać zespół, o którego grafik chodzi
command-approve = zatwierdź
    .words = wnioski, akceptacje
    .about = Rozpatrzyć wnioski zespołu
command-settings = ustawienia
    .words = preferencje, opcje
    .about = Język, zespół i miejsce zapisu wolnego
command-sign-in = { sign-in-word }
    .words = zaloguj się, login
    .about = Zalogować się do Microsoft 365
command-sign-out = wyloguj
    .words = wyloguj się, logout
    .about = Wylogować się: zapominam to, co pozwala mi działać za ciebie
command-forget-me = zapomnij mnie
    .words = zapomnij o mnie, usuń moje dane
    .about = Usunąć wszystko, co o tobie przechowuję
command-help = pomoc
    .words = komendy, co potrafisz
    .about = Zobaczyć tę pomoc
command-cancel = anuluj
    .words = stop, nieważne, zapomnij
    .about = Porzucić otwarte pytanie

example-day = wolne w przyszły poniedziałek
example-days = wolne od 3 do 5 { $month }
example-hours = wolne jutro po południu, dentysta

unknown-title = Nie mam polecenia { $text }
unknown-near = Może chodziło o jedno z tych?
team-now = Gdy nie podasz zespołu, mam na myśli { $team }.
team-here = W tym kanale mam na myśli { $team }.


## Settings

settings-title = Twoje ustawienia
settings-language = Język
settings-language-teams = Język aplikacji Teams
settings-where = Gdzie trafia wolne
settings-where-plan = Mój plan pracy
settings-where-team = Grafik mojego zespołu
settings-where-both = Jedno i drugie
settings-team = Zespół, gdy nie podasz innego
settings-team-none = Jeszcze nie wybrano
settings-zone = Strefa czasowa
settings-hours = Godziny pracy
settings-hours-are = { $days }, od { $start } do { $end }
settings-outlook = Strefa czasowa i godziny pracy pochodzą z programu Outlook. Tam można je zmienić.
settings-account = Microsoft 365
settings-signed-in = Zalogowano
settings-signed-out = Nie zalogowano
settings-saved = Zapisano.
press-sign-out = Wyloguj


## Forgetting

forget-title = Mam o tobie zapomnieć?
forget-what = Usuwam wszystko, co o tobie przechowuję: propozycje i rezerwacje, ustawienia, otwarte pytania i to, co pozwala mi działać za ciebie. To, co jest w twoim kalendarzu, zostaje tam, ale moje karty już tego nie zmienią.
press-forget = Zapomnij o mnie
forgotten-title = Nic już o tobie nie mam. Było:
forgotten-rows = Propozycje i rezerwacje
forgotten-rest = Wszystko inne
