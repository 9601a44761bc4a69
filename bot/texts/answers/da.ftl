# Answers, in Danish. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Kendte underskrivere: { $n }.
signatories-missing = { $document } ({ $date }). Underskrivere af andre fælles dokumenter, som ikke er blandt dets kendte underskrivere: { $n }.
left-out = uden { $name }
signatories-filtered = { $document } ({ $date }). Kendte underskrivere – { $filter }: { $n }.
senders = { $document } ({ $date }) har afsendere, ikke underskrivere: { $names }.
list-complete = Listen er fuldstændig.
list-incomplete = Listen er ikke fuldstændig.
not-told-apart = Registeret skelner ikke kollektive forvaltningsorganisationer fra andre organisationer.
stated-number = Antal ifølge kilderne: { $stated }.
some-inferred = Udledt af offentliggørelse på eget websted, ikke af en liste: { $names }.
some-added = Nævnt i dokumentet og sat på listen af redaktionen: { $names }.
supporters = { $document } ({ $date }). Støtter eller talere, der ikke er underskrivere: { $n }.
supporters-only = { $document } ({ $date }). Støtter, der ikke er underskrivere: { $n }.
speakers-only = { $document } ({ $date }). Talere: { $n }.
represented-only = { $document } ({ $date }). Repræsenteret som medlemmer, uden egen underskrift: { $n }.
supporters-none = { $document } ({ $date }). Der kendes ingen støtter ud over underskriverne.

## Membership
signed-yes = Ja. { $organisation } er en kendt underskriver: { $document } ({ $date }).
signed-no = Nej. { $organisation } er ikke underskriver, og listen er fuldstændig: { $document } ({ $date }).
signed-refused = Nej: { $document } ({ $date }).
signed-unknown = Ukendt. { $organisation } er ikke blandt de kendte underskrivere, men listen er ikke fuldstændig: { $document } ({ $date }).
signed-sender = Nej. { $organisation } er registreret som afsender eller taler; dokumentet har ingen underskrivere: { $document } ({ $date }).
certainty-stated = Organisationen oplyser selv, at den har underskrevet eller tilsluttet sig.
certainty-reported = En kilde nævner organisationen som underskriver.
certainty-inferred = Underskriften er udledt: Organisationen offentliggjorde teksten på sit eget websted.
certainty-editor = Dokumentet nævner den; at den har underskrevet, siger redaktionen.
role-supporter = Organisationen er registreret som støtte: Den bakkede op om, tilsluttede sig eller offentliggjorde teksten, hvilket ikke er det samme som at underskrive den.
member-of-signatory = Ifølge registret er { $organisation } medlem af en organisation, der har underskrevet ({ $umbrellas }); det er ikke en egen underskrift.
role-speaker = Organisationen er registreret som taler, ikke som underskriver.
role-represented-by-signatory = Organisationen er som medlem repræsenteret af en underskriver: { $via }. Det er ikke en selvstændig underskrift.
role-represented-by-supporter = Organisationen er som medlem repræsenteret af en støtte: { $via }. Det er ikke en selvstændig underskrift.
known-of-stated = Kendte underskrivere: { $n }; antal ifølge kilderne: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Antal kendte underskrivere: { $n }.
documents-of = { $organisation }. Dokumenter med kendt underskrift: { $n }.
documents-of-filtered = { $organisation }. Dokumenter med kendt underskrift – { $filter }: { $n }.
documents-signed-by = Dokumenter med kendt underskrift – { $filter }: { $n }.
documents-of-none = { $organisation }. Der kendes intet dokument med organisationens underskrift.
documents-by-all = Dokumenter, der vides at være underskrevet af alle disse – { $names }: { $n }.
documents-by-any = Dokumenter, der vides at være underskrevet af mindst én af disse – { $names }: { $n }.
lists-may-miss = Flere lister over underskrivere er ikke fuldstændige, så der kan være flere.
other-parts = Medvirker uden at have underskrevet: { $names }.

## Sets
set-and = Vides at have underskrevet alle disse: { $n }.
set-or = Vides at have underskrevet mindst ét af disse: { $n }.
set-each = Vides at have underskrevet mindst ét dokument i hver af disse perioder: { $n }.
set-least = Vides at have underskrevet mindst { $least } af disse: { $n }.
set-xor = Vides at have underskrevet præcis ét af disse: { $n }.
set-minus = Vides at have underskrevet det første, men ikke de andre: { $n }.
set-incomplete = Mindst én af listerne er ikke fuldstændig, så resultatet kan ændre sig.

## Register
register = Organisationer i registret – { $filter }: { $n }.
register-all = Organisationer i registret: { $n }.
register-outside = Kun med egne udtalelser, uden for registret: { $names }.
register-none = Organisationer i registret – { $filter }: ingen.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: oprindeligt { $before }, nu { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: Den nøjagtige dato kendes ikke; den ligger mellem { $from } og { $to }.
date-month = Kun måneden er kendt.
date-unknown = { $thing }: Datoen kendes ikke.
applies-from = { $thing } finder anvendelse fra { $date }.
applicable = Gælder pr. { $date }: { $n }.
no-own-date = { $thing } har ikke sin egen anvendelsesdato.
status = Status: { $status }.
note = Bemærkning: { $note }
date-note = Om datoen: { $note }
disagreement = Kilderne er ikke enige: { $text }
days-between = { $n ->
    [one] Der er én dag imellem.
   *[other] Der er { $n } dage imellem.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Der er én dag tilbage.
   *[other] Der er { $n } dage tilbage.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Det er én dag siden.
   *[other] Det er { $n } dage siden.
 }
is-today = { $thing }: { $date }. Det er i dag.
order-yes = Ja.
order-no = Nej.
order-unknown = Ukendt.
order-same = Begge har samme dato.
order-first = Først kom: { $thing }.
order-last = Senere kom: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = AI-forordningens milepæle – { $range }: { $n }.
documents-in = Fælles dokumenter – { $range }: { $n }.
papers-in = Dokumenter – { $range }: { $n }.
events-all = AI-forordningens milepæle: { $n }.
documents-all = Fælles dokumenter: { $n }.
undated = Uden nøjagtig dato, måske fra den tid: { $names }.
nothing-in = { $range }: Samlingen indeholder intet.
range-between = { $from } – { $to }
range-after = efter { $date }
range-before = før { $date }
news = Det nyeste i samlingen:
next-event = Næste: { $thing } – { $date }.
next-none = Der kendes ingen senere milepæl.
latest-document = Seneste fælles dokument: { $thing } ({ $date }).
first-document = Første fælles dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Seneste dokument med kendt underskrift: { $thing } ({ $date }).
first-of = { $organisation }. Første dokument med kendt underskrift: { $thing } ({ $date }).
ongoing = I gang på det tidspunkt: { $names }.

## Positions. The summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = støtter
stance-opposes = er imod
stance-welcomes = hilser velkommen
stance-regrets = beklager
stance-warns = advarer
stance-calls-for = efterlyser
who-supports = Støtter – { $topic }: { $n }.
who-opposes = Imod – { $topic }: { $n }.
who-criticises = Kritiske – { $topic }: { $n }.
who-welcomes = Hilste velkommen – { $topic }: { $n }.
who-regrets = Beklagede – { $topic }: { $n }.
who-warns = Advarede – { $topic }: { $n }.
who-calls-for = Efterlyste – { $topic }: { $n }.
who-any = Tog stilling – { $topic }: { $n }.
demands-of = Krav – { $filter }: { $n }.
who-none = { $topic }: Der findes ingen sådan holdning i samlingen.
no-quotation = { $topic }: Der findes intet ordret citat om dette i samlingen.
through-joint-documents = Til dels som underskrivere af fælles dokumenter: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: »{ $quote }«
no-position = { $organisation }: Der findes ingen udtalelse om dette i samlingen.
no-topic-position = De nærmeste udtalelser er disse:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Finder anvendelse fra: { $date }.
provision-care = Hvorfor det er vigtigt for kampagnen: { $text }
law-goes-on = Teksten fortsætter; spørg efter et enkelt stykke for at læse det.
law-earlier = Dette er en tidligere udgave af teksten; den gælder ikke.
law-changed = Forordning (EU) { $act } har siden ændret denne del; dette er teksten før ændringen.

## About documents
addressed-to = { $document } ({ $date }). Rettet til: { $names }.
occasion = { $document } ({ $date }). Anledning: { $text }
published-by = { $document } ({ $date }). Offentliggjort af: { $names }.
sources-of = { $document } ({ $date }). Kilder: { $names }.
no-address = Ingen offentlig adresse
languages-of = { $document } ({ $date }). Registret har ingen fuldstændig fortegnelse over sprogversioner; kilderne er: { $names }.
completeness-complete = { $document } ({ $date }). Listen over underskrivere er fuldstændig: { $n }.
completeness-incomplete = { $document } ({ $date }). Listen over underskrivere er ikke fuldstændig: { $n } kendte. { $note }
range-complete-lists = fuldstændig liste over underskrivere
range-incomplete-lists = ufuldstændig liste over underskrivere
range-least-signatories = mindst { $least } kendte underskrivere
organisation-card = { $organisation }. Sektor: { $sector }. Dækning: { $scope }.
sector-other = andet
scope-unknown = ikke kendt
country-not-known = Land ikke kendt: { $which }.
represents = Repræsenterer: { $text }.
website = Websted: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Fra registrets resumé af { $names }:
passage-source = Fra teksten til { $names }:

## Outcomes
refuse-not-in-corpus = Samlingen har intet svar på dette. Der er søgt i underskrivere, datoer, holdninger og bestemmelser.
refuse-off-topic = Jeg besvarer kun spørgsmål om de europæiske skaberes og rettighedshaveres kampagne om AI-forordningen: hvem der har underskrevet, hvornår, hvad der er sagt, og hvad der gælder fra hvornår.
refuse-unclear = Jeg kunne ikke se, hvad spørgsmålet handler om. Nævn venligst et dokument, en organisation, en dato eller en bestemmelse.
not-sure = Jeg er ikke sikker på, at jeg har forstået spørgsmålet rigtigt.
refuse-unknown-subject = Registret kender ikke dette navn{ $missing }.
refuse-no-such-date = Intet dokument i samlingen har denne dato: { $missing }.
nearest = Nærmest i samlingen: { $names }.
clarify-documents = Hvilket dokument mener du?
clarify-organisations = Hvilken organisation mener du?
answered-only = Kun dette spørgsmål er besvaret: { $question }

## About the bot
about = Jeg er en automatisk assistent, ikke et menneske. Jeg svarer ud fra { $documents } dokumenter, { $positions } udtalelser, { $events } milepæle og { $provisions } bestemmelser om de europæiske skaberes og rettighedshaveres kampagne om EU’s AI-forordning. Hvert svar angiver kildedokument, dato og offentlig adresse. Resuméer er mærket som sådanne, og det fremgår, hvad der er ufuldstændigt, omstridt eller ukendt.
about-newest = Den nyeste tekst blandt dem: { $thing }.
about-ask = Spørg, hvem der har underskrevet et brev, hvornår noget skete eller finder anvendelse, eller hvad en organisation har sagt.
greeting = Spørg mig, hvem der har underskrevet et brev, hvornår noget skete eller finder anvendelse, eller hvad en organisation har sagt.

## Suggestions of next questions
suggest-signatories = Hvem har underskrevet { $document }?
suggest-documents-of = Hvad har { $organisation } underskrevet?
suggest-demands = Hvad kræves der i { $document }?
suggest-next = Hvad er den næste frist i AI-forordningen?
