# The card of a time off, in French.

state-offered = Congé : pas encore posé
state-dismissed = Congé : non posé
state-booking = Congé : en cours…
state-booked = ✓ Posé
state-offered-asking = Congé : pas encore demandé
state-asked = Demandé : les propriétaires n’ont pas encore décidé
state-declined = ✕ Refusé
state-booked-asked = Posé dans votre plan de travail ; les propriétaires n’ont pas encore décidé
state-changing = Congé : modification en cours…
state-withdrawing = Congé : retrait en cours…
state-withdrawn = Retiré : rien n’est posé
state-failed = ✕ Impossible à poser
state-partly = ✕ Posé en partie seulement

part-booked-plan = ✓ Dans votre plan de travail : { $span }
part-not-booked-plan = ✕ Pas dans votre plan de travail : { $span }
part-booked-shifts = ✓ Dans le planning de { $team } : { $span }
part-not-booked-shifts = ✕ Pas dans le planning de { $team } : { $span }
part-booked-asked = Demandé dans { $team } : { $span }
part-not-booked-asked = ✕ Pas demandé dans { $team } : { $span }

near-and-zone = { $near } · { $zone }
where-to-be = Ira dans votre plan de travail, dans Outlook et Teams
where-booked = Dans votre plan de travail, dans Outlook et Teams
where-shifts-to-be = Ira dans le planning de { $team } : { $reason }
where-shifts-booked = Dans le planning de { $team } : { $reason }
where-asked-to-be = Sera demandé aux propriétaires de { $team } : { $reason }
where-asked-booked = Demandé aux propriétaires de { $team } : { $reason }
by-other-clock = { $span } ({ $zone })

overlap = Vous êtes déjà en congé alors : { $span }
overlap-named = Vous êtes déjà en congé alors : { $subject }, { $span }
overlap-more = { $others ->
    [one] { $others } autre congé tombe ces jours-là.
   *[other] { $others } autres congés tombent ces jours-là.
}
reason = Outlook indique : { $reason }

press-where-also-plan = Aussi dans mon plan
press-where-also-team = Aussi au planning d’équipe
press-where-plan = Seulement dans mon plan
press-where-team = Seulement au planning
press-ask = Demander
press-book = Poser
press-book-after-all = Poser quand même
press-book-again = Poser à nouveau
press-change = Modifier
press-dismiss = Pas maintenant
press-look = Actualiser
press-pick = Plutôt { $span }
press-retry = Réessayer
press-undo = Annuler

note-all-of-it = C’est un seul congé, plus long que ce que vous avez nommé. Il s’agit ici de sa totalité.
note-already-booked = C’était déjà posé, rien n’est donc posé une seconde fois.
note-asked-approved = Les propriétaires de l’équipe l’ont accepté.
note-asked-declined = Les propriétaires de l’équipe l’ont refusé.
note-asked-pending = Les propriétaires de l’équipe n’ont pas encore décidé.
note-as-it-was = Cela reste comme c’est.
note-as-wished = C’est déjà le cas.
note-assumed-am_pm = Vous n’avez pas dit si c’est le matin ou l’après-midi. Vérifiez les heures.
note-assumed-end = Vous n’avez pas dit quand cela se termine. Vérifiez la fin.
note-assumed-missing_hour = Les horloges avancent ce jour-là et l’heure écrite n’existe pas. Vérifiez les heures.
note-assumed-half = Vous n’avez pas dit quelle moitié de la journée. Vérifiez les heures.
note-assumed-month = Vous n’avez pas dit le mois. Vérifiez la date.
note-assumed-repeated_hour = Les horloges reculent ce jour-là et l’heure écrite existe deux fois. Il s’agit ici de la première.
note-assumed-year = Vous n’avez pas dit l’année. Vérifiez la date.
note-changed-elsewhere = Quelqu’un l’a modifié entre-temps, rien n’a donc été écrit. Voici comment c’est maintenant.
note-failed-busy = Outlook est surchargé, rien n’a été posé. Réessayez dans une minute.
note-failed-down = Outlook n’a pas répondu, rien n’a été posé. Réessayez dans une minute.
note-failed-partly = Outlook a cessé de répondre en cours de route. « Réessayer » pose ce qui manque.
note-failed-refused = Outlook a refusé de poser ce congé.
note-far-ahead = C’est dans plus d’un an.
note-gone = Il n’est plus là : il a été supprimé ailleurs.
note-long = C’est plus long qu’un mois.
note-moved-on = Ce moment est passé, rien n’a donc été posé.
note-not-changed-busy = Outlook est surchargé. Rien n’a été modifié ; réessayez dans une minute.
note-not-changed-down = Outlook n’a pas répondu. Rien n’a été modifié ; réessayez dans une minute.
note-not-changed-refused = Outlook a refusé la modification. Le congé reste posé tel quel.
note-not-withdrawn-busy = Outlook est surchargé. Le congé est toujours posé ; réessayez dans une minute.
note-not-withdrawn-down = Outlook n’a pas répondu. Le congé est toujours posé ; réessayez dans une minute.
note-not-withdrawn-refused = Outlook a refusé de le retirer. Le congé est toujours posé.
note-no-schedule = Cette équipe n’a pas de planning.
note-no-such-team = Vous n’êtes plus dans cette équipe, ou elle n’existe plus.
note-not-owner = Seul un propriétaire de l’équipe peut le faire.
note-not-working-days = D’habitude, vous ne travaillez pas à ce moment-là.
note-past = Ce qui est déjà passé a été laissé de côté.
note-put-aside = Ma question précédente est abandonnée.
note-removing = Rien n’est supprimé avant que vous ne cliquiez.
note-request-decided = Les propriétaires de l’équipe ont déjà décidé, cela reste donc comme c’est.
note-starts-in-past = Cela commence avant aujourd’hui.
note-still-looking = Outlook n’a pas encore répondu. Je continue à regarder, et cette carte montrera le résultat.
note-team-out-of-reach = Le planning de votre équipe est inaccessible, il ne s’agit donc que de votre plan de travail.
note-zone-differs = Votre appareil est dans un autre fuseau horaire. Ces heures sont celles de vos paramètres Outlook.
note-zone-from-device = Outlook n’indique pas votre fuseau horaire. Ces heures sont celles de votre appareil.
note-zone-unknown = Votre fuseau horaire n’est pas connu, ces heures sont donc en UTC. Vous pouvez le régler dans Outlook.

note-assumed-several = Cela a été lu comme plusieurs congés. Vérifiez que chacun était voulu.
note-assumed-today = Vous n’avez pas dit quand cela commence. Vérifiez le début.
note-assumed-unread = Une partie des dates n’a pas été comprise. Vérifiez les jours.
note-changed-partly = Une partie seulement a pu être modifiée, et tout n’a pas pu être remis. Voici comment c’est maintenant ; « Annuler » retire le tout.
note-failed-login = La connexion à Microsoft est inaccessible en ce moment, rien n’a été posé. Réessayez dans une minute.
note-not-changed-login = La connexion à Microsoft est inaccessible en ce moment. Rien n’a été modifié ; réessayez dans une minute.
note-not-withdrawn-login = La connexion à Microsoft est inaccessible en ce moment. Le congé est toujours posé ; réessayez dans une minute.
note-still-arriving = Outlook n’a pas encore fini l’étape précédente, rien de nouveau n’a donc commencé. Réessayez dans une minute.

state-approved = ✓ Accepté
state-partly-declined = ✕ Une partie a été refusée
part-approved = ✓ Accepté par les propriétaires de { $team } : { $span }
part-declined = ✕ Refusé par les propriétaires de { $team } : { $span }
part-withdrawn = N’est plus demandé dans { $team } : { $span }
part-with-words = { $part }. Réponse : { $words }
note-apart-from-team = Le planning de votre équipe ne le montre pas.
note-back-asked = Vous avez demandé aux propriétaires de l’équipe de le retirer. Ils n’ont pas encore répondu.
note-back-declined = Les propriétaires de l’équipe le gardent tel quel.
note-back-done = Les propriétaires de l’équipe l’ont retiré du planning.
note-back-nobody = Aucun propriétaire de l’équipe ne discute avec moi, je n’ai donc pu demander à personne. Adressez-vous à eux directement.
