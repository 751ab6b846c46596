# The card of a time off, in Ukrainian.

state-removing = Відкликати цей вільний час? Ще нічого не змінено

state-offered = Вільний час: ще не заплановано
state-dismissed = Вільний час: не заплановано
state-booking = Вільний час: планую…
state-booked = ✓ Заплановано
state-offered-asking = Вільний час: заявку ще не подано
state-asked = Заявку подано: власники ще не вирішили
state-approved = ✓ Погоджено
state-partly-declined = ✕ Частину відхилено
state-declined = ✕ Відхилено
state-booked-asked = Записано до вашого робочого плану; власники ще не вирішили
state-changing = Вільний час: змінюю…
state-withdrawing = Вільний час: відкликаю…
state-withdrawn = Відкликано: нічого не заплановано
state-failed = ✕ Не вдалося запланувати
state-partly = ✕ Заплановано лише частину

part-booked-plan = ✓ У вашому робочому плані: { $span }
part-not-booked-plan = ✕ Немає у вашому робочому плані: { $span }
part-booked-shifts = ✓ У графіку команди { $team }: { $span }
part-not-booked-shifts = ✕ Немає в графіку команди { $team }: { $span }
part-booked-asked = Подано заявку в команді { $team }: { $span }
part-not-booked-asked = ✕ Не подано заявку в команді { $team }: { $span }

part-approved = ✓ Погодили власники команди { $team }: { $span }
part-declined = ✕ Відхилили власники команди { $team }: { $span }
part-withdrawn = Заявки в команді { $team } більше немає: { $span }
part-with-words = { $part }. Відповідь: { $words }

near-and-zone = { $near } · { $zone }
where-to-be = Потрапить до вашого робочого плану в Outlook і Teams
where-booked = У вашому робочому плані в Outlook і Teams
where-shifts-to-be = Потрапить до графіка команди { $team }: { $reason }
where-shifts-booked = У графіку команди { $team }: { $reason }
where-asked-to-be = Заявка до власників команди { $team }: { $reason }
where-asked-booked = Заявку подано власникам команди { $team }: { $reason }
by-other-clock = { $span } ({ $zone })

overlap = У вас тоді вже є вільний час: { $span }
overlap-named = У вас тоді вже є вільний час: { $subject }, { $span }
overlap-more = { $others ->
    [one] На ці дні припадає ще { $others } запис.
    [few] На ці дні припадає ще { $others } записи.
    [many] На ці дні припадає ще { $others } записів.
   *[other] На ці дні припадає ще { $others } запису.
}
reason = Outlook повідомляє: { $reason }

press-where-also-plan = Також до робочого плану
press-where-also-team = Також до графіка команди
press-where-plan = Лише до робочого плану
press-where-team = Лише до графіка команди
press-ask = Подати заявку
press-book = Запланувати
press-book-after-all = Усе ж запланувати
press-book-again = Запланувати знову
press-change = Змінити
press-dismiss = Не зараз
press-look = Оновити
press-pick = Я про { $span }
press-retry = Спробувати ще раз
press-undo = Скасувати
press-take-over = Замінити наявне
press-change-it = Змінити
press-remove-all = { $rows ->
    [one] Відкликати { $rows } запис
    [few] Відкликати всі { $rows } записи
    [many] Відкликати всі { $rows } записів
   *[other] Відкликати { $rows } запису
}

gone-on = Продовження нижче.
remove-all-title = { $rows ->
    [one] Відкликати { $rows } запис про вільний час? Ще нічого не змінено
    [few] Відкликати ці { $rows } записи про вільний час? Ще нічого не змінено
    [many] Відкликати ці { $rows } записів про вільний час? Ще нічого не змінено
   *[other] Відкликати { $rows } запису про вільний час? Ще нічого не змінено
}
removed-all-title = Ось як є зараз
all-booked = { $span }
all-withdrawn = Відкликано: { $span }
all-withdrawing = Відкликаю: { $span }
all-booking = Планую: { $span }
all-changing = Змінюю: { $span }
all-failed = ✕ Не зроблено: { $span }
all-offered = Не заплановано: { $span }
all-dismissed = Не заплановано: { $span }

note-all-of-it = Це один запис, довший за названий вами час. Тут ідеться про нього весь.
note-apart-from-team = У графіку вашої команди цього не видно.
note-already-booked = Це вже було заплановано, тож удруге не планується.
note-asked-approved = Власники команди погодили це.
note-asked-declined = Власники команди відхилили це.
note-asked-pending = Власники команди ще не вирішили.
note-as-it-was = Усе лишається як є.
note-as-wished = Усе вже саме так.
note-assumed-am_pm = Ви не сказали, до чи після полудня. Перевірте години.
note-assumed-end = Ви не сказали, коли це закінчується. Перевірте кінець.
note-assumed-missing_hour = Того дня годинник переводять уперед, і вказаного часу не буде. Перевірте години.
note-assumed-half = Ви не сказали, яка половина дня. Перевірте години.
note-assumed-month = Ви не сказали місяця. Перевірте дату.
note-assumed-repeated_hour = Того дня годинник переводять назад, і вказаний час настає двічі. Тут ідеться про перший.
note-assumed-several = Це прочитано як кілька окремих записів. Перевірте, чи кожен із них потрібен.
note-assumed-today = Ви не сказали, коли це починається. Перевірте початок.
note-assumed-unread = Частина того, що ви написали про час, незрозуміла. Перевірте дні.
note-assumed-year = Ви не сказали року. Перевірте дату.
note-changed-partly = Змінити вдалося лише частину, і не все з неї вдалося повернути. Ось що де є зараз; «Скасувати» відкликає все.
note-back-asked = Ви попросили власників команди відкликати це. Вони ще не відповіли.
note-back-declined = Власники команди лишають усе як є.
note-back-done = Власники команди прибрали це з графіка.
note-back-nobody = Жоден власник команди не має чату зі мною, тож запитати не було кого. Повідомте їх самі.
note-changed-elsewhere = Тим часом це змінив хтось інший, тож нічого не записано. Ось як є зараз.
note-failed-busy = Outlook зайнятий, тож нічого не заплановано. Спробуйте ще раз за хвилину.
note-failed-login = Вхід до Microsoft зараз недоступний, тож нічого не заплановано. Спробуйте ще раз за хвилину.
note-failed-down = Outlook не відповів, і нічого не заплановано. Спробуйте ще раз за хвилину.
note-failed-partly = Outlook перестав відповідати посередині. «Спробувати ще раз» запланує те, чого бракує.
note-failed-refused = Outlook відмовився це запланувати.
note-far-ahead = Це більше ніж за рік наперед.
note-gone = Цього більше немає: запис прибрали деінде.
note-left-out = Ці дні тут пропущено, щоб нічого не записати двічі.
note-long = Це довше за місяць.
note-moved-on = Цей час минув, тож його не заплановано.
note-not-changed-busy = Outlook зайнятий. Нічого не змінено; спробуйте ще раз за хвилину.
note-not-changed-login = Вхід до Microsoft зараз недоступний. Нічого не змінено; спробуйте ще раз за хвилину.
note-not-changed-down = Outlook не відповів. Нічого не змінено; спробуйте ще раз за хвилину.
note-not-changed-refused = Outlook відхилив зміну. Усе лишається заплановано, як було.
note-not-withdrawn-busy = Outlook зайнятий. Запис лишається; спробуйте ще раз за хвилину.
note-not-withdrawn-login = Вхід до Microsoft зараз недоступний. Запис лишається; спробуйте ще раз за хвилину.
note-not-withdrawn-down = Outlook не відповів. Запис лишається; спробуйте ще раз за хвилину.
note-not-withdrawn-refused = Outlook відмовився це відкликати. Запис лишається.
note-no-schedule = Ця команда не має графіка.
note-no-such-team = Ви більше не в цій команді, або її вже немає.
note-not-owner = Це може лише власник команди.
note-not-working-days = Зазвичай ви тоді не працюєте.
note-off-already = Планувати тоді більше нічого.
note-past = Те, що вже минуло, пропущено.
note-put-aside = Моє попереднє запитання знято.
note-removing = Нічого не буде прибрано, доки ви не натиснете.
note-request-decided = Власники команди вже вирішили, тож усе лишається як є.
note-starts-in-past = Це починається раніше, ніж сьогодні.
note-still-arriving = Outlook ще не завершив останній крок, тож нічого нового не розпочато. Спробуйте ще раз за хвилину.
note-still-looking = Outlook ще не відповів. Я стежу далі, і ця картка покаже, чим усе скінчилося.
note-team-out-of-reach = Графік вашої команди недоступний, тож ідеться лише про ваш робочий план.
note-zone-differs = Ваш пристрій в іншому часовому поясі. Це час із ваших налаштувань Outlook.
note-zone-from-device = Outlook не повідомляє вашого часового поясу. Це час вашого пристрою.
note-zone-unknown = Ваш часовий пояс невідомий, тож це час UTC. Його можна вказати в Outlook.
