# What a team's owners are asked for, in French.

approve-title = { $count ->
    [0] Rien n’attend votre réponse
    [one] Une demande attend votre réponse
   *[other] { $count } demandes attendent votre réponse
}
approve-one = { $name } demande un congé
approve-says = « { $words } »
approve-also = Aussi en congé alors : { $names }
approve-nobody-else = Personne d’autre n’est en congé alors.
approve-words = Message à { $name }, si vous voulez
approve-more = Et { $more } de plus après.
approve-approved = ✓ Accepté
approve-declined = ✕ Refusé
approve-withdrawn = Retiré : plus personne n’a à décider
approve-answer = Réponse : { $words }
approve-no-team = Vous n’êtes propriétaire d’aucune équipe avec un planning, personne ne vous demande donc de congé. Ce que vous avez demandé se trouve dans « mes congés ».
press-approve = Accepter
press-decline = Refuser

back-one = { $name } demande à reprendre un congé accepté
back-approved = ✓ Retiré du planning
back-declined = ✕ Il reste dans le planning
back-withdrawn = Plus personne n’a à décider
press-back-yes = Le retirer
press-back-no = Le garder
press-ask-back = Demander le retrait
