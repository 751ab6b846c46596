# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = connexion
sign-in-title = Veuillez vous connecter
sign-in-why = J’ai besoin de votre autorisation pour consulter et modifier votre plan de travail. Je reprendrai ensuite votre demande.
sign-in-safe = Ce bouton est réservé à vous, ne sert qu’une fois et reste valable dix minutes. « { sign-in-word } » vous en donne un autre.
press-sign-in = Se connecter
signed-in = Vous êtes connecté(e). Dites-moi quand vous souhaitez vous absenter, par exemple :
signed-out = Vous êtes déconnecté(e) : j’ai oublié tout ce qui me permettait d’agir pour vous. Vous restez connecté(e) à Teams. Écrivez « { sign-in-word } » pour revenir.
not-signed-in = Vous n’êtes pas connecté(e), il n’y avait donc rien à oublier. Écrivez « { sign-in-word } » pour commencer.

consent-title = Votre organisation doit d’abord l’autoriser
consent-missing = Il manque : { $scopes }
consent-who = Une personne qui administre votre organisation peut l’autoriser. Transférez-lui ce lien :
consent-meanwhile = En attendant, vos propres absences dans votre plan de travail continuent de fonctionner.
press-consent = J’administre l’organisation

page-done = Vous êtes connecté(e)
    .words = Revenez à la conversation : Siesta y reprend votre demande. Vous pouvez fermer cette fenêtre.
page-wrong = C’est un autre compte
    .words = Vous vous êtes connecté(e) en tant que { $account }, mais la conversation est celle de { $person }. Rien n’a été conservé. Écrivez « { sign-in-word } » dans la conversation et choisissez le compte avec lequel vous y écrivez.
page-used = Ce lien n’est plus valable
    .words = Il sert une seule fois, pendant dix minutes. Écrivez « { sign-in-word } » dans la conversation pour en obtenir un autre.
page-forged = Cette connexion n’a pas été commencée ici
    .words = Rien n’a été conservé. Écrivez « { sign-in-word } » dans la conversation et ouvrez le lien dans ce navigateur.
page-not-signed-in = Vous n’êtes pas connecté(e)
    .words = Microsoft ne vous a pas connecté(e), ou vous n’avez pas autorisé ce que Siesta demandait. Écrivez « { sign-in-word } » dans la conversation pour réessayer.
page-consent = Un administrateur doit d’abord l’autoriser
    .words = Votre organisation ne permet pas de l’autoriser soi-même. Demandez à un administrateur d’approuver Siesta, puis écrivez « { sign-in-word } » dans la conversation.
page-down = La connexion est impossible pour le moment
    .words = Réessayez dans une minute : écrivez « { sign-in-word } » dans la conversation.
page-consented = Merci
    .words = Si vous avez approuvé Siesta, il fonctionne désormais pour votre organisation. Vous pouvez fermer cette fenêtre.
page-consent-refused = Siesta n’a pas été approuvé
    .words = Rien n’a changé. Vous pouvez fermer cette fenêtre.

sign-in-needed = Veuillez d’abord vous connecter
    .way = J’ai besoin de votre autorisation pour consulter et modifier votre plan de travail. Recommencez ensuite.
sign-in-in-vain = La connexion n’a pas suffi
    .way = Microsoft ne me laisse toujours pas agir pour vous. Votre administrateur peut voir pourquoi dans les journaux de connexion. Écrivez ensuite « { sign-in-word } » et recommencez.
consent-needed = Votre organisation doit d’abord l’autoriser
    .way = Demandez à votre administrateur d’approuver Siesta. Recommencez ensuite.
wrong-account = C’est un autre compte
    .way = Connectez-vous avec le compte que vous utilisez dans cette conversation.
