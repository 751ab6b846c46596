# What Teams links to from the app, where its publisher names no pages of their own, in French.

page-about = Siesta
    .words = Siesta pose vos congés dans Microsoft Teams : écrivez quand, regardez la carte, cliquez une fois. Dans la conversation, « aide » montre ce qu’il sait faire. Pour de l’aide, adressez-vous à qui gère Siesta dans votre organisation.
page-privacy = Ce que Siesta conserve
    .words = Siesta agit en votre nom, avec l’autorisation donnée à la connexion, et conserve celle-ci chiffrée jusqu’à ce que vous écriviez « déconnexion » ou retiriez Siesta. Il conserve vos propositions et vos congés (quand, et pourquoi si vous l’avez dit), vos paramètres et une question en attente. Rien d’autre de ce que vous dites n’est conservé ni journalisé. Les propositions et les congés retirés sont supprimés après 90 jours, les réservations 90 jours après leur dernier jour, les réglages et la permission après six mois d’absence ; la trace de ce qui a été écrit dans votre calendrier, sans le motif, après un an. Qui gère Siesta peut avoir choisi d’autres durées. « oublie-moi » dans la conversation supprime tout aussitôt. Tout se trouve dans la base de données de qui gère Siesta dans votre organisation.
page-terms = Conditions d’utilisation
    .words = Siesta est un logiciel libre sous licence MIT, fourni sans aucune garantie. Qui le gère dans votre organisation en est responsable. Regardez la carte avant de cliquer : ce qui est posé est ce que dit la carte.
