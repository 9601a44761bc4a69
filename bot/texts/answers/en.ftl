# Answers, in English. Names of documents, organisations and milestones come in the nominative; sentences are built so that they
# need no other case. $date and $from/$to are formatted dates, $n is a number, lists are formatted by the program.

## Signatories
signatories = { $document } ({ $date }). Known signatories: { $n }.
signatories-missing = { $document } ({ $date }). Signatories of other joint documents that are not among its known signatories: { $n }.
left-out = without { $name }
signatories-filtered = { $document } ({ $date }). Known signatories – { $filter }: { $n }.
senders = { $document } ({ $date }) has senders, not signatories: { $names }.
list-complete = The list is complete.
list-incomplete = The list is incomplete.
not-told-apart = The register does not tell collecting societies, or authors’ societies, apart from other organisations.
stated-number = Number stated in the sources: { $stated }.
some-inferred = Inferred from publication on their own website, not from a list: { $names }.
some-added = Named in the document and put on the list by the editors: { $names }.
supporters = { $document } ({ $date }). Supporters or speakers that are not signatories: { $n }.
supporters-only = { $document } ({ $date }). Supporters that are not signatories: { $n }.
speakers-only = { $document } ({ $date }). Speakers: { $n }.
represented-only = { $document } ({ $date }). Represented as members, without a signature of their own: { $n }.
supporters-none = { $document } ({ $date }). No supporter apart from the signatories is known.

## Membership
signed-yes = Yes. { $organisation } is a known signatory: { $document } ({ $date }).
signed-no = No. { $organisation } is not a signatory, and the list is complete: { $document } ({ $date }).
signed-refused = No: { $document } ({ $date }).
signed-unknown = Unknown. { $organisation } is not among the known signatories, but the list is incomplete: { $document } ({ $date }).
signed-sender = No. { $organisation } is recorded as a sender or speaker; this document has no signatories: { $document } ({ $date }).
certainty-stated = The organisation says itself that it signed or joined.
certainty-reported = A source names it as a signatory.
certainty-inferred = Its signature is inferred: it published the text on its own website.
certainty-editor = The document names it; that it signed is the word of the editors.
role-supporter = It is recorded as a supporter: it backed, joined or published the text, which is not the same as signing it.
member-of-signatory = According to the register { $organisation } is a member of an organisation that signed ({ $umbrellas }); that is no signature of its own.
role-speaker = It is recorded as a speaker, not as a signatory.
role-represented-by-signatory = It is represented as a member by a signatory: { $via }. That is not a signature of its own.
role-represented-by-supporter = It is represented as a member by a supporter: { $via }. That is not a signature of its own.
known-of-stated = Known signatories: { $n }; number stated in the sources: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Number of known signatories: { $n }.
documents-of = { $organisation }. Documents known to be signed: { $n }.
documents-of-filtered = { $organisation }. Documents known to be signed – { $filter }: { $n }.
documents-signed-by = Documents known to be signed – { $filter }: { $n }.
documents-of-none = { $organisation }. No document with its signature is known.
documents-by-all = Documents known to be signed by all of these – { $names }: { $n }.
documents-by-any = Documents known to be signed by at least one of these – { $names }: { $n }.
lists-may-miss = Several signatory lists are incomplete, so there may be more.
other-parts = Without signing, it takes part in: { $names }.

## Sets
set-and = Known to have signed all of these: { $n }.
set-or = Known to have signed at least one of these: { $n }.
set-each = Known to have signed at least one in each of these periods: { $n }.
set-least = Known to have signed at least { $least } of these: { $n }.
set-xor = Known to have signed exactly one of these: { $n }.
set-minus = Known to have signed the first but not the others: { $n }.
set-incomplete = At least one of the lists is incomplete, so this set may change.

## Register
register = Organisations in the register – { $filter }: { $n }.
register-all = Organisations in the register: { $n }.
register-outside = Only with statements of their own, outside the register: { $names }.
register-none = Organisations in the register – { $filter }: none.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: originally { $before }, now { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: the exact date is not known; it lies between { $from } and { $to }.
date-month = Only the month is known.
date-unknown = { $thing }: the date is not known.
applies-from = { $thing } applies from { $date }.
applicable = Applicable on { $date }: { $n }.
no-own-date = { $thing } has no application date of its own.
status = Status: { $status }.
note = Note: { $note }
date-note = On the date: { $note }
disagreement = Sources disagree: { $text }
days-between = { $n ->
    [one] One day lies between them.
   *[other] { $n } days lie between them.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] One day is left.
   *[other] { $n } days are left.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] That was one day ago.
   *[other] That was { $n } days ago.
 }
is-today = { $thing }: { $date }. That is today.
order-yes = Yes.
order-no = No.
order-unknown = Unknown.
order-same = Both have the same date.
order-first = First came: { $thing }.
order-last = Later came: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Milestones of the AI Act – { $range }: { $n }.
documents-in = Joint documents – { $range }: { $n }.
papers-in = Documents – { $range }: { $n }.
events-all = Milestones of the AI Act: { $n }.
documents-all = Joint documents: { $n }.
undated = Without an exact date, perhaps of that time: { $names }.
nothing-in = { $range }: the collection holds nothing.
range-between = { $from } – { $to }
range-after = after { $date }
range-before = before { $date }
news = Newest in the collection:
next-event = Next: { $thing } – { $date }.
next-none = No later milestone is known.
latest-document = Latest joint document: { $thing } ({ $date }).
first-document = First joint document: { $thing } ({ $date }).
latest-of = { $organisation }. Latest document known to be signed: { $thing } ({ $date }).
first-of = { $organisation }. First document known to be signed: { $thing } ({ $date }).
ongoing = Going on at that time: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = supports
stance-opposes = opposes
stance-welcomes = welcomes
stance-regrets = regrets
stance-warns = warns
stance-calls-for = calls for
who-supports = In support – { $topic }: { $n }.
who-opposes = Against – { $topic }: { $n }.
who-criticises = Critical – { $topic }: { $n }.
who-welcomes = Welcomed it – { $topic }: { $n }.
who-regrets = Regretted it – { $topic }: { $n }.
who-warns = Warned – { $topic }: { $n }.
who-calls-for = Called for it – { $topic }: { $n }.
who-any = Took a position – { $topic }: { $n }.
demands-of = Demands – { $filter }: { $n }.
who-none = { $topic }: no such position is in the collection.
no-quotation = { $topic }: the collection has no quotation on this.
through-joint-documents = Partly as signatories of joint documents: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: “{ $quote }”
no-position = { $organisation }: no statement on this is in the collection.
no-topic-position = The nearest statements are these:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Applies from: { $date }.
provision-care = Why the campaign cares: { $text }
law-goes-on = The text goes on; ask for one paragraph to read it.
law-earlier = This is an earlier state of the text; it does not apply.
law-changed = Regulation (EU) { $act } has changed this part since; this is the text before that.

## About documents
addressed-to = { $document } ({ $date }). Addressed to: { $names }.
occasion = { $document } ({ $date }). Occasion: { $text }
published-by = { $document } ({ $date }). Published by: { $names }.
sources-of = { $document } ({ $date }). Sources: { $names }.
no-address = No public address
languages-of = { $document } ({ $date }). The register has no complete record of language versions; its sources are: { $names }.
completeness-complete = { $document } ({ $date }). The list of signatories is complete: { $n }.
completeness-incomplete = { $document } ({ $date }). The list of signatories is incomplete: { $n } known. { $note }
range-complete-lists = complete list of signatories
range-incomplete-lists = incomplete list of signatories
range-least-signatories = at least { $least } known signatories
organisation-card = { $organisation }. Sector: { $sector }. Scope: { $scope }.
# The sector of organisations that belong to none of those with a name, and the name of their group in a list.
sector-other = other
# Where an organisation is active, when nobody has said so: behind “Scope:” and as the name of a group of organisations.
scope-unknown = not known
# Below a list of those of a country: of which other signatories nobody has said from where they are; { $which } are names, or of many their number.
country-not-known = Country not known: { $which }.
represents = Represents: { $text }.
website = Website: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = From the register’s summary of { $names }:
passage-source = From the text of { $names }:

## Outcomes
refuse-not-in-corpus = The collection has no answer to this. It was searched for signatories, dates, positions and provisions.
refuse-off-topic = I only answer questions about the AI Act campaign of Europe’s creators and rightsholders: who signed, when, what was said, and what applies when.
refuse-unclear = I could not tell what the question is about. Please name a document, an organisation, a date or a provision.
not-sure = I am not sure that I understood the question.
refuse-unknown-subject = The register does not know this name{ $missing }.
refuse-no-such-date = No document in the collection has this date: { $missing }.
nearest = Nearest in the collection: { $names }.
clarify-documents = Which document do you mean?
clarify-organisations = Which organisation do you mean?
answered-only = Only this question is answered: { $question }

## About the bot
about = I am an automated assistant, not a person. I answer from { $documents } documents, { $positions } statements, { $events } milestones and { $provisions } provisions on the EU AI Act campaign of Europe’s creators and rightsholders. Every answer names its source document, date and public address; summaries are marked as such, and what is incomplete, disputed or unknown is said.
about-newest = The newest text among them: { $thing }.
about-ask = Ask who signed a letter, when something happened or applies, or what an organisation said.
greeting = Ask me who signed a letter, when something happened or applies, or what an organisation said.

## Suggestions of next questions
suggest-signatories = Who signed { $document }?
suggest-documents-of = What did { $organisation } sign?
suggest-demands = What does { $document } demand?
suggest-next = What is the next deadline of the AI Act?
