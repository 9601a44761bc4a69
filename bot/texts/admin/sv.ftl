admin-only = Det kan bara den här botens redaktion göra. Ditt nummer är { $id }; en ägare eller administratör kan lägga till dig med det.
admin-admins-only = Det kan bara den här botens ägare och administratörer göra.
admin-owners-only = Bara en ägare kan utse eller avsätta administratörer.
admin-private-only = Använd detta i din privata chatt med mig: { $bot }
admin-team = Team
admin-role = { $role ->
    [owner] ägare
    [admin] administratör
   *[editor] redaktör
}
admin-team-usage = Utse någon: /team editor 123456 Namn, med personens nummer, eller /team editor som svar på ett vidarebefordrat meddelande från personen. Administratörer: /team admin.
admin-appointed = { $role ->
    [admin] { $name } är nu administratör.
   *[editor] { $name } är nu redaktör.
}
admin-confirm-dismiss = Ska { $name } lämna teamet?
admin-card =
    Datum: { $date }
    Slag: { $kind }
    Språk: { $tongue }
    Utgivare: { $publisher }
    Riktat till: { $addressees }
    Undertecknare: { $found } (nya: { $new })
    Adress: { $url }
admin-doubts = Kontrollera:
admin-doubt = { $code ->
    [date-guessed] Datumet är bara en gissning.
    [date-unknown] Inget datum hittades.
    [no-country] Inget säger från vilket land de är: { $name }
    [no-url] En offentlig adress saknas; svar kan inte hänvisa till originalet.
    [signatory-count] Texten anger { $stated } undertecknare, { $found } hittades.
    [ambiguous-signatory] Det är oklart vem som avses: { $name }
    [unsure-signatory] Kanske ingen organisation: { $name }
    [left-out-signatory] Utelämnad, kanske en undertecknare: { $name }
    [quoted-mail-ignored] Ett äldre mejl som citeras nedanför utelämnades.
    [struck-text] Genomstruken text utelämnades.
    [unreadable-letters] Vissa bokstäver kunde inte läsas och visas som �.
    [persons-left-out] Vissa rader i listan ser ut att vara personer och utelämnades.
    [annexed-letter] Ett annat brev i en bilaga utelämnades.
    [quoted-letter] Ett citat ur ett annat brev med dess undertecknare utelämnades.
    [signatories-in-sentence] Undertecknarna lästes i en mening, inte i en lista.
    [no-signatories] Texten talar om undertecknare, men inga hittades.
    [list-incomplete] Listan nämner inte alla undertecknare.
    [not-public] Texten verkar inte vara avsedd för allmänheten eller inte vara slutlig.
    [sheets-left-out] Kalkylblad som inte säger något om undertecknande utelämnades.
    [sheets-unclear] Det är oklart vilka kalkylblad som innehåller undertecknare.
    [attachments-ignored] Bilagor utelämnades.
    [covering-mail-ignored] Det bifogade brevet lästes; följemejlet utelämnades.
    [hidden-sheets] Dolda blad utelämnades.
    [hidden-text] Dold text utelämnades.
    [macros-ignored] Makron utelämnades.
    [recognised] Texten är igenkänd från en bild; bokstäver kan vara fel.
    [scripts-ignored] Sidans skript utelämnades.
    [tracked-changes] Det som tagits bort i spårade ändringar utelämnades.
    [unknown-law] Det är inte känt vilken lag detta är.
   *[other] Läsningen var inte säker ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Samma text som { $entry }
    [near-duplicate-of] Nästan samma text som { $entry }
   *[version-of] En annan version av { $entry }
}
admin-published-as = Publicerat som { $entry }
admin-field = { $field ->
    [title] Titel
    [date] Datum
    [publisher] Utgivare
    [addressees] Mottagare
    [url] Adress
   *[count] Angivet antal
}
admin-legend = ✓ känd, ≈ troligen känd, ＋ ny, ? oklar
admin-ask-field = { $field ->
    [title] Svara på detta meddelande med titeln.
    [date] Svara på detta meddelande med datumet, till exempel 2026-03-01. Ett streck tar bort det.
    [publisher] Svara på detta meddelande med utgivaren. Ett streck tar bort den.
    [addressees] Svara på detta meddelande med mottagarna, åtskilda med semikolon. Ett streck tar bort dem.
    [url] Svara på detta meddelande med originalets offentliga adress. Ett streck tar bort den.
   *[count] Svara på detta meddelande med det antal undertecknare som texten anger. Ett streck tar bort det.
}
admin-ask-organisation = Svara på detta meddelande med namnet på den organisation som avses med: { $name }
admin-new-organisation =
    Land: { $country }
    Sektor: { $sector }
admin-added = Tillagd av redaktionen
admin-field-of-organisation = { $field ->
    [country] Land
   *[sector] Sektor
}
admin-ask-country = Svara på detta meddelande med landet för { $name }. För flera länder skriver du ”{ $eu }” eller ”{ $global }”. Ett streck tar bort det.
admin-ask-name = Svara på detta meddelande med namnet på en undertecknare som saknas, så som det står i dokumentet.
admin-bad-value = Det här kan jag inte använda: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Det här står inte i dokumentet: { $name }
   *[listed] Det här står redan på listan: { $name }
}
admin-drafts = Utkast
admin-no-drafts = Det finns inga utkast. Skicka mig en fil, en länk, ett vidarebefordrat meddelande eller en lång text.
admin-help-sending = Nytt dokument: skicka mig en fil, en länk, ett vidarebefordrat meddelande eller en lång text.
admin-kept = Utkastet sparas. /drafts visar det.
admin-confirm-discard = Radera det här utkastet? { $title }
admin-discarded = Raderat: { $title }
admin-refused = Jag kunde inte ta emot { $name }. { $reason }
admin-not-fetched = Jag kunde trots flera försök inte hämta { $name } från Telegram. Skicka filen igen.
admin-reason = { $code ->
    [encrypted] Filen är skyddad med lösenord.
    [scanned] Sidorna är bilder utan text.
    [too-large] Filen är för stor.
    [too-deep] Filen är för djupt nästlad.
    [unknown-format] Jag känner inte till formatet.
    [damaged] Filen är skadad.
    [not-understood] Jag kunde inte tolka filen.
    [empty] Det finns ingen text i den.
    [timeout] Det tog för lång tid.
    [memory] Det kräver för mycket minne.
    [bad-address] Jag kan inte öppna den adressen.
    [private-address] Adressen ligger i ett privat nät.
    [too-many-redirects] Adressen leder vidare utan slut.
    [not-found] Det finns inget på adressen.
    [unreachable] Servern kan inte nås.
   *[other] Det gick inte att läsa.
}
admin-stage = { $stage ->
    [staging] Förbereder
    [checking] Kontrollerar fakta
    [building] Bygger samlingen
   *[asking] Ställer testfrågorna
}
admin-published = Publicerat: { $title }. Medlemmar får nu svar ur det (version { $version }).
admin-publish-refused = Inget publicerades:
admin-confirm-bare = Varken datum, undertecknare eller krav hittades i den här texten. Hör den till kampanjen?
admin-questions = Testfrågor: { $asked } ställda, { $changed } besvarade på annat sätt, { $broken } inte längre rätt
admin-nothing-changes = Inga fakta ändras.
admin-versions = Versioner, senaste först
admin-confirm-rollback = Gå tillbaka från version { $now } till version { $then }?
admin-undone = { $what ->
    [drafts] Utkast igen:
    [lost] Borta utan att något utkast finns kvar:
    [back] I samlingen igen:
    [aside] Egna svar som läggs åt sidan; /fixed sparar dem:
   *[ended] Egna svar som var avslutade och ges igen:
}
admin-rolled-back = Nu svarar version { $version }.
admin-no-version = Det finns ingen tidigare version.
admin-left-already = Version { $version } var redan lämnad. Nu svarar version { $now }.
admin-button-publish = Publicera
admin-button-publish-anyway = Publicera ändå
admin-button-keep = Behåll
admin-button-discard = Radera
admin-button-signatories = Undertecknare
admin-button-changes = Vad ändras
admin-button-questions = Testfrågor
admin-button-card = Översikt
admin-button-confirm = Rätt
admin-button-fix = Rätta
admin-button-drop = Ta bort
admin-button-add = ＋ Lägg till namn
admin-button-new = ＋ En ny
admin-button-versions = Versioner
admin-button-rollback = Gå tillbaka
admin-button-dismiss = Avsätt
admin-button-done = Klart
admin-button-all = Alla
admin-button-end = Avsluta nu
admin-button-again = Ge igen
admin-gaps = Frågor utan bra svar
admin-no-gaps = Varje fråga de senaste 90 dagarna fick ett svar.
admin-gap = ställd: { $count }, dåligt betyg: { $bad }
admin-fixed = Egna svar
admin-set-aside = Lagda åt sidan vid återgång
admin-fixed-usage = Nytt svar: /fixed, sedan på nya rader frågorna, en tom rad, svaret, en tom rad, källans adress och sista dagen (2027-12-31).
admin-fixed-saved = Sparat. Medlemmar får nu detta svar.
admin-fixed-no-source = Dess källa finns inte i samlingen. Publicera först det dokumentet.
admin-fixed-mistake = { $code ->
    [source] Källan saknas: en offentlig adress, eller ett dokuments tekniska namn och ord som står i det.
    [expiry] Sista raden måste vara en kommande dag, till exempel 2027-12-31.
   *[form] Skriv frågorna, en tom rad, svaret, en tom rad, sedan källa och sista dag.
}
admin-stats =
    Dokument: { $documents }
    Uttalanden: { $statements }
    Organisationer: { $organisations }
    Betyg: 👍 { $helpful }, 👎 { $unhelpful }
    Frågor utan bra svar, 90 dagar: { $gaps }
admin-command-stats = Siffror
admin-check-usage = Skriv pressmeningen efter /check, eller svara på den med /check.
admin-command-check = Kontrollera en presstext
admin-claim = { $finding ->
    [supported] Stöds
    [contradicted] Motsägs
   *[unknown] Samlingen säger inget om det
}
admin-demands = Hittade krav: { $count }
admin-button-replace = Ersätt
admin-confirm-replace = Ersätta { $entry } med detta utkast?
admin-button-withdraw = Dra tillbaka
admin-confirm-withdraw = Dra tillbaka { $title }? Medlemmarna får inte längre svar ur det.
admin-withdrawn = Tillbakadraget: { $title }
admin-button-answer = Svara
admin-ask-answer = Svara på detta meddelande med svaret, en tom rad, källans adress och på en ny rad den sista dagen (2027-12-31).
admin-gap-fact = Skicka mig dokumentet där ett faktum står för att lägga till det.
admin-button-ask-team = Fråga ägarna
admin-gap-asked = { $name } frågar: vem vet svaret?
admin-gap-sent = Tillfrågade ägare: { $count }
