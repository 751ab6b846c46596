# Talk, in Swedish.

help-title = Vad Siesta gör
help-does = Skriv när du vill vara ledig. Jag visar vad jag förstod, och ett klick bokar det i din arbetsplan.
help-safe = Inget bokas innan du klickar, och varje bokning går att ångra.
help-try = Prova något av det här
help-words = Ord jag kan
press-commands = Alla kommandon

hello-title = Hej { $name }
hello-nameless = Hej
hello-does = Jag bokar din ledighet. Säg när, till exempel:
hello-next = Inget bokas innan du klickar på ”Boka”. Skriv ”hjälp” för att se allt jag kan.

lost-title = Det förstod jag inte
lost-read = Jag läste: { $text }
lost-try = Jag bokar ledighet. Så här går det:

attachment = Jag läser bara ord, så bilden eller filen lade jag åt sidan. När vill du vara ledig?
cancelled = Okej, jag släpper det. Inget bokades eller ändrades.
not-time-off = Det lät inte som ledighet, så inget bokades. Så här går det:
no-words = Jag hittade inga ord där. Skriv när du vill vara ledig, till exempel:
none-that-day = Du har inget bokat då.
nothing-open = Det fanns inget att avbryta. Bokad ledighet förblir bokad.
too-far = Det är för långt bort
    .way = Jag bokar ledighet upp till tio år framåt. Välj en närmare dag.
past-date = Den tiden är redan förbi. Skriv en som ligger framåt, till exempel:
too-long = Det är för långt för mig. En kort mening räcker, till exempel:

language-now = Nu svarar jag på { $language }, så som du skriver.
press-keep-language = Alltid { $language }
