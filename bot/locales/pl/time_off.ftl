# The card of a time off, in Polish.

state-offered = Wolne: jeszcze nie zarezerwowano
state-dismissed = Wolne: nie zarezerwowano
state-booking = Wolne: rezerwuję…
state-booked = ✓ Zarezerwowano
state-offered-asking = Wolne: wniosku jeszcze nie złożono
state-asked = Wniosek złożono: właściciele jeszcze nie zdecydowali
state-approved = ✓ Zatwierdzono
state-partly-declined = ✕ Część odrzucono
state-declined = ✕ Odrzucono
state-booked-asked = Zapisano w twoim planie pracy; właściciele jeszcze nie zdecydowali
state-changing = Wolne: zmieniam…
state-withdrawing = Wolne: wycofuję…
state-withdrawn = Wycofano: nic nie jest zarezerwowane
state-failed = ✕ Nie udało się zarezerwować
state-partly = ✕ Zarezerwowano tylko część

part-booked-plan = ✓ W twoim planie pracy: { $span }
part-not-booked-plan = ✕ Nie ma w twoim planie pracy: { $span }
part-booked-shifts = ✓ W grafiku zespołu { $team }: { $span }
part-not-booked-shifts = ✕ Nie ma w grafiku zespołu { $team }: { $span }
part-booked-asked = Wniosek w zespole { $team }: { $span }
part-not-booked-asked = ✕ Nie złożono wniosku w zespole { $team }: { $span }

part-approved = ✓ Zatwierdzili właściciele zespołu { $team }: { $span }
part-declined = ✕ Odrzucili właściciele zespołu { $team }: { $span }
part-withdrawn = Nie ma już wniosku w zespole { $team }: { $span }
part-with-words = { $part }. Odpowiedź: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Trafi do twojego planu pracy w Outlooku i Teams
where-booked = W twoim planie pracy w Outlooku i Teams
where-shifts-to-be = Trafi do grafiku zespołu { $team }: { $reason }
where-shifts-booked = W grafiku zespołu { $team }: { $reason }
where-asked-to-be = Wniosek do właścicieli zespołu { $team }: { $reason }
where-asked-booked = Wniosek złożono do właścicieli zespołu { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = Masz już wtedy wolne: { $span }
overlap-named = Masz już wtedy wolne: { $subject }, { $span }
overlap-more = { $others ->
    [one] W te dni przypada jeszcze { $others } wpis.
    [few] W te dni przypadają jeszcze { $others } wpisy.
    [many] W te dni przypada jeszcze { $others } wpisów.
   *[other] W te dni przypada jeszcze { $others } wpisu.
}
reason = Outlook podaje: { $reason }

press-where-also-plan = Także w moim planie pracy
press-where-also-team = Także w grafiku zespołu
press-where-plan = Tylko w moim planie pracy
press-where-team = Tylko w grafiku zespołu
press-ask = Złóż wniosek
press-book = Zarezerwuj
press-book-after-all = Mimo to zarezerwuj
press-book-again = Zarezerwuj ponownie
press-change = Zmień
press-dismiss = Nie teraz
press-look = Odśwież
press-pick = Chodziło o { $span }
press-retry = Spróbuj ponownie
press-undo = Cofnij

note-all-of-it = To jeden wpis, dłuższy niż podany czas. Chodzi tu o cały.
note-apart-from-team = Grafik twojego zespołu tego nie pokazuje.
note-already-booked = To już było zarezerwowane, więc nie jest rezerwowane drugi raz.
note-asked-approved = Właściciele zespołu to zatwierdzili.
note-asked-declined = Właściciele zespołu to odrzucili.
note-asked-pending = Właściciele zespołu jeszcze nie zdecydowali.
note-as-it-was = Zostaje tak, jak jest.
note-as-wished = Już tak jest.
note-assumed-am_pm = Nie podano, czy przed południem, czy po południu. Sprawdź godziny.
note-assumed-end = Nie podano, kiedy to się kończy. Sprawdź koniec.
note-assumed-missing_hour = Tego dnia zegary przesuwa się do przodu i podanej godziny nie będzie. Sprawdź godziny.
note-assumed-half = Nie podano, która połowa dnia. Sprawdź godziny.
note-assumed-month = Nie podano miesiąca. Sprawdź datę.
note-assumed-repeated_hour = Tego dnia zegary cofa się i podana godzina wypada dwa razy. Chodzi tu o pierwszą.
note-assumed-several = Odczytano to jako więcej niż jedno wolne. Sprawdź, czy o każde chodziło.
note-assumed-today = Nie podano, kiedy to się zaczyna. Sprawdź początek.
note-assumed-unread = Część podanego czasu jest niezrozumiała. Sprawdź dni.
note-assumed-year = Nie podano roku. Sprawdź datę.
note-changed-partly = Udało się zmienić tylko część i nie wszystko z niej dało się przywrócić. Tak jest teraz; „Cofnij” wycofuje całość.
note-back-asked = Właściciele zespołu dostali prośbę o wycofanie. Jeszcze nie odpowiedzieli.
note-back-declined = Właściciele zespołu zostawiają to bez zmian.
note-back-done = Właściciele zespołu usunęli to z grafiku.
note-back-nobody = Żaden właściciel zespołu nie ma ze mną czatu, więc nie było kogo zapytać. Daj im znać.
note-changed-elsewhere = Ktoś inny tymczasem to zmienił, więc niczego nie zapisano. Tak jest teraz.
note-failed-busy = Outlook jest zajęty, więc niczego nie zarezerwowano. Spróbuj ponownie za minutę.
note-failed-login = Logowanie w Microsoft jest teraz niedostępne, więc niczego nie zarezerwowano. Spróbuj ponownie za minutę.
note-failed-down = Outlook nie odpowiedział i niczego nie zarezerwowano. Spróbuj ponownie za minutę.
note-failed-partly = Outlook przestał odpowiadać w trakcie. „Spróbuj ponownie” zarezerwuje to, czego brakuje.
note-failed-refused = Outlook odmówił tej rezerwacji.
note-far-ahead = To ponad rok naprzód.
note-gone = Tego już nie ma: usunięto to gdzie indziej.
note-long = To trwa dłużej niż miesiąc.
note-moved-on = Ten czas minął, więc go nie zarezerwowano.
note-not-changed-busy = Outlook jest zajęty. Niczego nie zmieniono; spróbuj ponownie za minutę.
note-not-changed-login = Logowanie w Microsoft jest teraz niedostępne. Niczego nie zmieniono; spróbuj ponownie za minutę.
note-not-changed-down = Outlook nie odpowiedział. Niczego nie zmieniono; spróbuj ponownie za minutę.
note-not-changed-refused = Outlook odmówił zmiany. Rezerwacja zostaje taka, jak była.
note-not-withdrawn-busy = Outlook jest zajęty. Rezerwacja pozostaje; spróbuj ponownie za minutę.
note-not-withdrawn-login = Logowanie w Microsoft jest teraz niedostępne. Rezerwacja pozostaje; spróbuj ponownie za minutę.
note-not-withdrawn-down = Outlook nie odpowiedział. Rezerwacja pozostaje; spróbuj ponownie za minutę.
note-not-withdrawn-refused = Outlook odmówił wycofania. Rezerwacja pozostaje.
note-no-schedule = Ten zespół nie ma grafiku.
note-no-such-team = Nie należysz już do tego zespołu albo go nie ma.
note-not-owner = Może to tylko właściciel zespołu.
note-not-working-days = Zwykle wtedy nie pracujesz.
note-past = Część, która już minęła, pominięto.
note-put-aside = Moje poprzednie pytanie jest nieaktualne.
note-removing = Nic nie zostanie usunięte przed kliknięciem.
note-request-decided = Właściciele zespołu już zdecydowali, więc zostaje tak, jak jest.
note-starts-in-past = To zaczyna się przed dzisiejszym dniem.
note-still-arriving = Outlook nie skończył ostatniego kroku, więc niczego nowego nie rozpoczęto. Spróbuj ponownie za minutę.
note-still-looking = Outlook jeszcze nie odpowiedział. Sprawdzam dalej, a ta karta pokaże, jak się to skończyło.
note-team-out-of-reach = Grafik twojego zespołu jest niedostępny, więc chodzi tylko o twój plan pracy.
note-zone-differs = Twoje urządzenie jest w innej strefie czasowej. To godziny z twoich ustawień Outlooka.
note-zone-from-device = Outlook nie podaje twojej strefy czasowej. To godziny z twojego urządzenia.
note-zone-unknown = Twoja strefa czasowa jest nieznana, więc to godziny UTC. Możesz ustawić ją w Outlooku.
