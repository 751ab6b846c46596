# What goes into other messages, in Arabic.

ahead-of = إجازات { $name }
ahead-in = الإجازات في { $team }
ahead-nothing = لا شيء محجوز.
dialog-when = متى تريد أن تكون في إجازة؟
press-go-on = متابعة
