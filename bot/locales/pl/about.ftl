# What Teams links to from the app, where its publisher names no pages of their own. In Polish.

page-about = Siesta
    .words = Siesta rezerwuje wolne w Microsoft Teams: napisz kiedy, spójrz na kartę, kliknij raz. Na czacie „pomoc” pokazuje, co Siesta potrafi. Po wsparcie zwróć się do tego, kto prowadzi Siestę w twojej organizacji.
page-privacy = Co przechowuje Siesta
    .words = Siesta działa w twoim imieniu, za zgodą udzieloną przy logowaniu, i przechowuje tę zgodę zaszyfrowaną, dopóki nie napiszesz „wyloguj” albo nie usuniesz Siesty. Przechowuje propozycje i rezerwacje (kiedy, oraz po co, jeśli to podasz), ustawienia i otwarte pytanie. Nic innego z tego, co mówisz, nie jest przechowywane ani zapisywane w dziennikach. Propozycje i wycofane wpisy są usuwane po 90 dniach, rezerwacje 90 dni po ostatnim dniu, ustawienia i zgoda po pół roku twojej nieobecności; zapis tego, co trafiło do kalendarza, bez powodu, po roku. Prowadzący Siestę może ustawić inne terminy. „zapomnij mnie” na czacie usuwa wszystko od razu. Wszystko jest w bazie danych tego, kto prowadzi Siestę w twojej organizacji.
page-terms = Warunki korzystania
    .words = Siesta jest wolnym oprogramowaniem na licencji MIT i nie daje żadnej gwarancji. Odpowiada za nią ten, kto prowadzi ją w twojej organizacji. Przed kliknięciem spójrz na kartę: rezerwowane jest to, co na niej widać.
