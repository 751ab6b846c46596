# Somebody else's time off, on the card of an owner of the team, in Polish.

theirs-offered = Wpisać wolne: { $name }? Jeszcze nie wpisano
theirs-dismissed = Nie wpisano wolnego: { $name }
theirs-booking = { $name }: wpisuję…
theirs-booked = ✓ { $name } ma wolne
theirs-drafted = ✓ Wersja robocza: { $name } ma wolne
theirs-asking = Zastąpić wolne: { $name }? Jeszcze niczego nie zmieniono
theirs-mine-asking = Zmienić twoje wolne? Jeszcze niczego nie zmieniono
theirs-changing = Wolne, { $name }: zastępuję…
theirs-changed = ✓ Zastąpiono wolne: { $name }
theirs-removing = Usunąć wolne: { $name }?
theirs-withdrawing = Wolne, { $name }: usuwam…
theirs-withdrawn = Usunięto: { $name } nie ma wolnego
theirs-draft-removed = Wersję roboczą usunięto: wszyscy widzą nadal to, co przedtem
theirs-failed = ✕ Nie udało się wpisać wolnego: { $name }

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Teraz
side-becomes = Będzie
side-was = Było
told-will = { $name } dostanie powiadomienie.
told-done = Wysłano powiadomienie: { $name }.
told-nobody = Wersja robocza: widzą ją tylko właściciele zespołu, { $name } nie dostaje powiadomienia.
overlap-theirs = { $name } ma już wtedy wolne: { $span }

press-put = Wpisz do grafiku
press-put-again = Wpisz ponownie
press-replace = Zastąp
press-leave = Zostaw bez zmian
press-remove = Usuń
press-as-draft = Zostaw jako wersję roboczą
press-share-it = Udostępnij od razu
press-share = Udostępnij…
press-share-all = Udostępnij
press-person = Dalej

share-title = Udostępnij wersje robocze: { $span }
share-what = Zobaczą to wszyscy w zespole { $team }, a osoby, których to dotyczy, dostaną powiadomienie:
choose-title = O które wolne chodzi: { $name }?
none-then = { $name } nie ma wtedy wolnego
none-then-but = Ale jest to:
none-ahead = { $name } nie ma zaplanowanego wolnego
person-choose = Albo wybierz, kto to jest
put-when = Kiedy { $name } ma wolne? Napisz to jeszcze raz z dniami, na przykład „wpisz { $name } wolne od 3 do 5 czerwca, urlop”.
owners-only = Mogą to tylko właściciele zespołu { $team }
owners-only-ask = Do kogo się zwrócić: { $owners }.
owners-only-nobody = Ten zespół nie ma teraz właściciela.
owners-only-own = O własne dni możesz wystąpić:
owners-only-example = wolne w przyszły piątek w grafiku zespołu
