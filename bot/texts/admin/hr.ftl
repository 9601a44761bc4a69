admin-only = To može samo uredništvo ovog bota. Vaš je broj { $id }; s njime vas može dodati vlasnik ili administrator.
admin-admins-only = To mogu samo vlasnici i administratori ovog bota.
admin-owners-only = Administratore može imenovati i razriješiti samo vlasnik.
admin-private-only = Upotrijebite to u privatnom razgovoru sa mnom: { $bot }
admin-team = Tim
admin-role = { $role ->
    [owner] vlasnici
    [admin] administrator
   *[editor] urednik
}
admin-team-usage = Imenovanje: /team editor 123456 Ime, s brojem te osobe, ili /team editor kao odgovor na njezinu proslijeđenu poruku. Administratori: /team admin.
admin-appointed = { $role ->
    [admin] { $name } sada je administrator.
   *[editor] { $name } sada je u uredništvu.
}
admin-confirm-dismiss = Treba li { $name } napustiti tim?
admin-card =
    Datum: { $date }
    Vrsta: { $kind }
    Jezik: { $tongue }
    Izdavač: { $publisher }
    Upućeno: { $addressees }
    Potpisnici: { $found } (novi: { $new })
    Adresa: { $url }
admin-doubts = Provjerite, molim:
admin-doubt = { $code ->
    [date-guessed] Datum je samo pretpostavka.
    [date-unknown] Datum nije pronađen.
    [no-country] Ništa ne kaže iz koje su države: { $name }
    [no-url] Nedostaje javna adresa; odgovori ne mogu upućivati na izvornik.
    [signatory-count] Tekst navodi { $stated } potpisnika, pronađeno ih je { $found }.
    [ambiguous-signatory] Nije jasno na koga se misli: { $name }
    [unsure-signatory] Možda nije organizacija: { $name }
    [left-out-signatory] Izostavljeno, možda potpisnik: { $name }
    [quoted-mail-ignored] Izostavljena je starija e-poruka citirana u nastavku.
    [struck-text] Izostavljen je precrtani tekst.
    [unreadable-letters] Neka se slova nisu mogla pročitati i prikazana su kao �.
    [persons-left-out] Neki retci popisa izgledaju kao osobe i izostavljeni su.
    [annexed-letter] Izostavljeno je drugo pismo u prilogu.
    [quoted-letter] Izostavljen je citat drugog pisma s njegovim potpisnicima.
    [signatories-in-sentence] Potpisnici su pročitani iz rečenice, a ne s popisa.
    [no-signatories] Tekst govori o potpisnicima, ali nijedan nije pronađen.
    [list-incomplete] Popis ne navodi sve potpisnike.
    [not-public] Čini se da tekst nije namijenjen javnosti ili nije konačan.
    [sheets-left-out] Izostavljeni su radni listovi koji ne govore o potpisivanju.
    [sheets-unclear] Nije jasno koji radni listovi sadrže potpisnike.
    [attachments-ignored] Prilozi su izostavljeni.
    [covering-mail-ignored] Pročitano je priloženo pismo; popratna poruka je izostavljena.
    [hidden-sheets] Skriveni listovi su izostavljeni.
    [hidden-text] Skriveni tekst je izostavljen.
    [macros-ignored] Makronaredbe su izostavljene.
    [recognised] Tekst je prepoznat sa slike; slova mogu biti pogrešna.
    [scripts-ignored] Skripte stranice su izostavljene.
    [tracked-changes] Izbrisano u praćenim izmjenama je izostavljeno.
    [unknown-law] Nije poznato o kojem je propisu riječ.
   *[other] Čitanje nije bilo sigurno ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Isti tekst kao { $entry }
    [near-duplicate-of] Gotovo isti tekst kao { $entry }
   *[version-of] Druga verzija { $entry }
}
admin-published-as = Objavljeno kao { $entry }
admin-field = { $field ->
    [title] Naslov
    [date] Datum
    [publisher] Izdavač
    [addressees] Primatelji
    [url] Adresa
   *[count] Navedeni broj
}
admin-legend = ✓ poznat, ≈ vjerojatno poznat, ＋ nov, ? nejasan
admin-ask-field = { $field ->
    [title] Odgovorite na ovu poruku naslovom.
    [date] Odgovorite na ovu poruku datumom, na primjer 2026-03-01. Crtica ga uklanja.
    [publisher] Odgovorite na ovu poruku izdavačem. Crtica ga uklanja.
    [addressees] Odgovorite na ovu poruku primateljima odvojenima točkom-zarezom. Crtica ih uklanja.
    [url] Odgovorite na ovu poruku javnom adresom izvornika. Crtica je uklanja.
   *[count] Odgovorite na ovu poruku brojem potpisnika koji tekst navodi. Crtica ga uklanja.
}
admin-ask-organisation = Odgovorite na ovu poruku nazivom organizacije na koju se misli: { $name }
admin-new-organisation =
    Država: { $country }
    Sektor: { $sector }
admin-added = Dodalo uredništvo
admin-field-of-organisation = { $field ->
    [country] Država
   *[sector] Sektor
}
admin-ask-country = Odgovorite na ovu poruku državom iz koje je { $name }. Za više država napišite „{ $eu }” ili „{ $global }”. Crtica je uklanja.
admin-ask-name = Odgovorite na ovu poruku nazivom potpisnika koji nedostaje, onako kako stoji u dokumentu.
admin-bad-value = Ovo ne mogu upotrijebiti: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Toga nema u dokumentu: { $name }
   *[listed] To je već na popisu: { $name }
}
admin-drafts = Nacrti
admin-no-drafts = Nema nacrta. Pošaljite mi datoteku, poveznicu, proslijeđenu poruku ili dugačak tekst.
admin-help-sending = Novi dokument: pošaljite mi datoteku, poveznicu, proslijeđenu poruku ili dugačak tekst.
admin-kept = Nacrt ostaje sačuvan. Pokazuje ga /drafts.
admin-confirm-discard = Izbrisati ovaj nacrt? { $title }
admin-discarded = Izbrisano: { $title }
admin-refused = Nisam mogao preuzeti { $name }. { $reason }
admin-not-fetched = Unatoč nekoliko pokušaja nisam mogao preuzeti datoteku { $name } s Telegrama. Molimo pošaljite je ponovno.
admin-reason = { $code ->
    [encrypted] Datoteka je zaštićena lozinkom.
    [scanned] Stranice su slike bez teksta.
    [too-large] Datoteka je prevelika.
    [too-deep] Datoteka je preduboko ugniježđena.
    [unknown-format] Ne poznajem taj format.
    [damaged] Datoteka je oštećena.
    [not-understood] Nisam uspio protumačiti datoteku.
    [empty] U njoj nema teksta.
    [timeout] Trajalo je predugo.
    [memory] Treba previše memorije.
    [bad-address] Tu adresu ne mogu otvoriti.
    [private-address] Adresa je u privatnoj mreži.
    [too-many-redirects] Adresa preusmjerava bez kraja.
    [not-found] Na toj adresi nema ničega.
    [unreachable] Poslužitelj nije dostupan.
   *[other] Nije se moglo pročitati.
}
admin-stage = { $stage ->
    [staging] Priprema
    [checking] Provjera činjenica
    [building] Izgradnja zbirke
   *[asking] Probna pitanja
}
admin-published = Objavljeno: { $title }. Članovi sada dobivaju odgovore iz njega (verzija { $version }).
admin-publish-refused = Ništa nije objavljeno:
admin-confirm-bare = U ovom tekstu nisu pronađeni datum, potpisnici ni zahtjevi. Pripada li kampanji?
admin-questions = Probna pitanja: postavljeno { $asked }, drukčije odgovoreno { $changed }, više nije točno { $broken }
admin-nothing-changes = Nijedna se činjenica ne mijenja.
admin-versions = Verzije, najnovija prva
admin-confirm-rollback = Vratiti se s verzije { $now } na verziju { $then }?
admin-undone = { $what ->
    [drafts] Ponovno nacrti:
    [lost] Uklonjeno, a nacrt nije ostao:
    [back] Ponovno u zbirci:
    [aside] Vlastiti odgovori stavljeni sa strane; /fixed ih čuva:
   *[ended] Vlastiti odgovori koji su bili završeni, a ponovno se daju:
}
admin-rolled-back = Sada odgovara verzija { $version }.
admin-no-version = Nema ranije verzije.
admin-left-already = Verzija { $version } već je bila napuštena. Sada odgovara verzija { $now }.
admin-button-publish = Objavi
admin-button-publish-anyway = Ipak objavi
admin-button-keep = Zadrži
admin-button-discard = Izbriši
admin-button-signatories = Potpisnici
admin-button-changes = Što se mijenja
admin-button-questions = Probna pitanja
admin-button-card = Pregled
admin-button-confirm = Točno
admin-button-fix = Ispravi
admin-button-drop = Ukloni
admin-button-add = ＋ Dodaj naziv
admin-button-new = ＋ Nova
admin-button-versions = Verzije
admin-button-rollback = Vrati se
admin-button-dismiss = Razriješi
admin-button-done = Gotovo
admin-button-all = Sve
admin-button-end = Završi sada
admin-button-again = Daj ponovno
admin-gaps = Pitanja bez dobrog odgovora
admin-no-gaps = Svako pitanje u zadnjih 90 dana dobilo je odgovor.
admin-gap = postavljeno: { $count }, loše ocijenjeno: { $bad }
admin-fixed = Vlastiti odgovori
admin-set-aside = Stavljeno sa strane pri povratku
admin-fixed-usage = Novi odgovor: /fixed, zatim u novim redcima pitanja, prazan redak, odgovor, prazan redak, adresa izvora i zadnji dan (2027-12-31).
admin-fixed-saved = Spremljeno. Članovi sada dobivaju ovaj odgovor.
admin-fixed-no-source = Njegova izvora nema u zbirci. Najprije objavite taj dokument.
admin-fixed-mistake = { $code ->
    [source] Nedostaje izvor: javna adresa ili tehnički naziv dokumenta i riječi koje u njemu stoje.
    [expiry] Zadnji redak mora biti budući dan, na primjer 2027-12-31.
   *[form] Napišite pitanja, prazan redak, odgovor, prazan redak, zatim izvor i zadnji dan.
}
admin-stats =
    Dokumenti: { $documents }
    Izjave: { $statements }
    Organizacije: { $organisations }
    Ocjene: 👍 { $helpful }, 👎 { $unhelpful }
    Pitanja bez dobrog odgovora, 90 dana: { $gaps }
admin-command-stats = Brojke
admin-check-usage = Napišite rečenicu za medije iza /check ili na nju odgovorite s /check.
admin-command-check = Provjera teksta za medije
admin-claim = { $finding ->
    [supported] Potvrđeno
    [contradicted] Opovrgnuto
   *[unknown] Zbirka o tome ne kaže ništa
}
admin-demands = Pronađeni zahtjevi: { $count }
admin-button-replace = Zamijeni
admin-confirm-replace = Zamijeniti { $entry } ovim nacrtom?
admin-button-withdraw = Povuci
admin-confirm-withdraw = Povući { $title }? Članovi iz toga više neće dobivati odgovore.
admin-withdrawn = Povučeno: { $title }
admin-button-answer = Odgovori
admin-ask-answer = Odgovorite na ovu poruku: odgovor, prazan redak, adresa izvora i u novom retku zadnji dan (2027-12-31).
admin-gap-fact = Za dodavanje činjenice pošaljite mi dokument u kojem stoji.
admin-button-ask-team = Pitaj vlasnike
admin-gap-asked = { $name } pita: tko zna odgovor?
admin-gap-sent = Upitani vlasnici: { $count }
