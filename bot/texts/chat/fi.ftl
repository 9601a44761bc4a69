# What the bot says in Telegram around its answers, in Finnish. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Hei! Vastaan kysymyksiin Euroopan tekijöiden ja oikeudenhaltijoiden kampanjasta, joka koskee EU:n tekoälyasetusta: ketkä ovat allekirjoittaneet mitäkin, milloin asiat tapahtuivat ja mitä kukin järjestö on sanonut.

    Olen automaattinen järjestelmä. Jokaisessa vastauksessa mainitaan lähde.

    Kirjoita kysymyksesi tai kokeile jotakin näistä:
chat-example-timeline = Mitä tapahtui vuonna 2025?
chat-example-position = Mitä GEMA sanoo avoimuudesta?
chat-welcome-group =
    Hei! Vastaan kysymyksiin tekijöiden ja oikeudenhaltijoiden kampanjasta, joka koskee EU:n tekoälyasetusta, ja ilmoitan lähteet. Olen automaattinen järjestelmä ja pysyn hiljaa, ellei minulta kysytä.

    Kysy kirjoittamalla /ask ja kysymyksesi, vastaamalla johonkin viesteistäni tai mainitsemalla { $bot }. Ryhmän ylläpitäjät voivat käyttää komentoa /settings.
chat-help =
    Kirjoita kysymys omin sanoin millä tahansa EU:n virallisella kielellä. Vastaan kysymyksen kielellä.

    Hyödyllisiä komentoja:
    /signatories – ketkä ovat allekirjoittaneet kannanoton
    /organisation – mikä järjestö on ja mitä se on allekirjoittanut
    /document – jokin kampanjan asiakirja
    /timeline – mitä tapahtui, myös tiettynä vuonna
    /deadlines – tulevat päivämäärät
    /new – mitä uutta
    /sources – asiakirjat, jotka tunnen
    /language – valitse kieleni
    /privacy ja /forget – mitä muistan sinusta

    Ryhmissä vastaan, kun käytät komentoa /ask, vastaat viestiini tai kirjoitat { $bot }. Voit esittää minulle jonkin viestin kysymyksenä vastaamalla siihen komennolla /ask. Muissa keskusteluissa kirjoita { $bot } ja kysymyksesi.
chat-about =
    Olen automaattinen järjestelmä, en ihminen. Haen vastaukset kokoelmasta julkisia asiakirjoja, jotka koskevat EU:n tekoälyasetusta ja tekijänoikeutta; kielimalli ei keksi mitään. Voin silti erehtyä: tarkista vastauksen alla oleva lähde ennen kuin lainaat vastausta.

    Kokoelma: versio { $version }
chat-privacy =
    Säilytän seuraavat tiedot: lähettämäsi kysymyksen, kunnes siihen on vastattu; viimeisimpien kysymystesi aiheet 30 minuutin ajan, jotta voit esittää jatkokysymyksiä; valitsemasi asetukset; arviosi ilman nimeäsi. Vastauksen alla olevat painikkeet toimivat 30 päivää, ja siksi säilytän vastauksen sen ajan, mutta en nimeäsi.

    En säilytä nimeäsi enkä kysymyshistoriaasi. /forget poistaa sinua koskevat tiedot.

    Kysymys, johon ei löydy hyvää vastausta, säilytetään toimitusta varten 90 päivää: ilman nimeäsi, osoitteita ja pitkiä numeroita.
chat-usage = Kirjoita komennon jälkeen, mitä tarkoitat, esimerkiksi: { $command }
chat-nothing-asked = Mitä haluaisit tietää? Kirjoita kysymyksesi nimeni jälkeen tai vastauksena tähän viestiin.
chat-only-text = Osaan lukea vain tekstiä. Kirjoita kysymyksesi.
chat-unknown-command = En tunne tätä komentoa. /help kertoo, miten kysytään.

## Questions which commands and buttons stand for

chat-question-not-signed = Ketkä eivät ole allekirjoittaneet: { $name }?
chat-question-organisation = Mikä on { $name }?
chat-question-period = Mitä tapahtui ajankohtana { $period }?
chat-question-deadlines = Mitkä määräajat ovat vielä edessä?
chat-question-sources = Mitä asiakirjoja tunnet?

## Around an answer

chat-summary = Toimituksemme tiivistelmä:
chat-quotation = Asiakirjan omin sanoin:
chat-sources = { $count ->
    [one] Lähde
   *[other] Lähteet
}
chat-range = { $first }–{ $last } / { $total }
chat-more-entries = { $count ->
    [one] ja vielä { $count } merkintä
   *[other] ja vielä { $count } merkintää
}
chat-full-answer = Koko vastaus on tässä tiedostossa.

## Buttons: one to three words each

chat-button-previous = Takaisin
chat-button-next = Lisää
chat-button-sources = Lähteet
chat-button-not-signed = Ketkä puuttuvat?
chat-button-private = Kysy yksityisesti
chat-button-share = Jaa
chat-button-copy = Kopioi lähdeviite
chat-button-ask-again = Kysy uudelleen
chat-button-yes-delete = Kyllä, poista
chat-button-cancel = Peruuta
chat-button-expired = Tämä painike ei ole enää käytössä. Esitä kysymys uudelleen.
chat-rating-thanks = Kiitos. Arviosi tallennettiin ilman nimeäsi.
chat-cancelled = Peruutettu. Mitään ei muutettu.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Kysyt nopeammin kuin saan vastata. Yritä uudelleen { $seconds } sekunnin kuluttua.
   *[other] Kysyt nopeammin kuin saan vastata. Yritä uudelleen { $seconds } sekunnin kuluttua.
}
chat-too-old = En ollut käytettävissä, kun kysyit tätä. Jos tarvitset vastauksen edelleen, paina painiketta.
chat-failure = Meillä tapahtui virhe, ja se kirjattiin. Yritä hetken kuluttua uudelleen.
chat-not-allowed = Vain ylläpitäjät voivat tehdä tämän.
chat-bot-owners-only = Vain tämän botin omistajat voivat tehdä tämän.
chat-not-yours = Vain sitä pyytänyt voi päättää tästä.
chat-asking-restricted = Tässä ryhmässä vain ylläpitäjät voivat kysyä minulta. Voit kysyä minulta yksityisessä keskustelussa.
chat-file-refused = Vain toimituksen jäsenet voivat lisätä asiakirjoja. Voit lähettää minulle kysymyksen tekstinä.
chat-file-too-large = Tiedoston koko on yli { $megabytes } Mt. Telegram ei anna minun noutaa sitä. Lähetä pienempi tiedosto tai linkki siihen.

## Settings

chat-language-choose = Mitä kieltä käytän? Nyt: { $chosen }
chat-language-automatic = Kysymyksen kieli
chat-settings =
    Tämän keskustelun asetukset

    Kieli: { $chosen }
    Vastaukset: { $length }
    Kuka saa kysyä: { $askers }
    Hiljaiset tunnit: { $quiet }
    Kuvat: { $theme }

    Hiljaisten tuntien aikana (klo 22–7 Brysselin aikaa) vastaukset saapuvat ilman ääntä.
chat-setting-length = { $length ->
    [short] lyhyet
   *[full] lainausten kanssa
}
chat-setting-askers = { $askers ->
    [admins] ylläpitäjät
   *[everyone] kaikki
}
chat-setting-quiet = { $quiet ->
    [on] käytössä
   *[off] pois käytöstä
}
chat-setting-theme = { $theme ->
    [dark] tummat
   *[light] vaaleat
}
chat-forget-confirm = Poistanko sen, mitä muistan sinusta: asetuksesi, keskustelusi ja odottavat kysymykset?
chat-forgotten = Valmis. Poistettu: asetuksia { $settings }, keskusteluja { $conversations }, odottavia kysymyksiä { $questions }, säilytettyjä vastauksia { $answers }.

## For owners

chat-status =
    Kokoelma: { $version }
    Päivitysten haku: { $mode }
    Odottavia kysymyksiä: { $waiting }
    Hyödyllisiksi arvioituja vastauksia: { $helpful }, ei hyödyllisiksi: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Yksityisyystila on käytössä: ryhmissä näen komennot ja minulle osoitetut vastaukset; maininnat eivät ehkä tavoita minua.
chat-status-privacy-off = Yksityisyystila on pois käytöstä: ryhmissä näen kaikki viestit mutta vastaan vain kysyttäessä.
chat-why = Viimeisin vastaus: { $outcome }, laji { $kind }, varmuus { $confidence }, kokoelma { $version }, { $milliseconds } ms. Vastaus { $id }.
chat-why-none = Tässä keskustelussa ei ole viimeaikaista vastausta.

## Inline mode

chat-inline-hint = Kirjoita kysymys tekoälyasetuskampanjasta
chat-inline-open = Avaa keskustelu kanssani

## Descriptions in the menu of commands

chat-command-start = Aloita
chat-command-help = Näin kysyt
chat-command-ask = Esitä kysymys
chat-command-signatories = Ketkä ovat allekirjoittaneet kannanoton
chat-command-organisation = Tietoa järjestöstä
chat-command-document = Tietoa asiakirjasta
chat-command-timeline = Mitä tapahtui ja milloin
chat-command-deadlines = Tulevat päivämäärät
chat-command-new = Mitä uutta
chat-command-sources = Asiakirjat, jotka tunnen
chat-command-language = Valitse kieleni
chat-command-privacy = Mitä muistan
chat-command-forget = Poista se, mitä muistan
chat-command-about = Kuka täällä vastaa
chat-command-settings = Tämän keskustelun asetukset
chat-command-status = Botin tila
chat-command-why = Miten viimeisin vastaus syntyi

## What is new (/new)

chat-new-title = Uutta { $date } jälkeen
chat-new-compared = Verrattu kokoelmaan, jonka päiväys on { $date }.
chat-new-older-gone = Sen päivän kokoelmaa ei enää säilytetä. Verrattu vanhimpaan säilytettyyn, jonka päiväys on { $date }.
chat-new-none-kept = Kokoelman aiempaa tilaa ei ole säilytetty. Luettelossa ovat sen jälkeen päivätyt kohdat.
chat-new-nothing = Mikään ei ole muuttunut.
chat-new-heading = { $part ->
    [added] Lisätty
    [removed] Poistettu
    [changed] Muutettu
    [contradicted] Lähteet ovat ristiriidassa
   *[dated] Päivätty sen jälkeen
}
chat-new-field = { $field ->
    [date] päivämäärä
    [signatories] allekirjoittajat
    [supporters] tukijat
    [speakers] puhujat
    [count] allekirjoittajien määrä
    [name] nimi
    [status] tila
    [text] sanamuoto
    [sources] lähteet
   *[details] yksityiskohdat
}

## Pictures

chat-button-picture = Kuva
chat-picture-sectors = Aloittain
chat-picture-countries = Maittain
chat-picture-others = muut
