# How Siesta is presented in Teams, in Swedish.

app-name = Siesta: ledighet
app-short = Boka ledigt genom att säga det: en mening, ett klick, och det står i din plan.
app-full =
    Siesta bokar din ledighet i Microsoft Teams. Skriv ”ledig nästa måndag” så ser du ett kort med det som uppfattades; ett klick bokar det i din arbetsplan, i teamets schema i Shifts eller på båda ställena. Samma kort tar tillbaka eller ändrar det.

    Fråga vem som är ledig, se vad som är på gång och ta ställning till det ditt team har ansökt om, på ditt eget språk. Inget bokas innan du klickar, och det som bara rör dig ser bara du.

    Gränser: du behöver ett arbets- eller skolkonto och loggar in en gång. Ett teams schema kräver Microsoft Shifts och att din administratör har gett sitt medgivande. Siesta räknar inte hur många semesterdagar du har kvar.

extension-book = Boka ledighet
    .about = Boka ledighet åt dig själv, även utifrån texten i ett meddelande
extension-ahead = Visa ledighet
    .about = Lägg in din eller teamets kommande ledighet i ett meddelande
extension-whose = Vems
    .about = ”jag” eller inget: din egen; ”teamet”: ditt teams
