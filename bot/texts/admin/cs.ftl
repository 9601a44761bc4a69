admin-only = To může udělat jen redakce tohoto bota. Vaše číslo je { $id }; vlastník nebo správce vás s ním může přidat.
admin-admins-only = To mohou udělat jen vlastníci a správci tohoto bota.
admin-owners-only = Správce může jmenovat a odvolávat jen vlastník.
admin-private-only = Použijte to prosím v soukromém chatu se mnou: { $bot }
admin-team = Tým
admin-role = { $role ->
    [owner] vlastníci
    [admin] správce
   *[editor] redaktor
}
admin-team-usage = Jmenování: /team editor 123456 Jméno, s číslem dané osoby, nebo /team editor jako odpověď na její přeposlanou zprávu. Správci: /team admin.
admin-appointed = { $role ->
    [admin] { $name } je nyní ve správě.
   *[editor] { $name } je nyní v redakci.
}
admin-confirm-dismiss = Má { $name } opustit tým?
admin-card =
    Datum: { $date }
    Druh: { $kind }
    Jazyk: { $tongue }
    Vydavatel: { $publisher }
    Adresáti: { $addressees }
    Signatáři: { $found } (noví: { $new })
    Adresa: { $url }
admin-doubts = Prosím zkontrolujte:
admin-doubt = { $code ->
    [date-guessed] Datum je jen odhad.
    [date-unknown] Datum nebylo nalezeno.
    [no-country] Nic neříká, z které země jsou: { $name }
    [no-url] Chybí veřejná adresa; odpovědi nemohou odkázat na originál.
    [signatory-count] Text uvádí { $stated } signatářů, nalezeno bylo { $found }.
    [ambiguous-signatory] Není jasné, kdo je míněn: { $name }
    [unsure-signatory] Možná to není organizace: { $name }
    [left-out-signatory] Vynecháno, možná signatář: { $name }
    [quoted-mail-ignored] Byl vynechán starší e-mail citovaný níže.
    [struck-text] Byl vynechán přeškrtnutý text.
    [unreadable-letters] Některá písmena nebylo možné přečíst a zobrazují se jako �.
    [persons-left-out] Některé řádky seznamu vypadají jako osoby a byly vynechány.
    [annexed-letter] Byl vynechán jiný dopis v příloze.
    [quoted-letter] Byla vynechána citace jiného dopisu s jeho signatáři.
    [signatories-in-sentence] Signatáři byli přečteni z věty, ne ze seznamu.
    [no-signatories] Text mluví o podepsaných, ale žádní nebyli nalezeni.
    [list-incomplete] Seznam neuvádí všechny signatáře.
    [not-public] Text podle všeho není určen veřejnosti nebo není konečný.
    [sheets-left-out] Byly vynechány listy sešitu, které se nezmiňují o podpisu.
    [sheets-unclear] Není jasné, které listy sešitu obsahují signatáře.
    [attachments-ignored] Přílohy byly vynechány.
    [covering-mail-ignored] Byl přečten přiložený dopis; průvodní zpráva byla vynechána.
    [hidden-sheets] Skryté listy byly vynechány.
    [hidden-text] Skrytý text byl vynechán.
    [macros-ignored] Makra byla vynechána.
    [recognised] Text byl rozpoznán z obrázku; písmena mohou být chybná.
    [scripts-ignored] Skripty stránky byly vynechány.
    [tracked-changes] Smazané části sledovaných změn byly vynechány.
    [unknown-law] Není známo, o jaký předpis jde.
   *[other] Čtení nebylo jisté ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Stejný text jako { $entry }
    [near-duplicate-of] Téměř stejný text jako { $entry }
   *[version-of] Jiná verze { $entry }
}
admin-published-as = Zveřejněno jako { $entry }
admin-field = { $field ->
    [title] Název
    [date] Datum
    [publisher] Vydavatel
    [addressees] Adresáti
    [url] Adresa
   *[count] Uvedený počet
}
admin-legend = ✓ známý, ≈ patrně známý, ＋ nový, ? nejasný
admin-ask-field = { $field ->
    [title] Odpovězte na tuto zprávu názvem.
    [date] Odpovězte na tuto zprávu datem, například 2026-03-01. Pomlčka je odstraní.
    [publisher] Odpovězte na tuto zprávu vydavatelem. Pomlčka ho odstraní.
    [addressees] Odpovězte na tuto zprávu adresáty oddělenými středníky. Pomlčka je odstraní.
    [url] Odpovězte na tuto zprávu veřejnou adresou originálu. Pomlčka ji odstraní.
   *[count] Odpovězte na tuto zprávu počtem signatářů, který text uvádí. Pomlčka ho odstraní.
}
admin-ask-organisation = Odpovězte na tuto zprávu názvem organizace, kterou znamená: { $name }
admin-new-organisation =
    Země: { $country }
    Odvětví: { $sector }
admin-added = Doplnila redakce
admin-field-of-organisation = { $field ->
    [country] Země
   *[sector] Odvětví
}
admin-ask-country = Odpovězte na tuto zprávu zemí, ze které je { $name }. U více zemí napište „{ $eu }“ nebo „{ $global }“. Pomlčka ji odstraní.
admin-ask-name = Odpovězte na tuto zprávu názvem signatáře, který chybí, tak jak stojí v dokumentu.
admin-bad-value = Toto nelze použít: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Toto v dokumentu není: { $name }
   *[listed] Toto už na seznamu je: { $name }
}
admin-drafts = Koncepty
admin-no-drafts = Nejsou žádné koncepty. Pošlete mi soubor, odkaz, přeposlanou zprávu nebo dlouhý text.
admin-help-sending = Nový dokument: pošlete mi soubor, odkaz, přeposlanou zprávu nebo dlouhý text.
admin-kept = Koncept zůstává. Ukáže ho /drafts.
admin-confirm-discard = Smazat tento koncept? { $title }
admin-discarded = Smazáno: { $title }
admin-refused = { $name } se nepodařilo přijmout. { $reason }
admin-not-fetched = Soubor { $name } se ani po několika pokusech nepodařilo z Telegramu stáhnout. Pošlete jej prosím znovu.
admin-reason = { $code ->
    [encrypted] Soubor je chráněn heslem.
    [scanned] Stránky jsou obrázky bez textu.
    [too-large] Soubor je příliš velký.
    [too-deep] Soubor je příliš hluboko vnořený.
    [unknown-format] Tento formát neznám.
    [damaged] Soubor je poškozený.
    [not-understood] Nepodařilo se mi mu porozumět.
    [empty] Není v něm žádný text.
    [timeout] Trvalo to příliš dlouho.
    [memory] Vyžaduje to příliš mnoho paměti.
    [bad-address] Tuto adresu nemohu otevřít.
    [private-address] Adresa leží v soukromé síti.
    [too-many-redirects] Adresa odkazuje stále dál.
    [not-found] Na této adrese nic není.
    [unreachable] Server není dostupný.
   *[other] Nepodařilo se to přečíst.
}
admin-stage = { $stage ->
    [staging] Příprava
    [checking] Kontrola faktů
    [building] Sestavování sbírky
   *[asking] Zkušební otázky
}
admin-published = Zveřejněno: { $title }. Členové z něj nyní dostávají odpovědi (verze { $version }).
admin-publish-refused = Nic nebylo zveřejněno:
admin-confirm-bare = V tomto textu nebylo nalezeno datum, signatáři ani požadavky. Patří ke kampani?
admin-questions = Zkušební otázky: položeno { $asked }, jinak zodpovězeno { $changed }, už ne správně { $broken }
admin-nothing-changes = Žádný fakt se nemění.
admin-versions = Verze, nejnovější první
admin-confirm-rollback = Vrátit se z verze { $now } k verzi { $then }?
admin-undone = { $what ->
    [drafts] Opět koncepty:
    [lost] Pryč, aniž by zůstal koncept:
    [back] Opět ve sbírce:
    [aside] Vlastní odpovědi odložené stranou; /fixed je uchovává:
   *[ended] Vlastní odpovědi, které byly ukončeny a znovu se dávají:
}
admin-rolled-back = Nyní odpovídá verze { $version }.
admin-no-version = Dřívější verze není.
admin-left-already = Verze { $version } už byla opuštěna. Nyní odpovídá verze { $now }.
admin-button-publish = Zveřejnit
admin-button-publish-anyway = Přesto zveřejnit
admin-button-keep = Ponechat
admin-button-discard = Smazat
admin-button-signatories = Signatáři
admin-button-changes = Co se změní
admin-button-questions = Zkušební otázky
admin-button-card = Přehled
admin-button-confirm = Správně
admin-button-fix = Opravit
admin-button-drop = Odebrat
admin-button-add = ＋ Přidat název
admin-button-new = ＋ Nová
admin-button-versions = Verze
admin-button-rollback = Vrátit se
admin-button-dismiss = Odvolat
admin-button-done = Hotovo
admin-button-all = Vše
admin-button-end = Ukončit nyní
admin-button-again = Dávat znovu
admin-gaps = Otázky bez dobré odpovědi
admin-no-gaps = Každá otázka za posledních 90 dnů našla odpověď.
admin-gap = položeno: { $count }, špatně hodnoceno: { $bad }
admin-fixed = Vlastní odpovědi
admin-set-aside = Odloženo stranou při návratu
admin-fixed-usage = Nová odpověď: /fixed, pak na nových řádcích otázky, prázdný řádek, odpověď, prázdný řádek, adresa zdroje a poslední den (2027-12-31).
admin-fixed-saved = Uloženo. Členové nyní dostávají tuto odpověď.
admin-fixed-no-source = Její zdroj není ve sbírce. Nejprve zveřejněte ten dokument.
admin-fixed-mistake = { $code ->
    [source] Chybí zdroj: veřejná adresa, nebo technický název dokumentu a slova, která v něm stojí.
    [expiry] Poslední řádek musí být budoucí den, například 2027-12-31.
   *[form] Napište otázky, prázdný řádek, odpověď, prázdný řádek, pak zdroj a poslední den.
}
admin-stats =
    Dokumenty: { $documents }
    Stanoviska: { $statements }
    Organizace: { $organisations }
    Hodnocení: 👍 { $helpful }, 👎 { $unhelpful }
    Otázky bez dobré odpovědi, 90 dnů: { $gaps }
admin-command-stats = Čísla
admin-check-usage = Napište větu pro tisk za /check, nebo na ni odpovězte příkazem /check.
admin-command-check = Ověřit text pro tisk
admin-claim = { $finding ->
    [supported] Doloženo
    [contradicted] V rozporu
   *[unknown] Sbírka o tom nic neříká
}
admin-demands = Nalezené požadavky: { $count }
admin-button-replace = Nahradit
admin-confirm-replace = Nahradit { $entry } tímto návrhem?
admin-button-withdraw = Stáhnout
admin-confirm-withdraw = Stáhnout { $title }? Členové z něj už nedostanou odpovědi.
admin-withdrawn = Staženo: { $title }
admin-button-answer = Odpovědět
admin-ask-answer = Odpovězte na tuto zprávu: odpověď, prázdný řádek, adresa zdroje a na novém řádku poslední den (2027-12-31).
admin-gap-fact = Chcete-li přidat údaj, pošlete mi dokument, ve kterém stojí.
admin-button-ask-team = Zeptat se vlastníků
admin-gap-asked = { $name } se ptá: kdo zná odpověď?
admin-gap-sent = Dotázaní vlastníci: { $count }
