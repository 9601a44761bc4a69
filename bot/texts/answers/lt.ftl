# Answers, in Lithuanian. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Žinomi signatarai: { $n }.
signatories-missing = { $document } ({ $date }). Kitų bendrų dokumentų signatarai, kurių nėra tarp žinomų šio dokumento signatarų: { $n }.
left-out = išskyrus: { $name }
signatories-filtered = { $document } ({ $date }). Žinomi signatarai – { $filter }: { $n }.
senders = { $document } ({ $date }): dokumentas turi siuntėjus, o ne signatarus: { $names }.
list-complete = Sąrašas išsamus.
list-incomplete = Sąrašas neišsamus.
not-told-apart = Registre kolektyvinio administravimo organizacijos neatskiriamos nuo kitų organizacijų.
stated-number = Šaltiniuose nurodytas skaičius: { $stated }.
some-inferred = Numanoma iš paskelbimo savo interneto svetainėje, o ne iš sąrašo: { $names }.
some-added = Paminėti dokumente ir redakcijos įrašyti į sąrašą: { $names }.
supporters = { $document } ({ $date }). Rėmėjai arba kalbėtojai, kurie nėra signatarai: { $n }.
supporters-only = { $document } ({ $date }). Rėmėjai, kurie nėra signatarai: { $n }.
speakers-only = { $document } ({ $date }). Kalbėtojai: { $n }.
represented-only = { $document } ({ $date }). Atstovaujamos kaip narės, be savo parašo: { $n }.
supporters-none = { $document } ({ $date }). Be signatarų, daugiau rėmėjų nežinoma.

## Membership
signed-yes = Taip. { $organisation } yra tarp žinomų signatarų: { $document } ({ $date }).
signed-no = Ne. { $organisation } nėra tarp signatarų, o sąrašas išsamus: { $document } ({ $date }).
signed-refused = Ne: { $document } ({ $date }).
signed-unknown = Nežinoma. { $organisation } nėra tarp žinomų signatarų, tačiau sąrašas neišsamus: { $document } ({ $date }).
signed-sender = Ne. { $organisation } registre nurodoma kaip siuntėja arba kalbėtoja; šis dokumentas signatarų neturi: { $document } ({ $date }).
certainty-stated = Organizacija pati nurodo, kad pasirašė arba prisijungė.
certainty-reported = Šaltinyje organizacija įvardijama kaip signatarė.
certainty-inferred = Apie pasirašymą sprendžiama netiesiogiai: organizacija paskelbė tekstą savo interneto svetainėje.
certainty-editor = Dokumentas ją mini; kad ji pasirašė, sako redakcija.
role-supporter = Organizacija įrašyta kaip rėmėja: ji tekstą parėmė, prie jo prisijungė arba jį paskelbė, o tai nėra tas pats, kas pasirašyti.
member-of-signatory = Registro duomenimis, { $organisation } yra pasirašiusios organizacijos narys ({ $umbrellas }); tai nėra savas parašas.
role-speaker = Organizacija įrašyta kaip kalbėtoja, o ne kaip signatarė.
role-represented-by-signatory = Organizacijai kaip narei atstovauja signataras: { $via }. Tai nėra jos pačios parašas.
role-represented-by-supporter = Organizacijai kaip narei atstovauja rėmėjas: { $via }. Tai nėra jos pačios parašas.
known-of-stated = Žinomi signatarai: { $n }; šaltiniuose nurodytas skaičius: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Žinomų signatarų skaičius: { $n }.
documents-of = { $organisation }. Žinomi pasirašyti dokumentai: { $n }.
documents-of-filtered = { $organisation }. Žinomi pasirašyti dokumentai – { $filter }: { $n }.
documents-signed-by = Žinomi pasirašyti dokumentai – { $filter }: { $n }.
documents-of-none = { $organisation }. Nežinoma nė vieno dokumento su šios organizacijos parašu.
documents-by-all = Dokumentai, kuriuos, kiek žinoma, pasirašė visos šios organizacijos – { $names }: { $n }.
documents-by-any = Dokumentai, kuriuos, kiek žinoma, pasirašė bent viena iš šių organizacijų – { $names }: { $n }.
lists-may-miss = Keli signatarų sąrašai neišsamūs, todėl gali būti ir daugiau dokumentų.
other-parts = Dalyvauja nepasirašiusi: { $names }.

## Sets
set-and = Kiek žinoma, pasirašė visus šiuos dokumentus: { $n }.
set-or = Kiek žinoma, pasirašė bent vieną iš šių dokumentų: { $n }.
set-each = Kiek žinoma, kiekvienu iš šių laikotarpių pasirašė bent vieną dokumentą: { $n }.
set-least = Kiek žinoma, pasirašė bent { $least } iš šių dokumentų: { $n }.
set-xor = Kiek žinoma, pasirašė tik vieną iš šių dokumentų: { $n }.
set-minus = Kiek žinoma, pasirašė pirmąjį, bet ne kitus: { $n }.
set-incomplete = Bent vienas iš sąrašų neišsamus, todėl rezultatas gali keistis.

## Register
register = Registro organizacijos – { $filter }: { $n }.
register-all = Registro organizacijos: { $n }.
register-outside = Tik su savo pareiškimais, ne registre: { $names }.
register-none = Registro organizacijos – { $filter }: nėra.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: iš pradžių { $before }, dabar { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: tiksli data nežinoma; ji patenka į šį laikotarpį: { $from } – { $to }.
date-month = Žinomas tik mėnuo.
date-unknown = { $thing }: data nežinoma.
applies-from = { $thing }. Taikymo pradžia: { $date }.
applicable = Taikomos nuostatos ({ $date }): { $n }.
no-own-date = { $thing }: atskiros taikymo datos nėra.
status = Būsena: { $status }.
note = Pastaba: { $note }
date-note = Dėl datos: { $note }
disagreement = Šaltiniai nesutaria: { $text }
days-between = { $n ->
    [one] Skirtumas – { $n } diena.
    [few] Skirtumas – { $n } dienos.
    [many] Skirtumas – { $n } dienos.
   *[other] Skirtumas – { $n } dienų.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Liko { $n } diena.
    [few] Liko { $n } dienos.
    [many] Liko { $n } dienos.
   *[other] Liko { $n } dienų.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Tai buvo prieš { $n } dieną.
    [few] Tai buvo prieš { $n } dienas.
    [many] Tai buvo prieš { $n } dienos.
   *[other] Tai buvo prieš { $n } dienų.
 }
is-today = { $thing }: { $date }. Tai šiandien.
order-yes = Taip.
order-no = Ne.
order-unknown = Nežinoma.
order-same = Abiejų data ta pati.
order-first = Pirmiau buvo: { $thing }.
order-last = Vėliau buvo: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Dirbtinio intelekto akto etapai – { $range }: { $n }.
documents-in = Bendri dokumentai – { $range }: { $n }.
papers-in = Dokumentai – { $range }: { $n }.
events-all = Dirbtinio intelekto akto etapai: { $n }.
documents-all = Bendri dokumentai: { $n }.
undated = Be tikslios datos, galbūt iš to laikotarpio: { $names }.
nothing-in = { $range }: rinkinyje nieko nėra.
range-between = { $from } – { $to }
range-after = vėliau nei { $date }
range-before = anksčiau nei { $date }
news = Naujausia rinkinyje:
next-event = Kitas etapas: { $thing } – { $date }.
next-none = Vėlesnių etapų nežinoma.
latest-document = Naujausias bendras dokumentas: { $thing } ({ $date }).
first-document = Pirmasis bendras dokumentas: { $thing } ({ $date }).
latest-of = { $organisation }. Naujausias žinomas pasirašytas dokumentas: { $thing } ({ $date }).
first-of = { $organisation }. Pirmasis žinomas pasirašytas dokumentas: { $thing } ({ $date }).
ongoing = Tuo metu vyko: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = remia
stance-opposes = nepritaria
stance-welcomes = palankiai vertina
stance-regrets = apgailestauja
stance-warns = įspėja
stance-calls-for = ragina
who-supports = Remia – { $topic }: { $n }.
who-opposes = Nepritaria – { $topic }: { $n }.
who-criticises = Kritiškai vertina – { $topic }: { $n }.
who-welcomes = Palankiai įvertino – { $topic }: { $n }.
who-regrets = Apgailestavo – { $topic }: { $n }.
who-warns = Įspėjo – { $topic }: { $n }.
who-calls-for = Ragino – { $topic }: { $n }.
who-any = Pareiškė poziciją – { $topic }: { $n }.
demands-of = Reikalavimai – { $filter }: { $n }.
who-none = { $topic }: tokios pozicijos rinkinyje nėra.
no-quotation = { $topic }: pažodinės citatos apie tai rinkinyje nėra.
through-joint-documents = Iš dalies kaip bendrų dokumentų signatarai: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: pareiškimo šiuo klausimu rinkinyje nėra.
no-topic-position = Artimiausi pareiškimai yra šie:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Taikymo pradžia: { $date }.
provision-care = Kodėl tai svarbu kampanijai: { $text }
law-goes-on = Tekstas tęsiasi; klauskite atskiros dalies.
law-earlier = Tai ankstesnė teksto redakcija; ji netaikoma.
law-changed = Reglamentas (ES) { $act } vėliau pakeitė šią dalį; tai ankstesnis tekstas.

## About documents
addressed-to = { $document } ({ $date }). Adresatai: { $names }.
occasion = { $document } ({ $date }). Proga: { $text }
published-by = { $document } ({ $date }). Paskelbė: { $names }.
sources-of = { $document } ({ $date }). Šaltiniai: { $names }.
no-address = Nėra viešo adreso
languages-of = { $document } ({ $date }). Išsamių duomenų apie kalbines versijas registre nėra; šaltiniai: { $names }.
completeness-complete = { $document } ({ $date }). Signatarų sąrašas išsamus: { $n }.
completeness-incomplete = { $document } ({ $date }). Signatarų sąrašas neišsamus, žinomų skaičius: { $n }. { $note }
range-complete-lists = išsamus signatarų sąrašas
range-incomplete-lists = neišsamus signatarų sąrašas
range-least-signatories = žinomi signatarai (bent { $least })
organisation-card = { $organisation }. Sektorius: { $sector }. Veiklos mastas: { $scope }.
sector-other = kita
scope-unknown = nežinoma
country-not-known = Šalis nežinoma: { $which }.
represents = Atstovaujama grupė: { $text }.
website = Interneto svetainė: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Iš registro santraukos – { $names }:
passage-source = Iš teksto – { $names }:

## Outcomes
refuse-not-in-corpus = Rinkinyje atsakymo į šį klausimą nėra. Ieškota signatarų, datų, pozicijų ir nuostatų.
refuse-off-topic = Atsakau tik į klausimus apie Europos kūrėjų ir teisių turėtojų kampaniją dėl Dirbtinio intelekto akto: kas ir kada pasirašė, kas buvo pasakyta, kas ir nuo kada taikoma.
refuse-unclear = Nepavyko suprasti, apie ką klausiama. Nurodykite dokumentą, organizaciją, datą arba nuostatą.
not-sure = Nesu tikras, ar teisingai supratau klausimą.
refuse-unknown-subject = Registre tokio pavadinimo nėra{ $missing }.
refuse-no-such-date = Nė vienas rinkinio dokumentas neturi šios datos: { $missing }.
nearest = Artimiausia rinkinyje: { $names }.
clarify-documents = Kurį dokumentą turite omenyje?
clarify-organisations = Kurią organizaciją turite omenyje?
answered-only = Atsakyta tik į šį klausimą: { $question }

## About the bot
about = Esu automatinis pagalbininkas, ne žmogus. Mano atsakymai grindžiami rinkiniu apie Europos kūrėjų ir teisių turėtojų kampaniją dėl ES dirbtinio intelekto akto (dokumentai: { $documents }, pareiškimai: { $positions }, etapai: { $events }, nuostatos: { $provisions }). Kiekviename atsakyme nurodomas šaltinio dokumentas, data ir viešas adresas. Santraukos pažymimos kaip santraukos, o tai, kas neišsamu, ginčijama ar nežinoma, pasakoma.
about-newest = Naujausias tekstas tarp jų: { $thing }.
about-ask = Klauskite, kas pasirašė laišką, kada kas nors įvyko arba nuo kada taikoma ir ką pasakė kuri nors organizacija.
greeting = Klauskite manęs, kas pasirašė laišką, kada kas nors įvyko arba nuo kada taikoma ir ką pasakė kuri nors organizacija.

## Suggestions of next questions
suggest-signatories = Kas pasirašė šį dokumentą: { $document }?
suggest-documents-of = Ką pasirašė { $organisation }?
suggest-demands = Ko reikalauja { $document }?
suggest-next = Koks kitas Dirbtinio intelekto akto terminas?
