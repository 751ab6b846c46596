# How Siesta is presented in Teams, in Spanish.

app-name = Siesta: tiempo libre
app-short = Reserve tiempo libre con decirlo: una frase, un clic y queda en su plan.
app-full =
    Siesta reserva su tiempo libre en Microsoft Teams. Escriba «libre el próximo lunes» y verá una tarjeta con lo que se entendió; un clic lo reserva en su plan de trabajo, en el horario de Shifts de su equipo o en ambos. La misma tarjeta lo retira o lo cambia.

    Pregunte quién está ausente, vea lo que viene y decida lo que pide su equipo, en su idioma. Nada se reserva antes de pulsar, y lo que solo le concierne a usted solo lo ve usted.

    Límites: necesita una cuenta profesional o educativa e iniciar sesión una vez. El horario de un equipo necesita Microsoft Shifts y el consentimiento de su administrador. Siesta no cuenta los días que le quedan.

extension-book = Reservar tiempo libre
    .about = Reservar tiempo libre para usted, también desde un mensaje
extension-ahead = Mostrar tiempo libre
    .about = Poner en un mensaje su próximo tiempo libre o el de su equipo
extension-whose = De quién
    .about = «yo» o nada: el suyo; «equipo»: el de su equipo
