# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = iniciar sesión
sign-in-title = Inicie sesión, por favor
sign-in-why = Necesito su permiso para ver y modificar su plan de trabajo. Después sigo con lo que me pidió.
sign-in-safe = El botón es solo para usted, sirve una vez y durante diez minutos. Con «{ sign-in-word }» recibe otro.
press-sign-in = Iniciar sesión
signed-in = Ha iniciado sesión. Dígame cuándo quiere estar libre, por ejemplo:
signed-out = Ha cerrado la sesión: he olvidado todo lo que me permitía actuar en su nombre. En Teams su sesión sigue abierta. Escriba «{ sign-in-word }» para volver.
not-signed-in = No ha iniciado sesión, así que no había nada que olvidar. Escriba «{ sign-in-word }» para empezar.

consent-title = Su organización tiene que permitirlo primero
consent-missing = Falta: { $scopes }
consent-who = Puede permitirlo alguien que administre su organización. Reenvíele este enlace:
consent-meanwhile = Mientras tanto, su propio tiempo libre en el plan de trabajo sigue funcionando.
press-consent = Administro la organización

page-done = Ha iniciado sesión
    .words = Vuelva al chat: Siesta sigue con lo que pidió. Puede cerrar esta ventana.
page-wrong = Esta es otra cuenta
    .words = Ha iniciado sesión como { $account }, pero el chat es de { $person }. No se ha guardado nada. Escriba «{ sign-in-word }» en el chat y elija la cuenta con la que chatea.
page-used = Este enlace ya no sirve
    .words = Sirve una sola vez, durante diez minutos. Escriba «{ sign-in-word }» en el chat para recibir otro.
page-forged = Este inicio de sesión no empezó aquí
    .words = No se ha guardado nada. Escriba «{ sign-in-word }» en el chat y abra el enlace en este navegador.
page-not-signed-in = No ha iniciado sesión
    .words = Microsoft no inició la sesión, o usted no permitió lo que Siesta pedía. Escriba «{ sign-in-word }» en el chat para intentarlo de nuevo.
page-consent = Un administrador tiene que permitirlo primero
    .words = Su organización no deja que cada persona lo permita por su cuenta. Pida a un administrador que apruebe Siesta y después escriba «{ sign-in-word }» en el chat.
page-down = Ahora mismo no se puede iniciar sesión
    .words = Inténtelo de nuevo dentro de un minuto: escriba «{ sign-in-word }» en el chat.
page-consented = Gracias
    .words = Si aprobó Siesta, desde ahora funciona para su organización. Puede cerrar esta ventana.
page-consent-refused = Siesta no se aprobó
    .words = No ha cambiado nada. Puede cerrar esta ventana.

sign-in-needed = Inicie sesión primero
    .way = Necesito su permiso para ver y modificar su plan de trabajo. Después, inténtelo otra vez.
sign-in-in-vain = Iniciar sesión no ha servido
    .way = Microsoft sigue sin dejarme actuar en su nombre. Su administrador puede ver el motivo en los registros de inicio de sesión. Después escriba «{ sign-in-word }» e inténtelo otra vez.
consent-needed = Su organización tiene que permitirlo primero
    .way = Pida a su administrador que apruebe Siesta. Después, inténtelo otra vez.
wrong-account = Esta es otra cuenta
    .way = Inicie sesión con la cuenta con la que chatea.
