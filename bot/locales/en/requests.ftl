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

back-one = { $name } asks to take approved time off back
back-approved = ✓ Taken out of the schedule
back-declined = ✕ It stays in the schedule
back-withdrawn = Nobody has to decide any more
press-back-yes = Take it out
press-back-no = Keep it
press-ask-back = Ask to take it back
