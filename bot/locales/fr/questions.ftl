# Questions, in French.

when-title = Quand souhaitez-vous être en congé ?
when-hint = Ou écrivez-le, par exemple « lundi prochain » ou « du 3 au 14 août ».
when-choice = { $near } : { $span }
which-change = Lequel voulez-vous modifier ?
which-undo = Lequel voulez-vous retirer ?
which-choice = { $number }. { $span }
which-hint = Ou écrivez son numéro, ou son jour.
team-title = Le planning de quelle équipe ?
team-hint = Ou écrivez son nom. Je m’en souviendrai ; « dans » et un nom, comme « congé vendredi dans Store », en désigne une autre.
team-settled = Désormais, quand vous ne nommez aucune équipe, je pense à { $team }.
not-a-team = Aucune de vos équipes ne s’appelle ainsi.
no-such-day = Ce jour n’existe pas.
not-an-answer = Cela ne disait pas quand.
still-open-when = Question en attente : quand souhaitez-vous être en congé ?
still-open-team = Question en attente : le planning de quelle équipe ?
still-open-id = Question en attente : de quel congé s’agit-il ?
