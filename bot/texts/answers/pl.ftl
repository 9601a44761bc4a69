# Answers, in Polish. Names come in the nominative; sentences are built so that they need no other case.

## Signatories
signatories = { $document } ({ $date }). Znani sygnatariusze: { $n }.
signatories-missing = { $document } ({ $date }). Sygnatariusze innych wspólnych dokumentów, których nie ma wśród znanych sygnatariuszy tego dokumentu: { $n }.
left-out = bez: { $name }
signatories-filtered = { $document } ({ $date }). Znani sygnatariusze – { $filter }: { $n }.
senders = { $document } ({ $date }). Dokument nie ma sygnatariuszy, lecz nadawców: { $names }.
list-complete = Lista jest kompletna.
list-incomplete = Lista jest niekompletna.
not-told-apart = Rejestr nie odróżnia organizacji zbiorowego zarządzania od innych organizacji.
stated-number = Liczba podana w źródłach: { $stated }.
some-inferred = Wywnioskowano z publikacji na własnej stronie internetowej, a nie z listy: { $names }.
some-added = Wymienieni w dokumencie i wpisani na listę przez redakcję: { $names }.
supporters = { $document } ({ $date }). Popierający lub występujący, którzy nie są sygnatariuszami: { $n }.
supporters-only = { $document } ({ $date }). Popierający, którzy nie są sygnatariuszami: { $n }.
speakers-only = { $document } ({ $date }). Występujący: { $n }.
represented-only = { $document } ({ $date }). Reprezentowane jako członkowie, bez własnego podpisu: { $n }.
supporters-none = { $document } ({ $date }). Nie są znani popierający spoza grona sygnatariuszy.

## Membership
signed-yes = Tak. { $organisation } należy do znanych sygnatariuszy: { $document } ({ $date }).
signed-no = Nie. { $organisation } nie należy do sygnatariuszy, a lista jest kompletna: { $document } ({ $date }).
signed-refused = Nie: { $document } ({ $date }).
signed-unknown = Nie wiadomo. { $organisation } nie należy do znanych sygnatariuszy, ale lista jest niekompletna: { $document } ({ $date }).
signed-sender = Nie. { $organisation } figuruje jako nadawca lub występujący; ten dokument nie ma sygnatariuszy: { $document } ({ $date }).
certainty-stated = Organizacja sama podaje, że podpisała dokument lub się do niego przyłączyła.
certainty-reported = Jedno ze źródeł wymienia tę organizację jako sygnatariusza.
certainty-inferred = Podpis wywnioskowano: organizacja opublikowała tekst na własnej stronie internetowej.
certainty-editor = Dokument ją wymienia; że podpisała, mówi redakcja.
role-supporter = Organizacja figuruje jako popierająca: poparła tekst, przyłączyła się do niego lub go opublikowała, co nie jest tym samym co podpis.
member-of-signatory = Według rejestru { $organisation } należy do organizacji, która podpisała ({ $umbrellas }); nie jest to jednak własny podpis.
role-speaker = Organizacja figuruje jako występująca, a nie jako sygnatariusz.
role-represented-by-signatory = Jako członka reprezentuje ją sygnatariusz: { $via }. Nie jest to jej własny podpis.
role-represented-by-supporter = Jako członka reprezentuje ją organizacja popierająca: { $via }. Nie jest to jej własny podpis.
known-of-stated = Znani sygnatariusze: { $n }; liczba podana w źródłach: { $stated }.

## Counts and documents of an organisation
count-signatories = { $document } ({ $date }). Liczba znanych sygnatariuszy: { $n }.
documents-of = { $organisation }. Znane podpisane dokumenty: { $n }.
documents-of-filtered = { $organisation }. Znane podpisane dokumenty – { $filter }: { $n }.
documents-signed-by = Znane podpisane dokumenty – { $filter }: { $n }.
documents-of-none = { $organisation }. Nie jest znany żaden dokument z podpisem tej organizacji.
documents-by-all = Dokumenty, o których wiadomo, że podpisały je wszystkie te organizacje – { $names }: { $n }.
documents-by-any = Dokumenty, o których wiadomo, że podpisała je co najmniej jedna z tych organizacji – { $names }: { $n }.
lists-may-miss = Kilka list sygnatariuszy jest niekompletnych, więc dokumentów może być więcej.
other-parts = Udział bez podpisu: { $names }.

## Sets
set-and = Organizacje, o których wiadomo, że podpisały wszystkie te dokumenty: { $n }.
set-or = Organizacje, o których wiadomo, że podpisały co najmniej jeden z tych dokumentów: { $n }.
set-each = Organizacje, o których wiadomo, że w każdym z tych okresów podpisały co najmniej jeden dokument: { $n }.
set-least = Organizacje, o których wiadomo, że podpisały co najmniej { $least } z tych dokumentów: { $n }.
set-xor = Organizacje, o których wiadomo, że podpisały dokładnie jeden z tych dokumentów: { $n }.
set-minus = Organizacje, o których wiadomo, że podpisały pierwszy dokument, ale nie pozostałe: { $n }.
set-incomplete = Co najmniej jedna z list jest niekompletna, więc ten wynik może się zmienić.

## Register
register = Organizacje w rejestrze – { $filter }: { $n }.
register-all = Organizacje w rejestrze: { $n }.
register-outside = Tylko z własnymi wypowiedziami, poza rejestrem: { $names }.
register-none = Organizacje w rejestrze – { $filter }: brak.

## Dates
date = { $thing }: { $date }.
date-moved = { $thing }: pierwotnie { $before }, obecnie { $date }.
date-from-to = { $thing }: { $from } – { $to }.
date-between = { $thing }: dokładna data nie jest znana; mieści się w przedziale { $from } – { $to }.
date-month = Znany jest tylko miesiąc.
date-unknown = { $thing }: data nie jest znana.
applies-from = { $thing } stosuje się od { $date }.
applicable = Przepisy stosowane na dzień { $date }: { $n }.
no-own-date = { $thing } nie ma własnej daty rozpoczęcia stosowania.
status = Status: { $status }.
note = Uwaga: { $note }
date-note = O dacie: { $note }
disagreement = Źródła są rozbieżne: { $text }
days-between = { $n ->
    [one] Dzieli je jeden dzień.
    [few] Dzielą je { $n } dni.
    [many] Dzieli je { $n } dni.
   *[other] Dzieli je { $n } dnia.
 }
days-until = { $thing }: { $date }. { $n ->
    [one] Pozostał jeden dzień.
    [few] Pozostały { $n } dni.
    [many] Pozostało { $n } dni.
   *[other] Pozostało { $n } dnia.
 }
days-since = { $thing }: { $date }. { $n ->
    [one] Od tego czasu minął jeden dzień.
    [few] Od tego czasu minęły { $n } dni.
    [many] Od tego czasu minęło { $n } dni.
   *[other] Od tego czasu minęło { $n } dnia.
 }
is-today = { $thing }: { $date }. To dzisiaj.
order-yes = Tak.
order-no = Nie.
order-unknown = Nie wiadomo.
order-same = Oba mają tę samą datę.
order-first = Wcześniej: { $thing }.
order-last = Później: { $thing }.
thing-with-date = { $thing } ({ $date })

## Ranges
events-in = Kluczowe daty aktu w sprawie AI – { $range }: { $n }.
documents-in = Wspólne dokumenty – { $range }: { $n }.
papers-in = Dokumenty – { $range }: { $n }.
events-all = Kluczowe daty aktu w sprawie AI: { $n }.
documents-all = Wspólne dokumenty: { $n }.
undated = Bez dokładnej daty, być może z tego okresu: { $names }.
nothing-in = { $range }: w zbiorze nic nie ma.
range-between = { $from } – { $to }
range-after = później niż { $date }
range-before = wcześniej niż { $date }
news = Najnowsze w zbiorze:
next-event = Następne wydarzenie: { $thing } – { $date }.
next-none = Późniejsze kluczowe daty nie są znane.
latest-document = Najnowszy wspólny dokument: { $thing } ({ $date }).
first-document = Pierwszy wspólny dokument: { $thing } ({ $date }).
latest-of = { $organisation }. Najnowszy znany podpisany dokument: { $thing } ({ $date }).
first-of = { $organisation }. Pierwszy znany podpisany dokument: { $thing } ({ $date }).
ongoing = Trwało w tym czasie: { $names }.

## Positions. Summaries follow in the language of the register.
position-of = { $organisation }:
position-line = { $date } – { $stance } ({ $topic }): { $summary }
stance-supports = popiera
stance-opposes = sprzeciwia się
stance-welcomes = przyjmuje z zadowoleniem
stance-regrets = wyraża ubolewanie
stance-warns = ostrzega
stance-calls-for = apeluje
who-supports = Popierają – { $topic }: { $n }.
who-opposes = Sprzeciwiają się – { $topic }: { $n }.
who-criticises = Krytyczne – { $topic }: { $n }.
who-welcomes = Przyjęły z zadowoleniem – { $topic }: { $n }.
who-regrets = Wyraziły ubolewanie – { $topic }: { $n }.
who-warns = Ostrzegały – { $topic }: { $n }.
who-calls-for = Apelowały – { $topic }: { $n }.
who-any = Zajęły stanowisko – { $topic }: { $n }.
demands-of = Postulaty – { $filter }: { $n }.
who-none = { $topic }: w zbiorze nie ma takiego stanowiska.
no-quotation = { $topic }: w zbiorze nie ma dosłownego cytatu na ten temat.
through-joint-documents = Częściowo jako sygnatariusze wspólnych dokumentów: { $names }.
document-says = { $document } ({ $date }):
quote-by = { $speaker }: „{ $quote }”
no-position = { $organisation }: w zbiorze nie ma wypowiedzi na ten temat.
no-topic-position = Najbliższe tematycznie wypowiedzi:

## Provisions
provision = { $provision } – { $title }: { $requires }
provision-applies = Stosuje się od: { $date }.
provision-care = Dlaczego to ważne dla kampanii: { $text }
law-goes-on = Tekst ma dalszy ciąg; można zapytać o jeden ustęp.
law-earlier = To wcześniejsza wersja tekstu; nie obowiązuje.
law-changed = Rozporządzenie (UE) { $act } zmieniło później tę część; to tekst sprzed zmiany.

## About documents
addressed-to = { $document } ({ $date }). Adresaci: { $names }.
occasion = { $document } ({ $date }). Okazja: { $text }
published-by = { $document } ({ $date }). Publikacja: { $names }.
sources-of = { $document } ({ $date }). Źródła: { $names }.
no-address = Brak publicznego adresu
languages-of = { $document } ({ $date }). Rejestr nie zawiera pełnego wykazu wersji językowych; jego źródła to: { $names }.
completeness-complete = { $document } ({ $date }). Lista sygnatariuszy jest kompletna: { $n }.
completeness-incomplete = { $document } ({ $date }). Lista sygnatariuszy jest niekompletna; znani sygnatariusze: { $n }. { $note }
range-complete-lists = kompletna lista sygnatariuszy
range-incomplete-lists = niekompletna lista sygnatariuszy
range-least-signatories = co najmniej { $least } znanych sygnatariuszy
organisation-card = { $organisation }. Sektor: { $sector }. Zasięg: { $scope }.
sector-other = inny
scope-unknown = nieznany
country-not-known = Kraj nieznany: { $which }.
represents = Reprezentuje: { $text }.
website = Strona internetowa: { $text }.
event-card = { $thing } ({ $date }): { $detail }

## Passages
passage = Ze streszczenia w rejestrze – { $names }:
passage-source = Z tekstu źródłowego – { $names }:

## Outcomes
refuse-not-in-corpus = W zbiorze nie ma odpowiedzi na to pytanie. Przeszukano sygnatariuszy, daty, stanowiska i przepisy.
refuse-off-topic = Odpowiadam tylko na pytania o kampanię europejskich twórców i podmiotów praw autorskich dotyczącą aktu w sprawie AI: kto podpisał, kiedy, co powiedziano oraz co i od kiedy się stosuje.
refuse-unclear = Nie udało mi się ustalić, czego dotyczy pytanie. Proszę podać dokument, organizację, datę lub przepis.
not-sure = Nie mam pewności, czy dobrze rozumiem pytanie.
refuse-unknown-subject = Rejestr nie zna tej nazwy{ $missing }.
refuse-no-such-date = Żaden dokument w zbiorze nie ma tej daty: { $missing }.
nearest = Najbliższe pozycje w zbiorze: { $names }.
clarify-documents = O który dokument chodzi?
clarify-organisations = O którą organizację chodzi?
answered-only = Odpowiedź dotyczy tylko tego pytania: { $question }

## About the bot
about = Jestem zautomatyzowanym asystentem, a nie człowiekiem. Odpowiadam na podstawie zbioru o kampanii europejskich twórców i podmiotów praw autorskich dotyczącej unijnego aktu w sprawie AI (dokumenty: { $documents }, wypowiedzi: { $positions }, kluczowe daty: { $events }, przepisy: { $provisions }). Każda odpowiedź podaje dokument źródłowy, jego datę i publiczny adres; streszczenia są oznaczone, a to, co niepełne, sporne lub nieznane, jest wyraźnie wskazane.
about-newest = Najnowszy tekst wśród nich: { $thing }.
about-ask = Można zapytać, kto podpisał list, kiedy coś się wydarzyło lub od kiedy się stosuje albo co powiedziała dana organizacja.
greeting = Można zapytać, kto podpisał list, kiedy coś się wydarzyło lub od kiedy się stosuje albo co powiedziała dana organizacja.

## Suggestions of next questions
suggest-signatories = Kto podpisał dokument: { $document }?
suggest-documents-of = Co podpisała organizacja { $organisation }?
suggest-demands = Jakie są postulaty: { $document }?
suggest-next = Jaki jest następny termin wynikający z aktu w sprawie AI?
