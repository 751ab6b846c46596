# What Teams links to from the app, where its publisher names no pages of their own. In English.

page-about = Siesta
    .words = Siesta books your time off in Microsoft Teams: write when, look at the card, press once. In the chat, “help” shows what it can do. For support, ask whoever runs Siesta in your organisation.
page-privacy = What Siesta keeps
    .words = Siesta acts as you, with the permission you gave when you signed in, and keeps that permission encrypted until you write “sign out” or remove Siesta. It keeps your offers and bookings (when, and what for if you said so), your settings, and a question that is open. Nothing else you say is kept, and nothing you say is logged. Offers and withdrawn entries are deleted after 90 days, bookings 90 days after their last day, settings and permission when you have not been here for half a year; a record of what was written to your calendar, without what for, after a year. Whoever runs Siesta may have chosen other times. “forget me” in the chat deletes all of it at once. All of it is in the database of whoever runs Siesta in your organisation.
page-terms = Terms of use
    .words = Siesta is free software under the MIT licence and comes without any warranty. Whoever runs it in your organisation is responsible for it there. Look at the card before you press: what is booked is what the card says.
