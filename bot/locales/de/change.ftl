# Changing, in German.

change-title = Freie Zeit ändern
change-title-theirs = Freie Zeit von { $name } ändern
change-part = { $number } von { $parts }
change-first = Erster Tag
change-last = Letzter Tag
change-start = Von
change-end = Bis
change-reason = Grund
change-subject = Betreff
change-subject-hint = Was Ihre Kollegen sehen dürfen, wenn überhaupt
change-subject-too-long = Bitte höchstens { $most } Zeichen.
change-first-missing = Bitte wählen Sie den ersten Tag.
press-some-hours = Nur einige Stunden
press-all-day = Ganztägig
press-save = Speichern
press-back = Zurück

fault-end-before-start = Das Ende muss nach dem Anfang liegen.
fault-in-past = Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.
fault-no-date = Bitte wählen Sie einen ersten Tag.
fault-not-a-time = Bitte füllen Sie beide Uhrzeiten aus, oder wählen Sie „Ganztägig“.
fault-subject-too-long = Der Betreff ist zu lang: höchstens 255 Zeichen.
fault-too-long = Das ist mehr als ein Jahr. Bitte wählen Sie weniger.
