admin-only = Tai gali tik šio boto redakcija. Jūsų numeris yra { $id }; su juo savininkas ar administratorius gali jus pridėti.
admin-admins-only = Tai gali tik šio boto savininkai ir administratoriai.
admin-owners-only = Administratorius skirti ir atleisti gali tik savininkas.
admin-private-only = Naudokite tai privačiame pokalbyje su manimi: { $bot }
admin-team = Komanda
admin-role = { $role ->
    [owner] savininkai
    [admin] administratorius
   *[editor] redaktorius
}
admin-team-usage = Paskyrimas: /team editor 123456 Vardas, su asmens numeriu, arba /team editor atsakant į jo persiųstą žinutę. Administratoriai: /team admin.
admin-appointed = { $role ->
    [admin] { $name } dabar administruoja.
   *[editor] { $name } dabar priklauso redakcijai.
}
admin-confirm-dismiss = Ar { $name } turi palikti komandą?
admin-card =
    Data: { $date }
    Rūšis: { $kind }
    Kalba: { $tongue }
    Leidėjas: { $publisher }
    Adresatai: { $addressees }
    Pasirašiusieji: { $found } (nauji: { $new })
    Adresas: { $url }
admin-doubts = Patikrinkite:
admin-doubt = { $code ->
    [date-guessed] Data tik spėjama.
    [date-unknown] Data nerasta.
    [no-country] Nepasakyta, iš kurios šalies jie: { $name }
    [no-url] Trūksta viešo adreso; atsakymai negali nurodyti originalo.
    [signatory-count] Tekste nurodyta pasirašiusiųjų: { $stated }, rasta: { $found }.
    [ambiguous-signatory] Neaišku, kas turima omenyje: { $name }
    [unsure-signatory] Galbūt ne organizacija: { $name }
    [left-out-signatory] Praleista, galbūt pasirašiusysis: { $name }
    [quoted-mail-ignored] Žemiau cituojamas senesnis el. laiškas praleistas.
    [struck-text] Perbrauktas tekstas praleistas.
    [unreadable-letters] Kai kurių raidžių nepavyko perskaityti, jos rodomos kaip �.
    [persons-left-out] Kai kurios sąrašo eilutės panašios į asmenų vardus, todėl praleistos.
    [annexed-letter] Priede esantis kitas laiškas praleistas.
    [quoted-letter] Kito laiško citata su jo signatarais praleista.
    [signatories-in-sentence] Pasirašiusieji perskaityti iš sakinio, o ne iš sąrašo.
    [no-signatories] Tekste kalbama apie pasirašiusiuosius, bet nė vieno nerasta.
    [list-incomplete] Sąraše nurodyti ne visi pasirašiusieji.
    [not-public] Panašu, kad tekstas neskirtas viešumai arba nėra galutinis.
    [sheets-left-out] Darbalapiai, kuriuose nieko nesakoma apie pasirašymą, praleisti.
    [sheets-unclear] Neaišku, kuriuose darbalapiuose yra pasirašiusieji.
    [attachments-ignored] Priedai praleisti.
    [covering-mail-ignored] Perskaitytas pridėtas laiškas; lydimasis laiškas praleistas.
    [hidden-sheets] Paslėpti lapai praleisti.
    [hidden-text] Paslėptas tekstas praleistas.
    [macros-ignored] Makrokomandos praleistos.
    [recognised] Tekstas atpažintas iš paveikslo; raidės gali būti klaidingos.
    [scripts-ignored] Puslapio scenarijai praleisti.
    [tracked-changes] Tai, kas ištrinta sekant pakeitimus, praleista.
    [unknown-law] Nežinoma, kuris tai teisės aktas.
   *[other] Perskaityta neužtikrintai ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Tas pats tekstas kaip { $entry }
    [near-duplicate-of] Beveik tas pats tekstas kaip { $entry }
   *[version-of] Kita versija: { $entry }
}
admin-published-as = Paskelbta kaip { $entry }
admin-field = { $field ->
    [title] Pavadinimas
    [date] Data
    [publisher] Leidėjas
    [addressees] Adresatai
    [url] Adresas
   *[count] Nurodytas skaičius
}
admin-legend = ✓ žinomas, ≈ tikriausiai žinomas, ＋ naujas, ? neaiškus
admin-ask-field = { $field ->
    [title] Atsakykite į šią žinutę pavadinimu.
    [date] Atsakykite į šią žinutę data, pavyzdžiui, 2026-03-01. Brūkšnys ją pašalina.
    [publisher] Atsakykite į šią žinutę leidėju. Brūkšnys jį pašalina.
    [addressees] Atsakykite į šią žinutę adresatais, atskirtais kabliataškiais. Brūkšnys juos pašalina.
    [url] Atsakykite į šią žinutę viešu originalo adresu. Brūkšnys jį pašalina.
   *[count] Atsakykite į šią žinutę tekste nurodytu pasirašiusiųjų skaičiumi. Brūkšnys jį pašalina.
}
admin-ask-organisation = Atsakykite į šią žinutę organizacijos, kuri turima omenyje, pavadinimu: { $name }
admin-new-organisation =
    Šalis: { $country }
    Sektorius: { $sector }
admin-added = Pridėjo redakcija
admin-field-of-organisation = { $field ->
    [country] Šalis
   *[sector] Sektorius
}
admin-ask-country = Atsakykite į šią žinutę nurodydami šalį, iš kurios yra { $name }. Jei šalių kelios, rašykite „{ $eu }“ arba „{ $global }“. Brūkšnys ją pašalina.
admin-ask-name = Atsakykite į šią žinutę trūkstamo pasirašiusiojo pavadinimu, kaip jis parašytas dokumente.
admin-bad-value = To panaudoti negaliu: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Dokumente to nėra: { $name }
   *[listed] Tai jau yra sąraše: { $name }
}
admin-drafts = Juodraščiai
admin-no-drafts = Juodraščių nėra. Atsiųskite failą, nuorodą, persiųstą žinutę arba ilgą tekstą.
admin-help-sending = Naujas dokumentas: atsiųskite failą, nuorodą, persiųstą žinutę arba ilgą tekstą.
admin-kept = Juodraštis išsaugotas. Jį rodo /drafts.
admin-confirm-discard = Ištrinti šį juodraštį? { $title }
admin-discarded = Ištrinta: { $title }
admin-refused = Nepavyko priimti: { $name }. { $reason }
admin-not-fetched = Nors bandžiau kelis kartus, nepavyko atsisiųsti iš „Telegram“: { $name }. Atsiųskite failą dar kartą.
admin-reason = { $code ->
    [encrypted] Failas apsaugotas slaptažodžiu.
    [scanned] Puslapiai yra vaizdai be teksto.
    [too-large] Failas per didelis.
    [too-deep] Failas per giliai įdėtas.
    [unknown-format] Šio formato nepažįstu.
    [damaged] Failas sugadintas.
    [not-understood] Nepavyko jo suprasti.
    [empty] Jame nėra teksto.
    [timeout] Užtruko per ilgai.
    [memory] Reikia per daug atminties.
    [bad-address] Šio adreso atverti negaliu.
    [private-address] Adresas yra privačiame tinkle.
    [too-many-redirects] Adresas be galo nukreipia toliau.
    [not-found] Šiuo adresu nieko nėra.
    [unreachable] Serveris nepasiekiamas.
   *[other] Nepavyko perskaityti.
}
admin-stage = { $stage ->
    [staging] Ruošiama
    [checking] Tikrinami faktai
    [building] Kuriamas rinkinys
   *[asking] Užduodami bandomieji klausimai
}
admin-published = Paskelbta: { $title }. Nariai dabar gauna iš jo atsakymus (versija { $version }).
admin-publish-refused = Niekas nepaskelbta:
admin-confirm-bare = Šiame tekste nerasta nei datos, nei pasirašiusiųjų, nei reikalavimų. Ar jis priklauso kampanijai?
admin-questions = Bandomieji klausimai: užduota { $asked }, atsakyta kitaip { $changed }, nebeteisinga { $broken }
admin-nothing-changes = Joks faktas nesikeičia.
admin-versions = Versijos, naujausia pirma
admin-confirm-rollback = Grįžti iš versijos { $now } į versiją { $then }?
admin-undone = { $what ->
    [drafts] Vėl juodraščiai:
    [lost] Pašalinti, juodraščio nebėra:
    [back] Vėl rinkinyje:
    [aside] Į šalį padėti savi atsakymai; /fixed juos saugo:
   *[ended] Savi atsakymai, kurie buvo baigti ir vėl pateikiami:
}
admin-rolled-back = Dabar atsako versija { $version }.
admin-no-version = Ankstesnės versijos nėra.
admin-left-already = Versijos { $version } jau buvo atsisakyta. Dabar atsako versija { $now }.
admin-button-publish = Paskelbti
admin-button-publish-anyway = Vis tiek paskelbti
admin-button-keep = Palikti
admin-button-discard = Ištrinti
admin-button-signatories = Pasirašiusieji
admin-button-changes = Kas keičiasi
admin-button-questions = Bandomieji klausimai
admin-button-card = Apžvalga
admin-button-confirm = Teisinga
admin-button-fix = Taisyti
admin-button-drop = Pašalinti
admin-button-add = ＋ Pridėti pavadinimą
admin-button-new = ＋ Nauja
admin-button-versions = Versijos
admin-button-rollback = Grįžti
admin-button-dismiss = Atleisti
admin-button-done = Atlikta
admin-button-all = Visi
admin-button-end = Baigti dabar
admin-button-again = Pateikti vėl
admin-gaps = Klausimai be gero atsakymo
admin-no-gaps = Kiekvienas paskutinių 90 dienų klausimas rado atsakymą.
admin-gap = užduota: { $count }, blogai įvertinta: { $bad }
admin-fixed = Savi atsakymai
admin-set-aside = Padėti į šalį grįžtant
admin-fixed-usage = Naujas atsakymas: /fixed, tada naujose eilutėse klausimai, tuščia eilutė, atsakymas, tuščia eilutė, šaltinio adresas ir paskutinė diena (2027-12-31).
admin-fixed-saved = Išsaugota. Nariai dabar gauna šį atsakymą.
admin-fixed-no-source = Jo šaltinio rinkinyje nėra. Pirmiausia paskelbkite tą dokumentą.
admin-fixed-mistake = { $code ->
    [source] Trūksta šaltinio: viešo adreso arba dokumento techninio pavadinimo ir jame esančių žodžių.
    [expiry] Paskutinė eilutė turi būti būsima diena, pavyzdžiui, 2027-12-31.
   *[form] Parašykite klausimus, tuščią eilutę, atsakymą, tuščią eilutę, tada šaltinį ir paskutinę dieną.
}
admin-stats =
    Dokumentai: { $documents }
    Pareiškimai: { $statements }
    Organizacijos: { $organisations }
    Įvertinimai: 👍 { $helpful }, 👎 { $unhelpful }
    Klausimai be gero atsakymo, 90 dienų: { $gaps }
admin-command-stats = Skaičiai
admin-check-usage = Parašykite sakinį spaudai po /check arba atsakykite į jį su /check.
admin-command-check = Patikrinti tekstą spaudai
admin-claim = { $finding ->
    [supported] Patvirtinta
    [contradicted] Prieštarauja
   *[unknown] Rinkinys apie tai nieko nesako
}
admin-demands = Rasta reikalavimų: { $count }
admin-button-replace = Pakeisti
admin-confirm-replace = Pakeisti { $entry } šiuo juodraščiu?
admin-button-withdraw = Atšaukti
admin-confirm-withdraw = Atšaukti { $title }? Nariai nebegaus atsakymų iš jo.
admin-withdrawn = Atšaukta: { $title }
admin-button-answer = Atsakyti
admin-ask-answer = Atsakykite į šią žinutę: atsakymas, tuščia eilutė, šaltinio adresas ir naujoje eilutėje paskutinė diena (2027-12-31).
admin-gap-fact = Norėdami pridėti faktą, atsiųskite man dokumentą, kuriame jis yra.
admin-button-ask-team = Klausti savininkų
admin-gap-asked = { $name } klausia: kas žino atsakymą?
admin-gap-sent = Paklausta savininkų: { $count }
