# The commands in Dutch: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = vrij
    .words = verlof, afwezig, boeken
    .about = Vrije tijd boeken: wanneer, en waarvoor als u wilt
    .starter = Volgende maandag vrij
command-mine = mijn verlof
    .words = mijn vrije dagen, lijst
    .about = Zien wat er komt
    .starter = Mijn verlof
command-who = wie
    .words = wie is vrij, wie is weg
    .about = Zien wie vrij is: een dag, een week, een naam
    .starter = Wie is er volgende week vrij?
command-change = wijzigen
    .words = wijzig, verplaatsen
    .about = Vrije tijd wijzigen
    .starter = Mijn volgende verlof verplaatsen
command-withdraw = intrekken
    .words = annuleren, verwijderen
    .about = Vrije tijd intrekken
command-team = team
    .words = mijn team, standaardteam
    .about = Het team kiezen waarvan u het rooster bedoelt
command-approve = goedkeuren
    .words = aanvragen, goedkeuringen
    .about = Beslissen over aanvragen van uw team
command-settings = instellingen
    .words = voorkeuren, opties
    .about = Taal, team en waar vrije tijd heen gaat
command-sign-in = { sign-in-word }
    .words = inloggen, login
    .about = Aanmelden bij Microsoft 365
command-sign-out = afmelden
    .words = uitloggen, logout
    .about = Afmelden: ik vergeet wat mij voor u laat handelen
command-forget-me = vergeet mij
    .words = wis mijn gegevens, verwijder mijn gegevens
    .about = Alles wissen wat ik van u bewaar
command-help = hulp
    .words = opdrachten, wat kun je
    .about = Deze hulp zien
command-cancel = stoppen
    .words = stop, laat maar, vergeet het
    .about = Een open vraag verlaten

example-day = volgende maandag vrij
example-days = vrij van 3 tot en met 5 { $month }
example-hours = morgenmiddag vrij, tandarts

unknown-title = Een opdracht { $text } heb ik niet
unknown-near = Bedoelde u een van deze?
team-now = Als u geen team noemt, bedoel ik { $team }.
team-here = In dit kanaal bedoel ik { $team }.


## Settings

settings-title = Uw instellingen
settings-language = Taal
settings-language-teams = De taal van Teams
settings-where = Waar vrije tijd heen gaat
settings-where-plan = Mijn werkplan
settings-where-team = Het rooster van mijn team
settings-where-both = Beide
settings-team = Team, als u er geen noemt
settings-team-none = Nog niet gekozen
settings-zone = Tijdzone
settings-hours = Werktijden
settings-hours-are = { $days }, { $start } tot { $end }
settings-outlook = Tijdzone en werktijden komen uit Outlook. Wijzig ze daar.
settings-account = Microsoft 365
settings-signed-in = Aangemeld
settings-signed-out = Niet aangemeld
settings-saved = Opgeslagen.
press-sign-out = Afmelden


## Forgetting

forget-title = Zal ik u vergeten?
forget-what = Ik wis alles wat ik van u bewaar: voorstellen en boekingen, instellingen, open vragen en wat mij voor u laat handelen. Wat in uw agenda staat blijft daar, maar mijn kaarten kunnen het niet meer wijzigen.
press-forget = Vergeet mij
forgotten-title = Ik ben u vergeten. Dit was er:
forgotten-rows = Voorstellen en boekingen
forgotten-rest = Al het andere
