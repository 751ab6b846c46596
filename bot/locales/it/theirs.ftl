# Somebody else's time off, on the card of an owner of the team, in Italian.

theirs-offered = Mettere { $name } in ferie? Non ancora scritto
theirs-dismissed = { $name } non va in ferie
theirs-booking = { $name }: scrittura in corso…
theirs-booked = ✓ { $name } è in ferie
theirs-drafted = ✓ Bozza: { $name } è in ferie
theirs-asking = Sostituire le ferie di { $name }? Nulla è ancora cambiato
theirs-mine-asking = Modificare le sue ferie? Nulla è ancora cambiato
theirs-changing = Ferie di { $name }: sostituzione in corso…
theirs-changed = ✓ Sostituite: ferie di { $name }
theirs-removing = Rimuovere le ferie di { $name }?
theirs-withdrawing = Ferie di { $name }: rimozione in corso…
theirs-withdrawn = Rimosse: { $name } non è in ferie
theirs-draft-removed = La bozza è rimossa: tutti continuano a vedere ciò che vedevano
theirs-failed = ✕ Non è stato possibile mettere { $name } in ferie

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Adesso
side-becomes = Dopo
side-was = Prima
told-will = { $name } riceverà una notifica.
told-done = { $name } ha ricevuto una notifica.
told-nobody = Una bozza: la vedono solo i proprietari del team, e { $name } non riceve notifiche.
overlap-theirs = { $name } è già in ferie in quei giorni: { $span }

press-put = Inserisci nel piano turni
press-put-again = Ripristina
press-replace = Sostituisci
press-leave = Lascia com’è
press-remove = Rimuovi
press-as-draft = Tieni come bozza
press-share-it = Condividi subito
press-share = Condividi…
press-share-all = Condividi
press-person = Avanti

share-title = Condividere la bozza: { $span }
share-what = Tutti in { $team } vedranno questo, e gli interessati riceveranno una notifica:
choose-title = Quali ferie di { $name } intende?
none-then = { $name } non ha ferie in quei giorni
none-then-but = Ma c’è questo:
none-ahead = { $name } non ha ferie in programma
person-choose = Oppure scelga chi è
put-when = Quando è in ferie { $name }? Lo riscriva con i giorni, per esempio «metti { $name } in ferie dal 3 al 5 giugno».
owners-only = Possono farlo solo i proprietari di { $team }
owners-only-ask = Chieda a { $owners }.
owners-only-nobody = Questo team al momento non ha proprietari.
owners-only-own = I suoi giorni può richiederli da sé:
owners-only-example = ferie venerdì prossimo nel calendario del team
