# What the bot says in Telegram around its answers, in Italian. Plain text; formal address (Lei).

## Greeting and help

chat-welcome =
    Buongiorno. Rispondo a domande sulla campagna dei creatori e titolari dei diritti europei relativa al regolamento dell’UE sull’IA: chi ha firmato che cosa, quando si sono svolti i fatti e che cosa ha detto ciascuna organizzazione.

    Sono un sistema automatico. Ogni risposta indica la propria fonte.

    Scriva semplicemente la Sua domanda o provi con una di queste:
chat-example-timeline = Che cosa è successo nel 2025?
chat-example-position = Qual è la posizione di GEMA sulla trasparenza?
chat-welcome-group =
    Buongiorno. Rispondo, indicando le fonti, a domande sulla campagna dei creatori e titolari dei diritti relativa al regolamento dell’UE sull’IA. Sono un sistema automatico e intervengo solo se qualcuno me lo chiede.

    Per fare una domanda, utilizzi /ask seguito dalla domanda, risponda a uno dei miei messaggi o scriva { $bot }. Gli amministratori di questo gruppo possono utilizzare /settings.
chat-help =
    Scriva una domanda con parole Sue, in una qualsiasi lingua ufficiale dell’UE. Rispondo nella lingua della domanda.

    Comandi utili:
    /signatories – chi ha firmato una dichiarazione
    /organisation – che cos’è un’organizzazione e che cosa ha firmato
    /document – un documento della campagna
    /timeline – che cosa è successo, anche per un singolo anno
    /deadlines – le prossime scadenze
    /new – le novità
    /sources – i documenti che conosco
    /language – scegliere la mia lingua
    /privacy e /forget – che cosa ricordo di Lei

    Nei gruppi rispondo quando si utilizza /ask, si risponde a un mio messaggio o si scrive { $bot }. Utilizzi /ask in risposta a un messaggio per sottopormelo. In qualsiasi altra chat, digiti { $bot } e la Sua domanda.
chat-about =
    Sono un sistema automatico, non una persona. Cerco le risposte in una raccolta di documenti pubblici sul regolamento dell’UE sull’IA e sul diritto d’autore; nulla è inventato da un modello linguistico. Posso comunque sbagliare: prima di citare una risposta, La invito a verificare la fonte riportata in calce.

    Raccolta: versione { $version }
chat-privacy =
    Che cosa conservo: la domanda inviata, fino a quando riceve risposta; l’argomento delle Sue ultime domande, per 30 minuti, affinché possa approfondirle; le impostazioni che ha scelto; le Sue valutazioni, senza il Suo nome. I pulsanti sotto una risposta funzionano per 30 giorni; a questo scopo conservo la risposta, non il Suo nome.

    Non conservo il Suo nome né la cronologia delle Sue domande. /forget cancella i dati che La riguardano.

    Una domanda senza una buona risposta è conservata 90 giorni per la redazione: senza il suo nome e senza indirizzi e numeri lunghi.
chat-usage = Dopo il comando scriva che cosa cerca, ad esempio: { $command }
chat-nothing-asked = Che cosa desidera sapere? Scriva la Sua domanda dopo il mio nome o in risposta a questo messaggio.
chat-only-text = Posso leggere solo testo. Scriva la Sua domanda.
chat-unknown-command = Non conosco questo comando. /help spiega come fare domande.

## Questions which commands and buttons stand for

chat-question-not-signed = Chi non ha firmato { $name }?
chat-question-organisation = Che cos’è { $name }?
chat-question-period = Che cosa è successo nel periodo { $period }?
chat-question-deadlines = Quali sono le prossime scadenze?
chat-question-sources = Quali documenti conosce?

## Around an answer

chat-summary = Sintesi della nostra redazione:
chat-quotation = Con le parole del documento:
chat-sources = { $count ->
    [one] Fonte
   *[other] Fonti
}
chat-range = { $first }–{ $last } di { $total }
chat-more-entries = { $count ->
    [one] e { $count } altra voce
   *[other] e altre { $count } voci
}
chat-full-answer = La risposta completa è in questo file.

## Buttons: one to three words each

chat-button-previous = Indietro
chat-button-next = Avanti
chat-button-sources = Fonti
chat-button-not-signed = Chi manca?
chat-button-private = Chiedi in privato
chat-button-share = Condividi
chat-button-copy = Copia citazione
chat-button-ask-again = Chiedi di nuovo
chat-button-yes-delete = Sì, elimina
chat-button-cancel = Annulla
chat-button-expired = Questo pulsante non è più attivo. Ripeta la domanda.
chat-rating-thanks = Grazie. La Sua valutazione è stata salvata senza il Suo nome.
chat-cancelled = Operazione annullata. Non è stato modificato nulla.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Le domande arrivano più velocemente di quanto io possa rispondere. Riprovi tra { $seconds } secondo.
   *[other] Le domande arrivano più velocemente di quanto io possa rispondere. Riprovi tra { $seconds } secondi.
}
chat-too-old = Non ero disponibile quando ha posto questa domanda. Se la risposta Le serve ancora, prema il pulsante.
chat-failure = Si è verificato un errore da parte nostra, che è stato registrato. Riprovi tra qualche istante.
chat-not-allowed = Questa operazione è riservata agli amministratori.
chat-bot-owners-only = Questa operazione è riservata ai proprietari di questo bot.
chat-not-yours = Può deciderlo solo chi lo ha chiesto.
chat-asking-restricted = In questo gruppo solo gli amministratori possono farmi domande. Può scrivermi in una chat privata.
chat-file-refused = Solo la redazione può aggiungere documenti. Può però inviarmi una domanda in forma di testo.
chat-file-too-large = Questo file supera { $megabytes } MB. Telegram non mi consente di scaricarlo. Invii un file più piccolo o un link al file.

## Settings

chat-language-choose = Quale lingua devo utilizzare? Attuale: { $chosen }
chat-language-automatic = Lingua della domanda
chat-settings =
    Impostazioni di questa chat

    Lingua: { $chosen }
    Risposte: { $length }
    Chi può fare domande: { $askers }
    Ore di silenzio: { $quiet }
    Immagini: { $theme }

    Durante le ore di silenzio (dalle 22:00 alle 07:00, ora di Bruxelles) le risposte arrivano senza suono.
chat-setting-length = { $length ->
    [short] brevi
   *[full] con citazioni
}
chat-setting-askers = { $askers ->
    [admins] amministratori
   *[everyone] tutti
}
chat-setting-quiet = { $quiet ->
    [on] attive
   *[off] non attive
}
chat-setting-theme = { $theme ->
    [dark] scure
   *[light] chiare
}
chat-forget-confirm = Devo cancellare ciò che ricordo di Lei: le Sue impostazioni, la Sua conversazione e le domande in attesa?
chat-forgotten = Fatto. Elementi cancellati: impostazioni { $settings }, conversazioni { $conversations }, domande in attesa { $questions }, risposte conservate { $answers }.

## For owners

chat-status =
    Raccolta: { $version }
    Aggiornamenti tramite: { $mode }
    Domande in attesa: { $waiting }
    Risposte giudicate utili: { $helpful }, non utili: { $unhelpful }
    { $privacy }
chat-status-privacy-on = La modalità privacy è attiva: nei gruppi vedo i comandi e le risposte ai miei messaggi; le menzioni potrebbero non arrivarmi.
chat-status-privacy-off = La modalità privacy non è attiva: nei gruppi vedo tutti i messaggi e rispondo solo se interpellato.
chat-why = Ultima risposta: { $outcome }, tipo { $kind }, attendibilità { $confidence }, raccolta { $version }, { $milliseconds } ms. Risposta { $id }.
chat-why-none = In questa chat non ci sono risposte recenti.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Scriva una domanda sulla campagna relativa al regolamento sull’IA
chat-inline-open = Apri la chat con me

## Descriptions in the menu of commands

chat-command-start = Inizio
chat-command-help = Come fare domande
chat-command-ask = Fare una domanda
chat-command-signatories = Chi ha firmato una dichiarazione
chat-command-organisation = Informazioni su un’organizzazione
chat-command-document = Informazioni su un documento
chat-command-timeline = Che cosa è successo e quando
chat-command-deadlines = Le prossime scadenze
chat-command-new = Le novità
chat-command-sources = I documenti che conosco
chat-command-language = Scegliere la mia lingua
chat-command-privacy = Che cosa ricordo
chat-command-forget = Cancellare ciò che ricordo
chat-command-about = Chi risponde qui
chat-command-settings = Impostazioni di questa chat
chat-command-status = Stato del bot
chat-command-why = Come si è arrivati all’ultima risposta

## What is new (/new)

chat-new-title = Novità dal { $date }
chat-new-compared = Confronto con la raccolta del { $date }.
chat-new-older-gone = La raccolta di quel giorno non è più conservata. Confronto con la più vecchia conservata, del { $date }.
chat-new-none-kept = Non è conservato alcuno stato precedente della raccolta. Sono elencate le voci con data successiva.
chat-new-nothing = Non è cambiato nulla.
chat-new-heading = { $part ->
    [added] Aggiunto
    [removed] Rimosso
    [changed] Modificato
    [contradicted] Le fonti sono discordanti
   *[dated] Con data successiva
}
chat-new-field = { $field ->
    [date] data
    [signatories] firmatari
    [supporters] sostenitori
    [speakers] relatori
    [count] numero di firmatari
    [name] nome
    [status] stato
    [text] testo
    [sources] fonti
   *[details] dettagli
}

## Pictures

chat-button-picture = Immagine
chat-picture-sectors = Per settore
chat-picture-countries = Per paese
chat-picture-others = altri
