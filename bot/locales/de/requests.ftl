# What a team's owners are asked for, in German.

approve-title = { $count ->
    [0] Nichts wartet auf Ihre Antwort
    [one] Ein Antrag wartet auf Ihre Antwort
   *[other] { $count } Anträge warten auf Ihre Antwort
}
approve-one = { $name } bittet um freie Zeit
approve-says = „{ $words }“
approve-also = Dann auch frei: { $names }
approve-nobody-else = Sonst hat dann niemand frei.
approve-words = Nachricht an { $name }, wenn Sie mögen
approve-more = Und danach noch { $more }.
approve-approved = ✓ Genehmigt
approve-declined = ✕ Abgelehnt
approve-withdrawn = Zurückgezogen: Niemand muss mehr entscheiden
approve-answer = Antwort: { $words }
approve-no-team = Ihnen gehört kein Team mit Schichtplan, darum bittet Sie niemand um freie Zeit. Was Sie beantragt haben, steht unter „mein Urlaub“.
press-approve = Genehmigen
press-decline = Ablehnen

back-one = { $name } möchte genehmigte freie Zeit zurückgeben
back-approved = ✓ Aus dem Schichtplan genommen
back-declined = ✕ Es bleibt im Schichtplan
back-withdrawn = Niemand muss mehr entscheiden
press-back-yes = Herausnehmen
press-back-no = Behalten
press-ask-back = Um Rücknahme bitten
