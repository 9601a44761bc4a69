admin-only = To var darīt tikai šī bota redakcija. Jūsu numurs ir { $id }; ar to īpašnieks vai administrators var jūs pievienot.
admin-admins-only = To var darīt tikai šī bota īpašnieki un administratori.
admin-owners-only = Administratorus iecelt un atcelt var tikai īpašnieks.
admin-private-only = Lūdzu, izmantojiet to privātajā sarunā ar mani: { $bot }
admin-team = Komanda
admin-role = { $role ->
    [owner] īpašnieki
    [admin] administrators
   *[editor] redaktors
}
admin-team-usage = Iecelšana: /team editor 123456 Vārds, ar personas numuru, vai /team editor kā atbilde uz tās pārsūtītu ziņu. Administratori: /team admin.
admin-appointed = { $role ->
    [admin] { $name } tagad ir administrators.
   *[editor] { $name } tagad ir redakcijā.
}
admin-confirm-dismiss = Vai { $name } jāizslēdz no komandas?
admin-card =
    Datums: { $date }
    Veids: { $kind }
    Valoda: { $tongue }
    Izdevējs: { $publisher }
    Adresāti: { $addressees }
    Parakstītāji: { $found } (jauni: { $new })
    Adrese: { $url }
admin-doubts = Lūdzu, pārbaudiet:
admin-doubt = { $code ->
    [date-guessed] Datums ir tikai minējums.
    [date-unknown] Datums nav atrasts.
    [no-country] Nekas nenorāda, no kuras valsts viņi ir: { $name }
    [no-url] Trūkst publiskas adreses; atbildes nevar norādīt uz oriģinālu.
    [signatory-count] Tekstā minēti { $stated } parakstītāji, atrasti { $found }.
    [ambiguous-signatory] Nav skaidrs, kas domāts: { $name }
    [unsure-signatory] Varbūt nav organizācija: { $name }
    [left-out-signatory] Izlaists, varbūt parakstītājs: { $name }
    [quoted-mail-ignored] Zemāk citēts vecāks e-pasts ir izlaists.
    [struck-text] Pārsvītrotais teksts ir izlaists.
    [unreadable-letters] Dažus burtus neizdevās nolasīt, un tie parādīti kā �.
    [persons-left-out] Dažas saraksta rindas izskatās pēc personām un ir izlaistas.
    [annexed-letter] Cita vēstule pielikumā ir izlaista.
    [quoted-letter] Citas vēstules citāts ar tās parakstītājiem ir izlaists.
    [signatories-in-sentence] Parakstītāji nolasīti no teikuma, nevis no saraksta.
    [no-signatories] Teksts runā par parakstītājiem, bet neviens netika atrasts.
    [list-incomplete] Sarakstā nav nosaukti visi parakstītāji.
    [not-public] Šķiet, ka teksts nav paredzēts publicēšanai vai nav galīgs.
    [sheets-left-out] Darblapas, kurās nekas nav teikts par parakstīšanu, ir izlaistas.
    [sheets-unclear] Nav skaidrs, kurās darblapās ir parakstītāji.
    [attachments-ignored] Pielikumi ir izlaisti.
    [covering-mail-ignored] Nolasīta pievienotā vēstule; pavadvēstule ir izlaista.
    [hidden-sheets] Slēptās lapas ir izlaistas.
    [hidden-text] Slēptais teksts ir izlaists.
    [macros-ignored] Makro ir izlaisti.
    [recognised] Teksts atpazīts no attēla; burti var būt kļūdaini.
    [scripts-ignored] Lapas skripti ir izlaisti.
    [tracked-changes] Izsekotajās izmaiņās izdzēstais ir izlaists.
    [unknown-law] Nav zināms, kas tas par tiesību aktu.
   *[other] Nolasījums nebija drošs ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Tas pats teksts, kas { $entry }
    [near-duplicate-of] Gandrīz tas pats teksts, kas { $entry }
   *[version-of] Cita versija: { $entry }
}
admin-published-as = Publicēts kā { $entry }
admin-field = { $field ->
    [title] Nosaukums
    [date] Datums
    [publisher] Izdevējs
    [addressees] Adresāti
    [url] Adrese
   *[count] Minētais skaits
}
admin-legend = ✓ zināms, ≈ droši vien zināms, ＋ jauns, ? neskaidrs
admin-ask-field = { $field ->
    [title] Atbildiet uz šo ziņu ar nosaukumu.
    [date] Atbildiet uz šo ziņu ar datumu, piemēram, 2026-03-01. Svītra to dzēš.
    [publisher] Atbildiet uz šo ziņu ar izdevēju. Svītra to dzēš.
    [addressees] Atbildiet uz šo ziņu ar adresātiem, atdalītiem ar semikolu. Svītra tos dzēš.
    [url] Atbildiet uz šo ziņu ar oriģināla publisko adresi. Svītra to dzēš.
   *[count] Atbildiet uz šo ziņu ar tekstā minēto parakstītāju skaitu. Svītra to dzēš.
}
admin-ask-organisation = Atbildiet uz šo ziņu ar tās organizācijas nosaukumu, kas domāta ar: { $name }
admin-new-organisation =
    Valsts: { $country }
    Nozare: { $sector }
admin-added = Pievienojusi redakcija
admin-field-of-organisation = { $field ->
    [country] Valsts
   *[sector] Nozare
}
admin-ask-country = Atbildiet uz šo ziņu ar valsti, no kuras ir { $name }. Vairāku valstu gadījumā rakstiet “{ $eu }” vai “{ $global }”. Svītra to dzēš.
admin-ask-name = Atbildiet uz šo ziņu ar trūkstoša parakstītāja nosaukumu, kā tas rakstīts dokumentā.
admin-bad-value = To nevar izmantot: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Tā dokumentā nav: { $name }
   *[listed] Tas jau ir sarakstā: { $name }
}
admin-drafts = Melnraksti
admin-no-drafts = Melnrakstu nav. Sūtiet man failu, saiti, pārsūtītu ziņu vai garu tekstu.
admin-help-sending = Jauns dokuments: sūtiet man failu, saiti, pārsūtītu ziņu vai garu tekstu.
admin-kept = Melnraksts ir saglabāts. To rāda /drafts.
admin-confirm-discard = Vai dzēst šo melnrakstu? { $title }
admin-discarded = Dzēsts: { $title }
admin-refused = Neizdevās pieņemt: { $name }. { $reason }
admin-not-fetched = Neizdevās lejupielādēt no “Telegram”, lai gan mēģināju vairākas reizes: { $name }. Lūdzu, nosūtiet datni vēlreiz.
admin-reason = { $code ->
    [encrypted] Fails ir aizsargāts ar paroli.
    [scanned] Lapas ir attēli bez teksta.
    [too-large] Fails ir par lielu.
    [too-deep] Fails ir pārāk dziļi ligzdots.
    [unknown-format] Šo formātu es nepazīstu.
    [damaged] Fails ir bojāts.
    [not-understood] Man neizdevās to saprast.
    [empty] Tajā nav teksta.
    [timeout] Tas aizņēma pārāk ilgu laiku.
    [memory] Tam vajag pārāk daudz atmiņas.
    [bad-address] Šo adresi nevar atvērt.
    [private-address] Adrese ir privātā tīklā.
    [too-many-redirects] Adrese bezgalīgi pāradresē.
    [not-found] Šajā adresē nekā nav.
    [unreachable] Serveris nav sasniedzams.
   *[other] To neizdevās nolasīt.
}
admin-stage = { $stage ->
    [staging] Sagatavošana
    [checking] Faktu pārbaude
    [building] Krājuma veidošana
   *[asking] Pārbaudes jautājumi
}
admin-published = Publicēts: { $title }. Dalībnieki tagad saņem no tā atbildes (versija { $version }).
admin-publish-refused = Nekas nav publicēts:
admin-confirm-bare = Šajā tekstā nav atrasts ne datums, ne parakstītāji, ne prasības. Vai tas pieder kampaņai?
admin-questions = Pārbaudes jautājumi: uzdoti { $asked }, atbildēti citādi { $changed }, vairs nav pareizi { $broken }
admin-nothing-changes = Neviens fakts nemainās.
admin-versions = Versijas, jaunākā pirmā
admin-confirm-rollback = Vai atgriezties no versijas { $now } pie versijas { $then }?
admin-undone = { $what ->
    [drafts] Atkal melnraksti:
    [lost] Izņemti, un melnraksta vairs nav:
    [back] Atkal krājumā:
    [aside] Malā noliktās savas atbildes; /fixed tās saglabā:
   *[ended] Savas atbildes, kas bija beigtas un atkal tiek dotas:
}
admin-rolled-back = Tagad atbild versija { $version }.
admin-no-version = Agrākas versijas nav.
admin-left-already = No versijas { $version } jau bija atteikušies. Tagad atbild versija { $now }.
admin-button-publish = Publicēt
admin-button-publish-anyway = Tomēr publicēt
admin-button-keep = Paturēt
admin-button-discard = Dzēst
admin-button-signatories = Parakstītāji
admin-button-changes = Kas mainās
admin-button-questions = Pārbaudes jautājumi
admin-button-card = Pārskats
admin-button-confirm = Pareizi
admin-button-fix = Labot
admin-button-drop = Izņemt
admin-button-add = ＋ Pievienot nosaukumu
admin-button-new = ＋ Jauna
admin-button-versions = Versijas
admin-button-rollback = Atgriezties
admin-button-dismiss = Atcelt
admin-button-done = Gatavs
admin-button-all = Visi
admin-button-end = Beigt tūlīt
admin-button-again = Dot atkal
admin-gaps = Jautājumi bez labas atbildes
admin-no-gaps = Katrs pēdējo 90 dienu jautājums atrada atbildi.
admin-gap = uzdots: { $count }, slikti novērtēts: { $bad }
admin-fixed = Savas atbildes
admin-set-aside = Noliktas malā, atgriežoties
admin-fixed-usage = Jauna atbilde: /fixed, tad jaunās rindās jautājumi, tukša rinda, atbilde, tukša rinda, avota adrese un pēdējā diena (2027-12-31).
admin-fixed-saved = Saglabāts. Dalībnieki tagad saņem šo atbildi.
admin-fixed-no-source = Tās avota nav krājumā. Vispirms publicējiet šo dokumentu.
admin-fixed-mistake = { $code ->
    [source] Trūkst avota: publiska adrese vai dokumenta tehniskais nosaukums un vārdi, kas tajā ir.
    [expiry] Pēdējai rindai jābūt nākamai dienai, piemēram, 2027-12-31.
   *[form] Uzrakstiet jautājumus, tukšu rindu, atbildi, tukšu rindu, tad avotu un pēdējo dienu.
}
admin-stats =
    Dokumenti: { $documents }
    Paziņojumi: { $statements }
    Organizācijas: { $organisations }
    Vērtējumi: 👍 { $helpful }, 👎 { $unhelpful }
    Jautājumi bez labas atbildes, 90 dienas: { $gaps }
admin-command-stats = Skaitļi
admin-check-usage = Uzrakstiet preses teikumu aiz /check vai atbildiet uz to ar /check.
admin-command-check = Pārbaudīt tekstu presei
admin-claim = { $finding ->
    [supported] Apstiprināts
    [contradicted] Pretrunā
   *[unknown] Krājums par to neko nesaka
}
admin-demands = Atrastās prasības: { $count }
admin-button-replace = Aizstāt
admin-confirm-replace = Vai aizstāt { $entry } ar šo melnrakstu?
admin-button-withdraw = Atsaukt
admin-confirm-withdraw = Vai atsaukt { $title }? Biedri vairs nesaņems atbildes no tā.
admin-withdrawn = Atsaukts: { $title }
admin-button-answer = Atbildēt
admin-ask-answer = Atbildiet uz šo ziņojumu ar atbildi, tukšu rindu, avota adresi un jaunā rindā pēdējo dienu (2027-12-31).
admin-gap-fact = Lai pievienotu faktu, atsūtiet man dokumentu, kurā tas ir.
admin-button-ask-team = Jautāt īpašniekiem
admin-gap-asked = { $name } jautā: kurš zina atbildi?
admin-gap-sent = Pajautāts īpašniekiem: { $count }
