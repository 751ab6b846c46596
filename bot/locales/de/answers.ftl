# Answers to questions, in German.

answer-off = Ja, Sie haben frei: { $span }
answer-off-until = Ja, Sie haben frei bis { $day }
answer-off-partly = Ja, für einen Teil dieser Zeit
answer-off-asked = Noch nicht: Sie haben es beantragt, und niemand hat entschieden
answer-not-off = Nein, Sie haben nicht frei: { $days }
answer-not-off-free = Es ist nichts gebucht, aber Sie arbeiten dann gewöhnlich nicht: { $days }
answer-works = Ja, soweit ich sehe: Sie haben nicht frei, { $days }
answer-works-partly = Für einen Teil dieser Zeit: sonst haben Sie frei
answer-works-not = Nein, Sie haben frei: { $span }
answer-works-not-until = Nein, Sie haben frei bis { $day }
answer-works-free = Es ist nichts gebucht, aber Sie arbeiten dann gewöhnlich nicht: { $days }

answer-next = Ihre nächste freie Zeit beginnt: { $day }
answer-now = Sie haben gerade frei: { $span }

answer-taken = { $days ->
    [one] { $days } Arbeitstag frei: { $when }
   *[other] { $days } Arbeitstage frei: { $when }
}
answer-taken-over = Schon vorbei: { $over }. Noch vor Ihnen: { $ahead }.
answer-taken-asked = Beantragt und noch nicht entschieden, darum nicht gezählt: { $days }.
answer-taken-from = Gezählt aus Ihrem Arbeitsplan in Outlook und Teams.
answer-taken-from-both = Gezählt aus Ihrem Arbeitsplan in Outlook und Teams und dem Schichtplan Ihres Teams.
answer-taken-how = Arbeitstage sind die, die Outlook für Sie führt: { $hours }. Ein Feiertag zählt wie jeder andere Tag.

answer-left = Ich kann nicht sagen, wie viele Tage Ihnen bleiben
answer-left-why = Niemand sagt mir, wie viele Sie im Jahr bekommen, darum kann ich das Gebuchte nicht abziehen.
answer-left-taken = { $days ->
    [one] { $days } Arbeitstag ist gebucht in { $when }, schon vorbei oder noch vor Ihnen.
   *[other] { $days } Arbeitstage sind gebucht in { $when }, schon vorbei und noch vor Ihnen.
}
answer-rules = Ich weiß nicht, was in Ihrer Organisation gilt
answer-rules-why = Weder Outlook noch Shifts nennt mir die Regeln, oder wie viele Tage Sie bekommen.
answer-whom = Fragen Sie die Personalabteilung oder Ihre Führungskraft.
answer-whom-owners = Auch { $owners } aus { $team } weiß es vielleicht.

answer-decides = { $owners ->
    [0] { $team } hat gerade keinen Besitzer, also entscheidet niemand
    [one] Für { $team } entscheidet: { $names }
   *[other] Für { $team } entscheidet eine Person von diesen: { $names }
}
answer-decides-plan = Was Sie in Ihren eigenen Arbeitsplan buchen, muss niemand genehmigen.
answer-decides-nobody = Niemand muss: was Sie in Ihren Arbeitsplan buchen, ist gebucht

answer-requests = { $requests ->
    [0] Sie haben bei { $team } nichts beantragt
    [one] Das haben Sie bei { $team } beantragt
   *[other] Sie haben bei { $team } { $requests } freie Zeiten beantragt
}
