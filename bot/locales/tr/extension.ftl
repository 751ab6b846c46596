# What goes into other messages, in Turkish.

ahead-of = { $name }: izinler
ahead-in = { $team }: izinler
ahead-nothing = Planlanmış izin yok.
dialog-when = Ne zaman izinli olmak istersiniz?
press-go-on = Devam
