admin-only = Seda saab teha ainult selle boti toimetus. Teie number on { $id }; sellega saab omanik või haldur teid lisada.
admin-admins-only = Seda saavad teha ainult selle boti omanikud ja haldurid.
admin-owners-only = Haldureid saab nimetada ja vabastada ainult omanik.
admin-private-only = Palun kasutage seda privaatvestluses minuga: { $bot }
admin-team = Meeskond
admin-role = { $role ->
    [owner] omanikud
    [admin] haldur
   *[editor] toimetaja
}
admin-team-usage = Nimetamine: /team editor 123456 Nimi, isiku numbriga, või /team editor vastusena tema edastatud sõnumile. Haldurid: /team admin.
admin-appointed = { $role ->
    [admin] { $name } on nüüd haldur.
   *[editor] { $name } on nüüd toimetuses.
}
admin-confirm-dismiss = Kas { $name } peab meeskonnast lahkuma?
admin-card =
    Kuupäev: { $date }
    Liik: { $kind }
    Keel: { $tongue }
    Avaldaja: { $publisher }
    Adressaadid: { $addressees }
    Allakirjutanud: { $found } (uusi: { $new })
    Aadress: { $url }
admin-doubts = Palun kontrollige:
admin-doubt = { $code ->
    [date-guessed] Kuupäev on vaid oletus.
    [date-unknown] Kuupäeva ei leitud.
    [no-country] Miski ei ütle, mis riigist nad on: { $name }
    [no-url] Avalik aadress puudub; vastused ei saa viidata originaalile.
    [signatory-count] Tekst nimetab { $stated } allakirjutanut, leiti { $found }.
    [ambiguous-signatory] Pole selge, keda mõeldakse: { $name }
    [unsure-signatory] Võib-olla pole organisatsioon: { $name }
    [left-out-signatory] Välja jäetud, võib-olla allakirjutanu: { $name }
    [quoted-mail-ignored] Allpool tsiteeritud vanem e-kiri jäeti välja.
    [struck-text] Läbikriipsutatud tekst jäeti välja.
    [unreadable-letters] Mõnda tähte ei saanud lugeda; nende asemel on �.
    [persons-left-out] Mõned loendi read näivad olevat isikud ja jäeti välja.
    [annexed-letter] Lisas olev teine kiri jäeti välja.
    [quoted-letter] Teise kirja tsitaat koos selle allakirjutajatega jäeti välja.
    [signatories-in-sentence] Allakirjutanud loeti lausest, mitte loetelust.
    [no-signatories] Tekst räägib allakirjutanutest, kuid ühtki ei leitud.
    [list-incomplete] Loend ei nimeta kõiki allakirjutanuid.
    [not-public] Tekst ei näi olevat avalik või lõplik.
    [sheets-left-out] Töölehed, kus allakirjutamisest juttu pole, jäeti välja.
    [sheets-unclear] Pole selge, millistel töölehtedel allakirjutanud on.
    [attachments-ignored] Manused jäeti välja.
    [covering-mail-ignored] Loeti manusena saadetud kirja; saatekiri jäeti välja.
    [hidden-sheets] Peidetud lehed jäeti välja.
    [hidden-text] Peidetud tekst jäeti välja.
    [macros-ignored] Makrod jäeti välja.
    [recognised] Tekst tuvastati pildilt; tähed võivad olla valed.
    [scripts-ignored] Lehe skriptid jäeti välja.
    [tracked-changes] Jälgitud muudatustes kustutatu jäeti välja.
    [unknown-law] Pole teada, mis õigusaktiga on tegu.
   *[other] Lugemine polnud kindel ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Sama tekst nagu { $entry }
    [near-duplicate-of] Peaaegu sama tekst nagu { $entry }
   *[version-of] Teine versioon: { $entry }
}
admin-published-as = Avaldatud nimega { $entry }
admin-field = { $field ->
    [title] Pealkiri
    [date] Kuupäev
    [publisher] Avaldaja
    [addressees] Adressaadid
    [url] Aadress
   *[count] Nimetatud arv
}
admin-legend = ✓ teada, ≈ arvatavasti teada, ＋ uus, ? ebaselge
admin-ask-field = { $field ->
    [title] Vastake sellele sõnumile pealkirjaga.
    [date] Vastake sellele sõnumile kuupäevaga, näiteks 2026-03-01. Kriips eemaldab selle.
    [publisher] Vastake sellele sõnumile avaldajaga. Kriips eemaldab selle.
    [addressees] Vastake sellele sõnumile adressaatidega, eraldatud semikooloniga. Kriips eemaldab need.
    [url] Vastake sellele sõnumile originaali avaliku aadressiga. Kriips eemaldab selle.
   *[count] Vastake sellele sõnumile allakirjutanute arvuga, mida tekst nimetab. Kriips eemaldab selle.
}
admin-ask-organisation = Vastake sellele sõnumile selle organisatsiooni nimega, keda tähendab: { $name }
admin-new-organisation =
    Riik: { $country }
    Sektor: { $sector }
admin-added = Toimetuse lisatud
admin-field-of-organisation = { $field ->
    [country] Riik
   *[sector] Sektor
}
admin-ask-country = Vastake sellele sõnumile riigiga, kust on { $name }. Mitme riigi puhul kirjutage „{ $eu }“ või „{ $global }“. Kriips eemaldab selle.
admin-ask-name = Vastake sellele sõnumile puuduva allakirjutanu nimega, nii nagu see dokumendis seisab.
admin-bad-value = Seda ei saa kasutada: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Seda dokumendis ei ole: { $name }
   *[listed] See on juba nimekirjas: { $name }
}
admin-drafts = Mustandid
admin-no-drafts = Mustandeid pole. Saatke mulle fail, link, edastatud sõnum või pikk tekst.
admin-help-sending = Uus dokument: saatke mulle fail, link, edastatud sõnum või pikk tekst.
admin-kept = Mustand jääb alles. /drafts näitab seda.
admin-confirm-discard = Kas kustutada see mustand? { $title }
admin-discarded = Kustutatud: { $title }
admin-refused = Ei saanud vastu võtta: { $name }. { $reason }
admin-not-fetched = Ma ei saanud mitmest katsest hoolimata Telegramist alla laadida: { $name }. Palun saatke fail uuesti.
admin-reason = { $code ->
    [encrypted] Fail on parooliga kaitstud.
    [scanned] Leheküljed on tekstita pildid.
    [too-large] Fail on liiga suur.
    [too-deep] Fail on liiga sügavalt pesastatud.
    [unknown-format] Ma ei tunne seda vormingut.
    [damaged] Fail on kahjustatud.
    [not-understood] Ma ei saanud sellest aru.
    [empty] Selles pole teksti.
    [timeout] See kestis liiga kaua.
    [memory] See nõuab liiga palju mälu.
    [bad-address] Seda aadressi ei saa avada.
    [private-address] Aadress on privaatvõrgus.
    [too-many-redirects] Aadress suunab lõputult edasi.
    [not-found] Sellel aadressil pole midagi.
    [unreachable] Server pole kättesaadav.
   *[other] Seda ei saanud lugeda.
}
admin-stage = { $stage ->
    [staging] Ettevalmistus
    [checking] Faktide kontroll
    [building] Kogu koostamine
   *[asking] Proovküsimused
}
admin-published = Avaldatud: { $title }. Liikmed saavad sellest nüüd vastuseid (versioon { $version }).
admin-publish-refused = Midagi ei avaldatud:
admin-confirm-bare = Sellest tekstist ei leitud kuupäeva, allakirjutanuid ega nõudmisi. Kas see kuulub kampaaniasse?
admin-questions = Proovküsimused: esitatud { $asked }, teise vastusega { $changed }, enam mitte õiged { $broken }
admin-nothing-changes = Ükski fakt ei muutu.
admin-versions = Versioonid, uusim ees
admin-confirm-rollback = Kas minna versioonilt { $now } tagasi versioonile { $then }?
admin-undone = { $what ->
    [drafts] Taas mustandid:
    [lost] Kadunud, ilma et mustandit alles oleks:
    [back] Taas kogus:
    [aside] Kõrvale pandud oma vastused; /fixed hoiab need alles:
   *[ended] Oma vastused, mis olid lõpetatud ja mida antakse jälle:
}
admin-rolled-back = Nüüd vastab versioon { $version }.
admin-no-version = Varasemat versiooni pole.
admin-left-already = Versioonist { $version } oldi juba loobutud. Nüüd vastab versioon { $now }.
admin-button-publish = Avalda
admin-button-publish-anyway = Avalda siiski
admin-button-keep = Jäta alles
admin-button-discard = Kustuta
admin-button-signatories = Allakirjutanud
admin-button-changes = Mis muutub
admin-button-questions = Proovküsimused
admin-button-card = Ülevaade
admin-button-confirm = Õige
admin-button-fix = Paranda
admin-button-drop = Eemalda
admin-button-add = ＋ Lisa nimi
admin-button-new = ＋ Uus
admin-button-versions = Versioonid
admin-button-rollback = Tagasi
admin-button-dismiss = Vabasta
admin-button-done = Valmis
admin-button-all = Kõik
admin-button-end = Lõpeta kohe
admin-button-again = Anna jälle
admin-gaps = Hea vastuseta küsimused
admin-no-gaps = Iga küsimus viimase 90 päeva jooksul leidis vastuse.
admin-gap = küsitud: { $count }, halvasti hinnatud: { $bad }
admin-fixed = Oma vastused
admin-set-aside = Tagasiminekul kõrvale pandud
admin-fixed-usage = Uus vastus: /fixed, siis uutel ridadel küsimused, tühi rida, vastus, tühi rida, allika aadress ja viimane päev (2027-12-31).
admin-fixed-saved = Salvestatud. Liikmed saavad nüüd selle vastuse.
admin-fixed-no-source = Selle allikat ei ole kogus. Avaldage kõigepealt see dokument.
admin-fixed-mistake = { $code ->
    [source] Allikas puudub: avalik aadress või dokumendi tehniline nimi ja seal leiduvad sõnad.
    [expiry] Viimane rida peab olema tulevane päev, näiteks 2027-12-31.
   *[form] Kirjutage küsimused, tühi rida, vastus, tühi rida, siis allikas ja viimane päev.
}
admin-stats =
    Dokumendid: { $documents }
    Avaldused: { $statements }
    Organisatsioonid: { $organisations }
    Hinnangud: 👍 { $helpful }, 👎 { $unhelpful }
    Hea vastuseta küsimused, 90 päeva: { $gaps }
admin-command-stats = Arvud
admin-check-usage = Kirjutage pressilause käsu /check järele või vastake sellele käsuga /check.
admin-command-check = Kontrolli pressiteksti
admin-claim = { $finding ->
    [supported] Kinnitatud
    [contradicted] Vastuolus
   *[unknown] Kogu ei ütle selle kohta midagi
}
admin-demands = Leitud nõudmisi: { $count }
admin-button-replace = Asenda
admin-confirm-replace = Kas asendada { $entry } selle mustandiga?
admin-button-withdraw = Võta tagasi
admin-confirm-withdraw = Kas võtta { $title } tagasi? Liikmed ei saa sellest enam vastuseid.
admin-withdrawn = Tagasi võetud: { $title }
admin-button-answer = Vasta
admin-ask-answer = Vastake sellele sõnumile: vastus, tühi rida, allika aadress ja uuel real viimane päev (2027-12-31).
admin-gap-fact = Fakti lisamiseks saatke mulle dokument, milles see seisab.
admin-button-ask-team = Küsi omanikelt
admin-gap-asked = { $name } küsib: kes teab vastust?
admin-gap-sent = Küsitud omanikke: { $count }
