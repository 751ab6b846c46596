# Who is off, in Spanish.

who-title = Quién está libre: { $days }
who-where = { $team } · { $zone }
who-your-clock = Su propia hora: { $zone }
who-not-alone = Motivos y solicitudes: solo en un chat a solas conmigo.
who-nobody = Nadie está libre, según este horario.
who-more = Y { $more } más.
who-more-hours = Y { $more } más: pulse «Como texto».
who-sign = { $sign } { $means }
who-off = libre
who-morning = mañana
who-afternoon = tarde
who-some-hours = algunas horas
who-asked = solicitado
who-draft = borrador
who-asked-still = Solicitado, aún sin decidir
who-draft-only = Un borrador: solo lo ven los propietarios
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (para usted { $yours })
who-spoken = { $title }, en { $team }.
who-former = Alguien que dejó el equipo
person-off = { $name } tiene libre
person-not-off = Este horario no tiene tiempo libre de { $name }: { $days }
person-several = ¿A quién se refiere con { $name }?
person-unknown = Nadie en { $team } se llama { $name }
person-hint = Escriba el nombre como lo muestra Teams.
person-hint-near = Quizá se refiere a:
press-whole-team = Todo el equipo
press-before = Anterior
press-after = Siguiente
press-week = Semana
press-month = Mes
press-today = Hoy
press-text = Como texto
press-picture = Como imagen
press-more = Más personas

who-are = { $people ->
    [one] { $names } tiene libre.
   *[other] { $people } personas tienen libre: { $names }
}
who-sees = Veo el horario de este equipo. No aparece el tiempo libre que solo está en el plan de trabajo de alguien.
person-not-yet = { $name } aún no tiene libre: no está decidido
