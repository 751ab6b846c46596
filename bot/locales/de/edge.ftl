# What is said in place of a card, in German.

press-answered = Die Antwort steht unten.
press-still-working = Noch in Arbeit. Die Karte wird zeigen, wie es ausging.
no-account = Siesta bucht freie Zeit für Personen mit einem Geschäfts-, Schul- oder Unikonto. Bei Ihrem ist keines zu sehen.
no-dialogs = Siesta hat keine Dialoge: Alles geschieht auf seinen Karten.
one-moment = Einen Moment, ich bin noch bei „{ $text }“. Was Sie seitdem geschrieben haben, habe ich nicht gelesen: Bitte schreiben Sie es in einer Minute noch einmal.
one-moment-busy = Einen Moment, es fragen gerade viele. Das habe ich nicht gelesen: Bitte versuchen Sie es in einer Minute noch einmal.
store-away = Ich komme gerade nicht an mein eigenes Gedächtnis. Ich behalte dies und antworte, sobald ich kann.
store-away-long = Mein eigenes Gedächtnis war zu lange unerreichbar, darum habe ich dies nicht getan. Bitte versuchen Sie es in ein paar Minuten noch einmal.
