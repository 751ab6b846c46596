## Answers to questions

answer-off = Yes, you are off: { $span }
answer-off-until = Yes, you are off until { $day }
answer-off-partly = Yes, for a part of that time
answer-off-asked = Not yet: you have asked for it, and nobody has decided
answer-not-off = No, you are not off: { $days }
answer-not-off-free = No time off is booked, but you do not usually work then: { $days }
answer-works = Yes, as far as I see: you are not off, { $days }
answer-works-partly = For a part of that time: for the rest you are off
answer-works-not = No, you are off: { $span }
answer-works-not-until = No, you are off until { $day }
answer-works-free = No time off is booked, but you do not usually work then: { $days }

answer-next = Your next time off begins on { $day }
answer-now = You are off now: { $span }

answer-taken = { $days ->
    [one] { $days } working day off: { $when }
   *[other] { $days } working days off: { $when }
}
answer-taken-over = Over already: { $over }. Still ahead: { $ahead }.
answer-taken-asked = Asked for and not decided yet, so not counted: { $days }.
answer-taken-from = Counted from your work plan in Outlook and Teams.
answer-taken-from-both = Counted from your work plan in Outlook and Teams and your team’s schedule.
answer-taken-how = Working days are those that Outlook has for you: { $hours }. A public holiday counts like any other day.

answer-left = I cannot tell how many days you have left
answer-left-why = Nobody tells me how many you get in a year, so I cannot take off what is booked.
answer-left-taken = { $days ->
    [one] { $days } working day is booked in { $when }, over and ahead.
   *[other] { $days } working days are booked in { $when }, over and ahead.
}
answer-rules = I do not know what your organisation allows
answer-rules-why = Neither Outlook nor Shifts tells me its rules, or how many days you get.
answer-whom = Ask HR or your manager.
answer-whom-owners = { $owners } of { $team } may know as well.

answer-decides = { $owners ->
    [0] { $team } has no owner at the moment, so nobody decides
    [one] For { $team } this owner decides: { $names }
   *[other] For { $team } one of its owners decides: { $names }
}
answer-decides-plan = What you book in your own work plan needs nobody’s yes.
answer-decides-nobody = Nobody has to: what you book in your work plan is booked

answer-requests = { $requests ->
    [0] You have asked the owners of { $team } for nothing
    [one] You have asked the owners of { $team } for this
   *[other] You have asked the owners of { $team } for { $requests } times off
}
