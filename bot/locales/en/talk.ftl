## Talk

help-title = What Siesta does
help-does = Write when you want to be off. I show what I understood, and one press books it in your work plan.
help-safe = Nothing is booked before you press, and every booking has an Undo.
help-try = Try one of these
help-words = Words I know
press-commands = All commands

hello-title = Hello { $name }
hello-nameless = Hello
hello-does = I book your time off. Tell me when, for example:
hello-next = Nothing is booked before you press “Book it”. Write “help” to see all I can do.

lost-title = I did not understand that
lost-read = I read: { $text }
lost-try = I book time off. These would work:

attachment = I read words only, so I left the picture or file aside. When would you like to be off?
all-right = All right.
nothing-to-press = There is nothing open that this could be about. Nothing was booked or changed.
stays-booked = All right, it stays booked.
you-are-welcome = You are welcome!
cancelled = All right, I dropped that. Nothing was booked or changed.
not-time-off = That did not sound like time off, so nothing was booked. These would work:
no-words = I found no words in that. Write when you would like to be off, for example:
none-that-day = You have nothing booked then.
nothing-open = There was nothing to cancel. Time off that is booked stays booked.
too-far = That is too far away
    .way = I book time off up to ten years ahead. Choose a nearer day.
past-date = That time is already over. Write one that lies ahead, for example:
too-long = That is too long for me. One short sentence is enough, for example:

language-now = I answer in { $language } now, as you write.
press-keep-language = Always { $language }
