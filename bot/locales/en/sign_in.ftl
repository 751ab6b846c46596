# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = sign in
sign-in-title = Please sign in
sign-in-why = I need your permission to see and write your work plan. Then I go on with what you asked.
sign-in-safe = The button works for you alone, once, and for ten minutes. “{ sign-in-word }” gives you another one.
press-sign-in = Sign in
signed-in = You are signed in. Tell me when you would like to be off, for example:
signed-out = You are signed out: I forgot everything that let me act for you. Teams itself keeps you signed in. Write “{ sign-in-word }” to come back.
not-signed-in = You are not signed in, so there was nothing to forget. Write “{ sign-in-word }” to begin.

consent-title = Your organisation has to allow this first
consent-missing = Missing is: { $scopes }
consent-who = An administrator of your organisation can allow it. Please forward this link to one:
consent-meanwhile = Your own time off in your work plan keeps working meanwhile.
press-consent = I am an administrator

page-done = You are signed in
    .words = Go back to the chat: Siesta goes on with what you asked. You can close this window.
page-wrong = This is another account
    .words = You signed in as { $account }, but the chat belongs to { $person }. Nothing was kept. Write “{ sign-in-word }” in the chat and choose the account you chat with.
page-used = This link does not work any more
    .words = It works once, for ten minutes. Write “{ sign-in-word }” in the chat to get another one.
page-forged = This sign-in was not begun here
    .words = Nothing was kept. Write “{ sign-in-word }” in the chat, and open the link in this browser.
page-not-signed-in = You are not signed in
    .words = Microsoft did not sign you in, or you did not allow what Siesta asked for. Write “{ sign-in-word }” in the chat to try again.
page-consent = An administrator has to allow this first
    .words = Your organisation does not let people allow this for themselves. Ask an administrator to approve Siesta, then write “{ sign-in-word }” in the chat.
page-down = Signing in is out of reach right now
    .words = Please try again in a minute: write “{ sign-in-word }” in the chat.
page-consented = Thank you
    .words = If you approved Siesta, it works for your organisation from now on. You can close this window.
page-consent-refused = Siesta was not approved
    .words = Nothing has changed. You can close this window.

sign-in-needed = Please sign in first
    .way = I need your permission to see and write your work plan. Then do this once more.
sign-in-in-vain = Signing in did not help
    .way = Microsoft still does not let me act for you. Your administrator can see why in the sign-in logs. Then write “{ sign-in-word }” and do this once more.
consent-needed = Your organisation has to allow this first
    .way = Ask your administrator to approve Siesta. Then do this once more.
wrong-account = This is another account
    .way = Sign in with the account you chat with.
