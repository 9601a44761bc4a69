# Answers, in Finnish. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Tiedossa olevia allekirjoittajia: { $n }.
signatories-missing = { $document } ({ $date }). Muiden yhteisten asiakirjojen allekirjoittajia, jotka eivät ole tämän tiedossa olevien allekirjoittajien joukossa: { $n }.
left-out = pois lukien { $name }
signatories-filtered = { $document } ({ $date }). Tiedossa olevia allekirjoittajia – { $filter }: { $n }.
senders = { $document } ({ $date }): asiakirjalla on lähettäjiä, ei allekirjoittajia: { $names }.
list-complete = Luettelo on täydellinen.
list-incomplete = Luettelo ei ole täydellinen.
not-told-apart = Rekisteri ei erota yhteishallinnointiorganisaatioita muista järjestöistä.
stated-number = Lähteissä ilmoitettu määrä: { $stated }.
some-inferred = Päätelty omalla verkkosivustolla julkaisemisesta, ei luettelosta: { $names }.
some-added = Mainittu asiakirjassa ja toimituksen luetteloon lisäämä: { $names }.
supporters = { $document } ({ $date }). Tukijoita tai puhujia, jotka eivät ole allekirjoittajia: { $n }.
supporters-only = { $document } ({ $date }). Tukijoita, jotka eivät ole allekirjoittajia: { $n }.
speakers-only = { $document } ({ $date }). Puhujia: { $n }.
represented-only = { $document } ({ $date }). Edustettuina jäseninä, ilman omaa allekirjoitusta: { $n }.
supporters-none = { $document } ({ $date }). Allekirjoittajien lisäksi ei ole tiedossa muita tukijoita.

## Membership
signed-yes = Kyllä. { $organisation } on tiedossa olevien allekirjoittajien joukossa: { $document } ({ $date }).
signed-no = Ei. { $organisation } ei ole allekirjoittajien joukossa, ja luettelo on täydellinen: { $document } ({ $date }).
signed-refused = Ei: { $document } ({ $date }).
signed-unknown = Tieto puuttuu. { $organisation } ei ole tiedossa olevien allekirjoittajien joukossa, mutta luettelo ei ole täydellinen: { $document } ({ $date }).
signed-sender = Ei. { $organisation } on kirjattu lähettäjäksi tai puhujaksi; asiakirjalla ei ole allekirjoittajia: { $document } ({ $date }).
certainty-stated = Järjestö kertoo itse allekirjoittaneensa tai liittyneensä mukaan.
certainty-reported = Lähde mainitsee järjestön allekirjoittajana.
certainty-inferred = Allekirjoitus on päätelty: järjestö julkaisi tekstin omalla verkkosivustollaan.
certainty-editor = Asiakirja mainitsee sen; allekirjoittamisesta kertoo toimitus.
role-supporter = Järjestö on kirjattu tukijaksi: se tuki tekstiä, liittyi siihen tai julkaisi sen, mikä ei ole sama asia kuin allekirjoittaminen.
member-of-signatory = Rekisterin mukaan { $organisation } on allekirjoittaneen järjestön jäsen ({ $umbrellas }); se ei ole oma allekirjoitus.
role-speaker = Järjestö on kirjattu puhujaksi, ei allekirjoittajaksi.
role-represented-by-signatory = Järjestö on jäsenenä edustettuna allekirjoittajan kautta: { $via }. Se ei ole oma allekirjoitus.
role-represented-by-supporter = Järjestö on jäsenenä edustettuna tukijan kautta: { $via }. Se ei ole oma allekirjoitus.
known-of-stated = Tiedossa olevia allekirjoittajia: { $n }; lähteissä ilmoitettu määrä: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Tiedossa olevien allekirjoittajien määrä: { $n }.
documents-of = { $organisation }. Tiettävästi allekirjoitettuja asiakirjoja: { $n }.
documents-of-filtered = { $organisation }. Tiettävästi allekirjoitettuja asiakirjoja – { $filter }: { $n }.
documents-signed-by = Tiettävästi allekirjoitettuja asiakirjoja – { $filter }: { $n }.
documents-of-none = { $organisation }. Tiedossa ei ole asiakirjaa, jossa olisi järjestön allekirjoitus.
documents-by-all = Asiakirjoja, jotka tiettävästi kaikki nämä ovat allekirjoittaneet – { $names }: { $n }.
documents-by-any = Asiakirjoja, jotka tiettävästi ainakin yksi näistä on allekirjoittanut – { $names }: { $n }.
lists-may-miss = Useat allekirjoittajaluettelot eivät ole täydellisiä, joten asiakirjoja voi olla enemmän.
other-parts = Mukana ilman allekirjoitusta: { $names }.

## Sets
set-and = Tiettävästi kaikkien näiden allekirjoittajia: { $n }.
set-or = Tiettävästi ainakin yhden näistä allekirjoittajia: { $n }.
set-each = Tiettävästi ainakin yhden asiakirjan kunakin näistä ajanjaksoista allekirjoittaneita: { $n }.
set-least = Tiettävästi ainakin { $least } näistä asiakirjoista allekirjoittaneita: { $n }.
set-xor = Tiettävästi tasan yhden näistä allekirjoittajia: { $n }.
set-minus = Tiettävästi ensimmäisen mutta ei muiden allekirjoittajia: { $n }.
set-incomplete = Ainakin yksi luetteloista ei ole täydellinen, joten tulos voi muuttua.

## Register
register = Järjestöjä rekisterissä – { $filter }: { $n }.
register-all = Järjestöjä rekisterissä: { $n }.
register-outside = Vain omia lausuntoja, rekisterin ulkopuolella: { $names }.
register-none = Järjestöjä rekisterissä – { $filter }: ei yhtään.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: alun perin { $before }, nyt { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: tarkka päivämäärä ei ole tiedossa; se sijoittuu aikavälille { $from } – { $to }.
date-month = Vain kuukausi on tiedossa.
date-unknown = { $thing }: päivämäärä ei ole tiedossa.
applies-from = { $thing }. Soveltaminen alkaa: { $date }.
applicable = Sovelletaan jo ({ $date }): { $n }.
no-own-date = { $thing }: säännöksellä ei ole omaa soveltamispäivää.
status = Tila: { $status }.
note = Huomautus: { $note }
date-note = Päivämäärästä: { $note }
disagreement = Lähteet ovat ristiriitaisia: { $text }
days-between = { $n ->
    [one] Niiden välissä on yksi päivä.
   *[other] Niiden välissä on { $n } päivää.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Jäljellä on yksi päivä.
   *[other] Jäljellä on { $n } päivää.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Siitä on yksi päivä.
   *[other] Siitä on { $n } päivää.
 }
is-today = { $thing }: { $date }. Se on tänään.
order-yes = Kyllä.
order-no = Ei.
order-unknown = Tieto puuttuu.
order-same = Molemmilla on sama päivämäärä.
order-first = Ensin oli: { $thing }.
order-last = Myöhemmin oli: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Tekoälyasetuksen virstanpylväitä – { $range }: { $n }.
documents-in = Yhteisiä asiakirjoja – { $range }: { $n }.
papers-in = Asiakirjoja – { $range }: { $n }.
events-all = Tekoälyasetuksen virstanpylväitä: { $n }.
documents-all = Yhteisiä asiakirjoja: { $n }.
undated = Ilman tarkkaa päivämäärää, ehkä siltä ajalta: { $names }.
nothing-in = { $range }: kokoelmassa ei ole mitään.
range-between = { $from } – { $to }
range-after = ajankohdan { $date } jälkeen
range-before = ennen ajankohtaa { $date }
news = Uusinta kokoelmassa:
next-event = Seuraavaksi: { $thing } – { $date }.
next-none = Myöhempiä virstanpylväitä ei ole tiedossa.
latest-document = Viimeisin yhteinen asiakirja: { $thing } ({ $date }).
first-document = Ensimmäinen yhteinen asiakirja: { $thing } ({ $date }).
latest-of = { $organisation }. Viimeisin tiettävästi allekirjoitettu asiakirja: { $thing } ({ $date }).
first-of = { $organisation }. Ensimmäinen tiettävästi allekirjoitettu asiakirja: { $thing } ({ $date }).
ongoing = Käynnissä tuolloin: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = kannattaa
stance-opposes = vastustaa
stance-welcomes = pitää myönteisenä
stance-regrets = pahoittelee
stance-warns = varoittaa
stance-calls-for = vaatii
who-supports = Kannattajia – { $topic }: { $n }.
who-opposes = Vastustajia – { $topic }: { $n }.
who-criticises = Kriittisiä – { $topic }: { $n }.
who-welcomes = Piti myönteisenä – { $topic }: { $n }.
who-regrets = Pahoitteli – { $topic }: { $n }.
who-warns = Varoitti – { $topic }: { $n }.
who-calls-for = Vaati – { $topic }: { $n }.
who-any = Otti kantaa – { $topic }: { $n }.
demands-of = Vaatimuksia – { $filter }: { $n }.
who-none = { $topic }: kokoelmassa ei ole tällaista kantaa.
no-quotation = { $topic }: kokoelmassa ei ole tästä suoraa lainausta.
through-joint-documents = Osittain yhteisten asiakirjojen allekirjoittajina: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: ”{ $quote }”
no-position = { $organisation }: kokoelmassa ei ole lausuntoa tästä aiheesta.
no-topic-position = Lähimpänä ovat nämä lausunnot:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Soveltaminen alkaa: { $date }.
provision-care = Miksi asia on kampanjalle tärkeä: { $text }
law-goes-on = Teksti jatkuu; yksittäistä kohtaa voi kysyä erikseen.
law-earlier = Tämä on tekstin aiempi versio; sitä ei sovelleta.
law-changed = Asetus (EU) { $act } on sittemmin muuttanut tätä kohtaa; tämä on teksti ennen muutosta.

## About documents
addressed-to = { $document } ({ $date }). Vastaanottajat: { $names }.
occasion = { $document } ({ $date }). Tausta: { $text }
published-by = { $document } ({ $date }). Julkaisija: { $names }.
sources-of = { $document } ({ $date }). Lähteet: { $names }.
no-address = Ei julkista osoitetta
languages-of = { $document } ({ $date }). Rekisterissä ei ole täydellistä luetteloa kieliversioista; lähteet ovat: { $names }.
completeness-complete = { $document } ({ $date }). Allekirjoittajaluettelo on täydellinen: { $n }.
completeness-incomplete = { $document } ({ $date }). Allekirjoittajaluettelo ei ole täydellinen: tiedossa { $n }. { $note }
range-complete-lists = täydellinen allekirjoittajaluettelo
range-incomplete-lists = puutteellinen allekirjoittajaluettelo
range-least-signatories = vähintään { $least } tiedossa olevaa allekirjoittajaa
organisation-card = { $organisation }. Ala: { $sector }. Toiminta-alue: { $scope }.
sector-other = muu
scope-unknown = ei tiedossa
country-not-known = Maa ei tiedossa: { $which }.
represents = Edustaa: { $text }.
website = Verkkosivusto: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Rekisterin tiivistelmästä – { $names }:
passage-source = Tekstistä – { $names }:

## Outcomes
refuse-not-in-corpus = Kokoelmassa ei ole vastausta tähän. Siitä haettiin allekirjoittajia, päivämääriä, kantoja ja säännöksiä.
refuse-off-topic = Vastaan vain kysymyksiin, jotka koskevat Euroopan tekijöiden ja oikeudenhaltijoiden tekoälyasetuskampanjaa: ketkä allekirjoittivat ja milloin, mitä sanottiin ja mitä sovelletaan mistäkin lähtien.
refuse-unclear = En ymmärtänyt, mitä kysymys koskee. Mainitse asiakirja, järjestö, päivämäärä tai säännös.
not-sure = En ole varma, ymmärsinkö kysymyksen oikein.
refuse-unknown-subject = Rekisteri ei tunne tätä nimeä{ $missing }.
refuse-no-such-date = Millään kokoelman asiakirjalla ei ole tätä päivämäärää: { $missing }.
nearest = Lähimpänä kokoelmassa: { $names }.
clarify-documents = Mitä asiakirjaa tarkoitat?
clarify-organisations = Mitä järjestöä tarkoitat?
answered-only = Vastaus koskee vain tätä kysymystä: { $question }

## About the bot
about = Olen automaattinen avustaja, en ihminen. Vastaukseni perustuvat kokoelmaan, joka koskee Euroopan tekijöiden ja oikeudenhaltijoiden kampanjaa EU:n tekoälyasetuksesta (asiakirjoja { $documents }, lausuntoja { $positions }, virstanpylväitä { $events }, säännöksiä { $provisions }). Jokaisessa vastauksessa mainitaan lähdeasiakirja, päivämäärä ja julkinen osoite. Tiivistelmät on merkitty tiivistelmiksi, ja puutteelliset, kiistanalaiset ja tuntemattomat tiedot ilmoitetaan.
about-newest = Uusin teksti niiden joukossa: { $thing }.
about-ask = Kysy, ketkä allekirjoittivat kirjeen, milloin jotakin tapahtui tai mistä lähtien jotakin sovelletaan tai mitä jokin järjestö on sanonut.
greeting = Kysy minulta, ketkä allekirjoittivat kirjeen, milloin jotakin tapahtui tai mistä lähtien jotakin sovelletaan tai mitä jokin järjestö on sanonut.

## Suggestions of next questions
suggest-signatories = Ketkä allekirjoittivat: { $document }?
suggest-documents-of = Mitä { $organisation } on allekirjoittanut?
suggest-demands = Mitä asiakirjassa vaaditaan: { $document }?
suggest-next = Mikä on tekoälyasetuksen seuraava määräaika?
