# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = zaloguj
sign-in-title = Zaloguj się
sign-in-why = Potrzebuję Twojej zgody, aby odczytywać i zmieniać Twój plan pracy. Potem zajmę się Twoją prośbą.
sign-in-safe = Przycisk działa tylko dla Ciebie, jeden raz i przez dziesięć minut. Wpisz „{ sign-in-word }”, aby dostać nowy.
press-sign-in = Zaloguj się
signed-in = Logowanie powiodło się. Napisz, kiedy chcesz mieć wolne, na przykład:
signed-out = Nastąpiło wylogowanie: nie mam już niczego, co pozwalało mi działać w Twoim imieniu. W samej aplikacji Teams sesja trwa nadal. Wpisz „{ sign-in-word }”, aby wrócić.
not-signed-in = Nie ma zalogowanego konta, więc nie było czego usuwać. Wpisz „{ sign-in-word }”, aby zacząć.

consent-title = Najpierw musi na to zezwolić Twoja organizacja
consent-missing = Brakuje: { $scopes }
consent-who = Zezwolić może administrator Twojej organizacji. Przekaż mu ten link:
consent-meanwhile = Twój własny czas wolny w planie pracy działa tymczasem bez zmian.
press-consent = Jestem administratorem

page-done = Logowanie powiodło się
    .words = Wróć do czatu: Siesta zajmie się tam Twoją prośbą. Możesz zamknąć to okno.
page-wrong = To jest inne konto
    .words = Zalogowane konto to { $account }, ale ten czat należy do: { $person }. Niczego nie zapisano. Wpisz „{ sign-in-word }” w czacie i wybierz konto, z którego w nim piszesz.
page-used = Ten link już nie działa
    .words = Działa jeden raz, przez dziesięć minut. Wpisz „{ sign-in-word }” w czacie, aby dostać nowy.
page-forged = To logowanie nie zaczęło się tutaj
    .words = Niczego nie zapisano. Wpisz „{ sign-in-word }” w czacie i otwórz link w tej przeglądarce.
page-not-signed-in = Logowanie nie powiodło się
    .words = Microsoft odmówił logowania albo nie było zgody na to, o co prosi Siesta. Wpisz „{ sign-in-word }” w czacie, aby spróbować ponownie.
page-consent = Najpierw musi na to zezwolić administrator
    .words = W Twojej organizacji nie można zezwolić na to samodzielnie. Poproś administratora o zatwierdzenie aplikacji Siesta, a potem wpisz „{ sign-in-word }” w czacie.
page-down = Logowanie jest teraz niedostępne
    .words = Spróbuj ponownie za minutę: wpisz „{ sign-in-word }” w czacie.
page-consented = Dziękujemy
    .words = Jeśli aplikacja Siesta została zatwierdzona, od teraz działa w Twojej organizacji. Możesz zamknąć to okno.
page-consent-refused = Aplikacja Siesta nie została zatwierdzona
    .words = Nic się nie zmieniło. Możesz zamknąć to okno.

sign-in-needed = Najpierw się zaloguj
    .way = Potrzebuję Twojej zgody, aby odczytywać i zmieniać Twój plan pracy. Potem spróbuj jeszcze raz.
sign-in-in-vain = Logowanie nie pomogło
    .way = Microsoft nadal nie pozwala mi działać w Twoim imieniu. Administrator może sprawdzić przyczynę w dziennikach logowania. Potem wpisz „{ sign-in-word }” i spróbuj jeszcze raz.
consent-needed = Najpierw musi na to zezwolić Twoja organizacja
    .way = Poproś administratora o zatwierdzenie aplikacji Siesta. Potem spróbuj jeszcze raz.
wrong-account = To jest inne konto
    .way = Zaloguj się na konto, z którego piszesz w tym czacie.
