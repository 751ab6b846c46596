## Questions

when-title = When would you like to be off?
when-hint = Or write it, for example “next Monday” or “3 to 14 August”.
when-choice = { $near }: { $span }
which-change = Which one would you like to change?
which-undo = Which one would you like to withdraw?
which-choice = { $number }. { $span }
which-hint = Or write its number, or its day.
team-title = Which team’s schedule do you mean?
team-hint = Or write its name. I will remember it; “in” and a name, as in “off Friday in Store”, names another one.
team-settled = From now on I mean { $team } when you name no team.
not-a-team = None of your teams is called that.
no-such-day = There is no such day.
not-an-answer = That did not say when.
still-open-when = Still open: when would you like to be off?
still-open-team = Still open: which team’s schedule do you mean?
still-open-id = Still open: which time off do you mean?
