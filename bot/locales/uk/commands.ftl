# The commands in Ukrainian: what one types, other words that mean the same, what it does, and a phrase to begin with.

command-off = вихідний
    .words = відпустка, відгул, відсутність
    .about = Запланувати вільний час: скажіть коли і, якщо бажаєте, чому
    .starter = Вихідний наступного понеділка
command-mine = мої відпустки
    .words = моя відпустка, мої вихідні
    .about = Переглянути, що заплановано
    .starter = Мої відпустки
command-who = хто
    .words = хто у відпустці, кого немає
    .about = Дізнатися, кого не буде: день, тиждень, ім’я
    .starter = Хто у відпустці наступного тижня?
command-change = змінити
    .words = перенести
    .about = Змінити вільний час
    .starter = Перенести мою найближчу відпустку
command-withdraw = відкликати
    .words = забрати назад, прибрати
    .about = Відкликати вільний час
command-team = команда
    .words = моя команда
    .about = Вибрати команду, графік якої ви маєте на увазі
command-approve = погодити
    .words = заявки, погодження
    .about = Розглянути заявки вашої команди
command-settings = налаштування
    .words = параметри
    .about = Мова, команда і місце, куди записується вільний час
command-sign-in = { sign-in-word }
    .words = вхід, ввійти, логін
    .about = Увійти в Microsoft 365
command-sign-out = вийти
    .words = вихід
    .about = Вийти: я забуду те, що дає мені змогу діяти від вашого імені
command-forget-me = забути мене
    .words = видалити мої дані, стерти мої дані
    .about = Видалити все, що я про вас зберігаю
command-help = допомога
    .words = довідка, що ви вмієте
    .about = Переглянути цю довідку
command-cancel = скасувати
    .words = стоп, неважливо, забудьте
    .about = Залишити відкрите запитання

example-day = вихідний наступного понеділка
example-days = відпустка з 3 по 5 { $month }
example-hours = відгул завтра після обіду, стоматолог

unknown-title = Я не маю команди { $text }
unknown-near = Можливо, ви мали на увазі щось із цього?
team-now = Якщо ви не називаєте команду, я маю на увазі { $team }.
team-here = У цьому каналі я маю на увазі { $team }.


## Settings

settings-title = Ваші налаштування
settings-language = Мова
settings-language-teams = Мова застосунку Teams
settings-where = Куди записується вільний час
settings-where-plan = До мого робочого плану
settings-where-team = До графіка моєї команди
settings-where-both = До обох
settings-team = Команда, якщо ви не називаєте іншої
settings-team-none = Ще не вибрано
settings-zone = Часовий пояс
settings-hours = Робочий час
settings-hours-are = { $days }, з { $start } до { $end }
settings-outlook = Часовий пояс і робочий час беруться з Outlook. Змінити їх можна там.
settings-account = Microsoft 365
settings-signed-in = Вхід виконано
settings-signed-out = Вхід не виконано
settings-saved = Збережено.
press-sign-out = Вийти


## Forgetting

forget-title = Забути про вас усе?
forget-what = Я видалю все, що про вас зберігаю: пропозиції та записи, налаштування, відкриті запитання і дозвіл діяти від вашого імені. Те, що у вашому календарі, лишиться там, але мої картки більше не зможуть цього змінити.
press-forget = Забути мене
forgotten-title = Про вас усе забуто. Ось що було:
forgotten-rows = Пропозиції та записи
forgotten-rest = Усе інше
