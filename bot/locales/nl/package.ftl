# How Siesta is presented in Teams, in Dutch.

app-name = Siesta: vrije tijd
app-short = Boek vrije tijd door het te zeggen: één zin, één klik, en het staat in uw plan.
app-full =
    Siesta boekt uw vrije tijd in Microsoft Teams. Schrijf ‘volgende maandag vrij’ en u ziet een kaart met wat is begrepen; één klik boekt het in uw werkplan, in het Shifts-rooster van uw team of in beide. Dezelfde kaart neemt het terug of wijzigt het.

    Vraag wie vrij is, zie wat er komt en beslis over aanvragen van uw team, in uw eigen taal. Niets wordt geboekt voordat u klikt, en wat alleen u aangaat, ziet alleen u.

    Grenzen: u hebt een werk- of schoolaccount nodig en meldt zich eenmaal aan. Het rooster van een team vraagt Microsoft Shifts en toestemming van uw beheerder. Siesta telt niet hoeveel dagen u overhebt.

extension-book = Vrije tijd boeken
    .about = Vrije tijd voor uzelf boeken, ook uit een bericht
extension-ahead = Vrije tijd tonen
    .about = Uw komende vrije tijd of die van uw team in een bericht zetten
extension-whose = Van wie
    .about = ‘ik’ of niets: uw eigen; ‘team’: die van uw team
