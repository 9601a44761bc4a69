admin-only = Toto môže urobiť len redakcia tohto bota. Vaše číslo je { $id }; vlastník alebo správca vás s ním môže pridať.
admin-admins-only = Toto môžu urobiť len vlastníci a správcovia tohto bota.
admin-owners-only = Správcov môže vymenúvať a odvolávať len vlastník.
admin-private-only = Použite to prosím v súkromnom čete so mnou: { $bot }
admin-team = Tím
admin-role = { $role ->
    [owner] vlastníci
    [admin] správca
   *[editor] redaktor
}
admin-team-usage = Vymenovanie: /team editor 123456 Meno, s číslom danej osoby, alebo /team editor ako odpoveď na jej preposlanú správu. Správcovia: /team admin.
admin-appointed = { $role ->
    [admin] { $name } je teraz v správe.
   *[editor] { $name } je teraz v redakcii.
}
admin-confirm-dismiss = Má { $name } opustiť tím?
admin-card =
    Dátum: { $date }
    Druh: { $kind }
    Jazyk: { $tongue }
    Vydavateľ: { $publisher }
    Adresáti: { $addressees }
    Signatári: { $found } (noví: { $new })
    Adresa: { $url }
admin-doubts = Skontrolujte, prosím:
admin-doubt = { $code ->
    [date-guessed] Dátum je len odhad.
    [date-unknown] Dátum sa nenašiel.
    [no-country] Nič nehovorí, z ktorej krajiny sú: { $name }
    [no-url] Chýba verejná adresa; odpovede nemôžu odkázať na originál.
    [signatory-count] Text uvádza { $stated } signatárov, našlo sa { $found }.
    [ambiguous-signatory] Nie je jasné, kto je myslený: { $name }
    [unsure-signatory] Možno to nie je organizácia: { $name }
    [left-out-signatory] Vynechané, možno signatár: { $name }
    [quoted-mail-ignored] Vynechal sa starší e-mail citovaný nižšie.
    [struck-text] Vynechal sa prečiarknutý text.
    [unreadable-letters] Niektoré písmená sa nedali prečítať a zobrazujú sa ako �.
    [persons-left-out] Niektoré riadky zoznamu vyzerajú ako osoby a vynechali sa.
    [annexed-letter] Vynechal sa iný list v prílohe.
    [quoted-letter] Vynechal sa citát z iného listu s jeho signatármi.
    [signatories-in-sentence] Signatári boli prečítaní z vety, nie zo zoznamu.
    [no-signatories] Text hovorí o signatároch, ale žiadni sa nenašli.
    [list-incomplete] Zoznam neuvádza všetkých signatárov.
    [not-public] Text podľa všetkého nie je určený verejnosti alebo nie je konečný.
    [sheets-left-out] Vynechali sa hárky, ktoré sa nezmieňujú o podpise.
    [sheets-unclear] Nie je jasné, ktoré hárky obsahujú signatárov.
    [attachments-ignored] Prílohy sa vynechali.
    [covering-mail-ignored] Prečítal sa priložený list; sprievodná správa sa vynechala.
    [hidden-sheets] Skryté hárky sa vynechali.
    [hidden-text] Skrytý text sa vynechal.
    [macros-ignored] Makrá sa vynechali.
    [recognised] Text bol rozpoznaný z obrázka; písmená môžu byť chybné.
    [scripts-ignored] Skripty stránky sa vynechali.
    [tracked-changes] Vymazané pri sledovaných zmenách sa vynechalo.
    [unknown-law] Nie je známe, o aký predpis ide.
   *[other] Čítanie nebolo isté ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Rovnaký text ako { $entry }
    [near-duplicate-of] Takmer rovnaký text ako { $entry }
   *[version-of] Iná verzia { $entry }
}
admin-published-as = Zverejnené ako { $entry }
admin-field = { $field ->
    [title] Názov
    [date] Dátum
    [publisher] Vydavateľ
    [addressees] Adresáti
    [url] Adresa
   *[count] Uvedený počet
}
admin-legend = ✓ známy, ≈ zrejme známy, ＋ nový, ? nejasný
admin-ask-field = { $field ->
    [title] Odpovedzte na túto správu názvom.
    [date] Odpovedzte na túto správu dátumom, napríklad 2026-03-01. Pomlčka ho odstráni.
    [publisher] Odpovedzte na túto správu vydavateľom. Pomlčka ho odstráni.
    [addressees] Odpovedzte na túto správu adresátmi oddelenými bodkočiarkou. Pomlčka ich odstráni.
    [url] Odpovedzte na túto správu verejnou adresou originálu. Pomlčka ju odstráni.
   *[count] Odpovedzte na túto správu počtom signatárov, ktorý text uvádza. Pomlčka ho odstráni.
}
admin-ask-organisation = Odpovedzte na túto správu názvom organizácie, ktorú znamená: { $name }
admin-new-organisation =
    Krajina: { $country }
    Odvetvie: { $sector }
admin-added = Doplnila redakcia
admin-field-of-organisation = { $field ->
    [country] Krajina
   *[sector] Odvetvie
}
admin-ask-country = Odpovedzte na túto správu krajinou, z ktorej je { $name }. Pri viacerých krajinách napíšte „{ $eu }“ alebo „{ $global }“. Pomlčka ju odstráni.
admin-ask-name = Odpovedzte na túto správu názvom signatára, ktorý chýba, tak ako stojí v dokumente.
admin-bad-value = Toto sa nedá použiť: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Toto v dokumente nie je: { $name }
   *[listed] Toto už na zozname je: { $name }
}
admin-drafts = Koncepty
admin-no-drafts = Nie sú žiadne koncepty. Pošlite mi súbor, odkaz, preposlanú správu alebo dlhý text.
admin-help-sending = Nový dokument: pošlite mi súbor, odkaz, preposlanú správu alebo dlhý text.
admin-kept = Koncept zostáva. Ukáže ho /drafts.
admin-confirm-discard = Zmazať tento koncept? { $title }
admin-discarded = Zmazané: { $title }
admin-refused = { $name } sa nepodarilo prijať. { $reason }
admin-not-fetched = Súbor { $name } sa ani po niekoľkých pokusoch nepodarilo stiahnuť z Telegramu. Pošlite ho, prosím, znova.
admin-reason = { $code ->
    [encrypted] Súbor je chránený heslom.
    [scanned] Strany sú obrázky bez textu.
    [too-large] Súbor je príliš veľký.
    [too-deep] Súbor je príliš hlboko vnorený.
    [unknown-format] Tento formát nepoznám.
    [damaged] Súbor je poškodený.
    [not-understood] Nepodarilo sa mi mu porozumieť.
    [empty] Nie je v ňom žiadny text.
    [timeout] Trvalo to príliš dlho.
    [memory] Vyžaduje to príliš veľa pamäte.
    [bad-address] Túto adresu neviem otvoriť.
    [private-address] Adresa leží v súkromnej sieti.
    [too-many-redirects] Adresa odkazuje stále ďalej.
    [not-found] Na tejto adrese nič nie je.
    [unreachable] Server nie je dostupný.
   *[other] Nepodarilo sa to prečítať.
}
admin-stage = { $stage ->
    [staging] Príprava
    [checking] Kontrola faktov
    [building] Zostavovanie zbierky
   *[asking] Skúšobné otázky
}
admin-published = Zverejnené: { $title }. Členovia z neho teraz dostávajú odpovede (verzia { $version }).
admin-publish-refused = Nič nebolo zverejnené:
admin-confirm-bare = V tomto texte sa nenašiel dátum, signatári ani požiadavky. Patrí ku kampani?
admin-questions = Skúšobné otázky: položené { $asked }, inak zodpovedané { $changed }, už nesprávne { $broken }
admin-nothing-changes = Žiadny fakt sa nemení.
admin-versions = Verzie, najnovšia prvá
admin-confirm-rollback = Vrátiť sa z verzie { $now } k verzii { $then }?
admin-undone = { $what ->
    [drafts] Opäť koncepty:
    [lost] Preč bez toho, že by zostal koncept:
    [back] Opäť v zbierke:
    [aside] Vlastné odpovede odložené nabok; /fixed ich uchováva:
   *[ended] Vlastné odpovede, ktoré boli ukončené a znova sa dávajú:
}
admin-rolled-back = Teraz odpovedá verzia { $version }.
admin-no-version = Staršia verzia nie je.
admin-left-already = Verzia { $version } už bola opustená. Teraz odpovedá verzia { $now }.
admin-button-publish = Zverejniť
admin-button-publish-anyway = Aj tak zverejniť
admin-button-keep = Ponechať
admin-button-discard = Zmazať
admin-button-signatories = Signatári
admin-button-changes = Čo sa zmení
admin-button-questions = Skúšobné otázky
admin-button-card = Prehľad
admin-button-confirm = Správne
admin-button-fix = Opraviť
admin-button-drop = Odobrať
admin-button-add = ＋ Pridať názov
admin-button-new = ＋ Nová
admin-button-versions = Verzie
admin-button-rollback = Vrátiť sa
admin-button-dismiss = Odvolať
admin-button-done = Hotovo
admin-button-all = Všetko
admin-button-end = Ukončiť teraz
admin-button-again = Dávať znova
admin-gaps = Otázky bez dobrej odpovede
admin-no-gaps = Každá otázka za posledných 90 dní našla odpoveď.
admin-gap = položená: { $count }, zle hodnotená: { $bad }
admin-fixed = Vlastné odpovede
admin-set-aside = Odložené nabok pri návrate
admin-fixed-usage = Nová odpoveď: /fixed, potom v nových riadkoch otázky, prázdny riadok, odpoveď, prázdny riadok, adresa zdroja a posledný deň (2027-12-31).
admin-fixed-saved = Uložené. Členovia teraz dostávajú túto odpoveď.
admin-fixed-no-source = Jej zdroj nie je v zbierke. Najprv zverejnite ten dokument.
admin-fixed-mistake = { $code ->
    [source] Chýba zdroj: verejná adresa alebo technický názov dokumentu a slová, ktoré v ňom stoja.
    [expiry] Posledný riadok musí byť budúci deň, napríklad 2027-12-31.
   *[form] Napíšte otázky, prázdny riadok, odpoveď, prázdny riadok, potom zdroj a posledný deň.
}
admin-stats =
    Dokumenty: { $documents }
    Stanoviská: { $statements }
    Organizácie: { $organisations }
    Hodnotenia: 👍 { $helpful }, 👎 { $unhelpful }
    Otázky bez dobrej odpovede, 90 dní: { $gaps }
admin-command-stats = Čísla
admin-check-usage = Napíšte vetu pre tlač za /check alebo na ňu odpovedzte príkazom /check.
admin-command-check = Overiť text pre tlač
admin-claim = { $finding ->
    [supported] Doložené
    [contradicted] V rozpore
   *[unknown] Zbierka o tom nič nehovorí
}
admin-demands = Nájdené požiadavky: { $count }
admin-button-replace = Nahradiť
admin-confirm-replace = Nahradiť { $entry } týmto návrhom?
admin-button-withdraw = Stiahnuť
admin-confirm-withdraw = Stiahnuť { $title }? Členovia z neho už nedostanú odpovede.
admin-withdrawn = Stiahnuté: { $title }
admin-button-answer = Odpovedať
admin-ask-answer = Odpovedzte na túto správu: odpoveď, prázdny riadok, adresa zdroja a v novom riadku posledný deň (2027-12-31).
admin-gap-fact = Ak chcete pridať údaj, pošlite mi dokument, v ktorom stojí.
admin-button-ask-team = Opýtať sa vlastníkov
admin-gap-asked = { $name } sa pýta: kto pozná odpoveď?
admin-gap-sent = Opýtaní vlastníci: { $count }
