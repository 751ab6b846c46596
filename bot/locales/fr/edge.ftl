# What is said in place of a card, in French.

press-answered = La réponse est ci-dessous.
press-still-working = Toujours en cours. La carte montrera le résultat.
no-account = Siesta pose des congés pour les personnes qui ont un compte professionnel ou scolaire. Le vôtre n’en montre aucun.
no-dialogs = Siesta n’a pas de boîtes de dialogue : tout se fait sur ses cartes.
one-moment = Un instant, j’en suis encore à « { $text } ». Je n’ai pas lu ce que vous avez écrit depuis : écrivez-le à nouveau dans une minute.
one-moment-busy = Un instant, il y a beaucoup de demandes. Je n’ai pas lu ceci : réessayez dans une minute.

store-away = Ma propre mémoire est inaccessible en ce moment. Je garde ceci et je réponds dès que possible.
store-away-long = Ma propre mémoire est restée inaccessible trop longtemps, je n’ai donc pas fait ceci. Réessayez dans quelques minutes.
