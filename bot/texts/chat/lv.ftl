# What the bot says in Telegram around its answers, in Latvian. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Labdien! Es atbildu uz jautājumiem par Eiropas radītāju un tiesību īpašnieku kampaņu saistībā ar ES Mākslīgā intelekta aktu: kas ko parakstīja, kad kas notika un ko teica katra organizācija.

    Es esmu automātiska sistēma. Katrā atbildē ir norādīts avots.

    Vienkārši uzrakstiet savu jautājumu vai izmēģiniet kādu no šiem:
chat-example-timeline = Kas notika 2025. gadā?
chat-example-position = Ko GEMA saka par pārredzamību?
chat-welcome-group =
    Labdien! Es atbildu uz jautājumiem par radītāju un tiesību īpašnieku kampaņu saistībā ar ES Mākslīgā intelekta aktu un norādu avotus. Es esmu automātiska sistēma un klusēju, ja man neko nejautā.

    Jautājiet ar /ask un savu jautājumu, atbildot uz kādu no maniem ziņojumiem vai ar { $bot }. Šīs grupas administratori var izmantot /settings.
chat-help =
    Uzrakstiet jautājumu saviem vārdiem jebkurā ES oficiālajā valodā. Es atbildu jautājuma valodā.

    Noderīgas komandas:
    /signatories – kas parakstīja paziņojumu
    /organisation – kas ir organizācija un ko tā ir parakstījusi
    /document – kāds no kampaņas dokumentiem
    /timeline – kas notika, arī konkrētā gadā
    /deadlines – gaidāmie datumi
    /new – kas jauns
    /sources – dokumenti, ko es zinu
    /language – izvēlēties manu valodu
    /privacy un /forget – ko es par jums atceros

    Grupās es atbildu, kad jūs izmantojat /ask, atbildat uz manu ziņojumu vai rakstāt { $bot }. Lai uzdotu man kādu ziņojumu kā jautājumu, atbildiet uz to ar /ask. Citās sarunās ierakstiet { $bot } un savu jautājumu.
chat-about =
    Es esmu automātiska sistēma, nevis cilvēks. Atbildes es meklēju publisku dokumentu krājumā par ES Mākslīgā intelekta aktu un autortiesībām; valodas modelis neko neizdomā. Es tomēr varu kļūdīties: pirms citēšanas, lūdzu, pārbaudiet zem atbildes norādīto avotu.

    Krājums: versija { $version }
chat-privacy =
    Es glabāju: jūsu nosūtīto jautājumu, līdz uz to ir atbildēts; jūsu pēdējo jautājumu tematus – 30 minūtes, lai jūs varētu uzdot papildu jautājumus; jūsu izvēlētos iestatījumus; jūsu vērtējumus bez jūsu vārda. Pogas zem atbildes darbojas 30 dienas, un tāpēc tik ilgi es glabāju atbildi, bet ne jūsu vārdu.

    Es neglabāju ne jūsu vārdu, ne jūsu jautājumu vēsturi. Ar /forget tiek dzēsts tas, kas man par jums ir.

    Jautājums bez labas atbildes 90 dienas tiek glabāts redakcijai: bez jūsu vārda, bez adresēm un gariem numuriem.
chat-usage = Lūdzu, pēc komandas uzrakstiet, ko jūs domājat, piemēram: { $command }
chat-nothing-asked = Ko jūs vēlaties zināt? Uzrakstiet savu jautājumu pēc mana vārda vai kā atbildi uz šo ziņojumu.
chat-only-text = Es varu lasīt tikai tekstu. Lūdzu, uzrakstiet savu jautājumu.
chat-unknown-command = Šo komandu es nepazīstu. /help paskaidro, kā jautāt.

## Questions which commands and buttons stand for

chat-question-not-signed = Kas neparakstīja šo dokumentu: { $name }?
chat-question-organisation = Kas ir { $name }?
chat-question-period = Kas notika šajā laikā: { $period }?
chat-question-deadlines = Kādi termiņi vēl ir priekšā?
chat-question-sources = Kurus dokumentus jūs zināt?

## Around an answer

chat-summary = Mūsu redaktoru kopsavilkums:
chat-quotation = Paša dokumenta vārdiem:
chat-sources = { $count ->
    [1] Avots
   *[other] Avoti
}
chat-range = { $first }–{ $last } no { $total }
chat-more-entries = { $count ->
    [zero] un vēl { $count } ierakstu
    [one] un vēl { $count } ieraksts
   *[other] un vēl { $count } ieraksti
}
chat-full-answer = Pilnā atbilde ir šajā datnē.

## Buttons: one to three words each

chat-button-previous = Atpakaļ
chat-button-next = Vairāk
chat-button-sources = Avoti
chat-button-not-signed = Kā trūkst?
chat-button-private = Jautāt privāti
chat-button-share = Kopīgot
chat-button-copy = Kopēt atsauci
chat-button-ask-again = Jautāt vēlreiz
chat-button-yes-delete = Jā, dzēst
chat-button-cancel = Atcelt
chat-button-expired = Šī poga vairs netiek izmantota. Lūdzu, jautājiet vēlreiz.
chat-rating-thanks = Paldies! Jūsu vērtējums ir saglabāts bez jūsu vārda.
chat-cancelled = Atcelts. Nekas nav mainīts.

## Delays and troubles

chat-slow-down = { $seconds ->
    [zero] Jūs jautājat ātrāk, nekā es drīkstu atbildēt. Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundēm.
    [one] Jūs jautājat ātrāk, nekā es drīkstu atbildēt. Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundes.
   *[other] Jūs jautājat ātrāk, nekā es drīkstu atbildēt. Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundēm.
}
chat-too-old = Es nebiju pieejams, kad jūs to jautājāt. Ja atbilde joprojām ir vajadzīga, nospiediet pogu.
chat-failure = Mūsu pusē radās kļūda, un tā ir reģistrēta. Lūdzu, pēc brīža mēģiniet vēlreiz.
chat-not-allowed = To var darīt tikai administratori.
chat-bot-owners-only = To var darīt tikai šī bota īpašnieki.
chat-not-yours = To var izlemt tikai tas, kas to lūdza.
chat-asking-restricted = Šajā grupā man jautāt var tikai administratori. Jūs varat man jautāt privātā sarunā.
chat-file-refused = Dokumentus var pievienot tikai redaktori. Jūs varat nosūtīt man jautājumu teksta veidā.
chat-file-too-large = Šī datne ir lielāka par { $megabytes } MB. “Telegram” neļauj man to lejupielādēt. Lūdzu, nosūtiet mazāku datni vai saiti uz to.

## Settings

chat-language-choose = Kuru valodu man izmantot? Pašlaik: { $chosen }
chat-language-automatic = Jautājuma valoda
chat-settings =
    Šīs sarunas iestatījumi

    Valoda: { $chosen }
    Atbildes: { $length }
    Kas drīkst jautāt: { $askers }
    Klusuma stundas: { $quiet }
    Attēli: { $theme }

    Klusuma stundās (plkst. 22.00–7.00 pēc Briseles laika) atbildes pienāk bez skaņas.
chat-setting-length = { $length ->
    [short] īsas
   *[full] ar citātiem
}
chat-setting-askers = { $askers ->
    [admins] administratori
   *[everyone] visi
}
chat-setting-quiet = { $quiet ->
    [on] ieslēgtas
   *[off] izslēgtas
}
chat-setting-theme = { $theme ->
    [dark] tumši
   *[light] gaiši
}
chat-forget-confirm = Vai dzēst to, ko es par jums atceros: jūsu iestatījumus, jūsu sarunu un gaidošos jautājumus?
chat-forgotten = Gatavs. Dzēsts: iestatījumi { $settings }, sarunas { $conversations }, gaidošie jautājumi { $questions }, saglabātās atbildes { $answers }.

## For owners

chat-status =
    Krājums: { $version }
    Atjauninājumu saņemšana: { $mode }
    Gaidošie jautājumi: { $waiting }
    Par noderīgām atzītās atbildes: { $helpful }, par nenoderīgām: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Privātuma režīms ir ieslēgts: grupās es redzu komandas un man adresētās atbildes; pieminējumi mani var nesasniegt.
chat-status-privacy-off = Privātuma režīms ir izslēgts: grupās es redzu visus ziņojumus, bet atbildu tikai tad, kad man jautā.
chat-why = Pēdējā atbilde: { $outcome }, veids { $kind }, ticamība { $confidence }, krājums { $version }, { $milliseconds } ms. Atbilde { $id }.
chat-why-none = Šajā sarunā nav nesenas atbildes.

## Inline mode

chat-inline-hint = Uzrakstiet jautājumu par Mākslīgā intelekta akta kampaņu
chat-inline-open = Atvērt sarunu ar mani

## Descriptions in the menu of commands

chat-command-start = Sākt
chat-command-help = Kā jautāt
chat-command-ask = Uzdot jautājumu
chat-command-signatories = Kas parakstīja paziņojumu
chat-command-organisation = Par organizāciju
chat-command-document = Par dokumentu
chat-command-timeline = Kas un kad notika
chat-command-deadlines = Gaidāmie datumi
chat-command-new = Kas jauns
chat-command-sources = Dokumenti, ko es zinu
chat-command-language = Izvēlēties manu valodu
chat-command-privacy = Ko es atceros
chat-command-forget = Dzēst to, ko es atceros
chat-command-about = Kas šeit atbild
chat-command-settings = Šīs sarunas iestatījumi
chat-command-status = Bota stāvoklis
chat-command-why = Kā tapa pēdējā atbilde

## What is new (/new)

chat-new-title = Jaunumi kopš { $date }
chat-new-compared = Salīdzināts ar krājumu ({ $date }).
chat-new-older-gone = Tās dienas krājums vairs netiek glabāts. Salīdzināts ar vecāko saglabāto ({ $date }).
chat-new-none-kept = Agrāks krājuma stāvoklis netiek glabāts. Uzskaitīti ieraksti ar vēlāku datumu.
chat-new-nothing = Nekas nav mainījies.
chat-new-heading = { $part ->
    [added] Pievienots
    [removed] Noņemts
    [changed] Mainīts
    [contradicted] Avoti ir pretrunā
   *[dated] Ar vēlāku datumu
}
chat-new-field = { $field ->
    [date] datums
    [signatories] parakstītāji
    [supporters] atbalstītāji
    [speakers] runātāji
    [count] parakstītāju skaits
    [name] nosaukums
    [status] statuss
    [text] formulējums
    [sources] avoti
   *[details] sīkāka informācija
}

## Pictures

chat-button-picture = Attēls
chat-picture-sectors = Pa nozarēm
chat-picture-countries = Pa valstīm
chat-picture-others = citi
