# What is ahead, in Ukrainian.

mine-title = Ваш вільний час
mine-count = Заплановано: { $rows }
mine-nothing = Нічого не заплановано.
mine-try = Наприклад:
mine-more = І ще { $more } після цього.
mine-withdrawn = Відкликано: { $span }
mine-asked = Подано заявку: { $span }
mine-booked = ✓ Заплановано: { $span }
mine-failed = ✕ Не заплановано: { $span }
press-withdraw = Відкликати
press-on = { $press }: { $span }
