# What the bot says in Telegram around its answers, in Czech. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Dobrý den. Odpovídám na otázky o kampani evropských tvůrců a nositelů práv k unijnímu aktu o umělé inteligenci: kdo co podepsal, kdy se co stalo a co řekly jednotlivé organizace.

    Jsem automatizovaný systém. Každá odpověď uvádí svůj zdroj.

    Napište svou otázku nebo vyzkoušejte některou z těchto:
chat-example-timeline = Co se stalo v roce 2025?
chat-example-position = Co říká GEMA o transparentnosti?
chat-welcome-group =
    Dobrý den. Odpovídám na otázky o kampani tvůrců a nositelů práv k unijnímu aktu o umělé inteligenci a uvádím zdroje. Jsem automatizovaný systém a ozvu se, jen když se mě někdo zeptá.

    Zeptejte se příkazem /ask a svou otázkou, odpovědí na některou z mých zpráv nebo pomocí { $bot }. Správci této skupiny mohou použít /settings.
chat-help =
    Napište otázku vlastními slovy v kterémkoli úředním jazyce EU. Odpovídám v jazyce otázky.

    Užitečné příkazy:
    /signatories – kdo podepsal prohlášení
    /organisation – co je organizace zač a co podepsala
    /document – jeden dokument kampaně
    /timeline – co se stalo, i za jediný rok
    /deadlines – nadcházející termíny
    /new – co je nového
    /sources – dokumenty, které znám
    /language – volba jazyka
    /privacy a /forget – co si o vás pamatuji

    Ve skupinách odpovídám, když použijete /ask, odpovíte na mou zprávu nebo napíšete { $bot }. Pokud na zprávu odpovíte příkazem /ask, předáte mi ji jako otázku. V kterémkoli jiném chatu napište { $bot } a svou otázku.
chat-about =
    Jsem automatizovaný systém, nikoli člověk. Odpovědi vyhledávám ve sbírce veřejných dokumentů o unijním aktu o umělé inteligenci a autorském právu; nic si nevymýšlí jazykový model. Přesto se mohu mýlit: než odpověď ocitujete, ověřte prosím zdroj, který je pod ní uveden.

    Sbírka: verze { $version }
chat-privacy =
    Co uchovávám: otázku, kterou pošlete, dokud není zodpovězena; téma vašich posledních otázek po dobu 30 minut, abyste mohli klást doplňující otázky; nastavení, která jste zvolili; vaše hodnocení, bez vašeho jména. Tlačítka pod odpovědí fungují 30 dní; po tuto dobu uchovávám danou odpověď, nikoli vaše jméno.

    Vaše jméno ani historii vašich otázek neuchovávám. Příkaz /forget smaže vše, co o vás mám.

    Otázka bez dobré odpovědi se 90 dnů uchovává pro redakci: bez vašeho jména a bez adres a dlouhých čísel v ní.
chat-usage = Za příkaz prosím napište, co máte na mysli, například: { $command }
chat-nothing-asked = Co byste chtěli vědět? Napište otázku za mé jméno nebo jako odpověď na tuto zprávu.
chat-only-text = Umím číst pouze text. Napište prosím svou otázku.
chat-unknown-command = Tento příkaz neznám. /help říká, jak se ptát.

## Questions which commands and buttons stand for
chat-question-not-signed = Kdo nepodepsal: { $name }?
chat-question-organisation = Co je { $name }?
chat-question-period = Co se stalo v období { $period }?
chat-question-deadlines = Jaké termíny nás čekají?
chat-question-sources = Které dokumenty znáte?

## Around an answer
chat-summary = Shrnutí naší redakce:
chat-quotation = Slovy dokumentu:
chat-sources = { $count ->
    [one] Zdroj
    [few] Zdroje
    [many] Zdroje
   *[other] Zdroje
}
chat-range = { $first }–{ $last } z { $total }
chat-more-entries = { $count ->
    [one] a { $count } další položka
    [few] a { $count } další položky
    [many] a { $count } další položky
   *[other] a { $count } dalších položek
}
chat-full-answer = Celá odpověď je v tomto souboru.

## Buttons: one to three words each
chat-button-previous = Zpět
chat-button-next = Další
chat-button-sources = Zdroje
chat-button-not-signed = Kdo chybí?
chat-button-private = Zeptat se soukromě
chat-button-share = Sdílet
chat-button-copy = Kopírovat citaci
chat-button-ask-again = Zeptat se znovu
chat-button-yes-delete = Ano, smazat
chat-button-cancel = Zrušit
chat-button-expired = Toto tlačítko již nefunguje. Zeptejte se prosím znovu.
chat-rating-thanks = Děkujeme. Vaše hodnocení bylo uloženo bez vašeho jména.
chat-cancelled = Zrušeno. Nic se nezměnilo.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Ptáte se rychleji, než smím odpovídat. Zkuste to prosím znovu za { $seconds } sekundu.
    [few] Ptáte se rychleji, než smím odpovídat. Zkuste to prosím znovu za { $seconds } sekundy.
    [many] Ptáte se rychleji, než smím odpovídat. Zkuste to prosím znovu za { $seconds } sekundy.
   *[other] Ptáte se rychleji, než smím odpovídat. Zkuste to prosím znovu za { $seconds } sekund.
}
chat-too-old = Když jste tuto otázku položili, nebyl jsem k dispozici. Pokud odpověď stále potřebujete, stiskněte tlačítko.
chat-failure = Na naší straně došlo k chybě, která byla zaznamenána. Zkuste to prosím za chvíli znovu.
chat-not-allowed = To mohou udělat pouze správci.
chat-bot-owners-only = To mohou udělat pouze vlastníci tohoto bota.
chat-not-yours = Rozhodnout může jen ten, kdo o to požádal.
chat-asking-restricted = V této skupině se mě mohou ptát pouze správci. Můžete se mě zeptat v soukromém chatu.
chat-file-refused = Dokumenty mohou přidávat pouze redaktoři. Otázku mi můžete poslat jako text.
chat-file-too-large = Tento soubor je větší než { $megabytes } MB. Telegram mi jej neumožňuje stáhnout. Pošlete prosím menší soubor nebo odkaz na něj.

## Settings
chat-language-choose = Jaký jazyk mám používat? Nyní: { $chosen }
chat-language-automatic = Jazyk otázky
chat-settings =
    Nastavení tohoto chatu

    Jazyk: { $chosen }
    Odpovědi: { $length }
    Kdo se může ptát: { $askers }
    Doba klidu: { $quiet }
    Obrázky: { $theme }

    V době klidu (22.00–7.00 bruselského času) přicházejí odpovědi bez zvuku.
chat-setting-length = { $length ->
    [short] krátké
   *[full] s citacemi
}
chat-setting-askers = { $askers ->
    [admins] správci
   *[everyone] všichni
}
chat-setting-quiet = { $quiet ->
    [on] zapnuto
   *[off] vypnuto
}
chat-setting-theme = { $theme ->
    [dark] tmavé
   *[light] světlé
}
chat-forget-confirm = Mám smazat, co si o vás pamatuji: vaše nastavení, vaši konverzaci a čekající otázky?
chat-forgotten = Hotovo. Smazáno: nastavení { $settings }, konverzace { $conversations }, čekající otázky { $questions }, uchované odpovědi { $answers }.

## For owners
chat-status =
    Sbírka: { $version }
    Příjem aktualizací: { $mode }
    Čekající otázky: { $waiting }
    Odpovědi hodnocené jako užitečné: { $helpful }, jako neužitečné: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Režim soukromí je zapnutý: ve skupinách vidím příkazy a odpovědi na mé zprávy; zmínky se ke mně nemusí dostat.
chat-status-privacy-off = Režim soukromí je vypnutý: ve skupinách vidím každou zprávu a odpovídám, jen když se mě někdo zeptá.
chat-why = Poslední odpověď: { $outcome }, druh { $kind }, jistota { $confidence }, sbírka { $version }, { $milliseconds } ms. Odpověď { $id }.
chat-why-none = V tomto chatu není žádná nedávná odpověď.

## Inline mode
chat-inline-hint = Napište otázku o kampani k aktu o AI
chat-inline-open = Otevřít chat se mnou

## Descriptions in the menu of commands
chat-command-start = Začít
chat-command-help = Jak se ptát
chat-command-ask = Položit otázku
chat-command-signatories = Kdo podepsal prohlášení
chat-command-organisation = O organizaci
chat-command-document = O dokumentu
chat-command-timeline = Co se kdy stalo
chat-command-deadlines = Nadcházející termíny
chat-command-new = Co je nového
chat-command-sources = Dokumenty, které znám
chat-command-language = Zvolit jazyk
chat-command-privacy = Co si pamatuji
chat-command-forget = Smazat, co si pamatuji
chat-command-about = Kdo zde odpovídá
chat-command-settings = Nastavení tohoto chatu
chat-command-status = Stav bota
chat-command-why = Jak vznikla poslední odpověď

## What is new (/new)

chat-new-title = Novinky od { $date }
chat-new-compared = Porovnáno se sbírkou ze dne { $date }.
chat-new-older-gone = Sbírka z toho dne se již neuchovává. Porovnáno s nejstarší uchovanou, ze dne { $date }.
chat-new-none-kept = Žádný dřívější stav sbírky se neuchovává. Uvedeny jsou záznamy s pozdějším datem.
chat-new-nothing = Nic se nezměnilo.
chat-new-heading = { $part ->
    [added] Přidáno
    [removed] Odebráno
    [changed] Změněno
    [contradicted] Zdroje si odporují
   *[dated] S datem po tomto dni
}
chat-new-field = { $field ->
    [date] datum
    [signatories] signatáři
    [supporters] podporovatelé
    [speakers] řečníci
    [count] počet signatářů
    [name] název
    [status] stav
    [text] znění
    [sources] zdroje
   *[details] podrobnosti
}

## Pictures

chat-button-picture = Obrázek
chat-picture-sectors = Podle odvětví
chat-picture-countries = Podle zemí
chat-picture-others = ostatní
