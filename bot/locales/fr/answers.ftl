# Answers to questions, in French.

answer-off = Oui, vous êtes en congé : { $span }
answer-off-until = Oui, vous êtes en congé jusqu’au { $day }
answer-off-partly = Oui, pour une partie de ce temps
answer-off-asked = Pas encore : vous l’avez demandé, et personne n’a décidé
answer-not-off = Non, vous n’êtes pas en congé : { $days }
answer-not-off-free = Aucun congé n’est posé, mais d’habitude vous ne travaillez pas alors : { $days }
answer-works = Oui, à ce que je vois : vous n’êtes pas en congé, { $days }
answer-works-partly = Pour une partie de ce temps : le reste, vous êtes en congé
answer-works-not = Non, vous êtes en congé : { $span }
answer-works-not-until = Non, vous êtes en congé jusqu’au { $day }
answer-works-free = Aucun congé n’est posé, mais d’habitude vous ne travaillez pas alors : { $days }

answer-next = Votre prochain congé commence le { $day }
answer-now = Vous êtes en congé en ce moment : { $span }

answer-taken = { $days ->
    [one] { $days } jour ouvré de congé : { $when }
   *[other] { $days } jours ouvrés de congé : { $when }
}
answer-taken-over = Déjà passés : { $over }. À venir : { $ahead }.
answer-taken-asked = Demandés et pas encore décidés, donc non comptés : { $days }.
answer-taken-from = Compté d’après votre plan de travail dans Outlook et Teams.
answer-taken-from-both = Compté d’après votre plan de travail dans Outlook et Teams et le planning de votre équipe.
answer-taken-how = Les jours ouvrés sont ceux qu’Outlook a pour vous : { $hours }. Un jour férié compte comme un autre.

answer-left = Je ne peux pas dire combien de jours il vous reste
answer-left-why = Personne ne me dit combien vous en avez par an, je ne peux donc pas en retirer ce qui est posé.
answer-left-taken = { $days ->
    [one] { $days } jour ouvré est posé, { $when }, passé et à venir.
   *[other] { $days } jours ouvrés sont posés, { $when }, passés et à venir.
}
answer-rules = Je ne sais pas ce que permet votre organisation
answer-rules-why = Ni Outlook ni Shifts ne me disent ses règles, ni combien de jours vous avez.
answer-whom = Adressez-vous aux RH ou à votre responsable.
answer-whom-owners = { $owners } de { $team } le sait peut-être aussi.

answer-decides = { $owners ->
    [0] { $team } n’a pas de propriétaire en ce moment, personne ne décide donc
    [one] Pour { $team }, la décision revient à { $names }
   *[other] Pour { $team }, la décision revient à l’un des propriétaires : { $names }
}
answer-decides-plan = Ce que vous posez dans votre propre plan de travail n’a besoin de l’accord de personne.
answer-decides-nobody = Personne n’a à décider : ce que vous posez dans votre plan de travail est posé

answer-requests = { $requests ->
    [0] Vous n’avez rien demandé aux propriétaires de { $team }
    [one] Vous avez demandé ceci aux propriétaires de { $team }
   *[other] Vous avez demandé { $requests } congés aux propriétaires de { $team }
}
