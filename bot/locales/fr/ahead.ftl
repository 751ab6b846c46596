# What is ahead, in French.

mine-title = Vos congés
mine-count = Congés posés : { $rows }
mine-nothing = Rien n’est prévu.
mine-try = Par exemple :
mine-more = Et { $more } de plus après.
mine-withdrawn = Retiré : { $span }
mine-asked = Demandé : { $span }
mine-booked = ✓ Posé : { $span }
mine-failed = ✕ Non posé : { $span }
press-withdraw = Retirer
press-on = { $press } : { $span }
