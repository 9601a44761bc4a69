# Answers, in Irish. Names of documents, organisations and milestones stand where no mutation or other case is needed.

## Signatories
signatories = { $document } ({ $date }). Líon na sínitheoirí is eol: { $n }.
signatories-missing = { $document } ({ $date }). Sínitheoirí doiciméad comhpháirteach eile nach bhfuil i measc na sínitheoirí is eol: { $n }.
left-out = seachas: { $name }
signatories-filtered = { $document } ({ $date }). Líon na sínitheoirí is eol – { $filter }: { $n }.
senders = { $document } ({ $date }). Seoltóirí atá ann, ní sínitheoirí: { $names }.
list-complete = Tá an liosta iomlán.
list-incomplete = Níl an liosta iomlán.
not-told-apart = Ní dhéanann an clár idirdhealú idir eagraíochtaí comhbhainistíochta agus eagraíochtaí eile.
stated-number = An líon a luaitear sna foinsí: { $stated }.
some-inferred = Tuigtear é as foilsiú ar a suíomh gréasáin féin, ní as liosta: { $names }.
some-added = Ainmnithe sa doiciméad agus curtha ar an liosta ag na heagarthóirí: { $names }.
supporters = { $document } ({ $date }). Tacadóirí nó cainteoirí nach sínitheoirí iad: { $n }.
supporters-only = { $document } ({ $date }). Tacadóirí nach sínitheoirí iad: { $n }.
speakers-only = { $document } ({ $date }). Cainteoirí: { $n }.
represented-only = { $document } ({ $date }). Ionadaíocht déanta orthu mar bhaill, gan síniú dá gcuid féin: { $n }.
supporters-none = { $document } ({ $date }). Níl aon tacadóir ar eol seachas na sínitheoirí.

## Membership
signed-yes = Is ea. Tá { $organisation } i measc na sínitheoirí is eol: { $document } ({ $date }).
signed-no = Ní hea. Níl { $organisation } i measc na sínitheoirí, agus tá an liosta iomlán: { $document } ({ $date }).
signed-refused = Ní hea: { $document } ({ $date }).
signed-unknown = Ní fios. Níl { $organisation } i measc na sínitheoirí is eol, ach níl an liosta iomlán: { $document } ({ $date }).
signed-sender = Ní hea. Tá { $organisation } ar taifead mar sheoltóir nó mar chainteoir; níl sínitheoirí ag an doiciméad seo: { $document } ({ $date }).
certainty-stated = Deir an eagraíocht féin gur shínigh sí é nó go ndeachaigh sí páirteach ann.
certainty-reported = Luann foinse í mar shínitheoir.
certainty-inferred = Síniú tuigthe atá ann: d’fhoilsigh sí an téacs ar a suíomh gréasáin féin.
certainty-editor = Ainmníonn an doiciméad í; is iad na heagarthóirí a deir gur shínigh sí.
role-supporter = Tá sí ar taifead mar thacadóir: thacaigh sí leis an téacs, chuaigh sí páirteach ann nó d’fhoilsigh sí é, agus ní hionann sin agus é a shíniú.
member-of-signatory = De réir an chláir tá { $organisation } ina ball d’eagraíocht a shínigh ({ $umbrellas }); ní síniú dá cuid féin é sin.
role-speaker = Tá sí ar taifead mar chainteoir, ní mar shínitheoir.
role-represented-by-signatory = Déanann sínitheoir ionadaíocht uirthi mar bhall: { $via }. Ní síniú dá cuid féin é sin.
role-represented-by-supporter = Déanann tacadóir ionadaíocht uirthi mar bhall: { $via }. Ní síniú dá cuid féin é sin.
known-of-stated = Líon na sínitheoirí is eol: { $n }; an líon a luaitear sna foinsí: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Líon na sínitheoirí is eol: { $n }.
documents-of = { $organisation }. Doiciméid ar eol gur síníodh iad: { $n }.
documents-of-filtered = { $organisation }. Doiciméid ar eol gur síníodh iad – { $filter }: { $n }.
documents-signed-by = Doiciméid ar eol gur síníodh iad – { $filter }: { $n }.
documents-of-none = { $organisation }. Níl aon doiciméad ar eol a bhfuil a síniú air.
documents-by-all = Doiciméid ar eol gur shínigh siad seo go léir iad – { $names }: { $n }.
documents-by-any = Doiciméid ar eol gur shínigh ceann amháin díobh seo ar a laghad iad – { $names }: { $n }.
lists-may-miss = Níl roinnt liostaí sínitheoirí iomlán, agus mar sin d’fhéadfadh tuilleadh a bheith ann.
other-parts = Gan síniú, tá sí páirteach iontu seo: { $names }.

## Sets
set-and = Ar eol gur shínigh siad iad seo go léir: { $n }.
set-or = Ar eol gur shínigh siad ceann amháin díobh seo ar a laghad: { $n }.
set-each = Ar eol gur shínigh siad doiciméad amháin ar a laghad i ngach ceann de na tréimhsí seo: { $n }.
set-least = Ar eol gur shínigh siad { $least } díobh seo ar a laghad: { $n }.
set-xor = Ar eol gur shínigh siad ceann amháin go beacht díobh seo: { $n }.
set-minus = Ar eol gur shínigh siad an chéad cheann ach nár shínigh siad na cinn eile: { $n }.
set-incomplete = Níl liosta amháin ar a laghad iomlán, agus mar sin d’fhéadfadh an toradh seo athrú.

## Register
register = Eagraíochtaí sa chlár – { $filter }: { $n }.
register-all = Eagraíochtaí sa chlár: { $n }.
register-outside = Le ráitis dá gcuid féin amháin, lasmuigh den chlár: { $names }.
register-none = Eagraíochtaí sa chlár – { $filter }: ceann ar bith.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: { $before } i dtús báire, { $date } anois.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: ní fios an dáta beacht; tá sé sa tréimhse { $from } – { $to }.
date-month = Ní fios ach an mhí.
date-unknown = { $thing }: ní fios an dáta.
applies-from = { $thing } – dáta feidhme: { $date }.
applicable = Forálacha i bhfeidhm ({ $date }): { $n }.
no-own-date = { $thing }: níl dáta feidhme ar leith ann.
status = Stádas: { $status }.
note = Nóta: { $note }
date-note = Maidir leis an dáta: { $note }
disagreement = Ní thagann na foinsí le chéile: { $text }
days-between = { $n ->
    [one] Tá lá amháin eatarthu.
   *[other] Tá { $n } lá eatarthu.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Tá lá amháin fágtha.
   *[other] Tá { $n } lá fágtha.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Lá amháin ó shin a bhí sé sin ann.
   *[other] { $n } lá ó shin a bhí sé sin ann.
 }
is-today = { $thing }: { $date }. Is é sin an lá inniu.
order-yes = Is ea.
order-no = Ní hea.
order-unknown = Ní fios.
order-same = An dáta céanna atá leis an dá cheann.
order-first = Tháinig an ceann seo ar dtús: { $thing }.
order-last = Tháinig an ceann seo níos déanaí: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Clocha míle an Ghnímh um an Intleacht Shaorga – { $range }: { $n }.
documents-in = Doiciméid chomhpháirteacha – { $range }: { $n }.
papers-in = Doiciméid – { $range }: { $n }.
events-all = Clocha míle an Ghnímh um an Intleacht Shaorga: { $n }.
documents-all = Doiciméid chomhpháirteacha: { $n }.
undated = Gan dáta cruinn, ón tréimhse sin b’fhéidir: { $names }.
nothing-in = { $range }: níl aon rud sa bhailiúchán.
range-between = { $from } – { $to }
range-after = níos déanaí ná { $date }
range-before = níos luaithe ná { $date }
news = An t-ábhar is déanaí sa bhailiúchán:
next-event = An chéad cheann eile: { $thing } – { $date }.
next-none = Níl aon chloch mhíle níos déanaí ar eol.
latest-document = An doiciméad comhpháirteach is déanaí: { $thing } ({ $date }).
first-document = An chéad doiciméad comhpháirteach: { $thing } ({ $date }).
latest-of = { $organisation }. An doiciméad is déanaí ar eol gur síníodh é: { $thing } ({ $date }).
first-of = { $organisation }. An chéad doiciméad ar eol gur síníodh é: { $thing } ({ $date }).
ongoing = Ar siúl an tráth sin: { $names }.

## Positions
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = tacaíonn leis
stance-opposes = cuireann ina choinne
stance-welcomes = cuireann fáilte roimhe
stance-regrets = is oth léi
stance-warns = tugann rabhadh
stance-calls-for = éilíonn
who-supports = I bhfabhar – { $topic }: { $n }.
who-opposes = I gcoinne – { $topic }: { $n }.
who-criticises = Criticiúil – { $topic }: { $n }.
who-welcomes = Chuir fáilte roimhe – { $topic }: { $n }.
who-regrets = Chuir aiféala in iúl – { $topic }: { $n }.
who-warns = Thug rabhadh – { $topic }: { $n }.
who-calls-for = D’éiligh – { $topic }: { $n }.
who-any = Ghlac seasamh – { $topic }: { $n }.
demands-of = Éilimh – { $filter }: { $n }.
who-none = { $topic }: níl a leithéid de sheasamh sa bhailiúchán.
no-quotation = { $topic }: níl aon athfhriotal focal ar fhocal faoi seo sa bhailiúchán.
through-joint-documents = I bpáirt mar shínitheoirí doiciméad comhpháirteach: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: “{ $quote }”
no-position = { $organisation }: níl aon ráiteas faoi seo sa bhailiúchán.
no-topic-position = Is iad seo na ráitis is gaire dó:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Dáta feidhme: { $date }.
provision-care = Cén fáth a bhfuil sé tábhachtach don fheachtas: { $text }
law-goes-on = Leanann an téacs ar aghaidh; iarr mír amháin chun í a léamh.
law-earlier = Is leagan níos luaithe den téacs é seo; níl feidhm leis.
law-changed = D’athraigh Rialachán (AE) { $act } an chuid seo ó shin; seo an téacs roimhe sin.

## About documents
addressed-to = { $document } ({ $date }). Seolaithe: { $names }.
occasion = { $document } ({ $date }). Ócáid: { $text }
published-by = { $document } ({ $date }). Arna fhoilsiú ag: { $names }.
sources-of = { $document } ({ $date }). Foinsí: { $names }.
no-address = Gan seoladh poiblí
languages-of = { $document } ({ $date }). Níl taifead iomlán ar na leaganacha teanga sa chlár; is iad seo a fhoinsí: { $names }.
completeness-complete = { $document } ({ $date }). Tá liosta na sínitheoirí iomlán: { $n }.
completeness-incomplete = { $document } ({ $date }). Níl liosta na sínitheoirí iomlán; líon na sínitheoirí is eol: { $n }. { $note }
range-complete-lists = liosta iomlán na sínitheoirí
range-incomplete-lists = liosta neamhiomlán na sínitheoirí
range-least-signatories = { $least } sínitheoir ar a laghad atá ar eolas
organisation-card = { $organisation }. Earnáil: { $sector }. Raon: { $scope }.
sector-other = eile
scope-unknown = ní fios
country-not-known = Tír nach eol: { $which }.
represents = Déanann sí ionadaíocht orthu seo: { $text }.
website = Suíomh gréasáin: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Ó achoimre an chláir – { $names }:
passage-source = Ón téacs bunaidh – { $names }:

## Outcomes
refuse-not-in-corpus = Níl freagra air seo sa bhailiúchán. Cuardaíodh sínitheoirí, dátaí, seasaimh agus forálacha.
refuse-off-topic = Ní fhreagraím ach ceisteanna faoi fheachtas chruthaitheoirí agus shealbhóirí cirt na hEorpa maidir leis an nGníomh um an Intleacht Shaorga: cé a shínigh, cathain, cad a dúradh, agus cad atá i bhfeidhm ó cén dáta.
refuse-unclear = Níor éirigh liom a dhéanamh amach cad faoi a bhfuil an cheist. Luaigh doiciméad, eagraíocht, dáta nó foráil, le do thoil.
not-sure = Níl mé cinnte gur thuig mé an cheist i gceart.
refuse-unknown-subject = Níl an t-ainm seo sa chlár{ $missing }.
refuse-no-such-date = Níl an dáta seo ar aon doiciméad sa bhailiúchán: { $missing }.
nearest = Is gaire dó sa bhailiúchán: { $names }.
clarify-documents = Cén doiciméad atá i gceist agat?
clarify-organisations = Cén eagraíocht atá i gceist agat?
answered-only = Níor freagraíodh ach an cheist seo: { $question }

## About the bot
about = Is cúntóir uathoibrithe mé, ní duine. Freagraím as bailiúchán faoi fheachtas chruthaitheoirí agus shealbhóirí cirt na hEorpa maidir le Gníomh an Aontais um an Intleacht Shaorga (doiciméid: { $documents }, ráitis: { $positions }, clocha míle: { $events }, forálacha: { $provisions }). Luaitear i ngach freagra an doiciméad foinse, a dháta agus a sheoladh poiblí; tá achoimrí marcáilte mar achoimrí, agus deirtear cad atá neamhiomlán, faoi dhíospóid nó anaithnid.
about-newest = An téacs is déanaí ina measc: { $thing }.
about-ask = Fiafraigh cé a shínigh litir, cathain a tharla rud nó cathain a bheidh feidhm leis, nó cad a dúirt eagraíocht.
greeting = Fiafraigh díom cé a shínigh litir, cathain a tharla rud nó cathain a bheidh feidhm leis, nó cad a dúirt eagraíocht.

## Suggestions of next questions
suggest-signatories = Cé a shínigh { $document }?
suggest-documents-of = Cad a shínigh { $organisation }?
suggest-demands = Cad a éilíonn { $document }?
suggest-next = Cad é an chéad spriocdháta eile den Ghníomh um an Intleacht Shaorga?
