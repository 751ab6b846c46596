# Answers to questions, in Swedish.

answer-off = Ja, du är ledig: { $span }
answer-off-until = Ja, du är ledig till och med { $day }
answer-off-partly = Ja, en del av den tiden
answer-off-asked = Inte än: du har ansökt om det, och ingen har bestämt
answer-not-off = Nej, du är inte ledig: { $days }
answer-not-off-free = Ingen ledighet är bokad, men då brukar du inte arbeta: { $days }
answer-works = Ja, såvitt jag ser: du är inte ledig, { $days }
answer-works-partly = En del av den tiden: resten är du ledig
answer-works-not = Nej, du är ledig: { $span }
answer-works-not-until = Nej, du är ledig till och med { $day }
answer-works-free = Ingen ledighet är bokad, men då brukar du inte arbeta: { $days }

answer-next = Din nästa ledighet börjar { $day }
answer-now = Du är ledig nu: { $span }

answer-taken = { $days ->
    [one] { $days } ledig arbetsdag: { $when }
   *[other] { $days } lediga arbetsdagar: { $when }
}
answer-taken-over = Redan förbi: { $over }. Återstår: { $ahead }.
answer-taken-asked = Ansökt om och inte avgjort än, därför inte medräknat: { $days }.
answer-taken-from = Räknat utifrån din arbetsplan i Outlook och Teams.
answer-taken-from-both = Räknat utifrån din arbetsplan i Outlook och Teams och ditt teams schema.
answer-taken-how = Arbetsdagar är de som Outlook har för dig: { $hours }. En helgdag räknas som vilken annan dag som helst.

answer-left = Jag vet inte hur många dagar du har kvar
answer-left-why = Ingen talar om för mig hur många du får per år, så jag kan inte dra av det som är bokat.
answer-left-taken = { $days ->
    [one] { $days } arbetsdag är bokad, både förbi och framöver: { $when }.
   *[other] { $days } arbetsdagar är bokade, både förbi och framöver: { $when }.
}
answer-rules = Jag vet inte vad din organisation tillåter
answer-rules-why = Varken Outlook eller Shifts talar om reglerna för mig, eller hur många dagar du får.
answer-whom = Fråga personalavdelningen eller din chef.
answer-whom-owners = { $owners } i { $team } kanske också vet.

answer-decides = { $owners ->
    [0] { $team } har ingen ägare just nu, så ingen bestämmer
    [one] För { $team } bestämmer den här ägaren: { $names }
   *[other] För { $team } bestämmer någon av ägarna: { $names }
}
answer-decides-plan = Det du bokar i din egen arbetsplan behöver ingens godkännande.
answer-decides-nobody = Ingen behöver det: det du bokar i din arbetsplan är bokat

answer-requests = { $requests ->
    [0] Du har inte ansökt om något hos ägarna av { $team }
    [one] Du har ansökt om detta hos ägarna av { $team }
   *[other] Du har ansökt om { $requests } ledigheter hos ägarna av { $team }
}
