admin-only = Solo la redazione di questo bot può farlo. Il suo numero è { $id }; un proprietario o un admin può aggiungerla con questo numero.
admin-admins-only = Solo i proprietari e gli admin di questo bot possono farlo.
admin-owners-only = Solo un proprietario può nominare o revocare gli admin.
admin-private-only = Usi questo comando nella chat privata con me: { $bot }
admin-team = Squadra
admin-role = { $role ->
    [owner] proprietari
    [admin] admin
   *[editor] redazione
}
admin-team-usage = Per nominare qualcuno: /team editor 123456 Nome, con il suo numero, oppure /team editor in risposta a un suo messaggio inoltrato. Admin: /team admin.
admin-appointed = { $role ->
    [admin] { $name } è ora admin.
   *[editor] { $name } fa ora parte della redazione.
}
admin-confirm-dismiss = { $name } deve lasciare la squadra?
admin-card =
    Data: { $date }
    Tipo: { $kind }
    Lingua: { $tongue }
    Editore: { $publisher }
    Destinatari: { $addressees }
    Firmatari: { $found } (nuovi: { $new })
    Indirizzo: { $url }
admin-doubts = Da verificare:
admin-doubt = { $code ->
    [date-guessed] La data è solo un’ipotesi.
    [date-unknown] Nessuna data trovata.
    [no-country] Nulla dice di quale paese sono: { $name }
    [no-url] Manca un indirizzo pubblico; le risposte non possono rinviare all’originale.
    [signatory-count] Il testo indica { $stated } firmatari, ne sono stati trovati { $found }.
    [ambiguous-signatory] Non è chiaro chi si intenda: { $name }
    [unsure-signatory] Forse non è un’organizzazione: { $name }
    [left-out-signatory] Tralasciato, forse un firmatario: { $name }
    [quoted-mail-ignored] Un’e-mail precedente, citata più sotto, è stata tralasciata.
    [struck-text] Il testo barrato è stato tralasciato.
    [unreadable-letters] Alcune lettere non erano leggibili e appaiono come �.
    [persons-left-out] Alcune righe dell’elenco sembrano persone e sono state tralasciate.
    [annexed-letter] Un’altra lettera in un allegato è stata tralasciata.
    [quoted-letter] La citazione di un’altra lettera, con i suoi firmatari, è stata tralasciata.
    [signatories-in-sentence] I firmatari sono stati letti in una frase, non in un elenco.
    [no-signatories] Il testo parla di firmatari, ma non ne è stato trovato nessuno.
    [list-incomplete] L’elenco non nomina tutti i firmatari.
    [not-public] Il testo non sembra destinato al pubblico o non sembra definitivo.
    [sheets-left-out] I fogli che non parlano di firme sono stati tralasciati.
    [sheets-unclear] Non è chiaro quali fogli contengano firmatari.
    [attachments-ignored] Gli allegati sono stati tralasciati.
    [covering-mail-ignored] È stata letta la lettera allegata; il messaggio di accompagnamento è stato tralasciato.
    [hidden-sheets] I fogli nascosti sono stati tralasciati.
    [hidden-text] Il testo nascosto è stato tralasciato.
    [macros-ignored] Le macro sono state tralasciate.
    [recognised] Il testo è stato riconosciuto da un’immagine; alcune lettere possono essere sbagliate.
    [scripts-ignored] Gli script della pagina sono stati tralasciati.
    [tracked-changes] Quanto eliminato con le revisioni è stato tralasciato.
    [unknown-law] Non si sa di quale legge si tratti.
   *[other] La lettura non è certa ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Lo stesso testo di { $entry }
    [near-duplicate-of] Quasi lo stesso testo di { $entry }
   *[version-of] Un’altra versione di { $entry }
}
admin-published-as = Pubblicato come { $entry }
admin-field = { $field ->
    [title] Titolo
    [date] Data
    [publisher] Editore
    [addressees] Destinatari
    [url] Indirizzo
   *[count] Numero indicato
}
admin-legend = ✓ noto, ≈ probabilmente noto, ＋ nuovo, ? incerto
admin-ask-field = { $field ->
    [title] Risponda a questo messaggio con il titolo.
    [date] Risponda a questo messaggio con la data, per esempio 2026-03-01. Un trattino la elimina.
    [publisher] Risponda a questo messaggio con l’editore. Un trattino lo elimina.
    [addressees] Risponda a questo messaggio con i destinatari, separati da punto e virgola. Un trattino li elimina.
    [url] Risponda a questo messaggio con l’indirizzo pubblico dell’originale. Un trattino lo elimina.
   *[count] Risponda a questo messaggio con il numero di firmatari indicato dal testo. Un trattino lo elimina.
}
admin-ask-organisation = Risponda a questo messaggio con il nome dell’organizzazione indicata con: { $name }
admin-new-organisation =
    Paese: { $country }
    Settore: { $sector }
admin-added = Aggiunto dalla redazione
admin-field-of-organisation = { $field ->
    [country] Paese
   *[sector] Settore
}
admin-ask-country = Risponda a questo messaggio con il paese di { $name }. Per più paesi scriva «{ $eu }» o «{ $global }». Un trattino lo elimina.
admin-ask-name = Risponda a questo messaggio con il nome di un firmatario che manca, così come sta nel documento.
admin-bad-value = Non posso usare questo: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Questo non sta nel documento: { $name }
   *[listed] Questo è già nell’elenco: { $name }
}
admin-drafts = Bozze
admin-no-drafts = Non ci sono bozze. Mi mandi un file, un link, un messaggio inoltrato o un testo lungo.
admin-help-sending = Nuovo documento: mi mandi un file, un link, un messaggio inoltrato o un testo lungo.
admin-kept = La bozza è conservata. /drafts la mostra.
admin-confirm-discard = Eliminare questa bozza? { $title }
admin-discarded = Eliminata: { $title }
admin-refused = Non ho potuto accettare { $name }. { $reason }
admin-not-fetched = Nonostante diversi tentativi non ho potuto scaricare { $name } da Telegram. Invii di nuovo il file, per favore.
admin-reason = { $code ->
    [encrypted] Il file è protetto da una password.
    [scanned] Le pagine sono immagini senza testo.
    [too-large] Il file è troppo grande.
    [too-deep] Il file è annidato troppo in profondità.
    [unknown-format] Non conosco questo formato.
    [damaged] Il file è danneggiato.
    [not-understood] Non sono riuscito a interpretarlo.
    [empty] Non contiene testo.
    [timeout] Ci è voluto troppo tempo.
    [memory] Richiede troppa memoria.
    [bad-address] Non posso aprire questo indirizzo.
    [private-address] L’indirizzo si trova in una rete privata.
    [too-many-redirects] L’indirizzo rinvia senza fine ad altri.
    [not-found] A questo indirizzo non c’è nulla.
    [unreachable] Il server non è raggiungibile.
   *[other] Non è stato possibile leggerlo.
}
admin-stage = { $stage ->
    [staging] Preparazione
    [checking] Verifica dei fatti
    [building] Costruzione della raccolta
   *[asking] Domande di prova
}
admin-published = Pubblicato: { $title }. Ora i membri ne ricevono risposte (versione { $version }).
admin-publish-refused = Non è stato pubblicato nulla:
admin-confirm-bare = In questo testo non sono stati trovati né data, né firmatari, né richieste. Fa parte della campagna?
admin-questions = Domande di prova: { $asked } poste, { $changed } con risposta diversa, { $broken } non più corrette
admin-nothing-changes = Nessun fatto cambia.
admin-versions = Versioni, la più recente per prima
admin-confirm-rollback = Tornare dalla versione { $now } alla versione { $then }?
admin-undone = { $what ->
    [drafts] Di nuovo bozze:
    [lost] Tolti senza che resti una bozza:
    [back] Di nuovo nella raccolta:
    [aside] Risposte proprie messe da parte; /fixed le conserva:
   *[ended] Risposte proprie terminate che vengono date di nuovo:
}
admin-rolled-back = Ora risponde la versione { $version }.
admin-no-version = Non c’è una versione precedente.
admin-left-already = La versione { $version } era già stata abbandonata. Ora risponde la versione { $now }.
admin-button-publish = Pubblica
admin-button-publish-anyway = Pubblica comunque
admin-button-keep = Conserva
admin-button-discard = Elimina
admin-button-signatories = Firmatari
admin-button-changes = Cosa cambia
admin-button-questions = Domande di prova
admin-button-card = Panoramica
admin-button-confirm = Corretto
admin-button-fix = Correggi
admin-button-drop = Togli
admin-button-add = ＋ Aggiungi un nome
admin-button-new = ＋ Una nuova
admin-button-versions = Versioni
admin-button-rollback = Torna indietro
admin-button-dismiss = Revoca
admin-button-done = Fatto
admin-button-all = Tutte
admin-button-end = Termina ora
admin-button-again = Dare di nuovo
admin-gaps = Domande senza una buona risposta
admin-no-gaps = Ogni domanda degli ultimi 90 giorni ha trovato risposta.
admin-gap = posta: { $count }, giudicata male: { $bad }
admin-fixed = Risposte proprie
admin-set-aside = Messe da parte tornando indietro
admin-fixed-usage = Nuova risposta: /fixed, poi su nuove righe le domande, una riga vuota, la risposta, una riga vuota, l’indirizzo della fonte e l’ultimo giorno (2027-12-31).
admin-fixed-saved = Salvato. Ora i membri ricevono questa risposta.
admin-fixed-no-source = La sua fonte non è nella raccolta. Pubblichi prima quel documento.
admin-fixed-mistake = { $code ->
    [source] Manca la fonte: un indirizzo pubblico, oppure il nome tecnico di un documento e parole che vi si trovano.
    [expiry] L’ultima riga deve essere un giorno futuro, per esempio 2027-12-31.
   *[form] Scriva le domande, una riga vuota, la risposta, una riga vuota, poi la fonte e l’ultimo giorno.
}
admin-stats =
    Documenti: { $documents }
    Dichiarazioni: { $statements }
    Organizzazioni: { $organisations }
    Valutazioni: 👍 { $helpful }, 👎 { $unhelpful }
    Domande senza una buona risposta, 90 giorni: { $gaps }
admin-command-stats = Cifre
admin-check-usage = Scriva la frase per la stampa dopo /check, oppure risponda ad essa con /check.
admin-command-check = Verificare un testo per la stampa
admin-claim = { $finding ->
    [supported] Confermato
    [contradicted] Contraddetto
   *[unknown] La raccolta non ne parla
}
admin-demands = Richieste trovate: { $count }
admin-button-replace = Sostituisci
admin-confirm-replace = Sostituire { $entry } con questa bozza?
admin-button-withdraw = Ritira
admin-confirm-withdraw = Ritirare { $title }? I membri non ne riceveranno più risposte.
admin-withdrawn = Ritirato: { $title }
admin-button-answer = Rispondi
admin-ask-answer = Risponda a questo messaggio con la risposta, una riga vuota, l’indirizzo della fonte e, in una nuova riga, l’ultimo giorno (2027-12-31).
admin-gap-fact = Per aggiungere un fatto, mi mandi il documento in cui si trova.
admin-button-ask-team = Chiedi ai proprietari
admin-gap-asked = { $name } chiede: chi conosce la risposta?
admin-gap-sent = Proprietari interpellati: { $count }
