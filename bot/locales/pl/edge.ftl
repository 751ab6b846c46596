# What is said in place of a card, in Polish.

press-answered = Odpowiedź jest poniżej.
press-still-working = Jeszcze nad tym pracuję. Karta pokaże, jak poszło.
no-account = Siesta rezerwuje wolne dla osób z kontem służbowym lub szkolnym. U ciebie takiego konta nie widzi.
no-dialogs = Siesta nie ma okien dialogowych: wszystko robi się na kartach.
one-moment = Chwileczkę, jeszcze zajmuję się „{ $text }”. Późniejszych wiadomości nie przeczytano: napisz je ponownie za minutę.
store-away = Nie mam teraz dostępu do własnej pamięci. Zachowuję to i odpowiem, gdy tylko się da.
store-away-long = Własna pamięć jest zbyt długo niedostępna, więc tego nie zrobiono. Spróbuj ponownie za kilka minut.
one-moment-busy = Chwileczkę, wiele osób pyta naraz. Tego nie przeczytano: spróbuj ponownie za minutę.
