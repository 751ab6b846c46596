# Who is off, in French.

who-title = Qui est en congé : { $days }
who-where = { $team } · { $zone }
who-your-clock = Votre propre heure : { $zone }
who-not-alone = Motifs et demandes : seulement dans une conversation avec moi seul.
who-nobody = Personne n’est en congé, d’après ce planning.
who-more = Et { $more } de plus.
who-more-hours = Et { $more } de plus : choisissez « En texte ».
who-sign = { $sign } { $means }
who-off = en congé
who-morning = matin
who-afternoon = après-midi
who-some-hours = quelques heures
who-asked = demandé
who-draft = brouillon
who-asked-still = Demandé, pas encore décidé
who-draft-only = Un brouillon : seuls les propriétaires le voient
who-person = { $name } : { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (pour vous { $yours })
who-spoken = { $title }, dans { $team }.
who-former = Quelqu’un qui a quitté l’équipe
person-off = { $name } est en congé
person-not-off = Ce planning n’a pas de congé de { $name } : { $days }
person-several = De qui s’agit-il : { $name } ?
person-unknown = Personne dans { $team } ne s’appelle { $name }
person-hint = Écrivez le nom comme Teams l’affiche.
person-hint-near = Peut-être :
press-whole-team = Toute l’équipe
press-before = Précédent
press-after = Suivant
press-week = Semaine
press-month = Mois
press-today = Aujourd’hui
press-text = En texte
press-picture = En image
press-more = Plus de personnes

who-are = { $people ->
    [one] { $names } est en congé.
   *[other] { $people } personnes sont en congé : { $names }
}
who-sees = Je vois le planning de cette équipe. Les congés gardés dans le seul plan de travail de quelqu’un n’apparaissent pas.
person-not-yet = { $name } n’est pas encore en congé : ce n’est pas décidé
