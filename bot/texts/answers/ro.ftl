# Answers, in Romanian. Names of documents, organisations and milestones come in the nominative; sentences need no other case.

## Signatories
signatories = { $document } ({ $date }). Semnatari cunoscuți: { $n }.
signatories-missing = { $document } ({ $date }). Semnatari ai altor documente comune care nu se numără printre semnatarii săi cunoscuți: { $n }.
left-out = fără: { $name }
signatories-filtered = { $document } ({ $date }). Semnatari cunoscuți – { $filter }: { $n }.
senders = { $document } ({ $date }) are expeditori, nu semnatari: { $names }.
list-complete = Lista este completă.
list-incomplete = Lista este incompletă.
not-told-apart = Registrul nu deosebește organismele de gestiune colectivă de alte organizații.
stated-number = Numărul indicat în surse: { $stated }.
some-inferred = Dedus din publicarea pe propriul site, nu dintr-o listă: { $names }.
some-added = Numiți în document și trecuți pe listă de redacție: { $names }.
supporters = { $document } ({ $date }). Susținători sau vorbitori care nu sunt semnatari: { $n }.
supporters-only = { $document } ({ $date }). Susținători care nu sunt semnatari: { $n }.
speakers-only = { $document } ({ $date }). Vorbitori: { $n }.
represented-only = { $document } ({ $date }). Reprezentate ca membre, fără semnătură proprie: { $n }.
supporters-none = { $document } ({ $date }). Nu se cunoaște niciun susținător în afară de semnatari.

## Membership
signed-yes = Da. { $organisation } se numără printre semnatarii cunoscuți: { $document } ({ $date }).
signed-no = Nu. { $organisation } nu se numără printre semnatari, iar lista este completă: { $document } ({ $date }).
signed-refused = Nu: { $document } ({ $date }).
signed-unknown = Necunoscut. { $organisation } nu se numără printre semnatarii cunoscuți, dar lista este incompletă: { $document } ({ $date }).
signed-sender = Nu. { $organisation } figurează ca expeditor sau vorbitor; acest document nu are semnatari: { $document } ({ $date }).
certainty-stated = Organizația însăși declară că a semnat sau s-a alăturat.
certainty-reported = O sursă o menționează ca semnatară.
certainty-inferred = Semnătura sa este dedusă: a publicat textul pe propriul site.
certainty-editor = Documentul o numește; că a semnat spune redacția.
role-supporter = Figurează ca susținător: a sprijinit textul, i s-a alăturat sau l-a publicat, ceea ce nu este același lucru cu semnarea.
member-of-signatory = Potrivit registrului, { $organisation } este membru al unei organizații semnatare ({ $umbrellas }); aceasta nu este o semnătură proprie.
role-speaker = Figurează ca vorbitor, nu ca semnatar.
role-represented-by-signatory = Este reprezentată, ca membră, de un semnatar: { $via }. Aceasta nu reprezintă o semnătură proprie.
role-represented-by-supporter = Este reprezentată, ca membră, de un susținător: { $via }. Aceasta nu reprezintă o semnătură proprie.
known-of-stated = Semnatari cunoscuți: { $n }; numărul indicat în surse: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Numărul semnatarilor cunoscuți: { $n }.
documents-of = { $organisation }. Documente despre care se știe că au fost semnate: { $n }.
documents-of-filtered = { $organisation }. Documente despre care se știe că au fost semnate – { $filter }: { $n }.
documents-signed-by = Documente despre care se știe că au fost semnate – { $filter }: { $n }.
documents-of-none = { $organisation }. Nu se cunoaște niciun document cu semnătura sa.
documents-by-all = Documente despre care se știe că au fost semnate de toate aceste organizații – { $names }: { $n }.
documents-by-any = Documente despre care se știe că au fost semnate de cel puțin una dintre aceste organizații – { $names }: { $n }.
lists-may-miss = Mai multe liste de semnatari sunt incomplete, așa că ar putea exista și altele.
other-parts = Fără să fi semnat, participă la: { $names }.

## Sets
set-and = Se știe că au semnat toate acestea: { $n }.
set-or = Se știe că au semnat cel puțin unul dintre acestea: { $n }.
set-each = Se știe că au semnat cel puțin un document în fiecare dintre aceste perioade: { $n }.
set-least = Se știe că au semnat cel puțin { $least } dintre acestea: { $n }.
set-xor = Se știe că au semnat exact unul dintre acestea: { $n }.
set-minus = Se știe că l-au semnat pe primul, dar nu și pe celelalte: { $n }.
set-incomplete = Cel puțin una dintre liste este incompletă, așa că acest rezultat se poate schimba.

## Register
register = Organizații în registru – { $filter }: { $n }.
register-all = Organizații în registru: { $n }.
register-outside = Numai cu declarații proprii, în afara registrului: { $names }.
register-none = Organizații în registru – { $filter }: niciuna.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: inițial { $before }, acum { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: data exactă nu este cunoscută; se situează între { $from } și { $to }.
date-month = Se cunoaște numai luna.
date-unknown = { $thing }: data nu este cunoscută.
applies-from = { $thing } – data de la care se aplică: { $date }.
applicable = Dispoziții aplicabile la { $date }: { $n }.
no-own-date = { $thing } nu are o dată proprie de aplicare.
status = Stadiu: { $status }.
note = Notă: { $note }
date-note = Cu privire la dată: { $note }
disagreement = Sursele nu concordă: { $text }
days-between = { $n ->
    [one] Între ele este o zi.
    [few] Între ele sunt { $n } zile.
   *[other] Între ele sunt { $n } de zile.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] A mai rămas o zi.
    [few] Au mai rămas { $n } zile.
   *[other] Au mai rămas { $n } de zile.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] A trecut o zi de atunci.
    [few] Au trecut { $n } zile de atunci.
   *[other] Au trecut { $n } de zile de atunci.
 }
is-today = { $thing }: { $date }. Este astăzi.
order-yes = Da.
order-no = Nu.
order-unknown = Necunoscut.
order-same = Ambele au aceeași dată.
order-first = Mai întâi a fost: { $thing }.
order-last = Mai târziu a fost: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Etape-cheie ale Regulamentului privind inteligența artificială – { $range }: { $n }.
documents-in = Documente comune – { $range }: { $n }.
papers-in = Documente – { $range }: { $n }.
events-all = Etape-cheie ale Regulamentului privind inteligența artificială: { $n }.
documents-all = Documente comune: { $n }.
undated = Fără dată exactă, poate din acea perioadă: { $names }.
nothing-in = { $range }: colecția nu conține nimic.
range-between = { $from } – { $to }
range-after = după { $date }
range-before = înainte de { $date }
news = Cele mai noi din colecție:
next-event = Urmează: { $thing } – { $date }.
next-none = Nu se cunoaște nicio etapă ulterioară.
latest-document = Cel mai recent document comun: { $thing } ({ $date }).
first-document = Primul document comun: { $thing } ({ $date }).
latest-of = { $organisation }. Cel mai recent document despre care se știe că a fost semnat: { $thing } ({ $date }).
first-of = { $organisation }. Primul document despre care se știe că a fost semnat: { $thing } ({ $date }).
ongoing = În curs la acel moment: { $names }.

## Positions
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = sprijină
stance-opposes = se opune
stance-welcomes = salută
stance-regrets = regretă
stance-warns = avertizează
stance-calls-for = solicită
who-supports = Pentru – { $topic }: { $n }.
who-opposes = Împotrivă – { $topic }: { $n }.
who-criticises = Critică – { $topic }: { $n }.
who-welcomes = Au salutat – { $topic }: { $n }.
who-regrets = Și-au exprimat regretul – { $topic }: { $n }.
who-warns = Au avertizat – { $topic }: { $n }.
who-calls-for = Au solicitat – { $topic }: { $n }.
who-any = Au luat poziție – { $topic }: { $n }.
demands-of = Revendicări – { $filter }: { $n }.
who-none = { $topic }: colecția nu conține o astfel de poziție.
no-quotation = { $topic }: colecția nu conține un citat textual pe această temă.
through-joint-documents = Parțial ca semnatari ai unor documente comune: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }”
no-position = { $organisation }: colecția nu conține nicio declarație pe această temă.
no-topic-position = Cele mai apropiate declarații sunt următoarele:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Se aplică de la: { $date }.
provision-care = De ce este importantă pentru campanie: { $text }
law-goes-on = Textul continuă; întrebați despre un singur alineat.
law-earlier = Aceasta este o versiune anterioară a textului; nu se aplică.
law-changed = Regulamentul (UE) { $act } a modificat ulterior această parte; acesta este textul anterior.

## About documents
addressed-to = { $document } ({ $date }). Destinatari: { $names }.
occasion = { $document } ({ $date }). Context: { $text }
published-by = { $document } ({ $date }). Publicat de: { $names }.
sources-of = { $document } ({ $date }). Surse: { $names }.
no-address = Fără adresă publică
languages-of = { $document } ({ $date }). Registrul nu conține o evidență completă a versiunilor lingvistice; sursele sale sunt: { $names }.
completeness-complete = { $document } ({ $date }). Lista semnatarilor este completă: { $n }.
completeness-incomplete = { $document } ({ $date }). Lista semnatarilor este incompletă; semnatari cunoscuți: { $n }. { $note }
range-complete-lists = listă completă a semnatarilor
range-incomplete-lists = listă incompletă a semnatarilor
range-least-signatories = semnatari cunoscuți (cel puțin { $least })
organisation-card = { $organisation }. Sector: { $sector }. Arie de acoperire: { $scope }.
sector-other = altul
scope-unknown = necunoscută
country-not-known = Țara nu este cunoscută: { $which }.
represents = Reprezintă: { $text }.
website = Site: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Din rezumatul registrului – { $names }:
passage-source = Din textul original – { $names }:

## Outcomes
refuse-not-in-corpus = Colecția nu conține un răspuns la această întrebare. S-a căutat printre semnatari, date, poziții și dispoziții.
refuse-off-topic = Răspund numai la întrebări despre campania creatorilor și a titularilor de drepturi din Europa privind Regulamentul privind inteligența artificială: cine a semnat, când, ce s-a spus și ce se aplică de când.
refuse-unclear = Nu am putut înțelege la ce se referă întrebarea. Vă rog să indicați un document, o organizație, o dată sau o dispoziție.
not-sure = Nu sunt sigur că am înțeles bine întrebarea.
refuse-unknown-subject = Registrul nu cunoaște acest nume{ $missing }.
refuse-no-such-date = Niciun document din colecție nu are această dată: { $missing }.
nearest = Cele mai apropiate din colecție: { $names }.
clarify-documents = La ce document vă referiți?
clarify-organisations = La ce organizație vă referiți?
answered-only = Răspunsul privește doar această întrebare: { $question }

## About the bot
about = Sunt un asistent automat, nu o persoană. Răspund pe baza unei colecții despre campania creatorilor și a titularilor de drepturi din Europa privind Regulamentul UE privind inteligența artificială (documente: { $documents }, declarații: { $positions }, etape-cheie: { $events }, dispoziții: { $provisions }). Fiecare răspuns indică documentul-sursă, data și adresa publică a acestuia; rezumatele sunt marcate ca atare, iar ceea ce este incomplet, contestat sau necunoscut este semnalat.
about-newest = Cel mai recent text dintre acestea: { $thing }.
about-ask = Întrebați cine a semnat o scrisoare, când a avut loc sau se aplică ceva ori ce a spus o organizație.
greeting = Întrebați-mă cine a semnat o scrisoare, când a avut loc sau se aplică ceva ori ce a spus o organizație.

## Suggestions of next questions
suggest-signatories = Cine a semnat { $document }?
suggest-documents-of = Ce a semnat { $organisation }?
suggest-demands = Ce solicită { $document }?
suggest-next = Care este următorul termen prevăzut de Regulamentul privind inteligența artificială?
