# The commands in Portuguese: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = folga
    .words = férias, ausência, reservar
    .about = Marcar folga: quando e, se quiser, para quê
    .starter = Folga na próxima segunda
command-mine = minhas férias
    .words = minhas folgas, lista
    .about = Ver o que vem a seguir
    .starter = Minhas folgas
command-who = quem
    .words = quem está de folga, quem está de férias
    .about = Ver quem está ausente: um dia, uma semana, um nome
    .starter = Quem está de férias na próxima semana?
command-change = mudar
    .words = alterar, mover
    .about = Mudar uma folga
    .starter = Mudar minha próxima folga
command-withdraw = desmarcar
    .words = retirar, anular
    .about = Retirar uma folga
command-team = equipe
    .words = equipa, minha equipe
    .about = Escolher a equipe cuja escala vale
command-approve = aprovar
    .words = pedidos, aprovações
    .about = Decidir os pedidos da sua equipe
command-settings = configurações
    .words = definições, preferências
    .about = Idioma, equipe e para onde vai a folga
command-sign-in = { sign-in-word }
    .words = iniciar sessão, login
    .about = Entrar no Microsoft 365
command-sign-out = sair
    .words = terminar sessão, logout
    .about = Sair: esqueço o que me deixa agir por você
command-forget-me = esquece-me
    .words = esqueça-me, apagar os meus dados
    .about = Apagar tudo o que guardo sobre você
command-help = ajuda
    .words = comandos, o que você faz
    .about = Ver esta ajuda
command-cancel = cancelar
    .words = parar, esqueça, deixa
    .about = Deixar uma pergunta em aberto

example-day = folga na próxima segunda
example-days = folga de 3 a 5 de { $month }
example-hours = folga amanhã à tarde, dentista

unknown-title = Não tenho nenhum comando { $text }
unknown-near = Quis dizer um destes?
team-now = Quando você não nomeia nenhuma equipe, penso em { $team }.
team-here = Neste canal penso em { $team }.


## Settings

settings-title = Suas configurações
settings-language = Idioma
settings-language-teams = O idioma do Teams
settings-where = Para onde vai a folga
settings-where-plan = Meu plano de trabalho
settings-where-team = A escala da minha equipe
settings-where-both = Ambos
settings-team = Equipe, quando você não nomeia nenhuma
settings-team-none = Ainda não escolhida
settings-zone = Fuso horário
settings-hours = Horário de trabalho
settings-hours-are = { $days }, das { $start } às { $end }
settings-outlook = O fuso horário e o horário de trabalho vêm do Outlook. Altere-os lá.
settings-account = Microsoft 365
settings-signed-in = Sessão iniciada
settings-signed-out = Sem sessão iniciada
settings-saved = Guardado.
press-sign-out = Sair


## Forgetting

forget-title = Devo esquecer você?
forget-what = Apago tudo o que guardo sobre você: propostas e marcações, definições, perguntas em aberto e o que me deixa agir por você. O que está no seu calendário continua lá, mas os meus cartões já não o podem mudar.
press-forget = Esquece-me
forgotten-title = Já esqueci você. Isto é o que havia:
forgotten-rows = Propostas e marcações
forgotten-rest = Tudo o resto
