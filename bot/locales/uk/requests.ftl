# What a team's owners are asked for, in Ukrainian.

approve-title = { $count ->
    [0] Жодна заявка не чекає на вашу відповідь
    [one] { $count } заявка чекає на вашу відповідь
    [few] { $count } заявки чекають на вашу відповідь
    [many] { $count } заявок чекають на вашу відповідь
   *[other] { $count } заявки чекають на вашу відповідь
}
approve-one = { $name } просить про вільний час
approve-says = «{ $words }»
approve-also = Вільний час тоді мають також: { $names }
approve-nobody-else = Більше ні в кого тоді немає вільного часу.
approve-words = Повідомлення, якщо бажаєте: { $name }
approve-more = І ще { $more } після цих.
approve-approved = ✓ Погоджено
approve-declined = ✕ Відхилено
approve-withdrawn = Відкликано: вирішувати більше не треба
approve-answer = Відповідь: { $words }
approve-no-team = Ви не є власником команди з графіком, тож вас ніхто не просить про вільний час. Ваші власні заявки – у «мої відпустки».
press-approve = Погодити
press-decline = Відхилити

back-one = { $name } просить відкликати погоджений вільний час
back-approved = ✓ Прибрано з графіка
back-declined = ✕ Лишається в графіку
back-withdrawn = Вирішувати більше не треба
press-back-yes = Прибрати з графіка
press-back-no = Лишити в графіку
press-ask-back = Попросити відкликати
