# How Siesta is presented in Teams, in French.

app-name = Siesta : congés
app-short = Posez vos congés en le disant : une phrase, un clic, et c’est dans votre plan.
app-full =
    Siesta pose vos congés dans Microsoft Teams. Écrivez « congé lundi prochain » et une carte montre ce qui a été compris ; un clic l’inscrit dans votre plan de travail, dans le planning Shifts de votre équipe, ou dans les deux. La même carte l’annule ou le modifie.

    Demandez qui est absent, voyez ce qui est prévu et décidez des demandes de votre équipe, dans votre langue. Rien n’est réservé avant votre clic, et ce qui ne regarde que vous n’est montré qu’à vous.

    Limites : il faut un compte professionnel ou scolaire et se connecter une fois. Le planning d’une équipe demande Microsoft Shifts et l’accord de votre administrateur. Siesta ne compte pas les jours qu’il vous reste.

extension-book = Poser un congé
    .about = Poser un congé pour vous, aussi à partir d’un message
extension-ahead = Montrer les congés
    .about = Mettre vos prochains congés ou ceux de l’équipe dans un message
extension-whose = De qui
    .about = « moi » ou rien : les vôtres ; « équipe » : ceux de votre équipe
