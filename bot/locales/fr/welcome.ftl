# The first words in French: to somebody new, to a team, and where others read along.

welcome-does = Je pose vos congés : dites quand, regardez la carte, cliquez une fois. Par exemple :
welcome-sign-in = La première fois, je vous demande de vous connecter pour voir et modifier votre plan de travail. « { sign-in-word } » le fait tout de suite.
welcome-limits = Je m’occupe de vos congés et du planning Shifts de votre équipe. Je ne compte pas les jours qu’il vous reste.
welcome-help = « { command-help } » montre tout ce que je sais, « { command-settings } » votre langue et où vont les congés.
joined-by = { $name } m’a ajouté ici. Mentionnez-moi ou choisissez-moi derrière une barre oblique : « { example-day } ». Chacun est seul à voir sa réponse.
joined = J’ai été ajouté ici. Mentionnez-moi ou choisissez-moi derrière une barre oblique : « { example-day } ». Chacun est seul à voir sa réponse.
answered-in-private = { $name }, j’ai répondu là où vous seul pouvez le voir.
