# Answers, in Dutch. Names of documents and milestones come with their article.

## Signatories
signatories = { $document } ({ $date }). Bekende ondertekenaars: { $n }.
signatories-missing = { $document } ({ $date }). Ondertekenaars van andere gezamenlijke documenten die niet tot de bekende ondertekenaars ervan behoren: { $n }.
left-out = zonder { $name }
signatories-filtered = { $document } ({ $date }). Bekende ondertekenaars – { $filter }: { $n }.
senders = { $document } ({ $date }) heeft afzenders, geen ondertekenaars: { $names }.
list-complete = De lijst is volledig.
list-incomplete = De lijst is onvolledig.
not-told-apart = Het register onderscheidt collectieve beheersorganisaties niet van andere organisaties.
stated-number = In de bronnen vermeld aantal: { $stated }.
some-inferred = Afgeleid uit de publicatie op de eigen website, niet uit een lijst: { $names }.
some-added = In het document genoemd en door de redactie op de lijst gezet: { $names }.
supporters = { $document } ({ $date }). Medestanders of sprekers die geen ondertekenaar zijn: { $n }.
supporters-only = { $document } ({ $date }). Medestanders die geen ondertekenaar zijn: { $n }.
speakers-only = { $document } ({ $date }). Sprekers: { $n }.
represented-only = { $document } ({ $date }). Als lid vertegenwoordigd, zonder eigen handtekening: { $n }.
supporters-none = { $document } ({ $date }). Er zijn geen andere medestanders bekend dan de ondertekenaars.

## Membership
signed-yes = Ja. { $organisation } is een bekende ondertekenaar: { $document } ({ $date }).
signed-no = Nee. { $organisation } is geen ondertekenaar en de lijst is volledig: { $document } ({ $date }).
signed-refused = Nee: { $document } ({ $date }).
signed-unknown = Onbekend. { $organisation } behoort niet tot de bekende ondertekenaars, maar de lijst is onvolledig: { $document } ({ $date }).
signed-sender = Nee. { $organisation } staat geregistreerd als afzender of spreker; dit document heeft geen ondertekenaars: { $document } ({ $date }).
certainty-stated = De organisatie zegt zelf dat zij heeft ondertekend of zich heeft aangesloten.
certainty-reported = Een bron noemt de organisatie als ondertekenaar.
certainty-inferred = De ondertekening is afgeleid: de organisatie heeft de tekst op haar eigen website gepubliceerd.
certainty-editor = Het document noemt de organisatie; dat zij heeft ondertekend, zegt de redactie.
role-supporter = De organisatie staat geregistreerd als medestander: zij heeft de tekst gesteund, zich erbij aangesloten of hem gepubliceerd, wat niet hetzelfde is als ondertekenen.
member-of-signatory = Volgens het register is { $organisation } lid van een organisatie die heeft ondertekend ({ $umbrellas }); dat is geen eigen handtekening.
role-speaker = De organisatie staat geregistreerd als spreker, niet als ondertekenaar.
role-represented-by-signatory = De organisatie wordt als lid vertegenwoordigd door een ondertekenaar: { $via }. Dat is geen eigen ondertekening.
role-represented-by-supporter = De organisatie wordt als lid vertegenwoordigd door een medestander: { $via }. Dat is geen eigen ondertekening.
known-of-stated = Bekende ondertekenaars: { $n }; in de bronnen vermeld aantal: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Aantal bekende ondertekenaars: { $n }.
documents-of = { $organisation }. Documenten waarvan de ondertekening bekend is: { $n }.
documents-of-filtered = { $organisation }. Documenten waarvan de ondertekening bekend is – { $filter }: { $n }.
documents-signed-by = Documenten waarvan de ondertekening bekend is – { $filter }: { $n }.
documents-of-none = { $organisation }. Er is geen ondertekend document bekend.
documents-by-all = Documenten waarvan bekend is dat deze organisaties ze allemaal hebben ondertekend – { $names }: { $n }.
documents-by-any = Documenten waarvan bekend is dat ten minste een van deze organisaties ze heeft ondertekend – { $names }: { $n }.
lists-may-miss = Verschillende lijsten van ondertekenaars zijn onvolledig, dus het kunnen er meer zijn.
other-parts = Betrokken zonder ondertekening: { $names }.

## Sets
set-and = Hebben voor zover bekend al deze documenten ondertekend: { $n }.
set-or = Hebben voor zover bekend ten minste een van deze documenten ondertekend: { $n }.
set-each = Hebben voor zover bekend in elk van deze perioden ten minste één document ondertekend: { $n }.
set-least = Hebben voor zover bekend ten minste { $least } van deze documenten ondertekend: { $n }.
set-xor = Hebben voor zover bekend precies een van deze documenten ondertekend: { $n }.
set-minus = Hebben voor zover bekend het eerste document ondertekend, maar niet de andere: { $n }.
set-incomplete = Ten minste een van de lijsten is onvolledig, dus deze selectie kan nog veranderen.

## Register
register = Organisaties in het register – { $filter }: { $n }.
register-all = Organisaties in het register: { $n }.
register-outside = Alleen met eigen verklaringen, buiten het register: { $names }.
register-none = Organisaties in het register – { $filter }: geen.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: oorspronkelijk { $before }, nu { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: de precieze datum is niet bekend; die ligt tussen { $from } en { $to }.
date-month = Alleen de maand is bekend.
date-unknown = { $thing }: de datum is niet bekend.
applies-from = { $thing } is van toepassing vanaf { $date }.
applicable = Van toepassing op { $date }: { $n }.
no-own-date = { $thing } heeft geen eigen toepassingsdatum.
status = Stand van zaken: { $status }.
note = Opmerking: { $note }
date-note = Over de datum: { $note }
disagreement = De bronnen spreken elkaar tegen: { $text }
days-between = { $n ->
    [one] Daartussen ligt één dag.
   *[other] Daartussen liggen { $n } dagen.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Dat duurt nog één dag.
   *[other] Dat duurt nog { $n } dagen.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Dat was één dag geleden.
   *[other] Dat was { $n } dagen geleden.
 }
is-today = { $thing }: { $date }. Dat is vandaag.
order-yes = Ja.
order-no = Nee.
order-unknown = Onbekend.
order-same = Beide hebben dezelfde datum.
order-first = Het eerst kwam: { $thing }.
order-last = Later kwam: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Mijlpalen van de AI-verordening – { $range }: { $n }.
documents-in = Gezamenlijke documenten – { $range }: { $n }.
papers-in = Documenten – { $range }: { $n }.
events-all = Mijlpalen van de AI-verordening: { $n }.
documents-all = Gezamenlijke documenten: { $n }.
undated = Zonder exacte datum, misschien uit die tijd: { $names }.
nothing-in = { $range }: de verzameling bevat niets.
range-between = { $from } – { $to }
range-after = na { $date }
range-before = vóór { $date }
news = Het nieuwste in de verzameling:
next-event = Volgende mijlpaal: { $thing } – { $date }.
next-none = Er is geen latere mijlpaal bekend.
latest-document = Meest recente gezamenlijke document: { $thing } ({ $date }).
first-document = Eerste gezamenlijke document: { $thing } ({ $date }).
latest-of = { $organisation }. Meest recente document waarvan de ondertekening bekend is: { $thing } ({ $date }).
first-of = { $organisation }. Eerste document waarvan de ondertekening bekend is: { $thing } ({ $date }).
ongoing = Op dat moment gaande: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = steunt
stance-opposes = is tegen
stance-welcomes = verwelkomt
stance-regrets = betreurt
stance-warns = waarschuwt
stance-calls-for = vraagt om
who-supports = Voor – { $topic }: { $n }.
who-opposes = Tegen – { $topic }: { $n }.
who-criticises = Kritisch – { $topic }: { $n }.
who-welcomes = Hebben dit verwelkomd – { $topic }: { $n }.
who-regrets = Hebben dit betreurd – { $topic }: { $n }.
who-warns = Hebben gewaarschuwd – { $topic }: { $n }.
who-calls-for = Hebben hierom gevraagd – { $topic }: { $n }.
who-any = Hebben een standpunt ingenomen – { $topic }: { $n }.
demands-of = Eisen – { $filter }: { $n }.
who-none = { $topic }: de verzameling bevat geen standpunt van die aard.
no-quotation = { $topic }: de verzameling bevat hierover geen letterlijk citaat.
through-joint-documents = Deels als ondertekenaar van gezamenlijke documenten: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: “{ $quote }”
no-position = { $organisation }: de verzameling bevat hierover geen verklaring.
no-topic-position = Deze verklaringen komen het dichtst in de buurt:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Van toepassing vanaf: { $date }.
provision-care = Waarom dit voor de campagne van belang is: { $text }
law-goes-on = De tekst gaat verder; vraag naar één lid om het te lezen.
law-earlier = Dit is een eerdere stand van de tekst; die geldt niet.
law-changed = Verordening (EU) { $act } heeft dit deel sindsdien gewijzigd; dit is de tekst daarvoor.

## About documents
addressed-to = { $document } ({ $date }). Gericht aan: { $names }.
occasion = { $document } ({ $date }). Aanleiding: { $text }
published-by = { $document } ({ $date }). Gepubliceerd door: { $names }.
sources-of = { $document } ({ $date }). Bronnen: { $names }.
no-address = Geen openbaar adres
languages-of = { $document } ({ $date }). Het register bevat geen volledig overzicht van taalversies; de bronnen zijn: { $names }.
completeness-complete = { $document } ({ $date }). De lijst van ondertekenaars is volledig: { $n }.
completeness-incomplete = { $document } ({ $date }). De lijst van ondertekenaars is onvolledig: { $n } bekend. { $note }
range-complete-lists = volledige lijst van ondertekenaars
range-incomplete-lists = onvolledige lijst van ondertekenaars
range-least-signatories = ten minste { $least } bekende ondertekenaars
organisation-card = { $organisation }. Sector: { $sector }. Werkgebied: { $scope }.
sector-other = overig
scope-unknown = niet bekend
country-not-known = Land niet bekend: { $which }.
represents = Vertegenwoordigt: { $text }.
website = Website: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Uit de samenvatting in het register van { $names }:
passage-source = Uit de tekst van { $names }:

## Outcomes
refuse-not-in-corpus = De verzameling bevat hierop geen antwoord. Er is gezocht naar ondertekenaars, data, standpunten en bepalingen.
refuse-off-topic = Ik beantwoord alleen vragen over de campagne van Europese makers en rechthebbenden rond de AI-verordening: wie heeft ondertekend, wanneer, wat is er gezegd en wat is wanneer van toepassing.
refuse-unclear = Ik kon niet opmaken waarover de vraag gaat. Noem een document, een organisatie, een datum of een bepaling.
not-sure = Ik weet niet zeker of ik de vraag goed heb begrepen.
refuse-unknown-subject = Deze naam komt niet voor in het register{ $missing }.
refuse-no-such-date = Geen enkel document in de verzameling heeft deze datum: { $missing }.
nearest = Het dichtst in de buurt in de verzameling: { $names }.
clarify-documents = Welk document bedoelt u?
clarify-organisations = Welke organisatie bedoelt u?
answered-only = Alleen deze vraag is beantwoord: { $question }

## About the bot
about = Ik ben een geautomatiseerde assistent, geen mens. Ik antwoord op basis van { $documents } documenten, { $positions } verklaringen, { $events } mijlpalen en { $provisions } bepalingen over de campagne van Europese makers en rechthebbenden rond de AI-verordening van de EU. Elk antwoord vermeldt het brondocument met datum en openbaar adres; samenvattingen zijn als zodanig aangeduid, en wat onvolledig, omstreden of onbekend is, wordt gemeld.
about-newest = De nieuwste tekst daaronder: { $thing }.
about-ask = Vraag wie een brief heeft ondertekend, wanneer iets gebeurde of van toepassing is, of wat een organisatie heeft gezegd.
greeting = Vraag mij wie een brief heeft ondertekend, wanneer iets gebeurde of van toepassing is, of wat een organisatie heeft gezegd.

## Suggestions of next questions
suggest-signatories = Wie heeft { $document } ondertekend?
suggest-documents-of = Wat heeft { $organisation } ondertekend?
suggest-demands = Wat wordt er gevraagd in { $document }?
suggest-next = Wat is de volgende deadline van de AI-verordening?
