## Changing

change-title = Change your time off
change-title-theirs = Change { $name }’s time off
change-part = { $number } of { $parts }
change-first = First day
change-last = Last day
change-start = From
change-end = To
change-reason = Reason
change-subject = Subject
change-subject-hint = What your colleagues may see, if anything
change-subject-too-long = Please use at most { $most } characters.
change-first-missing = Please choose the first day.
press-some-hours = Only some hours
press-all-day = All day
press-save = Save
press-back = Back

fault-end-before-start = The end has to come after the start.
fault-in-past = That time is already over. Please choose a later one.
fault-no-date = Please choose a first day.
fault-not-a-time = Please fill in both hours, or press “All day”.
fault-subject-too-long = The subject is too long: at most 255 characters.
fault-too-long = That is more than a year. Please choose less.
