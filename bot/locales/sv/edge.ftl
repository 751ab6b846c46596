# What is said in place of a card, in Swedish.

press-answered = Svaret finns nedan.
press-still-working = Jag arbetar fortfarande med det. Kortet visar hur det gick.
no-account = Siesta bokar ledighet åt den som har ett arbets- eller skolkonto. Något sådant konto ser Siesta inte hos dig.
no-dialogs = Siesta har inga dialogrutor: allt görs på korten.
one-moment = Ett ögonblick, jag håller fortfarande på med ”{ $text }”. Det du har skrivit sedan dess har jag inte läst: skriv det igen om en minut.
store-away = Jag når inte mitt eget minne just nu. Jag behåller det här och svarar så snart jag kan.
store-away-long = Mitt eget minne har varit onåbart för länge, så jag har inte gjort det här. Försök igen om några minuter.
one-moment-busy = Ett ögonblick, många frågar samtidigt. Jag har inte läst det här: försök igen om en minut.
