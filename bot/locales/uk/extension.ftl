# What goes into other messages, in Ukrainian.

ahead-of = Вільний час: { $name }
ahead-in = Вільний час у команді { $team }
ahead-nothing = Нічого не заплановано.
dialog-when = Коли ви хочете бути вільні?
press-go-on = Далі
