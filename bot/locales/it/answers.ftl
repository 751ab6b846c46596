# Answers to questions, in Italian.

answer-off = Sì, è in ferie: { $span }
answer-off-until = Sì, è in ferie fino a { $day }
answer-off-partly = Sì, per una parte di quel tempo
answer-off-asked = Non ancora: le ha richieste, e nessuno ha deciso
answer-not-off = No, non è in ferie: { $days }
answer-not-off-free = Non ci sono ferie prenotate, ma di solito allora non lavora: { $days }
answer-works = Sì, per quanto vedo: non è in ferie, { $days }
answer-works-partly = Per una parte di quel tempo: per il resto è in ferie
answer-works-not = No, è in ferie: { $span }
answer-works-not-until = No, è in ferie fino a { $day }
answer-works-free = Non ci sono ferie prenotate, ma di solito allora non lavora: { $days }

answer-next = Le sue prossime ferie cominciano { $day }
answer-now = È in ferie adesso: { $span }

answer-taken = { $days ->
    [one] { $days } giorno lavorativo di ferie: { $when }
   *[other] { $days } giorni lavorativi di ferie: { $when }
}
answer-taken-over = Già passati: { $over }. Ancora da fare: { $ahead }.
answer-taken-asked = Richiesti e non ancora decisi, quindi non contati: { $days }.
answer-taken-from = Contati dal suo piano di lavoro in Outlook e Teams.
answer-taken-from-both = Contati dal suo piano di lavoro in Outlook e Teams e dal piano turni del suo team.
answer-taken-how = I giorni lavorativi sono quelli che Outlook ha per lei: { $hours }. Un giorno festivo conta come gli altri.

answer-left = Non so dire quanti giorni le restano
answer-left-why = Nessuno mi dice quanti ne ha all’anno, quindi non posso sottrarre quelli prenotati.
answer-left-taken = { $days ->
    [one] { $days } giorno lavorativo è prenotato in { $when }, tra passati e futuri.
   *[other] { $days } giorni lavorativi sono prenotati in { $when }, tra passati e futuri.
}
answer-rules = Non so che cosa permetta la sua organizzazione
answer-rules-why = Né Outlook né Shifts mi dicono le sue regole o quanti giorni le spettano.
answer-whom = Chieda alle risorse umane o a chi la dirige.
answer-whom-owners = Forse lo sa anche { $owners } di { $team }.

answer-decides = { $owners ->
    [0] { $team } al momento non ha proprietari, quindi nessuno decide
    [one] Per { $team } decide chi ne è proprietario: { $names }
   *[other] Per { $team } decide uno dei proprietari: { $names }
}
answer-decides-plan = Ciò che prenota nel suo piano di lavoro non ha bisogno del sì di nessuno.
answer-decides-nobody = Nessuno deve farlo: ciò che prenota nel suo piano di lavoro è prenotato

answer-requests = { $requests ->
    [0] Non ha richiesto nulla ai proprietari di { $team }
    [one] Ha richiesto questo ai proprietari di { $team }
   *[other] Ha fatto { $requests } richieste ai proprietari di { $team }
}
