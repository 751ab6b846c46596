# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = aanmelden
sign-in-title = Meld je aan
sign-in-why = Ik heb je toestemming nodig om je werkplan te bekijken en te wijzigen. Daarna ga ik verder met je vraag.
sign-in-safe = De knop werkt alleen voor jou, één keer en tien minuten lang. Met ‘{ sign-in-word }’ krijg je een nieuwe.
press-sign-in = Aanmelden
signed-in = Je bent aangemeld. Zeg me wanneer je vrij wilt zijn, bijvoorbeeld:
signed-out = Je bent afgemeld: ik ben alles vergeten waarmee ik namens jou kon werken. In Teams zelf blijf je aangemeld. Schrijf ‘{ sign-in-word }’ om terug te komen.
not-signed-in = Je bent niet aangemeld, dus er was niets te vergeten. Schrijf ‘{ sign-in-word }’ om te beginnen.

consent-title = Je organisatie moet dit eerst toestaan
consent-missing = Dit ontbreekt: { $scopes }
consent-who = Een beheerder van je organisatie kan het toestaan. Stuur deze link door:
consent-meanwhile = Je eigen vrije tijd in je werkplan blijft intussen gewoon werken.
press-consent = Ik ben beheerder

page-done = Je bent aangemeld
    .words = Ga terug naar de chat: Siesta gaat verder met je vraag. Je kunt dit venster sluiten.
page-wrong = Dit is een ander account
    .words = Je hebt je aangemeld als { $account }, maar de chat is van { $person }. Er is niets bewaard. Schrijf ‘{ sign-in-word }’ in de chat en kies het account waarmee je chat.
page-used = Deze link werkt niet meer
    .words = De link werkt één keer, tien minuten lang. Schrijf ‘{ sign-in-word }’ in de chat voor een nieuwe.
page-forged = Dit aanmelden is niet hier begonnen
    .words = Er is niets bewaard. Schrijf ‘{ sign-in-word }’ in de chat en open de link in deze browser.
page-not-signed-in = Je bent niet aangemeld
    .words = Microsoft heeft je niet aangemeld, of je hebt niet toegestaan wat Siesta vroeg. Schrijf ‘{ sign-in-word }’ in de chat om het opnieuw te proberen.
page-consent = Een beheerder moet dit eerst toestaan
    .words = In je organisatie mag je dit niet zelf toestaan. Vraag een beheerder om Siesta goed te keuren en schrijf daarna ‘{ sign-in-word }’ in de chat.
page-down = Aanmelden lukt nu even niet
    .words = Probeer het over een minuut opnieuw: schrijf ‘{ sign-in-word }’ in de chat.
page-consented = Bedankt
    .words = Als je Siesta hebt goedgekeurd, werkt het vanaf nu voor je organisatie. Je kunt dit venster sluiten.
page-consent-refused = Siesta is niet goedgekeurd
    .words = Er is niets veranderd. Je kunt dit venster sluiten.

sign-in-needed = Meld je eerst aan
    .way = Ik heb je toestemming nodig om je werkplan te bekijken en te wijzigen. Probeer het daarna nog een keer.
sign-in-in-vain = Aanmelden heeft niet geholpen
    .way = Microsoft laat me nog steeds niet namens jou werken. Je beheerder kan in de aanmeldlogboeken zien waarom. Schrijf daarna ‘{ sign-in-word }’ en probeer het nog een keer.
consent-needed = Je organisatie moet dit eerst toestaan
    .way = Vraag je beheerder om Siesta goed te keuren. Probeer het daarna nog een keer.
wrong-account = Dit is een ander account
    .way = Meld je aan met het account waarmee je chat.
