# Changing, in French.

change-title = Modifier votre congé
change-title-theirs = Modifier le congé de { $name }
change-part = { $number } sur { $parts }
change-first = Premier jour
change-last = Dernier jour
change-start = De
change-end = À
change-reason = Motif
change-subject = Objet
change-subject-hint = Ce que vos collègues peuvent voir, s’il y a lieu
change-subject-too-long = { $most } caractères au maximum.
change-first-missing = Choisissez le premier jour.
press-save = Enregistrer
press-back = Retour

fault-end-before-start = La fin doit venir après le début.
fault-in-past = Ce moment est déjà passé. Choisissez-en un plus tard.
fault-no-date = Choisissez un premier jour.
fault-not-a-time = Remplissez les deux heures, ou choisissez « Toute la journée ».
fault-subject-too-long = L’objet est trop long : 255 caractères au maximum.
fault-too-long = C’est plus d’un an. Choisissez moins.

press-all-day = Toute la journée
press-some-hours = Quelques heures
