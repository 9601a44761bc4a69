# Answers, in Slovak. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Známi signatári: { $n }.
signatories-missing = { $document } ({ $date }). Signatári iných spoločných dokumentov, ktorí nie sú medzi jeho známymi signatármi: { $n }.
left-out = okrem: { $name }
signatories-filtered = { $document } ({ $date }). Známi signatári – { $filter }: { $n }.
senders = { $document } ({ $date }). Dokument nemá signatárov, ale odosielateľov: { $names }.
list-complete = Zoznam je úplný.
list-incomplete = Zoznam nie je úplný.
not-told-apart = Register neodlišuje organizácie kolektívnej správy od iných organizácií.
stated-number = Počet uvedený v zdrojoch: { $stated }.
some-inferred = Odvodené zo zverejnenia na vlastnom webovom sídle, nie zo zoznamu: { $names }.
some-added = Menovaní v dokumente a zaradení na zoznam redakciou: { $names }.
supporters = { $document } ({ $date }). Podporovatelia alebo rečníci, ktorí nie sú signatármi: { $n }.
supporters-only = { $document } ({ $date }). Podporovatelia, ktorí nie sú signatármi: { $n }.
speakers-only = { $document } ({ $date }). Rečníci: { $n }.
represented-only = { $document } ({ $date }). Zastúpené ako členovia, bez vlastného podpisu: { $n }.
supporters-none = { $document } ({ $date }). Okrem signatárov nie sú známi žiadni podporovatelia.

## Membership
signed-yes = Áno. { $organisation } patrí medzi známych signatárov: { $document } ({ $date }).
signed-no = Nie. { $organisation } nepatrí medzi signatárov a zoznam je úplný: { $document } ({ $date }).
signed-refused = Nie: { $document } ({ $date }).
signed-unknown = Nie je známe. { $organisation } nepatrí medzi známych signatárov, ale zoznam nie je úplný: { $document } ({ $date }).
signed-sender = Nie. { $organisation } figuruje ako odosielateľ alebo rečník; tento dokument nemá signatárov: { $document } ({ $date }).
certainty-stated = Organizácia sama uvádza, že dokument podpísala alebo sa k nemu pripojila.
certainty-reported = Jeden zo zdrojov ju uvádza ako signatára.
certainty-inferred = Podpis je odvodený: organizácia text zverejnila na vlastnom webovom sídle.
certainty-editor = Dokument ju menuje; že podpísala, hovorí redakcia.
role-supporter = Organizácia je zaznamenaná ako podporovateľ: text podporila, pripojila sa k nemu alebo ho zverejnila, čo nie je to isté ako podpis.
member-of-signatory = Podľa registra je { $organisation } členom organizácie, ktorá podpísala ({ $umbrellas }); to nie je vlastný podpis.
role-speaker = Organizácia je zaznamenaná ako rečník, nie ako signatár.
role-represented-by-signatory = Ako člena ju zastupuje signatár: { $via }. Nejde o jej vlastný podpis.
role-represented-by-supporter = Ako člena ju zastupuje podporovateľ: { $via }. Nejde o jej vlastný podpis.
known-of-stated = Známi signatári: { $n }; počet uvedený v zdrojoch: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Počet známych signatárov: { $n }.
documents-of = { $organisation }. Známe podpísané dokumenty: { $n }.
documents-of-filtered = { $organisation }. Známe podpísané dokumenty – { $filter }: { $n }.
documents-signed-by = Známe podpísané dokumenty – { $filter }: { $n }.
documents-of-none = { $organisation }. Nie je známy žiadny dokument s podpisom tejto organizácie.
documents-by-all = Dokumenty, o ktorých je známe, že ich podpísali všetky tieto organizácie – { $names }: { $n }.
documents-by-any = Dokumenty, o ktorých je známe, že ich podpísala aspoň jedna z týchto organizácií – { $names }: { $n }.
lists-may-miss = Niektoré zoznamy signatárov nie sú úplné, dokumentov teda môže byť viac.
other-parts = Účasť bez podpisu: { $names }.

## Sets
set-and = Organizácie, o ktorých je známe, že podpísali všetky tieto dokumenty: { $n }.
set-or = Organizácie, o ktorých je známe, že podpísali aspoň jeden z týchto dokumentov: { $n }.
set-each = Organizácie, o ktorých je známe, že v každom z týchto období podpísali aspoň jeden dokument: { $n }.
set-least = Organizácie, o ktorých je známe, že podpísali aspoň { $least } z týchto dokumentov: { $n }.
set-xor = Organizácie, o ktorých je známe, že podpísali práve jeden z týchto dokumentov: { $n }.
set-minus = Organizácie, o ktorých je známe, že podpísali prvý dokument, ale nie ostatné: { $n }.
set-incomplete = Aspoň jeden zo zoznamov nie je úplný, výsledok sa teda môže zmeniť.

## Register
register = Organizácie v registri – { $filter }: { $n }.
register-all = Organizácie v registri: { $n }.
register-outside = Len s vlastnými vyjadreniami, mimo registra: { $names }.
register-none = Organizácie v registri – { $filter }: žiadne.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: pôvodne { $before }, teraz { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: presný dátum nie je známy; spadá do rozmedzia { $from } – { $to }.
date-month = Známy je len mesiac.
date-unknown = { $thing }: dátum nie je známy.
applies-from = { $thing } sa uplatňuje od { $date }.
applicable = Uplatniteľné ustanovenia k { $date }: { $n }.
no-own-date = { $thing } nemá vlastný dátum začatia uplatňovania.
status = Stav: { $status }.
note = Poznámka: { $note }
date-note = K dátumu: { $note }
disagreement = Zdroje sa rozchádzajú: { $text }
days-between = { $n ->
    [one] Delí ich jeden deň.
    [few] Delia ich { $n } dni.
    [many] Delí ich { $n } dňa.
   *[other] Delí ich { $n } dní.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Zostáva jeden deň.
    [few] Zostávajú { $n } dni.
    [many] Zostáva { $n } dňa.
   *[other] Zostáva { $n } dní.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Odvtedy uplynul jeden deň.
    [few] Odvtedy uplynuli { $n } dni.
    [many] Odvtedy uplynulo { $n } dňa.
   *[other] Odvtedy uplynulo { $n } dní.
 }
is-today = { $thing }: { $date }. To je dnes.
order-yes = Áno.
order-no = Nie.
order-unknown = Nie je známe.
order-same = Oboje má rovnaký dátum.
order-first = Skôr: { $thing }.
order-last = Neskôr: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Míľniky aktu o AI – { $range }: { $n }.
documents-in = Spoločné dokumenty – { $range }: { $n }.
papers-in = Dokumenty – { $range }: { $n }.
events-all = Míľniky aktu o AI: { $n }.
documents-all = Spoločné dokumenty: { $n }.
undated = Bez presného dátumu, azda z tohto obdobia: { $names }.
nothing-in = { $range }: v zbierke nič nie je.
range-between = { $from } – { $to }
range-after = neskôr ako { $date }
range-before = skôr ako { $date }
news = Najnovšie v zbierke:
next-event = Nasleduje: { $thing } – { $date }.
next-none = Nie je známy žiadny neskorší míľnik.
latest-document = Najnovší spoločný dokument: { $thing } ({ $date }).
first-document = Prvý spoločný dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Najnovší známy podpísaný dokument: { $thing } ({ $date }).
first-of = { $organisation }. Prvý známy podpísaný dokument: { $thing } ({ $date }).
ongoing = V tom čase prebiehalo: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = podporuje
stance-opposes = nesúhlasí
stance-welcomes = víta
stance-regrets = vyjadruje poľutovanie
stance-warns = varuje
stance-calls-for = vyzýva
who-supports = Podporujú – { $topic }: { $n }.
who-opposes = Nesúhlasia – { $topic }: { $n }.
who-criticises = Kritické hlasy – { $topic }: { $n }.
who-welcomes = Uvítali – { $topic }: { $n }.
who-regrets = Vyjadrili poľutovanie – { $topic }: { $n }.
who-warns = Varovali – { $topic }: { $n }.
who-calls-for = Vyzvali – { $topic }: { $n }.
who-any = Zaujali stanovisko – { $topic }: { $n }.
demands-of = Požiadavky – { $filter }: { $n }.
who-none = { $topic }: takéto stanovisko v zbierke nie je.
no-quotation = { $topic }: doslovný citát k tomu v zbierke nie je.
through-joint-documents = Čiastočne ako signatári spoločných dokumentov: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: v zbierke nie je žiadne vyjadrenie k tejto téme.
no-topic-position = Najbližšie vyjadrenia sú tieto:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Uplatňuje sa od: { $date }.
provision-care = Prečo na tom kampani záleží: { $text }
law-goes-on = Text pokračuje; opýtajte sa na jednotlivý odsek.
law-earlier = Toto je skoršie znenie; neplatí.
law-changed = Nariadenie (EÚ) { $act } túto časť neskôr zmenilo; toto je predchádzajúce znenie.

## About documents
addressed-to = { $document } ({ $date }). Adresáti: { $names }.
occasion = { $document } ({ $date }). Príležitosť: { $text }
published-by = { $document } ({ $date }). Zverejnenie: { $names }.
sources-of = { $document } ({ $date }). Zdroje: { $names }.
no-address = Bez verejnej adresy
languages-of = { $document } ({ $date }). Register nemá úplný prehľad jazykových verzií; jeho zdroje sú: { $names }.
completeness-complete = { $document } ({ $date }). Zoznam signatárov je úplný: { $n }.
completeness-incomplete = { $document } ({ $date }). Zoznam signatárov nie je úplný; známi signatári: { $n }. { $note }
range-complete-lists = úplný zoznam signatárov
range-incomplete-lists = neúplný zoznam signatárov
range-least-signatories = aspoň { $least } známych signatárov
organisation-card = { $organisation }. Odvetvie: { $sector }. Pôsobnosť: { $scope }.
sector-other = iné
scope-unknown = nie je známa
country-not-known = Krajina nie je známa: { $which }.
represents = Zastupuje: { $text }.
website = Webové sídlo: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Zo zhrnutia v registri – { $names }:
passage-source = Z pôvodného textu – { $names }:

## Outcomes
refuse-not-in-corpus = V zbierke nie je odpoveď na túto otázku. Prehľadali sa signatári, dátumy, stanoviská a ustanovenia.
refuse-off-topic = Odpovedám len na otázky o kampani európskych tvorcov a nositeľov práv k aktu o AI: kto podpísal, kedy, čo odznelo a čo sa odkedy uplatňuje.
refuse-unclear = Nepodarilo sa mi zistiť, čoho sa otázka týka. Uveďte, prosím, dokument, organizáciu, dátum alebo ustanovenie.
not-sure = Nie je isté, či bola otázka pochopená správne.
refuse-unknown-subject = Register tento názov nepozná{ $missing }.
refuse-no-such-date = Žiadny dokument v zbierke nemá tento dátum: { $missing }.
nearest = Najbližšie v zbierke: { $names }.
clarify-documents = Ktorý dokument máte na mysli?
clarify-organisations = Ktorú organizáciu máte na mysli?
answered-only = Zodpovedaná je len táto otázka: { $question }

## About the bot
about = Som automatizovaný asistent, nie človek. Odpovedám zo zbierky o kampani európskych tvorcov a nositeľov práv k aktu EÚ o AI (dokumenty: { $documents }, vyjadrenia: { $positions }, míľniky: { $events }, ustanovenia: { $provisions }). Každá odpoveď uvádza zdrojový dokument, jeho dátum a verejnú adresu; zhrnutia sú označené a na to, čo je neúplné, sporné alebo neznáme, sa upozorňuje.
about-newest = Najnovší text medzi nimi: { $thing }.
about-ask = Opýtajte sa, kto podpísal list, kedy sa niečo stalo alebo odkedy sa niečo uplatňuje, alebo čo povedala niektorá organizácia.
greeting = Opýtajte sa, kto podpísal list, kedy sa niečo stalo alebo odkedy sa niečo uplatňuje, alebo čo povedala niektorá organizácia.

## Suggestions of next questions
suggest-signatories = Kto podpísal dokument: { $document }?
suggest-documents-of = Čo podpísala organizácia { $organisation }?
suggest-demands = Aké sú požiadavky: { $document }?
suggest-next = Aká je najbližšia lehota podľa aktu o AI?
