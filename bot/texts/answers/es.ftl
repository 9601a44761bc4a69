# Answers, in Spanish. Names of documents and milestones come with their article; no sentence puts "de" or "a" before them.

## Signatories
signatories = { $document } ({ $date }). Firmantes conocidos: { $n }.
signatories-missing = { $document } ({ $date }). Firmantes de otros documentos conjuntos que no figuran entre sus firmantes conocidos: { $n }.
left-out = sin { $name }
signatories-filtered = { $document } ({ $date }). Firmantes conocidos – { $filter }: { $n }.
senders = { $document } ({ $date }): hay remitentes, no firmantes: { $names }.
list-complete = La lista está completa.
list-incomplete = La lista está incompleta.
not-told-apart = El registro no distingue las sociedades de autores y demás entidades de gestión colectiva de otras organizaciones.
stated-number = Número indicado en las fuentes: { $stated }.
some-inferred = Firma deducida de la publicación en su propio sitio web, no de una lista: { $names }.
some-added = Nombrados en el documento e incluidos en la lista por la redacción: { $names }.
supporters = { $document } ({ $date }). Entidades que prestaron su apoyo o intervinieron, sin ser firmantes: { $n }.
supporters-only = { $document } ({ $date }). Entidades que prestaron su apoyo sin ser firmantes: { $n }.
speakers-only = { $document } ({ $date }). Intervinieron: { $n }.
represented-only = { $document } ({ $date }). Representadas como miembros, sin firma propia: { $n }.
supporters-none = { $document } ({ $date }). No se conoce ningún apoyo aparte de los firmantes.

## Membership
signed-yes = Sí. { $organisation } figura entre los firmantes conocidos: { $document } ({ $date }).
signed-no = No. { $organisation } no figura entre los firmantes y la lista está completa: { $document } ({ $date }).
signed-refused = No: { $document } ({ $date }).
signed-unknown = Desconocido. { $organisation } no figura entre los firmantes conocidos, pero la lista está incompleta: { $document } ({ $date }).
signed-sender = No. { $organisation } figura como remitente o ponente; este documento no tiene firmantes: { $document } ({ $date }).
certainty-stated = La propia organización declara que firmó o se adhirió.
certainty-reported = Una fuente menciona a la organización como firmante.
certainty-inferred = La firma se deduce: la organización publicó el texto en su propio sitio web.
certainty-editor = El documento la nombra; que firmó lo dice la redacción.
role-supporter = La organización figura como entidad de apoyo: respaldó el texto, se sumó a él o lo publicó, lo que no equivale a firmarlo.
member-of-signatory = Según el registro, { $organisation } es miembro de una organización firmante ({ $umbrellas }); eso no es una firma propia.
role-speaker = La organización figura como ponente, no como firmante.
role-represented-by-signatory = La organización está representada, como miembro, por un firmante: { $via }. No se trata de una firma propia.
role-represented-by-supporter = La organización está representada, como miembro, por una entidad de apoyo: { $via }. No se trata de una firma propia.
known-of-stated = Firmantes conocidos: { $n }; número indicado en las fuentes: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Número de firmantes conocidos: { $n }.
documents-of = { $organisation }. Documentos cuya firma consta: { $n }.
documents-of-filtered = { $organisation }. Documentos cuya firma consta – { $filter }: { $n }.
documents-signed-by = Documentos cuya firma consta – { $filter }: { $n }.
documents-of-none = { $organisation }. No se conoce ningún documento con su firma.
documents-by-all = Documentos que consta que firmaron todas estas organizaciones – { $names }: { $n }.
documents-by-any = Documentos que consta que firmó al menos una de estas organizaciones – { $names }: { $n }.
lists-may-miss = Varias listas de firmantes están incompletas, por lo que puede haber más.
other-parts = Participación sin firma: { $names }.

## Sets
set-and = Consta que firmaron todos estos documentos: { $n }.
set-or = Consta que firmaron al menos uno de estos documentos: { $n }.
set-each = Consta que firmaron al menos un documento en cada uno de estos períodos: { $n }.
set-least = Consta que firmaron al menos { $least } de estos documentos: { $n }.
set-xor = Consta que firmaron solo uno de estos documentos: { $n }.
set-minus = Consta que firmaron el primer documento, pero no los demás: { $n }.
set-incomplete = Al menos una de las listas está incompleta, por lo que este conjunto puede cambiar.

## Register
register = Organizaciones del registro – { $filter }: { $n }.
register-all = Organizaciones del registro: { $n }.
register-outside = Solo con declaraciones propias, fuera del registro: { $names }.
register-none = Organizaciones del registro – { $filter }: ninguna.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: inicialmente { $before }, ahora { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: no se conoce la fecha exacta; período posible: { $from } – { $to }.
date-month = Solo se conoce el mes.
date-unknown = { $thing }: no se conoce la fecha.
applies-from = { $thing } – fecha de aplicación: { $date }.
applicable = Aplicables a fecha de { $date }: { $n }.
no-own-date = { $thing }: sin fecha de aplicación propia.
status = Estado: { $status }.
note = Nota: { $note }
date-note = Sobre la fecha: { $note }
disagreement = Las fuentes discrepan: { $text }
days-between = { $n ->
    [one] Entre ambas fechas hay un día.
   *[other] Entre ambas fechas hay { $n } días.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Queda un día.
   *[other] Quedan { $n } días.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Fue hace un día.
   *[other] Fue hace { $n } días.
 }
is-today = { $thing }: { $date }. Es hoy.
order-yes = Sí.
order-no = No.
order-unknown = Desconocido.
order-same = Ambos tienen la misma fecha.
order-first = En primer lugar: { $thing }.
order-last = Después: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Hitos del Reglamento de IA – { $range }: { $n }.
documents-in = Documentos conjuntos – { $range }: { $n }.
papers-in = Documentos – { $range }: { $n }.
events-all = Hitos del Reglamento de IA: { $n }.
documents-all = Documentos conjuntos: { $n }.
undated = Sin fecha exacta, quizá de ese periodo: { $names }.
nothing-in = { $range }: la colección no contiene nada.
range-between = { $from } – { $to }
range-after = con fecha posterior a { $date }
range-before = con fecha anterior a { $date }
news = Lo más reciente de la colección:
next-event = Próximo hito: { $thing } – { $date }.
next-none = No se conoce ningún hito posterior.
latest-document = Último documento conjunto: { $thing } ({ $date }).
first-document = Primer documento conjunto: { $thing } ({ $date }).
latest-of = { $organisation }. Último documento cuya firma consta: { $thing } ({ $date }).
first-of = { $organisation }. Primer documento cuya firma consta: { $thing } ({ $date }).
ongoing = En curso en ese momento: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = apoya
stance-opposes = se opone
stance-welcomes = acoge con satisfacción
stance-regrets = lamenta
stance-warns = advierte
stance-calls-for = pide
who-supports = A favor – { $topic }: { $n }.
who-opposes = En contra – { $topic }: { $n }.
who-criticises = Críticas – { $topic }: { $n }.
who-welcomes = Lo acogieron con satisfacción – { $topic }: { $n }.
who-regrets = Lo lamentaron – { $topic }: { $n }.
who-warns = Advirtieron – { $topic }: { $n }.
who-calls-for = Lo pidieron – { $topic }: { $n }.
who-any = Tomaron posición – { $topic }: { $n }.
demands-of = Demandas – { $filter }: { $n }.
who-none = { $topic }: la colección no recoge ninguna posición de este tipo.
no-quotation = { $topic }: la colección no recoge ninguna cita textual al respecto.
through-joint-documents = En parte como firmantes de documentos conjuntos: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: «{ $quote }»
no-position = { $organisation }: la colección no recoge ninguna declaración al respecto.
no-topic-position = Las declaraciones más cercanas son las siguientes:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Fecha de aplicación: { $date }.
provision-care = Por qué es importante para la campaña: { $text }
law-goes-on = El texto continúa; pregunte por un apartado para leerlo.
law-earlier = Es un estado anterior del texto; no se aplica.
law-changed = El Reglamento (UE) { $act } ha modificado esta parte después; este es el texto anterior.

## About documents
addressed-to = { $document } ({ $date }). Destinatarios: { $names }.
occasion = { $document } ({ $date }). Motivo: { $text }
published-by = { $document } ({ $date }). Publicado por: { $names }.
sources-of = { $document } ({ $date }). Fuentes: { $names }.
no-address = Sin dirección pública
languages-of = { $document } ({ $date }). El registro no recoge de forma completa las versiones lingüísticas; sus fuentes son: { $names }.
completeness-complete = { $document } ({ $date }). La lista de firmantes está completa: { $n }.
completeness-incomplete = { $document } ({ $date }). La lista de firmantes está incompleta; firmantes conocidos: { $n }. { $note }
range-complete-lists = lista de firmantes completa
range-incomplete-lists = lista de firmantes incompleta
range-least-signatories = al menos { $least } firmantes conocidos
organisation-card = { $organisation }. Sector: { $sector }. Ámbito: { $scope }.
sector-other = otro
scope-unknown = desconocido
country-not-known = País desconocido: { $which }.
represents = Representa: { $text }.
website = Sitio web: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Del resumen del registro – { $names }:
passage-source = Del texto – { $names }:

## Outcomes
refuse-not-in-corpus = La colección no contiene respuesta a esta pregunta. Se han buscado firmantes, fechas, posiciones y disposiciones.
refuse-off-topic = Solo respondo a preguntas sobre la campaña de los creadores y titulares de derechos europeos relativa al Reglamento de IA: quién firmó, cuándo, qué se dijo y qué se aplica y desde cuándo.
refuse-unclear = No he podido determinar a qué se refiere la pregunta. Indique un documento, una organización, una fecha o una disposición.
not-sure = No estoy seguro de haber entendido bien la pregunta.
refuse-unknown-subject = Este nombre no figura en el registro{ $missing }.
refuse-no-such-date = Ningún documento de la colección lleva esta fecha: { $missing }.
nearest = Lo más cercano en la colección: { $names }.
clarify-documents = ¿A qué documento se refiere?
clarify-organisations = ¿A qué organización se refiere?
answered-only = Solo se responde a esta pregunta: { $question }

## About the bot
about = Soy un asistente automatizado, no una persona. Mis respuestas se basan en { $documents } documentos, { $positions } declaraciones, { $events } hitos y { $provisions } disposiciones sobre la campaña de los creadores y titulares de derechos europeos relativa al Reglamento de IA de la UE. Cada respuesta indica su documento de origen, su fecha y su dirección pública; los resúmenes se señalan como tales, y se advierte de lo que es incompleto, controvertido o desconocido.
about-newest = El texto más reciente entre ellos: { $thing }.
about-ask = Pregunte quién firmó una carta, cuándo ocurrió algo, desde cuándo se aplica una norma o qué dijo una organización.
greeting = Pregúnteme quién firmó una carta, cuándo ocurrió algo, desde cuándo se aplica una norma o qué dijo una organización.

## Suggestions of next questions
suggest-signatories = ¿Quiénes firmaron { $document }?
suggest-documents-of = ¿Qué firmó { $organisation }?
suggest-demands = ¿Qué se reclama en { $document }?
suggest-next = ¿Cuál es el próximo plazo del Reglamento de IA?
