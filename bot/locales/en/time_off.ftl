## The card of a time off

state-removing = Take this time off back? Nothing is changed yet
state-offered = Time off: not booked yet
state-dismissed = Time off: not booked
state-booking = Time off: booking…
state-booked = ✓ Booked
state-offered-asking = Time off: not asked for yet
state-asked = Asked for: the owners have not decided yet
state-approved = ✓ Approved
state-partly-declined = ✕ A part of it was declined
state-declined = ✕ Declined
state-booked-asked = Booked in your work plan; the owners have not decided yet
state-changing = Time off: changing…
state-withdrawing = Time off: withdrawing…
state-withdrawn = Withdrawn: nothing is booked
state-failed = ✕ Could not be booked
state-partly = ✕ Only partly booked

part-booked-plan = ✓ In your work plan: { $span }
part-not-booked-plan = ✕ Not in your work plan: { $span }
part-booked-shifts = ✓ In the schedule of { $team }: { $span }
part-not-booked-shifts = ✕ Not in the schedule of { $team }: { $span }
part-booked-asked = Asked for in { $team }: { $span }
part-not-booked-asked = ✕ Not asked for in { $team }: { $span }

part-approved = ✓ Approved by the owners of { $team }: { $span }
part-declined = ✕ Declined by the owners of { $team }: { $span }
part-withdrawn = Not asked for in { $team } any more: { $span }
part-with-words = { $part }. Answer: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Goes into your work plan in Outlook and Teams
where-booked = In your work plan in Outlook and Teams
where-shifts-to-be = Goes into the schedule of { $team }: { $reason }
where-shifts-booked = In the schedule of { $team }: { $reason }
where-asked-to-be = Asks the owners of { $team }: { $reason }
where-asked-booked = Asked the owners of { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = You are off then already: { $span }
overlap-named = You are off then already: { $subject }, { $span }
overlap-more = { $others ->
    [one] { $others } more time off lies in these days.
   *[other] { $others } more times off lie in these days.
}
reason = Outlook says: { $reason }

press-where-also-plan = Also in my work plan
press-where-also-team = Also in my team’s schedule
press-where-plan = Only in my work plan
press-where-team = Only in my team’s schedule
press-ask = Ask for it
press-book = Book it
press-book-after-all = Book it after all
press-book-again = Book again
press-change = Change
press-dismiss = Not now
press-look = Refresh
press-pick = I meant { $span }
press-retry = Try again
press-undo = Undo
press-take-over = Replace what is there
press-change-it = Change it
press-remove-all = { $rows ->
    [one] Withdraw it
   *[other] Withdraw all { $rows }
}

gone-on = This goes on further down.
remove-all-title = { $rows ->
    [one] Take this time off back? Nothing is changed yet
   *[other] Take these { $rows } times off back? Nothing is changed yet
}
removed-all-title = This is how it stands now
all-booked = { $span }
all-withdrawn = Withdrawn: { $span }
all-withdrawing = Withdrawing: { $span }
all-booking = Booking: { $span }
all-changing = Changing: { $span }
all-failed = ✕ Not done: { $span }
all-offered = Not booked: { $span }
all-dismissed = Not booked: { $span }

note-all-of-it = This is one time off that is longer than what you named. This is about all of it.
note-apart-from-team = Your team’s schedule does not show this.
note-already-booked = This was booked before, so it is not booked a second time.
note-asked-approved = The owners of the team have approved it.
note-asked-declined = The owners of the team have declined it.
note-asked-pending = The owners of the team have not decided yet.
note-as-it-was = It stays as it is.
note-as-wished = That is how it is already.
note-assumed-am_pm = You did not say morning or afternoon. Please check the hours.
note-assumed-end = You did not say when it ends. Please check the end.
note-assumed-missing_hour = The clocks go forward that day and the time you wrote is skipped. Please check the hours.
note-assumed-half = You did not say which half of the day. Please check the hours.
note-assumed-month = You did not say the month. Please check the date.
note-assumed-repeated_hour = The clocks go back that day and the time you wrote comes twice. The first one is meant here.
note-assumed-several = This was read as more than one time off. Please check that each was meant.
note-assumed-today = You did not say when it starts. Please check the start.
note-assumed-unread = Part of when you wrote was not understood. Please check the days.
note-assumed-year = You did not say the year. Please check the date.
note-changed-partly = Only part of it could be changed, and not all of that could be put back. This is what stands where now; “Undo” withdraws all of it.
note-back-asked = You have asked the owners of the team to take it back. They have not answered yet.
note-back-declined = The owners of the team keep it as it is.
note-back-done = The owners of the team have taken it out of the schedule.
note-back-nobody = No owner of the team chats with me, so I could ask nobody. Please tell them yourself.
note-changed-elsewhere = Somebody else changed it meanwhile, so nothing was written. This is how it is now.
note-failed-busy = Outlook is busy, so nothing was booked. Try again in a minute.
note-failed-login = Signing in at Microsoft is out of reach right now, so nothing was booked. Try again in a minute.
note-failed-down = Outlook did not answer, and nothing was booked. Try again in a minute.
note-failed-partly = Outlook stopped answering in between. “Try again” books what is missing.
note-failed-refused = Outlook refused to book this.
note-far-ahead = This is more than a year ahead.
note-gone = It is not there any more: it was removed somewhere else.
note-left-out = Those days are left out here, so that nothing is booked twice.
note-long = This is longer than a month.
note-moved-on = This time is over, so it was not booked.
note-not-changed-busy = Outlook is busy. Nothing was changed; try again in a minute.
note-not-changed-login = Signing in at Microsoft is out of reach right now. Nothing was changed; try again in a minute.
note-not-changed-down = Outlook did not answer. Nothing was changed; try again in a minute.
note-not-changed-refused = Outlook refused the change. It stays booked as it was.
note-not-withdrawn-busy = Outlook is busy. It is still booked; try again in a minute.
note-not-withdrawn-login = Signing in at Microsoft is out of reach right now. It is still booked; try again in a minute.
note-not-withdrawn-down = Outlook did not answer. It is still booked; try again in a minute.
note-not-withdrawn-refused = Outlook refused to withdraw it. It is still booked.
note-no-schedule = This team has no schedule.
note-no-such-team = You are not in this team any more, or it is gone.
note-not-owner = Only an owner of the team can do this.
note-not-working-days = You do not usually work then.
note-off-already = Nothing more is left to book then.
note-past = The part that is already over was left out.
note-put-aside = What I had asked you before is dropped.
note-removing = Nothing is removed before you press.
note-request-decided = The owners of the team have decided it already, so it stays as it is.
note-starts-in-past = It begins before today.
note-still-arriving = Outlook has not finished with the last step yet, so nothing new was begun. Try again in a minute.
note-still-looking = Outlook has not answered yet. I keep looking, and this card will show how it ended.
note-team-out-of-reach = Your team’s schedule cannot be reached, so this is about your work plan only.
note-zone-differs = Your device is in another time zone. These are the times of your Outlook settings.
note-zone-from-device = Outlook does not tell your time zone. These are the times of your device.
note-zone-unknown = Your time zone is not known, so these are UTC times. You can set it in Outlook.
