# What goes into other messages, in English.

ahead-of = Time off of { $name }
ahead-in = Time off in { $team }
ahead-nothing = Nothing is booked ahead.
dialog-when = When would you like to be off?
press-go-on = Go on
