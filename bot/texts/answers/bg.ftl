# Answers, in Bulgarian. Names come in their basic (subject) form; sentences are built so that they need no other form.
# Full dates end with "г.", so no sentence puts a full stop directly after a date.

## Signatories
signatories = { $document } ({ $date }). Известни подписали: { $n }.
signatories-missing = { $document } ({ $date }). Подписали други съвместни документи, които не са сред известните подписали този: { $n }.
left-out = без: { $name }
signatories-filtered = { $document } ({ $date }). Известни подписали – { $filter }: { $n }.
senders = { $document } ({ $date }). Документът няма подписали, а податели: { $names }.
list-complete = Списъкът е пълен.
list-incomplete = Списъкът не е пълен.
not-told-apart = Регистърът не отличава организациите за колективно управление на права от други организации.
stated-number = Брой, посочен в източниците: { $stated }.
some-inferred = Заключение въз основа на публикация на собствения уебсайт, а не на списък: { $names }.
some-added = Назовани в документа и вписани в списъка от редакцията: { $names }.
supporters = { $document } ({ $date }). Поддръжници или оратори, които не са сред подписалите: { $n }.
supporters-only = { $document } ({ $date }). Поддръжници, които не са сред подписалите: { $n }.
speakers-only = { $document } ({ $date }). Оратори: { $n }.
represented-only = { $document } ({ $date }). Представлявани като членове, без собствен подпис: { $n }.
supporters-none = { $document } ({ $date }). Освен подписалите не са известни други поддръжници.

## Membership
signed-yes = Да. { $organisation } е сред известните подписали: { $document } ({ $date }).
signed-no = Не. { $organisation } не е сред подписалите и списъкът е пълен: { $document } ({ $date }).
signed-refused = Не: { $document } ({ $date }).
signed-unknown = Неизвестно. { $organisation } не е сред известните подписали, но списъкът не е пълен: { $document } ({ $date }).
signed-sender = Не. { $organisation } фигурира като подател или оратор; този документ няма подписали: { $document } ({ $date }).
certainty-stated = Самата организация посочва, че е подписала документа или се е присъединила към него.
certainty-reported = Един от източниците я посочва сред подписалите.
certainty-inferred = Подписът е изведен като заключение: организацията е публикувала текста на собствения си уебсайт.
certainty-editor = Документът я назовава; че е подписала, казва редакцията.
role-supporter = Организацията е вписана като поддръжник: подкрепила е текста, присъединила се е към него или го е публикувала, което не е същото като подпис.
member-of-signatory = Според регистъра { $organisation } е член на организация, която е подписала ({ $umbrellas }); това не е собствен подпис.
role-speaker = Организацията е вписана като оратор, а не сред подписалите.
role-represented-by-signatory = Като член тя се представлява от подписала организация: { $via }. Това не е неин собствен подпис.
role-represented-by-supporter = Като член тя се представлява от поддръжник: { $via }. Това не е неин собствен подпис.
known-of-stated = Известни подписали: { $n }; брой, посочен в източниците: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Брой на известните подписали: { $n }.
documents-of = { $organisation }. Известни подписани документи: { $n }.
documents-of-filtered = { $organisation }. Известни подписани документи – { $filter }: { $n }.
documents-signed-by = Известни подписани документи – { $filter }: { $n }.
documents-of-none = { $organisation }. Не е известен документ с подписа на тази организация.
documents-by-all = Документи, за които е известно, че са подписани от всички тези организации – { $names }: { $n }.
documents-by-any = Документи, за които е известно, че са подписани от поне една от тези организации – { $names }: { $n }.
lists-may-miss = Някои списъци на подписалите не са пълни, така че документите може да са повече.
other-parts = Участие без подпис: { $names }.

## Sets
set-and = Организации, за които е известно, че са подписали всички тези документи: { $n }.
set-or = Организации, за които е известно, че са подписали поне един от тези документи: { $n }.
set-each = Организации, за които е известно, че са подписали поне един документ във всеки от тези периоди: { $n }.
set-least = Организации, за които е известно, че са подписали поне { $least } от тези документи: { $n }.
set-xor = Организации, за които е известно, че са подписали точно един от тези документи: { $n }.
set-minus = Организации, за които е известно, че са подписали първия документ, но не и останалите: { $n }.
set-incomplete = Поне един от списъците не е пълен, така че този резултат може да се промени.

## Register
register = Организации в регистъра – { $filter }: { $n }.
register-all = Организации в регистъра: { $n }.
register-outside = Само със собствени изявления, извън регистъра: { $names }.
register-none = Организации в регистъра – { $filter }: няма.

## Dates
date = { $date } – { $thing }.
date-moved = { $before } първоначално, { $date } сега – { $thing }.
date-from-to = { $from } – { $to }: { $thing }.
date-between = { $thing }: точната дата не е известна (между { $from } и { $to }).
date-month = Известен е само месецът.
date-unknown = { $thing }: датата не е известна.
applies-from = { $thing } се прилага от { $date }
applicable = Приложими разпоредби към { $date }: { $n }.
no-own-date = { $thing } няма собствена начална дата на прилагане.
status = Статус: { $status }.
note = Забележка: { $note }
date-note = Относно датата: { $note }
disagreement = Източниците се разминават: { $text }
days-between = { $n ->
    [one] Между тях има един ден.
   *[other] Между тях има { $n } дни.
 }
days-until = { $date } – { $thing }. { $n ->
    [one] Остава един ден.
   *[other] Остават { $n } дни.
 }
days-since = { $date } – { $thing }. { $n ->
    [one] Оттогава е минал един ден.
   *[other] Оттогава са минали { $n } дни.
 }
is-today = { $date } – { $thing }. Това е днес.
order-yes = Да.
order-no = Не.
order-unknown = Неизвестно.
order-same = И двете са с една и съща дата.
order-first = По-рано: { $thing }.
order-last = По-късно: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Ключови дати на Акта за ИИ – { $range }: { $n }.
documents-in = Съвместни документи – { $range }: { $n }.
papers-in = Документи – { $range }: { $n }.
events-all = Ключови дати на Акта за ИИ: { $n }.
documents-all = Съвместни документи: { $n }.
undated = Без точна дата, може би от това време: { $names }.
nothing-in = { $range }: в сбирката няма нищо.
range-between = { $from } – { $to }
range-after = след { $date }
range-before = преди { $date }
news = Най-новото в сбирката:
next-event = Следва: { $thing } ({ $date }).
next-none = Не е известна по-късна ключова дата.
latest-document = Най-нов съвместен документ: { $thing } ({ $date }).
first-document = Първи съвместен документ: { $thing } ({ $date }).
latest-of = { $organisation }. Най-нов известен подписан документ: { $thing } ({ $date }).
first-of = { $organisation }. Първи известен подписан документ: { $thing } ({ $date }).
ongoing = В ход по това време: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = подкрепя
stance-opposes = противопоставя се
stance-welcomes = приветства
stance-regrets = изразява съжаление
stance-warns = предупреждава
stance-calls-for = призовава
who-supports = Подкрепят – { $topic }: { $n }.
who-opposes = Противопоставят се – { $topic }: { $n }.
who-criticises = С критики – { $topic }: { $n }.
who-welcomes = Приветствали са – { $topic }: { $n }.
who-regrets = Изразили са съжаление – { $topic }: { $n }.
who-warns = Предупредили са – { $topic }: { $n }.
who-calls-for = Призовали са – { $topic }: { $n }.
who-any = Изразили са позиция – { $topic }: { $n }.
demands-of = Искания – { $filter }: { $n }.
who-none = { $topic }: в сбирката няма такава позиция.
no-quotation = { $topic }: в сбирката няма дословен цитат по този въпрос.
through-joint-documents = Отчасти като подписали съвместни документи: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: в сбирката няма изявление по този въпрос.
no-topic-position = Най-близките изявления са следните:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Прилага се от { $date }
provision-care = Защо е важно за кампанията: { $text }
law-goes-on = Текстът продължава; попитайте за отделен параграф.
law-earlier = Това е по-ранна редакция на текста; тя не се прилага.
law-changed = Регламент (ЕС) { $act } впоследствие измени тази част; това е предишният текст.

## About documents
addressed-to = { $document } ({ $date }). Адресати: { $names }.
occasion = { $document } ({ $date }). Повод: { $text }
published-by = { $document } ({ $date }). Публикуване: { $names }.
sources-of = { $document } ({ $date }). Източници: { $names }.
no-address = Няма публичен адрес
languages-of = { $document } ({ $date }). В регистъра няма пълен списък на езиковите версии; източниците му са: { $names }.
completeness-complete = { $document } ({ $date }). Списъкът на подписалите е пълен: { $n }.
completeness-incomplete = { $document } ({ $date }). Списъкът на подписалите не е пълен; известни подписали: { $n }. { $note }
range-complete-lists = пълен списък на подписалите
range-incomplete-lists = непълен списък на подписалите
range-least-signatories = поне { $least } известни подписали
organisation-card = { $organisation }. Сектор: { $sector }. Обхват: { $scope }.
sector-other = друг
scope-unknown = няма данни
country-not-known = Държавата не е известна: { $which }.
represents = Представлява: { $text }.
website = Уебсайт: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = От обобщението в регистъра – { $names }:
passage-source = От оригиналния текст – { $names }:

## Outcomes
refuse-not-in-corpus = В сбирката няма отговор на този въпрос. Търсено бе сред подписалите, датите, позициите и разпоредбите.
refuse-off-topic = Отговарям само на въпроси за кампанията на европейските творци и носители на права във връзка с Акта за ИИ: кой е подписал, кога, какво е казано и какво откога се прилага.
refuse-unclear = Не успях да разбера за какво се отнася въпросът. Моля, посочете документ, организация, дата или разпоредба.
not-sure = Не е сигурно дали въпросът е разбран правилно.
refuse-unknown-subject = Това име не фигурира в регистъра{ $missing }.
refuse-no-such-date = Нито един документ в сбирката не е с тази дата ({ $missing }).
nearest = Най-близко в сбирката: { $names }.
clarify-documents = Кой документ имате предвид?
clarify-organisations = Коя организация имате предвид?
answered-only = Отговорено е само на този въпрос: { $question }

## About the bot
about = Аз съм автоматизиран асистент, а не човек. Отговарям въз основа на сбирка за кампанията на европейските творци и носители на права във връзка с Акта на ЕС за ИИ (документи: { $documents }, изявления: { $positions }, ключови дати: { $events }, разпоредби: { $provisions }). Във всеки отговор се посочват документът източник, неговата дата и публичният му адрес; обобщенията са обозначени, а за непълното, спорното и неизвестното се съобщава изрично.
about-newest = Най-новият текст сред тях: { $thing }.
about-ask = Попитайте кой е подписал дадено писмо, кога се е случило нещо или откога се прилага, или какво е казала дадена организация.
greeting = Попитайте кой е подписал дадено писмо, кога се е случило нещо или откога се прилага, или какво е казала дадена организация.

## Suggestions of next questions
suggest-signatories = Кой е подписал документа: { $document }?
suggest-documents-of = Какво е подписала организацията { $organisation }?
suggest-demands = Какви са исканията: { $document }?
suggest-next = Кой е следващият срок по Акта за ИИ?
