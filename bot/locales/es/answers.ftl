# Answers to questions, in Spanish.

answer-off = Sí, tiene libre: { $span }
answer-off-until = Sí, tiene libre hasta el { $day }
answer-off-partly = Sí, una parte de ese tiempo
answer-off-asked = Aún no: lo ha solicitado y nadie ha decidido
answer-not-off = No, no tiene libre: { $days }
answer-not-off-free = No hay nada reservado, pero normalmente no trabaja entonces: { $days }
answer-works = Sí, por lo que veo: no tiene libre, { $days }
answer-works-partly = Una parte de ese tiempo: el resto tiene libre
answer-works-not = No, tiene libre: { $span }
answer-works-not-until = No, tiene libre hasta el { $day }
answer-works-free = No hay nada reservado, pero normalmente no trabaja entonces: { $days }

answer-next = Su próximo tiempo libre empieza el { $day }
answer-now = Ahora tiene libre: { $span }

answer-taken = { $days ->
    [one] { $days } día laborable libre: { $when }
   *[other] { $days } días laborables libres: { $when }
}
answer-taken-over = Ya pasados: { $over }. Por venir: { $ahead }.
answer-taken-asked = Solicitados y aún sin decidir, así que no se cuentan: { $days }.
answer-taken-from = Contado según su plan de trabajo en Outlook y Teams.
answer-taken-from-both = Contado según su plan de trabajo en Outlook y Teams y el horario de su equipo.
answer-taken-how = Los días laborables son los que Outlook tiene para usted: { $hours }. Un festivo cuenta como cualquier otro día.

answer-left = No puedo decir cuántos días le quedan
answer-left-why = Nadie me dice cuántos tiene al año, así que no puedo restar lo reservado.
answer-left-taken = { $days ->
    [one] { $days } día laborable está reservado, { $when }, pasado y por venir.
   *[other] { $days } días laborables están reservados, { $when }, pasados y por venir.
}
answer-rules = No sé qué permite su organización
answer-rules-why = Ni Outlook ni Shifts me dicen sus reglas, ni cuántos días tiene usted.
answer-whom = Pregunte a Recursos Humanos o a su responsable.
answer-whom-owners = Quizá lo sepa también { $owners } de { $team }.

answer-decides = { $owners ->
    [0] { $team } no tiene propietario en este momento, así que nadie decide
    [one] En { $team } decide { $names }
   *[other] En { $team } decide uno de sus propietarios: { $names }
}
answer-decides-plan = Lo que reserva en su propio plan de trabajo no necesita el visto bueno de nadie.
answer-decides-nobody = Nadie tiene que decidir: lo que reserva en su plan de trabajo queda reservado

answer-requests = { $requests ->
    [0] No ha solicitado nada a los propietarios de { $team }
    [one] Ha solicitado esto a los propietarios de { $team }
   *[other] Ha solicitado { $requests } tiempos libres a los propietarios de { $team }
}
