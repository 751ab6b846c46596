# Talk, in Polish.

help-title = Co robi Siesta
help-does = Napisz, kiedy chcesz mieć wolne. Pokażę, jak to rozumiem, a jedno kliknięcie zarezerwuje to w twoim planie pracy.
help-safe = Nic nie jest rezerwowane przed kliknięciem, a każdą rezerwację można cofnąć.
help-try = Spróbuj czegoś z tego
help-words = Słowa, które znam
press-commands = Wszystkie polecenia

hello-title = Cześć, { $name }
hello-nameless = Cześć
hello-does = Rezerwuję twoje wolne. Napisz kiedy, na przykład:
hello-next = Nic nie jest rezerwowane, dopóki nie klikniesz „Zarezerwuj”. Napisz „pomoc”, aby zobaczyć wszystko, co umiem.

lost-title = Nie rozumiem tego
lost-read = Przeczytano: { $text }
lost-try = Rezerwuję wolne. Tak się uda:

attachment = Czytam tylko słowa, więc obraz lub plik pomijam. Kiedy chcesz mieć wolne?
cancelled = Dobrze, porzucam to. Niczego nie zarezerwowano ani nie zmieniono.
not-time-off = To nie brzmi jak wolne, więc niczego nie zarezerwowano. Tak się uda:
no-words = Nie ma w tym słów. Napisz, kiedy chcesz mieć wolne, na przykład:
none-that-day = Nic wtedy nie jest zarezerwowane.
nothing-open = Nie było czego anulować. Zarezerwowane wolne pozostaje zarezerwowane.
too-far = To zbyt odległy termin
    .way = Rezerwuję wolne najwyżej dziesięć lat naprzód. Wybierz bliższy dzień.
past-date = Ten czas już minął. Podaj taki, który dopiero będzie, na przykład:
too-long = To dla mnie za długie. Wystarczy jedno krótkie zdanie, na przykład:

language-now = Odpowiadam teraz w twoim języku: { $language }.
press-keep-language = Zawsze { $language }
