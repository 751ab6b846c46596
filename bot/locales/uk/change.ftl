# Changing, in Ukrainian.

change-title = Змінити ваш вільний час
change-title-theirs = Змінити вільний час: { $name }
change-part = { $number } з { $parts }
change-first = Перший день
change-last = Останній день
change-start = Від
change-end = До
change-reason = Причина
change-subject = Тема
change-subject-hint = Що можуть бачити колеги, якщо взагалі щось
change-subject-too-long = Не більше ніж { $most } символів.
change-first-missing = Виберіть перший день.
press-some-hours = Лише кілька годин
press-all-day = Увесь день
press-save = Зберегти
press-back = Назад

fault-end-before-start = Кінець має бути після початку.
fault-in-past = Цей час уже минув. Виберіть пізніший.
fault-no-date = Виберіть перший день.
fault-not-a-time = Вкажіть обидві години або натисніть «Увесь день».
fault-subject-too-long = Тема задовга: не більше ніж 255 символів.
fault-too-long = Це більше ніж рік. Виберіть менше.
