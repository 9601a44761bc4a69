# Answers, in Hungarian. Names come in the nominative; full dates end with a full stop, so no other follows them.

## Signatories
signatories = { $document } ({ $date }). Ismert aláírók: { $n }.
signatories-missing = { $document } ({ $date }). Más közös dokumentumok aláírói, akik nem szerepelnek ennek ismert aláírói között: { $n }.
left-out = kivéve: { $name }
signatories-filtered = { $document } ({ $date }). Ismert aláírók – { $filter }: { $n }.
senders = { $document } ({ $date }). Feladói vannak, nem aláírói: { $names }.
list-complete = A jegyzék teljes.
list-incomplete = A jegyzék hiányos.
not-told-apart = A nyilvántartás nem különbözteti meg a közös jogkezelő szervezeteket más szervezetektől.
stated-number = A forrásokban megadott szám: { $stated }.
some-inferred = Nem jegyzékből, hanem a saját honlapon való közzétételből következtethető: { $names }.
some-added = A dokumentum megnevezi, a listára a szerkesztőség vette fel: { $names }.
supporters = { $document } ({ $date }). Támogatók vagy felszólalók, amelyek nem aláírók: { $n }.
supporters-only = { $document } ({ $date }). Támogatók, amelyek nem aláírók: { $n }.
speakers-only = { $document } ({ $date }). Felszólalók: { $n }.
represented-only = { $document } ({ $date }). Tagként képviselve, saját aláírás nélkül: { $n }.
supporters-none = { $document } ({ $date }). Az aláírókon kívül más támogató nem ismert.

## Membership
signed-yes = Igen. { $organisation } az ismert aláírók között szerepel: { $document } ({ $date }).
signed-no = Nem. { $organisation } nem szerepel az aláírók között, és a jegyzék teljes: { $document } ({ $date }).
signed-refused = Nem: { $document } ({ $date }).
signed-unknown = Ismeretlen. { $organisation } nem szerepel az ismert aláírók között, de a jegyzék hiányos: { $document } ({ $date }).
signed-sender = Nem. { $organisation } feladóként vagy felszólalóként szerepel; ennek a dokumentumnak nincsenek aláírói: { $document } ({ $date }).
certainty-stated = A szervezet maga közölte, hogy aláírta vagy csatlakozott hozzá.
certainty-reported = Egy forrás aláíróként nevezi meg.
certainty-inferred = Az aláírására következtetni lehet: a szöveget közzétette a saját honlapján.
certainty-editor = A dokumentum megnevezi; hogy aláírta, azt a szerkesztőség állítja.
role-supporter = Támogatóként szerepel: támogatta a szöveget, csatlakozott hozzá vagy közzétette, ami nem azonos az aláírással.
member-of-signatory = A nyilvántartás szerint { $organisation } egy aláíró szervezet tagja ({ $umbrellas }); ez nem saját aláírás.
role-speaker = Felszólalóként szerepel, nem aláíróként.
role-represented-by-signatory = Tagként egy aláíró képviseli: { $via }. Ez nem számít saját aláírásnak.
role-represented-by-supporter = Tagként egy támogató képviseli: { $via }. Ez nem számít saját aláírásnak.
known-of-stated = Ismert aláírók: { $n }; a forrásokban megadott szám: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Az ismert aláírók száma: { $n }.
documents-of = { $organisation }. Ismert aláírt dokumentumok: { $n }.
documents-of-filtered = { $organisation }. Ismert aláírt dokumentumok – { $filter }: { $n }.
documents-signed-by = Ismert aláírt dokumentumok – { $filter }: { $n }.
documents-of-none = { $organisation }. Nem ismert olyan dokumentum, amelyen az aláírása szerepel.
documents-by-all = Dokumentumok, amelyeket ismereteink szerint valamennyien aláírtak – { $names }: { $n }.
documents-by-any = Dokumentumok, amelyeket ismereteink szerint legalább egyikük aláírt – { $names }: { $n }.
lists-may-miss = Több aláírói jegyzék hiányos, ezért több is lehet.
other-parts = Aláírás nélkül is közreműködik a következőkben: { $names }.

## Sets
set-and = Ismereteink szerint ezek mindegyikét aláírta: { $n }.
set-or = Ismereteink szerint ezek közül legalább egyet aláírt: { $n }.
set-each = Ismereteink szerint mindegyik időszakban legalább egy dokumentumot aláírt: { $n }.
set-least = Ismereteink szerint ezek közül legalább { $least } dokumentumot aláírt: { $n }.
set-xor = Ismereteink szerint ezek közül pontosan egyet aláírt: { $n }.
set-minus = Ismereteink szerint az elsőt aláírta, de a többit nem: { $n }.
set-incomplete = A jegyzékek közül legalább egy hiányos, ezért ez az eredmény változhat.

## Register
register = Szervezetek a nyilvántartásban – { $filter }: { $n }.
register-all = Szervezetek a nyilvántartásban: { $n }.
register-outside = Csak saját nyilatkozatokkal, a nyilvántartáson kívül: { $names }.
register-none = Szervezetek a nyilvántartásban – { $filter }: egy sem.

## Dates
date = { $thing }: { $date }
date-moved = { $thing }: eredetileg { $before }, most { $date }
date-from-to = { $thing }: { $from } – { $to }
date-between = { $thing }: a pontos dátum nem ismert (valamikor { $from } és { $to } között).
date-month = Csak a hónap ismert.
date-unknown = { $thing }: a dátum nem ismert.
applies-from = { $thing } – az alkalmazás kezdete: { $date }
applicable = Alkalmazandó rendelkezések ({ $date }): { $n }.
no-own-date = { $thing }: nincs külön meghatározott alkalmazási kezdőnapja.
status = Állapot: { $status }.
note = Megjegyzés: { $note }
date-note = A dátumról: { $note }
disagreement = A források eltérnek egymástól: { $text }
days-between = { $n ->
    [one] Egy nap van közöttük.
   *[other] { $n } nap van közöttük.
 }
days-until = { $thing } ({ $date }). { $n ->
    [one] Egy nap van hátra.
   *[other] { $n } nap van hátra.
 }
days-since = { $thing } ({ $date }). { $n ->
    [one] Ez egy nappal ezelőtt volt.
   *[other] Ez { $n } nappal ezelőtt volt.
 }
is-today = { $thing } ({ $date }). Ez ma van.
order-yes = Igen.
order-no = Nem.
order-unknown = Ismeretlen.
order-same = Mindkettő ugyanazon a napon volt.
order-first = Ez volt előbb: { $thing }.
order-last = Ez volt később: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Az MI-rendelet mérföldkövei – { $range }: { $n }.
documents-in = Közös dokumentumok – { $range }: { $n }.
papers-in = Dokumentumok – { $range }: { $n }.
events-all = Az MI-rendelet mérföldkövei: { $n }.
documents-all = Közös dokumentumok: { $n }.
undated = Pontos dátum nélkül, talán ebből az időből: { $names }.
nothing-in = { $range }: a gyűjteményben nincs semmi.
range-between = { $from } – { $to }
range-after = { $date } után
range-before = { $date } előtt
news = A gyűjtemény legújabb elemei:
next-event = A következő: { $thing } ({ $date }).
next-none = Nem ismert későbbi mérföldkő.
latest-document = A legutóbbi közös dokumentum: { $thing } ({ $date }).
first-document = Az első közös dokumentum: { $thing } ({ $date }).
latest-of = { $organisation }. A legutóbbi ismert aláírt dokumentum: { $thing } ({ $date }).
first-of = { $organisation }. Az első ismert aláírt dokumentum: { $thing } ({ $date }).
ongoing = Akkoriban folyamatban volt: { $names }.

## Positions
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = támogatja
stance-opposes = ellenzi
stance-welcomes = üdvözli
stance-regrets = sajnálattal fogadja
stance-warns = figyelmeztet
stance-calls-for = szorgalmazza
who-supports = Támogatja – { $topic }: { $n }.
who-opposes = Ellenzi – { $topic }: { $n }.
who-criticises = Bírálja – { $topic }: { $n }.
who-welcomes = Üdvözölte – { $topic }: { $n }.
who-regrets = Sajnálattal fogadta – { $topic }: { $n }.
who-warns = Figyelmeztetett – { $topic }: { $n }.
who-calls-for = Szorgalmazta – { $topic }: { $n }.
who-any = Állást foglalt – { $topic }: { $n }.
demands-of = Követelések – { $filter }: { $n }.
who-none = { $topic }: ilyen álláspont nincs a gyűjteményben.
no-quotation = { $topic }: szó szerinti idézet erről nincs a gyűjteményben.
through-joint-documents = Részben közös dokumentumok aláírójaként: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }”
no-position = { $organisation }: erről nincs nyilatkozat a gyűjteményben.
no-topic-position = A legközelebbi nyilatkozatok a következők:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Az alkalmazás kezdete: { $date }
provision-care = Miért fontos a kampánynak: { $text }
law-goes-on = A szöveg folytatódik; kérdezzen egy bekezdésre.
law-earlier = Ez a szöveg korábbi állapota; nem alkalmazandó.
law-changed = Az (EU) { $act } rendelet azóta módosította ezt a részt; ez a korábbi szöveg.

## About documents
addressed-to = { $document } ({ $date }). Címzettek: { $names }.
occasion = { $document } ({ $date }). Alkalom: { $text }
published-by = { $document } ({ $date }). Közzétette: { $names }.
sources-of = { $document } ({ $date }). Források: { $names }.
no-address = Nincs nyilvános cím
languages-of = { $document } ({ $date }). A nyilvántartás nem tartalmazza a nyelvi változatok teljes jegyzékét; a forrásai: { $names }.
completeness-complete = { $document } ({ $date }). Az aláírók jegyzéke teljes: { $n }.
completeness-incomplete = { $document } ({ $date }). Az aláírók jegyzéke hiányos; ismert aláírók: { $n }. { $note }
range-complete-lists = az aláírók teljes jegyzéke
range-incomplete-lists = az aláírók hiányos jegyzéke
range-least-signatories = legalább { $least } ismert aláíró
organisation-card = { $organisation }. Ágazat: { $sector }. Hatókör: { $scope }.
sector-other = egyéb
scope-unknown = nem ismert
country-not-known = Ország nem ismert: { $which }.
represents = Akiket képvisel: { $text }.
website = Honlap: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = A nyilvántartás összefoglalójából – { $names }:
passage-source = Az eredeti szövegből – { $names }:

## Outcomes
refuse-not-in-corpus = A gyűjteményben erre nincs válasz. A keresés az aláírókra, a dátumokra, az álláspontokra és a rendelkezésekre terjedt ki.
refuse-off-topic = Csak az európai alkotók és jogosultak MI-rendelettel kapcsolatos kampányáról szóló kérdésekre válaszolok: ki írta alá, mikor, mi hangzott el, és mit mikortól kell alkalmazni.
refuse-unclear = Nem sikerült megállapítanom, mire vonatkozik a kérdés. Kérem, nevezzen meg egy dokumentumot, egy szervezetet, egy dátumot vagy egy rendelkezést.
not-sure = Nem biztos, hogy jól értettem a kérdést.
refuse-unknown-subject = A nyilvántartásban nem szerepel ez a név{ $missing }.
refuse-no-such-date = A gyűjteményben nincs ilyen dátumú dokumentum: { $missing }
nearest = A legközelebbi a gyűjteményben: { $names }.
clarify-documents = Melyik dokumentumra gondol?
clarify-organisations = Melyik szervezetre gondol?
answered-only = A válasz csak erre a kérdésre vonatkozik: { $question }

## About the bot
about = Automatizált asszisztens vagyok, nem ember. Az európai alkotók és jogosultak uniós MI-rendelettel kapcsolatos kampányáról { $documents } dokumentum, { $positions } nyilatkozat, { $events } mérföldkő és { $provisions } rendelkezés alapján válaszolok. Minden válasz megnevezi a forrásdokumentumot, annak dátumát és nyilvános elérhetőségét; az összefoglalókat külön jelölöm, és azt is megmondom, mi hiányos, vitatott vagy ismeretlen.
about-newest = A legújabb szöveg közöttük: { $thing }.
about-ask = Kérdezze meg, ki írt alá egy levelet, mikor történt valami vagy mikortól kell alkalmazni, illetve mit mondott egy szervezet.
greeting = Kérdezzen arról, ki írt alá egy levelet, mikor történt valami vagy mikortól kell alkalmazni, illetve mit mondott egy szervezet.

## Suggestions of next questions
suggest-signatories = Kik írták alá: { $document }?
suggest-documents-of = { $organisation }: mit írt alá?
suggest-demands = Mit követel: { $document }?
suggest-next = Mi az MI-rendelet következő határideje?
