# What goes into other messages, in Turkish.

ahead-of = { $name }: izinler
ahead-in = { $team }: izinler
ahead-nothing = Yazılı bir şey yok.
dialog-when = Ne zaman izinli olmak istersin?
press-go-on = Devam
