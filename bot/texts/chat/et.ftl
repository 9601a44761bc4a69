# What the bot says in Telegram around its answers, in Estonian. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Tere! Vastan küsimustele Euroopa loojate ja õiguste omajate kampaania kohta, mis puudutab ELi tehisintellektimäärust: kes millele alla kirjutas, millal midagi toimus ja mida iga organisatsioon ütles.

    Olen automaatne süsteem. Igas vastuses on nimetatud allikas.

    Kirjutage oma küsimus või proovige mõnda neist:
chat-example-timeline = Mis toimus 2025. aastal?
chat-example-position = Mida ütleb GEMA läbipaistvuse kohta?
chat-welcome-group =
    Tere! Vastan küsimustele loojate ja õiguste omajate kampaania kohta, mis puudutab ELi tehisintellektimäärust, ja viitan allikatele. Olen automaatne süsteem ja vaikin, kui minult midagi ei küsita.

    Küsige käsuga /ask ja oma küsimusega, vastates mõnele minu sõnumile või kirjutades { $bot }. Rühma administraatorid saavad kasutada käsku /settings.
chat-help =
    Kirjutage küsimus oma sõnadega mis tahes ELi ametlikus keeles. Vastan küsimuse keeles.

    Kasulikud käsud:
    /signatories – kes on avaldusele alla kirjutanud
    /organisation – mis organisatsioon see on ja millele on alla kirjutanud
    /document – üks kampaania dokumentidest
    /timeline – mis toimus, ka ühe aasta kohta
    /deadlines – eelseisvad kuupäevad
    /new – mis on uut
    /sources – dokumendid, mida ma tean
    /language – minu keele valimine
    /privacy ja /forget – mida ma teie kohta mäletan

    Rühmades vastan, kui kasutate käsku /ask, vastate minu sõnumile või kirjutate { $bot }. Kui soovite mulle mõne sõnumi küsimusena esitada, vastake sellele käsuga /ask. Muudes vestlustes kirjutage { $bot } ja oma küsimus.
chat-about =
    Olen automaatne süsteem, mitte inimene. Otsin vastused kogust, kuhu kuuluvad avalikud dokumendid ELi tehisintellektimääruse ja autoriõiguse kohta; keelemudel ei mõtle midagi välja. Võin siiski eksida: palun kontrollige enne tsiteerimist vastuse all olevat allikat.

    Kogu: versioon { $version }
chat-privacy =
    Säilitan järgmist: teie saadetud küsimus, kuni sellele on vastatud; teie viimaste küsimuste teemad 30 minutit, et saaksite esitada lisaküsimusi; teie valitud seaded; teie hinnangud ilma teie nimeta. Vastuse all olevad nupud töötavad 30 päeva ja seetõttu säilitan nii kaua vastust, kuid mitte teie nime.

    Ma ei säilita teie nime ega küsimuste ajalugu. Käsk /forget kustutab selle, mis mul teie kohta on.

    Hea vastuseta küsimust hoitakse toimetuse jaoks 90 päeva: ilma teie nimeta ning ilma aadresside ja pikkade numbriteta.
chat-usage = Palun kirjutage käsu järele, mida silmas peate, näiteks: { $command }
chat-nothing-asked = Mida te teada soovite? Kirjutage oma küsimus minu nime järele või vastusena sellele sõnumile.
chat-only-text = Oskan lugeda ainult teksti. Palun kirjutage oma küsimus.
chat-unknown-command = Seda käsku ma ei tunne. /help ütleb, kuidas küsida.

## Questions which commands and buttons stand for

chat-question-not-signed = Kes ei ole allkirjastanud: { $name }?
chat-question-organisation = Mis on { $name }?
chat-question-period = Mis toimus sel ajal: { $period }?
chat-question-deadlines = Millised tähtajad on veel ees?
chat-question-sources = Milliseid dokumente te tunnete?

## Around an answer

chat-summary = Meie toimetajate kokkuvõte:
chat-quotation = Dokumendi enda sõnadega:
chat-sources = { $count ->
    [one] Allikas
   *[other] Allikad
}
chat-range = { $first }–{ $last } (kokku { $total })
chat-more-entries = { $count ->
    [one] ja veel { $count } kanne
   *[other] ja veel { $count } kannet
}
chat-full-answer = Täielik vastus on selles failis.

## Buttons: one to three words each

chat-button-previous = Tagasi
chat-button-next = Rohkem
chat-button-sources = Allikad
chat-button-not-signed = Kes on puudu?
chat-button-private = Küsi privaatselt
chat-button-share = Jaga
chat-button-copy = Kopeeri viide
chat-button-ask-again = Küsi uuesti
chat-button-yes-delete = Jah, kustuta
chat-button-cancel = Tühista
chat-button-expired = See nupp ei ole enam kasutusel. Palun küsige uuesti.
chat-rating-thanks = Tänan. Teie hinnang salvestati ilma teie nimeta.
chat-cancelled = Tühistatud. Midagi ei muudetud.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Küsite kiiremini, kui ma vastata tohin. Palun proovige uuesti { $seconds } sekundi pärast.
   *[other] Küsite kiiremini, kui ma vastata tohin. Palun proovige uuesti { $seconds } sekundi pärast.
}
chat-too-old = Ma ei olnud kättesaadav, kui te seda küsisite. Kui vajate vastust endiselt, vajutage nuppu.
chat-failure = Meie poolel läks midagi valesti ja viga on registreeritud. Palun proovige mõne hetke pärast uuesti.
chat-not-allowed = Seda saavad teha ainult administraatorid.
chat-bot-owners-only = Seda saavad teha ainult selle boti omanikud.
chat-not-yours = Seda saab otsustada ainult see, kes seda palus.
chat-asking-restricted = Selles rühmas saavad minult küsida ainult administraatorid. Võite küsida minult privaatvestluses.
chat-file-refused = Dokumente saavad lisada ainult toimetajad. Võite saata mulle küsimuse tekstina.
chat-file-too-large = See fail on suurem kui { $megabytes } MB. Telegram ei lase mul seda alla laadida. Palun saatke väiksem fail või link sellele.

## Settings

chat-language-choose = Mis keelt ma kasutan? Praegu: { $chosen }
chat-language-automatic = Küsimuse keel
chat-settings =
    Selle vestluse seaded

    Keel: { $chosen }
    Vastused: { $length }
    Kes tohib küsida: { $askers }
    Vaiksed tunnid: { $quiet }
    Pildid: { $theme }

    Vaiksetel tundidel (22.00–7.00 Brüsseli aja järgi) saabuvad vastused helita.
chat-setting-length = { $length ->
    [short] lühikesed
   *[full] tsitaatidega
}
chat-setting-askers = { $askers ->
    [admins] administraatorid
   *[everyone] kõik
}
chat-setting-quiet = { $quiet ->
    [on] sees
   *[off] väljas
}
chat-setting-theme = { $theme ->
    [dark] tumedad
   *[light] heledad
}
chat-forget-confirm = Kas kustutan selle, mida ma teie kohta mäletan: teie seaded, teie vestluse ja ootel küsimused?
chat-forgotten = Tehtud. Kustutatud: seadeid { $settings }, vestlusi { $conversations }, ootel küsimusi { $questions }, säilitatud vastuseid { $answers }.

## For owners

chat-status =
    Kogu: { $version }
    Uuenduste viis: { $mode }
    Ootel küsimusi: { $waiting }
    Kasulikuks hinnatud vastuseid: { $helpful }, mittekasulikuks: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Privaatsusrežiim on sees: rühmades näen käske ja mulle saadetud vastuseid; mainimised ei pruugi minuni jõuda.
chat-status-privacy-off = Privaatsusrežiim on väljas: rühmades näen kõiki sõnumeid, kuid vastan ainult siis, kui minult küsitakse.
chat-why = Viimane vastus: { $outcome }, liik { $kind }, kindlus { $confidence }, kogu { $version }, { $milliseconds } ms. Vastus { $id }.
chat-why-none = Selles vestluses ei ole hiljutist vastust.

## Inline mode

chat-inline-hint = Kirjutage küsimus tehisintellektimääruse kampaania kohta
chat-inline-open = Ava vestlus minuga

## Descriptions in the menu of commands

chat-command-start = Alusta
chat-command-help = Kuidas küsida
chat-command-ask = Esita küsimus
chat-command-signatories = Kes on avaldusele alla kirjutanud
chat-command-organisation = Organisatsiooni kohta
chat-command-document = Dokumendi kohta
chat-command-timeline = Mis millal toimus
chat-command-deadlines = Eelseisvad kuupäevad
chat-command-new = Mis on uut
chat-command-sources = Dokumendid, mida ma tean
chat-command-language = Minu keele valimine
chat-command-privacy = Mida ma mäletan
chat-command-forget = Kustuta see, mida ma mäletan
chat-command-about = Kes siin vastab
chat-command-settings = Selle vestluse seaded
chat-command-status = Boti seisund
chat-command-why = Kuidas viimane vastus tekkis

## What is new (/new)

chat-new-title = Uus alates { $date }
chat-new-compared = Võrreldud kogumikuga seisuga { $date }.
chat-new-older-gone = Selle päeva kogumikku enam ei säilitata. Võrreldud vanima säilitatavaga seisuga { $date }.
chat-new-none-kept = Kogumiku varasemat seisu ei säilitata. Loetletud on hilisema kuupäevaga kirjed.
chat-new-nothing = Midagi pole muutunud.
chat-new-heading = { $part ->
    [added] Lisatud
    [removed] Eemaldatud
    [changed] Muudetud
    [contradicted] Allikad on vastuolus
   *[dated] Hilisema kuupäevaga
}
chat-new-field = { $field ->
    [date] kuupäev
    [signatories] allakirjutanud
    [supporters] toetajad
    [speakers] kõnelejad
    [count] allakirjutanute arv
    [name] nimi
    [status] staatus
    [text] sõnastus
    [sources] allikad
   *[details] üksikasjad
}

## Pictures

chat-button-picture = Pilt
chat-picture-sectors = Valdkonniti
chat-picture-countries = Riigiti
chat-picture-others = muud
