# The commands in Swedish: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = ledig
    .words = ledigt, ledighet, frånvaro, boka ledigt
    .about = Boka ledighet: säg när, och varför om du vill
    .starter = Ledig nästa måndag
command-mine = min ledighet
    .words = min semester, mina ledigheter
    .about = Se vad som är på gång
    .starter = Min ledighet
command-who = vem
    .words = vem är ledig, vilka är lediga, vem är borta
    .about = Se vem som är ledig: en dag, en vecka, ett namn
    .starter = Vem är ledig nästa vecka?
command-change = ändra
    .words = flytta
    .about = Ändra en ledighet
    .starter = Flytta min nästa ledighet
command-withdraw = ta tillbaka
    .words = avboka, dra tillbaka
    .about = Ta tillbaka en ledighet
command-team = teamet
    .words = mitt team
    .about = Välja det team vars schema du menar
command-approve = godkänn
    .words = ansökningar, godkännanden
    .about = Ta ställning till vad ditt team har ansökt om
command-settings = inställningar
    .words = alternativ
    .about = Språk, team och var ledigheten hamnar
command-sign-in = { sign-in-word }
    .words = inloggning
    .about = Logga in på Microsoft 365
command-sign-out = logga ut
    .words = utloggning
    .about = Logga ut: jag glömmer det som låter mig agera åt dig
command-forget-me = glöm mig
    .words = radera mina uppgifter, ta bort mina data
    .about = Radera allt jag har om dig
command-help = hjälp
    .words = kommandon, vad kan du
    .about = Se den här hjälpen
command-cancel = avbryt
    .words = strunt samma, glöm det
    .about = Lämna en öppen fråga

example-day = ledig nästa måndag
example-days = ledig 3 till 5 { $month }
example-hours = ledig i morgon eftermiddag, tandläkare

unknown-title = Jag har inget kommando som heter { $text }
unknown-near = Menade du något av de här?
team-now = När du inte nämner något team menar jag { $team }.
team-here = I den här kanalen menar jag { $team }.


## Settings

settings-title = Dina inställningar
settings-language = Språk
settings-language-teams = Samma språk som i Teams
settings-where = Var ledigheten hamnar
settings-where-plan = I min arbetsplan
settings-where-team = I mitt teams schema
settings-where-both = På båda ställena
settings-team = Team, när du inte nämner något
settings-team-none = Inte valt än
settings-zone = Tidszon
settings-hours = Arbetstid
settings-hours-are = { $days }, { $start } till { $end }
settings-outlook = Tidszon och arbetstid kommer från Outlook. Ändra dem där.
settings-account = Microsoft 365
settings-signed-in = Inloggad
settings-signed-out = Inte inloggad
settings-saved = Sparat.
press-sign-out = Logga ut


## Forgetting

forget-title = Ska jag glömma dig?
forget-what = Jag raderar allt jag har om dig: förslag och bokningar, inställningar, öppna frågor och det som låter mig agera åt dig. Det som står i din kalender blir kvar där, men mina kort kan inte ändra det längre.
press-forget = Glöm mig
forgotten-title = Jag har glömt dig. Detta fanns:
forgotten-rows = Förslag och bokningar
forgotten-rest = Allt annat
