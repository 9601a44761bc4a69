# Answers, in Portuguese. Names of documents and milestones come with their article; no sentence puts "de", "em", "a" or "por" before them.

## Signatories
signatories = { $document } ({ $date }). Signatários conhecidos: { $n }.
signatories-missing = { $document } ({ $date }). Signatários de outros documentos conjuntos que não constam dos seus signatários conhecidos: { $n }.
left-out = sem { $name }
signatories-filtered = { $document } ({ $date }). Signatários conhecidos – { $filter }: { $n }.
senders = { $document } ({ $date }): há remetentes, não signatários: { $names }.
list-complete = A lista está completa.
list-incomplete = A lista está incompleta.
not-told-apart = O registo não distingue as sociedades de autores e outras entidades de gestão coletiva das restantes organizações.
stated-number = Número indicado nas fontes: { $stated }.
some-inferred = Assinatura deduzida da publicação no próprio sítio Web, não de uma lista: { $names }.
some-added = Nomeados no documento e postos na lista pela redação: { $names }.
supporters = { $document } ({ $date }). Apoiantes ou oradores que não são signatários: { $n }.
supporters-only = { $document } ({ $date }). Apoiantes que não são signatários: { $n }.
speakers-only = { $document } ({ $date }). Oradores: { $n }.
represented-only = { $document } ({ $date }). Representadas enquanto membros, sem assinatura própria: { $n }.
supporters-none = { $document } ({ $date }). Não se conhece nenhum apoiante além dos signatários.

## Membership
signed-yes = Sim. { $organisation } figura entre os signatários conhecidos: { $document } ({ $date }).
signed-no = Não. { $organisation } não figura entre os signatários e a lista está completa: { $document } ({ $date }).
signed-refused = Não: { $document } ({ $date }).
signed-unknown = Desconhecido. { $organisation } não figura entre os signatários conhecidos, mas a lista está incompleta: { $document } ({ $date }).
signed-sender = Não. { $organisation } consta como remetente ou orador; este documento não tem signatários: { $document } ({ $date }).
certainty-stated = A própria organização declara que assinou ou que se associou.
certainty-reported = Uma fonte indica a organização como signatária.
certainty-inferred = A assinatura é deduzida: a organização publicou o texto no seu próprio sítio Web.
certainty-editor = O documento nomeia-a; que assinou é a redação que o diz.
role-supporter = A organização consta como apoiante: apoiou o texto, associou-se a ele ou publicou-o, o que não equivale a assiná-lo.
member-of-signatory = Segundo o registo, { $organisation } é membro de uma organização signatária ({ $umbrellas }); isso não é uma assinatura própria.
role-speaker = A organização consta como orador, não como signatária.
role-represented-by-signatory = A organização está representada, enquanto membro, por um signatário: { $via }. Não se trata de uma assinatura própria.
role-represented-by-supporter = A organização está representada, enquanto membro, por um apoiante: { $via }. Não se trata de uma assinatura própria.
known-of-stated = Signatários conhecidos: { $n }; número indicado nas fontes: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Número de signatários conhecidos: { $n }.
documents-of = { $organisation }. Documentos cuja assinatura é conhecida: { $n }.
documents-of-filtered = { $organisation }. Documentos cuja assinatura é conhecida – { $filter }: { $n }.
documents-signed-by = Documentos cuja assinatura é conhecida – { $filter }: { $n }.
documents-of-none = { $organisation }. Não se conhece nenhum documento com a sua assinatura.
documents-by-all = Documentos que se sabe terem sido assinados por todas estas organizações – { $names }: { $n }.
documents-by-any = Documentos que se sabe terem sido assinados por pelo menos uma destas organizações – { $names }: { $n }.
lists-may-miss = Várias listas de signatários estão incompletas, pelo que pode haver mais.
other-parts = Participação sem assinatura: { $names }.

## Sets
set-and = Assinaram todos estes documentos, tanto quanto se sabe: { $n }.
set-or = Assinaram pelo menos um destes documentos, tanto quanto se sabe: { $n }.
set-each = Assinaram pelo menos um documento em cada um destes períodos, tanto quanto se sabe: { $n }.
set-least = Assinaram pelo menos { $least } destes documentos, tanto quanto se sabe: { $n }.
set-xor = Assinaram apenas um destes documentos, tanto quanto se sabe: { $n }.
set-minus = Assinaram o primeiro documento, mas não os outros, tanto quanto se sabe: { $n }.
set-incomplete = Pelo menos uma das listas está incompleta, pelo que este conjunto pode mudar.

## Register
register = Organizações no registo – { $filter }: { $n }.
register-all = Organizações no registo: { $n }.
register-outside = Apenas com declarações próprias, fora do registo: { $names }.
register-none = Organizações no registo – { $filter }: nenhuma.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: inicialmente { $before }, agora { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: a data exata não é conhecida; situa-se entre { $from } e { $to }.
date-month = Só se conhece o mês.
date-unknown = { $thing }: a data não é conhecida.
applies-from = { $thing } – aplicável a partir de { $date }.
applicable = Aplicáveis em { $date }: { $n }.
no-own-date = { $thing }: sem data de aplicação própria.
status = Situação: { $status }.
note = Nota: { $note }
date-note = Sobre a data: { $note }
disagreement = As fontes divergem: { $text }
days-between = { $n ->
    [0] Entre as duas datas há { $n } dias.
    [one] Entre as duas datas há { $n } dia.
   *[other] Entre as duas datas há { $n } dias.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Falta { $n } dia.
   *[other] Faltam { $n } dias.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Foi há { $n } dia.
   *[other] Foi há { $n } dias.
 }
is-today = { $thing }: { $date }. É hoje.
order-yes = Sim.
order-no = Não.
order-unknown = Desconhecido.
order-same = Ambos têm a mesma data.
order-first = Em primeiro lugar: { $thing }.
order-last = Depois: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Marcos do Regulamento da IA – { $range }: { $n }.
documents-in = Documentos conjuntos – { $range }: { $n }.
papers-in = Documentos – { $range }: { $n }.
events-all = Marcos do Regulamento da IA: { $n }.
documents-all = Documentos conjuntos: { $n }.
undated = Sem data exata, talvez desse período: { $names }.
nothing-in = { $range }: a coleção não contém nada.
range-between = { $from } – { $to }
range-after = depois de { $date }
range-before = antes de { $date }
news = O mais recente na coleção:
next-event = Próximo marco: { $thing } – { $date }.
next-none = Não se conhece nenhum marco posterior.
latest-document = Último documento conjunto: { $thing } ({ $date }).
first-document = Primeiro documento conjunto: { $thing } ({ $date }).
latest-of = { $organisation }. Último documento cuja assinatura é conhecida: { $thing } ({ $date }).
first-of = { $organisation }. Primeiro documento cuja assinatura é conhecida: { $thing } ({ $date }).
ongoing = Em curso nessa altura: { $names }.

## Positions. The text of each position is a summary by the editors and follows in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = apoia
stance-opposes = opõe-se
stance-welcomes = congratula-se
stance-regrets = lamenta
stance-warns = alerta
stance-calls-for = pede
who-supports = A favor – { $topic }: { $n }.
who-opposes = Contra – { $topic }: { $n }.
who-criticises = Críticas – { $topic }: { $n }.
who-welcomes = Congratularam-se – { $topic }: { $n }.
who-regrets = Lamentaram – { $topic }: { $n }.
who-warns = Alertaram – { $topic }: { $n }.
who-calls-for = Pediram – { $topic }: { $n }.
who-any = Tomaram posição – { $topic }: { $n }.
demands-of = Reivindicações – { $filter }: { $n }.
who-none = { $topic }: a coleção não contém nenhuma posição deste tipo.
no-quotation = { $topic }: a coleção não contém nenhuma citação textual a este respeito.
through-joint-documents = Em parte como signatários de documentos conjuntos: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: «{ $quote }»
no-position = { $organisation }: a coleção não contém nenhuma declaração a este respeito.
no-topic-position = As declarações mais próximas são as seguintes:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Aplicável a partir de: { $date }.
provision-care = Porque é importante para a campanha: { $text }
law-goes-on = O texto continua; pergunte por um número para o ler.
law-earlier = É um estado anterior do texto; não se aplica.
law-changed = O Regulamento (UE) { $act } alterou entretanto esta parte; este é o texto anterior.

## About documents
addressed-to = { $document } ({ $date }). Destinatários: { $names }.
occasion = { $document } ({ $date }). Motivo: { $text }
published-by = { $document } ({ $date }). Publicação de: { $names }.
sources-of = { $document } ({ $date }). Fontes: { $names }.
no-address = Sem endereço público
languages-of = { $document } ({ $date }). O registo não contém um levantamento completo das versões linguísticas; as suas fontes são: { $names }.
completeness-complete = { $document } ({ $date }). A lista de signatários está completa: { $n }.
completeness-incomplete = { $document } ({ $date }). A lista de signatários está incompleta; signatários conhecidos: { $n }. { $note }
range-complete-lists = lista completa de signatários
range-incomplete-lists = lista incompleta de signatários
range-least-signatories = pelo menos { $least } signatários conhecidos
organisation-card = { $organisation }. Setor: { $sector }. Âmbito: { $scope }.
sector-other = outro
scope-unknown = desconhecido
country-not-known = País desconhecido: { $which }.
represents = Representa: { $text }.
website = Sítio Web: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Do resumo do registo – { $names }:
passage-source = Do texto – { $names }:

## Outcomes
refuse-not-in-corpus = A coleção não contém resposta a esta pergunta. A pesquisa abrangeu signatários, datas, posições e disposições.
refuse-off-topic = Só respondo a perguntas sobre a campanha dos criadores e titulares de direitos europeus relativa ao Regulamento da IA: quem assinou, quando, o que foi dito e o que se aplica e a partir de quando.
refuse-unclear = Não consegui perceber a que se refere a pergunta. Indique um documento, uma organização, uma data ou uma disposição.
not-sure = Não tenho a certeza de ter compreendido bem a pergunta.
refuse-unknown-subject = Este nome não consta do registo{ $missing }.
refuse-no-such-date = Nenhum documento da coleção tem esta data: { $missing }.
nearest = O mais próximo na coleção: { $names }.
clarify-documents = A que documento se refere?
clarify-organisations = A que organização se refere?
answered-only = Só se responde a esta pergunta: { $question }

## About the bot
about = Sou um assistente automatizado, não uma pessoa. As minhas respostas baseiam-se em { $documents } documentos, { $positions } declarações, { $events } marcos e { $provisions } disposições sobre a campanha dos criadores e titulares de direitos europeus relativa ao Regulamento da IA da UE. Cada resposta indica o seu documento de origem, a data e o endereço público; os resumos são assinalados como tal, e indica-se o que está incompleto, é controverso ou desconhecido.
about-newest = O texto mais recente entre eles: { $thing }.
about-ask = Pergunte quem assinou uma carta, quando algo aconteceu, a partir de quando se aplica uma regra ou o que disse uma organização.
greeting = Pergunte-me quem assinou uma carta, quando algo aconteceu, a partir de quando se aplica uma regra ou o que disse uma organização.

## Suggestions of next questions
suggest-signatories = Quem assinou { $document }?
suggest-documents-of = O que assinou { $organisation }?
suggest-demands = O que se exige com { $document }?
suggest-next = Qual é o próximo prazo do Regulamento da IA?
