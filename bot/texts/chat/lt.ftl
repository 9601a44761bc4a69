# What the bot says in Telegram around its answers, in Lithuanian. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Laba diena! Atsakau į klausimus apie Europos kūrėjų ir teisių turėtojų kampaniją dėl ES dirbtinio intelekto akto: kas ką pasirašė, kada kas įvyko ir ką pasakė kiekviena organizacija.

    Esu automatinė sistema. Kiekviename atsakyme nurodomas šaltinis.

    Tiesiog parašykite savo klausimą arba išbandykite vieną iš šių:
chat-example-timeline = Kas įvyko 2025 m.?
chat-example-position = Ką GEMA sako apie skaidrumą?
chat-welcome-group =
    Laba diena! Atsakau į klausimus apie kūrėjų ir teisių turėtojų kampaniją dėl ES dirbtinio intelekto akto ir nurodau šaltinius. Esu automatinė sistema ir tyliu, jei manęs niekas neklausia.

    Klauskite įrašydami /ask ir savo klausimą, atsakydami į vieną iš mano žinučių arba įrašydami { $bot }. Šios grupės administratoriai gali naudoti /settings.
chat-help =
    Parašykite klausimą savais žodžiais bet kuria oficialiąja ES kalba. Atsakau klausimo kalba.

    Naudingos komandos:
    /signatories – kas pasirašė pareiškimą
    /organisation – kas yra organizacija ir ką ji pasirašė
    /document – vienas iš kampanijos dokumentų
    /timeline – kas įvyko, taip pat ir vienais metais
    /deadlines – artėjančios datos
    /new – kas nauja
    /sources – dokumentai, kuriuos žinau
    /language – pasirinkti mano kalbą
    /privacy ir /forget – ką apie jus prisimenu

    Grupėse atsakau, kai naudojate /ask, atsakote į mano žinutę arba parašote { $bot }. Jei norite man pateikti kurią nors žinutę kaip klausimą, atsakykite į ją komanda /ask. Kituose pokalbiuose įrašykite { $bot } ir savo klausimą.
chat-about =
    Esu automatinė sistema, ne žmogus. Atsakymų ieškau viešų dokumentų apie ES dirbtinio intelekto aktą ir autorių teises rinkinyje; kalbos modelis nieko neišgalvoja. Vis dėlto galiu klysti: prieš cituodami patikrinkite po atsakymu nurodytą šaltinį.

    Rinkinys: versija { $version }
chat-privacy =
    Saugau: jūsų siunčiamą klausimą, kol į jį atsakoma; paskutinių jūsų klausimų temas – 30 minučių, kad galėtumėte užduoti papildomų klausimų; jūsų pasirinktus nustatymus; jūsų įvertinimus be jūsų vardo. Po atsakymu esantys mygtukai veikia 30 dienų, todėl tiek laiko saugau atsakymą, bet ne jūsų vardą.

    Nesaugau nei jūsų vardo, nei jūsų klausimų istorijos. Komanda /forget ištrina tai, ką apie jus turiu.

    Klausimas be gero atsakymo 90 dienų saugomas redakcijai: be jūsų vardo, be adresų ir ilgų numerių.
chat-usage = Po komandos parašykite, ką turite omenyje, pavyzdžiui: { $command }
chat-nothing-asked = Ką norėtumėte sužinoti? Parašykite savo klausimą po mano vardo arba kaip atsakymą į šią žinutę.
chat-only-text = Galiu skaityti tik tekstą. Parašykite savo klausimą.
chat-unknown-command = Šios komandos nežinau. /help paaiškina, kaip klausti.

## Questions which commands and buttons stand for

chat-question-not-signed = Kas nepasirašė šio dokumento: { $name }?
chat-question-organisation = Kas yra { $name }?
chat-question-period = Kas įvyko šiuo laikotarpiu: { $period }?
chat-question-deadlines = Kokie terminai dar laukia?
chat-question-sources = Kokius dokumentus žinote?

## Around an answer

chat-summary = Mūsų redaktorių santrauka:
chat-quotation = Paties dokumento žodžiais:
chat-sources = { $count ->
    [1] Šaltinis
   *[other] Šaltiniai
}
chat-range = { $first }–{ $last } iš { $total }
chat-more-entries = { $count ->
    [one] ir dar { $count } įrašas
    [few] ir dar { $count } įrašai
    [many] ir dar { $count } įrašo
   *[other] ir dar { $count } įrašų
}
chat-full-answer = Visas atsakymas yra šiame faile.

## Buttons: one to three words each

chat-button-previous = Atgal
chat-button-next = Daugiau
chat-button-sources = Šaltiniai
chat-button-not-signed = Ko trūksta?
chat-button-private = Klausti privačiai
chat-button-share = Dalytis
chat-button-copy = Kopijuoti nuorodą
chat-button-ask-again = Klausti dar kartą
chat-button-yes-delete = Taip, ištrinti
chat-button-cancel = Atšaukti
chat-button-expired = Šis mygtukas nebenaudojamas. Paklauskite dar kartą.
chat-rating-thanks = Ačiū. Jūsų įvertinimas išsaugotas be jūsų vardo.
chat-cancelled = Atšaukta. Niekas nepakeista.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Klausiate greičiau, nei man leidžiama atsakyti. Bandykite dar kartą po { $seconds } sekundės.
    [few] Klausiate greičiau, nei man leidžiama atsakyti. Bandykite dar kartą po { $seconds } sekundžių.
    [many] Klausiate greičiau, nei man leidžiama atsakyti. Bandykite dar kartą po { $seconds } sekundės.
   *[other] Klausiate greičiau, nei man leidžiama atsakyti. Bandykite dar kartą po { $seconds } sekundžių.
}
chat-too-old = Kai to klausėte, nebuvau pasiekiamas. Jei atsakymo vis dar reikia, paspauskite mygtuką.
chat-failure = Mūsų sistemoje įvyko klaida, ji užregistruota. Po akimirkos bandykite dar kartą.
chat-not-allowed = Tai gali daryti tik administratoriai.
chat-bot-owners-only = Tai gali daryti tik šio boto savininkai.
chat-not-yours = Tai nuspręsti gali tik tas, kas to paprašė.
chat-asking-restricted = Šioje grupėje manęs klausti gali tik administratoriai. Galite manęs paklausti privačiame pokalbyje.
chat-file-refused = Dokumentus pridėti gali tik redaktoriai. Galite atsiųsti man klausimą tekstu.
chat-file-too-large = Šis failas didesnis nei { $megabytes } MB. „Telegram“ neleidžia man jo atsisiųsti. Atsiųskite mažesnį failą arba nuorodą į jį.

## Settings

chat-language-choose = Kurią kalbą vartoti? Dabar: { $chosen }
chat-language-automatic = Klausimo kalba
chat-settings =
    Šio pokalbio nustatymai

    Kalba: { $chosen }
    Atsakymai: { $length }
    Kas gali klausti: { $askers }
    Tylos valandos: { $quiet }
    Paveikslai: { $theme }

    Tylos valandomis (22.00–7.00 val. Briuselio laiku) atsakymai ateina be garso.
chat-setting-length = { $length ->
    [short] trumpi
   *[full] su citatomis
}
chat-setting-askers = { $askers ->
    [admins] administratoriai
   *[everyone] visi
}
chat-setting-quiet = { $quiet ->
    [on] įjungtos
   *[off] išjungtos
}
chat-setting-theme = { $theme ->
    [dark] tamsūs
   *[light] šviesūs
}
chat-forget-confirm = Ar ištrinti tai, ką apie jus prisimenu: jūsų nustatymus, jūsų pokalbį ir laukiančius klausimus?
chat-forgotten = Atlikta. Ištrinta: nustatymai { $settings }, pokalbiai { $conversations }, laukiantys klausimai { $questions }, saugoti atsakymai { $answers }.

## For owners

chat-status =
    Rinkinys: { $version }
    Naujinimų gavimo būdas: { $mode }
    Laukiantys klausimai: { $waiting }
    Naudingais įvertinti atsakymai: { $helpful }, nenaudingais: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Privatumo režimas įjungtas: grupėse matau komandas ir atsakymus man; paminėjimai gali manęs nepasiekti.
chat-status-privacy-off = Privatumo režimas išjungtas: grupėse matau visas žinutes, bet atsakau tik paklaustas.
chat-why = Paskutinis atsakymas: { $outcome }, rūšis { $kind }, patikimumas { $confidence }, rinkinys { $version }, { $milliseconds } ms. Atsakymas { $id }.
chat-why-none = Šiame pokalbyje neseno atsakymo nėra.

## Inline mode

chat-inline-hint = Parašykite klausimą apie Dirbtinio intelekto akto kampaniją
chat-inline-open = Atverti pokalbį su manimi

## Descriptions in the menu of commands

chat-command-start = Pradėti
chat-command-help = Kaip klausti
chat-command-ask = Užduoti klausimą
chat-command-signatories = Kas pasirašė pareiškimą
chat-command-organisation = Apie organizaciją
chat-command-document = Apie dokumentą
chat-command-timeline = Kas ir kada įvyko
chat-command-deadlines = Artėjančios datos
chat-command-new = Kas nauja
chat-command-sources = Dokumentai, kuriuos žinau
chat-command-language = Pasirinkti mano kalbą
chat-command-privacy = Ką prisimenu
chat-command-forget = Ištrinti tai, ką prisimenu
chat-command-about = Kas čia atsako
chat-command-settings = Šio pokalbio nustatymai
chat-command-status = Boto būsena
chat-command-why = Kaip atsirado paskutinis atsakymas

## What is new (/new)

chat-new-title = Nauja nuo { $date }
chat-new-compared = Palyginta su rinkiniu ({ $date }).
chat-new-older-gone = Tos dienos rinkinys nebesaugomas. Palyginta su seniausiu saugomu ({ $date }).
chat-new-none-kept = Ankstesnė rinkinio būsena nesaugoma. Pateikiami vėlesnės datos įrašai.
chat-new-nothing = Niekas nepasikeitė.
chat-new-heading = { $part ->
    [added] Pridėta
    [removed] Pašalinta
    [changed] Pakeista
    [contradicted] Šaltiniai prieštarauja vieni kitiems
   *[dated] Vėlesnės datos
}
chat-new-field = { $field ->
    [date] data
    [signatories] pasirašiusieji
    [supporters] rėmėjai
    [speakers] kalbėtojai
    [count] pasirašiusiųjų skaičius
    [name] pavadinimas
    [status] statusas
    [text] formuluotė
    [sources] šaltiniai
   *[details] išsami informacija
}

## Pictures

chat-button-picture = Paveikslas
chat-picture-sectors = Pagal sektorius
chat-picture-countries = Pagal šalis
chat-picture-others = kiti
