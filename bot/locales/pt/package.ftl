# How Siesta is presented in Teams, in Portuguese.

app-name = Siesta: folgas
app-short = Marque folga só de dizer: uma frase, um clique, e está no seu plano.
app-full =
    O Siesta marca as suas folgas no Microsoft Teams. Escreva “folga na próxima segunda” e verá um cartão com o que foi entendido; um clique marca no seu plano de trabalho, na escala do Shifts da sua equipe ou em ambos. O mesmo cartão desfaz ou muda.

    Pergunte quem está ausente, veja o que vem a seguir e decida os pedidos da sua equipe, na sua língua. Nada é marcado antes do seu clique, e o que só diz respeito a você só você vê.

    Limites: é preciso uma conta corporativa ou de estudante e entrar uma vez. A escala de uma equipe precisa do Microsoft Shifts e do consentimento do administrador. O Siesta não conta os dias que lhe restam.

extension-book = Marcar folga
    .about = Marcar folga para você, também a partir de uma mensagem
extension-ahead = Mostrar folgas
    .about = Pôr numa mensagem as suas próximas folgas ou as da equipe
extension-whose = De quem
    .about = “eu” ou nada: as suas; “equipe”: as da sua equipe
