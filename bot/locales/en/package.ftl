# How Siesta is presented in Teams, in English.

app-name = Siesta: time off
app-short = Book time off by saying it: one sentence, one press, and it is in your plan.
app-full =
    Siesta books your time off in Microsoft Teams. Write “off next Monday” and you see one card with what was understood; one press books it in your work plan, in your team’s Shifts schedule, or in both. The same card takes it back or changes it.

    Ask who is off, see what is ahead, and decide what your team has asked for, in your own language. Nothing is booked before you press, and what concerns you alone is shown to you alone.

    Limits: you need a work or school account and sign in once. A team’s schedule needs Microsoft Shifts, and your administrator’s consent. Siesta keeps no count of the days you have left.

extension-book = Book time off
    .about = Book time off for yourself, also from what a message says
extension-ahead = Show time off
    .about = Put the time off ahead of you or your team into a message
extension-whose = Whose
    .about = “me” or nothing: your own; “team”: your team’s
