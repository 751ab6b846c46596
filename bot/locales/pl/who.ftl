# Who is off, in Polish.

who-title = Kto ma wolne: { $days }
who-where = { $team } · { $zone }
who-your-clock = Twój czas: { $zone }
who-not-alone = Powody i wnioski: tylko na czacie sam na sam ze mną.
who-nobody = Według tego grafiku nikt nie ma wolnego.
who-are = { $people ->
    [one] Wolne ma { $names }.
    [few] Wolne mają { $people } osoby: { $names }
    [many] Wolne ma { $people } osób: { $names }
   *[other] Wolne ma { $people } osoby: { $names }
}
who-sees = Widzę grafik tego zespołu. Wolne zapisane tylko w czyimś planie pracy nie jest widoczne.
who-more = I jeszcze { $more }.
who-more-hours = I jeszcze { $more }: kliknij „Jako tekst”.
who-sign = { $sign } { $means }
who-off = wolne
who-morning = przed południem
who-afternoon = po południu
who-some-hours = kilka godzin
who-asked = wniosek
who-draft = wersja robocza
who-asked-still = Wniosek, jeszcze bez decyzji
who-draft-only = Wersja robocza: widzą ją tylko właściciele
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (u ciebie { $yours })
who-spoken = { $title }, w zespole { $team }.
who-former = Ktoś, kogo nie ma już w zespole
person-off = { $name } ma wolne
person-not-yet = { $name } jeszcze nie ma wolnego: nie ma decyzji
person-not-off = W tym grafiku { $name } nie ma wolnego: { $days }
person-several = O kogo chodzi: { $name }?
person-unknown = W zespole { $team } nie ma takiej osoby: { $name }
person-hint = Napisz imię i nazwisko tak, jak pokazuje Teams.
person-hint-near = Może chodzi o:
press-whole-team = Cały zespół
press-before = Poprzednie
press-after = Następne
press-week = Tydzień
press-month = Miesiąc
press-today = Dzisiaj
press-text = Jako tekst
press-picture = Jako obraz
press-more = Więcej osób
