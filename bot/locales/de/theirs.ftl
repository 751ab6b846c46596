# Somebody else's time off, on the card of an owner of the team, in German.

theirs-offered = { $name } freistellen? Noch nicht eingetragen
theirs-dismissed = { $name } wird nicht freigestellt
theirs-booking = { $name }: wird eingetragen …
theirs-booked = ✓ { $name } hat frei
theirs-drafted = ✓ Ein Entwurf: { $name } hat frei
theirs-asking = Freie Zeit von { $name } ersetzen? Noch ist nichts geändert
theirs-mine-asking = Ihre freie Zeit ändern? Noch ist nichts geändert
theirs-changing = Freie Zeit von { $name }: wird ersetzt …
theirs-changed = ✓ Ersetzt: freie Zeit von { $name }
theirs-removing = Freie Zeit von { $name } entfernen?
theirs-withdrawing = Freie Zeit von { $name }: wird entfernt …
theirs-withdrawn = Entfernt: { $name } hat nicht frei
theirs-draft-removed = Der Entwurf ist entfernt: Alle sehen weiter, was sie gesehen haben
theirs-failed = ✕ { $name } konnte nicht freigestellt werden

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Jetzt
side-becomes = Künftig
side-was = Vorher
told-will = { $name } wird benachrichtigt.
told-done = { $name } ist benachrichtigt.
told-nobody = Ein Entwurf: Nur die Besitzer des Teams sehen ihn, und { $name } wird nicht benachrichtigt.
overlap-theirs = { $name } hat da schon frei: { $span }

press-put = In den Schichtplan
press-put-again = Wieder eintragen
press-replace = Ersetzen
press-leave = So lassen
press-remove = Entfernen
press-as-draft = Als Entwurf behalten
press-share-it = Gleich teilen
press-share = Teilen …
press-share-all = Teilen
press-person = Weiter

share-title = Entwürfe teilen: { $span }
share-what = Alle in { $team } sehen dies dann, und wen es betrifft, der wird benachrichtigt:
choose-title = Welche freie Zeit von { $name } meinen Sie?
none-then = { $name } hat da nicht frei
none-then-but = Aber es gibt dies:
none-ahead = Bei { $name } steht keine freie Zeit an
person-choose = Oder wählen Sie, wer gemeint ist
put-when = Wann hat { $name } frei? Schreiben Sie es noch einmal mit den Tagen, zum Beispiel „{ $name } hat vom 3. bis 5. Juni Urlaub“.
owners-only = Das können nur die Besitzer von { $team }
owners-only-ask = Fragen Sie { $owners }.
owners-only-nobody = Dieses Team hat gerade keinen Besitzer.
owners-only-own = Ihre eigenen Tage können Sie selbst beantragen:
owners-only-example = nächsten Freitag frei im Schichtplan
