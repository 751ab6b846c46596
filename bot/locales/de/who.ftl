# Who is off, in German.

who-title = Wer hat frei: { $days }
who-where = { $team } · { $zone }
who-your-clock = Ihre eigene Uhr: { $zone }
who-not-alone = Gründe und Anträge: nur im Chat mit mir allein.
who-nobody = Niemand hat frei, so steht es in diesem Plan.
who-are = { $people ->
    [one] { $names } hat frei.
   *[other] { $people } Personen haben frei: { $names }
}
who-sees = Ich sehe den Schichtplan dieses Teams. Freie Zeit, die nur im eigenen Arbeitsplan steht, zeigt er nicht.
who-more = Und { $more } mehr.
who-more-hours = Und { $more } mehr: wählen Sie „Als Text“.
who-sign = { $sign } { $means }
who-off = frei
who-morning = vormittags
who-afternoon = nachmittags
who-some-hours = einige Stunden
who-asked = beantragt
who-draft = Entwurf
who-asked-still = Beantragt, noch nicht entschieden
who-draft-only = Ein Entwurf: nur Besitzer sehen ihn
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (für Sie { $yours })
who-spoken = { $title }, in { $team }.
who-former = Jemand, der das Team verlassen hat
person-off = { $name } hat frei
person-not-yet = { $name } hat noch nicht frei: es ist nicht entschieden
person-not-off = Dieser Plan hat keine freie Zeit von { $name }: { $days }
person-several = Wen meinen Sie mit { $name }?
person-unknown = Niemand in { $team } heißt { $name }
person-hint = Schreiben Sie den Namen, wie Teams ihn zeigt.
person-hint-near = Vielleicht meinen Sie:
press-whole-team = Das ganze Team
press-before = Zurück
press-after = Weiter
press-week = Woche
press-month = Monat
press-today = Heute
press-text = Als Text
press-picture = Als Bild
press-more = Mehr Personen
