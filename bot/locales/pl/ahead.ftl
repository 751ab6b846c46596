# What is ahead, in Polish.

mine-title = Twoje wolne
mine-count = Zaplanowane wpisy: { $rows }
mine-nothing = Nic nie jest zaplanowane.
mine-try = Na przykład:
mine-more = Potem jeszcze: { $more }.
mine-withdrawn = Wycofano: { $span }
mine-asked = Wniosek: { $span }
mine-booked = ✓ Zarezerwowano: { $span }
mine-failed = ✕ Nie zarezerwowano: { $span }
press-withdraw = Wycofaj
press-on = { $press }: { $span }
