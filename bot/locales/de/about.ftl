# What Teams links to from the app, where its publisher names no pages of their own. In German.

page-about = Siesta
    .words = Siesta bucht Ihre freie Zeit in Microsoft Teams: Schreiben Sie wann, sehen Sie die Karte an, klicken Sie einmal. Im Chat zeigt „hilfe“, was es kann. Hilfe bekommen Sie von denen, die Siesta in Ihrer Organisation betreiben.
page-privacy = Was Siesta aufbewahrt
    .words = Siesta handelt in Ihrem Namen, mit der Erlaubnis, die Sie beim Anmelden gegeben haben, und bewahrt diese verschlüsselt auf, bis Sie „abmelden“ schreiben oder Siesta entfernen. Es bewahrt Ihre Angebote und Buchungen auf (wann, und wofür, wenn Sie es gesagt haben), Ihre Einstellungen und eine offene Frage. Sonst wird nichts von dem aufbewahrt, was Sie sagen, und nichts davon protokolliert. Angebote und zurückgenommene Einträge werden nach 90 Tagen gelöscht, Buchungen 90 Tage nach ihrem letzten Tag, Einstellungen und Erlaubnis, wenn Sie ein halbes Jahr nicht da waren; ein Verzeichnis dessen, was in Ihren Kalender geschrieben wurde, ohne wofür, nach einem Jahr. Wer Siesta betreibt, kann andere Fristen gewählt haben. „vergiss mich“ im Chat löscht alles sofort. Alles liegt in der Datenbank derer, die Siesta in Ihrer Organisation betreiben.
page-terms = Nutzungsbedingungen
    .words = Siesta ist freie Software unter der MIT-Lizenz, ohne jede Gewährleistung. Verantwortlich ist, wer es in Ihrer Organisation betreibt. Sehen Sie die Karte an, bevor Sie klicken: Gebucht wird, was auf der Karte steht.
