# The first words in English: to somebody new, to a team, and where others read along.

welcome-does = I book your time off: say when, look at the card, press once. For example:
welcome-sign-in = The first time I ask you to sign in, so that I may see and write your work plan. “{ sign-in-word }” does that now.
welcome-limits = I look after your own time off and your team’s schedule in Shifts. I do not count the days you have left.
welcome-help = “{ command-help }” shows all I know, “{ command-settings }” your language and where time off goes.
joined-by = { $name } added me here. Mention me or choose me behind a slash: “{ example-day }”. Everybody’s answer is shown to them alone.
joined = I was added here. Mention me or choose me behind a slash: “{ example-day }”. Everybody’s answer is shown to them alone.
answered-in-private = { $name }, I have answered where only you can see it.
