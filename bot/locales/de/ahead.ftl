# What is ahead, in German.

mine-title = Ihre freie Zeit
mine-count = Gebucht: { $rows }
mine-nothing = Es ist nichts gebucht.
mine-try = Zum Beispiel:
mine-more = Und danach noch { $more }.
mine-withdrawn = Zurückgenommen: { $span }
mine-asked = Beantragt: { $span }
mine-booked = ✓ Gebucht: { $span }
mine-failed = ✕ Nicht gebucht: { $span }
press-withdraw = Zurücknehmen
press-on = { $press }: { $span }
