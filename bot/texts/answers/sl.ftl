# Answers, in Slovenian. Names and dates come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Znani podpisniki: { $n }.
signatories-missing = { $document } ({ $date }). Podpisniki drugih skupnih dokumentov, ki niso med njegovimi znanimi podpisniki: { $n }.
left-out = razen: { $name }
signatories-filtered = { $document } ({ $date }). Znani podpisniki – { $filter }: { $n }.
senders = { $document } ({ $date }). Dokument nima podpisnikov, temveč pošiljatelje: { $names }.
list-complete = Seznam je popoln.
list-incomplete = Seznam ni popoln.
not-told-apart = Register ne ločuje kolektivnih organizacij od drugih organizacij.
stated-number = Število, navedeno v virih: { $stated }.
some-inferred = Sklepano iz objave na lastni spletni strani, ne s seznama: { $names }.
some-added = Imenovani v dokumentu, na seznam jih je uvrstilo uredništvo: { $names }.
supporters = { $document } ({ $date }). Podporniki ali govorniki, ki niso podpisniki: { $n }.
supporters-only = { $document } ({ $date }). Podporniki, ki niso podpisniki: { $n }.
speakers-only = { $document } ({ $date }). Govorniki: { $n }.
represented-only = { $document } ({ $date }). Zastopane kot članice, brez lastnega podpisa: { $n }.
supporters-none = { $document } ({ $date }). Poleg podpisnikov ni znan noben podpornik.

## Membership
signed-yes = Da. { $organisation } je med znanimi podpisniki: { $document } ({ $date }).
signed-no = Ne. { $organisation } ni med podpisniki in seznam je popoln: { $document } ({ $date }).
signed-refused = Ne: { $document } ({ $date }).
signed-unknown = Ni znano. { $organisation } ni med znanimi podpisniki, vendar seznam ni popoln: { $document } ({ $date }).
signed-sender = Ne. { $organisation } je v evidenci kot pošiljatelj ali govornik; ta dokument nima podpisnikov: { $document } ({ $date }).
certainty-stated = Organizacija sama navaja, da je dokument podpisala ali se mu pridružila.
certainty-reported = Eden od virov jo navaja kot podpisnico.
certainty-inferred = O podpisu se sklepa: organizacija je besedilo objavila na lastni spletni strani.
certainty-editor = Dokument jo imenuje; da je podpisala, pravi uredništvo.
role-supporter = Organizacija je v evidenci kot podpornica: besedilo je podprla, se mu pridružila ali ga objavila, kar ni isto kot podpis.
member-of-signatory = Po registru je { $organisation } član organizacije, ki je podpisala ({ $umbrellas }); to ni lasten podpis.
role-speaker = Organizacija je v evidenci kot govornica, ne kot podpisnica.
role-represented-by-signatory = Kot članico jo zastopa podpisnik: { $via }. To ni njen lastni podpis.
role-represented-by-supporter = Kot članico jo zastopa podpornik: { $via }. To ni njen lastni podpis.
known-of-stated = Znani podpisniki: { $n }; število, navedeno v virih: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Število znanih podpisnikov: { $n }.
documents-of = { $organisation }. Znani podpisani dokumenti: { $n }.
documents-of-filtered = { $organisation }. Znani podpisani dokumenti – { $filter }: { $n }.
documents-signed-by = Znani podpisani dokumenti – { $filter }: { $n }.
documents-of-none = { $organisation }. Ni znan noben dokument s podpisom te organizacije.
documents-by-all = Dokumenti, za katere je znano, da so jih podpisale vse te organizacije – { $names }: { $n }.
documents-by-any = Dokumenti, za katere je znano, da jih je podpisala vsaj ena od teh organizacij – { $names }: { $n }.
lists-may-miss = Nekateri seznami podpisnikov niso popolni, zato je dokumentov lahko več.
other-parts = Sodelovanje brez podpisa: { $names }.

## Sets
set-and = Organizacije, za katere je znano, da so podpisale vse te dokumente: { $n }.
set-or = Organizacije, za katere je znano, da so podpisale vsaj enega od teh dokumentov: { $n }.
set-each = Organizacije, za katere je znano, da so v vsakem od teh obdobij podpisale vsaj en dokument: { $n }.
set-least = Organizacije, za katere je znano, da so podpisale vsaj { $least } od teh dokumentov: { $n }.
set-xor = Organizacije, za katere je znano, da so podpisale natanko enega od teh dokumentov: { $n }.
set-minus = Organizacije, za katere je znano, da so podpisale prvi dokument, drugih pa ne: { $n }.
set-incomplete = Vsaj eden od seznamov ni popoln, zato se rezultat lahko spremeni.

## Register
register = Organizacije v registru – { $filter }: { $n }.
register-all = Organizacije v registru: { $n }.
register-outside = Samo z lastnimi izjavami, zunaj registra: { $names }.
register-none = Organizacije v registru – { $filter }: nobene.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: prvotno { $before }, zdaj { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: natančen datum ni znan; obdobje: { $from } – { $to }.
date-month = Znan je samo mesec.
date-unknown = { $thing }: datum ni znan.
applies-from = { $thing } – začetek uporabe: { $date }.
applicable = Določbe, ki se uporabljajo ({ $date }): { $n }.
no-own-date = { $thing } nima lastnega datuma začetka uporabe.
status = Stanje: { $status }.
note = Opomba: { $note }
date-note = O datumu: { $note }
disagreement = Viri se razhajajo: { $text }
days-between = { $n ->
    [one] Med njima je { $n } dan.
    [two] Med njima sta { $n } dneva.
    [few] Med njima so { $n } dnevi.
   *[other] Med njima je { $n } dni.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Do takrat je še { $n } dan.
    [two] Do takrat sta še { $n } dneva.
    [few] Do takrat so še { $n } dnevi.
   *[other] Do takrat je še { $n } dni.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] To je bilo pred { $n } dnevom.
    [two] To je bilo pred { $n } dnevoma.
    [few] To je bilo pred { $n } dnevi.
   *[other] To je bilo pred { $n } dnevi.
 }
is-today = { $thing }: { $date }. To je danes.
order-yes = Da.
order-no = Ne.
order-unknown = Ni znano.
order-same = Datum je pri obeh isti.
order-first = Prej: { $thing }.
order-last = Pozneje: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Mejniki Akta o umetni inteligenci – { $range }: { $n }.
documents-in = Skupni dokumenti – { $range }: { $n }.
papers-in = Dokumenti – { $range }: { $n }.
events-all = Mejniki Akta o umetni inteligenci: { $n }.
documents-all = Skupni dokumenti: { $n }.
undated = Brez natančnega datuma, morda iz tega časa: { $names }.
nothing-in = { $range }: v zbirki ni ničesar.
range-between = { $from } – { $to }
range-after = pozneje kot { $date }
range-before = prej kot { $date }
news = Najnovejše v zbirki:
next-event = Sledi: { $thing } – { $date }.
next-none = Ni znan noben poznejši mejnik.
latest-document = Najnovejši skupni dokument: { $thing } ({ $date }).
first-document = Prvi skupni dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Najnovejši znani podpisani dokument: { $thing } ({ $date }).
first-of = { $organisation }. Prvi znani podpisani dokument: { $thing } ({ $date }).
ongoing = Takrat je potekalo: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = podpira
stance-opposes = nasprotuje
stance-welcomes = pozdravlja
stance-regrets = obžaluje
stance-warns = opozarja
stance-calls-for = poziva
who-supports = Podpirajo – { $topic }: { $n }.
who-opposes = Nasprotujejo – { $topic }: { $n }.
who-criticises = Kritične – { $topic }: { $n }.
who-welcomes = Pozdravile so – { $topic }: { $n }.
who-regrets = Obžalovale so – { $topic }: { $n }.
who-warns = Opozorile so – { $topic }: { $n }.
who-calls-for = Pozvale so – { $topic }: { $n }.
who-any = Stališče so zavzele – { $topic }: { $n }.
demands-of = Zahteve – { $filter }: { $n }.
who-none = { $topic }: takega stališča v zbirki ni.
no-quotation = { $topic }: dobesednega navedka o tem v zbirki ni.
through-joint-documents = Deloma kot podpisniki skupnih dokumentov: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: v zbirki ni izjave o tej temi.
no-topic-position = Najbližje izjave so:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Začetek uporabe: { $date }.
provision-care = Zakaj je to pomembno za kampanjo: { $text }
law-goes-on = Besedilo se nadaljuje; vprašajte po posameznem odstavku.
law-earlier = To je prejšnja različica besedila; ne velja.
law-changed = Uredba (EU) { $act } je ta del pozneje spremenila; to je prejšnje besedilo.

## About documents
addressed-to = { $document } ({ $date }). Naslovniki: { $names }.
occasion = { $document } ({ $date }). Priložnost: { $text }
published-by = { $document } ({ $date }). Objava: { $names }.
sources-of = { $document } ({ $date }). Viri: { $names }.
no-address = Ni javnega naslova
languages-of = { $document } ({ $date }). Register nima popolnega pregleda jezikovnih različic; njegovi viri so: { $names }.
completeness-complete = { $document } ({ $date }). Seznam podpisnikov je popoln: { $n }.
completeness-incomplete = { $document } ({ $date }). Seznam podpisnikov ni popoln; znani podpisniki: { $n }. { $note }
range-complete-lists = popoln seznam podpisnikov
range-incomplete-lists = nepopoln seznam podpisnikov
range-least-signatories = vsaj { $least } znanih podpisnikov
organisation-card = { $organisation }. Sektor: { $sector }. Področje delovanja: { $scope }.
sector-other = drugo
scope-unknown = ni znano
country-not-known = Država ni znana: { $which }.
represents = Zastopa: { $text }.
website = Spletna stran: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Iz povzetka v registru – { $names }:
passage-source = Iz izvirnega besedila – { $names }:

## Outcomes
refuse-not-in-corpus = V zbirki ni odgovora na to vprašanje. Preiskani so bili podpisniki, datumi, stališča in določbe.
refuse-off-topic = Odgovarjam samo na vprašanja o kampanji evropskih ustvarjalcev in imetnikov pravic glede Akta o umetni inteligenci: kdo je podpisal, kdaj, kaj je bilo povedano ter kaj se uporablja in od kdaj.
refuse-unclear = Ni mi uspelo ugotoviti, na kaj se vprašanje nanaša. Navedite, prosim, dokument, organizacijo, datum ali določbo.
not-sure = Ni gotovo, ali je bilo vprašanje prav razumljeno.
refuse-unknown-subject = Register tega imena ne pozna{ $missing }.
refuse-no-such-date = Noben dokument v zbirki nima tega datuma: { $missing }.
nearest = Najbližje v zbirki: { $names }.
clarify-documents = Kateri dokument imate v mislih?
clarify-organisations = Katero organizacijo imate v mislih?
answered-only = Odgovor velja le za to vprašanje: { $question }

## About the bot
about = Sem avtomatizirani pomočnik, ne človek. Odgovarjam iz zbirke o kampanji evropskih ustvarjalcev in imetnikov pravic glede Akta EU o umetni inteligenci (dokumenti: { $documents }, izjave: { $positions }, mejniki: { $events }, določbe: { $provisions }). V vsakem odgovoru so navedeni izvorni dokument, njegov datum in javni naslov; povzetki so označeni, prav tako je navedeno, kar je nepopolno, sporno ali neznano.
about-newest = Najnovejše besedilo med njimi: { $thing }.
about-ask = Vprašajte, kdo je podpisal pismo, kdaj se je kaj zgodilo ali od kdaj se kaj uporablja, ali kaj je povedala katera od organizacij.
greeting = Vprašajte, kdo je podpisal pismo, kdaj se je kaj zgodilo ali od kdaj se kaj uporablja, ali kaj je povedala katera od organizacij.

## Suggestions of next questions
suggest-signatories = Kdo je podpisal dokument: { $document }?
suggest-documents-of = Kaj je podpisala organizacija { $organisation }?
suggest-demands = Kakšne so zahteve: { $document }?
suggest-next = Kateri je naslednji rok po Aktu o umetni inteligenci?
