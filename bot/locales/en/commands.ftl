# The commands in English: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = off
    .words = out, away, book, book time off, time off
    .about = Book time off: say when, and what for if you like
    .starter = Off next Monday
command-mine = mine
    .words = my time off, list
    .about = See what is ahead
    .starter = My time off
command-who = who
    .words = who is off, who is out, whos off
    .about = See who is off: a day, a week, a name
    .starter = Who is off next week?
command-change = change
    .words = move, edit
    .about = Change a time off
    .starter = Change my next time off
command-withdraw = withdraw
    .words = undo, take back
    .about = Take a time off back
command-team = team
    .words = my team, default team
    .about = Choose the team whose schedule you mean
command-approve = approve
    .words = approvals, requests, decide
    .about = Decide what your team asked for, if you own one
command-settings = settings
    .words = preferences, options, setup
    .about = Language, team, and where time off goes
command-sign-in = { sign-in-word }
    .words = log in, login, signin
    .about = Sign in to Microsoft 365
command-sign-out = sign out
    .words = log out, logout, signout
    .about = Sign out: I forget what lets me act for you
command-forget-me = forget me
    .words = delete my data, erase my data
    .about = Delete all that I keep of you
command-help = help
    .words = commands, what can you do
    .about = See this
command-cancel = cancel
    .words = stop, never mind, nevermind, forget it
    .about = Leave an open question

example-day = off next Monday
example-days = off 3 to 5 { $month }
example-hours = off tomorrow afternoon, dentist

unknown-title = I have no command called { $text }
unknown-near = Did you mean one of these?
team-now = When you name no team I mean { $team }.
team-here = In this channel I mean { $team }.


## Settings

settings-title = Your settings
settings-language = Language
settings-language-teams = The language of Teams
settings-where = Where time off goes
settings-where-plan = My work plan
settings-where-team = My team’s schedule
settings-where-both = Both
settings-team = Team, when you name none
settings-team-none = Not chosen yet
settings-zone = Time zone
settings-hours = Working hours
settings-hours-are = { $days }, { $start } to { $end }
settings-outlook = Time zone and working hours come from Outlook. Change them there.
settings-account = Microsoft 365
settings-signed-in = Signed in
settings-signed-out = Not signed in
settings-saved = Saved.
press-sign-out = Sign out


## Forgetting

forget-title = Shall I forget you?
forget-what = I delete all that I keep of you: offers and bookings, settings, open questions, and what lets me act for you. What is in your calendar stays there, but my cards cannot change it any more.
press-forget = Forget me
forgotten-title = I have forgotten you. What there was:
forgotten-rows = Offers and bookings
forgotten-rest = Everything else
