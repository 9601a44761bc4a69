# Answers, in Greek. Names of documents, organisations and milestones come in the nominative; sentences need no other case.

## Signatories
signatories = { $document } ({ $date }). Γνωστοί υπογράφοντες: { $n }.
signatories-missing = { $document } ({ $date }). Υπογράφοντες άλλων κοινών εγγράφων που δεν περιλαμβάνονται στους γνωστούς υπογράφοντές του: { $n }.
left-out = εκτός: { $name }
signatories-filtered = { $document } ({ $date }). Γνωστοί υπογράφοντες – { $filter }: { $n }.
senders = { $document } ({ $date }). Υπάρχουν αποστολείς, όχι υπογράφοντες: { $names }.
list-complete = Ο κατάλογος είναι πλήρης.
list-incomplete = Ο κατάλογος δεν είναι πλήρης.
not-told-apart = Το μητρώο δεν ξεχωρίζει τους οργανισμούς συλλογικής διαχείρισης από άλλους οργανισμούς.
stated-number = Αριθμός που αναφέρουν οι πηγές: { $stated }.
some-inferred = Συνάγεται από τη δημοσίευση στον δικό τους ιστότοπο και όχι από κατάλογο: { $names }.
some-added = Κατονομάζονται στο έγγραφο και μπήκαν στον κατάλογο από τη σύνταξη: { $names }.
supporters = { $document } ({ $date }). Υποστηρικτές ή ομιλητές που δεν είναι υπογράφοντες: { $n }.
supporters-only = { $document } ({ $date }). Υποστηρικτές που δεν είναι υπογράφοντες: { $n }.
speakers-only = { $document } ({ $date }). Ομιλητές: { $n }.
represented-only = { $document } ({ $date }). Εκπροσωπούνται ως μέλη, χωρίς δική τους υπογραφή: { $n }.
supporters-none = { $document } ({ $date }). Εκτός από τους υπογράφοντες δεν είναι γνωστός κανένας υποστηρικτής.

## Membership
signed-yes = Ναι. Η οργάνωση { $organisation } συγκαταλέγεται στους γνωστούς υπογράφοντες: { $document } ({ $date }).
signed-no = Όχι. Η οργάνωση { $organisation } δεν συγκαταλέγεται στους υπογράφοντες και ο κατάλογος είναι πλήρης: { $document } ({ $date }).
signed-refused = Όχι: { $document } ({ $date }).
signed-unknown = Άγνωστο. Η οργάνωση { $organisation } δεν συγκαταλέγεται στους γνωστούς υπογράφοντες, αλλά ο κατάλογος δεν είναι πλήρης: { $document } ({ $date }).
signed-sender = Όχι. Η οργάνωση { $organisation } έχει καταγραφεί ως αποστολέας ή ομιλητής· το έγγραφο αυτό δεν έχει υπογράφοντες: { $document } ({ $date }).
certainty-stated = Η ίδια η οργάνωση δηλώνει ότι υπέγραψε ή προσχώρησε.
certainty-reported = Μια πηγή την κατονομάζει ως υπογράφουσα.
certainty-inferred = Η υπογραφή της συνάγεται: δημοσίευσε το κείμενο στον δικό της ιστότοπο.
certainty-editor = Το έγγραφο την κατονομάζει· ότι υπέγραψε το λέει η σύνταξη.
role-supporter = Έχει καταγραφεί ως υποστηρικτής: στήριξε το κείμενο, προσχώρησε σε αυτό ή το δημοσίευσε, πράγμα που δεν ισοδυναμεί με υπογραφή.
member-of-signatory = Σύμφωνα με το μητρώο, η οργάνωση { $organisation } είναι μέλος οργάνωσης που υπέγραψε ({ $umbrellas })· αυτό δεν είναι δική της υπογραφή.
role-speaker = Έχει καταγραφεί ως ομιλητής και όχι ως υπογράφουσα.
role-represented-by-signatory = Εκπροσωπείται ως μέλος από οργάνωση που υπέγραψε: { $via }. Αυτό δεν αποτελεί δική της υπογραφή.
role-represented-by-supporter = Εκπροσωπείται ως μέλος από οργάνωση που υποστήριξε το κείμενο: { $via }. Αυτό δεν αποτελεί δική της υπογραφή.
known-of-stated = Γνωστοί υπογράφοντες: { $n }· αριθμός που αναφέρουν οι πηγές: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Αριθμός γνωστών υπογραφόντων: { $n }.
documents-of = { $organisation }. Έγγραφα που είναι γνωστό ότι έχει υπογράψει: { $n }.
documents-of-filtered = { $organisation }. Έγγραφα που είναι γνωστό ότι έχει υπογράψει – { $filter }: { $n }.
documents-signed-by = Έγγραφα που είναι γνωστό ότι έχει υπογράψει – { $filter }: { $n }.
documents-of-none = { $organisation }. Δεν είναι γνωστό κανένα έγγραφο με την υπογραφή της.
documents-by-all = Έγγραφα που είναι γνωστό ότι έχουν υπογράψει όλες οι εξής οργανώσεις – { $names }: { $n }.
documents-by-any = Έγγραφα που είναι γνωστό ότι έχουν υπογράψει τουλάχιστον μία από τις εξής οργανώσεις – { $names }: { $n }.
lists-may-miss = Αρκετοί κατάλογοι υπογραφόντων δεν είναι πλήρεις και, επομένως, ενδέχεται να υπάρχουν και άλλα.
other-parts = Συμμετέχει, χωρίς να έχει υπογράψει, στα εξής: { $names }.

## Sets
set-and = Είναι γνωστό ότι υπέγραψαν όλα αυτά: { $n }.
set-or = Είναι γνωστό ότι υπέγραψαν τουλάχιστον ένα από αυτά: { $n }.
set-each = Είναι γνωστό ότι υπέγραψαν τουλάχιστον ένα έγγραφο σε καθεμία από αυτές τις περιόδους: { $n }.
set-least = Είναι γνωστό ότι υπέγραψαν τουλάχιστον { $least } από αυτά: { $n }.
set-xor = Είναι γνωστό ότι υπέγραψαν ένα μόνο από αυτά: { $n }.
set-minus = Είναι γνωστό ότι υπέγραψαν το πρώτο αλλά όχι τα υπόλοιπα: { $n }.
set-incomplete = Τουλάχιστον ένας από τους καταλόγους δεν είναι πλήρης και, επομένως, το αποτέλεσμα μπορεί να αλλάξει.

## Register
register = Οργανώσεις στο μητρώο – { $filter }: { $n }.
register-all = Οργανώσεις στο μητρώο: { $n }.
register-outside = Μόνο με δικές τους δηλώσεις, εκτός μητρώου: { $names }.
register-none = Οργανώσεις στο μητρώο – { $filter }: καμία.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: αρχικά { $before }, τώρα { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: η ακριβής ημερομηνία δεν είναι γνωστή· εμπίπτει στο διάστημα { $from } – { $to }.
date-month = Είναι γνωστός μόνο ο μήνας.
date-unknown = { $thing }: η ημερομηνία δεν είναι γνωστή.
applies-from = { $thing } – ημερομηνία έναρξης εφαρμογής: { $date }.
applicable = Διατάξεις σε εφαρμογή ({ $date }): { $n }.
no-own-date = { $thing }: δεν προβλέπεται χωριστή ημερομηνία έναρξης εφαρμογής.
status = Κατάσταση: { $status }.
note = Σημείωση: { $note }
date-note = Σχετικά με την ημερομηνία: { $note }
disagreement = Οι πηγές διαφωνούν: { $text }
days-between = { $n ->
    [one] Μεσολαβεί μία ημέρα.
   *[other] Μεσολαβούν { $n } ημέρες.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Απομένει μία ημέρα.
   *[other] Απομένουν { $n } ημέρες.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Έχει περάσει μία ημέρα από τότε.
   *[other] Έχουν περάσει { $n } ημέρες από τότε.
 }
is-today = { $thing }: { $date }. Είναι σήμερα.
order-yes = Ναι.
order-no = Όχι.
order-unknown = Άγνωστο.
order-same = Και τα δύο έχουν την ίδια ημερομηνία.
order-first = Προηγήθηκε: { $thing }.
order-last = Ακολούθησε: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Ορόσημα της πράξης για την τεχνητή νοημοσύνη – { $range }: { $n }.
documents-in = Κοινά έγγραφα – { $range }: { $n }.
papers-in = Έγγραφα – { $range }: { $n }.
events-all = Ορόσημα της πράξης για την τεχνητή νοημοσύνη: { $n }.
documents-all = Κοινά έγγραφα: { $n }.
undated = Χωρίς ακριβή ημερομηνία, ίσως εκείνης της περιόδου: { $names }.
nothing-in = { $range }: δεν υπάρχει τίποτα στη συλλογή.
range-between = { $from } – { $to }
range-after = μετά την ημερομηνία { $date }
range-before = πριν από την ημερομηνία { $date }
news = Τα πιο πρόσφατα στη συλλογή:
next-event = Επόμενο: { $thing } – { $date }.
next-none = Δεν είναι γνωστό κανένα μεταγενέστερο ορόσημο.
latest-document = Το πιο πρόσφατο κοινό έγγραφο: { $thing } ({ $date }).
first-document = Το πρώτο κοινό έγγραφο: { $thing } ({ $date }).
latest-of = { $organisation }. Το πιο πρόσφατο έγγραφο που είναι γνωστό ότι έχει υπογράψει: { $thing } ({ $date }).
first-of = { $organisation }. Το πρώτο έγγραφο που είναι γνωστό ότι έχει υπογράψει: { $thing } ({ $date }).
ongoing = Σε εξέλιξη εκείνη την περίοδο: { $names }.

## Positions
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = υποστηρίζει
stance-opposes = αντιτίθεται
stance-welcomes = χαιρετίζει
stance-regrets = εκφράζει λύπη
stance-warns = προειδοποιεί
stance-calls-for = ζητεί
who-supports = Υπέρ – { $topic }: { $n }.
who-opposes = Κατά – { $topic }: { $n }.
who-criticises = Επικριτικοί – { $topic }: { $n }.
who-welcomes = Θετική υποδοχή – { $topic }: { $n }.
who-regrets = Εξέφρασαν λύπη – { $topic }: { $n }.
who-warns = Προειδοποίησαν – { $topic }: { $n }.
who-calls-for = Διατύπωσαν αίτημα – { $topic }: { $n }.
who-any = Έλαβαν θέση – { $topic }: { $n }.
demands-of = Αιτήματα – { $filter }: { $n }.
who-none = { $topic }: δεν υπάρχει τέτοια θέση στη συλλογή.
no-quotation = { $topic }: δεν υπάρχει αυτολεξεί παράθεμα για αυτό στη συλλογή.
through-joint-documents = Εν μέρει ως υπογράφοντες κοινών εγγράφων: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: «{ $quote }»
no-position = { $organisation }: δεν υπάρχει σχετική δήλωση στη συλλογή.
no-topic-position = Οι πλησιέστερες δηλώσεις είναι οι εξής:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Έναρξη εφαρμογής: { $date }.
provision-care = Γιατί ενδιαφέρει την εκστρατεία: { $text }
law-goes-on = Το κείμενο συνεχίζεται· ρωτήστε για μία παράγραφο.
law-earlier = Αυτή είναι προγενέστερη μορφή του κειμένου· δεν ισχύει.
law-changed = Ο κανονισμός (ΕΕ) { $act } τροποποίησε έκτοτε αυτό το μέρος· αυτό είναι το προηγούμενο κείμενο.

## About documents
addressed-to = { $document } ({ $date }). Αποδέκτες: { $names }.
occasion = { $document } ({ $date }). Αφορμή: { $text }
published-by = { $document } ({ $date }). Δημοσίευση από: { $names }.
sources-of = { $document } ({ $date }). Πηγές: { $names }.
no-address = Χωρίς δημόσια διεύθυνση
languages-of = { $document } ({ $date }). Το μητρώο δεν περιέχει πλήρη καταγραφή των γλωσσικών εκδόσεων· οι πηγές του είναι οι εξής: { $names }.
completeness-complete = { $document } ({ $date }). Ο κατάλογος των υπογραφόντων είναι πλήρης: { $n }.
completeness-incomplete = { $document } ({ $date }). Ο κατάλογος των υπογραφόντων δεν είναι πλήρης· γνωστοί υπογράφοντες: { $n }. { $note }
range-complete-lists = πλήρης κατάλογος των υπογραφόντων
range-incomplete-lists = ελλιπής κατάλογος των υπογραφόντων
range-least-signatories = τουλάχιστον { $least } γνωστοί υπογράφοντες
organisation-card = { $organisation }. Τομέας: { $sector }. Εμβέλεια: { $scope }.
sector-other = άλλος
scope-unknown = άγνωστη
country-not-known = Άγνωστη χώρα: { $which }.
represents = Εκπροσωπεί: { $text }.
website = Ιστότοπος: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Από την περίληψη του μητρώου – { $names }:
passage-source = Από το κείμενο – { $names }:

## Outcomes
refuse-not-in-corpus = Η συλλογή δεν περιέχει απάντηση σε αυτό. Έγινε αναζήτηση σε υπογράφοντες, ημερομηνίες, θέσεις και διατάξεις.
refuse-off-topic = Απαντώ μόνο σε ερωτήσεις για την εκστρατεία των δημιουργών και των δικαιούχων της Ευρώπης σχετικά με την πράξη για την τεχνητή νοημοσύνη: ποιος υπέγραψε, πότε, τι ειπώθηκε και τι εφαρμόζεται από πότε.
refuse-unclear = Δεν μπόρεσα να καταλάβω τι αφορά η ερώτηση. Παρακαλώ αναφέρετε ένα έγγραφο, μια οργάνωση, μια ημερομηνία ή μια διάταξη.
not-sure = Δεν είναι βέβαιο ότι κατάλαβα σωστά την ερώτηση.
refuse-unknown-subject = Το μητρώο δεν γνωρίζει αυτό το όνομα{ $missing }.
refuse-no-such-date = Κανένα έγγραφο της συλλογής δεν φέρει αυτή την ημερομηνία: { $missing }.
nearest = Πλησιέστερα στη συλλογή: { $names }.
clarify-documents = Ποιο έγγραφο εννοείτε;
clarify-organisations = Ποια οργάνωση εννοείτε;
answered-only = Απαντήθηκε μόνο αυτή η ερώτηση: { $question }

## About the bot
about = Είμαι αυτόματος βοηθός, όχι άνθρωπος. Απαντώ με βάση { $documents } έγγραφα, { $positions } δηλώσεις, { $events } ορόσημα και { $provisions } διατάξεις σχετικά με την εκστρατεία των δημιουργών και των δικαιούχων της Ευρώπης για την πράξη της ΕΕ για την τεχνητή νοημοσύνη. Κάθε απάντηση αναφέρει το έγγραφο-πηγή, την ημερομηνία και τη δημόσια διεύθυνσή του· οι περιλήψεις επισημαίνονται ως τέτοιες και δηλώνεται ό,τι είναι ελλιπές, αμφισβητούμενο ή άγνωστο.
about-newest = Το πιο πρόσφατο κείμενο ανάμεσά τους: { $thing }.
about-ask = Ρωτήστε ποιος υπέγραψε μια επιστολή, πότε συνέβη ή εφαρμόζεται κάτι ή τι είπε μια οργάνωση.
greeting = Ρωτήστε με ποιος υπέγραψε μια επιστολή, πότε συνέβη ή εφαρμόζεται κάτι ή τι είπε μια οργάνωση.

## Suggestions of next questions
suggest-signatories = Ποιοι υπέγραψαν: { $document };
suggest-documents-of = Τι υπέγραψε η οργάνωση { $organisation };
suggest-demands = Ποια είναι τα αιτήματα: { $document };
suggest-next = Ποια είναι η επόμενη προθεσμία της πράξης για την τεχνητή νοημοσύνη;
