# The first words in German: to somebody new, to a team, and where others read along.

welcome-does = Ich buche Ihre freie Zeit: Sagen Sie wann, sehen Sie die Karte an, klicken Sie einmal. Zum Beispiel:
welcome-sign-in = Beim ersten Mal bitte ich Sie, sich anzumelden, damit ich Ihren Arbeitsplan lesen und ändern darf. „{ sign-in-word }“ tut das gleich.
welcome-limits = Ich kümmere mich um Ihre eigene freie Zeit und um den Schichtplan Ihres Teams. Resturlaubstage zähle ich nicht.
welcome-help = „{ command-help }“ zeigt alles, was ich kann, „{ command-settings }“ Ihre Sprache und wohin freie Zeit kommt.
joined-by = { $name } hat mich hier hinzugefügt. Erwähnen Sie mich oder wählen Sie mich hinter einem Schrägstrich: „{ example-day }“. Jede Antwort sieht nur, wer gefragt hat.
joined = Ich wurde hier hinzugefügt. Erwähnen Sie mich oder wählen Sie mich hinter einem Schrägstrich: „{ example-day }“. Jede Antwort sieht nur, wer gefragt hat.
answered-in-private = { $name }, ich habe so geantwortet, dass nur Sie es sehen.
