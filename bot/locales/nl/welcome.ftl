# The first words in Dutch: to somebody new, to a team, and where others read along.

welcome-does = Ik boek uw vrije tijd: zeg wanneer, bekijk de kaart, klik één keer. Bijvoorbeeld:
welcome-sign-in = De eerste keer vraag ik u zich aan te melden, zodat ik uw werkplan mag zien en schrijven. ‘{ sign-in-word }’ doet dat nu.
welcome-limits = Ik zorg voor uw eigen vrije tijd en het Shifts-rooster van uw team. Ik tel niet hoeveel dagen u overhebt.
welcome-help = ‘{ command-help }’ toont alles wat ik kan, ‘{ command-settings }’ uw taal en waar vrije tijd heen gaat.
joined-by = { $name } heeft mij hier toegevoegd. Vermeld mij of kies mij achter een schuine streep: ‘{ example-day }’. Ieder antwoord ziet alleen wie het vroeg.
joined = Ik ben hier toegevoegd. Vermeld mij of kies mij achter een schuine streep: ‘{ example-day }’. Ieder antwoord ziet alleen wie het vroeg.
answered-in-private = { $name }, ik heb geantwoord waar alleen u het ziet.
