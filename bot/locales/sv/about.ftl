# What Teams links to from the app, where its publisher names no pages of their own. In Swedish.

page-about = Siesta
    .words = Siesta bokar din ledighet i Microsoft Teams: skriv när, titta på kortet, klicka en gång. I chatten visar ”hjälp” vad Siesta kan. Behöver du stöd, vänd dig till den som driver Siesta i din organisation.
page-privacy = Vad Siesta sparar
    .words = Siesta agerar som du, med det tillstånd du gav när du loggade in, och sparar tillståndet krypterat tills du skriver ”logga ut” eller tar bort Siesta. Siesta sparar dina förslag och bokningar (när, och varför om du sade det), dina inställningar och en fråga som är öppen. Inget annat du säger sparas, och inget du säger loggas. Förslag och återtagna poster raderas efter 90 dagar, bokningar 90 dagar efter sin sista dag, inställningar och tillstånd när du inte har varit här på ett halvår; en anteckning om vad som skrevs i din kalender, utan varför, efter ett år. Den som driver Siesta kan ha valt andra tider. ”glöm mig” i chatten raderar allt på en gång. Allt ligger i databasen hos den som driver Siesta i din organisation.
page-terms = Användarvillkor
    .words = Siesta är fri programvara under MIT-licensen och levereras utan någon garanti. Den som driver Siesta i din organisation ansvarar för det där. Titta på kortet innan du klickar: det som bokas är det som står på kortet.
