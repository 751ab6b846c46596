# Answers to questions, in Polish.

answer-off = Tak, masz wolne: { $span }
answer-off-until = Tak, masz wolne, ostatni dzień: { $day }
answer-off-partly = Tak, przez część tego czasu
answer-off-asked = Jeszcze nie: wniosek czeka na decyzję
answer-not-off = Nie, nie masz wolnego: { $days }
answer-not-off-free = Wolne nie jest zarezerwowane, ale zwykle wtedy nie pracujesz: { $days }
answer-works = Tak, o ile widzę: nie masz wolnego, { $days }
answer-works-partly = Przez część tego czasu: przez resztę masz wolne
answer-works-not = Nie, masz wolne: { $span }
answer-works-not-until = Nie, masz wolne, ostatni dzień: { $day }
answer-works-free = Wolne nie jest zarezerwowane, ale zwykle wtedy nie pracujesz: { $days }

answer-next = Twoje najbliższe wolne zaczyna się: { $day }
answer-now = Masz teraz wolne: { $span }

answer-taken = { $days ->
    [one] { $days } wolny dzień roboczy: { $when }
    [few] { $days } wolne dni robocze: { $when }
    [many] { $days } wolnych dni roboczych: { $when }
   *[other] { $days } wolnego dnia roboczego: { $when }
}
answer-taken-over = Już minęło: { $over }. Jeszcze przed tobą: { $ahead }.
answer-taken-asked = Wnioski bez decyzji, więc niepoliczone: { $days }.
answer-taken-from = Policzono według twojego planu pracy w Outlooku i Teams.
answer-taken-from-both = Policzono według twojego planu pracy w Outlooku i Teams oraz grafiku twojego zespołu.
answer-taken-how = Dni robocze to te, które Outlook ma dla ciebie: { $hours }. Święto liczy się jak każdy inny dzień.

answer-left = Nie wiem, ile dni ci zostało
answer-left-why = Nikt mi nie mówi, ile dni masz na rok, więc nie mogę odjąć tego, co zarezerwowane.
answer-left-taken = { $days ->
    [one] { $when }: zarezerwowano { $days } dzień roboczy, razem z tym, co minęło.
    [few] { $when }: zarezerwowano { $days } dni robocze, razem z tym, co minęło.
    [many] { $when }: zarezerwowano { $days } dni roboczych, razem z tym, co minęło.
   *[other] { $when }: zarezerwowano { $days } dnia roboczego, razem z tym, co minęło.
}
answer-rules = Nie wiem, na co pozwala twoja organizacja
answer-rules-why = Ani Outlook, ani Shifts nie podają mi zasad ani liczby twoich dni.
answer-whom = Zapytaj dział kadr albo przełożonego.
answer-whom-owners = Mogą też wiedzieć właściciele zespołu { $team }: { $owners }.

answer-decides = { $owners ->
    [0] Zespół { $team } nie ma teraz właściciela, więc nikt nie decyduje
    [one] W zespole { $team } decyduje właściciel: { $names }
    [few] W zespole { $team } decyduje ktoś z właścicieli: { $names }
    [many] W zespole { $team } decyduje ktoś z właścicieli: { $names }
   *[other] W zespole { $team } decyduje ktoś z właścicieli: { $names }
}
answer-decides-plan = To, co rezerwujesz we własnym planie pracy, nie wymaga niczyjej zgody.
answer-decides-nobody = Nikt nie musi: co rezerwujesz w planie pracy, jest zarezerwowane

answer-requests = { $requests ->
    [0] Nie masz wniosków do właścicieli zespołu { $team }
    [one] Masz { $requests } wniosek do właścicieli zespołu { $team }
    [few] Masz { $requests } wnioski do właścicieli zespołu { $team }
    [many] Masz { $requests } wniosków do właścicieli zespołu { $team }
   *[other] Masz { $requests } wniosku do właścicieli zespołu { $team }
}
