admin-only = Numai redacția acestui bot poate face asta. Numărul dumneavoastră este { $id }; un proprietar sau administrator vă poate adăuga cu el.
admin-admins-only = Numai proprietarii și administratorii acestui bot pot face asta.
admin-owners-only = Numai un proprietar poate numi sau revoca administratori.
admin-private-only = Folosiți comanda în discuția privată cu mine: { $bot }
admin-team = Echipă
admin-role = { $role ->
    [owner] proprietari
    [admin] administrator
   *[editor] redactor
}
admin-team-usage = Pentru a numi pe cineva: /team editor 123456 Nume, cu numărul persoanei, sau /team editor ca răspuns la un mesaj redirecționat de la ea. Administratori: /team admin.
admin-appointed = { $role ->
    [admin] { $name } este acum administrator.
   *[editor] { $name } este acum în redacție.
}
admin-confirm-dismiss = Să părăsească echipa { $name }?
admin-card =
    Data: { $date }
    Tip: { $kind }
    Limba: { $tongue }
    Editor: { $publisher }
    Adresat: { $addressees }
    Semnatari: { $found } (noi: { $new })
    Adresa: { $url }
admin-doubts = Vă rugăm să verificați:
admin-doubt = { $code ->
    [date-guessed] Data este doar o presupunere.
    [date-unknown] Nu s-a găsit nicio dată.
    [no-country] Nimic nu spune din ce țară sunt: { $name }
    [no-url] Lipsește o adresă publică; răspunsurile nu pot trimite la original.
    [signatory-count] Textul menționează { $stated } semnatari, au fost găsiți { $found }.
    [ambiguous-signatory] Nu este clar la cine se referă: { $name }
    [unsure-signatory] Poate nu este o organizație: { $name }
    [left-out-signatory] Omis, poate un semnatar: { $name }
    [quoted-mail-ignored] Un e-mail mai vechi, citat mai jos, a fost omis.
    [struck-text] Textul tăiat cu o linie a fost omis.
    [unreadable-letters] Unele litere nu au putut fi citite și apar ca �.
    [persons-left-out] Unele rânduri din listă par a fi persoane și au fost omise.
    [annexed-letter] O altă scrisoare dintr-o anexă a fost omisă.
    [quoted-letter] Citatul dintr-o altă scrisoare, cu semnatarii ei, a fost omis.
    [signatories-in-sentence] Semnatarii au fost citiți dintr-o frază, nu dintr-o listă.
    [no-signatories] Textul vorbește de semnatari, dar nu s-a găsit niciunul.
    [list-incomplete] Lista nu îi numește pe toți semnatarii.
    [not-public] Textul nu pare destinat publicului sau nu pare final.
    [sheets-left-out] Foile de calcul care nu spun nimic despre semnare au fost omise.
    [sheets-unclear] Nu este clar ce foi de calcul conțin semnatari.
    [attachments-ignored] Anexele au fost omise.
    [covering-mail-ignored] A fost citită scrisoarea atașată; mesajul însoțitor a fost omis.
    [hidden-sheets] Foile ascunse au fost omise.
    [hidden-text] Textul ascuns a fost omis.
    [macros-ignored] Macrocomenzile au fost omise.
    [recognised] Textul a fost recunoscut dintr-o imagine; unele litere pot fi greșite.
    [scripts-ignored] Scripturile paginii au fost omise.
    [tracked-changes] Ceea ce a fost șters prin urmărirea modificărilor a fost omis.
    [unknown-law] Nu se știe despre ce act normativ este vorba.
   *[other] Citirea nu a fost sigură ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Același text ca { $entry }
    [near-duplicate-of] Aproape același text ca { $entry }
   *[version-of] Altă versiune a { $entry }
}
admin-published-as = Publicat ca { $entry }
admin-field = { $field ->
    [title] Titlu
    [date] Data
    [publisher] Editor
    [addressees] Destinatari
    [url] Adresa
   *[count] Numărul menționat
}
admin-legend = ✓ cunoscut, ≈ probabil cunoscut, ＋ nou, ? neclar
admin-ask-field = { $field ->
    [title] Răspundeți la acest mesaj cu titlul.
    [date] Răspundeți la acest mesaj cu data, de exemplu 2026-03-01. O liniuță o șterge.
    [publisher] Răspundeți la acest mesaj cu editorul. O liniuță îl șterge.
    [addressees] Răspundeți la acest mesaj cu destinatarii, despărțiți prin punct și virgulă. O liniuță îi șterge.
    [url] Răspundeți la acest mesaj cu adresa publică a originalului. O liniuță o șterge.
   *[count] Răspundeți la acest mesaj cu numărul de semnatari pe care îl menționează textul. O liniuță îl șterge.
}
admin-ask-organisation = Răspundeți la acest mesaj cu numele organizației la care se referă: { $name }
admin-new-organisation =
    Țară: { $country }
    Sector: { $sector }
admin-added = Adăugat de redacție
admin-field-of-organisation = { $field ->
    [country] Țară
   *[sector] Sector
}
admin-ask-country = Răspundeți la acest mesaj cu țara organizației { $name }. Pentru mai multe țări scrieți „{ $eu }” sau „{ $global }”. O liniuță o șterge.
admin-ask-name = Răspundeți la acest mesaj cu numele unui semnatar care lipsește, așa cum apare în document.
admin-bad-value = Nu pot folosi aceasta: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Aceasta nu apare în document: { $name }
   *[listed] Aceasta este deja pe listă: { $name }
}
admin-drafts = Ciorne
admin-no-drafts = Nu există ciorne. Trimiteți-mi un fișier, un link, un mesaj redirecționat sau un text lung.
admin-help-sending = Document nou: trimiteți-mi un fișier, un link, un mesaj redirecționat sau un text lung.
admin-kept = Ciorna este păstrată. /drafts o arată.
admin-confirm-discard = Ștergeți această ciornă? { $title }
admin-discarded = Șters: { $title }
admin-refused = Nu am putut prelua { $name }. { $reason }
admin-not-fetched = În ciuda mai multor încercări, nu am putut prelua { $name } de la Telegram. Vă rog să trimiteți fișierul din nou.
admin-reason = { $code ->
    [encrypted] Fișierul este protejat cu parolă.
    [scanned] Paginile sunt imagini fără text.
    [too-large] Fișierul este prea mare.
    [too-deep] Fișierul este imbricat prea adânc.
    [unknown-format] Nu cunosc acest format.
    [damaged] Fișierul este deteriorat.
    [not-understood] Nu l-am putut înțelege.
    [empty] Nu conține text.
    [timeout] A durat prea mult.
    [memory] Necesită prea multă memorie.
    [bad-address] Nu pot deschide această adresă.
    [private-address] Adresa se află într-o rețea privată.
    [too-many-redirects] Adresa redirecționează la nesfârșit.
    [not-found] Nu este nimic la această adresă.
    [unreachable] Serverul nu poate fi contactat.
   *[other] Nu a putut fi citit.
}
admin-stage = { $stage ->
    [staging] Pregătire
    [checking] Verificarea faptelor
    [building] Construirea colecției
   *[asking] Întrebările de probă
}
admin-published = Publicat: { $title }. Membrii primesc acum răspunsuri din el (versiunea { $version }).
admin-publish-refused = Nu s-a publicat nimic:
admin-confirm-bare = În acest text nu s-au găsit nici dată, nici semnatari, nici cereri. Face parte din campanie?
admin-questions = Întrebări de probă: { $asked } puse, { $changed } cu alt răspuns, { $broken } care nu mai sunt corecte
admin-nothing-changes = Niciun fapt nu se schimbă.
admin-versions = Versiuni, cea mai nouă prima
admin-confirm-rollback = Reveniți de la versiunea { $now } la versiunea { $then }?
admin-undone = { $what ->
    [drafts] Din nou ciorne:
    [lost] Scoase fără să rămână o ciornă:
    [back] Din nou în colecție:
    [aside] Răspunsuri proprii puse deoparte; /fixed le păstrează:
   *[ended] Răspunsuri proprii care fuseseră încheiate și se dau din nou:
}
admin-rolled-back = Acum răspunde versiunea { $version }.
admin-no-version = Nu există o versiune anterioară.
admin-left-already = Versiunea { $version } fusese deja părăsită. Acum răspunde versiunea { $now }.
admin-button-publish = Publică
admin-button-publish-anyway = Publică totuși
admin-button-keep = Păstrează
admin-button-discard = Șterge
admin-button-signatories = Semnatari
admin-button-changes = Ce se schimbă
admin-button-questions = Întrebări de probă
admin-button-card = Prezentare
admin-button-confirm = Corect
admin-button-fix = Corectează
admin-button-drop = Elimină
admin-button-add = ＋ Adaugă un nume
admin-button-new = ＋ Una nouă
admin-button-versions = Versiuni
admin-button-rollback = Înapoi
admin-button-dismiss = Revocă
admin-button-done = Gata
admin-button-all = Toate
admin-button-end = Încheie acum
admin-button-again = Dă din nou
admin-gaps = Întrebări fără un răspuns bun
admin-no-gaps = Fiecare întrebare din ultimele 90 de zile a primit răspuns.
admin-gap = pusă: { $count }, evaluată slab: { $bad }
admin-fixed = Răspunsuri proprii
admin-set-aside = Puse deoparte la revenire
admin-fixed-usage = Răspuns nou: /fixed, apoi pe rânduri noi întrebările, un rând gol, răspunsul, un rând gol, adresa sursei și ultima zi (2027-12-31).
admin-fixed-saved = Salvat. Membrii primesc acum acest răspuns.
admin-fixed-no-source = Sursa lui nu este în colecție. Publicați mai întâi acel document.
admin-fixed-mistake = { $code ->
    [source] Lipsește sursa: o adresă publică sau numele tehnic al unui document și cuvinte care apar în el.
    [expiry] Ultimul rând trebuie să fie o zi viitoare, de exemplu 2027-12-31.
   *[form] Scrieți întrebările, un rând gol, răspunsul, un rând gol, apoi sursa și ultima zi.
}
admin-stats =
    Documente: { $documents }
    Declarații: { $statements }
    Organizații: { $organisations }
    Evaluări: 👍 { $helpful }, 👎 { $unhelpful }
    Întrebări fără un răspuns bun, 90 de zile: { $gaps }
admin-command-stats = Cifre
admin-check-usage = Scrieți fraza pentru presă după /check sau răspundeți la ea cu /check.
admin-command-check = Verificarea unui text de presă
admin-claim = { $finding ->
    [supported] Confirmat
    [contradicted] Contrazis
   *[unknown] Colecția nu spune nimic
}
admin-demands = Cereri găsite: { $count }
admin-button-replace = Înlocuiește
admin-confirm-replace = Înlocuiți { $entry } cu această ciornă?
admin-button-withdraw = Retrage
admin-confirm-withdraw = Retrageți { $title }? Membrii nu mai primesc răspunsuri din el.
admin-withdrawn = Retras: { $title }
admin-button-answer = Răspunde
admin-ask-answer = Răspundeți la acest mesaj cu răspunsul, un rând gol, adresa sursei și, pe un rând nou, ultima zi (2027-12-31).
admin-gap-fact = Pentru a adăuga un fapt, trimiteți-mi documentul în care apare.
admin-button-ask-team = Întreabă proprietarii
admin-gap-asked = { $name } întreabă: cine știe răspunsul?
admin-gap-sent = Proprietari întrebați: { $count }
