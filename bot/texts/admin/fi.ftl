admin-only = Tämän voi tehdä vain tämän botin toimitus. Numerosi on { $id }; omistaja tai ylläpitäjä voi lisätä sinut sen avulla.
admin-admins-only = Tämän voivat tehdä vain tämän botin omistajat ja ylläpitäjät.
admin-owners-only = Vain omistaja voi nimittää tai erottaa ylläpitäjiä.
admin-private-only = Käytä tätä yksityiskeskustelussa kanssani: { $bot }
admin-team = Tiimi
admin-role = { $role ->
    [owner] omistajat
    [admin] ylläpitäjä
   *[editor] toimittaja
}
admin-team-usage = Nimittäminen: /team editor 123456 Nimi, henkilön numerolla, tai /team editor vastauksena hänen edelleen lähetettyyn viestiinsä. Ylläpitäjät: /team admin.
admin-appointed = { $role ->
    [admin] { $name } on nyt ylläpitäjä.
   *[editor] { $name } on nyt toimituksessa.
}
admin-confirm-dismiss = Poistetaanko tiimistä { $name }?
admin-card =
    Päiväys: { $date }
    Laji: { $kind }
    Kieli: { $tongue }
    Julkaisija: { $publisher }
    Vastaanottajat: { $addressees }
    Allekirjoittajat: { $found } (uusia: { $new })
    Osoite: { $url }
admin-doubts = Tarkista:
admin-doubt = { $code ->
    [date-guessed] Päiväys on vain arvaus.
    [date-unknown] Päiväystä ei löytynyt.
    [no-country] Mikään ei kerro, mistä maasta he ovat: { $name }
    [no-url] Julkinen osoite puuttuu; vastaukset eivät voi viitata alkuperäiseen.
    [signatory-count] Tekstin mukaan allekirjoittajia on { $stated }, löytyi { $found }.
    [ambiguous-signatory] On epäselvää, ketä tarkoitetaan: { $name }
    [unsure-signatory] Ehkä ei järjestö: { $name }
    [left-out-signatory] Jätetty pois, ehkä allekirjoittaja: { $name }
    [quoted-mail-ignored] Alla lainattu vanhempi sähköpostiviesti jätettiin pois.
    [struck-text] Yliviivattu teksti jätettiin pois.
    [unreadable-letters] Joitakin kirjaimia ei voitu lukea, ja niiden tilalla on �.
    [persons-left-out] Jotkin listan rivit näyttävät henkilöiltä, ja ne jätettiin pois.
    [annexed-letter] Liitteessä oleva toinen kirje jätettiin pois.
    [quoted-letter] Lainaus toisesta kirjeestä allekirjoittajineen jätettiin pois.
    [signatories-in-sentence] Allekirjoittajat luettiin lauseesta, ei luettelosta.
    [no-signatories] Teksti puhuu allekirjoittajista, mutta yhtään ei löytynyt.
    [list-incomplete] Luettelo ei mainitse kaikkia allekirjoittajia.
    [not-public] Teksti ei näytä olevan julkinen tai lopullinen.
    [sheets-left-out] Taulukon välilehdet, joilla ei mainita allekirjoittamista, jätettiin pois.
    [sheets-unclear] On epäselvää, millä taulukon välilehdillä allekirjoittajat ovat.
    [attachments-ignored] Liitteet jätettiin pois.
    [covering-mail-ignored] Liitteenä ollut kirje luettiin; saateviesti jätettiin pois.
    [hidden-sheets] Piilotetut taulukot jätettiin pois.
    [hidden-text] Piilotettu teksti jätettiin pois.
    [macros-ignored] Makrot jätettiin pois.
    [recognised] Teksti tunnistettiin kuvasta; kirjaimissa voi olla virheitä.
    [scripts-ignored] Sivun komentosarjat jätettiin pois.
    [tracked-changes] Jäljitetyissä muutoksissa poistettu jätettiin pois.
    [unknown-law] Ei tiedetä, mistä säädöksestä on kyse.
   *[other] Luenta ei ollut varma ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Sama teksti kuin { $entry }
    [near-duplicate-of] Lähes sama teksti kuin { $entry }
   *[version-of] Toinen versio: { $entry }
}
admin-published-as = Julkaistu nimellä { $entry }
admin-field = { $field ->
    [title] Otsikko
    [date] Päiväys
    [publisher] Julkaisija
    [addressees] Vastaanottajat
    [url] Osoite
   *[count] Ilmoitettu määrä
}
admin-legend = ✓ tunnettu, ≈ luultavasti tunnettu, ＋ uusi, ? epäselvä
admin-ask-field = { $field ->
    [title] Vastaa tähän viestiin otsikolla.
    [date] Vastaa tähän viestiin päiväyksellä, esimerkiksi 2026-03-01. Viiva poistaa sen.
    [publisher] Vastaa tähän viestiin julkaisijalla. Viiva poistaa sen.
    [addressees] Vastaa tähän viestiin vastaanottajilla puolipisteillä erotettuina. Viiva poistaa ne.
    [url] Vastaa tähän viestiin alkuperäisen julkisella osoitteella. Viiva poistaa sen.
   *[count] Vastaa tähän viestiin tekstin ilmoittamalla allekirjoittajien määrällä. Viiva poistaa sen.
}
admin-ask-organisation = Vastaa tähän viestiin sen järjestön nimellä, jota tarkoittaa: { $name }
admin-new-organisation =
    Maa: { $country }
    Ala: { $sector }
admin-added = Toimituksen lisäämä
admin-field-of-organisation = { $field ->
    [country] Maa
   *[sector] Ala
}
admin-ask-country = Vastaa tähän viestiin maalla, josta { $name } on. Jos maita on monta, kirjoita ”{ $eu }” tai ”{ $global }”. Viiva poistaa sen.
admin-ask-name = Vastaa tähän viestiin puuttuvan allekirjoittajan nimellä siten kuin se on asiakirjassa.
admin-bad-value = En voi käyttää tätä: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Tätä ei ole asiakirjassa: { $name }
   *[listed] Tämä on jo luettelossa: { $name }
}
admin-drafts = Luonnokset
admin-no-drafts = Luonnoksia ei ole. Lähetä minulle tiedosto, linkki, edelleen lähetetty viesti tai pitkä teksti.
admin-help-sending = Uusi asiakirja: lähetä minulle tiedosto, linkki, edelleen lähetetty viesti tai pitkä teksti.
admin-kept = Luonnos säilyy. /drafts näyttää sen.
admin-confirm-discard = Poistetaanko tämä luonnos? { $title }
admin-discarded = Poistettu: { $title }
admin-refused = En voinut ottaa vastaan: { $name }. { $reason }
admin-not-fetched = En onnistunut useista yrityksistä huolimatta noutamaan tiedostoa Telegramista: { $name }. Lähetä se uudelleen.
admin-reason = { $code ->
    [encrypted] Tiedosto on suojattu salasanalla.
    [scanned] Sivut ovat kuvia ilman tekstiä.
    [too-large] Tiedosto on liian suuri.
    [too-deep] Tiedosto on liian syvälle sisäkkäinen.
    [unknown-format] En tunne tätä muotoa.
    [damaged] Tiedosto on vioittunut.
    [not-understood] En saanut siitä selvää.
    [empty] Siinä ei ole tekstiä.
    [timeout] Se kesti liian kauan.
    [memory] Se vaatii liikaa muistia.
    [bad-address] En voi avata tätä osoitetta.
    [private-address] Osoite on yksityisessä verkossa.
    [too-many-redirects] Osoite ohjaa loputtomasti eteenpäin.
    [not-found] Tässä osoitteessa ei ole mitään.
    [unreachable] Palvelimeen ei saada yhteyttä.
   *[other] Sitä ei voitu lukea.
}
admin-stage = { $stage ->
    [staging] Valmistellaan
    [checking] Tarkistetaan tiedot
    [building] Rakennetaan kokoelma
   *[asking] Esitetään koekysymykset
}
admin-published = Julkaistu: { $title }. Jäsenet saavat siitä nyt vastauksia (versio { $version }).
admin-publish-refused = Mitään ei julkaistu:
admin-confirm-bare = Tästä tekstistä ei löytynyt päivämäärää, allekirjoittajia eikä vaatimuksia. Kuuluuko se kampanjaan?
admin-questions = Koekysymykset: esitetty { $asked }, eri vastaus { $changed }, ei enää oikein { $broken }
admin-nothing-changes = Mikään tieto ei muutu.
admin-versions = Versiot, uusin ensin
admin-confirm-rollback = Palataanko versiosta { $now } versioon { $then }?
admin-undone = { $what ->
    [drafts] Taas luonnoksia:
    [lost] Poissa ilman, että luonnosta jää:
    [back] Taas kokoelmassa:
    [aside] Sivuun siirretyt omat vastaukset; /fixed säilyttää ne:
   *[ended] Omat vastaukset, jotka oli lopetettu ja jotka annetaan taas:
}
admin-rolled-back = Nyt vastaa versio { $version }.
admin-no-version = Aiempaa versiota ei ole.
admin-left-already = Versiosta { $version } oli jo siirrytty pois. Nyt vastaa versio { $now }.
admin-button-publish = Julkaise
admin-button-publish-anyway = Julkaise silti
admin-button-keep = Säilytä
admin-button-discard = Poista
admin-button-signatories = Allekirjoittajat
admin-button-changes = Mikä muuttuu
admin-button-questions = Koekysymykset
admin-button-card = Yhteenveto
admin-button-confirm = Oikein
admin-button-fix = Korjaa
admin-button-drop = Poista listalta
admin-button-add = ＋ Lisää nimi
admin-button-new = ＋ Uusi järjestö
admin-button-versions = Versiot
admin-button-rollback = Palaa
admin-button-dismiss = Erota
admin-button-done = Valmis
admin-button-all = Kaikki
admin-button-end = Lopeta nyt
admin-button-again = Anna taas
admin-gaps = Kysymykset ilman hyvää vastausta
admin-no-gaps = Jokainen kysymys 90 viime päivän ajalta sai vastauksen.
admin-gap = kysytty: { $count }, huono arvio: { $bad }
admin-fixed = Omat vastaukset
admin-set-aside = Siirretty sivuun palattaessa
admin-fixed-usage = Uusi vastaus: /fixed, sitten uusille riveille kysymykset, tyhjä rivi, vastaus, tyhjä rivi, lähteen osoite ja viimeinen päivä (2027-12-31).
admin-fixed-saved = Tallennettu. Jäsenet saavat nyt tämän vastauksen.
admin-fixed-no-source = Sen lähde ei ole kokoelmassa. Julkaise ensin tuo asiakirja.
admin-fixed-mistake = { $code ->
    [source] Lähde puuttuu: julkinen osoite, tai asiakirjan tekninen nimi ja siinä olevat sanat.
    [expiry] Viimeisen rivin on oltava tuleva päivä, esimerkiksi 2027-12-31.
   *[form] Kirjoita kysymykset, tyhjä rivi, vastaus, tyhjä rivi, sitten lähde ja viimeinen päivä.
}
admin-stats =
    Asiakirjat: { $documents }
    Lausunnot: { $statements }
    Järjestöt: { $organisations }
    Arviot: 👍 { $helpful }, 👎 { $unhelpful }
    Kysymykset ilman hyvää vastausta, 90 päivää: { $gaps }
admin-command-stats = Lukuja
admin-check-usage = Kirjoita lehdistölause komennon /check perään tai vastaa siihen komennolla /check.
admin-command-check = Tarkista lehdistöteksti
admin-claim = { $finding ->
    [supported] Tuettu
    [contradicted] Ristiriidassa
   *[unknown] Kokoelma ei kerro tästä
}
admin-demands = Löydettyjä vaatimuksia: { $count }
admin-button-replace = Korvaa
admin-confirm-replace = Korvataanko { $entry } tällä luonnoksella?
admin-button-withdraw = Poista käytöstä
admin-confirm-withdraw = Poistetaanko { $title } käytöstä? Jäsenet eivät enää saa siitä vastauksia.
admin-withdrawn = Poistettu käytöstä: { $title }
admin-button-answer = Vastaa
admin-ask-answer = Vastaa tähän viestiin: vastaus, tyhjä rivi, lähteen osoite ja uudella rivillä viimeinen päivä (2027-12-31).
admin-gap-fact = Lisää tosiasia lähettämällä minulle asiakirja, jossa se on.
admin-button-ask-team = Kysy omistajilta
admin-gap-asked = { $name } kysyy: kuka tietää vastauksen?
admin-gap-sent = Omistajia kysytty: { $count }
