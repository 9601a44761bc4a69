admin-only = Това може да направи само редакцията на този бот. Вашият номер е { $id }; с него собственик или администратор може да ви добави.
admin-admins-only = Това могат да направят само собствениците и администраторите на този бот.
admin-owners-only = Само собственик може да назначава и освобождава администратори.
admin-private-only = Използвайте това в личния си чат с мен: { $bot }
admin-team = Екип
admin-role = { $role ->
    [owner] собственици
    [admin] администратор
   *[editor] редактор
}
admin-team-usage = За назначаване: /team editor 123456 Име, с номера на лицето, или /team editor като отговор на препратено от него съобщение. Администратори: /team admin.
admin-appointed = { $role ->
    [admin] { $name } вече е администратор.
   *[editor] { $name } вече е в редакцията.
}
admin-confirm-dismiss = Да напусне ли екипа { $name }?
admin-card =
    Дата: { $date }
    Вид: { $kind }
    Език: { $tongue }
    Издател: { $publisher }
    До: { $addressees }
    Подписали: { $found } (нови: { $new })
    Адрес: { $url }
admin-doubts = Моля, проверете:
admin-doubt = { $code ->
    [date-guessed] Датата е само предположение.
    [date-unknown] Не е намерена дата.
    [no-country] Нищо не казва от коя държава са: { $name }
    [no-url] Липсва публичен адрес; отговорите не могат да сочат към оригинала.
    [signatory-count] Текстът посочва { $stated } подписали, намерени са { $found }.
    [ambiguous-signatory] Не е ясно кой се има предвид: { $name }
    [unsure-signatory] Може би не е организация: { $name }
    [left-out-signatory] Пропуснат, може би подписал: { $name }
    [quoted-mail-ignored] Пропуснат е по-стар имейл, цитиран отдолу.
    [struck-text] Пропуснат е зачеркнат текст.
    [unreadable-letters] Някои букви не можаха да се прочетат и са показани като �.
    [persons-left-out] Някои редове от списъка приличат на имена на лица и са пропуснати.
    [annexed-letter] Пропуснато е друго писмо в приложение.
    [quoted-letter] Пропуснат е цитат от друго писмо с подписалите го.
    [signatories-in-sentence] Подписалите са прочетени от изречение, а не от списък.
    [no-signatories] Текстът говори за подписали, но не са намерени такива.
    [list-incomplete] Списъкът не назовава всички подписали.
    [not-public] Текстът изглежда не е предназначен за публикуване или не е окончателен.
    [sheets-left-out] Пропуснати са листове, в които не се говори за подписване.
    [sheets-unclear] Не е ясно в кои листове са подписалите.
    [attachments-ignored] Прикачените файлове са пропуснати.
    [covering-mail-ignored] Прочетено е приложеното писмо; придружаващото съобщение е пропуснато.
    [hidden-sheets] Скритите листове са пропуснати.
    [hidden-text] Скритият текст е пропуснат.
    [macros-ignored] Макросите са пропуснати.
    [recognised] Текстът е разпознат от изображение; възможни са грешни букви.
    [scripts-ignored] Скриптовете на страницата са пропуснати.
    [tracked-changes] Изтритото при проследените промени е пропуснато.
    [unknown-law] Не е ясно кой е този закон.
   *[other] Прочитът не беше сигурен ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Същият текст като { $entry }
    [near-duplicate-of] Почти същият текст като { $entry }
   *[version-of] Друга версия на { $entry }
}
admin-published-as = Публикувано като { $entry }
admin-field = { $field ->
    [title] Заглавие
    [date] Дата
    [publisher] Издател
    [addressees] Адресати
    [url] Адрес
   *[count] Посочен брой
}
admin-legend = ✓ известен, ≈ вероятно известен, ＋ нов, ? неясен
admin-ask-field = { $field ->
    [title] Отговорете на това съобщение със заглавието.
    [date] Отговорете на това съобщение с датата, например 2026-03-01. Тире я премахва.
    [publisher] Отговорете на това съобщение с издателя. Тире го премахва.
    [addressees] Отговорете на това съобщение с адресатите, разделени с точка и запетая. Тире ги премахва.
    [url] Отговорете на това съобщение с публичния адрес на оригинала. Тире го премахва.
   *[count] Отговорете на това съобщение с броя подписали, който текстът посочва. Тире го премахва.
}
admin-ask-organisation = Отговорете на това съобщение с името на организацията, която се има предвид с: { $name }
admin-new-organisation =
    Държава: { $country }
    Сектор: { $sector }
admin-added = Добавено от редакцията
admin-field-of-organisation = { $field ->
    [country] Държава
   *[sector] Сектор
}
admin-ask-country = Отговорете на това съобщение с държавата на { $name }. За няколко държави напишете „{ $eu }“ или „{ $global }“. Тире я премахва.
admin-ask-name = Отговорете на това съобщение с името на подписал, който липсва, така както стои в документа.
admin-bad-value = Не мога да използвам това: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Това не стои в документа: { $name }
   *[listed] Това вече е в списъка: { $name }
}
admin-drafts = Чернови
admin-no-drafts = Няма чернови. Изпратете ми файл, връзка, препратено съобщение или дълъг текст.
admin-help-sending = Нов документ: изпратете ми файл, връзка, препратено съобщение или дълъг текст.
admin-kept = Черновата е запазена. /drafts я показва.
admin-confirm-discard = Да се изтрие ли тази чернова? { $title }
admin-discarded = Изтрито: { $title }
admin-refused = Не успях да приема { $name }. { $reason }
admin-not-fetched = Въпреки няколкото опита не успях да изтегля { $name } от Telegram. Моля, изпратете файла отново.
admin-reason = { $code ->
    [encrypted] Файлът е защитен с парола.
    [scanned] Страниците са изображения без текст.
    [too-large] Файлът е твърде голям.
    [too-deep] Файлът е вложен твърде дълбоко.
    [unknown-format] Не познавам този формат.
    [damaged] Файлът е повреден.
    [not-understood] Не успях да го разбера.
    [empty] В него няма текст.
    [timeout] Отне твърде много време.
    [memory] Изисква твърде много памет.
    [bad-address] Не мога да отворя този адрес.
    [private-address] Адресът е в частна мрежа.
    [too-many-redirects] Адресът препраща безкрайно.
    [not-found] На този адрес няма нищо.
    [unreachable] Сървърът е недостъпен.
   *[other] Не можа да бъде прочетено.
}
admin-stage = { $stage ->
    [staging] Подготовка
    [checking] Проверка на фактите
    [building] Изграждане на сбирката
   *[asking] Пробни въпроси
}
admin-published = Публикувано: { $title }. Членовете вече получават отговори от него (версия { $version }).
admin-publish-refused = Нищо не е публикувано:
admin-confirm-bare = В този текст не са намерени дата, подписали и искания. Част ли е от кампанията?
admin-questions = Пробни въпроси: зададени { $asked }, с друг отговор { $changed }, вече неверни { $broken }
admin-nothing-changes = Никой факт не се променя.
admin-versions = Версии, най-новата първа
admin-confirm-rollback = Връщане от версия { $now } към версия { $then }?
admin-undone = { $what ->
    [drafts] Отново чернови:
    [lost] Отпадат, без да остава чернова:
    [back] Отново в сбирката:
    [aside] Собствени отговори, оставени настрана; /fixed ги пази:
   *[ended] Собствени отговори, които бяха прекратени и отново се дават:
}
admin-rolled-back = Сега отговаря версия { $version }.
admin-no-version = Няма по-ранна версия.
admin-left-already = Версия { $version } вече беше оставена. Сега отговаря версия { $now }.
admin-button-publish = Публикуване
admin-button-publish-anyway = Публикуване въпреки това
admin-button-keep = Запазване
admin-button-discard = Изтриване
admin-button-signatories = Подписали
admin-button-changes = Какво се променя
admin-button-questions = Пробни въпроси
admin-button-card = Преглед
admin-button-confirm = Вярно
admin-button-fix = Поправяне
admin-button-drop = Премахване
admin-button-add = ＋ Добавяне на име
admin-button-new = ＋ Нова
admin-button-versions = Версии
admin-button-rollback = Връщане
admin-button-dismiss = Освобождаване
admin-button-done = Готово
admin-button-all = Всички
admin-button-end = Край сега
admin-button-again = Давай отново
admin-gaps = Въпроси без добър отговор
admin-no-gaps = Всеки въпрос от последните 90 дни е намерил отговор.
admin-gap = зададен: { $count }, лошо оценен: { $bad }
admin-fixed = Собствени отговори
admin-set-aside = Оставени настрана при връщане
admin-fixed-usage = Нов отговор: /fixed, после на нови редове въпросите, празен ред, отговорът, празен ред, адресът на източника и последният ден (2027-12-31).
admin-fixed-saved = Запазено. Членовете вече получават този отговор.
admin-fixed-no-source = Източникът му не е в сбирката. Първо публикувайте онзи документ.
admin-fixed-mistake = { $code ->
    [source] Липсва източник: публичен адрес или техническо име на документ и думи, които стоят в него.
    [expiry] Последният ред трябва да е бъдещ ден, например 2027-12-31.
   *[form] Напишете въпросите, празен ред, отговора, празен ред, после източника и последния ден.
}
admin-stats =
    Документи: { $documents }
    Изявления: { $statements }
    Организации: { $organisations }
    Оценки: 👍 { $helpful }, 👎 { $unhelpful }
    Въпроси без добър отговор, 90 дни: { $gaps }
admin-command-stats = Цифри
admin-check-usage = Напишете изречението за пресата след /check или му отговорете с /check.
admin-command-check = Проверка на текст за пресата
admin-claim = { $finding ->
    [supported] Потвърдено
    [contradicted] Противоречи
   *[unknown] Сбирката не казва нищо
}
admin-demands = Намерени искания: { $count }
admin-button-replace = Замени
admin-confirm-replace = Да се замени ли { $entry } с тази чернова?
admin-button-withdraw = Оттегли
admin-confirm-withdraw = Да се оттегли ли { $title }? Членовете няма повече да получават отговори от него.
admin-withdrawn = Оттеглено: { $title }
admin-button-answer = Отговори
admin-ask-answer = Отговорете на това съобщение с отговора, празен ред, адреса на източника и на нов ред последния ден (2027-12-31).
admin-gap-fact = За да добавите факт, изпратете ми документа, в който той стои.
admin-button-ask-team = Попитай собствениците
admin-gap-asked = { $name } пита: кой знае отговора?
admin-gap-sent = Попитани собственици: { $count }
