# What a team's owners are asked for, in Italian.

approve-title = { $count ->
    [0] Nulla attende la sua risposta
    [one] Una richiesta attende la sua risposta
   *[other] { $count } richieste attendono la sua risposta
}
approve-one = { $name } chiede ferie
approve-says = «{ $words }»
approve-also = In ferie anche: { $names }
approve-nobody-else = Nessun altro è in ferie in quei giorni.
approve-words = Messaggio a { $name }, se vuole
approve-more = E altre { $more } dopo queste.
approve-approved = ✓ Approvata
approve-declined = ✕ Rifiutata
approve-withdrawn = Ritirata: nessuno deve più decidere
approve-answer = Risposta: { $words }
approve-no-team = Non è proprietario di un team con un piano turni, quindi nessuno le chiede ferie. Ciò che ha richiesto è in «le mie ferie».
press-approve = Approva
press-decline = Rifiuta

back-one = { $name } chiede di ritirare ferie approvate
back-approved = ✓ Tolte dal piano turni
back-declined = ✕ Restano nel piano turni
back-withdrawn = Nessuno deve più decidere
press-back-yes = Togli
press-back-no = Lascia
press-ask-back = Chiedi di ritirarle
