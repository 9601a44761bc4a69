# What the bot says in Telegram around its answers, in Maltese. Plain text; names of commands (/ask) and values in braces stay.

## Greeting and help

chat-welcome =
    Merħba. Inwieġeb mistoqsijiet dwar il-kampanja tal-ħallieqa u d-detenturi tad-drittijiet tal-Ewropa dwar l-Att tal-UE dwar l-Intelliġenza Artifiċjali: min iffirma xiex, meta ġraw l-affarijiet, u x’qalet kull organizzazzjoni.

    Jien sistema awtomatizzata. Kull tweġiba ssemmi s-sors tagħha.

    Ikteb sempliċement il-mistoqsija tiegħek, jew ipprova waħda minn dawn:
chat-example-timeline = X’ġara fl-2025?
chat-example-position = X’tgħid GEMA dwar it-trasparenza?
chat-welcome-group =
    Merħba. Inwieġeb, bis-sorsi, mistoqsijiet dwar il-kampanja tal-ħallieqa u d-detenturi tad-drittijiet dwar l-Att tal-UE dwar l-Intelliġenza Artifiċjali. Jien sistema awtomatizzata u nitkellem biss meta xi ħadd jistaqsini.

    Staqsi b’/ask u l-mistoqsija tiegħek, billi twieġeb għal wieħed mill-messaġġi tiegħi, jew billi tikteb { $bot }. L-amministraturi ta’ dan il-grupp jistgħu jużaw /settings.
chat-help =
    Ikteb mistoqsija fi kliemek stess, fi kwalunkwe lingwa uffiċjali tal-UE. Inwieġeb bil-lingwa tal-mistoqsija.

    Kmandi utli:
    /signatories – min iffirma dikjarazzjoni
    /organisation – x’inhi organizzazzjoni u x’iffirmat
    /document – dokument wieħed tal-kampanja
    /timeline – x’ġara, anke f’sena partikolari
    /deadlines – dati li ġejjin
    /new – x’hemm ġdid
    /sources – id-dokumenti li naf bihom
    /language – agħżel il-lingwa tiegħi
    /privacy u /forget – x’niftakar dwarek

    Fil-gruppi nwieġeb meta tuża /ask, twieġeb għal messaġġ tiegħi jew tikteb { $bot }. Uża /ask bħala tweġiba għal messaġġ biex tressaqli dak il-messaġġ. Fi kwalunkwe chat oħra, ikteb { $bot } u l-mistoqsija tiegħek.
chat-about =
    Jien sistema awtomatizzata, mhux persuna. Infittex it-tweġibiet f’ġabra ta’ dokumenti pubbliċi dwar l-Att tal-UE dwar l-Intelliġenza Artifiċjali u d-drittijiet tal-awtur; xejn ma hu ivvintat minn mudell lingwistiku. Xorta nista’ niżbalja: jekk jogħġbok iċċekkja s-sors taħt kull tweġiba qabel tikkwotaha.

    Ġabra: verżjoni { $version }
chat-privacy =
    X’inżomm: mistoqsija li tibgħat, sakemm titwieġeb; fuq xiex kienu l-aħħar mistoqsijiet tiegħek, għal 30 minuta, biex tkun tista’ tkompli tistaqsi; is-settings li għażilt; il-valutazzjonijiet tiegħek, mingħajr ismek. Il-buttuni taħt tweġiba jaħdmu għal 30 jum, u għalhekk inżomm dik it-tweġiba, mhux ismek.

    Ma nżommx ismek u lanqas storja tal-mistoqsijiet tiegħek. /forget iħassar dak li għandi dwarek.

    Mistoqsija mingħajr tweġiba tajba tinżamm 90 jum għall-edituri: mingħajr ismek u mingħajr indirizzi u numri twal fiha.
chat-usage = Jekk jogħġbok ikteb xi trid tgħid wara l-kmand, pereżempju: { $command }
chat-nothing-asked = X’tixtieq tkun taf? Ikteb il-mistoqsija tiegħek wara ismi jew bħala tweġiba għal dan il-messaġġ.
chat-only-text = Nista’ naqra test biss. Jekk jogħġbok ikteb il-mistoqsija tiegħek.
chat-unknown-command = Ma nafx dan il-kmand. /help jgħid kif issir mistoqsija.

## Questions which commands and buttons stand for

chat-question-not-signed = Min ma ffirmax dan id-dokument: { $name }?
chat-question-organisation = X’inhi l-organizzazzjoni { $name }?
chat-question-period = X’ġara f’dan il-perjodu: { $period }?
chat-question-deadlines = Liema skadenzi ġejjin?
chat-question-sources = Liema dokumenti taf bihom?

## Around an answer

chat-summary = Sommarju tal-edituri tagħna:
chat-quotation = Fi kliem id-dokument stess:
chat-sources = { $count ->
    [one] Sors
   *[other] Sorsi
}
chat-range = { $first }–{ $last } minn { $total }
chat-more-entries = { $count ->
    [one] u entrata { $count } oħra
    [two] u { $count } entrati oħra
    [few] u { $count } entrati oħra
    [many] u { $count }-il entrata oħra
   *[other] u { $count } entrata oħra
}
chat-full-answer = It-tweġiba sħiħa tinsab f’dan il-fajl.

## Buttons: one to three words each

chat-button-previous = Lura
chat-button-next = Aktar
chat-button-sources = Sorsi
chat-button-not-signed = Min hu nieqes?
chat-button-private = Staqsi fil-privat
chat-button-share = Ixxerja
chat-button-copy = Ikkopja ċ-ċitazzjoni
chat-button-ask-again = Erġa’ staqsi
chat-button-yes-delete = Iva, ħassar
chat-button-cancel = Ikkanċella
chat-button-expired = Din il-buttuna m’għadhiex tintuża. Jekk jogħġbok erġa’ staqsi.
chat-rating-thanks = Grazzi. Il-valutazzjoni tiegħek ġiet issejvjata mingħajr ismek.
chat-cancelled = Ikkanċellat. Ma nbidel xejn.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Qed tistaqsi aktar malajr milli nista’ nwieġeb. Jekk jogħġbok erġa’ pprova wara sekonda { $seconds }.
    [two] Qed tistaqsi aktar malajr milli nista’ nwieġeb. Jekk jogħġbok erġa’ pprova wara { $seconds } sekondi.
    [few] Qed tistaqsi aktar malajr milli nista’ nwieġeb. Jekk jogħġbok erġa’ pprova wara { $seconds } sekondi.
    [many] Qed tistaqsi aktar malajr milli nista’ nwieġeb. Jekk jogħġbok erġa’ pprova wara { $seconds }-il sekonda.
   *[other] Qed tistaqsi aktar malajr milli nista’ nwieġeb. Jekk jogħġbok erġa’ pprova wara { $seconds } sekonda.
}
chat-too-old = Ma kontx disponibbli meta staqsejt dan. Jekk għad għandek bżonn it-tweġiba, agħfas il-buttuna.
chat-failure = Kien hemm problema min-naħa tagħna u ġiet irreġistrata. Jekk jogħġbok erġa’ pprova ftit ieħor.
chat-not-allowed = L-amministraturi biss jistgħu jagħmlu dan.
chat-bot-owners-only = Is-sidien ta’ dan il-bot biss jistgħu jagħmlu dan.
chat-not-yours = Jista’ jiddeċiedi biss min talab dan.
chat-asking-restricted = F’dan il-grupp l-amministraturi biss jistgħu jistaqsuni. Tista’ tistaqsini f’chat privata.
chat-file-refused = L-edituri biss jistgħu jżidu dokumenti. Tista’ tibgħatli mistoqsija bħala test.
chat-file-too-large = Dan il-fajl huwa akbar minn { $megabytes } MB. Telegram ma jħallinix niġbru. Jekk jogħġbok ibgħat fajl iżgħar jew link għalih.

## Settings

chat-language-choose = Liema lingwa nuża? Bħalissa: { $chosen }
chat-language-automatic = Il-lingwa tal-mistoqsija
chat-settings =
    Settings ta’ din iċ-chat

    Lingwa: { $chosen }
    Tweġibiet: { $length }
    Min jista’ jistaqsi: { $askers }
    Sigħat ta’ kwiet: { $quiet }
    Stampi: { $theme }

    Matul is-sigħat ta’ kwiet (22:00 sa 07:00, ħin ta’ Brussell) it-tweġibiet jaslu mingħajr ħoss.
chat-setting-length = { $length ->
    [short] qosra
   *[full] b’kwotazzjonijiet
}
chat-setting-askers = { $askers ->
    [admins] l-amministraturi
   *[everyone] kulħadd
}
chat-setting-quiet = { $quiet ->
    [on] mixgħula
   *[off] mitfija
}
chat-setting-theme = { $theme ->
    [dark] skuri
   *[light] ċari
}
chat-forget-confirm = Inħassar dak li niftakar dwarek: is-settings tiegħek, il-konverżazzjoni tiegħek u l-mistoqsijiet li qed jistennew?
chat-forgotten = Lest. Tħassru: settings { $settings }, konverżazzjonijiet { $conversations }, mistoqsijiet li qed jistennew { $questions }, tweġibiet miżmuma { $answers }.

## For owners

chat-status =
    Ġabra: { $version }
    Aġġornamenti permezz ta’: { $mode }
    Mistoqsijiet li qed jistennew: { $waiting }
    Tweġibiet meqjusa utli: { $helpful }, mhux utli: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Il-modalità tal-privatezza hija mixgħula: fil-gruppi nara l-kmandi u t-tweġibiet lili; ir-referenzi għalija jistgħu ma jaslulix.
chat-status-privacy-off = Il-modalità tal-privatezza hija mitfija: fil-gruppi nara kull messaġġ, u nwieġeb biss meta niġi mistoqsija.
chat-why = L-aħħar tweġiba: { $outcome }, tip { $kind }, ċertezza { $confidence }, ġabra { $version }, { $milliseconds } ms. Tweġiba { $id }.
chat-why-none = M’hemm l-ebda tweġiba reċenti f’din iċ-chat.

## Inline mode

chat-inline-hint = Ikteb mistoqsija dwar il-kampanja dwar l-Att tal-UE dwar l-IA
chat-inline-open = Iftaħ iċ-chat miegħi

## Descriptions in the menu of commands

chat-command-start = Ibda
chat-command-help = Kif tistaqsi
chat-command-ask = Staqsi mistoqsija
chat-command-signatories = Min iffirma dikjarazzjoni
chat-command-organisation = Dwar organizzazzjoni
chat-command-document = Dwar dokument
chat-command-timeline = X’ġara u meta
chat-command-deadlines = Dati li ġejjin
chat-command-new = X’hemm ġdid
chat-command-sources = Id-dokumenti li naf bihom
chat-command-language = Agħżel il-lingwa tiegħi
chat-command-privacy = X’niftakar
chat-command-forget = Ħassar dak li niftakar
chat-command-about = Min iwieġeb hawn
chat-command-settings = Settings ta’ din iċ-chat
chat-command-status = L-istat tal-bot
chat-command-why = Kif waslet l-aħħar tweġiba

## What is new (/new)

chat-new-title = Ġdid minn { $date } ’l hawn
chat-new-compared = Imqabbel mal-ġabra ta’ { $date }.
chat-new-older-gone = Il-ġabra ta’ dik il-ġurnata m’għadhiex tinżamm. Imqabbel mal-eqdem waħda miżmuma, ta’ { $date }.
chat-new-none-kept = Ma jinżammx stat aktar bikri tal-ġabra. Elenkati huma l-entrati b’data aktar tard.
chat-new-nothing = Ma nbidel xejn.
chat-new-heading = { $part ->
    [added] Miżjud
    [removed] Imneħħi
    [changed] Mibdul
    [contradicted] Is-sorsi ma jaqblux
   *[dated] B’data aktar tard
}
chat-new-field = { $field ->
    [date] data
    [signatories] firmatarji
    [supporters] min jappoġġa
    [speakers] kelliema
    [count] għadd ta’ firmatarji
    [name] isem
    [status] status
    [text] kliem
    [sources] sorsi
   *[details] dettalji
}

## Pictures

chat-button-picture = Stampa
chat-picture-sectors = Skont is-settur
chat-picture-countries = Skont il-pajjiż
chat-picture-others = oħrajn
