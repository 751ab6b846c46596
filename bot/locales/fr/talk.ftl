# Talk, in French.

help-title = Ce que fait Siesta
help-does = Écrivez quand vous souhaitez être en congé. Je montre ce que j’ai compris, et un clic le pose dans votre plan de travail.
help-safe = Rien n’est posé avant que vous ne cliquiez, et tout peut être annulé.
help-try = Essayez l’un de ceux-ci
help-words = Les mots que je connais

hello-title = Bonjour { $name }
hello-nameless = Bonjour
hello-does = Je pose vos congés. Dites-moi quand, par exemple :
hello-next = Rien n’est posé avant que vous ne cliquiez sur « Poser ». Écrivez « aide » pour voir tout ce que je sais faire.

lost-title = Je n’ai pas compris
lost-read = J’ai lu : { $text }
lost-try = Je pose des congés. Voici ce qui marcherait :

attachment = Je ne lis que les mots, j’ai donc laissé l’image ou le fichier de côté. Quand souhaitez-vous être en congé ?
cancelled = Entendu, j’abandonne. Rien n’a été posé ni modifié.
not-time-off = Cela ne ressemblait pas à un congé, rien n’a donc été posé. Voici ce qui marcherait :
no-words = Je n’y ai trouvé aucun mot. Écrivez quand vous souhaitez être en congé, par exemple :
none-that-day = Vous n’avez rien de posé à ce moment-là.
nothing-open = Il n’y avait rien à abandonner. Les congés posés le restent.
too-far = C’est trop loin
    .way = Je pose des congés jusqu’à dix ans à l’avance. Choisissez un jour plus proche.
past-date = Ce moment est déjà passé. Écrivez-en un à venir, par exemple :
too-long = C’est trop long pour moi. Une phrase courte suffit, par exemple :

language-now = Je réponds maintenant en { $language }, comme vous écrivez.
press-keep-language = Toujours en { $language }

press-commands = Toutes les commandes
