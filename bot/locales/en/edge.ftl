# What is said in place of a card, in English.

press-answered = The answer is below.
press-still-working = Still working on it. The card will show how it went.
no-account = Siesta books time off for people with a work or school account. Yours has none that it can see.
no-dialogs = Siesta has no dialogs: everything is done on its cards.
one-moment = One moment, I am still at “{ $text }”. I have not read what you wrote since then: please write it again in a minute.
store-away = I cannot reach my own memory right now. I keep this, and answer as soon as I can.
store-away-long = My own memory has been out of reach for too long, so I have not done this. Please try again in a few minutes.
one-moment-busy = One moment, many are asking at once. I have not read this: please try again in a minute.
