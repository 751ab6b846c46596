# Somebody else's time off, on the card of an owner of the team, in Ukrainian.

theirs-offered = Записати вільний час: { $name }? Ще не записано
theirs-dismissed = Вільний час не записано: { $name }
theirs-booking = { $name }: записую…
theirs-booked = ✓ Вільний час: { $name }
theirs-drafted = ✓ Чернетка, вільний час: { $name }
theirs-asking = Замінити вільний час: { $name }? Ще нічого не змінено
theirs-mine-asking = Змінити ваш вільний час? Ще нічого не змінено
theirs-changing = { $name }, вільний час: замінюю…
theirs-changed = ✓ Вільний час замінено: { $name }
theirs-removing = Прибрати вільний час: { $name }?
theirs-withdrawing = { $name }, вільний час: прибираю…
theirs-withdrawn = Вільний час прибрано: { $name }
theirs-draft-removed = Чернетку прибрано: усі й далі бачать те, що бачили
theirs-failed = ✕ Не вдалося записати вільний час: { $name }

theirs-where = { $team }: { $reason }
theirs-where-alone = { $team }
side-is = Зараз
side-becomes = Стане
side-was = Було
told-will = Сповіщення отримає { $name }.
told-done = Сповіщення надіслано: { $name }.
told-nobody = Чернетка: її бачать лише власники команди, { $name } сповіщення не отримує.
overlap-theirs = { $name } вже має тоді вільний час: { $span }

press-put = Записати до графіка
press-put-again = Записати знову
press-replace = Замінити
press-leave = Лишити як є
press-remove = Прибрати
press-as-draft = Лишити чернеткою
press-share-it = Поділитися одразу
press-share = Поділитися…
press-share-all = Поділитися
press-person = Далі

share-title = Поділитися чернетками: { $span }
share-what = Це побачать усі в команді { $team }, а ті, кого це стосується, отримають сповіщення:
choose-title = Який вільний час ви маєте на увазі: { $name }?
none-then = { $name } не має тоді вільного часу
none-then-but = Але є таке:
none-ahead = { $name } не має вільного часу попереду
person-choose = Або виберіть, хто це
put-when = Коли { $name } має вільний час? Напишіть ще раз із днями, наприклад «{ $name } не буде з 3 по 5 червня, відпустка».
owners-only = Це можуть лише власники команди { $team }
owners-only-ask = Зверніться до власників: { $owners }.
owners-only-nobody = Ця команда зараз не має власника.
owners-only-own = Про власні дні ви можете попросити самі:
owners-only-example = вихідний наступної п’ятниці, графік команди
