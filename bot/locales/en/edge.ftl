# What is said in place of a card, in English.

press-answered = The answer is below.
press-still-working = Still working on it. The card will show how it went.
no-account = Siesta books time off for people with a work or school account. Yours has none that it can see.
no-dialogs = Siesta has no dialogs: everything is done on its cards.
one-moment = One moment, I am still at “{ $text }”. I have not read what you wrote since then: please write it again in a minute.
one-moment-busy = One moment, many are asking at once. I have not read this: please try again in a minute.
