# Answers, in Swedish. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Kända undertecknare: { $n }.
signatories-missing = { $document } ({ $date }). Undertecknare av andra gemensamma dokument som inte finns bland dess kända undertecknare: { $n }.
left-out = utan { $name }
signatories-filtered = { $document } ({ $date }). Kända undertecknare – { $filter }: { $n }.
senders = { $document } ({ $date }) har avsändare, inte undertecknare: { $names }.
list-complete = Listan är fullständig.
list-incomplete = Listan är inte fullständig.
not-told-apart = Registret skiljer inte kollektiva förvaltningsorganisationer från andra organisationer.
stated-number = Antal enligt källorna: { $stated }.
some-inferred = Härlett av att texten publicerats på den egna webbplatsen, inte av en lista: { $names }.
some-added = Nämnda i dokumentet och satta på listan av redaktionen: { $names }.
supporters = { $document } ({ $date }). Stödjare eller talare som inte är undertecknare: { $n }.
supporters-only = { $document } ({ $date }). Stödjare som inte är undertecknare: { $n }.
speakers-only = { $document } ({ $date }). Talare: { $n }.
represented-only = { $document } ({ $date }). Företrädda som medlemmar, utan egen underskrift: { $n }.
supporters-none = { $document } ({ $date }). Utöver undertecknarna är inga stödjare kända.

## Membership
signed-yes = Ja. { $organisation } är en känd undertecknare: { $document } ({ $date }).
signed-no = Nej. { $organisation } är inte undertecknare, och listan är fullständig: { $document } ({ $date }).
signed-refused = Nej: { $document } ({ $date }).
signed-unknown = Okänt. { $organisation } finns inte bland de kända undertecknarna, men listan är inte fullständig: { $document } ({ $date }).
signed-sender = Nej. { $organisation } är registrerad som avsändare eller talare; dokumentet har inga undertecknare: { $document } ({ $date }).
certainty-stated = Organisationen uppger själv att den har undertecknat eller anslutit sig.
certainty-reported = En källa nämner organisationen som undertecknare.
certainty-inferred = Undertecknandet är en slutsats: organisationen publicerade texten på sin egen webbplats.
certainty-editor = Dokumentet nämner den; att den har undertecknat säger redaktionen.
role-supporter = Organisationen är registrerad som stödjare: den stödde, anslöt sig till eller publicerade texten, vilket inte är detsamma som att underteckna den.
member-of-signatory = Enligt registret är { $organisation } medlem i en organisation som har undertecknat ({ $umbrellas }); det är ingen egen underskrift.
role-speaker = Organisationen är registrerad som talare, inte som undertecknare.
role-represented-by-signatory = Organisationen företräds som medlem av en undertecknare: { $via }. Det är inte ett eget undertecknande.
role-represented-by-supporter = Organisationen företräds som medlem av en stödjare: { $via }. Det är inte ett eget undertecknande.
known-of-stated = Kända undertecknare: { $n }; antal enligt källorna: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Antal kända undertecknare: { $n }.
documents-of = { $organisation }. Dokument med känt undertecknande: { $n }.
documents-of-filtered = { $organisation }. Dokument med känt undertecknande – { $filter }: { $n }.
documents-signed-by = Dokument med känt undertecknande – { $filter }: { $n }.
documents-of-none = { $organisation }. Inget dokument med organisationens underskrift är känt.
documents-by-all = Dokument som såvitt känt har undertecknats av alla dessa – { $names }: { $n }.
documents-by-any = Dokument som såvitt känt har undertecknats av minst en av dessa – { $names }: { $n }.
lists-may-miss = Flera listor över undertecknare är inte fullständiga, så det kan finnas fler.
other-parts = Deltar utan att ha undertecknat: { $names }.

## Sets
set-and = Har såvitt känt undertecknat alla dessa: { $n }.
set-or = Har såvitt känt undertecknat minst ett av dessa: { $n }.
set-each = Har såvitt känt undertecknat minst ett dokument under var och en av dessa perioder: { $n }.
set-least = Har såvitt känt undertecknat minst { $least } av dessa: { $n }.
set-xor = Har såvitt känt undertecknat exakt ett av dessa: { $n }.
set-minus = Har såvitt känt undertecknat det första men inte de andra: { $n }.
set-incomplete = Minst en av listorna är inte fullständig, så resultatet kan ändras.

## Register
register = Organisationer i registret – { $filter }: { $n }.
register-all = Organisationer i registret: { $n }.
register-outside = Endast med egna uttalanden, utanför registret: { $names }.
register-none = Organisationer i registret – { $filter }: inga.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: ursprungligen { $before }, nu { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: det exakta datumet är inte känt; det ligger mellan { $from } och { $to }.
date-month = Endast månaden är känd.
date-unknown = { $thing }: datumet är inte känt.
applies-from = { $thing } ska tillämpas från och med { $date }.
applicable = Tillämpliga den { $date }: { $n }.
no-own-date = { $thing } har inget eget tillämpningsdatum.
status = Status: { $status }.
note = Anmärkning: { $note }
date-note = Om datumet: { $note }
disagreement = Källorna är inte eniga: { $text }
days-between = { $n ->
    [one] Det är en dag emellan.
   *[other] Det är { $n } dagar emellan.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] En dag återstår.
   *[other] { $n } dagar återstår.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Det var för en dag sedan.
   *[other] Det var för { $n } dagar sedan.
 }
is-today = { $thing }: { $date }. Det är i dag.
order-yes = Ja.
order-no = Nej.
order-unknown = Okänt.
order-same = Båda har samma datum.
order-first = Först kom: { $thing }.
order-last = Senare kom: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = AI-förordningens milstolpar – { $range }: { $n }.
documents-in = Gemensamma dokument – { $range }: { $n }.
papers-in = Dokument – { $range }: { $n }.
events-all = AI-förordningens milstolpar: { $n }.
documents-all = Gemensamma dokument: { $n }.
undated = Utan exakt datum, kanske från den tiden: { $names }.
nothing-in = { $range }: samlingen innehåller ingenting.
range-between = { $from } – { $to }
range-after = efter { $date }
range-before = före { $date }
news = Det senaste i samlingen:
next-event = Härnäst: { $thing } – { $date }.
next-none = Ingen senare milstolpe är känd.
latest-document = Senaste gemensamma dokument: { $thing } ({ $date }).
first-document = Första gemensamma dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Senaste dokument med känt undertecknande: { $thing } ({ $date }).
first-of = { $organisation }. Första dokument med känt undertecknande: { $thing } ({ $date }).
ongoing = Pågick vid den tiden: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = stöder
stance-opposes = motsätter sig
stance-welcomes = välkomnar
stance-regrets = beklagar
stance-warns = varnar
stance-calls-for = efterlyser
who-supports = Stöder – { $topic }: { $n }.
who-opposes = Emot – { $topic }: { $n }.
who-criticises = Kritiska – { $topic }: { $n }.
who-welcomes = Välkomnade – { $topic }: { $n }.
who-regrets = Beklagade – { $topic }: { $n }.
who-warns = Varnade – { $topic }: { $n }.
who-calls-for = Efterlyste – { $topic }: { $n }.
who-any = Tog ställning – { $topic }: { $n }.
demands-of = Krav – { $filter }: { $n }.
who-none = { $topic }: någon sådan ståndpunkt finns inte i samlingen.
no-quotation = { $topic }: något ordagrant citat om detta finns inte i samlingen.
through-joint-documents = Delvis som undertecknare av gemensamma dokument: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: ”{ $quote }”
no-position = { $organisation }: något uttalande om detta finns inte i samlingen.
no-topic-position = De uttalanden som ligger närmast är dessa:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Tillämpas från och med: { $date }.
provision-care = Varför det är viktigt för kampanjen: { $text }
law-goes-on = Texten fortsätter; fråga efter en enskild punkt för att läsa den.
law-earlier = Detta är en tidigare version av texten; den gäller inte.
law-changed = Förordning (EU) { $act } har sedan dess ändrat denna del; detta är texten före ändringen.

## About documents
addressed-to = { $document } ({ $date }). Riktat till: { $names }.
occasion = { $document } ({ $date }). Bakgrund: { $text }
published-by = { $document } ({ $date }). Publicerat av: { $names }.
sources-of = { $document } ({ $date }). Källor: { $names }.
no-address = Ingen offentlig adress
languages-of = { $document } ({ $date }). Registret har ingen fullständig förteckning över språkversioner; källorna är: { $names }.
completeness-complete = { $document } ({ $date }). Listan över undertecknare är fullständig: { $n }.
completeness-incomplete = { $document } ({ $date }). Listan över undertecknare är inte fullständig: { $n } kända. { $note }
range-complete-lists = fullständig lista över undertecknare
range-incomplete-lists = ofullständig lista över undertecknare
range-least-signatories = minst { $least } kända undertecknare
organisation-card = { $organisation }. Sektor: { $sector }. Räckvidd: { $scope }.
sector-other = övrigt
scope-unknown = uppgift saknas
country-not-known = Land okänt: { $which }.
represents = Företräder: { $text }.
website = Webbplats: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Ur registrets sammanfattning av { $names }:
passage-source = Ur texten till { $names }:

## Outcomes
refuse-not-in-corpus = Samlingen har inget svar på detta. Undertecknare, datum, ståndpunkter och bestämmelser har genomsökts.
refuse-off-topic = Jag svarar bara på frågor om europeiska kreatörers och rättighetshavares kampanj om AI-förordningen: vilka som har undertecknat, när, vad som har sagts och vad som gäller från vilken tidpunkt.
refuse-unclear = Jag kunde inte avgöra vad frågan gäller. Ange ett dokument, en organisation, ett datum eller en bestämmelse.
not-sure = Jag är inte säker på att jag har förstått frågan rätt.
refuse-unknown-subject = Registret känner inte till detta namn{ $missing }.
refuse-no-such-date = Inget dokument i samlingen har detta datum: { $missing }.
nearest = Närmast i samlingen: { $names }.
clarify-documents = Vilket dokument menar du?
clarify-organisations = Vilken organisation menar du?
answered-only = Bara den här frågan är besvarad: { $question }

## About the bot
about = Jag är en automatisk assistent, inte en människa. Jag svarar utifrån { $documents } dokument, { $positions } uttalanden, { $events } milstolpar och { $provisions } bestämmelser om europeiska kreatörers och rättighetshavares kampanj om EU:s AI-förordning. Varje svar anger källdokument, datum och offentlig adress. Sammanfattningar är märkta som sådana, och det framgår vad som är ofullständigt, omtvistat eller okänt.
about-newest = Den senaste texten bland dem: { $thing }.
about-ask = Fråga vilka som har undertecknat ett brev, när något hände eller börjar tillämpas eller vad en organisation har sagt.
greeting = Fråga mig vilka som har undertecknat ett brev, när något hände eller börjar tillämpas eller vad en organisation har sagt.

## Suggestions of next questions
suggest-signatories = Vilka har undertecknat { $document }?
suggest-documents-of = Vad har { $organisation } undertecknat?
suggest-demands = Vad krävs i { $document }?
suggest-next = Vilken är nästa tidsfrist i AI-förordningen?
