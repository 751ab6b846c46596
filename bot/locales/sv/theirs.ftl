# Somebody else's time off, on the card of an owner of the team, in Swedish.

theirs-offered = Skriva in ledighet för { $name }? Inte inskrivet än
theirs-dismissed = Ingen ledighet inskriven för { $name }
theirs-booking = { $name }: skriver in…
theirs-booked = ✓ { $name } är ledig
theirs-drafted = ✓ Ett utkast: { $name } är ledig
theirs-asking = Ersätta ledighet för { $name }? Inget är ändrat än
theirs-mine-asking = Ändra din ledighet? Inget är ändrat än
theirs-changing = Ledighet för { $name }: ersätter…
theirs-changed = ✓ Ersatt: ledighet för { $name }
theirs-removing = Ta bort ledighet för { $name }?
theirs-withdrawing = Ledighet för { $name }: tar bort…
theirs-withdrawn = Borttaget: { $name } är inte ledig
theirs-draft-removed = Utkastet är borttaget: alla ser fortfarande det de såg
theirs-failed = ✕ Det gick inte att skriva in ledighet för { $name }

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Nu
side-becomes = Blir
side-was = Förut
told-will = { $name } får ett meddelande.
told-done = { $name } har fått ett meddelande.
told-nobody = Ett utkast: bara teamets ägare ser det, och { $name } får inget meddelande.
overlap-theirs = { $name } är redan ledig då: { $span }

press-put = Skriv in i schemat
press-put-again = Skriv in igen
press-replace = Ersätt
press-leave = Låt vara
press-remove = Ta bort
press-as-draft = Behåll som utkast
press-share-it = Dela direkt
press-share = Dela…
press-share-all = Dela
press-person = Fortsätt

share-title = Dela det som är utkast: { $span }
share-what = Alla i { $team } får se det här, och de som berörs får ett meddelande:
choose-title = Vilken ledighet för { $name } menar du?
none-then = { $name } har ingen ledighet då
none-then-but = Men det här finns:
none-ahead = { $name } har ingen ledighet framöver
person-choose = Eller välj vem det är
put-when = När är { $name } ledig? Skriv det en gång till med dagarna, till exempel ”{ $name } är ledig 3 till 5 juni, semester”.
owners-only = Det kan bara ägarna av { $team }
owners-only-ask = Fråga { $owners }.
owners-only-nobody = Det här teamet har ingen ägare just nu.
owners-only-own = Dina egna dagar kan du själv ansöka om:
owners-only-example = ledig nästa fredag i teamets schema
