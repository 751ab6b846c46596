# Signing in: the cards in the chat, and the pages that a browser shows.

sign-in-word = entrar
sign-in-title = Entre na sua conta
sign-in-why = Preciso da sua permissão para ver e alterar o seu plano de trabalho. Depois continuo com o seu pedido.
sign-in-safe = O botão é só para você, funciona uma vez e por dez minutos. Com “{ sign-in-word }” você recebe outro.
press-sign-in = Entrar
signed-in = Você entrou na sua conta. Diga quando quer ficar de folga, por exemplo:
signed-out = Você saiu da conta: esqueci tudo o que me permitia agir por você. No Teams a sua sessão continua aberta. Escreva “{ sign-in-word }” para voltar.
not-signed-in = Você não entrou na sua conta, então não havia nada para esquecer. Escreva “{ sign-in-word }” para começar.

consent-title = A sua organização precisa permitir isso primeiro
consent-missing = Falta: { $scopes }
consent-who = Quem administra a sua organização pode permitir. Encaminhe este link:
consent-meanwhile = Enquanto isso, a sua própria folga no plano de trabalho continua funcionando.
press-consent = Eu administro a organização

page-done = Você entrou na sua conta
    .words = Volte para o chat: o Siesta continua com o seu pedido. Você pode fechar esta janela.
page-wrong = Esta é outra conta
    .words = Você entrou como { $account }, mas o chat é de { $person }. Nada foi guardado. Escreva “{ sign-in-word }” no chat e escolha a conta que você usa nele.
page-used = Este link não funciona mais
    .words = Ele funciona uma só vez, por dez minutos. Escreva “{ sign-in-word }” no chat para receber outro.
page-forged = Esta entrada não começou aqui
    .words = Nada foi guardado. Escreva “{ sign-in-word }” no chat e abra o link neste navegador.
page-not-signed-in = Você não entrou na sua conta
    .words = A Microsoft não concluiu a entrada, ou você não permitiu o que o Siesta pediu. Escreva “{ sign-in-word }” no chat para tentar de novo.
page-consent = Um administrador precisa permitir isso primeiro
    .words = A sua organização não deixa que cada pessoa permita isso por conta própria. Peça a um administrador que aprove o Siesta e depois escreva “{ sign-in-word }” no chat.
page-down = Não é possível entrar neste momento
    .words = Tente de novo em um minuto: escreva “{ sign-in-word }” no chat.
page-consented = Agradecemos
    .words = Se você aprovou o Siesta, ele já funciona para a sua organização. Você pode fechar esta janela.
page-consent-refused = O Siesta não foi aprovado
    .words = Nada mudou. Você pode fechar esta janela.

sign-in-needed = Primeiro entre na sua conta
    .way = Preciso da sua permissão para ver e alterar o seu plano de trabalho. Depois, tente mais uma vez.
sign-in-in-vain = Entrar na conta não adiantou
    .way = A Microsoft ainda não me deixa agir por você. Quem administra a sua organização pode ver o motivo nos logs de entrada. Depois escreva “{ sign-in-word }” e tente mais uma vez.
consent-needed = A sua organização precisa permitir isso primeiro
    .way = Peça ao seu administrador que aprove o Siesta. Depois, tente mais uma vez.
wrong-account = Esta é outra conta
    .way = Entre com a conta que você usa neste chat.
