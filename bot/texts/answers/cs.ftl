# Answers, in Czech. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Známí signatáři: { $n }.
signatories-missing = { $document } ({ $date }). Signatáři jiných společných dokumentů, kteří nejsou mezi jeho známými signatáři: { $n }.
left-out = kromě: { $name }
signatories-filtered = { $document } ({ $date }). Známí signatáři – { $filter }: { $n }.
senders = { $document } ({ $date }). Dokument nemá signatáře, ale odesílatele: { $names }.
list-complete = Seznam je úplný.
list-incomplete = Seznam není úplný.
not-told-apart = Rejstřík neodlišuje kolektivní správce práv od jiných organizací.
stated-number = Počet uvedený ve zdrojích: { $stated }.
some-inferred = Odvozeno ze zveřejnění na vlastních internetových stránkách, nikoli ze seznamu: { $names }.
some-added = Jmenováni v dokumentu a zařazeni na seznam redakcí: { $names }.
supporters = { $document } ({ $date }). Podporovatelé nebo řečníci, kteří nejsou signatáři: { $n }.
supporters-only = { $document } ({ $date }). Podporovatelé, kteří nejsou signatáři: { $n }.
speakers-only = { $document } ({ $date }). Řečníci: { $n }.
represented-only = { $document } ({ $date }). Zastoupeni jako členové, bez vlastního podpisu: { $n }.
supporters-none = { $document } ({ $date }). Kromě signatářů nejsou známi žádní podporovatelé.

## Membership
signed-yes = Ano. { $organisation } patří mezi známé signatáře: { $document } ({ $date }).
signed-no = Ne. { $organisation } nepatří mezi signatáře a seznam je úplný: { $document } ({ $date }).
signed-refused = Ne: { $document } ({ $date }).
signed-unknown = Není známo. { $organisation } nepatří mezi známé signatáře, ale seznam není úplný: { $document } ({ $date }).
signed-sender = Ne. { $organisation } figuruje jako odesílatel nebo řečník; tento dokument nemá signatáře: { $document } ({ $date }).
certainty-stated = Organizace sama uvádí, že dokument podepsala nebo se k němu připojila.
certainty-reported = Jeden ze zdrojů ji uvádí jako signatáře.
certainty-inferred = Podpis je odvozen: organizace text zveřejnila na vlastních internetových stránkách.
certainty-editor = Dokument ji jmenuje; že podepsala, říká redakce.
role-supporter = Organizace je zaznamenána jako podporovatel: text podpořila, připojila se k němu nebo jej zveřejnila, což není totéž jako podpis.
member-of-signatory = Podle rejstříku je { $organisation } členem organizace, která podepsala ({ $umbrellas }); to není vlastní podpis.
role-speaker = Organizace je zaznamenána jako řečník, nikoli jako signatář.
role-represented-by-signatory = Jako člena ji zastupuje signatář: { $via }. Nejde o její vlastní podpis.
role-represented-by-supporter = Jako člena ji zastupuje podporovatel: { $via }. Nejde o její vlastní podpis.
known-of-stated = Známí signatáři: { $n }; počet uvedený ve zdrojích: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Počet známých signatářů: { $n }.
documents-of = { $organisation }. Známé podepsané dokumenty: { $n }.
documents-of-filtered = { $organisation }. Známé podepsané dokumenty – { $filter }: { $n }.
documents-signed-by = Známé podepsané dokumenty – { $filter }: { $n }.
documents-of-none = { $organisation }. Není znám žádný dokument s podpisem této organizace.
documents-by-all = Dokumenty, o nichž je známo, že je podepsaly všechny tyto organizace – { $names }: { $n }.
documents-by-any = Dokumenty, o nichž je známo, že je podepsala alespoň jedna z těchto organizací – { $names }: { $n }.
lists-may-miss = Některé seznamy signatářů nejsou úplné, dokumentů tedy může být více.
other-parts = Účast bez podpisu: { $names }.

## Sets
set-and = Organizace, o nichž je známo, že podepsaly všechny tyto dokumenty: { $n }.
set-or = Organizace, o nichž je známo, že podepsaly alespoň jeden z těchto dokumentů: { $n }.
set-each = Organizace, o nichž je známo, že v každém z těchto období podepsaly alespoň jeden dokument: { $n }.
set-least = Organizace, o nichž je známo, že podepsaly alespoň { $least } z těchto dokumentů: { $n }.
set-xor = Organizace, o nichž je známo, že podepsaly právě jeden z těchto dokumentů: { $n }.
set-minus = Organizace, o nichž je známo, že podepsaly první dokument, ale ne ostatní: { $n }.
set-incomplete = Alespoň jeden ze seznamů není úplný, výsledek se tedy může změnit.

## Register
register = Organizace v rejstříku – { $filter }: { $n }.
register-all = Organizace v rejstříku: { $n }.
register-outside = Jen s vlastními vyjádřeními, mimo rejstřík: { $names }.
register-none = Organizace v rejstříku – { $filter }: žádné.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: původně { $before }, nyní { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: přesné datum není známo; spadá do rozmezí { $from } – { $to }.
date-month = Znám je pouze měsíc.
date-unknown = { $thing }: datum není známo.
applies-from = { $thing } se použije od { $date }.
applicable = Použitelná ustanovení ke dni { $date }: { $n }.
no-own-date = { $thing } nemá vlastní datum použitelnosti.
status = Stav: { $status }.
note = Poznámka: { $note }
date-note = K datu: { $note }
disagreement = Zdroje se rozcházejí: { $text }
days-between = { $n ->
    [one] Dělí je jeden den.
    [few] Dělí je { $n } dny.
    [many] Dělí je { $n } dne.
   *[other] Dělí je { $n } dní.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Zbývá jeden den.
    [few] Zbývají { $n } dny.
    [many] Zbývá { $n } dne.
   *[other] Zbývá { $n } dní.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Od té doby uplynul jeden den.
    [few] Od té doby uplynuly { $n } dny.
    [many] Od té doby uplynulo { $n } dne.
   *[other] Od té doby uplynulo { $n } dní.
 }
is-today = { $thing }: { $date }. To je dnes.
order-yes = Ano.
order-no = Ne.
order-unknown = Není známo.
order-same = Obojí má stejné datum.
order-first = Dříve: { $thing }.
order-last = Později: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Milníky aktu o umělé inteligenci – { $range }: { $n }.
documents-in = Společné dokumenty – { $range }: { $n }.
papers-in = Dokumenty – { $range }: { $n }.
events-all = Milníky aktu o umělé inteligenci: { $n }.
documents-all = Společné dokumenty: { $n }.
undated = Bez přesného data, snad z této doby: { $names }.
nothing-in = { $range }: ve sbírce nic není.
range-between = { $from } – { $to }
range-after = později než { $date }
range-before = dříve než { $date }
news = Nejnovější ve sbírce:
next-event = Následuje: { $thing } – { $date }.
next-none = Žádný pozdější milník není znám.
latest-document = Nejnovější společný dokument: { $thing } ({ $date }).
first-document = První společný dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Nejnovější známý podepsaný dokument: { $thing } ({ $date }).
first-of = { $organisation }. První známý podepsaný dokument: { $thing } ({ $date }).
ongoing = V té době probíhalo: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = podporuje
stance-opposes = nesouhlasí
stance-welcomes = vítá
stance-regrets = vyjadřuje politování
stance-warns = varuje
stance-calls-for = vyzývá
who-supports = Podporují – { $topic }: { $n }.
who-opposes = Nesouhlasí – { $topic }: { $n }.
who-criticises = Kritické hlasy – { $topic }: { $n }.
who-welcomes = Přivítaly – { $topic }: { $n }.
who-regrets = Vyjádřily politování – { $topic }: { $n }.
who-warns = Varovaly – { $topic }: { $n }.
who-calls-for = Vyzvaly – { $topic }: { $n }.
who-any = Zaujaly stanovisko – { $topic }: { $n }.
demands-of = Požadavky – { $filter }: { $n }.
who-none = { $topic }: takové stanovisko ve sbírce není.
no-quotation = { $topic }: doslovný citát k tomu ve sbírce není.
through-joint-documents = Zčásti jako signatáři společných dokumentů: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: ve sbírce není žádné vyjádření k tomuto tématu.
no-topic-position = Nejbližší vyjádření jsou tato:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Použije se od: { $date }.
provision-care = Proč na tom kampani záleží: { $text }
law-goes-on = Text pokračuje; zeptejte se na jednotlivý odstavec.
law-earlier = Toto je dřívější znění; neplatí.
law-changed = Nařízení (EU) { $act } tuto část později změnilo; toto je předchozí znění.

## About documents
addressed-to = { $document } ({ $date }). Adresáti: { $names }.
occasion = { $document } ({ $date }). Příležitost: { $text }
published-by = { $document } ({ $date }). Zveřejnění: { $names }.
sources-of = { $document } ({ $date }). Zdroje: { $names }.
no-address = Bez veřejné adresy
languages-of = { $document } ({ $date }). Rejstřík nemá úplný přehled jazykových verzí; jeho zdroje jsou: { $names }.
completeness-complete = { $document } ({ $date }). Seznam signatářů je úplný: { $n }.
completeness-incomplete = { $document } ({ $date }). Seznam signatářů není úplný; známí signatáři: { $n }. { $note }
range-complete-lists = úplný seznam signatářů
range-incomplete-lists = neúplný seznam signatářů
range-least-signatories = alespoň { $least } známých signatářů
organisation-card = { $organisation }. Odvětví: { $sector }. Působnost: { $scope }.
sector-other = jiné
scope-unknown = není známa
country-not-known = Země není známa: { $which }.
represents = Zastupuje: { $text }.
website = Internetové stránky: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Ze shrnutí v rejstříku – { $names }:
passage-source = Z původního textu – { $names }:

## Outcomes
refuse-not-in-corpus = Sbírka na tuto otázku nemá odpověď. Prohledáni byli signatáři, data, stanoviska a ustanovení.
refuse-off-topic = Odpovídám jen na otázky o kampani evropských tvůrců a nositelů práv k aktu o umělé inteligenci: kdo podepsal, kdy, co zaznělo a co se od kdy použije.
refuse-unclear = Nepodařilo se mi zjistit, čeho se otázka týká. Uveďte prosím dokument, organizaci, datum nebo ustanovení.
not-sure = Není jisté, zda byla otázka pochopena správně.
refuse-unknown-subject = Rejstřík tento název nezná{ $missing }.
refuse-no-such-date = Žádný dokument ve sbírce nemá toto datum: { $missing }.
nearest = Nejbližší ve sbírce: { $names }.
clarify-documents = Který dokument máte na mysli?
clarify-organisations = Kterou organizaci máte na mysli?
answered-only = Zodpovězena je jen tato otázka: { $question }

## About the bot
about = Jsem automatizovaný asistent, nikoli člověk. Odpovídám ze sbírky o kampani evropských tvůrců a nositelů práv k unijnímu aktu o umělé inteligenci (dokumenty: { $documents }, vyjádření: { $positions }, milníky: { $events }, ustanovení: { $provisions }). Každá odpověď uvádí zdrojový dokument, jeho datum a veřejnou adresu; shrnutí jsou označena a na to, co je neúplné, sporné nebo neznámé, je upozorněno.
about-newest = Nejnovější text mezi nimi: { $thing }.
about-ask = Zeptejte se, kdo podepsal dopis, kdy se něco stalo nebo od kdy se něco použije, nebo co řekla některá organizace.
greeting = Zeptejte se, kdo podepsal dopis, kdy se něco stalo nebo od kdy se něco použije, nebo co řekla některá organizace.

## Suggestions of next questions
suggest-signatories = Kdo podepsal dokument: { $document }?
suggest-documents-of = Co podepsala organizace { $organisation }?
suggest-demands = Jaké jsou požadavky: { $document }?
suggest-next = Jaká je příští lhůta podle aktu o umělé inteligenci?
