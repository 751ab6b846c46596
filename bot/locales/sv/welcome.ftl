# The first words in Swedish: to somebody new, to a team, and where others read along.

welcome-does = Jag bokar din ledighet: säg när, titta på kortet, klicka en gång. Till exempel:
welcome-sign-in = Första gången ber jag dig att logga in, så att jag får se och skriva i din arbetsplan. ”{ sign-in-word }” gör det direkt.
welcome-limits = Jag tar hand om din egen ledighet och ditt teams schema i Shifts. Jag räknar inte hur många semesterdagar du har kvar.
welcome-help = ”{ command-help }” visar allt jag kan, ”{ command-settings }” ditt språk och var ledigheten hamnar.
joined-by = { $name } lade till mig här. Omnämn mig eller välj mig efter ett snedstreck: ”{ example-day }”. Svaret ser bara den som har frågat.
joined = Jag har lagts till här. Omnämn mig eller välj mig efter ett snedstreck: ”{ example-day }”. Svaret ser bara den som har frågat.
answered-in-private = { $name }, jag har svarat där bara du ser det.
