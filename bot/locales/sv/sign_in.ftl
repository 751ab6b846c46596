# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = logga in
sign-in-title = Logga in
sign-in-why = Jag behöver ditt tillstånd för att se och skriva i din arbetsplan. Sedan fortsätter jag med det du bad om.
sign-in-safe = Knappen fungerar bara för dig, en gång och i tio minuter. ”{ sign-in-word }” ger dig en ny.
press-sign-in = Logga in
signed-in = Du är inloggad. Säg när du vill vara ledig, till exempel:
signed-out = Du är utloggad: jag har glömt allt som lät mig agera åt dig. I själva Teams är du fortfarande inloggad. Skriv ”{ sign-in-word }” för att komma tillbaka.
not-signed-in = Du är inte inloggad, så det fanns inget att glömma. Skriv ”{ sign-in-word }” för att börja.

consent-title = Din organisation måste tillåta det här först
consent-missing = Det som saknas: { $scopes }
consent-who = En administratör i din organisation kan tillåta det. Skicka den här länken vidare till någon av dem:
consent-meanwhile = Din egen ledighet i arbetsplanen fungerar under tiden.
press-consent = Jag är administratör

page-done = Du är inloggad
    .words = Gå tillbaka till chatten: Siesta fortsätter med det du bad om. Du kan stänga det här fönstret.
page-wrong = Det här är ett annat konto
    .words = Du loggade in som { $account }, men chatten tillhör { $person }. Inget har sparats. Skriv ”{ sign-in-word }” i chatten och välj det konto du chattar med.
page-used = Länken fungerar inte längre
    .words = Den fungerar en gång, i tio minuter. Skriv ”{ sign-in-word }” i chatten för att få en ny.
page-forged = Den här inloggningen började inte här
    .words = Inget har sparats. Skriv ”{ sign-in-word }” i chatten och öppna länken i den här webbläsaren.
page-not-signed-in = Du är inte inloggad
    .words = Microsoft loggade inte in dig, eller så tillät du inte det Siesta bad om. Skriv ”{ sign-in-word }” i chatten för att försöka igen.
page-consent = En administratör måste tillåta det här först
    .words = I din organisation kan man inte tillåta det själv. Be en administratör att godkänna Siesta och skriv sedan ”{ sign-in-word }” i chatten.
page-down = Det går inte att logga in just nu
    .words = Försök igen om en minut: skriv ”{ sign-in-word }” i chatten.
page-consented = Tack
    .words = Om du godkände Siesta fungerar det i din organisation från och med nu. Du kan stänga det här fönstret.
page-consent-refused = Siesta godkändes inte
    .words = Inget har ändrats. Du kan stänga det här fönstret.

sign-in-needed = Logga in först
    .way = Jag behöver ditt tillstånd för att se och skriva i din arbetsplan. Gör sedan om det här.
sign-in-in-vain = Inloggningen hjälpte inte
    .way = Microsoft låter mig fortfarande inte agera åt dig. Din administratör kan se varför i inloggningsloggarna. Skriv sedan ”{ sign-in-word }” och gör om det här.
consent-needed = Din organisation måste tillåta det här först
    .way = Be din administratör att godkänna Siesta. Gör sedan om det här.
wrong-account = Det här är ett annat konto
    .way = Logga in med det konto du chattar med.
