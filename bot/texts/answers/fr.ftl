# Answers, in French. Names of documents and milestones come with their article; no sentence puts "de" or "à" before them.

## Signatories
signatories = { $document } ({ $date }). Signataires connus : { $n }.
signatories-missing = { $document } ({ $date }). Signataires d’autres documents communs qui ne figurent pas parmi ses signataires connus : { $n }.
left-out = sans { $name }
signatories-filtered = { $document } ({ $date }). Signataires connus – { $filter } : { $n }.
senders = { $document } ({ $date }) : il y a des expéditeurs, et non des signataires : { $names }.
list-complete = La liste est complète.
list-incomplete = La liste est incomplète.
not-told-apart = Le registre ne distingue pas les sociétés d’auteurs et autres organismes de gestion collective des autres organisations.
stated-number = Nombre indiqué dans les sources : { $stated }.
some-inferred = Déduit de la publication sur leur propre site web, et non d’une liste : { $names }.
some-added = Nommés dans le document et inscrits sur la liste par la rédaction : { $names }.
supporters = { $document } ({ $date }). Soutiens ou intervenants qui ne sont pas signataires : { $n }.
supporters-only = { $document } ({ $date }). Soutiens qui ne sont pas signataires : { $n }.
speakers-only = { $document } ({ $date }). Intervenants : { $n }.
represented-only = { $document } ({ $date }). Représentées en tant que membres, sans signature propre : { $n }.
supporters-none = { $document } ({ $date }). Aucun soutien n’est connu en dehors des signataires.

## Membership
signed-yes = Oui. { $organisation } figure parmi les signataires connus : { $document } ({ $date }).
signed-no = Non. { $organisation } ne figure pas parmi les signataires, et la liste est complète : { $document } ({ $date }).
signed-refused = Non : { $document } ({ $date }).
signed-unknown = Inconnu. { $organisation } ne figure pas parmi les signataires connus, mais la liste est incomplète : { $document } ({ $date }).
signed-sender = Non. { $organisation } figure en tant qu’expéditeur ou intervenant ; ce document n’a pas de signataires : { $document } ({ $date }).
certainty-stated = L’organisation indique elle-même avoir signé ou s’être associée.
certainty-reported = Une source cite cette organisation parmi les signataires.
certainty-inferred = La signature est déduite : l’organisation a publié le texte sur son propre site web.
certainty-editor = Le document la nomme ; c’est la rédaction qui dit qu’elle a signé.
role-supporter = L’organisation est mentionnée en tant que soutien : elle a appuyé ou publié le texte, ou s’y est associée, ce qui n’équivaut pas à le signer.
member-of-signatory = D’après le registre, { $organisation } est membre d’une organisation signataire ({ $umbrellas }) ; ce n’est pas une signature propre.
role-speaker = L’organisation est mentionnée en tant qu’intervenant, et non en tant que signataire.
role-represented-by-signatory = L’organisation est représentée, en tant que membre, par un signataire : { $via }. Il ne s’agit pas d’une signature propre.
role-represented-by-supporter = L’organisation est représentée, en tant que membre, par un soutien : { $via }. Il ne s’agit pas d’une signature propre.
known-of-stated = Signataires connus : { $n } ; nombre indiqué dans les sources : { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Nombre de signataires connus : { $n }.
documents-of = { $organisation }. Documents dont la signature est connue : { $n }.
documents-of-filtered = { $organisation }. Documents dont la signature est connue – { $filter } : { $n }.
documents-signed-by = Documents dont la signature est connue – { $filter } : { $n }.
documents-of-none = { $organisation }. Aucun document portant sa signature n’est connu.
documents-by-all = Documents dont on sait qu’ils ont été signés par tous les suivants – { $names } : { $n }.
documents-by-any = Documents dont on sait qu’ils ont été signés par au moins l’un des suivants – { $names } : { $n }.
lists-may-miss = Plusieurs listes de signataires sont incomplètes ; il peut donc y en avoir davantage.
other-parts = Participation sans signature : { $names }.

## Sets
set-and = Ont signé tous ces documents, à notre connaissance : { $n }.
set-or = Ont signé au moins un de ces documents, à notre connaissance : { $n }.
set-each = Ont signé au moins un document au cours de chacune de ces périodes, à notre connaissance : { $n }.
set-least = Ont signé au moins { $least } de ces documents, à notre connaissance : { $n }.
set-xor = Ont signé un seul de ces documents, à notre connaissance : { $n }.
set-minus = Ont signé le premier document mais pas les autres, à notre connaissance : { $n }.
set-incomplete = Au moins une des listes est incomplète ; cet ensemble peut donc changer.

## Register
register = Organisations du registre – { $filter } : { $n }.
register-all = Organisations du registre : { $n }.
register-outside = Seulement par leurs propres déclarations, hors du registre : { $names }.
register-none = Organisations du registre – { $filter } : aucune.

## Dates
date = { $thing } : { $date }.
date-moved = { $thing } : { $before } à l’origine, désormais { $date }.
date-from-to = { $thing } : { $from } – { $to }.
date-between = { $thing } : la date exacte n’est pas connue ; période possible : { $from } – { $to }.
date-month = Seul le mois est connu.
date-unknown = { $thing } : la date n’est pas connue.
applies-from = { $thing } – date d’application : { $date }.
applicable = Applicables à la date du { $date } : { $n }.
no-own-date = { $thing } : aucune date d’application propre.
status = État : { $status }.
note = Remarque : { $note }
date-note = À propos de la date : { $note }
disagreement = Les sources divergent : { $text }
days-between = { $n ->
    [one] Entre les deux dates, il y a { $n } jour.
   *[other] Entre les deux dates, il y a { $n } jours.
 }
days-until = { $thing } : { $date }. { $n ->
    [one] Il reste { $n } jour.
   *[other] Il reste { $n } jours.
 }
days-since = { $thing } : { $date }. { $n ->
    [one] C’était il y a { $n } jour.
   *[other] C’était il y a { $n } jours.
 }
is-today = { $thing } : { $date }. C’est aujourd’hui.
order-yes = Oui.
order-no = Non.
order-unknown = Inconnu.
order-same = Les deux ont la même date.
order-first = En premier : { $thing }.
order-last = Plus tard : { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Étapes du règlement sur l’IA ({ $range }) : { $n }.
documents-in = Documents communs ({ $range }) : { $n }.
papers-in = Documents ({ $range }) : { $n }.
events-all = Étapes du règlement sur l’IA : { $n }.
documents-all = Documents communs : { $n }.
undated = Sans date exacte, peut-être de cette période : { $names }.
nothing-in = Aucun élément dans la collection ({ $range }).
range-between = { $from } – { $to }
range-after = après : { $date }
range-before = avant : { $date }
news = Le plus récent dans la collection :
next-event = Prochaine étape : { $thing } – { $date }.
next-none = Aucune étape ultérieure n’est connue.
latest-document = Dernier document commun : { $thing } ({ $date }).
first-document = Premier document commun : { $thing } ({ $date }).
latest-of = { $organisation }. Dernier document dont la signature est connue : { $thing } ({ $date }).
first-of = { $organisation }. Premier document dont la signature est connue : { $thing } ({ $date }).
ongoing = En cours à ce moment-là : { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation } :
position-line = { $date } – { $stance } ({ $topic }) : { $summary }
stance-supports = soutient
stance-opposes = s’oppose
stance-welcomes = se félicite
stance-regrets = regrette
stance-warns = met en garde
stance-calls-for = demande
who-supports = Pour – { $topic } : { $n }.
who-opposes = Contre – { $topic } : { $n }.
who-criticises = Critiques – { $topic } : { $n }.
who-welcomes = S’en sont félicités – { $topic } : { $n }.
who-regrets = L’ont regretté – { $topic } : { $n }.
who-warns = Ont mis en garde – { $topic } : { $n }.
who-calls-for = L’ont demandé – { $topic } : { $n }.
who-any = Ont pris position – { $topic } : { $n }.
demands-of = Revendications – { $filter } : { $n }.
who-none = { $topic } : aucune position de ce type ne figure dans la collection.
no-quotation = { $topic } : aucune citation textuelle à ce sujet ne figure dans la collection.
through-joint-documents = En partie en tant que signataires de documents communs : { $names }.
document-says = { $document } ({ $date }) :
quote-by = { $speaker } : « { $quote } »
no-position = { $organisation } : aucune déclaration à ce sujet ne figure dans la collection.
no-topic-position = Les déclarations les plus proches sont les suivantes :

## Provisions
provision = { $provision } – { $title } : { $requires }
provision-applies = Date d’application : { $date }.
provision-care = Pourquoi c’est important pour la campagne : { $text }
law-goes-on = Le texte continue ; demandez un paragraphe pour le lire.
law-earlier = C’est un état antérieur du texte ; il ne s’applique pas.
law-changed = Le règlement (UE) { $act } a modifié cette partie depuis ; voici le texte antérieur.

## About documents
addressed-to = { $document } ({ $date }). Destinataires : { $names }.
occasion = { $document } ({ $date }). Contexte : { $text }
published-by = { $document } ({ $date }). Publication : { $names }.
sources-of = { $document } ({ $date }). Sources : { $names }.
no-address = Sans adresse publique
languages-of = { $document } ({ $date }). Le registre ne recense pas toutes les versions linguistiques ; ses sources sont : { $names }.
completeness-complete = { $document } ({ $date }). La liste des signataires est complète : { $n }.
completeness-incomplete = { $document } ({ $date }). La liste des signataires est incomplète ; signataires connus : { $n }. { $note }
range-complete-lists = liste complète des signataires
range-incomplete-lists = liste incomplète des signataires
range-least-signatories = au moins { $least } signataires connus
organisation-card = { $organisation }. Secteur : { $sector }. Portée : { $scope }.
sector-other = autre
scope-unknown = aucune indication
country-not-known = Pays non connu : { $which }.
represents = Représente : { $text }.
website = Site web : { $text }.
event-card = { $thing } ({ $date }) : { $detail }

## Passages
passage = Extrait du résumé du registre – { $names } :
passage-source = Extrait du texte – { $names } :

## Outcomes
refuse-not-in-corpus = La collection ne contient pas de réponse à cette question. La recherche a porté sur les signataires, les dates, les positions et les dispositions.
refuse-off-topic = Je réponds uniquement aux questions sur la campagne des créateurs et titulaires de droits européens concernant le règlement sur l’IA : qui a signé, quand, ce qui a été dit et ce qui s’applique à quelle date.
refuse-unclear = Je n’ai pas compris sur quoi porte la question. Veuillez indiquer un document, une organisation, une date ou une disposition.
not-sure = Je ne suis pas sûr d’avoir bien compris la question.
refuse-unknown-subject = Ce nom ne figure pas dans le registre{ $missing }.
refuse-no-such-date = Aucun document de la collection ne porte cette date : { $missing }.
nearest = Au plus proche dans la collection : { $names }.
clarify-documents = De quel document s’agit-il ?
clarify-organisations = De quelle organisation s’agit-il ?
answered-only = Seule cette question reçoit une réponse : { $question }

## About the bot
about = Je suis un assistant automatisé, et non une personne. Mes réponses s’appuient sur { $documents } documents, { $positions } déclarations, { $events } étapes et { $provisions } dispositions concernant la campagne des créateurs et titulaires de droits européens sur le règlement de l’UE sur l’IA. Chaque réponse mentionne son document source, sa date et son adresse publique ; les résumés sont signalés comme tels, et ce qui est incomplet, contesté ou inconnu est indiqué.
about-newest = Le texte le plus récent parmi eux : { $thing }.
about-ask = Demandez qui a signé une lettre, quand un événement a eu lieu, à partir de quand une règle s’applique ou ce qu’une organisation a déclaré.
greeting = Demandez-moi qui a signé une lettre, quand un événement a eu lieu, à partir de quand une règle s’applique ou ce qu’une organisation a déclaré.

## Suggestions of next questions
suggest-signatories = Qui a signé { $document } ?
suggest-documents-of = Qu’a signé { $organisation } ?
suggest-demands = Que demande-t-on dans { $document } ?
suggest-next = Quelle est la prochaine échéance du règlement sur l’IA ?
