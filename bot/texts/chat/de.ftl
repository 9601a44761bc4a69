# What the bot says in Telegram around its answers, in German. Plain text; formal address (Sie).

## Greeting and help

chat-welcome =
    Guten Tag. Ich beantworte Fragen zur Kampagne der europäischen Urheber und Rechteinhaber zur KI-Verordnung der EU: wer was unterzeichnet hat, wann etwas geschah und was die einzelnen Organisationen gesagt haben.

    Ich bin ein automatisches System. Jede Antwort nennt ihre Quelle.

    Schreiben Sie einfach Ihre Frage oder probieren Sie eine von diesen aus:
chat-example-timeline = Was geschah 2025?
chat-example-position = Was sagt GEMA zur Transparenz?
chat-welcome-group =
    Guten Tag. Ich beantworte Fragen zur Kampagne der Urheber und Rechteinhaber zur KI-Verordnung der EU und nenne die Quellen. Ich bin ein automatisches System und melde mich nur, wenn mich jemand fragt.

    Fragen Sie mit /ask und Ihrer Frage, mit einer Antwort auf eine meiner Nachrichten oder mit { $bot }. Administratoren dieser Gruppe können /settings verwenden.
chat-help =
    Schreiben Sie eine Frage in Ihren eigenen Worten, in einer beliebigen Amtssprache der EU. Ich antworte in der Sprache der Frage.

    Nützliche Befehle:
    /signatories – wer eine Erklärung unterzeichnet hat
    /organisation – was eine Organisation ist und was sie unterzeichnet hat
    /document – ein Dokument der Kampagne
    /timeline – was geschehen ist, auch für ein einzelnes Jahr
    /deadlines – bevorstehende Termine
    /new – was es Neues gibt
    /sources – die Dokumente, die ich kenne
    /language – meine Sprache wählen
    /privacy und /forget – was ich über Sie gespeichert habe

    In Gruppen antworte ich, wenn Sie /ask verwenden, auf meine Nachricht antworten oder { $bot } schreiben. Wenn Sie mit /ask auf eine Nachricht antworten, legen Sie mir diese Nachricht vor. In jedem anderen Chat geben Sie { $bot } und Ihre Frage ein.
chat-about =
    Ich bin ein automatisches System, kein Mensch. Ich suche Antworten in einer Sammlung öffentlicher Dokumente zur KI-Verordnung der EU und zum Urheberrecht; nichts wird von einem Sprachmodell erfunden. Dennoch kann ich mich irren: Bitte prüfen Sie die Quelle unter jeder Antwort, bevor Sie sie zitieren.

    Sammlung: Version { $version }
chat-privacy =
    Was ich speichere: eine Frage, die Sie senden, bis sie beantwortet ist; worum es in Ihren letzten Fragen ging, 30 Minuten lang, damit Sie nachfragen können; die Einstellungen, die Sie gewählt haben; Ihre Bewertungen, ohne Ihren Namen. Die Schaltflächen unter einer Antwort funktionieren 30 Tage lang; dafür speichere ich die Antwort, nicht Ihren Namen.

    Ihren Namen oder einen Verlauf Ihrer Fragen speichere ich nicht. /forget löscht, was ich über Sie gespeichert habe.

    Eine Frage ohne gute Antwort wird 90 Tage für die Redaktion aufbewahrt: ohne Ihren Namen und ohne Adressen und lange Zahlen darin.
chat-usage = Bitte schreiben Sie hinter den Befehl, was Sie meinen, zum Beispiel: { $command }
chat-nothing-asked = Was möchten Sie wissen? Schreiben Sie Ihre Frage hinter meinen Namen oder als Antwort auf diese Nachricht.
chat-only-text = Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage.
chat-unknown-command = Diesen Befehl kenne ich nicht. /help sagt, wie man fragt.

## Questions which commands and buttons stand for

chat-question-not-signed = { $name }: Wer hat nicht unterzeichnet?
chat-question-organisation = Was ist { $name }?
chat-question-period = Was ist im Zeitraum { $period } geschehen?
chat-question-deadlines = Welche Fristen stehen bevor?
chat-question-sources = Welche Dokumente kennen Sie?

## Around an answer

chat-summary = Zusammenfassung unserer Redaktion:
chat-quotation = Im Wortlaut des Dokuments:
chat-sources = { $count ->
    [one] Quelle
   *[other] Quellen
}
chat-range = { $first }–{ $last } von { $total }
chat-more-entries = { $count ->
    [one] und { $count } weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
chat-full-answer = Die vollständige Antwort steht in dieser Datei.

## Buttons: one to three words each

chat-button-previous = Zurück
chat-button-next = Weiter
chat-button-sources = Quellen
chat-button-not-signed = Wer fehlt?
chat-button-private = Privat fragen
chat-button-share = Teilen
chat-button-copy = Quellenangabe kopieren
chat-button-ask-again = Erneut fragen
chat-button-yes-delete = Ja, löschen
chat-button-cancel = Abbrechen
chat-button-expired = Diese Schaltfläche ist nicht mehr aktiv. Bitte fragen Sie erneut.
chat-rating-thanks = Vielen Dank. Ihre Bewertung wurde ohne Ihren Namen gespeichert.
chat-cancelled = Abgebrochen. Es wurde nichts geändert.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Sie fragen schneller, als ich antworten darf. Bitte versuchen Sie es in { $seconds } Sekunde erneut.
   *[other] Sie fragen schneller, als ich antworten darf. Bitte versuchen Sie es in { $seconds } Sekunden erneut.
}
chat-too-old = Als Sie diese Frage stellten, war ich nicht erreichbar. Wenn Sie die Antwort noch brauchen, drücken Sie bitte die Schaltfläche.
chat-failure = Bei uns ist ein Fehler aufgetreten; er wurde aufgezeichnet. Bitte versuchen Sie es gleich noch einmal.
chat-not-allowed = Das können nur Administratoren.
chat-bot-owners-only = Das können nur die Eigentümer dieses Bots.
chat-not-yours = Das kann nur entscheiden, wer danach gefragt hat.
chat-asking-restricted = In dieser Gruppe können mir nur Administratoren Fragen stellen. Sie können mich in einem privaten Chat fragen.
chat-file-refused = Nur die Redaktion kann Dokumente hinzufügen. Gern können Sie mir eine Frage als Text senden.
chat-file-too-large = Diese Datei ist größer als { $megabytes } MB. Telegram lässt mich sie nicht abrufen. Bitte senden Sie eine kleinere Datei oder einen Link dazu.

## Settings

chat-language-choose = Welche Sprache soll ich verwenden? Derzeit: { $chosen }
chat-language-automatic = Sprache der Frage
chat-settings =
    Einstellungen dieses Chats

    Sprache: { $chosen }
    Antworten: { $length }
    Wer fragen darf: { $askers }
    Ruhezeiten: { $quiet }
    Bilder: { $theme }

    Während der Ruhezeiten (22:00 bis 07:00 Uhr, Brüsseler Zeit) kommen Antworten ohne Ton an.
chat-setting-length = { $length ->
    [short] kurz
   *[full] mit Zitaten
}
chat-setting-askers = { $askers ->
    [admins] Administratoren
   *[everyone] alle
}
chat-setting-quiet = { $quiet ->
    [on] ein
   *[off] aus
}
chat-setting-theme = { $theme ->
    [dark] dunkel
   *[light] hell
}
chat-forget-confirm = Soll ich löschen, was ich über Sie gespeichert habe: Ihre Einstellungen, Ihr Gespräch und wartende Fragen?
chat-forgotten = Erledigt. Gelöscht: Einstellungen { $settings }, Gespräche { $conversations }, wartende Fragen { $questions }, gespeicherte Antworten { $answers }.

## For owners

chat-status =
    Sammlung: { $version }
    Aktualisierungen über: { $mode }
    Wartende Fragen: { $waiting }
    Als hilfreich bewertete Antworten: { $helpful }, als nicht hilfreich: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Der Privatsphäremodus ist eingeschaltet: In Gruppen sehe ich Befehle und Antworten auf meine Nachrichten; Erwähnungen erreichen mich möglicherweise nicht.
chat-status-privacy-off = Der Privatsphäremodus ist ausgeschaltet: In Gruppen sehe ich jede Nachricht und antworte nur, wenn ich gefragt werde.
chat-why = Letzte Antwort: { $outcome }, Art { $kind }, Konfidenz { $confidence }, Sammlung { $version }, { $milliseconds } ms. Antwort { $id }.
chat-why-none = In diesem Chat gibt es keine aktuelle Antwort.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Frage zur Kampagne rund um die KI-Verordnung eingeben
chat-inline-open = Chat mit mir öffnen

## Descriptions in the menu of commands

chat-command-start = Beginnen
chat-command-help = So stellen Sie Fragen
chat-command-ask = Eine Frage stellen
chat-command-signatories = Wer eine Erklärung unterzeichnet hat
chat-command-organisation = Über eine Organisation
chat-command-document = Über ein Dokument
chat-command-timeline = Was wann geschehen ist
chat-command-deadlines = Bevorstehende Termine
chat-command-new = Was es Neues gibt
chat-command-sources = Die Dokumente, die ich kenne
chat-command-language = Meine Sprache wählen
chat-command-privacy = Was ich gespeichert habe
chat-command-forget = Löschen, was ich gespeichert habe
chat-command-about = Wer hier antwortet
chat-command-settings = Einstellungen dieses Chats
chat-command-status = Zustand des Bots
chat-command-why = Wie die letzte Antwort zustande kam

## What is new (/new)

chat-new-title = Neu seit { $date }
chat-new-compared = Verglichen mit der Sammlung vom { $date }.
chat-new-older-gone = Die Sammlung jenes Tages ist nicht mehr vorhanden. Verglichen mit der ältesten vorhandenen vom { $date }.
chat-new-none-kept = Es ist kein früherer Stand der Sammlung vorhanden. Aufgeführt sind die seither datierten Einträge.
chat-new-nothing = Es hat sich nichts geändert.
chat-new-heading = { $part ->
    [added] Hinzugekommen
    [removed] Entfernt
    [changed] Geändert
    [contradicted] Quellen widersprechen sich
   *[dated] Seither datiert
}
chat-new-field = { $field ->
    [date] Datum
    [signatories] Unterzeichner
    [supporters] Unterstützer
    [speakers] Redner
    [count] Zahl der Unterzeichner
    [name] Name
    [status] Status
    [text] Wortlaut
    [sources] Quellen
   *[details] Einzelheiten
}

## Pictures

chat-button-picture = Bild
chat-picture-sectors = Nach Sektor
chat-picture-countries = Nach Land
chat-picture-others = andere
