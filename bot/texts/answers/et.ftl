# Answers, in Estonian. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Teadaolevaid allakirjutanuid: { $n }.
signatories-missing = { $document } ({ $date }). Teistele ühisdokumentidele allakirjutanuid, kes ei ole selle teadaolevate allakirjutanute seas: { $n }.
left-out = välja arvatud: { $name }
signatories-filtered = { $document } ({ $date }). Teadaolevaid allakirjutanuid – { $filter }: { $n }.
senders = { $document } ({ $date }): dokumendil on saatjad, mitte allakirjutanud: { $names }.
list-complete = Nimekiri on täielik.
list-incomplete = Nimekiri ei ole täielik.
not-told-apart = Register ei erista kollektiivse esindamise organisatsioone teistest organisatsioonidest.
stated-number = Allikates märgitud arv: { $stated }.
some-inferred = Järeldatud avaldamisest oma veebisaidil, mitte nimekirjast: { $names }.
some-added = Dokumendis nimetatud ja toimetuse poolt nimekirja lisatud: { $names }.
supporters = { $document } ({ $date }). Toetajaid või sõnavõtjaid, kes ei ole allakirjutanud: { $n }.
supporters-only = { $document } ({ $date }). Toetajaid, kes ei ole allakirjutanud: { $n }.
speakers-only = { $document } ({ $date }). Sõnavõtjaid: { $n }.
represented-only = { $document } ({ $date }). Liikmena esindatud, ilma oma allkirjata: { $n }.
supporters-none = { $document } ({ $date }). Peale allakirjutanute ei ole ühtegi toetajat teada.

## Membership
signed-yes = Jah. { $organisation } on teadaolevate allakirjutanute seas: { $document } ({ $date }).
signed-no = Ei. { $organisation } ei ole allakirjutanute seas ja nimekiri on täielik: { $document } ({ $date }).
signed-refused = Ei: { $document } ({ $date }).
signed-unknown = Teadmata. { $organisation } ei ole teadaolevate allakirjutanute seas, kuid nimekiri ei ole täielik: { $document } ({ $date }).
signed-sender = Ei. { $organisation } on märgitud saatja või sõnavõtjana; sellel dokumendil ei ole allakirjutanuid: { $document } ({ $date }).
certainty-stated = Organisatsioon ütleb ise, et ta kirjutas alla või ühines.
certainty-reported = Üks allikas nimetab organisatsiooni allakirjutanuna.
certainty-inferred = Allakirjutamine on järeldatud: organisatsioon avaldas teksti oma veebisaidil.
certainty-editor = Dokument nimetab seda; et ta alla kirjutas, ütleb toimetus.
role-supporter = Organisatsioon on märgitud toetajana: ta toetas teksti, ühines sellega või avaldas selle, mis ei ole sama mis allakirjutamine.
member-of-signatory = Registri järgi on { $organisation } alla kirjutanud organisatsiooni liige ({ $umbrellas }); see ei ole tema enda allkiri.
role-speaker = Organisatsioon on märgitud sõnavõtjana, mitte allakirjutanuna.
role-represented-by-signatory = Organisatsiooni kui liiget esindab allakirjutanu: { $via }. See ei ole tema enda allkiri.
role-represented-by-supporter = Organisatsiooni kui liiget esindab toetaja: { $via }. See ei ole tema enda allkiri.
known-of-stated = Teadaolevaid allakirjutanuid: { $n }; allikates märgitud arv: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Teadaolevate allakirjutanute arv: { $n }.
documents-of = { $organisation }. Teadaolevalt allkirjastatud dokumente: { $n }.
documents-of-filtered = { $organisation }. Teadaolevalt allkirjastatud dokumente – { $filter }: { $n }.
documents-signed-by = Teadaolevalt allkirjastatud dokumente – { $filter }: { $n }.
documents-of-none = { $organisation }. Ühtegi tema allkirjaga dokumenti ei ole teada.
documents-by-all = Dokumente, mille on teadaolevalt allkirjastanud kõik need – { $names }: { $n }.
documents-by-any = Dokumente, mille on teadaolevalt allkirjastanud vähemalt üks neist – { $names }: { $n }.
lists-may-miss = Mitu allakirjutanute nimekirja ei ole täielikud, seega võib neid olla rohkem.
other-parts = Osaleb ilma alla kirjutamata: { $names }.

## Sets
set-and = On teadaolevalt alla kirjutanud kõigile neile: { $n }.
set-or = On teadaolevalt alla kirjutanud vähemalt ühele neist: { $n }.
set-each = On teadaolevalt igal neist ajavahemikest alla kirjutanud vähemalt ühele dokumendile: { $n }.
set-least = On teadaolevalt alla kirjutanud vähemalt { $least } dokumendile neist: { $n }.
set-xor = On teadaolevalt alla kirjutanud täpselt ühele neist: { $n }.
set-minus = On teadaolevalt alla kirjutanud esimesele, kuid mitte teistele: { $n }.
set-incomplete = Vähemalt üks nimekirjadest ei ole täielik, seega võib tulemus muutuda.

## Register
register = Organisatsioone registris – { $filter }: { $n }.
register-all = Organisatsioone registris: { $n }.
register-outside = Ainult oma avaldustega, väljaspool registrit: { $names }.
register-none = Organisatsioone registris – { $filter }: mitte ühtegi.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: algselt { $before }, nüüd { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: täpne kuupäev ei ole teada; see jääb vahemikku { $from } – { $to }.
date-month = Teada on ainult kuu.
date-unknown = { $thing }: kuupäev ei ole teada.
applies-from = { $thing }. Kohaldamise algus: { $date }.
applicable = Kohaldatavaid sätteid seisuga { $date }: { $n }.
no-own-date = { $thing }: eraldi kohaldamiskuupäeva ei ole.
status = Seis: { $status }.
note = Märkus: { $note }
date-note = Kuupäeva kohta: { $note }
disagreement = Allikad on eri meelt: { $text }
days-between = { $n ->
    [one] Nende vahele jääb üks päev.
   *[other] Nende vahele jääb { $n } päeva.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Jäänud on üks päev.
   *[other] Jäänud on { $n } päeva.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Sellest on möödas üks päev.
   *[other] Sellest on möödas { $n } päeva.
 }
is-today = { $thing }: { $date }. See on täna.
order-yes = Jah.
order-no = Ei.
order-unknown = Teadmata.
order-same = Mõlemal on sama kuupäev.
order-first = Varem oli: { $thing }.
order-last = Hiljem oli: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Tehisintellektimääruse verstaposte – { $range }: { $n }.
documents-in = Ühisdokumente – { $range }: { $n }.
papers-in = Dokumente – { $range }: { $n }.
events-all = Tehisintellektimääruse verstaposte: { $n }.
documents-all = Ühisdokumente: { $n }.
undated = Täpse kuupäevata, võib-olla sellest ajast: { $names }.
nothing-in = { $range }: kogus ei ole midagi.
range-between = { $from } – { $to }
range-after = hiljem kui { $date }
range-before = varem kui { $date }
news = Kõige uuem kogus:
next-event = Järgmine: { $thing } – { $date }.
next-none = Hilisemat verstaposti ei ole teada.
latest-document = Viimane ühisdokument: { $thing } ({ $date }).
first-document = Esimene ühisdokument: { $thing } ({ $date }).
latest-of = { $organisation }. Viimane teadaolevalt allkirjastatud dokument: { $thing } ({ $date }).
first-of = { $organisation }. Esimene teadaolevalt allkirjastatud dokument: { $thing } ({ $date }).
ongoing = Sel ajal käimas: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = toetab
stance-opposes = on vastu
stance-welcomes = tervitab
stance-regrets = avaldab kahetsust
stance-warns = hoiatab
stance-calls-for = nõuab
who-supports = Poolt – { $topic }: { $n }.
who-opposes = Vastu – { $topic }: { $n }.
who-criticises = Kriitilised – { $topic }: { $n }.
who-welcomes = Tervitas – { $topic }: { $n }.
who-regrets = Avaldas kahetsust – { $topic }: { $n }.
who-warns = Hoiatas – { $topic }: { $n }.
who-calls-for = Nõudis – { $topic }: { $n }.
who-any = Võttis seisukoha – { $topic }: { $n }.
demands-of = Nõudmisi – { $filter }: { $n }.
who-none = { $topic }: sellist seisukohta kogus ei ole.
no-quotation = { $topic }: sõnasõnalist tsitaati selle kohta kogus ei ole.
through-joint-documents = Osaliselt ühisdokumentidele allakirjutanutena: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: selle kohta kogus avaldust ei ole.
no-topic-position = Lähimad avaldused on järgmised:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Kohaldamise algus: { $date }.
provision-care = Miks see on kampaania jaoks tähtis: { $text }
law-goes-on = Tekst jätkub; küsige üksikut lõiget, et seda lugeda.
law-earlier = See on teksti varasem versioon; see ei kehti.
law-changed = Määrus (EL) { $act } on seda osa hiljem muutnud; see on varasem tekst.

## About documents
addressed-to = { $document } ({ $date }). Adressaadid: { $names }.
occasion = { $document } ({ $date }). Ajend: { $text }
published-by = { $document } ({ $date }). Avaldaja: { $names }.
sources-of = { $document } ({ $date }). Allikad: { $names }.
no-address = Avalik aadress puudub
languages-of = { $document } ({ $date }). Registris ei ole keeleversioonide täielikku loetelu; allikad on: { $names }.
completeness-complete = { $document } ({ $date }). Allakirjutanute nimekiri on täielik: { $n }.
completeness-incomplete = { $document } ({ $date }). Allakirjutanute nimekiri ei ole täielik: teada on { $n }. { $note }
range-complete-lists = täielik allakirjutanute nimekiri
range-incomplete-lists = mittetäielik allakirjutanute nimekiri
range-least-signatories = vähemalt { $least } teadaolevat allakirjutanut
organisation-card = { $organisation }. Sektor: { $sector }. Ulatus: { $scope }.
sector-other = muu
scope-unknown = ei ole teada
country-not-known = Riik teadmata: { $which }.
represents = Esindab: { $text }.
website = Veebisait: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Registri kokkuvõttest – { $names }:
passage-source = Tekstist – { $names }:

## Outcomes
refuse-not-in-corpus = Kogus ei ole sellele vastust. Otsitud on allakirjutanuid, kuupäevi, seisukohti ja sätteid.
refuse-off-topic = Vastan ainult küsimustele, mis puudutavad Euroopa loojate ja õiguste omajate kampaaniat tehisintellektimääruse teemal: kes kirjutas alla, millal, mida öeldi ning mida ja mis ajast kohaldatakse.
refuse-unclear = Ma ei saanud aru, mida küsimus puudutab. Palun nimetage dokument, organisatsioon, kuupäev või säte.
not-sure = Ma ei ole kindel, kas sain küsimusest õigesti aru.
refuse-unknown-subject = Register ei tunne seda nime{ $missing }.
refuse-no-such-date = Ükski kogu dokument ei kanna seda kuupäeva: { $missing }.
nearest = Kogus on lähim: { $names }.
clarify-documents = Millist dokumenti te silmas peate?
clarify-organisations = Millist organisatsiooni te silmas peate?
answered-only = Vastatud on ainult sellele küsimusele: { $question }

## About the bot
about = Olen automaatne assistent, mitte inimene. Minu vastused põhinevad kogul, mis käsitleb Euroopa loojate ja õiguste omajate kampaaniat ELi tehisintellektimääruse teemal (dokumente { $documents }, avaldusi { $positions }, verstaposte { $events }, sätteid { $provisions }). Igas vastuses on nimetatud allikdokument, kuupäev ja avalik aadress. Kokkuvõtted on vastavalt märgitud ning öeldud on ka see, mis on puudulik, vaieldav või teadmata.
about-newest = Uusim tekst nende seas: { $thing }.
about-ask = Küsige, kes kirjutas kirjale alla, millal midagi toimus või mis ajast midagi kohaldatakse või mida mõni organisatsioon ütles.
greeting = Küsige minult, kes kirjutas kirjale alla, millal midagi toimus või mis ajast midagi kohaldatakse või mida mõni organisatsioon ütles.

## Suggestions of next questions
suggest-signatories = Kes on allkirjastanud: { $document }?
suggest-documents-of = Mida on { $organisation } allkirjastanud?
suggest-demands = Mida nõutakse dokumendis: { $document }?
suggest-next = Mis on tehisintellektimääruse järgmine tähtaeg?
