# What Siesta says in English. One message is one text; what stands in braces is filled in by the code.
# Short words, one thought per sentence. Say what happened, then what can be done.


## When: days, hours, how far away

span-day = { $day }, all day
span-days = { $first } to { $last } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
})
span-hours = { $day }, { $start } to { $end }
span-long = { $first }, { $start } to { $last }, { $end }
midnight = midnight
zone = { $city } time ({ $utc })

short-hours = { $day }, { $hours }
and-more = { $one } and { $more } more

near-today = Today
near-tomorrow = Tomorrow
near-now = Now
near-over = Already over


## The card of a time off

state-offered = Time off: not booked yet
state-dismissed = Time off: not booked
state-booking = Time off: booking…
state-booked = ✓ Booked
state-offered-asking = Time off: not asked for yet
state-asked = ✓ Asked for
state-declined = ✕ Declined
state-booked-asked = ✓ Booked, and asked for
state-changing = Time off: changing…
state-withdrawing = Time off: withdrawing…
state-withdrawn = Withdrawn: nothing is booked
state-failed = ✕ Could not be booked
state-partly = ✕ Only partly booked

part-booked-plan = ✓ In your work plan: { $span }
part-not-booked-plan = ✕ Not in your work plan: { $span }
part-booked-shifts = ✓ In the schedule of { $team }: { $span }
part-not-booked-shifts = ✕ Not in the schedule of { $team }: { $span }
part-booked-asked = ✓ Asked for in { $team }: { $span }
part-not-booked-asked = ✕ Not asked for in { $team }: { $span }

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

note-all-of-it = This is one time off that is longer than what you named. This is about all of it.
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
note-assumed-year = You did not say the year. Please check the date.
note-changed-elsewhere = Somebody else changed it meanwhile, so nothing was written. This is how it is now.
note-failed-busy = Outlook is busy, so nothing was booked. Try again in a minute.
note-failed-down = Outlook did not answer, and nothing was booked. Try again in a minute.
note-failed-partly = Outlook stopped answering in between. “Try again” books what is missing.
note-failed-refused = Outlook refused to book this.
note-far-ahead = This is more than a year ahead.
note-gone = It is not there any more: it was removed somewhere else.
note-long = This is longer than a month.
note-moved-on = This time is over, so it was not booked.
note-not-changed-busy = Outlook is busy. Nothing was changed; try again in a minute.
note-not-changed-down = Outlook did not answer. Nothing was changed; try again in a minute.
note-not-changed-refused = Outlook refused the change. It stays booked as it was.
note-not-withdrawn-busy = Outlook is busy. It is still booked; try again in a minute.
note-not-withdrawn-down = Outlook did not answer. It is still booked; try again in a minute.
note-not-withdrawn-refused = Outlook refused to withdraw it. It is still booked.
note-no-schedule = This team has no schedule.
note-no-such-team = You are not in this team any more, or it is gone.
note-not-owner = Only an owner of the team can do this.
note-not-working-days = You do not usually work then.
note-past = The part that is already over was left out.
note-put-aside = What I had asked you before is dropped.
note-removing = Nothing is removed before you press.
note-request-decided = The owners of the team have decided it already, so it stays as it is.
note-starts-in-past = It begins before today.
note-still-looking = Outlook has not answered yet. I keep looking, and this card will show how it ended.
note-team-out-of-reach = Your team’s schedule cannot be reached, so this is about your work plan only.
note-zone-differs = Your device is in another time zone. These are the times of your Outlook settings.
note-zone-from-device = Outlook does not tell your time zone. These are the times of your device.
note-zone-unknown = Your time zone is not known, so these are UTC times. You can set it in Outlook.


## Somebody else's time off, on the card of an owner of the team

theirs-offered = Put { $name } off? Not written yet
theirs-dismissed = { $name } is not put off
theirs-booking = { $name }: writing…
theirs-booked = ✓ { $name } is off
theirs-drafted = ✓ A draft: { $name } is off
theirs-asking = Replace { $name }’s time off? Nothing is changed yet
theirs-mine-asking = Change your time off? Nothing is changed yet
theirs-changing = { $name }’s time off: replacing…
theirs-changed = ✓ Replaced: { $name }’s time off
theirs-removing = Remove { $name }’s time off?
theirs-withdrawing = { $name }’s time off: removing…
theirs-withdrawn = Removed: { $name } is not off
theirs-draft-removed = The draft is removed: everybody goes on seeing what they saw
theirs-failed = ✕ { $name } could not be put off

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Now
side-becomes = Will be
side-was = Before
told-will = { $name } will be notified.
told-done = { $name } is notified.
told-nobody = A draft: only owners of the team see it, and { $name } is not notified.
overlap-theirs = { $name } is off then already: { $span }

press-put = Put into the schedule
press-put-again = Put it back
press-replace = Replace
press-leave = Leave as it is
press-remove = Remove
press-as-draft = Keep as a draft
press-share-it = Share at once
press-share = Share…
press-share-all = Share
press-person = Go on

share-title = Share what is a draft: { $span }
share-what = Everybody in { $team } will see this, and those concerned are notified:
choose-title = Which time off of { $name } do you mean?
none-then = { $name } has no time off then
none-then-but = But there is this:
none-ahead = { $name } has no time off ahead
person-choose = Or choose who it is
put-when = When is { $name } off? Write it once more with the days, for example “put { $name } off 3 to 5 June, vacation”.
owners-only = Only owners of { $team } can do that
owners-only-ask = Ask { $owners }.
owners-only-nobody = This team has no owner at the moment.
owners-only-own = Your own days you can ask for yourself:
owners-only-example = off next Friday in the team schedule


## What a team's owners are asked for

approve-title = { $count ->
    [0] Nothing waits for your answer
    [one] One request waits for your answer
   *[other] { $count } requests wait for your answer
}
approve-one = { $name } asks for time off
approve-says = “{ $words }”
approve-also = Also off then: { $names }
approve-nobody-else = Nobody else is off then.
approve-words = Message to { $name }, if you like
approve-more = And { $more } more after these.
approve-approved = ✓ Approved
approve-declined = ✕ Declined
approve-withdrawn = Withdrawn: nobody has to decide any more
approve-answer = Answer: { $words }
approve-no-team = You own no team with a schedule, so nobody asks you for time off. What you have asked for is in “my time off”.
press-approve = Approve
press-decline = Decline


## Changing

change-title = Change your time off
change-title-theirs = Change { $name }’s time off
change-part = { $number } of { $parts }
change-first = First day
change-last = Last day
change-all-day = All day
change-start = From
change-end = To
change-hours = The hours count only when “All day” is off.
change-reason = Reason
change-subject = Subject
change-subject-hint = What your colleagues may see, if anything
change-subject-too-long = Please use at most { $most } characters.
change-first-missing = Please choose the first day.
press-save = Save
press-back = Back

fault-end-before-start = The end has to come after the start.
fault-in-past = That time is already over. Please choose a later one.
fault-no-date = Please choose a first day.
fault-not-a-time = Please fill in both hours, or switch “All day” on.
fault-subject-too-long = The subject is too long: at most 255 characters.
fault-too-long = That is more than a year. Please choose less.


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


## What is ahead

mine-title = Your time off
mine-count = { $rows } booked ahead
mine-nothing = Nothing is booked ahead.
mine-try = For example:
mine-more = And { $more } more after that.
mine-withdrawn = Withdrawn: { $span }
mine-asked = ✓ Asked for: { $span }
mine-booked = ✓ Booked: { $span }
mine-failed = ✕ Not booked: { $span }
press-withdraw = Withdraw
press-on = { $press }: { $span }


## Who is off

who-title = Who is off: { $days }
who-where = { $team } · { $zone }
who-your-clock = Your own clock: { $zone }
who-not-alone = Reasons and requests: only in a chat with me alone.
who-nobody = Nobody is off.
who-more = And { $more } more.
who-more-hours = And { $more } more: press “As text”.
who-sign = { $sign } { $means }
who-off = off
who-morning = morning
who-afternoon = afternoon
who-some-hours = some hours
who-asked = asked for
who-draft = draft
who-asked-still = Asked for, not decided yet
who-draft-only = A draft: only owners see it
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (for you { $yours })
who-spoken = { $title }, in { $team }.
who-former = Somebody who left the team
person-off = { $name } is off
person-not-off = { $name } is not off: { $days }
person-several = Which { $name } do you mean?
person-unknown = Nobody in { $team } is called { $name }
person-hint = Write the name as Teams shows it.
person-hint-near = Perhaps you mean:
press-whole-team = The whole team
press-before = Previous
press-after = Next
press-week = Week
press-month = Month
press-today = Today
press-text = As text
press-picture = As picture
press-more = More people


## Talk

help-title = What Siesta does
help-does = Write when you want to be off. I show what I understood, and one press books it in your work plan.
help-safe = Nothing is booked before you press, and every booking has an Undo.
help-try = Try one of these
help-words = Words I know

hello-title = Hello { $name }
hello-nameless = Hello
hello-does = I book your time off. Tell me when, for example:
hello-next = Nothing is booked before you press “Book it”. Write “help” to see all I can do.

lost-title = I did not understand that
lost-read = I read: { $text }
lost-try = I book time off. These would work:

attachment = I read words only, so I left the picture or file aside. When would you like to be off?
cancelled = All right, I dropped that. Nothing was booked or changed.
not-time-off = That did not sound like time off, so nothing was booked. These would work:
no-words = I found no words in that. Write when you would like to be off, for example:
none-that-day = You have nothing booked then.
nothing-open = There was nothing to cancel. Time off that is booked stays booked.
too-far = That is too far away
    .way = I book time off up to ten years ahead. Choose a nearer day.
past-date = That time is already over. Write one that lies ahead, for example:
too-long = That is too long for me. One short sentence is enough, for example:


## Trouble: what happened, and the way forward

error = That did not work
    .way = Nothing was changed. Please try again in a minute.
not-understood = I did not understand that
    .way = Write “help” to see what I understand.
not-allowed = You may not do that
    .way = Ask the person whose time off it is, or whoever looks after the schedule.
not-allowed-card = This card belongs to somebody else
    .way = Only the person whose time off it is can use it. Write “off” to begin your own.
no-work-plan-here = There is no work plan in your organisation's cloud
    .way = Microsoft offers it in its worldwide cloud only, so I cannot book time off for you here.
no-schedules-here = There are no team schedules in your organisation's cloud
    .way = Microsoft offers them in its worldwide cloud only.
no-team = None of your teams has a schedule
    .way = Somebody who owns a team can set one up in Shifts. Your own work plan needs none.
team-unknown = I cannot tell which team you mean
    .way = Write its name as Teams shows it, for example “off Friday in Store”.
no-such-team = I do not find that team
    .way = You may not be in it any more. Write “team” to choose another one.
no-schedule = This team has no schedule
    .way = Somebody who owns the team can set one up in Shifts.
no-requests = This team takes no requests for time off
    .way = Please ask an owner of the team.
no-reasons = This team's schedule has no reasons for time off
    .way = An owner of the team can add some in Shifts.
not-owner = Only an owner of the team can do that
    .way = You can ask for time off yourself: “off Friday” and then the team's schedule.
request-decided = That is decided already
    .way = Ask an owner of the team to change it in the schedule.
no-such-person = That person is not in the team any more
    .way = Write “who is off” to see who is.
nobody-chosen = Nobody was chosen
    .way = Choose a name on the card, or write it.
not-shared = It is not shared
    .way = Somebody has changed or removed it meanwhile. Write “who is off” to see how it stands.
only-alone = That is shown in a chat with me alone
    .way = Why somebody is off is nobody else’s business. Write it to me there.
sandbox-stranger = Nobody here knows you
    .way = This is a sandbox with six made-up people. Choose one of them to chat as.
broken-button = This button does not work any more
    .way = Write “my time off” to see what is booked now.
forgotten-card = This card is too old
    .way = I no longer keep what it was about. Write “my time off” to see what is booked now.
conflict = You are off then already
    .way = Write “my time off” to see what is booked, or choose another day.
graph-error = Outlook could not do that
    .way = Nothing was changed. Please try again in a minute.
graph-refused = Outlook refused that
    .way = Write “my time off” to see what is booked now.
graph-gone = It is no longer there
    .way = It was removed somewhere else. Write “my time off” to see what is booked now.
graph-busy = Outlook is busy right now
    .way = Nothing was changed. Please try again in a minute.
graph-down = Outlook does not answer right now
    .way = Please try again in a minute. Write “my time off” to see what is booked.
bug = Sorry, something broke on my side
    .way = Write “my time off” to see what is booked. If it happens again, give your administrator this reference.
reference = Reference: { $reference }
