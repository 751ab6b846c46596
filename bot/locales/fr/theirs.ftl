# Somebody else's time off, on the card of an owner of the team, in French.

theirs-offered = Mettre { $name } en congé ? Rien n’est encore écrit
theirs-dismissed = { $name } n’est pas mis en congé
theirs-booking = { $name } : écriture en cours…
theirs-booked = ✓ { $name } est en congé
theirs-drafted = ✓ Un brouillon : { $name } est en congé
theirs-asking = Remplacer le congé de { $name } ? Rien n’est encore modifié
theirs-mine-asking = Modifier votre congé ? Rien n’est encore modifié
theirs-changing = Congé de { $name } : remplacement en cours…
theirs-changed = ✓ Remplacé : le congé de { $name }
theirs-removing = Supprimer le congé de { $name } ?
theirs-withdrawing = Congé de { $name } : suppression en cours…
theirs-withdrawn = Supprimé : { $name } n’est pas en congé
theirs-draft-removed = Le brouillon est supprimé : tout le monde voit toujours ce qu’il voyait
theirs-failed = ✕ Impossible de mettre { $name } en congé

theirs-where = { $team } : { $reason }
theirs-where-alone = { $team }
side-is = Maintenant
side-becomes = Ensuite
side-was = Avant
told-will = { $name } recevra une notification.
told-done = { $name } a reçu une notification.
told-nobody = Un brouillon : seuls les propriétaires de l’équipe le voient, et { $name } ne reçoit aucune notification.
overlap-theirs = { $name } est déjà en congé alors : { $span }

press-put = Mettre au planning
press-put-again = Remettre
press-replace = Remplacer
press-leave = Laisser tel quel
press-remove = Supprimer
press-as-draft = Garder en brouillon
press-share-it = Partager tout de suite
press-share = Partager…
press-share-all = Partager
press-person = Continuer

share-title = Partager les brouillons : { $span }
share-what = Toute l’équipe { $team } verra ceci, et les personnes concernées recevront une notification :
choose-title = De quel congé de { $name } s’agit-il ?
none-then = { $name } n’a pas de congé à ce moment-là
none-then-but = Mais il y a ceci :
none-ahead = { $name } n’a aucun congé à venir
person-choose = Ou choisissez la personne
put-when = Quand { $name } est-il en congé ? Écrivez-le encore une fois avec les jours, par exemple « mettre { $name } en congé du 3 au 5 juin ».
owners-only = Seuls les propriétaires de { $team } peuvent le faire
owners-only-ask = Adressez-vous à { $owners }.
owners-only-nobody = Cette équipe n’a pas de propriétaire en ce moment.
owners-only-own = Vos propres jours, vous pouvez les demander :
owners-only-example = congé vendredi prochain dans le planning de l’équipe
