# The commands in French: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = congé
    .words = absence, poser, réserver
    .about = Poser un congé : quand, et pourquoi si vous voulez
    .starter = Congé lundi prochain
command-mine = mes congés
    .words = mes absences, liste
    .about = Voir ce qui est prévu
    .starter = Mes congés
command-who = qui
    .words = qui est absent, qui est en congé
    .about = Voir qui est absent : un jour, une semaine, un nom
    .starter = Qui est absent la semaine prochaine ?
command-change = modifier
    .words = déplacer, changer
    .about = Modifier un congé
    .starter = Déplacer mon prochain congé
command-withdraw = retirer
    .words = supprimer
    .about = Retirer un congé
command-team = équipe
    .words = mon équipe
    .about = Choisir l’équipe dont le planning est visé
command-approve = approuver
    .words = demandes, valider
    .about = Décider des demandes de votre équipe
command-settings = paramètres
    .words = réglages, préférences
    .about = Langue, équipe et destination des congés
command-sign-in = { sign-in-word }
    .words = se connecter, login
    .about = Se connecter à Microsoft 365
command-sign-out = déconnexion
    .words = se déconnecter, logout
    .about = Se déconnecter : j’oublie ce qui me laisse agir pour vous
command-forget-me = oublie-moi
    .words = oubliez-moi, supprimer mes données
    .about = Supprimer tout ce que je garde de vous
command-help = aide
    .words = commandes, que peux-tu faire
    .about = Voir cette aide
command-cancel = annuler
    .words = stop, laisse tomber, oublie
    .about = Quitter une question ouverte

example-day = congé lundi prochain
example-days = congé du 3 au 5 { $month }
example-hours = absent demain après-midi, dentiste

unknown-title = Je n’ai pas de commande { $text }
unknown-near = Vouliez-vous dire ceci ?
team-now = Quand vous ne nommez aucune équipe, je pense à { $team }.
team-here = Dans ce canal, je pense à { $team }.


## Settings

settings-title = Vos paramètres
settings-language = Langue
settings-language-teams = La langue de Teams
settings-where = Où vont les congés
settings-where-plan = Mon plan de travail
settings-where-team = Le planning de mon équipe
settings-where-both = Les deux
settings-team = Équipe, quand vous n’en nommez pas
settings-team-none = Pas encore choisie
settings-zone = Fuseau horaire
settings-hours = Heures de travail
settings-hours-are = { $days }, de { $start } à { $end }
settings-outlook = Le fuseau horaire et les heures de travail viennent d’Outlook. Modifiez-les là-bas.
settings-account = Microsoft 365
settings-signed-in = Connecté
settings-signed-out = Non connecté
settings-saved = Enregistré.
press-sign-out = Se déconnecter


## Forgetting

forget-title = Dois-je vous oublier ?
forget-what = Je supprime tout ce que je garde de vous : propositions et réservations, réglages, questions en cours, et ce qui me laisse agir pour vous. Ce qui est dans votre calendrier y reste, mais mes cartes ne pourront plus le changer.
press-forget = Oublie-moi
forgotten-title = Je vous ai oublié. Il y avait :
forgotten-rows = Propositions et réservations
forgotten-rest = Tout le reste
