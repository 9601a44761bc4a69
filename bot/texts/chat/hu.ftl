# What the bot says in Telegram around its answers, in Hungarian. Plain text; names of commands (/ask) and values in braces stay.

## Greeting and help

chat-welcome =
    Üdvözlöm! Az európai alkotók és jogosultak uniós MI-rendelettel kapcsolatos kampányáról szóló kérdésekre válaszolok: ki mit írt alá, mi mikor történt, és mit mondtak az egyes szervezetek.

    Automatizált rendszer vagyok. Minden válasz megnevezi a forrását.

    Egyszerűen írja be a kérdését, vagy próbálja ki ezek egyikét:
chat-example-timeline = Mi történt 2025-ben?
chat-example-position = Mit mond a GEMA az átláthatóságról?
chat-welcome-group =
    Üdvözlöm! Az alkotók és jogosultak uniós MI-rendelettel kapcsolatos kampányáról szóló kérdésekre válaszolok, a források megjelölésével. Automatizált rendszer vagyok, és csak akkor szólalok meg, ha valaki kérdez tőlem.

    Kérdezni az /ask paranccsal és a kérdéssel, valamelyik üzenetemre válaszolva vagy a { $bot } név megemlítésével lehet. A csoport adminisztrátorai használhatják a /settings parancsot.
chat-help =
    Írja le a kérdését a saját szavaival, az EU bármelyik hivatalos nyelvén. A kérdés nyelvén válaszolok.

    Hasznos parancsok:
    /signatories – kik írtak alá egy nyilatkozatot
    /organisation – milyen szervezet és mit írt alá
    /document – a kampány egyik dokumentuma
    /timeline – mi történt, akár egy adott évben
    /deadlines – közelgő időpontok
    /new – újdonságok
    /sources – az általam ismert dokumentumok
    /language – a nyelvem kiválasztása
    /privacy és /forget – mire emlékszem Önnel kapcsolatban

    Csoportokban akkor válaszolok, ha az /ask parancsot használja, az üzenetemre válaszol, vagy beírja: { $bot }. Ha egy üzenetre válaszként adja ki az /ask parancsot, azt az üzenetet teszi fel nekem kérdésként. Bármely más csevegésben írja be: { $bot }, majd a kérdését.
chat-about =
    Automatizált rendszer vagyok, nem ember. A válaszokat az uniós MI-rendeletről és a szerzői jogról szóló nyilvános dokumentumok gyűjteményéből keresem ki; semmit nem talál ki nyelvi modell. Ettől még tévedhetek: mielőtt idézné a választ, kérem, ellenőrizze az alatta megadott forrást.

    Gyűjtemény: { $version } verzió
chat-privacy =
    Amit megőrzök: az elküldött kérdést, amíg választ nem kap rá; azt, hogy miről szóltak a legutóbbi kérdései, 30 percig, hogy további kérdéseket tehessen fel; a kiválasztott beállításokat; az értékeléseit, név nélkül. A válaszok alatti gombok 30 napig működnek; ehhez magát a választ őrzöm meg, az Ön nevét nem.

    Nem őrzöm meg az Ön nevét és a kérdései előzményeit. A /forget parancs törli mindazt, amit Önről tárolok.

    A jó válasz nélkül maradt kérdést 90 napig őrizzük a szerkesztőknek: az Ön neve, címek és hosszú számok nélkül.
chat-usage = Kérem, írja be a parancs után, mire gondol, például: { $command }
chat-nothing-asked = Mit szeretne tudni? Írja be a kérdését a nevem után vagy erre az üzenetre válaszolva.
chat-only-text = Csak szöveget tudok olvasni. Kérem, írja le a kérdését.
chat-unknown-command = Ezt a parancsot nem ismerem. A /help megmondja, hogyan lehet kérdezni.

## Questions which commands and buttons stand for

chat-question-not-signed = { $name }: kik nem írták alá?
chat-question-organisation = { $name }: milyen szervezet ez?
chat-question-period = Mi történt ebben az időszakban: { $period }?
chat-question-deadlines = Milyen határidők közelegnek?
chat-question-sources = Milyen dokumentumokat ismer?

## Around an answer

chat-summary = Szerkesztőink összefoglalója:
chat-quotation = A dokumentum saját szavaival:
chat-sources = { $count ->
    [one] Forrás
   *[other] Források
}
chat-range = { $first }–{ $last }, összesen { $total }
chat-more-entries = { $count ->
    [one] és még { $count } tétel
   *[other] és még { $count } tétel
}
chat-full-answer = A teljes válasz ebben a fájlban található.

## Buttons: one to three words each

chat-button-previous = Vissza
chat-button-next = Tovább
chat-button-sources = Források
chat-button-not-signed = Ki hiányzik?
chat-button-private = Kérdés privátban
chat-button-share = Megosztás
chat-button-copy = Hivatkozás másolása
chat-button-ask-again = Kérdés újra
chat-button-yes-delete = Igen, törlés
chat-button-cancel = Mégse
chat-button-expired = Ez a gomb már nem használható. Kérem, tegye fel újra a kérdést.
chat-rating-thanks = Köszönöm. Az értékelését név nélkül mentettük.
chat-cancelled = Megszakítva. Semmi sem változott.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Gyorsabban kérdez, mint ahogy válaszolhatok. Kérem, próbálja újra { $seconds } másodperc múlva.
   *[other] Gyorsabban kérdez, mint ahogy válaszolhatok. Kérem, próbálja újra { $seconds } másodperc múlva.
}
chat-too-old = Nem voltam elérhető, amikor ezt kérdezte. Ha még szüksége van a válaszra, nyomja meg a gombot.
chat-failure = Hiba történt nálunk, amelyet rögzítettünk. Kérem, próbálja újra kis idő múlva.
chat-not-allowed = Ezt csak adminisztrátorok tehetik meg.
chat-bot-owners-only = Ezt csak a bot tulajdonosai tehetik meg.
chat-not-yours = Erről csak az dönthet, aki kérte.
chat-asking-restricted = Ebben a csoportban csak az adminisztrátorok kérdezhetnek tőlem. Privát csevegésben Ön is kérdezhet.
chat-file-refused = Dokumentumot csak szerkesztők adhatnak hozzá. Szöveges kérdést szívesen fogadok.
chat-file-too-large = Ez a fájl nagyobb, mint { $megabytes } MB. A Telegram nem engedi letöltenem. Kérem, küldjön kisebb fájlt vagy egy rá mutató hivatkozást.

## Settings

chat-language-choose = Melyik nyelvet használjam? Jelenleg: { $chosen }
chat-language-automatic = A kérdés nyelve
chat-settings =
    A csevegés beállításai

    Nyelv: { $chosen }
    Válaszok: { $length }
    Ki kérdezhet: { $askers }
    Csendes időszak: { $quiet }
    Képek: { $theme }

    A csendes időszakban (22:00 és 07:00 között, brüsszeli idő szerint) a válaszok hang nélkül érkeznek.
chat-setting-length = { $length ->
    [short] rövid
   *[full] idézetekkel
}
chat-setting-askers = { $askers ->
    [admins] adminisztrátorok
   *[everyone] bárki
}
chat-setting-quiet = { $quiet ->
    [on] be
   *[off] ki
}
chat-setting-theme = { $theme ->
    [dark] sötét
   *[light] világos
}
chat-forget-confirm = Töröljem, amire Önnel kapcsolatban emlékszem: a beállításait, a beszélgetését és a várakozó kérdéseit?
chat-forgotten = Kész. Törölve: beállítások { $settings }, beszélgetések { $conversations }, várakozó kérdések { $questions }, megőrzött válaszok { $answers }.

## For owners

chat-status =
    Gyűjtemény: { $version }
    Frissítések módja: { $mode }
    Várakozó kérdések: { $waiting }
    Hasznosnak értékelt válaszok: { $helpful }, nem hasznosnak értékelt: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Az adatvédelmi mód be van kapcsolva: csoportokban a parancsokat és a nekem szóló válaszokat látom; az említések nem biztos, hogy eljutnak hozzám.
chat-status-privacy-off = Az adatvédelmi mód ki van kapcsolva: csoportokban minden üzenetet látok, de csak kérdésre válaszolok.
chat-why = Legutóbbi válasz: { $outcome }, típus: { $kind }, bizonyosság: { $confidence }, gyűjtemény: { $version }, { $milliseconds } ms. Válasz: { $id }.
chat-why-none = Ebben a csevegésben nincs friss válasz.

## Inline mode

chat-inline-hint = Írjon be egy kérdést az MI-rendelettel kapcsolatos kampányról
chat-inline-open = Csevegés megnyitása velem

## Descriptions in the menu of commands

chat-command-start = Kezdés
chat-command-help = Hogyan kérdezzen
chat-command-ask = Kérdés feltevése
chat-command-signatories = Kik írtak alá egy nyilatkozatot
chat-command-organisation = Egy szervezetről
chat-command-document = Egy dokumentumról
chat-command-timeline = Mi mikor történt
chat-command-deadlines = Közelgő időpontok
chat-command-new = Újdonságok
chat-command-sources = Az általam ismert dokumentumok
chat-command-language = A nyelvem kiválasztása
chat-command-privacy = Mire emlékszem
chat-command-forget = Az általam megjegyzettek törlése
chat-command-about = Ki válaszol itt
chat-command-settings = A csevegés beállításai
chat-command-status = A bot állapota
chat-command-why = Hogyan született a legutóbbi válasz

## What is new (/new)

chat-new-title = Újdonságok { $date } óta
chat-new-compared = Összehasonlítás a gyűjtemény { $date } állapotával.
chat-new-older-gone = Az aznapi gyűjtemény már nincs meg. Összehasonlítás a legrégebbi megőrzött állapottal: { $date }.
chat-new-none-kept = A gyűjteménynek nincs megőrzött korábbi állapota. A lista az azóta keltezett bejegyzéseket tartalmazza.
chat-new-nothing = Semmi sem változott.
chat-new-heading = { $part ->
    [added] Hozzáadva
    [removed] Eltávolítva
    [changed] Módosítva
    [contradicted] A források ellentmondanak egymásnak
   *[dated] Azóta keltezett
}
chat-new-field = { $field ->
    [date] dátum
    [signatories] aláírók
    [supporters] támogatók
    [speakers] felszólalók
    [count] az aláírók száma
    [name] név
    [status] állapot
    [text] szöveg
    [sources] források
   *[details] részletek
}

## Pictures

chat-button-picture = Kép
chat-picture-sectors = Ágazatok szerint
chat-picture-countries = Országok szerint
chat-picture-others = egyéb
