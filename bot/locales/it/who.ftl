# Who is off, in Italian.

who-title = Chi è in ferie: { $days }
who-where = { $team } · { $zone }
who-your-clock = La sua ora: { $zone }
who-not-alone = Motivi e richieste: solo in una chat a due con me.
who-nobody = Secondo questo piano turni nessuno è in ferie.
who-are = { $people ->
    [one] { $names } è in ferie.
   *[other] { $people } persone sono in ferie: { $names }
}
who-sees = Vedo il piano turni di questo team. Le ferie scritte solo nel piano di lavoro di qualcuno non compaiono.
who-more = E altri { $more }.
who-more-hours = E altri { $more }: scelga «Come testo».
who-sign = { $sign } { $means }
who-off = ferie
who-morning = mattina
who-afternoon = pomeriggio
who-some-hours = alcune ore
who-asked = richieste
who-draft = bozza
who-asked-still = Richieste, non ancora decise
who-draft-only = Una bozza: la vedono solo i proprietari
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (per lei { $yours })
who-spoken = { $title }, in { $team }.
who-former = Qualcuno che ha lasciato il team
person-off = { $name } è in ferie
person-not-yet = { $name } non è ancora in ferie: non è deciso
person-not-off = In questo piano turni { $name } non ha ferie: { $days }
person-several = Quale { $name } intende?
person-unknown = Nessuno in { $team } si chiama { $name }
person-hint = Scriva il nome come lo mostra Teams.
person-hint-near = Forse intende:
press-whole-team = Tutto il team
press-before = Precedente
press-after = Successivo
press-week = Settimana
press-month = Mese
press-today = Oggi
press-text = Come testo
press-picture = Come immagine
press-more = Altre persone
