# Talk, in Italian.

help-title = Che cosa fa Siesta
help-does = Scriva quando vuole essere in ferie. Mostro ciò che ho capito, e un clic lo prenota nel suo piano di lavoro.
help-safe = Non si prenota nulla prima del suo clic, e ogni prenotazione si può annullare.
help-try = Provi una di queste frasi
help-words = Parole che conosco
press-commands = Tutti i comandi

hello-title = Buongiorno, { $name }
hello-nameless = Buongiorno
hello-does = Prenoto le sue ferie. Mi dica quando, per esempio:
hello-next = Non si prenota nulla prima che scelga «Prenota». Scriva «aiuto» per vedere tutto ciò che so fare.

lost-title = Non ho capito
lost-read = Ho letto: { $text }
lost-try = Prenoto ferie. Queste frasi funzionano:

attachment = Leggo solo parole, quindi ho lasciato da parte l’immagine o il file. Quando vuole essere in ferie?
cancelled = Va bene, lascio perdere. Nulla è stato prenotato o cambiato.
not-time-off = Non sembravano ferie, quindi non ho prenotato nulla. Queste frasi funzionano:
no-words = Non vi ho trovato parole. Scriva quando vuole essere in ferie, per esempio:
none-that-day = Per allora non ha nulla di prenotato.
nothing-open = Non c’era nulla da annullare. Le ferie prenotate restano prenotate.
too-far = È troppo lontano
    .way = Prenoto ferie fino a dieci anni in anticipo. Scelga un giorno più vicino.
past-date = Quel tempo è già passato. Ne scriva uno futuro, per esempio:
too-long = Per me è troppo lungo. Basta una frase breve, per esempio:

language-now = Ora rispondo in { $language }, come scrive lei.
press-keep-language = Sempre { $language }
