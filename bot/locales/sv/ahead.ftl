# What is ahead, in Swedish.

mine-title = Din ledighet
mine-count = { $rows } bokade framöver
mine-nothing = Inget är bokat framöver.
mine-try = Till exempel:
mine-more = Och { $more } till efter det.
mine-withdrawn = Återtagen: { $span }
mine-asked = Ansökt om: { $span }
mine-booked = ✓ Bokat: { $span }
mine-failed = ✕ Inte bokat: { $span }
press-withdraw = Ta tillbaka
press-on = { $press }: { $span }
