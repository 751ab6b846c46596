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
