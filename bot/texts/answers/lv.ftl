# Answers, in Latvian. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Zināmie parakstītāji: { $n }.
signatories-missing = { $document } ({ $date }). Citu kopīgu dokumentu parakstītāji, kuri nav starp tā zināmajiem parakstītājiem: { $n }.
left-out = izņemot: { $name }
signatories-filtered = { $document } ({ $date }). Zināmie parakstītāji – { $filter }: { $n }.
senders = { $document } ({ $date }): dokumentam ir sūtītāji, nevis parakstītāji: { $names }.
list-complete = Saraksts ir pilnīgs.
list-incomplete = Saraksts nav pilnīgs.
not-told-apart = Reģistrā kolektīvā pārvaldījuma organizācijas netiek nošķirtas no citām organizācijām.
stated-number = Avotos norādītais skaits: { $stated }.
some-inferred = Secināts no publikācijas pašu tīmekļa vietnē, nevis no saraksta: { $names }.
some-added = Nosaukti dokumentā un redakcijas ierakstīti sarakstā: { $names }.
supporters = { $document } ({ $date }). Atbalstītāji vai runātāji, kas nav parakstītāji: { $n }.
supporters-only = { $document } ({ $date }). Atbalstītāji, kas nav parakstītāji: { $n }.
speakers-only = { $document } ({ $date }). Runātāji: { $n }.
represented-only = { $document } ({ $date }). Pārstāvētas kā biedri, bez sava paraksta: { $n }.
supporters-none = { $document } ({ $date }). Bez parakstītājiem neviens cits atbalstītājs nav zināms.

## Membership
signed-yes = Jā. { $organisation } ir zināmo parakstītāju vidū: { $document } ({ $date }).
signed-no = Nē. { $organisation } nav parakstītāju vidū, un saraksts ir pilnīgs: { $document } ({ $date }).
signed-refused = Nē: { $document } ({ $date }).
signed-unknown = Nezināms. { $organisation } nav zināmo parakstītāju vidū, taču saraksts nav pilnīgs: { $document } ({ $date }).
signed-sender = Nē. { $organisation } reģistrā ir norādīta kā sūtītāja vai runātāja; šim dokumentam nav parakstītāju: { $document } ({ $date }).
certainty-stated = Organizācija pati norāda, ka ir parakstījusi dokumentu vai tam pievienojusies.
certainty-reported = Kāds avots min organizāciju kā parakstītāju.
certainty-inferred = Paraksts ir secināts: organizācija publicēja tekstu savā tīmekļa vietnē.
certainty-editor = Dokuments to nosauc; ka tā parakstījusi, saka redakcija.
role-supporter = Organizācija ir norādīta kā atbalstītāja: tā tekstu atbalstīja, tam pievienojās vai to publicēja, bet tas nav tas pats, kas parakstīt.
member-of-signatory = Pēc reģistra { $organisation } ir parakstījušas organizācijas biedrs ({ $umbrellas }); tas nav pašas paraksts.
role-speaker = Organizācija ir norādīta kā runātāja, nevis parakstītāja.
role-represented-by-signatory = Organizāciju kā biedru pārstāv parakstītājs: { $via }. Tas nav tās pašas paraksts.
role-represented-by-supporter = Organizāciju kā biedru pārstāv atbalstītājs: { $via }. Tas nav tās pašas paraksts.
known-of-stated = Zināmie parakstītāji: { $n }; avotos norādītais skaits: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Zināmo parakstītāju skaits: { $n }.
documents-of = { $organisation }. Zināmie parakstītie dokumenti: { $n }.
documents-of-filtered = { $organisation }. Zināmie parakstītie dokumenti – { $filter }: { $n }.
documents-signed-by = Zināmie parakstītie dokumenti – { $filter }: { $n }.
documents-of-none = { $organisation }. Nav zināms neviens dokuments ar šīs organizācijas parakstu.
documents-by-all = Dokumenti, ko, cik zināms, parakstījušas visas šīs organizācijas – { $names }: { $n }.
documents-by-any = Dokumenti, ko, cik zināms, parakstījusi vismaz viena no šīm organizācijām – { $names }: { $n }.
lists-may-miss = Vairāki parakstītāju saraksti nav pilnīgi, tāpēc to var būt vairāk.
other-parts = Piedalās bez parakstīšanas: { $names }.

## Sets
set-and = Cik zināms, parakstījuši visus šos dokumentus: { $n }.
set-or = Cik zināms, parakstījuši vismaz vienu no šiem dokumentiem: { $n }.
set-each = Cik zināms, katrā no šiem laikposmiem parakstījuši vismaz vienu dokumentu: { $n }.
set-least = Cik zināms, parakstījuši vismaz { $least } no šiem dokumentiem: { $n }.
set-xor = Cik zināms, parakstījuši tieši vienu no šiem dokumentiem: { $n }.
set-minus = Cik zināms, parakstījuši pirmo, bet ne pārējos: { $n }.
set-incomplete = Vismaz viens no sarakstiem nav pilnīgs, tāpēc rezultāts var mainīties.

## Register
register = Organizācijas reģistrā – { $filter }: { $n }.
register-all = Organizācijas reģistrā: { $n }.
register-outside = Tikai ar saviem paziņojumiem, ārpus reģistra: { $names }.
register-none = Organizācijas reģistrā – { $filter }: nav nevienas.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: sākotnēji { $before }, tagad { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: precīzs datums nav zināms; tas ir šajā laikposmā: { $from } – { $to }.
date-month = Zināms tikai mēnesis.
date-unknown = { $thing }: datums nav zināms.
applies-from = { $thing }. Piemērošanas sākums: { $date }.
applicable = Piemērojamie noteikumi ({ $date }): { $n }.
no-own-date = { $thing }: atsevišķa piemērošanas datuma nav.
status = Statuss: { $status }.
note = Piezīme: { $note }
date-note = Par datumu: { $note }
disagreement = Avoti nav vienisprātis: { $text }
days-between = { $n ->
    [zero] Starplaiks ir { $n } dienu.
    [one] Starplaiks ir { $n } diena.
   *[other] Starplaiks ir { $n } dienas.
 }
days-until = { $thing }: { $date }. { $n ->
    [zero] Līdz tam vēl { $n } dienu.
    [one] Līdz tam vēl { $n } diena.
   *[other] Līdz tam vēl { $n } dienas.
 }
days-since = { $thing }: { $date }. { $n ->
    [zero] Tas bija pirms { $n } dienām.
    [one] Tas bija pirms { $n } dienas.
   *[other] Tas bija pirms { $n } dienām.
 }
is-today = { $thing }: { $date }. Tas ir šodien.
order-yes = Jā.
order-no = Nē.
order-unknown = Nezināms.
order-same = Abiem ir viens un tas pats datums.
order-first = Vispirms bija: { $thing }.
order-last = Vēlāk bija: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Mākslīgā intelekta akta atskaites punkti – { $range }: { $n }.
documents-in = Kopīgie dokumenti – { $range }: { $n }.
papers-in = Dokumenti – { $range }: { $n }.
events-all = Mākslīgā intelekta akta atskaites punkti: { $n }.
documents-all = Kopīgie dokumenti: { $n }.
undated = Bez precīza datuma, iespējams, no tā laika: { $names }.
nothing-in = { $range }: krājumā nekā nav.
range-between = { $from } – { $to }
range-after = vēlāk nekā { $date }
range-before = agrāk nekā { $date }
news = Jaunākais krājumā:
next-event = Nākamais: { $thing } – { $date }.
next-none = Neviens vēlāks atskaites punkts nav zināms.
latest-document = Jaunākais kopīgais dokuments: { $thing } ({ $date }).
first-document = Pirmais kopīgais dokuments: { $thing } ({ $date }).
latest-of = { $organisation }. Jaunākais zināmais parakstītais dokuments: { $thing } ({ $date }).
first-of = { $organisation }. Pirmais zināmais parakstītais dokuments: { $thing } ({ $date }).
ongoing = Tolaik norisinājās: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = atbalsta
stance-opposes = iebilst
stance-welcomes = vērtē atzinīgi
stance-regrets = pauž nožēlu
stance-warns = brīdina
stance-calls-for = aicina
who-supports = Atbalsta – { $topic }: { $n }.
who-opposes = Iebilst – { $topic }: { $n }.
who-criticises = Kritizē – { $topic }: { $n }.
who-welcomes = Novērtēja atzinīgi – { $topic }: { $n }.
who-regrets = Pauda nožēlu – { $topic }: { $n }.
who-warns = Brīdināja – { $topic }: { $n }.
who-calls-for = Aicināja – { $topic }: { $n }.
who-any = Pauda nostāju – { $topic }: { $n }.
demands-of = Prasības – { $filter }: { $n }.
who-none = { $topic }: krājumā šādas nostājas nav.
no-quotation = { $topic }: krājumā nav burtiska citāta par šo.
through-joint-documents = Daļēji kā kopīgu dokumentu parakstītāji: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: “{ $quote }”
no-position = { $organisation }: krājumā nav paziņojuma par šo tematu.
no-topic-position = Tuvākie paziņojumi ir šādi:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Piemērošanas sākums: { $date }.
provision-care = Kāpēc tas ir svarīgi kampaņai: { $text }
law-goes-on = Teksts turpinās; jautājiet par atsevišķu punktu, lai to izlasītu.
law-earlier = Šī ir agrāka teksta redakcija; tā nav spēkā.
law-changed = Regula (ES) { $act } vēlāk ir grozījusi šo daļu; šis ir iepriekšējais teksts.

## About documents
addressed-to = { $document } ({ $date }). Adresāti: { $names }.
occasion = { $document } ({ $date }). Iemesls: { $text }
published-by = { $document } ({ $date }). Publicētājs: { $names }.
sources-of = { $document } ({ $date }). Avoti: { $names }.
no-address = Nav publiskas adreses
languages-of = { $document } ({ $date }). Reģistrā nav pilnīgu ziņu par valodu versijām; avoti: { $names }.
completeness-complete = { $document } ({ $date }). Parakstītāju saraksts ir pilnīgs: { $n }.
completeness-incomplete = { $document } ({ $date }). Parakstītāju saraksts nav pilnīgs, zināmo skaits: { $n }. { $note }
range-complete-lists = pilnīgs parakstītāju saraksts
range-incomplete-lists = nepilnīgs parakstītāju saraksts
range-least-signatories = zināmie parakstītāji (vismaz { $least })
organisation-card = { $organisation }. Nozare: { $sector }. Darbības mērogs: { $scope }.
sector-other = cita
scope-unknown = nav ziņu
country-not-known = Valsts nav zināma: { $which }.
represents = Pārstāv: { $text }.
website = Tīmekļa vietne: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = No reģistra kopsavilkuma – { $names }:
passage-source = No teksta – { $names }:

## Outcomes
refuse-not-in-corpus = Krājumā nav atbildes uz šo jautājumu. Tajā tika meklēti parakstītāji, datumi, nostājas un noteikumi.
refuse-off-topic = Es atbildu tikai uz jautājumiem par Eiropas radītāju un tiesību īpašnieku kampaņu saistībā ar Mākslīgā intelekta aktu: kas un kad parakstīja, kas tika teikts un kas no kura laika ir piemērojams.
refuse-unclear = Nevarēju saprast, par ko ir jautājums. Lūdzu, nosauciet dokumentu, organizāciju, datumu vai noteikumu.
not-sure = Neesmu pārliecināts, ka pareizi sapratu jautājumu.
refuse-unknown-subject = Reģistrā šāda nosaukuma nav{ $missing }.
refuse-no-such-date = Nevienam krājuma dokumentam nav šāda datuma: { $missing }.
nearest = Tuvākais krājumā: { $names }.
clarify-documents = Kuru dokumentu jūs domājat?
clarify-organisations = Kuru organizāciju jūs domājat?
answered-only = Atbildēts tikai uz šo jautājumu: { $question }

## About the bot
about = Es esmu automātisks palīgs, nevis cilvēks. Manas atbildes balstās uz krājumu par Eiropas radītāju un tiesību īpašnieku kampaņu saistībā ar ES Mākslīgā intelekta aktu (dokumenti: { $documents }, paziņojumi: { $positions }, atskaites punkti: { $events }, noteikumi: { $provisions }). Katrā atbildē ir norādīts avota dokuments, datums un publiskā adrese. Kopsavilkumi ir attiecīgi apzīmēti, un ir pateikts, kas ir nepilnīgs, apstrīdēts vai nezināms.
about-newest = Jaunākais teksts starp tiem: { $thing }.
about-ask = Jautājiet, kas parakstīja vēstuli, kad kaut kas notika vai no kura laika ir piemērojams un ko teica kāda organizācija.
greeting = Jautājiet man, kas parakstīja vēstuli, kad kaut kas notika vai no kura laika ir piemērojams un ko teica kāda organizācija.

## Suggestions of next questions
suggest-signatories = Kas parakstīja šo dokumentu: { $document }?
suggest-documents-of = Ko ir parakstījusi { $organisation }?
suggest-demands = Ko prasa { $document }?
suggest-next = Kāds ir nākamais Mākslīgā intelekta akta termiņš?
