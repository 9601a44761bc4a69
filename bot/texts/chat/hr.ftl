# What the bot says in Telegram around its answers, in Croatian. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Dobar dan. Odgovaram na pitanja o kampanji europskih stvaratelja i nositelja prava u vezi s Aktom EU-a o umjetnoj inteligenciji: tko je što potpisao, kada se što dogodilo i što je rekla pojedina organizacija.

    Ja sam automatizirani sustav. U svakom se odgovoru navodi izvor.

    Napišite svoje pitanje ili isprobajte jedno od ovih:
chat-example-timeline = Što se dogodilo 2025.?
chat-example-position = Što GEMA kaže o transparentnosti?
chat-welcome-group =
    Dobar dan. Odgovaram na pitanja o kampanji stvaratelja i nositelja prava u vezi s Aktom EU-a o umjetnoj inteligenciji i navodim izvore. Ja sam automatizirani sustav i javljam se samo kad me netko pita.

    Pitajte naredbom /ask i svojim pitanjem, odgovorom na neku od mojih poruka ili tako da napišete { $bot }. Administratori ove grupe mogu upotrijebiti /settings.
chat-help =
    Napišite pitanje svojim riječima na bilo kojem službenom jeziku EU-a. Odgovaram na jeziku pitanja.

    Korisne naredbe:
    /signatories – tko je potpisao izjavu
    /organisation – što je organizacija i što je potpisala
    /document – pojedini dokument kampanje
    /timeline – što se dogodilo, i za pojedinu godinu
    /deadlines – nadolazeći rokovi
    /new – što je novo
    /sources – dokumenti koje poznajem
    /language – odabir jezika
    /privacy i /forget – što pamtim o vama

    U grupama odgovaram kad upotrijebite /ask, odgovorite na moju poruku ili napišete { $bot }. Ako na poruku odgovorite naredbom /ask, postavljate mi je kao pitanje. U bilo kojem drugom razgovoru upišite { $bot } i svoje pitanje.
chat-about =
    Ja sam automatizirani sustav, a ne osoba. Odgovore tražim u zbirci javnih dokumenata o Aktu EU-a o umjetnoj inteligenciji i autorskom pravu; jezični model ništa ne izmišlja. Ipak mogu pogriješiti: prije nego što odgovor citirate, molimo provjerite izvor naveden ispod njega.

    Zbirka: verzija { $version }
chat-privacy =
    Što čuvam: pitanje koje pošaljete, dok na njega ne odgovorim; temu vaših posljednjih pitanja 30 minuta, kako biste mogli postavljati dodatna pitanja; postavke koje ste odabrali; vaše ocjene, bez vašeg imena. Gumbi ispod odgovora rade 30 dana; u tom razdoblju čuvam taj odgovor, a ne vaše ime.

    Ne čuvam vaše ime ni povijest vaših pitanja. Naredba /forget briše sve što imam o vama.

    Pitanje bez dobrog odgovora čuva se 90 dana za uredništvo: bez vašeg imena te bez adresa i dugih brojeva.
chat-usage = Molimo napišite nakon naredbe na što mislite, na primjer: { $command }
chat-nothing-asked = Što želite znati? Napišite pitanje nakon mojeg imena ili kao odgovor na ovu poruku.
chat-only-text = Mogu čitati samo tekst. Molimo napišite svoje pitanje.
chat-unknown-command = Ne poznajem tu naredbu. /help objašnjava kako postaviti pitanje.

## Questions which commands and buttons stand for
chat-question-not-signed = Tko nije potpisao: { $name }?
chat-question-organisation = Što je { $name }?
chat-question-period = Što se dogodilo u razdoblju { $period }?
chat-question-deadlines = Koji su rokovi pred nama?
chat-question-sources = Koje dokumente poznajete?

## Around an answer
chat-summary = Sažetak našeg uredništva:
chat-quotation = Riječima dokumenta:
chat-sources = { $count ->
    [one] Izvor
    [few] Izvori
   *[other] Izvori
}
chat-range = { $first }–{ $last } od { $total }
chat-more-entries = { $count ->
    [one] i još { $count } stavka
    [few] i još { $count } stavke
   *[other] i još { $count } stavki
}
chat-full-answer = Cijeli je odgovor u ovoj datoteci.

## Buttons: one to three words each
chat-button-previous = Natrag
chat-button-next = Više
chat-button-sources = Izvori
chat-button-not-signed = Tko nedostaje?
chat-button-private = Pitaj privatno
chat-button-share = Podijeli
chat-button-copy = Kopiraj navod
chat-button-ask-again = Pitaj ponovno
chat-button-yes-delete = Da, izbriši
chat-button-cancel = Odustani
chat-button-expired = Ovaj gumb više ne radi. Molimo pitajte ponovno.
chat-rating-thanks = Hvala. Vaša je ocjena spremljena bez vašeg imena.
chat-cancelled = Otkazano. Ništa nije promijenjeno.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Pitate brže nego što smijem odgovarati. Molimo pokušajte ponovno za { $seconds } sekundu.
    [few] Pitate brže nego što smijem odgovarati. Molimo pokušajte ponovno za { $seconds } sekunde.
   *[other] Pitate brže nego što smijem odgovarati. Molimo pokušajte ponovno za { $seconds } sekundi.
}
chat-too-old = Kad ste to pitali, nisam bio dostupan. Ako vam odgovor još treba, pritisnite gumb.
chat-failure = Na našoj je strani došlo do pogreške, koja je zabilježena. Molimo pokušajte ponovno za nekoliko trenutaka.
chat-not-allowed = To mogu učiniti samo administratori.
chat-bot-owners-only = To mogu učiniti samo vlasnici ovog bota.
chat-not-yours = O tome može odlučiti samo onaj tko je to zatražio.
chat-asking-restricted = U ovoj me grupi mogu pitati samo administratori. Možete me pitati u privatnom razgovoru.
chat-file-refused = Samo urednici mogu dodavati dokumente. Pitanje mi možete poslati kao tekst.
chat-file-too-large = Ova je datoteka veća od { $megabytes } MB. Telegram mi ne dopušta da je preuzmem. Molimo pošaljite manju datoteku ili poveznicu na nju.

## Settings
chat-language-choose = Koji jezik da upotrebljavam? Sada: { $chosen }
chat-language-automatic = Jezik pitanja
chat-settings =
    Postavke ovog razgovora

    Jezik: { $chosen }
    Odgovori: { $length }
    Tko smije pitati: { $askers }
    Tihi sati: { $quiet }
    Slike: { $theme }

    Tijekom tihih sati (od 22.00 do 7.00 po briselskom vremenu) odgovori stižu bez zvuka.
chat-setting-length = { $length ->
    [short] kratki
   *[full] s navodima
}
chat-setting-askers = { $askers ->
    [admins] administratori
   *[everyone] svi
}
chat-setting-quiet = { $quiet ->
    [on] uključeno
   *[off] isključeno
}
chat-setting-theme = { $theme ->
    [dark] tamne
   *[light] svijetle
}
chat-forget-confirm = Želite li da izbrišem ono što pamtim o vama: vaše postavke, vaš razgovor i pitanja na čekanju?
chat-forgotten = Gotovo. Izbrisano: postavke { $settings }, razgovori { $conversations }, pitanja na čekanju { $questions }, spremljeni odgovori { $answers }.

## For owners
chat-status =
    Zbirka: { $version }
    Primanje ažuriranja: { $mode }
    Pitanja na čekanju: { $waiting }
    Odgovori ocijenjeni korisnima: { $helpful }, nekorisnima: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Način privatnosti je uključen: u grupama vidim naredbe i odgovore na svoje poruke; spominjanja možda neće doći do mene.
chat-status-privacy-off = Način privatnosti je isključen: u grupama vidim svaku poruku, a odgovaram samo kad me se pita.
chat-why = Posljednji odgovor: { $outcome }, vrsta { $kind }, pouzdanost { $confidence }, zbirka { $version }, { $milliseconds } ms. Odgovor { $id }.
chat-why-none = U ovom razgovoru nema nedavnog odgovora.

## Inline mode
chat-inline-hint = Upišite pitanje o kampanji u vezi s AI Actom
chat-inline-open = Otvori razgovor sa mnom

## Descriptions in the menu of commands
chat-command-start = Početak
chat-command-help = Kako pitati
chat-command-ask = Postavite pitanje
chat-command-signatories = Tko je potpisao izjavu
chat-command-organisation = O organizaciji
chat-command-document = O dokumentu
chat-command-timeline = Što se kada dogodilo
chat-command-deadlines = Nadolazeći rokovi
chat-command-new = Što je novo
chat-command-sources = Dokumenti koje poznajem
chat-command-language = Odabir jezika
chat-command-privacy = Što pamtim
chat-command-forget = Brisanje onoga što pamtim
chat-command-about = Tko ovdje odgovara
chat-command-settings = Postavke ovog razgovora
chat-command-status = Stanje bota
chat-command-why = Kako je nastao posljednji odgovor

## What is new (/new)

chat-new-title = Novo od { $date }
chat-new-compared = Uspoređeno sa zbirkom od { $date }.
chat-new-older-gone = Zbirka od toga dana više se ne čuva. Uspoređeno s najstarijom sačuvanom, od { $date }.
chat-new-none-kept = Ne čuva se nijedno ranije stanje zbirke. Navedeni su unosi s kasnijim datumom.
chat-new-nothing = Ništa se nije promijenilo.
chat-new-heading = { $part ->
    [added] Dodano
    [removed] Uklonjeno
    [changed] Promijenjeno
    [contradicted] Izvori se ne slažu
   *[dated] S kasnijim datumom
}
chat-new-field = { $field ->
    [date] datum
    [signatories] potpisnici
    [supporters] podupiratelji
    [speakers] govornici
    [count] broj potpisnika
    [name] naziv
    [status] status
    [text] tekst
    [sources] izvori
   *[details] pojedinosti
}

## Pictures

chat-button-picture = Slika
chat-picture-sectors = Po sektorima
chat-picture-countries = Po državama
chat-picture-others = ostali
