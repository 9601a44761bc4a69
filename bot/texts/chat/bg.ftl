# What the bot says in Telegram around its answers, in Bulgarian. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Здравейте. Отговарям на въпроси за кампанията на европейските творци и носители на права във връзка с Акта на ЕС за ИИ: кой какво е подписал, кога какво се е случило и какво е казала всяка организация.

    Аз съм автоматизирана система. Във всеки отговор се посочва източникът.

    Просто напишете въпроса си или опитайте с някой от следните:
chat-example-timeline = Какво се случи през 2025 г.?
chat-example-position = Какво казва GEMA за прозрачността?
chat-welcome-group =
    Здравейте. Отговарям на въпроси за кампанията на творците и носителите на права във връзка с Акта на ЕС за ИИ и посочвам източници. Аз съм автоматизирана система и се обаждам само когато някой ме попита.

    Попитайте с командата /ask и въпроса си, като отговорите на някое от съобщенията ми или като напишете { $bot }. Администраторите на тази група могат да използват /settings.
chat-help =
    Напишете въпроса със свои думи на който и да е официален език на ЕС. Отговарям на езика на въпроса.

    Полезни команди:
    /signatories – кой е подписал дадено изявление
    /organisation – каква е дадена организация и какво е подписала
    /document – отделен документ от кампанията
    /timeline – какво се е случило, също и за отделна година
    /deadlines – предстоящи срокове
    /new – какво е новото
    /sources – документите, които познавам
    /language – избор на език
    /privacy и /forget – какво помня за Вас

    В групи отговарям, когато използвате /ask, отговорите на мое съобщение или напишете { $bot }. Ако отговорите на съобщение с /ask, то ми се задава като въпрос. Във всеки друг чат напишете { $bot } и въпроса си.
chat-about =
    Аз съм автоматизирана система, а не човек. Търся отговорите в сбирка от публични документи за Акта на ЕС за ИИ и авторското право; нищо не се измисля от езиков модел. Все пак може да греша: преди да цитирате отговор, моля, проверете източника под него.

    Сбирка: версия { $version }
chat-privacy =
    Какво пазя: въпроса, който изпращате, докато получи отговор; темата на последните Ви въпроси за 30 минути, за да можете да задавате допълнителни въпроси; избраните от Вас настройки; оценките Ви – без името Ви. Бутоните под отговора работят 30 дни; през това време пазя този отговор, но не и името Ви.

    Не пазя името Ви, нито история на въпросите Ви. Командата /forget изтрива всичко, което имам за Вас.

    Въпрос без добър отговор се пази 90 дни за редакцията: без вашето име и без адреси и дълги числа в него.
chat-usage = Моля, напишете след командата какво имате предвид, например: { $command }
chat-nothing-asked = Какво бихте искали да знаете? Напишете въпроса си след името ми или като отговор на това съобщение.
chat-only-text = Мога да чета само текст. Моля, напишете въпроса си.
chat-unknown-command = Не познавам тази команда. /help показва как се задават въпроси.

## Questions which commands and buttons stand for
chat-question-not-signed = Кой не е подписал: { $name }?
chat-question-organisation = Какво е { $name }?
chat-question-period = Какво се случи през { $period }?
chat-question-deadlines = Кои срокове предстоят?
chat-question-sources = Кои документи познавате?

## Around an answer
chat-summary = Обобщение от нашата редакция:
chat-quotation = С думите на документа:
chat-sources = { $count ->
    [one] Източник
   *[other] Източници
}
chat-range = { $first }–{ $last } от { $total }
chat-more-entries = { $count ->
    [one] и още { $count } запис
   *[other] и още { $count } записа
}
chat-full-answer = Пълният отговор е в този файл.

## Buttons: one to three words each
chat-button-previous = Назад
chat-button-next = Още
chat-button-sources = Източници
chat-button-not-signed = Кой липсва?
chat-button-private = Личен въпрос
chat-button-share = Споделяне
chat-button-copy = Копиране на цитата
chat-button-ask-again = Ново запитване
chat-button-yes-delete = Да, изтриване
chat-button-cancel = Отказ
chat-button-expired = Този бутон вече не работи. Моля, попитайте отново.
chat-rating-thanks = Благодарим Ви. Оценката Ви беше запазена без името Ви.
chat-cancelled = Отменено. Нищо не е променено.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Задавате въпроси по-бързо, отколкото мога да отговарям. Моля, опитайте отново след { $seconds } секунда.
   *[other] Задавате въпроси по-бързо, отколкото мога да отговарям. Моля, опитайте отново след { $seconds } секунди.
}
chat-too-old = Когато зададохте този въпрос, не бях на разположение. Ако отговорът все още Ви е нужен, натиснете бутона.
chat-failure = Възникна грешка от наша страна и тя беше записана. Моля, опитайте отново след малко.
chat-not-allowed = Това могат да правят само администраторите.
chat-bot-owners-only = Това могат да правят само собствениците на този бот.
chat-not-yours = Това може да реши само този, който го е поискал.
chat-asking-restricted = В тази група само администраторите могат да ми задават въпроси. Можете да ме попитате в личен чат.
chat-file-refused = Само редакторите могат да добавят документи. Можете да ми изпратите въпрос като текст.
chat-file-too-large = Този файл е по-голям от { $megabytes } MB. Telegram не ми позволява да го изтегля. Моля, изпратете по-малък файл или връзка към него.

## Settings
chat-language-choose = Кой език да използвам? Сега: { $chosen }
chat-language-automatic = Езикът на въпроса
chat-settings =
    Настройки на този чат

    Език: { $chosen }
    Отговори: { $length }
    Кой може да пита: { $askers }
    Тихи часове: { $quiet }
    Изображения: { $theme }

    През тихите часове (от 22:00 до 7:00 ч. брюкселско време) отговорите пристигат без звук.
chat-setting-length = { $length ->
    [short] кратки
   *[full] с цитати
}
chat-setting-askers = { $askers ->
    [admins] администраторите
   *[everyone] всички
}
chat-setting-quiet = { $quiet ->
    [on] включени
   *[off] изключени
}
chat-setting-theme = { $theme ->
    [dark] тъмни
   *[light] светли
}
chat-forget-confirm = Да изтрия ли това, което помня за Вас: настройките Ви, разговора Ви и чакащите въпроси?
chat-forgotten = Готово. Изтрити: настройки { $settings }, разговори { $conversations }, чакащи въпроси { $questions }, запазени отговори { $answers }.

## For owners
chat-status =
    Сбирка: { $version }
    Получаване на актуализации: { $mode }
    Чакащи въпроси: { $waiting }
    Отговори, оценени като полезни: { $helpful }, като неполезни: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Режимът на поверителност е включен: в групи виждам командите и отговорите на мои съобщения; споменаванията може да не достигат до мен.
chat-status-privacy-off = Режимът на поверителност е изключен: в групи виждам всяко съобщение и отговарям само когато ме попитат.
chat-why = Последен отговор: { $outcome }, вид { $kind }, увереност { $confidence }, сбирка { $version }, { $milliseconds } ms. Отговор { $id }.
chat-why-none = В този чат няма скорошен отговор.

## Inline mode
chat-inline-hint = Напишете въпрос за кампанията за Акта за ИИ
chat-inline-open = Отваряне на чат с мен

## Descriptions in the menu of commands
chat-command-start = Начало
chat-command-help = Как да попитате
chat-command-ask = Задайте въпрос
chat-command-signatories = Кой е подписал дадено изявление
chat-command-organisation = За дадена организация
chat-command-document = За даден документ
chat-command-timeline = Какво кога се е случило
chat-command-deadlines = Предстоящи срокове
chat-command-new = Какво е новото
chat-command-sources = Документите, които познавам
chat-command-language = Избор на език
chat-command-privacy = Какво помня
chat-command-forget = Изтриване на това, което помня
chat-command-about = Кой отговаря тук
chat-command-settings = Настройки на този чат
chat-command-status = Състояние на бота
chat-command-why = Как е получен последният отговор

## What is new (/new)

chat-new-title = Ново от { $date } насам
chat-new-compared = Сравнено със сборника от { $date }.
chat-new-older-gone = Сборникът от този ден вече не се пази. Сравнено с най-стария запазен – от { $date }.
chat-new-none-kept = Не се пази по-ранно състояние на сборника. Изброени са записите с дата след този ден.
chat-new-nothing = Нищо не се е променило.
chat-new-heading = { $part ->
    [added] Добавено
    [removed] Премахнато
    [changed] Променено
    [contradicted] Източниците си противоречат
   *[dated] С дата след този ден
}
chat-new-field = { $field ->
    [date] дата
    [signatories] подписали
    [supporters] подкрепящи
    [speakers] говорители
    [count] брой на подписалите
    [name] име
    [status] статус
    [text] текст
    [sources] източници
   *[details] подробности
}

## Pictures

chat-button-picture = Изображение
chat-picture-sectors = По сектори
chat-picture-countries = По държави
chat-picture-others = други
