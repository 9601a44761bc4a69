# Answers, in Maltese. Names of documents, organisations and milestones stand alone, so that no article or preposition joins them.

## Signatories
signatories = { $document } ({ $date }). Firmatarji magħrufa: { $n }.
signatories-missing = { $document } ({ $date }). Firmatarji ta’ dokumenti konġunti oħra li mhumiex fost il-firmatarji magħrufa tiegħu: { $n }.
left-out = minbarra { $name }
signatories-filtered = { $document } ({ $date }). Firmatarji magħrufa – { $filter }: { $n }.
senders = { $document } ({ $date }). Hemm mittenti, mhux firmatarji: { $names }.
list-complete = Il-lista hija kompluta.
list-incomplete = Il-lista mhijiex kompluta.
not-told-apart = Ir-reġistru ma jiddistingwix l-organizzazzjonijiet ta’ ġestjoni kollettiva minn organizzazzjonijiet oħra.
stated-number = In-numru mogħti fis-sorsi: { $stated }.
some-inferred = Dedott mill-pubblikazzjoni fuq is-sit web tagħhom stess, mhux minn lista: { $names }.
some-added = Imsemmija fid-dokument u mdaħħla fil-lista mir-redazzjoni: { $names }.
supporters = { $document } ({ $date }). Sostenituri jew kelliema li mhumiex firmatarji: { $n }.
supporters-only = { $document } ({ $date }). Sostenituri li mhumiex firmatarji: { $n }.
speakers-only = { $document } ({ $date }). Kelliema: { $n }.
represented-only = { $document } ({ $date }). Rappreżentati bħala membri, mingħajr firma tagħhom stess: { $n }.
supporters-none = { $document } ({ $date }). Minbarra l-firmatarji, mhu magħruf l-ebda sostenitur.

## Membership
signed-yes = Iva. { $organisation } tinsab fost il-firmatarji magħrufa: { $document } ({ $date }).
signed-no = Le. { $organisation } mhijiex fost il-firmatarji, u l-lista hija kompluta: { $document } ({ $date }).
signed-refused = Le: { $document } ({ $date }).
signed-unknown = Mhux magħruf. { $organisation } mhijiex fost il-firmatarji magħrufa, iżda l-lista mhijiex kompluta: { $document } ({ $date }).
signed-sender = Le. { $organisation } hija rreġistrata bħala mittent jew kelliem; dan id-dokument m’għandux firmatarji: { $document } ({ $date }).
certainty-stated = L-organizzazzjoni nnifisha tgħid li ffirmat jew issieħbet.
certainty-reported = Sors isemmiha bħala firmatarja.
certainty-inferred = Il-firma tagħha hija dedotta: hija ppubblikat it-test fuq is-sit web tagħha stess.
certainty-editor = Id-dokument isemmiha; li ffirmat tgħidha r-redazzjoni.
role-supporter = Hija rreġistrata bħala sostenitur: appoġġat it-test, issieħbet fih jew ippubblikatu, u dan mhuwiex l-istess bħal li tiffirmah.
member-of-signatory = Skont ir-reġistru { $organisation } hija membru ta’ organizzazzjoni li ffirmat ({ $umbrellas }); dik mhijiex firma tagħha stess.
role-speaker = Hija rreġistrata bħala kelliem, mhux bħala firmatarja.
role-represented-by-signatory = Hija rappreżentata bħala membru minn firmatarju: { $via }. Din mhijiex firma tagħha stess.
role-represented-by-supporter = Hija rappreżentata bħala membru minn sostenitur: { $via }. Din mhijiex firma tagħha stess.
known-of-stated = Firmatarji magħrufa: { $n }; in-numru mogħti fis-sorsi: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Għadd ta’ firmatarji magħrufa: { $n }.
documents-of = { $organisation }. Dokumenti ffirmati magħrufa: { $n }.
documents-of-filtered = { $organisation }. Dokumenti ffirmati magħrufa – { $filter }: { $n }.
documents-signed-by = Dokumenti ffirmati magħrufa – { $filter }: { $n }.
documents-of-none = { $organisation }. Mhu magħruf l-ebda dokument bil-firma tagħha.
documents-by-all = Dokumenti magħrufa ffirmati minn dawn kollha – { $names }: { $n }.
documents-by-any = Dokumenti magħrufa ffirmati minn mill-inqas waħda minn dawn – { $names }: { $n }.
lists-may-miss = Diversi listi ta’ firmatarji mhumiex kompluti, għalhekk jista’ jkun hemm aktar.
other-parts = Mingħajr ma ffirmat, tipparteċipa f’dawn: { $names }.

## Sets
set-and = Magħruf li ffirmaw dawn kollha: { $n }.
set-or = Magħruf li ffirmaw mill-inqas wieħed minn dawn: { $n }.
set-each = Magħruf li ffirmaw mill-inqas dokument wieħed f’kull wieħed minn dawn il-perjodi: { $n }.
set-least = Magħruf li ffirmaw mill-inqas { $least } minn dawn: { $n }.
set-xor = Magħruf li ffirmaw wieħed biss minn dawn: { $n }.
set-minus = Magħruf li ffirmaw l-ewwel wieħed iżda mhux l-oħrajn: { $n }.
set-incomplete = Mill-inqas waħda mil-listi mhijiex kompluta, għalhekk dan ir-riżultat jista’ jinbidel.

## Register
register = Organizzazzjonijiet fir-reġistru – { $filter }: { $n }.
register-all = Organizzazzjonijiet fir-reġistru: { $n }.
register-outside = B’dikjarazzjonijiet tagħhom stess biss, barra mir-reġistru: { $names }.
register-none = Organizzazzjonijiet fir-reġistru – { $filter }: l-ebda waħda.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: oriġinarjament { $before }, issa { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: id-data eżatta mhijiex magħrufa; taqa’ f’dan il-perjodu: { $from } – { $to }.
date-month = Ix-xahar biss huwa magħruf.
date-unknown = { $thing }: id-data mhijiex magħrufa.
applies-from = { $thing } – data tal-bidu tal-applikazzjoni: { $date }.
applicable = Dispożizzjonijiet applikabbli ({ $date }): { $n }.
no-own-date = { $thing }: m’hemmx data tal-applikazzjoni separata.
status = Status: { $status }.
note = Nota: { $note }
date-note = Dwar id-data: { $note }
disagreement = Is-sorsi ma jaqblux: { $text }
days-between = { $n ->
    [one] Hemm jum wieħed bejniethom.
    [two] Hemm jumejn bejniethom.
    [few] Hemm { $n } ijiem bejniethom.
    [many] Hemm { $n }-il jum bejniethom.
   *[other] Hemm { $n } jum bejniethom.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Fadal jum wieħed.
    [two] Fadal jumejn.
    [few] Fadal { $n } ijiem.
    [many] Fadal { $n }-il jum.
   *[other] Fadal { $n } jum.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Dan kien jum ilu.
    [two] Dan kien jumejn ilu.
    [few] Dan kien { $n } ijiem ilu.
    [many] Dan kien { $n }-il jum ilu.
   *[other] Dan kien { $n } jum ilu.
 }
is-today = { $thing }: { $date }. Dan huwa llum.
order-yes = Iva.
order-no = Le.
order-unknown = Mhux magħruf.
order-same = It-tnejn għandhom l-istess data.
order-first = L-ewwel ġie dan: { $thing }.
order-last = Wara ġie dan: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Stadji importanti tal-Att dwar l-IA ({ $range }): { $n }.
documents-in = Dokumenti konġunti ({ $range }): { $n }.
papers-in = Dokumenti ({ $range }): { $n }.
events-all = Stadji importanti tal-Att dwar l-IA: { $n }.
documents-all = Dokumenti konġunti: { $n }.
undated = Mingħajr data eżatta, forsi minn dak iż-żmien: { $names }.
nothing-in = { $range } – il-ġabra ma fiha xejn.
range-between = { $from } – { $to }
range-after = wara: { $date }
range-before = qabel: { $date }
news = L-aktar riċenti fil-ġabra:
next-event = Li jmiss: { $thing } – { $date }.
next-none = Mhu magħruf l-ebda stadju importanti aktar tard.
latest-document = L-aħħar dokument konġunt: { $thing } ({ $date }).
first-document = L-ewwel dokument konġunt: { $thing } ({ $date }).
latest-of = { $organisation }. L-aħħar dokument iffirmat magħruf: { $thing } ({ $date }).
first-of = { $organisation }. L-ewwel dokument iffirmat magħruf: { $thing } ({ $date }).
ongoing = Għaddej f’dak iż-żmien: { $names }.

## Positions
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = tappoġġa
stance-opposes = topponi
stance-welcomes = tilqa’
stance-regrets = jiddispjaċiha
stance-warns = twissi
stance-calls-for = titlob
who-supports = Favur – { $topic }: { $n }.
who-opposes = Kontra – { $topic }: { $n }.
who-criticises = Kritiċi – { $topic }: { $n }.
who-welcomes = Laqgħu – { $topic }: { $n }.
who-regrets = Esprimew dispjaċir – { $topic }: { $n }.
who-warns = Wissew – { $topic }: { $n }.
who-calls-for = Talbu – { $topic }: { $n }.
who-any = Ħadu pożizzjoni – { $topic }: { $n }.
demands-of = Talbiet – { $filter }: { $n }.
who-none = { $topic }: fil-ġabra m’hemmx pożizzjoni bħal din.
no-quotation = { $topic }: fil-ġabra m’hemmx kwotazzjoni kelma b’kelma dwar dan.
through-joint-documents = Parzjalment bħala firmatarji ta’ dokumenti konġunti: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: “{ $quote }”
no-position = { $organisation }: fil-ġabra m’hemm l-ebda dikjarazzjoni dwar dan.
no-topic-position = L-eqreb dikjarazzjonijiet huma dawn:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Bidu tal-applikazzjoni: { $date }.
provision-care = Għaliex hija importanti għall-kampanja: { $text }
law-goes-on = It-test ikompli; staqsi għal paragrafu wieħed biex taqrah.
law-earlier = Dan hu stat preċedenti tat-test; ma japplikax.
law-changed = Ir-Regolament (UE) { $act } biddel din il-parti minn dak iż-żmien; dan hu t-test ta’ qabel.

## About documents
addressed-to = { $document } ({ $date }). Destinatarji: { $names }.
occasion = { $document } ({ $date }). Okkażjoni: { $text }
published-by = { $document } ({ $date }). Pubblikazzjoni minn: { $names }.
sources-of = { $document } ({ $date }). Sorsi: { $names }.
no-address = L-ebda indirizz pubbliku
languages-of = { $document } ({ $date }). Ir-reġistru m’għandux rekord komplut tal-verżjonijiet lingwistiċi; is-sorsi tiegħu huma: { $names }.
completeness-complete = { $document } ({ $date }). Il-lista tal-firmatarji hija kompluta: { $n }.
completeness-incomplete = { $document } ({ $date }). Il-lista tal-firmatarji mhijiex kompluta; firmatarji magħrufa: { $n }. { $note }
range-complete-lists = lista kompluta tal-firmatarji
range-incomplete-lists = lista mhux kompluta tal-firmatarji
range-least-signatories = firmatarji magħrufa (mill-inqas { $least })
organisation-card = { $organisation }. Settur: { $sector }. Kopertura: { $scope }.
sector-other = ieħor
scope-unknown = mhux magħruf
country-not-known = Pajjiż mhux magħruf: { $which }.
represents = Tirrappreżenta: { $text }.
website = Sit web: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Mis-sommarju tar-reġistru – { $names }:
passage-source = Mit-test oriġinali – { $names }:

## Outcomes
refuse-not-in-corpus = Il-ġabra m’għandhiex tweġiba għal dan. It-tiftixa kopriet firmatarji, dati, pożizzjonijiet u dispożizzjonijiet.
refuse-off-topic = Inwieġeb biss mistoqsijiet dwar il-kampanja tal-ħallieqa u d-detenturi tad-drittijiet tal-Ewropa dwar l-Att dwar l-IA: min iffirma, meta, x’intqal, u x’japplika minn meta.
refuse-unclear = Ma stajtx nifhem fuq xiex inhi l-mistoqsija. Jekk jogħġbok semmi dokument, organizzazzjoni, data jew dispożizzjoni.
not-sure = M’iniex ċert li fhimt sew il-mistoqsija.
refuse-unknown-subject = Ir-reġistru ma jafx dan l-isem{ $missing }.
refuse-no-such-date = L-ebda dokument fil-ġabra m’għandu din id-data: { $missing }.
nearest = L-eqreb fil-ġabra: { $names }.
clarify-documents = Għal liema dokument qed tirreferi?
clarify-organisations = Għal liema organizzazzjoni qed tirreferi?
answered-only = Din hija t-tweġiba għal din il-mistoqsija biss: { $question }

## About the bot
about = Jien assistent awtomatizzat, mhux persuna. Inwieġeb minn ġabra dwar il-kampanja tal-ħallieqa u d-detenturi tad-drittijiet tal-Ewropa dwar l-Att tal-UE dwar l-Intelliġenza Artifiċjali (dokumenti: { $documents }, dikjarazzjonijiet: { $positions }, stadji importanti: { $events }, dispożizzjonijiet: { $provisions }). Kull tweġiba ssemmi d-dokument tas-sors, id-data u l-indirizz pubbliku tiegħu; is-sommarji huma mmarkati bħala tali, u jingħad x’inhu mhux komplut, ikkontestat jew mhux magħruf.
about-newest = L-aktar test reċenti fosthom: { $thing }.
about-ask = Staqsi min iffirma ittra, meta ġara jew japplika xi ħaġa, jew x’qalet organizzazzjoni.
greeting = Staqsini min iffirma ittra, meta ġara jew japplika xi ħaġa, jew x’qalet organizzazzjoni.

## Suggestions of next questions
suggest-signatories = Min iffirma dan id-dokument: { $document }?
suggest-documents-of = X’iffirmat { $organisation }?
suggest-demands = X’jitlob dan id-dokument: { $document }?
suggest-next = X’inhi l-iskadenza li jmiss tal-Att dwar l-IA?
