# Answers, in Italian. Names of documents and milestones come with their article; no sentence puts a preposition before them.

## Signatories
signatories = { $document } ({ $date }). Firmatari noti: { $n }.
signatories-missing = { $document } ({ $date }). Firmatari di altri documenti congiunti che non figurano tra i suoi firmatari noti: { $n }.
left-out = senza { $name }
signatories-filtered = { $document } ({ $date }). Firmatari noti – { $filter }: { $n }.
senders = { $document } ({ $date }): ci sono mittenti, non firmatari: { $names }.
list-complete = L’elenco è completo.
list-incomplete = L’elenco è incompleto.
not-told-apart = Il registro non distingue le società di autori e gli altri organismi di gestione collettiva dalle altre organizzazioni.
stated-number = Numero indicato nelle fonti: { $stated }.
some-inferred = Firma dedotta dalla pubblicazione sul proprio sito web, non da un elenco: { $names }.
some-added = Nominati nel documento e inseriti nell’elenco dalla redazione: { $names }.
supporters = { $document } ({ $date }). Sostenitori o relatori che non sono firmatari: { $n }.
supporters-only = { $document } ({ $date }). Sostenitori che non sono firmatari: { $n }.
speakers-only = { $document } ({ $date }). Relatori: { $n }.
represented-only = { $document } ({ $date }). Rappresentate in quanto membri, senza una firma propria: { $n }.
supporters-none = { $document } ({ $date }). Oltre ai firmatari non è noto alcun sostenitore.

## Membership
signed-yes = Sì. { $organisation } figura tra i firmatari noti: { $document } ({ $date }).
signed-no = No. { $organisation } non figura tra i firmatari e l’elenco è completo: { $document } ({ $date }).
signed-refused = No: { $document } ({ $date }).
signed-unknown = Sconosciuto. { $organisation } non figura tra i firmatari noti, ma l’elenco è incompleto: { $document } ({ $date }).
signed-sender = No. { $organisation } figura come mittente o relatore; questo documento non ha firmatari: { $document } ({ $date }).
certainty-stated = L’organizzazione stessa dichiara di aver firmato o aderito.
certainty-reported = Una fonte indica l’organizzazione tra i firmatari.
certainty-inferred = La firma è dedotta: l’organizzazione ha pubblicato il testo sul proprio sito web.
certainty-editor = Il documento la nomina; che abbia firmato lo dice la redazione.
role-supporter = L’organizzazione è indicata come sostenitore: ha appoggiato il testo, vi ha aderito o lo ha pubblicato, il che non equivale a firmarlo.
member-of-signatory = Secondo il registro { $organisation } è membro di un’organizzazione firmataria ({ $umbrellas }); non è una firma propria.
role-speaker = L’organizzazione è indicata come relatore, non come firmatario.
role-represented-by-signatory = L’organizzazione è rappresentata, in quanto membro, da un firmatario: { $via }. Non si tratta di una firma propria.
role-represented-by-supporter = L’organizzazione è rappresentata, in quanto membro, da un sostenitore: { $via }. Non si tratta di una firma propria.
known-of-stated = Firmatari noti: { $n }; numero indicato nelle fonti: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Numero di firmatari noti: { $n }.
documents-of = { $organisation }. Documenti di cui è nota la firma: { $n }.
documents-of-filtered = { $organisation }. Documenti di cui è nota la firma – { $filter }: { $n }.
documents-signed-by = Documenti di cui è nota la firma – { $filter }: { $n }.
documents-of-none = { $organisation }. Non è noto alcun documento con la sua firma.
documents-by-all = Documenti che risultano firmati da tutti i seguenti – { $names }: { $n }.
documents-by-any = Documenti che risultano firmati da almeno uno dei seguenti – { $names }: { $n }.
lists-may-miss = Diversi elenchi di firmatari sono incompleti; potrebbero quindi essercene altri.
other-parts = Partecipazione senza firma: { $names }.

## Sets
set-and = Risultano aver firmato tutti questi documenti: { $n }.
set-or = Risultano aver firmato almeno uno di questi documenti: { $n }.
set-each = Risultano aver firmato almeno un documento in ciascuno di questi periodi: { $n }.
set-least = Risultano aver firmato almeno { $least } di questi documenti: { $n }.
set-xor = Risultano aver firmato uno solo di questi documenti: { $n }.
set-minus = Risultano aver firmato il primo documento ma non gli altri: { $n }.
set-incomplete = Almeno uno degli elenchi è incompleto; questo insieme potrebbe quindi cambiare.

## Register
register = Organizzazioni nel registro – { $filter }: { $n }.
register-all = Organizzazioni nel registro: { $n }.
register-outside = Solo con dichiarazioni proprie, al di fuori del registro: { $names }.
register-none = Organizzazioni nel registro – { $filter }: nessuna.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: in origine { $before }, ora { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: la data esatta non è nota; periodo possibile: { $from } – { $to }.
date-month = È noto solo il mese.
date-unknown = { $thing }: la data non è nota.
applies-from = { $thing } – data di applicazione: { $date }.
applicable = Applicabili alla data del { $date }: { $n }.
no-own-date = { $thing }: nessuna data di applicazione propria.
status = Stato: { $status }.
note = Nota: { $note }
date-note = Sulla data: { $note }
disagreement = Le fonti sono discordanti: { $text }
days-between = { $n ->
    [one] Tra le due date c’è un giorno.
   *[other] Tra le due date ci sono { $n } giorni.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Manca un giorno.
   *[other] Mancano { $n } giorni.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] È trascorso un giorno.
   *[other] Sono trascorsi { $n } giorni.
 }
is-today = { $thing }: { $date }. È oggi.
order-yes = Sì.
order-no = No.
order-unknown = Sconosciuto.
order-same = La data è la stessa per entrambi.
order-first = Per primo: { $thing }.
order-last = Più tardi: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Tappe del regolamento sull’IA ({ $range }): { $n }.
documents-in = Documenti congiunti ({ $range }): { $n }.
papers-in = Documenti ({ $range }): { $n }.
events-all = Tappe del regolamento sull’IA: { $n }.
documents-all = Documenti congiunti: { $n }.
undated = Senza data esatta, forse di quel periodo: { $names }.
nothing-in = Nessun elemento nella raccolta ({ $range }).
range-between = { $from } – { $to }
range-after = dopo: { $date }
range-before = prima: { $date }
news = Le novità della raccolta:
next-event = Prossima tappa: { $thing } – { $date }.
next-none = Non è nota alcuna tappa successiva.
latest-document = Ultimo documento congiunto: { $thing } ({ $date }).
first-document = Primo documento congiunto: { $thing } ({ $date }).
latest-of = { $organisation }. Ultimo documento di cui è nota la firma: { $thing } ({ $date }).
first-of = { $organisation }. Primo documento di cui è nota la firma: { $thing } ({ $date }).
ongoing = In corso in quel momento: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = sostiene
stance-opposes = si oppone
stance-welcomes = accoglie con favore
stance-regrets = esprime rammarico
stance-warns = mette in guardia
stance-calls-for = chiede
who-supports = A favore – { $topic }: { $n }.
who-opposes = Contro – { $topic }: { $n }.
who-criticises = Critiche – { $topic }: { $n }.
who-welcomes = Hanno espresso apprezzamento – { $topic }: { $n }.
who-regrets = Hanno espresso rammarico – { $topic }: { $n }.
who-warns = Hanno messo in guardia – { $topic }: { $n }.
who-calls-for = Ne hanno fatto richiesta – { $topic }: { $n }.
who-any = Hanno preso posizione – { $topic }: { $n }.
demands-of = Richieste – { $filter }: { $n }.
who-none = { $topic }: nella raccolta non figura alcuna posizione di questo tipo.
no-quotation = { $topic }: nella raccolta non figura alcuna citazione testuale in merito.
through-joint-documents = In parte come firmatari di documenti congiunti: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: «{ $quote }»
no-position = { $organisation }: nella raccolta non figura alcuna dichiarazione in merito.
no-topic-position = Le dichiarazioni più vicine sono le seguenti:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Data di applicazione: { $date }.
provision-care = Perché è importante per la campagna: { $text }
law-goes-on = Il testo continua; chiedere un singolo paragrafo per leggerlo.
law-earlier = È uno stato precedente del testo; non si applica.
law-changed = Il regolamento (UE) { $act } ha poi modificato questa parte; questo è il testo precedente.

## About documents
addressed-to = { $document } ({ $date }). Destinatari: { $names }.
occasion = { $document } ({ $date }). Occasione: { $text }
published-by = { $document } ({ $date }). Pubblicazione a cura di: { $names }.
sources-of = { $document } ({ $date }). Fonti: { $names }.
no-address = Nessun indirizzo pubblico
languages-of = { $document } ({ $date }). Il registro non contiene un quadro completo delle versioni linguistiche; le sue fonti sono: { $names }.
completeness-complete = { $document } ({ $date }). L’elenco dei firmatari è completo: { $n }.
completeness-incomplete = { $document } ({ $date }). L’elenco dei firmatari è incompleto; firmatari noti: { $n }. { $note }
range-complete-lists = elenco completo dei firmatari
range-incomplete-lists = elenco incompleto dei firmatari
range-least-signatories = almeno { $least } firmatari conosciuti
organisation-card = { $organisation }. Settore: { $sector }. Ambito: { $scope }.
sector-other = altro
scope-unknown = non noto
country-not-known = Paese non noto: { $which }.
represents = Rappresenta: { $text }.
website = Sito web: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Dalla sintesi del registro – { $names }:
passage-source = Dal testo – { $names }:

## Outcomes
refuse-not-in-corpus = La raccolta non contiene una risposta a questa domanda. La ricerca ha riguardato firmatari, date, posizioni e disposizioni.
refuse-off-topic = Rispondo solo a domande sulla campagna dei creatori e titolari dei diritti europei relativa al regolamento sull’IA: chi ha firmato, quando, che cosa è stato detto e che cosa si applica e da quando.
refuse-unclear = Non è chiaro a che cosa si riferisca la domanda. Indichi un documento, un’organizzazione, una data o una disposizione.
not-sure = Non sono sicuro di aver capito bene la domanda.
refuse-unknown-subject = Questo nome non figura nel registro{ $missing }.
refuse-no-such-date = Nessun documento della raccolta reca questa data: { $missing }.
nearest = Elementi più vicini nella raccolta: { $names }.
clarify-documents = A quale documento si riferisce?
clarify-organisations = A quale organizzazione si riferisce?
answered-only = La risposta riguarda solo questa domanda: { $question }

## About the bot
about = Sono un assistente automatico, non una persona. Le mie risposte si basano su { $documents } documenti, { $positions } dichiarazioni, { $events } tappe e { $provisions } disposizioni sulla campagna dei creatori e titolari dei diritti europei relativa al regolamento dell’UE sull’IA. Ogni risposta indica il documento di origine, la data e l’indirizzo pubblico; le sintesi sono segnalate come tali e si precisa che cosa è incompleto, controverso o non noto.
about-newest = Il testo più recente tra questi: { $thing }.
about-ask = Può chiedere chi ha firmato una lettera, quando è avvenuto un fatto, da quando si applica una norma o che cosa ha detto un’organizzazione.
greeting = Può chiedermi chi ha firmato una lettera, quando è avvenuto un fatto, da quando si applica una norma o che cosa ha detto un’organizzazione.

## Suggestions of next questions
suggest-signatories = Chi ha firmato { $document }?
suggest-documents-of = Che cosa ha firmato { $organisation }?
suggest-demands = Che cosa si chiede con { $document }?
suggest-next = Qual è la prossima scadenza del regolamento sull’IA?
