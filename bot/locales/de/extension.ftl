# What goes into other messages, in German.

ahead-of = Freie Zeit von { $name }
ahead-in = Freie Zeit in { $team }
ahead-nothing = Es ist nichts gebucht.
dialog-when = Wann möchten Sie frei haben?
press-go-on = Weiter
