# Answers, in German. Names of documents, organisations and milestones come in the nominative; no sentence needs another case.

## Signatories
signatories = { $document } ({ $date }). Bekannte Unterzeichner: { $n }.
signatories-missing = { $document } ({ $date }). Unterzeichner anderer gemeinsamer Dokumente, die nicht zu den bekannten Unterzeichnern gehören: { $n }.
left-out = ohne { $name }
signatories-filtered = { $document } ({ $date }). Bekannte Unterzeichner – { $filter }: { $n }.
senders = { $document } ({ $date }) hat Absender, keine Unterzeichner: { $names }.
list-complete = Die Liste ist vollständig.
list-incomplete = Die Liste ist unvollständig.
not-told-apart = Das Register unterscheidet Verwertungsgesellschaften nicht von anderen Organisationen.
stated-number = In den Quellen genannte Zahl: { $stated }.
some-inferred = Aus der Veröffentlichung auf der eigenen Website erschlossen, nicht aus einer Liste: { $names }.
some-added = Im Dokument genannt und von der Redaktion auf die Liste gesetzt: { $names }.
supporters = { $document } ({ $date }). Unterstützer oder Redner, die nicht unterzeichnet haben: { $n }.
supporters-only = { $document } ({ $date }). Unterstützer, die nicht unterzeichnet haben: { $n }.
speakers-only = { $document } ({ $date }). Redner: { $n }.
represented-only = { $document } ({ $date }). Als Mitglieder vertreten, ohne eigene Unterschrift: { $n }.
supporters-none = { $document } ({ $date }). Außer den Unterzeichnern ist kein Unterstützer bekannt.

## Membership
signed-yes = Ja. { $organisation } gehört zu den bekannten Unterzeichnern: { $document } ({ $date }).
signed-no = Nein. { $organisation } gehört nicht zu den Unterzeichnern, und die Liste ist vollständig: { $document } ({ $date }).
signed-refused = Nein: { $document } ({ $date }).
signed-unknown = Unbekannt. { $organisation } gehört nicht zu den bekannten Unterzeichnern, aber die Liste ist unvollständig: { $document } ({ $date }).
signed-sender = Nein. { $organisation } ist als Absender oder Redner verzeichnet; dieses Dokument hat keine Unterzeichner: { $document } ({ $date }).
certainty-stated = Die Organisation gibt selbst an, dass sie unterzeichnet hat oder beigetreten ist.
certainty-reported = Eine Quelle nennt die Organisation als Unterzeichner.
certainty-inferred = Die Unterschrift ist erschlossen: Die Organisation hat den Text auf ihrer eigenen Website veröffentlicht.
certainty-editor = Das Dokument nennt die Organisation; dass sie unterzeichnet hat, sagt die Redaktion.
role-supporter = Die Organisation ist als Unterstützer verzeichnet: Sie hat den Text unterstützt, sich ihm angeschlossen oder ihn veröffentlicht. Das ist nicht dasselbe wie eine Unterschrift.
member-of-signatory = Laut Register ist { $organisation } Mitglied einer Organisation, die unterzeichnet hat ({ $umbrellas }); das ist keine eigene Unterschrift.
role-speaker = Die Organisation ist als Redner verzeichnet, nicht als Unterzeichner.
role-represented-by-signatory = Die Organisation ist als Mitglied durch einen Unterzeichner vertreten: { $via }. Das ist keine eigene Unterschrift.
role-represented-by-supporter = Die Organisation ist als Mitglied durch einen Unterstützer vertreten: { $via }. Das ist keine eigene Unterschrift.
known-of-stated = Bekannte Unterzeichner: { $n }; in den Quellen genannte Zahl: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Zahl der bekannten Unterzeichner: { $n }.
documents-of = { $organisation }. Bekanntermaßen unterzeichnete Dokumente: { $n }.
documents-of-filtered = { $organisation }. Bekanntermaßen unterzeichnete Dokumente – { $filter }: { $n }.
documents-signed-by = Bekanntermaßen unterzeichnete Dokumente – { $filter }: { $n }.
documents-of-none = { $organisation }. Es ist kein unterzeichnetes Dokument bekannt.
documents-by-all = Dokumente, die bekanntermaßen von allen diesen unterzeichnet wurden – { $names }: { $n }.
documents-by-any = Dokumente, die bekanntermaßen von mindestens einer dieser Organisationen unterzeichnet wurden – { $names }: { $n }.
lists-may-miss = Mehrere Unterzeichnerlisten sind unvollständig; es können also mehr sein.
other-parts = Ohne Unterschrift beteiligt an: { $names }.

## Sets
set-and = Haben bekanntermaßen alle diese Dokumente unterzeichnet: { $n }.
set-or = Haben bekanntermaßen mindestens eines dieser Dokumente unterzeichnet: { $n }.
set-each = Haben bekanntermaßen in jedem dieser Zeiträume mindestens ein Dokument unterzeichnet: { $n }.
set-least = Haben bekanntermaßen mindestens { $least } dieser Dokumente unterzeichnet: { $n }.
set-xor = Haben bekanntermaßen genau eines dieser Dokumente unterzeichnet: { $n }.
set-minus = Haben bekanntermaßen das erste, aber nicht die anderen Dokumente unterzeichnet: { $n }.
set-incomplete = Mindestens eine der Listen ist unvollständig; diese Auswahl kann sich also noch ändern.

## Register
register = Organisationen im Register – { $filter }: { $n }.
register-all = Organisationen im Register: { $n }.
register-outside = Nur mit eigenen Stellungnahmen, außerhalb des Registers: { $names }.
register-none = Organisationen im Register – { $filter }: keine.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: ursprünglich { $before }, jetzt { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: Das genaue Datum ist nicht bekannt; möglicher Zeitraum: { $from } – { $to }.
date-month = Nur der Monat ist bekannt.
date-unknown = { $thing }: Das Datum ist nicht bekannt.
applies-from = { $thing } gilt ab { $date }.
applicable = Anwendbar am { $date }: { $n }.
no-own-date = { $thing } hat keinen eigenen Geltungsbeginn.
status = Stand: { $status }.
note = Hinweis: { $note }
date-note = Zum Datum: { $note }
disagreement = Die Quellen widersprechen sich: { $text }
days-between = { $n ->
    [one] Dazwischen liegt ein Tag.
   *[other] Dazwischen liegen { $n } Tage.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Bis dahin bleibt ein Tag.
   *[other] Bis dahin bleiben { $n } Tage.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Das war vor einem Tag.
   *[other] Das war vor { $n } Tagen.
 }
is-today = { $thing }: { $date }. Das ist heute.
order-yes = Ja.
order-no = Nein.
order-unknown = Unbekannt.
order-same = Beide haben dasselbe Datum.
order-first = Zuerst kam: { $thing }.
order-last = Später kam: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Meilensteine der KI-Verordnung – { $range }: { $n }.
documents-in = Gemeinsame Dokumente – { $range }: { $n }.
papers-in = Dokumente – { $range }: { $n }.
events-all = Meilensteine der KI-Verordnung: { $n }.
documents-all = Gemeinsame Dokumente: { $n }.
undated = Ohne genaues Datum, vielleicht aus dieser Zeit: { $names }.
nothing-in = { $range }: Die Sammlung enthält dazu nichts.
range-between = { $from } – { $to }
range-after = später als { $date }
range-before = früher als { $date }
news = Das Neueste in der Sammlung:
next-event = Als Nächstes: { $thing } – { $date }.
next-none = Es ist kein späterer Meilenstein bekannt.
latest-document = Jüngstes gemeinsames Dokument: { $thing } ({ $date }).
first-document = Erstes gemeinsames Dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Jüngstes Dokument mit bekannter Unterschrift: { $thing } ({ $date }).
first-of = { $organisation }. Erstes Dokument mit bekannter Unterschrift: { $thing } ({ $date }).
ongoing = Zu dieser Zeit im Gange: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = unterstützt
stance-opposes = lehnt ab
stance-welcomes = begrüßt
stance-regrets = bedauert
stance-warns = warnt
stance-calls-for = fordert
who-supports = Dafür – { $topic }: { $n }.
who-opposes = Dagegen – { $topic }: { $n }.
who-criticises = Kritisch dazu – { $topic }: { $n }.
who-welcomes = Haben es begrüßt – { $topic }: { $n }.
who-regrets = Haben es bedauert – { $topic }: { $n }.
who-warns = Haben gewarnt – { $topic }: { $n }.
who-calls-for = Haben es gefordert – { $topic }: { $n }.
who-any = Haben Stellung genommen – { $topic }: { $n }.
demands-of = Forderungen – { $filter }: { $n }.
who-none = { $topic }: Eine solche Position ist in der Sammlung nicht enthalten.
no-quotation = { $topic }: Ein wörtliches Zitat dazu ist in der Sammlung nicht enthalten.
through-joint-documents = Teilweise als Unterzeichner gemeinsamer Dokumente: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }“
no-position = { $organisation }: Eine Äußerung dazu ist in der Sammlung nicht enthalten.
no-topic-position = Am nächsten kommen diese Äußerungen:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Gilt ab: { $date }.
provision-care = Warum das für die Kampagne wichtig ist: { $text }
law-goes-on = Der Text geht weiter; nach einem einzelnen Absatz kann gefragt werden.
law-earlier = Das ist ein früherer Stand des Textes; er gilt nicht.
law-changed = Die Verordnung (EU) { $act } hat diesen Teil seither geändert; das ist der Text davor.

## About documents
addressed-to = { $document } ({ $date }). Gerichtet an: { $names }.
occasion = { $document } ({ $date }). Anlass: { $text }
published-by = { $document } ({ $date }). Veröffentlicht von: { $names }.
sources-of = { $document } ({ $date }). Quellen: { $names }.
no-address = Keine öffentliche Adresse
languages-of = { $document } ({ $date }). Das Register erfasst die Sprachfassungen nicht vollständig; seine Quellen sind: { $names }.
completeness-complete = { $document } ({ $date }). Die Liste der Unterzeichner ist vollständig: { $n }.
completeness-incomplete = { $document } ({ $date }). Die Liste der Unterzeichner ist unvollständig: { $n } bekannt. { $note }
range-complete-lists = vollständige Liste der Unterzeichner
range-incomplete-lists = unvollständige Liste der Unterzeichner
range-least-signatories = mindestens { $least } bekannte Unterzeichner
organisation-card = { $organisation }. Bereich: { $sector }. Wirkungskreis: { $scope }.
sector-other = Sonstiges
scope-unknown = nicht bekannt
country-not-known = Land nicht bekannt: { $which }.
represents = Vertritt: { $text }.
website = Website: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Aus der Zusammenfassung des Registers – { $names }:
passage-source = Aus dem Wortlaut – { $names }:

## Outcomes
refuse-not-in-corpus = Die Sammlung enthält darauf keine Antwort. Durchsucht wurden Unterzeichner, Daten, Positionen und Bestimmungen.
refuse-off-topic = Ich beantworte nur Fragen zur Kampagne der europäischen Urheber und Rechteinhaber zur KI-Verordnung: wer wann unterzeichnet hat, was gesagt wurde und was ab wann gilt.
refuse-unclear = Ich konnte nicht erkennen, worum es in der Frage geht. Bitte nennen Sie ein Dokument, eine Organisation, ein Datum oder eine Bestimmung.
not-sure = Ich bin nicht sicher, ob ich die Frage richtig verstanden habe.
refuse-unknown-subject = Das Register kennt diesen Namen nicht{ $missing }.
refuse-no-such-date = Kein Dokument der Sammlung trägt dieses Datum: { $missing }.
nearest = Am nächsten in der Sammlung: { $names }.
clarify-documents = Welches Dokument meinen Sie?
clarify-organisations = Welche Organisation meinen Sie?
answered-only = Beantwortet ist nur diese Frage: { $question }

## About the bot
about = Ich bin ein automatischer Assistent, kein Mensch. Ich antworte auf der Grundlage von { $documents } Dokumenten, { $positions } Stellungnahmen, { $events } Meilensteinen und { $provisions } Bestimmungen zur Kampagne der europäischen Urheber und Rechteinhaber zur KI-Verordnung der EU. Jede Antwort nennt ihr Quelldokument mit Datum und öffentlicher Adresse; Zusammenfassungen sind als solche gekennzeichnet, und was unvollständig, umstritten oder unbekannt ist, wird gesagt.
about-newest = Der neueste Text darunter: { $thing }.
about-ask = Fragen Sie, wer einen Brief unterzeichnet hat, wann etwas geschah oder gilt oder was eine Organisation gesagt hat.
greeting = Fragen Sie mich, wer einen Brief unterzeichnet hat, wann etwas geschah oder gilt oder was eine Organisation gesagt hat.

## Suggestions of next questions
suggest-signatories = Wer hat unterzeichnet: { $document }?
suggest-documents-of = Was hat { $organisation } unterzeichnet?
suggest-demands = Was wird gefordert: { $document }?
suggest-next = Welche Frist der KI-Verordnung steht als nächste an?
