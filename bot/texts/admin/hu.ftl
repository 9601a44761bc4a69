admin-only = Ezt csak a bot szerkesztői tehetik meg. Az Ön száma { $id }; ezzel egy tulajdonos vagy adminisztrátor felveheti.
admin-admins-only = Ezt csak a bot tulajdonosai és adminisztrátorai tehetik meg.
admin-owners-only = Adminisztrátort csak tulajdonos nevezhet ki vagy menthet fel.
admin-private-only = Kérem, ezt a velem folytatott privát csevegésben használja: { $bot }
admin-team = Csapat
admin-role = { $role ->
    [owner] tulajdonosok
    [admin] adminisztrátor
   *[editor] szerkesztő
}
admin-team-usage = Kinevezés: /team editor 123456 Név, az illető számával, vagy /team editor válaszként a tőle továbbított üzenetre. Adminisztrátorok: /team admin.
admin-appointed = { $role ->
    [admin] { $name } mostantól adminisztrátor.
   *[editor] { $name } mostantól szerkesztő.
}
admin-confirm-dismiss = Távozzon a csapatból? { $name }
admin-card =
    Dátum: { $date }
    Fajta: { $kind }
    Nyelv: { $tongue }
    Kiadó: { $publisher }
    Címzettek: { $addressees }
    Aláírók: { $found } (új: { $new })
    Cím: { $url }
admin-doubts = Kérem, ellenőrizze:
admin-doubt = { $code ->
    [date-guessed] A dátum csak feltevés.
    [date-unknown] Nem található dátum.
    [no-country] Semmi sem mondja meg, melyik országból valók: { $name }
    [no-url] Hiányzik a nyilvános cím; a válaszok nem hivatkozhatnak az eredetire.
    [signatory-count] A szöveg { $stated } aláírót említ, a talált aláírók száma { $found }.
    [ambiguous-signatory] Nem világos, kiről van szó: { $name }
    [unsure-signatory] Talán nem szervezet: { $name }
    [left-out-signatory] Kimaradt, talán aláíró: { $name }
    [quoted-mail-ignored] Egy lent idézett korábbi e-mail kimaradt.
    [struck-text] Az áthúzott szöveg kimaradt.
    [unreadable-letters] Egyes betűk nem voltak olvashatók, helyükön � áll.
    [persons-left-out] A lista egyes sorai személyneveknek tűnnek, ezért kimaradtak.
    [annexed-letter] Egy mellékletben lévő másik levél kimaradt.
    [quoted-letter] Egy másik levélből vett idézet az aláíróival együtt kimaradt.
    [signatories-in-sentence] Az aláírók egy mondatból, nem jegyzékből származnak.
    [no-signatories] A szöveg aláírókról beszél, de egyet sem talált a program.
    [list-incomplete] A lista nem nevezi meg az összes aláírót.
    [not-public] A szöveg a jelek szerint nem nyilvános vagy nem végleges.
    [sheets-left-out] Az aláírásról nem szóló munkalapok kimaradtak.
    [sheets-unclear] Nem világos, mely munkalapokon vannak az aláírók.
    [attachments-ignored] A mellékletek kimaradtak.
    [covering-mail-ignored] A program a csatolt levelet olvasta; a kísérőlevél kimaradt.
    [hidden-sheets] A rejtett munkalapok kimaradtak.
    [hidden-text] A rejtett szöveg kimaradt.
    [macros-ignored] A makrók kimaradtak.
    [recognised] A szöveget képről ismerte fel a program; a betűk hibásak lehetnek.
    [scripts-ignored] Az oldal parancsfájljai kimaradtak.
    [tracked-changes] A nyomon követett módosításokban töröltek kimaradtak.
    [unknown-law] Nem ismert, melyik jogszabályról van szó.
   *[other] Az olvasat nem volt biztos ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Ugyanaz a szöveg, mint { $entry }
    [near-duplicate-of] Majdnem ugyanaz a szöveg, mint { $entry }
   *[version-of] Más változata ennek: { $entry }
}
admin-published-as = Megjelent mint { $entry }
admin-field = { $field ->
    [title] Cím
    [date] Dátum
    [publisher] Kiadó
    [addressees] Címzettek
    [url] Webcím
   *[count] Megadott szám
}
admin-legend = ✓ ismert, ≈ valószínűleg ismert, ＋ új, ? bizonytalan
admin-ask-field = { $field ->
    [title] Válaszoljon erre az üzenetre a címmel.
    [date] Válaszoljon erre az üzenetre a dátummal, például 2026-03-01. Egy kötőjel törli.
    [publisher] Válaszoljon erre az üzenetre a kiadóval. Egy kötőjel törli.
    [addressees] Válaszoljon erre az üzenetre a címzettekkel, pontosvesszővel elválasztva. Egy kötőjel törli őket.
    [url] Válaszoljon erre az üzenetre az eredeti nyilvános címével. Egy kötőjel törli.
   *[count] Válaszoljon erre az üzenetre az aláírók szövegben megadott számával. Egy kötőjel törli.
}
admin-ask-organisation = Válaszoljon erre az üzenetre annak a szervezetnek a nevével, amelyről szó van: { $name }
admin-new-organisation =
    Ország: { $country }
    Ágazat: { $sector }
admin-added = A szerkesztőség tette hozzá
admin-field-of-organisation = { $field ->
    [country] Ország
   *[sector] Ágazat
}
admin-ask-country = Válaszoljon erre az üzenetre a szervezet országával: { $name }. Több ország esetén ezt írja: „{ $eu }” vagy „{ $global }”. Egy kötőjel törli.
admin-ask-name = Válaszoljon erre az üzenetre egy hiányzó aláíró nevével, úgy, ahogy a dokumentumban áll.
admin-bad-value = Ezt nem tudom használni: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Ez nem áll a dokumentumban: { $name }
   *[listed] Ez már a listán van: { $name }
}
admin-drafts = Vázlatok
admin-no-drafts = Nincs vázlat. Küldjön fájlt, hivatkozást, továbbított üzenetet vagy hosszú szöveget.
admin-help-sending = Új dokumentum: küldjön fájlt, hivatkozást, továbbított üzenetet vagy hosszú szöveget.
admin-kept = A vázlat megmarad. A /drafts megmutatja.
admin-confirm-discard = Törli ezt a vázlatot? { $title }
admin-discarded = Törölve: { $title }
admin-refused = Nem tudtam átvenni: { $name }. { $reason }
admin-not-fetched = Többszöri próbálkozásra sem tudtam letölteni a Telegramról: { $name }. Kérem, küldje el újra a fájlt.
admin-reason = { $code ->
    [encrypted] A fájl jelszóval védett.
    [scanned] Az oldalak szöveg nélküli képek.
    [too-large] A fájl túl nagy.
    [too-deep] A fájl túl mélyen egymásba ágyazott.
    [unknown-format] Ezt a formátumot nem ismerem.
    [damaged] A fájl sérült.
    [not-understood] Nem sikerült értelmezni.
    [empty] Nincs benne szöveg.
    [timeout] Túl sokáig tartott.
    [memory] Túl sok memóriát igényel.
    [bad-address] Ezt a címet nem tudom megnyitni.
    [private-address] A cím magánhálózatban van.
    [too-many-redirects] A cím vég nélkül továbbirányít.
    [not-found] Ezen a címen nincs semmi.
    [unreachable] A kiszolgáló nem érhető el.
   *[other] Nem sikerült elolvasni.
}
admin-stage = { $stage ->
    [staging] Előkészítés
    [checking] Tények ellenőrzése
    [building] Gyűjtemény felépítése
   *[asking] Próbakérdések
}
admin-published = Megjelent: { $title }. A tagok mostantól választ kapnak belőle (változat: { $version }).
admin-publish-refused = Semmi nem jelent meg:
admin-confirm-bare = Ebben a szövegben nincs dátum, aláíró és követelés. A kampányhoz tartozik?
admin-questions = Próbakérdések: feltéve { $asked }, más válasszal { $changed }, már nem helyes { $broken }
admin-nothing-changes = Egyetlen tény sem változik.
admin-versions = Változatok, a legújabb elöl
admin-confirm-rollback = Visszatér a { $now } változatról a { $then } változatra?
admin-undone = { $what ->
    [drafts] Ismét vázlatok:
    [lost] Kikerül, és vázlat sem marad belőle:
    [back] Ismét a gyűjteményben:
    [aside] Félretett saját válaszok; a /fixed megőrzi őket:
   *[ended] Befejezett saját válaszok, amelyeket ismét megadunk:
}
admin-rolled-back = Mostantól a { $version } változat válaszol.
admin-no-version = Nincs korábbi változat.
admin-left-already = A { $version } változat már korábban lecserélődött. Mostantól a { $now } változat válaszol.
admin-button-publish = Közzététel
admin-button-publish-anyway = Mégis közzéteszem
admin-button-keep = Megtartás
admin-button-discard = Törlés
admin-button-signatories = Aláírók
admin-button-changes = Mi változik
admin-button-questions = Próbakérdések
admin-button-card = Áttekintés
admin-button-confirm = Helyes
admin-button-fix = Javítás
admin-button-drop = Eltávolítás
admin-button-add = ＋ Név hozzáadása
admin-button-new = ＋ Új szervezet
admin-button-versions = Változatok
admin-button-rollback = Vissza
admin-button-dismiss = Felmentés
admin-button-done = Kész
admin-button-all = Mind
admin-button-end = Befejezés most
admin-button-again = Ismét megadás
admin-gaps = Jó válasz nélküli kérdések
admin-no-gaps = Az utóbbi 90 nap minden kérdése választ kapott.
admin-gap = feltéve: { $count }, rosszra értékelve: { $bad }
admin-fixed = Saját válaszok
admin-set-aside = Visszatéréskor félretéve
admin-fixed-usage = Új válasz: /fixed, majd új sorokban a kérdések, üres sor, a válasz, üres sor, a forrás címe és az utolsó nap (2027-12-31).
admin-fixed-saved = Elmentve. A tagok mostantól ezt a választ kapják.
admin-fixed-no-source = A forrása nincs a gyűjteményben. Előbb azt a dokumentumot tegye közzé.
admin-fixed-mistake = { $code ->
    [source] Hiányzik a forrás: nyilvános cím, vagy egy dokumentum technikai neve és a benne álló szavak.
    [expiry] Az utolsó sor jövőbeli nap legyen, például 2027-12-31.
   *[form] Írja le a kérdéseket, üres sort, a választ, üres sort, majd a forrást és az utolsó napot.
}
admin-stats =
    Dokumentumok: { $documents }
    Nyilatkozatok: { $statements }
    Szervezetek: { $organisations }
    Értékelések: 👍 { $helpful }, 👎 { $unhelpful }
    Jó válasz nélküli kérdések, 90 nap: { $gaps }
admin-command-stats = Számok
admin-check-usage = Írja a sajtómondatot a /check után, vagy válaszoljon rá a /check paranccsal.
admin-command-check = Sajtószöveg ellenőrzése
admin-claim = { $finding ->
    [supported] Alátámasztva
    [contradicted] Ellentmond
   *[unknown] A gyűjtemény erről nem szól
}
admin-demands = Talált követelések: { $count }
admin-button-replace = Csere
admin-confirm-replace = Lecseréli ezt erre a vázlatra: { $entry }?
admin-button-withdraw = Visszavonás
admin-confirm-withdraw = Visszavonja ezt: { $title }? A tagok többé nem kapnak belőle választ.
admin-withdrawn = Visszavonva: { $title }
admin-button-answer = Válasz
admin-ask-answer = Válaszoljon erre az üzenetre: válasz, üres sor, a forrás címe, majd új sorban az utolsó nap (2027-12-31).
admin-gap-fact = Tény hozzáadásához küldje el nekem a dokumentumot, amelyben áll.
admin-button-ask-team = Tulajdonosok kérdezése
admin-gap-asked = { $name } kérdezi: ki tudja a választ?
admin-gap-sent = Megkérdezett tulajdonosok: { $count }
