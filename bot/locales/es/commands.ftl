# The commands in Spanish: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = libre
    .words = vacaciones, ausencia, reservar
    .about = Reservar tiempo libre: cuándo y, si quiere, para qué
    .starter = Libre el próximo lunes
command-mine = mis vacaciones
    .words = mis ausencias, lista
    .about = Ver lo que viene
    .starter = Mis vacaciones
command-who = quién
    .words = quien, quién está libre, quién falta
    .about = Ver quién está ausente: un día, una semana, un nombre
    .starter = ¿Quién está de vacaciones la próxima semana?
command-change = cambiar
    .words = mover, modificar
    .about = Cambiar un tiempo libre
    .starter = Cambiar mis próximas vacaciones
command-withdraw = anular
    .words = retirar, quitar
    .about = Retirar un tiempo libre
command-team = equipo
    .words = mi equipo
    .about = Elegir el equipo cuyo horario se usa
command-approve = aprobar
    .words = solicitudes, aprobaciones
    .about = Decidir lo que pide su equipo
command-settings = ajustes
    .words = configuración, preferencias
    .about = Idioma, equipo y adónde va el tiempo libre
command-sign-in = { sign-in-word }
    .words = entrar, login
    .about = Iniciar sesión en Microsoft 365
command-sign-out = cerrar sesión
    .words = salir, logout
    .about = Cerrar sesión: olvido lo que me deja actuar por usted
command-forget-me = olvídame
    .words = borrar mis datos, borra mis datos
    .about = Borrar todo lo que guardo de usted
command-help = ayuda
    .words = comandos, qué puedes hacer
    .about = Ver esta ayuda
command-cancel = cancelar
    .words = parar, olvídalo, déjalo
    .about = Dejar una pregunta abierta

example-day = libre el próximo lunes
example-days = libre del 3 al 5 de { $month }
example-hours = libre mañana por la tarde, dentista

unknown-title = No tengo ningún comando { $text }
unknown-near = ¿Quería decir algo de esto?
team-now = Si no nombra ningún equipo, me refiero a { $team }.
team-here = En este canal me refiero a { $team }.


## Settings

settings-title = Sus ajustes
settings-language = Idioma
settings-language-teams = El idioma de Teams
settings-where = Adónde va el tiempo libre
settings-where-plan = Mi plan de trabajo
settings-where-team = El horario de mi equipo
settings-where-both = Ambos
settings-team = Equipo, si no nombra ninguno
settings-team-none = Aún sin elegir
settings-zone = Zona horaria
settings-hours = Horario laboral
settings-hours-are = { $days }, de { $start } a { $end }
settings-outlook = La zona horaria y el horario laboral vienen de Outlook. Cámbielos allí.
settings-account = Microsoft 365
settings-signed-in = Sesión iniciada
settings-signed-out = Sin iniciar sesión
settings-saved = Guardado.
press-sign-out = Cerrar sesión


## Forgetting

forget-title = ¿Quiere que le olvide?
forget-what = Borro todo lo que guardo de usted: propuestas y reservas, ajustes, preguntas abiertas y lo que me deja actuar por usted. Lo que está en su calendario sigue ahí, pero mis tarjetas ya no podrán cambiarlo.
press-forget = Olvídame
forgotten-title = Le he olvidado. Esto es lo que había:
forgotten-rows = Propuestas y reservas
forgotten-rest = Todo lo demás
