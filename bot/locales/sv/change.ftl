# Changing, in Swedish.

change-title = Ändra din ledighet
change-title-theirs = Ändra ledighet för { $name }
change-part = { $number } av { $parts }
change-first = Första dagen
change-last = Sista dagen
change-start = Från
change-end = Till
change-reason = Orsak
change-subject = Ämne
change-subject-hint = Det dina kollegor får se, om något.
change-subject-too-long = Använd högst { $most } tecken.
change-first-missing = Välj den första dagen.
press-some-hours = Bara några timmar
press-all-day = Hela dagen
press-save = Spara
press-back = Tillbaka

fault-end-before-start = Slutet måste komma efter början.
fault-in-past = Den tiden är redan förbi. Välj en senare.
fault-no-date = Välj en första dag.
fault-not-a-time = Fyll i båda klockslagen, eller klicka på ”Hela dagen”.
fault-subject-too-long = Ämnet är för långt: högst 255 tecken.
fault-too-long = Det är mer än ett år. Välj mindre.
