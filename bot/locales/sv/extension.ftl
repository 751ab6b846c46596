# What goes into other messages, in Swedish.

ahead-of = Ledighet för { $name }
ahead-in = Ledighet i { $team }
ahead-nothing = Inget är bokat framöver.
dialog-when = När vill du vara ledig?
press-go-on = Fortsätt
