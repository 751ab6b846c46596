# What a team's owners are asked for, in Polish.

approve-title = { $count ->
    [0] Nic nie czeka na twoją odpowiedź
    [one] { $count } wniosek czeka na twoją odpowiedź
    [few] { $count } wnioski czekają na twoją odpowiedź
    [many] { $count } wniosków czeka na twoją odpowiedź
   *[other] { $count } wniosku czeka na twoją odpowiedź
}
approve-one = { $name } prosi o wolne
approve-says = „{ $words }”
approve-also = Wolne mają wtedy też: { $names }
approve-nobody-else = Nikt inny nie ma wtedy wolnego.
approve-words = Wiadomość, jeśli chcesz. Odbiorca: { $name }
approve-more = Potem jeszcze: { $more }.
approve-approved = ✓ Zatwierdzono
approve-declined = ✕ Odrzucono
approve-withdrawn = Wycofano: nikt już nie musi decydować
approve-answer = Odpowiedź: { $words }
approve-no-team = Nie masz zespołu z grafikiem na własność, więc nikt nie składa do ciebie wniosków. Twoje wnioski są w „moje urlopy”.
press-approve = Zatwierdź
press-decline = Odrzuć

back-one = { $name } prosi o wycofanie zatwierdzonego wolnego
back-approved = ✓ Usunięto z grafiku
back-declined = ✕ Zostaje w grafiku
back-withdrawn = Nikt już nie musi decydować
press-back-yes = Usuń z grafiku
press-back-no = Zostaw
press-ask-back = Poproś o wycofanie
