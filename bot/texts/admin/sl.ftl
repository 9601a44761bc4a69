admin-only = To lahko stori samo uredništvo tega bota. Vaša številka je { $id }; z njo vas lahko doda lastnik ali skrbnik.
admin-admins-only = To lahko storijo samo lastniki in skrbniki tega bota.
admin-owners-only = Skrbnike lahko imenuje in razrešuje samo lastnik.
admin-private-only = To uporabite v zasebnem klepetu z mano: { $bot }
admin-team = Ekipa
admin-role = { $role ->
    [owner] lastniki
    [admin] skrbnik
   *[editor] urednik
}
admin-team-usage = Imenovanje: /team editor 123456 Ime, s številko osebe, ali /team editor kot odgovor na njeno posredovano sporočilo. Skrbniki: /team admin.
admin-appointed = { $role ->
    [admin] { $name } je zdaj med skrbniki.
   *[editor] { $name } je zdaj v uredništvu.
}
admin-confirm-dismiss = Naj { $name } zapusti ekipo?
admin-card =
    Datum: { $date }
    Vrsta: { $kind }
    Jezik: { $tongue }
    Izdajatelj: { $publisher }
    Naslovniki: { $addressees }
    Podpisniki: { $found } (novi: { $new })
    Naslov: { $url }
admin-doubts = Prosim, preverite:
admin-doubt = { $code ->
    [date-guessed] Datum je le ugibanje.
    [date-unknown] Datum ni bil najden.
    [no-country] Nič ne pove, iz katere države so: { $name }
    [no-url] Manjka javni naslov; odgovori ne morejo kazati na izvirnik.
    [signatory-count] Besedilo navaja { $stated } podpisnikov, najdenih je { $found }.
    [ambiguous-signatory] Ni jasno, kdo je mišljen: { $name }
    [unsure-signatory] Morda ni organizacija: { $name }
    [left-out-signatory] Izpuščeno, morda podpisnik: { $name }
    [quoted-mail-ignored] Starejše e-sporočilo, navedeno spodaj, je bilo izpuščeno.
    [struck-text] Prečrtano besedilo je bilo izpuščeno.
    [unreadable-letters] Nekaterih črk ni bilo mogoče prebrati in so prikazane kot �.
    [persons-left-out] Nekatere vrstice seznama so videti kot osebe in so bile izpuščene.
    [annexed-letter] Drugo pismo v prilogi je bilo izpuščeno.
    [quoted-letter] Navedek drugega pisma z njegovimi podpisniki je bil izpuščen.
    [signatories-in-sentence] Podpisniki so prebrani iz stavka, ne s seznama.
    [no-signatories] Besedilo govori o podpisnikih, a nobenega ni bilo mogoče najti.
    [list-incomplete] Seznam ne navaja vseh podpisnikov.
    [not-public] Besedilo očitno ni namenjeno javnosti ali ni dokončno.
    [sheets-left-out] Delovni listi, ki ne govorijo o podpisovanju, so bili izpuščeni.
    [sheets-unclear] Ni jasno, na katerih delovnih listih so podpisniki.
    [attachments-ignored] Priloge so bile izpuščene.
    [covering-mail-ignored] Prebrano je priloženo pismo; spremno sporočilo je bilo izpuščeno.
    [hidden-sheets] Skriti listi so bili izpuščeni.
    [hidden-text] Skrito besedilo je bilo izpuščeno.
    [macros-ignored] Makri so bili izpuščeni.
    [recognised] Besedilo je bilo prepoznano s slike; črke so lahko napačne.
    [scripts-ignored] Skripti strani so bili izpuščeni.
    [tracked-changes] Izbrisano v sledenih spremembah je bilo izpuščeno.
    [unknown-law] Ni znano, kateri predpis je to.
   *[other] Branje ni bilo zanesljivo ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Enako besedilo kot { $entry }
    [near-duplicate-of] Skoraj enako besedilo kot { $entry }
   *[version-of] Druga različica { $entry }
}
admin-published-as = Objavljeno kot { $entry }
admin-field = { $field ->
    [title] Naslov dokumenta
    [date] Datum
    [publisher] Izdajatelj
    [addressees] Naslovniki
    [url] Spletni naslov
   *[count] Navedeno število
}
admin-legend = ✓ znan, ≈ verjetno znan, ＋ nov, ? nejasen
admin-ask-field = { $field ->
    [title] Odgovorite na to sporočilo z naslovom dokumenta.
    [date] Odgovorite na to sporočilo z datumom, na primer 2026-03-01. Pomišljaj ga odstrani.
    [publisher] Odgovorite na to sporočilo z izdajateljem. Pomišljaj ga odstrani.
    [addressees] Odgovorite na to sporočilo z naslovniki, ločenimi s podpičjem. Pomišljaj jih odstrani.
    [url] Odgovorite na to sporočilo z javnim naslovom izvirnika. Pomišljaj ga odstrani.
   *[count] Odgovorite na to sporočilo s številom podpisnikov, ki ga navaja besedilo. Pomišljaj ga odstrani.
}
admin-ask-organisation = Odgovorite na to sporočilo z imenom organizacije, ki jo pomeni: { $name }
admin-new-organisation =
    Država: { $country }
    Sektor: { $sector }
admin-added = Dodalo uredništvo
admin-field-of-organisation = { $field ->
    [country] Država
   *[sector] Sektor
}
admin-ask-country = Odgovorite na to sporočilo z državo, iz katere je { $name }. Za več držav napišite »{ $eu }« ali »{ $global }«. Pomišljaj jo odstrani.
admin-ask-name = Odgovorite na to sporočilo z imenom podpisnika, ki manjka, kot stoji v dokumentu.
admin-bad-value = Tega ne morem uporabiti: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Tega v dokumentu ni: { $name }
   *[listed] To je že na seznamu: { $name }
}
admin-drafts = Osnutki
admin-no-drafts = Ni osnutkov. Pošljite mi datoteko, povezavo, posredovano sporočilo ali dolgo besedilo.
admin-help-sending = Nov dokument: pošljite mi datoteko, povezavo, posredovano sporočilo ali dolgo besedilo.
admin-kept = Osnutek ostane shranjen. Pokaže ga /drafts.
admin-confirm-discard = Izbrišem ta osnutek? { $title }
admin-discarded = Izbrisano: { $title }
admin-refused = { $name } ni bilo mogoče sprejeti. { $reason }
admin-not-fetched = Datoteke { $name } kljub več poskusom ni bilo mogoče prenesti s Telegrama. Prosim, pošljite jo znova.
admin-reason = { $code ->
    [encrypted] Datoteka je zaščitena z geslom.
    [scanned] Strani so slike brez besedila.
    [too-large] Datoteka je prevelika.
    [too-deep] Datoteka je pregloboko ugnezdena.
    [unknown-format] Te oblike ne poznam.
    [damaged] Datoteka je poškodovana.
    [not-understood] Ni mi je uspelo razumeti.
    [empty] V njej ni besedila.
    [timeout] Trajalo je predolgo.
    [memory] Potrebuje preveč pomnilnika.
    [bad-address] Tega naslova ne morem odpreti.
    [private-address] Naslov je v zasebnem omrežju.
    [too-many-redirects] Naslov preusmerja brez konca.
    [not-found] Na tem naslovu ni ničesar.
    [unreachable] Strežnik ni dosegljiv.
   *[other] Ni bilo mogoče prebrati.
}
admin-stage = { $stage ->
    [staging] Priprava
    [checking] Preverjanje dejstev
    [building] Gradnja zbirke
   *[asking] Preizkusna vprašanja
}
admin-published = Objavljeno: { $title }. Člani zdaj dobivajo odgovore iz njega (različica { $version }).
admin-publish-refused = Nič ni bilo objavljeno:
admin-confirm-bare = V tem besedilu ni bilo mogoče najti datuma, podpisnikov ali zahtev. Ali sodi h kampanji?
admin-questions = Preizkusna vprašanja: { $asked } zastavljenih, { $changed } z drugim odgovorom, { $broken } ne več pravilnih
admin-nothing-changes = Nobeno dejstvo se ne spremeni.
admin-versions = Različice, najnovejša prva
admin-confirm-rollback = Vrnitev z različice { $now } na različico { $then }?
admin-undone = { $what ->
    [drafts] Spet osnutki:
    [lost] Odstranjeno, ne da bi ostal osnutek:
    [back] Spet v zbirki:
    [aside] Lastni odgovori, dani na stran; /fixed jih hrani:
   *[ended] Lastni odgovori, ki so bili končani in se spet dajejo:
}
admin-rolled-back = Zdaj odgovarja različica { $version }.
admin-no-version = Prejšnje različice ni.
admin-left-already = Različica { $version } je bila že opuščena. Zdaj odgovarja različica { $now }.
admin-button-publish = Objavi
admin-button-publish-anyway = Vseeno objavi
admin-button-keep = Obdrži
admin-button-discard = Izbriši
admin-button-signatories = Podpisniki
admin-button-changes = Kaj se spremeni
admin-button-questions = Preizkusna vprašanja
admin-button-card = Pregled
admin-button-confirm = Pravilno
admin-button-fix = Popravi
admin-button-drop = Odstrani
admin-button-add = ＋ Dodaj ime
admin-button-new = ＋ Nova
admin-button-versions = Različice
admin-button-rollback = Vrni se
admin-button-dismiss = Razreši
admin-button-done = Opravljeno
admin-button-all = Vse
admin-button-end = Končaj zdaj
admin-button-again = Spet dajaj
admin-gaps = Vprašanja brez dobrega odgovora
admin-no-gaps = Vsako vprašanje zadnjih 90 dni je našlo odgovor.
admin-gap = zastavljeno: { $count }, slabo ocenjeno: { $bad }
admin-fixed = Lastni odgovori
admin-set-aside = Dano na stran ob vrnitvi
admin-fixed-usage = Nov odgovor: /fixed, nato v novih vrsticah vprašanja, prazna vrstica, odgovor, prazna vrstica, naslov vira in zadnji dan (2027-12-31).
admin-fixed-saved = Shranjeno. Člani zdaj dobivajo ta odgovor.
admin-fixed-no-source = Njegovega vira ni v zbirki. Najprej objavite ta dokument.
admin-fixed-mistake = { $code ->
    [source] Manjka vir: javni naslov ali tehnično ime dokumenta in besede, ki so v njem.
    [expiry] Zadnja vrstica mora biti prihodnji dan, na primer 2027-12-31.
   *[form] Napišite vprašanja, prazno vrstico, odgovor, prazno vrstico, nato vir in zadnji dan.
}
admin-stats =
    Dokumenti: { $documents }
    Izjave: { $statements }
    Organizacije: { $organisations }
    Ocene: 👍 { $helpful }, 👎 { $unhelpful }
    Vprašanja brez dobrega odgovora, 90 dni: { $gaps }
admin-command-stats = Številke
admin-check-usage = Napišite stavek za medije za /check ali nanj odgovorite z /check.
admin-command-check = Preverjanje besedila za medije
admin-claim = { $finding ->
    [supported] Potrjeno
    [contradicted] V nasprotju
   *[unknown] Zbirka o tem ne pove nič
}
admin-demands = Najdene zahteve: { $count }
admin-button-replace = Zamenjaj
admin-confirm-replace = Zamenjam { $entry } s tem osnutkom?
admin-button-withdraw = Umakni
admin-confirm-withdraw = Umaknem { $title }? Člani iz tega ne bodo več dobivali odgovorov.
admin-withdrawn = Umaknjeno: { $title }
admin-button-answer = Odgovori
admin-ask-answer = Odgovorite na to sporočilo: odgovor, prazna vrstica, naslov vira in v novi vrstici zadnji dan (2027-12-31).
admin-gap-fact = Za dodajanje dejstva mi pošljite dokument, v katerem je navedeno.
admin-button-ask-team = Vprašaj lastnike
admin-gap-asked = { $name } sprašuje: kdo pozna odgovor?
admin-gap-sent = Vprašani lastniki: { $count }
