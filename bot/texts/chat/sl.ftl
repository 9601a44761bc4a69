# What the bot says in Telegram around its answers, in Slovenian. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Pozdravljeni. Odgovarjam na vprašanja o kampanji evropskih ustvarjalcev in imetnikov pravic glede Akta EU o umetni inteligenci: kdo je kaj podpisal, kdaj se je kaj zgodilo in kaj je povedala posamezna organizacija.

    Sem avtomatiziran sistem. V vsakem odgovoru je naveden vir.

    Napišite svoje vprašanje ali poskusite z enim od teh:
chat-example-timeline = Kaj se je zgodilo leta 2025?
chat-example-position = Kaj pravi GEMA o preglednosti?
chat-welcome-group =
    Pozdravljeni. Odgovarjam na vprašanja o kampanji ustvarjalcev in imetnikov pravic glede Akta EU o umetni inteligenci in navajam vire. Sem avtomatiziran sistem in se oglasim samo, če me kdo vpraša.

    Vprašajte z ukazom /ask in svojim vprašanjem, z odgovorom na eno od mojih sporočil ali z { $bot }. Skrbniki te skupine lahko uporabijo /settings.
chat-help =
    Napišite vprašanje s svojimi besedami v katerem koli uradnem jeziku EU. Odgovarjam v jeziku vprašanja.

    Uporabni ukazi:
    /signatories – kdo je podpisal izjavo
    /organisation – kaj je organizacija in kaj je podpisala
    /document – posamezen dokument kampanje
    /timeline – kaj se je zgodilo, tudi za posamezno leto
    /deadlines – prihodnji roki
    /new – kaj je novega
    /sources – dokumenti, ki jih poznam
    /language – izbira jezika
    /privacy in /forget – kaj si o vas zapomnim

    V skupinah odgovarjam, kadar uporabite /ask, odgovorite na moje sporočilo ali napišete { $bot }. Če na sporočilo odgovorite z /ask, mi ga zastavite kot vprašanje. V katerem koli drugem klepetu vpišite { $bot } in svoje vprašanje.
chat-about =
    Sem avtomatiziran sistem, ne človek. Odgovore iščem v zbirki javnih dokumentov o Aktu EU o umetni inteligenci in avtorskih pravicah; jezikovni model si ničesar ne izmišlja. Kljub temu se lahko motim: preden odgovor navedete, prosim, preverite vir pod njim.

    Zbirka: različica { $version }
chat-privacy =
    Kaj hranim: vprašanje, ki ga pošljete, dokler nanj ne odgovorim; temo vaših zadnjih vprašanj 30 minut, da lahko postavite dodatna vprašanja; nastavitve, ki ste jih izbrali; vaše ocene brez vašega imena. Gumbi pod odgovorom delujejo 30 dni; v tem času hranim ta odgovor, ne pa vašega imena.

    Vašega imena in zgodovine vaših vprašanj ne hranim. Ukaz /forget izbriše vse, kar imam o vas.

    Vprašanje brez dobrega odgovora se 90 dni hrani za uredništvo: brez vašega imena ter brez naslovov in dolgih številk.
chat-usage = Za ukazom, prosim, napišite, kaj imate v mislih, na primer: { $command }
chat-nothing-asked = Kaj bi radi vedeli? Napišite vprašanje za mojim imenom ali kot odgovor na to sporočilo.
chat-only-text = Berem lahko samo besedilo. Prosim, napišite svoje vprašanje.
chat-unknown-command = Tega ukaza ne poznam. /help pove, kako se sprašuje.

## Questions which commands and buttons stand for
chat-question-not-signed = Kdo ni podpisal: { $name }?
chat-question-organisation = Kaj je { $name }?
chat-question-period = Kaj se je zgodilo v obdobju { $period }?
chat-question-deadlines = Kateri roki so pred nami?
chat-question-sources = Katere dokumente poznate?

## Around an answer
chat-summary = Povzetek našega uredništva:
chat-quotation = Z besedami dokumenta:
chat-sources = { $count ->
    [one] Vir
    [two] Vira
    [few] Viri
   *[other] Viri
}
chat-range = { $first }–{ $last } od { $total }
chat-more-entries = { $count ->
    [one] in še { $count } vnos
    [two] in še { $count } vnosa
    [few] in še { $count } vnosi
   *[other] in še { $count } vnosov
}
chat-full-answer = Celoten odgovor je v tej datoteki.

## Buttons: one to three words each
chat-button-previous = Nazaj
chat-button-next = Več
chat-button-sources = Viri
chat-button-not-signed = Kdo manjka?
chat-button-private = Vprašaj zasebno
chat-button-share = Deli
chat-button-copy = Kopiraj navedek
chat-button-ask-again = Vprašaj znova
chat-button-yes-delete = Da, izbriši
chat-button-cancel = Prekliči
chat-button-expired = Ta gumb ne deluje več. Prosim, vprašajte znova.
chat-rating-thanks = Hvala. Vaša ocena je shranjena brez vašega imena.
chat-cancelled = Preklicano. Nič ni bilo spremenjeno.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Sprašujete hitreje, kot smem odgovarjati. Prosim, poskusite znova čez { $seconds } sekundo.
    [two] Sprašujete hitreje, kot smem odgovarjati. Prosim, poskusite znova čez { $seconds } sekundi.
    [few] Sprašujete hitreje, kot smem odgovarjati. Prosim, poskusite znova čez { $seconds } sekunde.
   *[other] Sprašujete hitreje, kot smem odgovarjati. Prosim, poskusite znova čez { $seconds } sekund.
}
chat-too-old = Ko ste to vprašali, nisem bil na voljo. Če odgovor še potrebujete, pritisnite gumb.
chat-failure = Na naši strani je prišlo do napake, ki je bila zabeležena. Prosim, poskusite znova čez nekaj trenutkov.
chat-not-allowed = To lahko storijo samo skrbniki.
chat-bot-owners-only = To lahko storijo samo lastniki tega bota.
chat-not-yours = O tem lahko odloči samo tisti, ki je to zahteval.
chat-asking-restricted = V tej skupini me lahko sprašujejo samo skrbniki. Vprašate me lahko v zasebnem klepetu.
chat-file-refused = Dokumente lahko dodajajo samo uredniki. Vprašanje mi lahko pošljete kot besedilo.
chat-file-too-large = Ta datoteka je večja od { $megabytes } MB. Telegram mi je ne dovoli prenesti. Prosim, pošljite manjšo datoteko ali povezavo do nje.

## Settings
chat-language-choose = Kateri jezik naj uporabljam? Zdaj: { $chosen }
chat-language-automatic = Jezik vprašanja
chat-settings =
    Nastavitve tega klepeta

    Jezik: { $chosen }
    Odgovori: { $length }
    Kdo lahko sprašuje: { $askers }
    Tihe ure: { $quiet }
    Slike: { $theme }

    Med tihimi urami (od 22.00 do 7.00 po bruseljskem času) odgovori prispejo brez zvoka.
chat-setting-length = { $length ->
    [short] kratki
   *[full] z navedki
}
chat-setting-askers = { $askers ->
    [admins] skrbniki
   *[everyone] vsi
}
chat-setting-quiet = { $quiet ->
    [on] vklopljene
   *[off] izklopljene
}
chat-setting-theme = { $theme ->
    [dark] temne
   *[light] svetle
}
chat-forget-confirm = Ali naj izbrišem, kar sem si o vas zapomnil: vaše nastavitve, vaš pogovor in čakajoča vprašanja?
chat-forgotten = Končano. Izbrisano: nastavitve { $settings }, pogovori { $conversations }, čakajoča vprašanja { $questions }, shranjeni odgovori { $answers }.

## For owners
chat-status =
    Zbirka: { $version }
    Prejemanje posodobitev: { $mode }
    Čakajoča vprašanja: { $waiting }
    Odgovori, ocenjeni kot koristni: { $helpful }, kot nekoristni: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Način zasebnosti je vklopljen: v skupinah vidim ukaze in odgovore na moja sporočila; omembe morda ne pridejo do mene.
chat-status-privacy-off = Način zasebnosti je izklopljen: v skupinah vidim vsa sporočila, odgovarjam pa samo, če me kdo vpraša.
chat-why = Zadnji odgovor: { $outcome }, vrsta { $kind }, zanesljivost { $confidence }, zbirka { $version }, { $milliseconds } ms. Odgovor { $id }.
chat-why-none = V tem klepetu ni nedavnega odgovora.

## Inline mode
chat-inline-hint = Vpišite vprašanje o kampanji glede Akta o UI
chat-inline-open = Odpri klepet z mano

## Descriptions in the menu of commands
chat-command-start = Začetek
chat-command-help = Kako vprašati
chat-command-ask = Postavite vprašanje
chat-command-signatories = Kdo je podpisal izjavo
chat-command-organisation = O organizaciji
chat-command-document = O dokumentu
chat-command-timeline = Kaj se je kdaj zgodilo
chat-command-deadlines = Prihodnji roki
chat-command-new = Kaj je novega
chat-command-sources = Dokumenti, ki jih poznam
chat-command-language = Izbira jezika
chat-command-privacy = Kaj si zapomnim
chat-command-forget = Izbris shranjenih podatkov
chat-command-about = Kdo tu odgovarja
chat-command-settings = Nastavitve tega klepeta
chat-command-status = Stanje bota
chat-command-why = Kako je nastal zadnji odgovor

## What is new (/new)

chat-new-title = Novo od { $date }
chat-new-compared = Primerjava z zbirko z dne { $date }.
chat-new-older-gone = Zbirka tistega dne ni več shranjena. Primerjava z najstarejšo shranjeno z dne { $date }.
chat-new-none-kept = Nobeno prejšnje stanje zbirke ni shranjeno. Navedeni so vnosi s poznejšim datumom.
chat-new-nothing = Nič se ni spremenilo.
chat-new-heading = { $part ->
    [added] Dodano
    [removed] Odstranjeno
    [changed] Spremenjeno
    [contradicted] Viri si nasprotujejo
   *[dated] S poznejšim datumom
}
chat-new-field = { $field ->
    [date] datum
    [signatories] podpisniki
    [supporters] podporniki
    [speakers] govorniki
    [count] število podpisnikov
    [name] ime
    [status] status
    [text] besedilo
    [sources] viri
   *[details] podrobnosti
}

## Pictures

chat-button-picture = Slika
chat-picture-sectors = Po sektorjih
chat-picture-countries = Po državah
chat-picture-others = drugi
