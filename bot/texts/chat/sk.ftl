# What the bot says in Telegram around its answers, in Slovak. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Dobrý deň. Odpovedám na otázky o kampani európskych tvorcov a nositeľov práv k aktu EÚ o AI: kto čo podpísal, kedy sa čo stalo a čo povedali jednotlivé organizácie.

    Som automatizovaný systém. Každá odpoveď uvádza svoj zdroj.

    Napíšte svoju otázku alebo vyskúšajte niektorú z týchto:
chat-example-timeline = Čo sa stalo v roku 2025?
chat-example-position = Čo hovorí GEMA o transparentnosti?
chat-welcome-group =
    Dobrý deň. Odpovedám na otázky o kampani tvorcov a nositeľov práv k aktu EÚ o AI a uvádzam zdroje. Som automatizovaný systém a ozvem sa, len keď sa ma niekto opýta.

    Opýtajte sa príkazom /ask a svojou otázkou, odpoveďou na niektorú z mojich správ alebo pomocou { $bot }. Správcovia tejto skupiny môžu použiť /settings.
chat-help =
    Napíšte otázku vlastnými slovami v ktoromkoľvek úradnom jazyku EÚ. Odpovedám v jazyku otázky.

    Užitočné príkazy:
    /signatories – kto podpísal vyhlásenie
    /organisation – čo je organizácia a čo podpísala
    /document – jeden dokument kampane
    /timeline – čo sa stalo, aj za jeden rok
    /deadlines – nadchádzajúce termíny
    /new – čo je nové
    /sources – dokumenty, ktoré poznám
    /language – voľba jazyka
    /privacy a /forget – čo si o vás pamätám

    V skupinách odpovedám, keď použijete /ask, odpoviete na moju správu alebo napíšete { $bot }. Ak na správu odpoviete príkazom /ask, predložíte mi ju ako otázku. V ktoromkoľvek inom čete napíšte { $bot } a svoju otázku.
chat-about =
    Som automatizovaný systém, nie človek. Odpovede vyhľadávam v zbierke verejných dokumentov o akte EÚ o AI a autorskom práve; nič si nevymýšľa jazykový model. Napriek tomu sa môžem mýliť: skôr ako odpoveď odcitujete, overte si, prosím, zdroj uvedený pod ňou.

    Zbierka: verzia { $version }
chat-privacy =
    Čo uchovávam: otázku, ktorú pošlete, kým nie je zodpovedaná; tému vašich posledných otázok počas 30 minút, aby ste mohli klásť doplňujúce otázky; nastavenia, ktoré ste zvolili; vaše hodnotenia bez vášho mena. Tlačidlá pod odpoveďou fungujú 30 dní; počas tohto obdobia uchovávam danú odpoveď, nie vaše meno.

    Vaše meno ani históriu vašich otázok neuchovávam. Príkaz /forget vymaže všetko, čo o vás mám.

    Otázka bez dobrej odpovede sa 90 dní uchováva pre redakciu: bez vášho mena a bez adries a dlhých čísel v nej.
chat-usage = Za príkaz, prosím, napíšte, čo máte na mysli, napríklad: { $command }
chat-nothing-asked = Čo by ste chceli vedieť? Napíšte otázku za moje meno alebo ako odpoveď na túto správu.
chat-only-text = Viem čítať len text. Napíšte, prosím, svoju otázku.
chat-unknown-command = Tento príkaz nepoznám. /help hovorí, ako sa pýtať.

## Questions which commands and buttons stand for
chat-question-not-signed = Kto nepodpísal: { $name }?
chat-question-organisation = Čo je { $name }?
chat-question-period = Čo sa stalo v období { $period }?
chat-question-deadlines = Aké termíny nás čakajú?
chat-question-sources = Ktoré dokumenty poznáte?

## Around an answer
chat-summary = Zhrnutie našej redakcie:
chat-quotation = Slovami dokumentu:
chat-sources = { $count ->
    [one] Zdroj
    [few] Zdroje
    [many] Zdroje
   *[other] Zdroje
}
chat-range = { $first }–{ $last } z { $total }
chat-more-entries = { $count ->
    [one] a ešte { $count } položka
    [few] a ešte { $count } položky
    [many] a ešte { $count } položky
   *[other] a ešte { $count } položiek
}
chat-full-answer = Celá odpoveď je v tomto súbore.

## Buttons: one to three words each
chat-button-previous = Späť
chat-button-next = Ďalšie
chat-button-sources = Zdroje
chat-button-not-signed = Kto chýba?
chat-button-private = Opýtať sa súkromne
chat-button-share = Zdieľať
chat-button-copy = Kopírovať citáciu
chat-button-ask-again = Opýtať sa znova
chat-button-yes-delete = Áno, vymazať
chat-button-cancel = Zrušiť
chat-button-expired = Toto tlačidlo už nefunguje. Opýtajte sa, prosím, znova.
chat-rating-thanks = Ďakujeme. Vaše hodnotenie sa uložilo bez vášho mena.
chat-cancelled = Zrušené. Nič sa nezmenilo.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Pýtate sa rýchlejšie, ako smiem odpovedať. Skúste to, prosím, znova o { $seconds } sekundu.
    [few] Pýtate sa rýchlejšie, ako smiem odpovedať. Skúste to, prosím, znova o { $seconds } sekundy.
    [many] Pýtate sa rýchlejšie, ako smiem odpovedať. Skúste to, prosím, znova o { $seconds } sekundy.
   *[other] Pýtate sa rýchlejšie, ako smiem odpovedať. Skúste to, prosím, znova o { $seconds } sekúnd.
}
chat-too-old = Keď ste túto otázku položili, nebol som k dispozícii. Ak odpoveď stále potrebujete, stlačte tlačidlo.
chat-failure = Na našej strane sa vyskytla chyba a zaznamenala sa. Skúste to, prosím, o chvíľu znova.
chat-not-allowed = Môžu to urobiť len správcovia.
chat-bot-owners-only = Môžu to urobiť len vlastníci tohto bota.
chat-not-yours = Rozhodnúť môže len ten, kto o to požiadal.
chat-asking-restricted = V tejto skupine sa ma môžu pýtať len správcovia. Môžete sa ma opýtať v súkromnom čete.
chat-file-refused = Dokumenty môžu pridávať len redaktori. Otázku mi môžete poslať ako text.
chat-file-too-large = Tento súbor je väčší ako { $megabytes } MB. Telegram mi ho neumožňuje stiahnuť. Pošlite, prosím, menší súbor alebo odkaz naň.

## Settings
chat-language-choose = Aký jazyk mám používať? Teraz: { $chosen }
chat-language-automatic = Jazyk otázky
chat-settings =
    Nastavenia tohto četu

    Jazyk: { $chosen }
    Odpovede: { $length }
    Kto sa môže pýtať: { $askers }
    Čas pokoja: { $quiet }
    Obrázky: { $theme }

    V čase pokoja (od 22.00 do 7.00 h bruselského času) prichádzajú odpovede bez zvuku.
chat-setting-length = { $length ->
    [short] krátke
   *[full] s citátmi
}
chat-setting-askers = { $askers ->
    [admins] správcovia
   *[everyone] všetci
}
chat-setting-quiet = { $quiet ->
    [on] zapnutý
   *[off] vypnutý
}
chat-setting-theme = { $theme ->
    [dark] tmavé
   *[light] svetlé
}
chat-forget-confirm = Mám vymazať, čo si o vás pamätám: vaše nastavenia, vašu konverzáciu a čakajúce otázky?
chat-forgotten = Hotovo. Vymazané: nastavenia { $settings }, konverzácie { $conversations }, čakajúce otázky { $questions }, uchované odpovede { $answers }.

## For owners
chat-status =
    Zbierka: { $version }
    Príjem aktualizácií: { $mode }
    Čakajúce otázky: { $waiting }
    Odpovede hodnotené ako užitočné: { $helpful }, ako neužitočné: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Režim súkromia je zapnutý: v skupinách vidím príkazy a odpovede na moje správy; zmienky sa ku mne nemusia dostať.
chat-status-privacy-off = Režim súkromia je vypnutý: v skupinách vidím každú správu a odpovedám, len keď sa ma niekto opýta.
chat-why = Posledná odpoveď: { $outcome }, druh { $kind }, istota { $confidence }, zbierka { $version }, { $milliseconds } ms. Odpoveď { $id }.
chat-why-none = V tomto čete nie je žiadna nedávna odpoveď.

## Inline mode
chat-inline-hint = Napíšte otázku o kampani k aktu o AI
chat-inline-open = Otvoriť čet so mnou

## Descriptions in the menu of commands
chat-command-start = Začať
chat-command-help = Ako sa pýtať
chat-command-ask = Položiť otázku
chat-command-signatories = Kto podpísal vyhlásenie
chat-command-organisation = O organizácii
chat-command-document = O dokumente
chat-command-timeline = Čo sa kedy stalo
chat-command-deadlines = Nadchádzajúce termíny
chat-command-new = Čo je nové
chat-command-sources = Dokumenty, ktoré poznám
chat-command-language = Zvoliť jazyk
chat-command-privacy = Čo si pamätám
chat-command-forget = Vymazať, čo si pamätám
chat-command-about = Kto tu odpovedá
chat-command-settings = Nastavenia tohto četu
chat-command-status = Stav bota
chat-command-why = Ako vznikla posledná odpoveď

## What is new (/new)

chat-new-title = Novinky od { $date }
chat-new-compared = Porovnané so zbierkou z { $date }.
chat-new-older-gone = Zbierka z toho dňa sa už neuchováva. Porovnané s najstaršou uchovanou z { $date }.
chat-new-none-kept = Neuchováva sa žiadny skorší stav zbierky. Uvedené sú záznamy s neskorším dátumom.
chat-new-nothing = Nič sa nezmenilo.
chat-new-heading = { $part ->
    [added] Pridané
    [removed] Odstránené
    [changed] Zmenené
    [contradicted] Zdroje si protirečia
   *[dated] S neskorším dátumom
}
chat-new-field = { $field ->
    [date] dátum
    [signatories] signatári
    [supporters] podporovatelia
    [speakers] rečníci
    [count] počet signatárov
    [name] názov
    [status] stav
    [text] znenie
    [sources] zdroje
   *[details] podrobnosti
}

## Pictures

chat-button-picture = Obrázok
chat-picture-sectors = Podľa odvetvia
chat-picture-countries = Podľa krajiny
chat-picture-others = ostatné
