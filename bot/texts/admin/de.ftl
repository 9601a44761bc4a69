admin-only = Das können nur die Redaktion und die Admins dieses Bots. Ihre Nummer ist { $id }; damit kann ein Eigentümer oder Admin Sie aufnehmen.
admin-admins-only = Das können nur die Eigentümer und Admins dieses Bots.
admin-owners-only = Nur Eigentümer können Admins ernennen oder entlassen.
admin-private-only = Bitte nutzen Sie das im privaten Chat mit mir: { $bot }
admin-team = Team
admin-role = { $role ->
    [owner] Eigentümer
    [admin] Admin
   *[editor] Redaktion
}
admin-team-usage = Jemanden ernennen: /team editor 123456 Name, mit der Nummer der Person, oder /team editor als Antwort auf eine von ihr weitergeleitete Nachricht. Admins: /team admin.
admin-appointed = { $role ->
    [admin] { $name } ist jetzt Admin.
   *[editor] { $name } gehört jetzt zur Redaktion.
}
admin-confirm-dismiss = Soll { $name } das Team verlassen?
admin-card =
    Datum: { $date }
    Art: { $kind }
    Sprache: { $tongue }
    Herausgeber: { $publisher }
    Gerichtet an: { $addressees }
    Unterzeichner: { $found } (neu: { $new })
    Adresse: { $url }
admin-doubts = Bitte prüfen:
admin-doubt = { $code ->
    [date-guessed] Das Datum ist nur geraten.
    [date-unknown] Es wurde kein Datum gefunden.
    [no-country] Nichts sagt, aus welchem Land sie sind: { $name }
    [no-url] Es fehlt eine öffentliche Adresse; Antworten können nicht auf das Original verweisen.
    [signatory-count] Der Text nennt { $stated } Unterzeichner, gefunden wurden { $found }.
    [ambiguous-signatory] Es ist unklar, wer gemeint ist: { $name }
    [unsure-signatory] Vielleicht keine Organisation: { $name }
    [left-out-signatory] Weggelassen, vielleicht ein Unterzeichner: { $name }
    [quoted-mail-ignored] Eine ältere, unten zitierte E-Mail wurde weggelassen.
    [struck-text] Durchgestrichener Text wurde weggelassen.
    [unreadable-letters] Einige Buchstaben waren nicht lesbar und erscheinen als �.
    [persons-left-out] Einige Zeilen der Liste sehen nach Personen aus und wurden weggelassen.
    [annexed-letter] Ein anderer Brief in einem Anhang wurde weggelassen.
    [quoted-letter] Das Zitat eines anderen Briefes mit dessen Unterzeichnern wurde weggelassen.
    [signatories-in-sentence] Die Unterzeichner stehen in einem Satz, nicht in einer Liste.
    [no-signatories] Der Text spricht von Unterzeichnern, gefunden wurden keine.
    [list-incomplete] Die Liste nennt nicht alle Unterzeichner.
    [not-public] Der Text scheint nicht für die Öffentlichkeit bestimmt oder nicht endgültig zu sein.
    [sheets-left-out] Tabellenblätter, die nichts vom Unterzeichnen sagen, wurden weggelassen.
    [sheets-unclear] Es ist unklar, welche Tabellenblätter Unterzeichner enthalten.
    [attachments-ignored] Anhänge wurden weggelassen.
    [covering-mail-ignored] Gelesen wurde der angehängte Brief; die Begleitmail wurde weggelassen.
    [hidden-sheets] Verborgene Blätter wurden weggelassen.
    [hidden-text] Verborgener Text wurde weggelassen.
    [macros-ignored] Makros wurden weggelassen.
    [recognised] Der Text wurde aus einem Bild erkannt; Buchstaben können falsch sein.
    [scripts-ignored] Skripte der Seite wurden weggelassen.
    [tracked-changes] In nachverfolgten Änderungen Gelöschtes wurde weggelassen.
    [unknown-law] Um welches Gesetz es geht, ist nicht bekannt.
   *[other] Die Lesart war nicht sicher ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Derselbe Text wie { $entry }
    [near-duplicate-of] Fast derselbe Text wie { $entry }
   *[version-of] Eine andere Fassung von { $entry }
}
admin-published-as = Veröffentlicht als { $entry }
admin-field = { $field ->
    [title] Titel
    [date] Datum
    [publisher] Herausgeber
    [addressees] Empfänger
    [url] Adresse
   *[count] Genannte Zahl
}
admin-legend = ✓ bekannt, ≈ vermutlich bekannt, ＋ neu, ? unklar
admin-ask-field = { $field ->
    [title] Antworten Sie auf diese Nachricht mit dem Titel.
    [date] Antworten Sie auf diese Nachricht mit dem Datum, zum Beispiel 2026-03-01. Ein Strich entfernt es.
    [publisher] Antworten Sie auf diese Nachricht mit dem Herausgeber. Ein Strich entfernt ihn.
    [addressees] Antworten Sie auf diese Nachricht mit den Empfängern, durch Semikolon getrennt. Ein Strich entfernt sie.
    [url] Antworten Sie auf diese Nachricht mit der öffentlichen Adresse des Originals. Ein Strich entfernt sie.
   *[count] Antworten Sie auf diese Nachricht mit der Zahl der Unterzeichner, die der Text nennt. Ein Strich entfernt sie.
}
admin-ask-organisation = Antworten Sie auf diese Nachricht mit dem Namen der Organisation, die gemeint ist mit: { $name }
admin-new-organisation =
    Land: { $country }
    Bereich: { $sector }
admin-added = Von der Redaktion ergänzt
admin-field-of-organisation = { $field ->
    [country] Land
   *[sector] Bereich
}
admin-ask-country = Antworten Sie auf diese Nachricht mit dem Land von { $name }. Für mehrere Länder schreiben Sie „{ $eu }“ oder „{ $global }“. Ein Strich entfernt es.
admin-ask-name = Antworten Sie auf diese Nachricht mit dem Namen eines Unterzeichners, der fehlt, so wie er im Dokument steht.
admin-bad-value = Das kann ich nicht verwenden: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Das steht nicht im Dokument: { $name }
   *[listed] Das steht schon auf der Liste: { $name }
}
admin-drafts = Entwürfe
admin-no-drafts = Es gibt keine Entwürfe. Schicken Sie mir eine Datei, einen Link, eine weitergeleitete Nachricht oder einen langen Text.
admin-help-sending = Neues Dokument: Schicken Sie mir eine Datei, einen Link, eine weitergeleitete Nachricht oder einen langen Text.
admin-kept = Der Entwurf bleibt erhalten. /drafts zeigt ihn.
admin-confirm-discard = Diesen Entwurf löschen? { $title }
admin-discarded = Gelöscht: { $title }
admin-refused = Ich konnte { $name } nicht aufnehmen. { $reason }
admin-not-fetched = Ich konnte { $name } trotz mehrerer Versuche nicht von Telegram abrufen. Bitte senden Sie die Datei noch einmal.
admin-reason = { $code ->
    [encrypted] Die Datei ist durch ein Passwort geschützt.
    [scanned] Die Seiten sind Bilder ohne Text.
    [too-large] Die Datei ist zu groß.
    [too-deep] Die Datei ist zu tief verschachtelt.
    [unknown-format] Dieses Format kenne ich nicht.
    [damaged] Die Datei ist beschädigt.
    [not-understood] Ich konnte die Datei nicht auswerten.
    [empty] Es steht kein Text darin.
    [timeout] Es hat zu lange gedauert.
    [memory] Es braucht zu viel Speicher.
    [bad-address] Diese Adresse kann ich nicht öffnen.
    [private-address] Die Adresse liegt in einem privaten Netz.
    [too-many-redirects] Die Adresse leitet immer weiter.
    [not-found] Unter dieser Adresse gibt es nichts.
    [unreachable] Der Server ist nicht erreichbar.
   *[other] Es konnte nicht gelesen werden.
}
admin-stage = { $stage ->
    [staging] Vorbereiten
    [checking] Fakten prüfen
    [building] Sammlung aufbauen
   *[asking] Testfragen stellen
}
admin-published = Veröffentlicht: { $title }. Mitglieder erhalten jetzt Antworten daraus (Version { $version }).
admin-publish-refused = Es wurde nichts veröffentlicht:
admin-confirm-bare = In diesem Text wurden weder Datum noch Unterzeichner noch Forderungen gefunden. Gehört er zur Kampagne?
admin-questions = Testfragen: { $asked } gestellt, { $changed } anders beantwortet, { $broken } nicht mehr richtig
admin-nothing-changes = Keine Tatsache ändert sich.
admin-versions = Versionen, neueste zuerst
admin-confirm-rollback = Von Version { $now } zu Version { $then } zurückgehen?
admin-undone = { $what ->
    [drafts] Wieder Entwürfe:
    [lost] Weg, ohne dass ein Entwurf bleibt:
    [back] Wieder in der Sammlung:
    [aside] Eigene Antworten, beiseitegelegt; /fixed bewahrt sie auf:
   *[ended] Eigene Antworten, die beendet waren und wieder gegeben werden:
}
admin-rolled-back = Jetzt antwortet Version { $version }.
admin-no-version = Es gibt keine frühere Version.
admin-left-already = Version { $version } war schon verlassen. Jetzt antwortet Version { $now }.
admin-button-publish = Veröffentlichen
admin-button-publish-anyway = Trotzdem veröffentlichen
admin-button-keep = Behalten
admin-button-discard = Löschen
admin-button-signatories = Unterzeichner
admin-button-changes = Was sich ändert
admin-button-questions = Testfragen
admin-button-card = Übersicht
admin-button-confirm = Richtig
admin-button-fix = Korrigieren
admin-button-drop = Entfernen
admin-button-add = ＋ Name ergänzen
admin-button-new = ＋ Eine neue
admin-button-versions = Versionen
admin-button-rollback = Zurückgehen
admin-button-dismiss = Entlassen
admin-button-done = Erledigt
admin-button-all = Alle
admin-button-end = Jetzt beenden
admin-button-again = Wieder geben
admin-gaps = Fragen ohne gute Antwort
admin-no-gaps = Jede Frage der letzten 90 Tage fand eine Antwort.
admin-gap = gestellt: { $count }, schlecht bewertet: { $bad }
admin-fixed = Eigene Antworten
admin-set-aside = Beim Zurückgehen beiseitegelegt
admin-fixed-usage = Neue Antwort: /fixed, dann in neuen Zeilen die Fragen, eine leere Zeile, die Antwort, eine leere Zeile, die Adresse der Quelle und der letzte Tag (2027-12-31).
admin-fixed-saved = Gespeichert. Mitglieder erhalten jetzt diese Antwort.
admin-fixed-no-source = Ihre Quelle ist nicht in der Sammlung. Veröffentlichen Sie zuerst jenes Dokument.
admin-fixed-mistake = { $code ->
    [source] Die Quelle fehlt: erwartet wird eine öffentliche Adresse oder der technische Name eines Dokuments mit Worten, die darin stehen.
    [expiry] Die letzte Zeile muss ein künftiger Tag sein, zum Beispiel 2027-12-31.
   *[form] Bitte schreiben Sie die Fragen, eine leere Zeile, die Antwort, eine leere Zeile, dann Quelle und letzten Tag.
}
admin-stats =
    Dokumente: { $documents }
    Stellungnahmen: { $statements }
    Organisationen: { $organisations }
    Bewertungen: 👍 { $helpful }, 👎 { $unhelpful }
    Fragen ohne gute Antwort, 90 Tage: { $gaps }
admin-command-stats = Zahlen
admin-check-usage = Schreiben Sie den Pressesatz hinter /check, oder antworten Sie mit /check darauf.
admin-command-check = Einen Pressetext prüfen
admin-claim = { $finding ->
    [supported] Belegt
    [contradicted] Widersprochen
   *[unknown] Die Sammlung sagt dazu nichts
}
admin-demands = Gefundene Forderungen: { $count }
admin-button-replace = Ersetzen
admin-confirm-replace = { $entry } durch diesen Entwurf ersetzen?
admin-button-withdraw = Zurückziehen
admin-confirm-withdraw = { $title } zurückziehen? Mitglieder erhalten daraus keine Antworten mehr.
admin-withdrawn = Zurückgezogen: { $title }
admin-button-answer = Antworten
admin-ask-answer = Antworten Sie auf diese Nachricht mit der Antwort, einer Leerzeile, der Adresse der Quelle und in einer neuen Zeile dem letzten Tag (2027-12-31).
admin-gap-fact = Um eine Tatsache zu ergänzen, schicken Sie mir das Dokument, in dem sie steht.
admin-button-ask-team = Eigentümer fragen
admin-gap-asked = { $name } fragt: Wer kennt die Antwort?
admin-gap-sent = Gefragte Eigentümer: { $count }
