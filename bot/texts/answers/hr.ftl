# Answers, in Croatian. Names come in the nominative; sentences are built so that they need no other case.
# Full dates end with a full stop of their own, so no sentence puts one directly after a date.

## Signatories
signatories = { $document } ({ $date }). Poznati potpisnici: { $n }.
signatories-missing = { $document } ({ $date }). Potpisnici drugih zajedničkih dokumenata koji nisu među njegovim poznatim potpisnicima: { $n }.
left-out = osim: { $name }
signatories-filtered = { $document } ({ $date }). Poznati potpisnici – { $filter }: { $n }.
senders = { $document } ({ $date }). Dokument nema potpisnike, nego pošiljatelje: { $names }.
list-complete = Popis je potpun.
list-incomplete = Popis nije potpun.
not-told-apart = Registar ne razlikuje organizacije za kolektivno ostvarivanje prava od drugih organizacija.
stated-number = Broj naveden u izvorima: { $stated }.
some-inferred = Zaključeno na temelju objave na vlastitim internetskim stranicama, a ne iz popisa: { $names }.
some-added = Imenovani u dokumentu, na popis ih je stavilo uredništvo: { $names }.
supporters = { $document } ({ $date }). Podupiratelji ili govornici koji nisu potpisnici: { $n }.
supporters-only = { $document } ({ $date }). Podupiratelji koji nisu potpisnici: { $n }.
speakers-only = { $document } ({ $date }). Govornici: { $n }.
represented-only = { $document } ({ $date }). Zastupljeni kao članovi, bez vlastitog potpisa: { $n }.
supporters-none = { $document } ({ $date }). Osim potpisnika nije poznat nijedan podupiratelj.

## Membership
signed-yes = Da. { $organisation } je među poznatim potpisnicima: { $document } ({ $date }).
signed-no = Ne. { $organisation } nije među potpisnicima, a popis je potpun: { $document } ({ $date }).
signed-refused = Ne: { $document } ({ $date }).
signed-unknown = Nije poznato. { $organisation } nije među poznatim potpisnicima, ali popis nije potpun: { $document } ({ $date }).
signed-sender = Ne. { $organisation } je u evidenciji kao pošiljatelj ili govornik; ovaj dokument nema potpisnike: { $document } ({ $date }).
certainty-stated = Organizacija sama navodi da je potpisala dokument ili mu se pridružila.
certainty-reported = Jedan od izvora navodi je kao potpisnicu.
certainty-inferred = Potpis je izveden kao zaključak: organizacija je objavila tekst na vlastitim internetskim stranicama.
certainty-editor = Dokument je imenuje; da je potpisala, kaže uredništvo.
role-supporter = Organizacija je u evidenciji kao podupirateljica: podržala je tekst, pridružila mu se ili ga objavila, što nije isto što i potpis.
member-of-signatory = Prema registru { $organisation } je član organizacije koja je potpisala ({ $umbrellas }); to nije vlastiti potpis.
role-speaker = Organizacija je u evidenciji kao govornica, a ne kao potpisnica.
role-represented-by-signatory = Kao članicu zastupa je potpisnik: { $via }. To nije njezin vlastiti potpis.
role-represented-by-supporter = Kao članicu zastupa je podupiratelj: { $via }. To nije njezin vlastiti potpis.
known-of-stated = Poznati potpisnici: { $n }; broj naveden u izvorima: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Broj poznatih potpisnika: { $n }.
documents-of = { $organisation }. Poznati potpisani dokumenti: { $n }.
documents-of-filtered = { $organisation }. Poznati potpisani dokumenti – { $filter }: { $n }.
documents-signed-by = Poznati potpisani dokumenti – { $filter }: { $n }.
documents-of-none = { $organisation }. Nije poznat nijedan dokument s potpisom te organizacije.
documents-by-all = Dokumenti za koje se zna da su ih potpisale sve ove organizacije – { $names }: { $n }.
documents-by-any = Dokumenti za koje se zna da su ih je potpisala barem jedna od ovih organizacija – { $names }: { $n }.
lists-may-miss = Neki popisi potpisnika nisu potpuni pa dokumenata može biti više.
other-parts = Sudjelovanje bez potpisa: { $names }.

## Sets
set-and = Organizacije za koje se zna da su potpisale sve ove dokumente: { $n }.
set-or = Organizacije za koje se zna da su potpisale barem jedan od ovih dokumenata: { $n }.
set-each = Organizacije za koje se zna da su u svakom od tih razdoblja potpisale barem jedan dokument: { $n }.
set-least = Organizacije za koje se zna da su potpisale barem { $least } od ovih dokumenata: { $n }.
set-xor = Organizacije za koje se zna da su potpisale točno jedan od ovih dokumenata: { $n }.
set-minus = Organizacije za koje se zna da su potpisale prvi dokument, ali ne i ostale: { $n }.
set-incomplete = Barem jedan od popisa nije potpun pa se ovaj rezultat može promijeniti.

## Register
register = Organizacije u registru – { $filter }: { $n }.
register-all = Organizacije u registru: { $n }.
register-outside = Samo s vlastitim izjavama, izvan registra: { $names }.
register-none = Organizacije u registru – { $filter }: nijedna.

## Dates
date = { $date } – { $thing }.
date-moved = { $before } izvorno, { $date } sada – { $thing }.
date-from-to = { $from } – { $to }: { $thing }.
date-between = { $thing }: točan datum nije poznat (razdoblje: { $from } – { $to }).
date-month = Poznat je samo mjesec.
date-unknown = { $thing }: datum nije poznat.
applies-from = { $thing } primjenjuje se od { $date }
applicable = Odredbe u primjeni ({ $date }): { $n }.
no-own-date = { $thing } nema vlastiti datum početka primjene.
status = Status: { $status }.
note = Napomena: { $note }
date-note = O datumu: { $note }
disagreement = Izvori se ne slažu: { $text }
days-between = { $n ->
    [one] Dijeli ih { $n } dan.
    [few] Dijele ih { $n } dana.
   *[other] Dijeli ih { $n } dana.
 }
days-until = { $date } – { $thing }. { $n ->
    [one] Preostao je { $n } dan.
    [few] Preostala su { $n } dana.
   *[other] Preostalo je { $n } dana.
 }
days-since = { $date } – { $thing }. { $n ->
    [one] Otada je prošao { $n } dan.
    [few] Otada su prošla { $n } dana.
   *[other] Otada je prošlo { $n } dana.
 }
is-today = { $date } – { $thing }. To je danas.
order-yes = Da.
order-no = Ne.
order-unknown = Nije poznato.
order-same = Oboje ima isti datum.
order-first = Ranije: { $thing }.
order-last = Kasnije: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Ključni datumi Akta o umjetnoj inteligenciji – { $range }: { $n }.
documents-in = Zajednički dokumenti – { $range }: { $n }.
papers-in = Dokumenti – { $range }: { $n }.
events-all = Ključni datumi Akta o umjetnoj inteligenciji: { $n }.
documents-all = Zajednički dokumenti: { $n }.
undated = Bez točnog datuma, možda iz tog razdoblja: { $names }.
nothing-in = { $range }: u zbirci nema ničega.
range-between = { $from } – { $to }
range-after = kasnije nego { $date }
range-before = ranije nego { $date }
news = Najnovije u zbirci:
next-event = Sljedeće: { $thing } ({ $date }).
next-none = Nije poznat nijedan kasniji ključni datum.
latest-document = Najnoviji zajednički dokument: { $thing } ({ $date }).
first-document = Prvi zajednički dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Najnoviji poznati potpisani dokument: { $thing } ({ $date }).
first-of = { $organisation }. Prvi poznati potpisani dokument: { $thing } ({ $date }).
ongoing = U to vrijeme u tijeku: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = podupire
stance-opposes = protivi se
stance-welcomes = pozdravlja
stance-regrets = izražava žaljenje
stance-warns = upozorava
stance-calls-for = poziva
who-supports = Podupiru – { $topic }: { $n }.
who-opposes = Protive se – { $topic }: { $n }.
who-criticises = Kritične – { $topic }: { $n }.
who-welcomes = Pozdravile su – { $topic }: { $n }.
who-regrets = Izrazile su žaljenje – { $topic }: { $n }.
who-warns = Upozorile su – { $topic }: { $n }.
who-calls-for = Pozvale su – { $topic }: { $n }.
who-any = Zauzele su stajalište – { $topic }: { $n }.
demands-of = Zahtjevi – { $filter }: { $n }.
who-none = { $topic }: takvog stajališta nema u zbirci.
no-quotation = { $topic }: doslovnog navoda o tome nema u zbirci.
through-joint-documents = Djelomično kao potpisnici zajedničkih dokumenata: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }”
no-position = { $organisation }: u zbirci nema izjave o toj temi.
no-topic-position = Najbliže su ove izjave:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Primjenjuje se od { $date }
provision-care = Zašto je to važno za kampanju: { $text }
law-goes-on = Tekst se nastavlja; pitajte za pojedini stavak.
law-earlier = Ovo je ranija verzija teksta; ne primjenjuje se.
law-changed = Uredba (EU) { $act } poslije je izmijenila ovaj dio; ovo je prethodni tekst.

## About documents
addressed-to = { $document } ({ $date }). Primatelji: { $names }.
occasion = { $document } ({ $date }). Povod: { $text }
published-by = { $document } ({ $date }). Objava: { $names }.
sources-of = { $document } ({ $date }). Izvori: { $names }.
no-address = Nema javne adrese
languages-of = { $document } ({ $date }). Registar nema potpun pregled jezičnih verzija; njegovi su izvori: { $names }.
completeness-complete = { $document } ({ $date }). Popis potpisnika je potpun: { $n }.
completeness-incomplete = { $document } ({ $date }). Popis potpisnika nije potpun; poznati potpisnici: { $n }. { $note }
range-complete-lists = potpun popis potpisnika
range-incomplete-lists = nepotpun popis potpisnika
range-least-signatories = najmanje { $least } poznatih potpisnika
organisation-card = { $organisation }. Sektor: { $sector }. Područje djelovanja: { $scope }.
sector-other = ostalo
scope-unknown = nije poznato
country-not-known = Država nije poznata: { $which }.
represents = Zastupa: { $text }.
website = Internetske stranice: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Iz sažetka u registru – { $names }:
passage-source = Iz izvornog teksta – { $names }:

## Outcomes
refuse-not-in-corpus = U zbirci nema odgovora na to pitanje. Pretraženi su potpisnici, datumi, stajališta i odredbe.
refuse-off-topic = Odgovaram samo na pitanja o kampanji europskih stvaratelja i nositelja prava u vezi s Aktom o umjetnoj inteligenciji: tko je potpisao, kada, što je rečeno te što se i otkad primjenjuje.
refuse-unclear = Nisam uspio utvrditi na što se pitanje odnosi. Molimo navedite dokument, organizaciju, datum ili odredbu.
not-sure = Nije sigurno je li pitanje ispravno shvaćeno.
refuse-unknown-subject = Registar ne poznaje taj naziv{ $missing }.
refuse-no-such-date = Nijedan dokument u zbirci nema taj datum ({ $missing }).
nearest = Najbliže u zbirci: { $names }.
clarify-documents = Na koji dokument mislite?
clarify-organisations = Na koju organizaciju mislite?
answered-only = Odgovoreno je samo na ovo pitanje: { $question }

## About the bot
about = Ja sam automatizirani pomoćnik, a ne osoba. Odgovaram na temelju zbirke o kampanji europskih stvaratelja i nositelja prava u vezi s Aktom EU-a o umjetnoj inteligenciji (dokumenti: { $documents }, izjave: { $positions }, ključni datumi: { $events }, odredbe: { $provisions }). U svakom se odgovoru navode izvorni dokument, njegov datum i javna adresa; sažeci su označeni, a navodi se i ono što je nepotpuno, sporno ili nepoznato.
about-newest = Najnoviji tekst među njima: { $thing }.
about-ask = Pitajte tko je potpisao pismo, kada se nešto dogodilo ili otkad se primjenjuje ili što je rekla neka organizacija.
greeting = Pitajte tko je potpisao pismo, kada se nešto dogodilo ili otkad se primjenjuje ili što je rekla neka organizacija.

## Suggestions of next questions
suggest-signatories = Tko je potpisao dokument: { $document }?
suggest-documents-of = Što je potpisala organizacija { $organisation }?
suggest-demands = Koji su zahtjevi: { $document }?
suggest-next = Koji je sljedeći rok prema Aktu o umjetnoj inteligenciji?
