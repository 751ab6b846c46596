# Who is off, in Swedish.

who-title = Vem är ledig: { $days }
who-where = { $team } · { $zone }
who-your-clock = Din egen klocka: { $zone }
who-not-alone = Orsaker och ansökningar: bara i en chatt med mig ensam.
who-nobody = Ingen är ledig enligt det här schemat.
who-are = { $people ->
    [one] { $names } är ledig.
   *[other] { $people } personer är lediga: { $names }
}
who-sees = Jag ser det här teamets schema. Ledighet som bara finns i någons egen arbetsplan syns inte.
who-more = Och { $more } till.
who-more-hours = Och { $more } till: klicka på ”Som text”.
who-sign = { $sign } { $means }
who-off = ledig
who-morning = förmiddag
who-afternoon = eftermiddag
who-some-hours = några timmar
who-asked = ansökt om
who-draft = utkast
who-asked-still = Ansökt om, inte avgjort än
who-draft-only = Ett utkast: bara ägarna ser det
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (för dig { $yours })
who-spoken = { $title }, i { $team }.
who-former = Någon som har lämnat teamet
person-off = { $name } är ledig
person-not-yet = { $name } är inte ledig än: det är inte avgjort
person-not-off = Det här schemat har ingen ledighet för { $name }: { $days }
person-several = Vilken { $name } menar du?
person-unknown = Ingen i { $team } heter { $name }
person-hint = Skriv namnet som Teams visar det.
person-hint-near = Kanske menar du:
press-whole-team = Hela teamet
press-before = Föregående
press-after = Nästa
press-week = Vecka
press-month = Månad
press-today = I dag
press-text = Som text
press-picture = Som bild
press-more = Fler personer
