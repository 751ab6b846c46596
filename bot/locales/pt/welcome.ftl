# The first words in Portuguese: to somebody new, to a team, and where others read along.

welcome-does = Eu marco as suas folgas: diga quando, veja o cartão, clique uma vez. Por exemplo:
welcome-sign-in = Na primeira vez peço que entre, para ver e escrever o seu plano de trabalho. “{ sign-in-word }” faz isso já.
welcome-limits = Cuido das suas folgas e da escala do Shifts da sua equipe. Não conto os dias que lhe restam.
welcome-help = “{ command-help }” mostra tudo o que sei, “{ command-settings }” a sua língua e para onde vai a folga.
joined-by = { $name } me adicionou aqui. Mencione-me ou escolha-me depois de uma barra: “{ example-day }”. Cada resposta só é vista por quem perguntou.
joined = Fui adicionado aqui. Mencione-me ou escolha-me depois de uma barra: “{ example-day }”. Cada resposta só é vista por quem perguntou.
answered-in-private = { $name }, respondi onde só você pode ver.
