# Changing, in Polish.

change-title = Zmień swoje wolne
change-title-theirs = Zmień wolne: { $name }
change-part = { $number } z { $parts }
change-first = Pierwszy dzień
change-last = Ostatni dzień
change-start = Od
change-end = Do
change-reason = Powód
change-subject = Temat
change-subject-hint = To, co mogą zobaczyć inni w pracy.
change-subject-too-long = Liczba znaków nie może przekraczać { $most }.
change-first-missing = Wybierz pierwszy dzień.
press-some-hours = Tylko kilka godzin
press-all-day = Cały dzień
press-save = Zapisz
press-back = Wstecz

fault-end-before-start = Koniec musi być po początku.
fault-in-past = Ten czas już minął. Wybierz późniejszy.
fault-no-date = Wybierz pierwszy dzień.
fault-not-a-time = Podaj obie godziny albo kliknij „Cały dzień”.
fault-subject-too-long = Temat jest za długi: najwyżej 255 znaków.
fault-too-long = To więcej niż rok. Wybierz mniej.
