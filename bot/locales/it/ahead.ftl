# What is ahead, in Italian.

mine-title = Le sue ferie
mine-count = In programma: { $rows }
mine-nothing = Non è prenotato nulla.
mine-try = Per esempio:
mine-more = E altre { $more } più avanti.
mine-withdrawn = Ritirate: { $span }
mine-asked = Richieste: { $span }
mine-booked = ✓ Prenotate: { $span }
mine-failed = ✕ Non prenotate: { $span }
press-withdraw = Ritira
press-on = { $press }: { $span }
