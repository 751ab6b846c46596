# What Teams links to from the app, where its publisher names no pages of their own, in Spanish.

page-about = Siesta
    .words = Siesta reserva su tiempo libre en Microsoft Teams: escriba cuándo, mire la tarjeta, pulse una vez. En el chat, «ayuda» muestra lo que sabe hacer. Si necesita soporte, pregunte a quien gestione Siesta en su organización.
page-privacy = Qué guarda Siesta
    .words = Siesta actúa en su nombre, con el permiso que dio al iniciar sesión, y guarda ese permiso cifrado hasta que escriba «cerrar sesión» o quite Siesta. Guarda sus propuestas y reservas (cuándo, y para qué si lo dijo), sus ajustes y una pregunta pendiente. Nada más de lo que dice se guarda ni se registra. Las propuestas y lo retirado se eliminan a los 90 días, las reservas 90 días después de su último día, los ajustes y el permiso tras medio año de ausencia; el registro de lo que se escribió en su calendario, sin el motivo, tras un año. Quien gestiona Siesta puede haber elegido otros plazos. «olvídame» en el chat lo borra todo enseguida. Todo está en la base de datos de quien gestiona Siesta en su organización.
page-terms = Condiciones de uso
    .words = Siesta es software libre con licencia MIT y no tiene garantía alguna. Quien lo gestiona en su organización es responsable de él. Mire la tarjeta antes de pulsar: se reserva lo que dice la tarjeta.
