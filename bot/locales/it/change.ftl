# Changing, in Italian.

change-title = Modificare le sue ferie
change-title-theirs = Modificare le ferie di { $name }
change-part = { $number } di { $parts }
change-first = Primo giorno
change-last = Ultimo giorno
change-start = Dalle
change-end = Alle
change-reason = Motivo
change-subject = Oggetto
change-subject-hint = Ciò che i colleghi possono vedere, se vuole
change-subject-too-long = Al massimo { $most } caratteri.
change-first-missing = Scelga il primo giorno.
press-some-hours = Solo alcune ore
press-all-day = Tutto il giorno
press-save = Salva
press-back = Indietro

fault-end-before-start = La fine deve venire dopo l’inizio.
fault-in-past = Quel tempo è già passato. Ne scelga uno successivo.
fault-no-date = Scelga un primo giorno.
fault-not-a-time = Compili entrambe le ore o scelga «Tutto il giorno».
fault-subject-too-long = L’oggetto è troppo lungo: al massimo 255 caratteri.
fault-too-long = È più di un anno. Scelga un periodo più breve.
