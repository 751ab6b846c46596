## Who is off

who-title = Who is off: { $days }
who-where = { $team } · { $zone }
who-your-clock = Your own clock: { $zone }
who-not-alone = Reasons and requests: only in a chat with me alone.
who-nobody = Nobody is off, as this schedule has it.
who-are = { $people ->
    [one] { $names } is off.
   *[other] { $people } people are off: { $names }
}
who-sees = I see this team’s schedule. Time off kept only in somebody’s own work plan does not show.
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
person-not-yet = { $name } is not off yet: this is not decided
person-not-off = This schedule has no time off of { $name }: { $days }
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
