# Who is off, in Ukrainian.

who-title = Хто має вільний час: { $days }
who-where = { $team } · { $zone }
who-your-clock = Ваш власний час: { $zone }
who-not-alone = Причини й заявки: лише в чаті зі мною наодинці.
who-nobody = За цим графіком ні в кого немає вільного часу.
who-are = { $people ->
    [one] { $people } людина має вільний час: { $names }
    [few] { $people } людини мають вільний час: { $names }
    [many] { $people } людей мають вільний час: { $names }
   *[other] { $people } людини мають вільний час: { $names }
}
who-sees = Я бачу графік цієї команди. Вільного часу, записаного лише до чийогось робочого плану, тут не видно.
who-more = І ще { $more }.
who-more-hours = І ще { $more }: натисніть «Текстом».
who-sign = { $sign } { $means }
who-off = вільний час
who-morning = до обіду
who-afternoon = після обіду
who-some-hours = кілька годин
who-asked = заявка
who-draft = чернетка
who-asked-still = Заявку подано, ще не вирішено
who-draft-only = Чернетка: її бачать лише власники
who-person = { $name }: { $span }
who-why = { $span } · { $reason }
who-for-you = { $span } (для вас { $yours })
who-spoken = { $title }, команда { $team }.
who-former = Людина, яка вже не в команді
person-off = { $name } має вільний час
person-not-yet = { $name } ще не має вільного часу: це не вирішено
person-not-off = У цьому графіку немає вільного часу, { $name }: { $days }
person-several = Кого ви маєте на увазі: { $name }?
person-unknown = У команді { $team } немає людини на ім’я { $name }
person-hint = Напишіть ім’я так, як його показує Teams.
person-hint-near = Можливо, ви маєте на увазі:
press-whole-team = Уся команда
press-before = Назад
press-after = Вперед
press-week = Тиждень
press-month = Місяць
press-today = Сьогодні
press-text = Текстом
press-picture = Зображенням
press-more = Більше людей
