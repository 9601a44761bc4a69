admin-only = Alleen de redactie van deze bot kan dat. Uw nummer is { $id }; een eigenaar of beheerder kan u daarmee toevoegen.
admin-admins-only = Alleen de eigenaars en beheerders van deze bot kunnen dat.
admin-owners-only = Alleen een eigenaar kan beheerders aanstellen of ontslaan.
admin-private-only = Gebruik dit in uw privéchat met mij: { $bot }
admin-team = Team
admin-role = { $role ->
    [owner] eigenaren
    [admin] beheerder
   *[editor] redacteur
}
admin-team-usage = Iemand aanstellen: /team editor 123456 Naam, met het nummer van die persoon, of /team editor als antwoord op een doorgestuurd bericht. Beheerders: /team admin.
admin-appointed = { $role ->
    [admin] { $name } is nu beheerder.
   *[editor] { $name } is nu redacteur.
}
admin-confirm-dismiss = Moet { $name } het team verlaten?
admin-card =
    Datum: { $date }
    Soort: { $kind }
    Taal: { $tongue }
    Uitgever: { $publisher }
    Gericht aan: { $addressees }
    Ondertekenaars: { $found } (nieuw: { $new })
    Adres: { $url }
admin-doubts = Controleer alstublieft:
admin-doubt = { $code ->
    [date-guessed] De datum is slechts een gok.
    [date-unknown] Er is geen datum gevonden.
    [no-country] Nergens staat uit welk land zij komen: { $name }
    [no-url] Er ontbreekt een openbaar adres; antwoorden kunnen niet naar het origineel verwijzen.
    [signatory-count] De tekst noemt { $stated } ondertekenaars, er zijn er { $found } gevonden.
    [ambiguous-signatory] Onduidelijk wie bedoeld is: { $name }
    [unsure-signatory] Misschien geen organisatie: { $name }
    [left-out-signatory] Weggelaten, misschien een ondertekenaar: { $name }
    [quoted-mail-ignored] Een oudere, hieronder geciteerde mail is weggelaten.
    [struck-text] Doorgehaalde tekst is weggelaten.
    [unreadable-letters] Sommige letters waren niet leesbaar en verschijnen als �.
    [persons-left-out] Sommige regels van de lijst lijken personen te zijn en zijn weggelaten.
    [annexed-letter] Een andere brief in een bijlage is weggelaten.
    [quoted-letter] Een citaat uit een andere brief met de ondertekenaars ervan is weggelaten.
    [signatories-in-sentence] De ondertekenaars staan in een zin, niet in een lijst.
    [no-signatories] De tekst spreekt van ondertekenaars, maar er zijn er geen gevonden.
    [list-incomplete] De lijst noemt niet alle ondertekenaars.
    [not-public] De tekst lijkt niet voor het publiek bestemd of niet definitief.
    [sheets-left-out] Werkbladen die niets over ondertekenen zeggen, zijn weggelaten.
    [sheets-unclear] Onduidelijk welke werkbladen ondertekenaars bevatten.
    [attachments-ignored] Bijlagen zijn weggelaten.
    [covering-mail-ignored] De bijgevoegde brief is gelezen; de begeleidende mail is weggelaten.
    [hidden-sheets] Verborgen bladen zijn weggelaten.
    [hidden-text] Verborgen tekst is weggelaten.
    [macros-ignored] Macro’s zijn weggelaten.
    [recognised] De tekst is uit een afbeelding herkend; letters kunnen fout zijn.
    [scripts-ignored] Scripts van de pagina zijn weggelaten.
    [tracked-changes] Wat met bijgehouden wijzigingen is verwijderd, is weggelaten.
    [unknown-law] Het is niet bekend welke wet dit is.
   *[other] De lezing was niet zeker ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Dezelfde tekst als { $entry }
    [near-duplicate-of] Bijna dezelfde tekst als { $entry }
   *[version-of] Een andere versie van { $entry }
}
admin-published-as = Gepubliceerd als { $entry }
admin-field = { $field ->
    [title] Titel
    [date] Datum
    [publisher] Uitgever
    [addressees] Geadresseerden
    [url] Adres
   *[count] Genoemd aantal
}
admin-legend = ✓ bekend, ≈ waarschijnlijk bekend, ＋ nieuw, ? onduidelijk
admin-ask-field = { $field ->
    [title] Antwoord op dit bericht met de titel.
    [date] Antwoord op dit bericht met de datum, bijvoorbeeld 2026-03-01. Een streepje verwijdert hem.
    [publisher] Antwoord op dit bericht met de uitgever. Een streepje verwijdert hem.
    [addressees] Antwoord op dit bericht met de geadresseerden, gescheiden door puntkomma’s. Een streepje verwijdert ze.
    [url] Antwoord op dit bericht met het openbare adres van het origineel. Een streepje verwijdert het.
   *[count] Antwoord op dit bericht met het aantal ondertekenaars dat de tekst noemt. Een streepje verwijdert het.
}
admin-ask-organisation = Antwoord op dit bericht met de naam van de organisatie die bedoeld is met: { $name }
admin-new-organisation =
    Land: { $country }
    Sector: { $sector }
admin-added = Toegevoegd door de redactie
admin-field-of-organisation = { $field ->
    [country] Land
   *[sector] Sector
}
admin-ask-country = Antwoord op dit bericht met het land van { $name }. Voor meerdere landen schrijft u “{ $eu }” of “{ $global }”. Een streepje verwijdert het.
admin-ask-name = Antwoord op dit bericht met de naam van een ondertekenaar die ontbreekt, zoals die in het document staat.
admin-bad-value = Dit kan ik niet gebruiken: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Dit staat niet in het document: { $name }
   *[listed] Dit staat al op de lijst: { $name }
}
admin-drafts = Concepten
admin-no-drafts = Er zijn geen concepten. Stuur mij een bestand, een link, een doorgestuurd bericht of een lange tekst.
admin-help-sending = Nieuw document: stuur mij een bestand, een link, een doorgestuurd bericht of een lange tekst.
admin-kept = Het concept blijft bewaard. /drafts toont het.
admin-confirm-discard = Dit concept verwijderen? { $title }
admin-discarded = Verwijderd: { $title }
admin-refused = Ik kon { $name } niet opnemen. { $reason }
admin-not-fetched = Ik kon { $name } na meerdere pogingen niet bij Telegram ophalen. Stuur het bestand nog eens.
admin-reason = { $code ->
    [encrypted] Het bestand is met een wachtwoord beveiligd.
    [scanned] De pagina’s zijn afbeeldingen zonder tekst.
    [too-large] Het bestand is te groot.
    [too-deep] Het bestand is te diep genest.
    [unknown-format] Dit formaat ken ik niet.
    [damaged] Het bestand is beschadigd.
    [not-understood] Ik kon er geen wijs uit worden.
    [empty] Er staat geen tekst in.
    [timeout] Het duurde te lang.
    [memory] Het vraagt te veel geheugen.
    [bad-address] Dit adres kan ik niet openen.
    [private-address] Het adres ligt in een privénetwerk.
    [too-many-redirects] Het adres verwijst steeds verder.
    [not-found] Op dit adres is niets te vinden.
    [unreachable] De server is niet bereikbaar.
   *[other] Het kon niet worden gelezen.
}
admin-stage = { $stage ->
    [staging] Voorbereiden
    [checking] Feiten controleren
    [building] Verzameling opbouwen
   *[asking] Testvragen stellen
}
admin-published = Gepubliceerd: { $title }. Leden krijgen er nu antwoorden uit (versie { $version }).
admin-publish-refused = Er is niets gepubliceerd:
admin-confirm-bare = In deze tekst zijn geen datum, ondertekenaars of eisen gevonden. Hoort hij bij de campagne?
admin-questions = Testvragen: { $asked } gesteld, { $changed } anders beantwoord, { $broken } niet meer juist
admin-nothing-changes = Er verandert geen feit.
admin-versions = Versies, nieuwste eerst
admin-confirm-rollback = Teruggaan van versie { $now } naar versie { $then }?
admin-undone = { $what ->
    [drafts] Weer concepten:
    [lost] Weg zonder dat er een concept blijft:
    [back] Weer in de verzameling:
    [aside] Eigen antwoorden, opzijgelegd; /fixed bewaart ze:
   *[ended] Eigen antwoorden die beëindigd waren en weer worden gegeven:
}
admin-rolled-back = Nu antwoordt versie { $version }.
admin-no-version = Er is geen eerdere versie.
admin-left-already = Versie { $version } was al verlaten. Nu antwoordt versie { $now }.
admin-button-publish = Publiceren
admin-button-publish-anyway = Toch publiceren
admin-button-keep = Bewaren
admin-button-discard = Verwijderen
admin-button-signatories = Ondertekenaars
admin-button-changes = Wat verandert er
admin-button-questions = Testvragen
admin-button-card = Overzicht
admin-button-confirm = Juist
admin-button-fix = Verbeteren
admin-button-drop = Weghalen
admin-button-add = ＋ Naam toevoegen
admin-button-new = ＋ Een nieuwe
admin-button-versions = Versies
admin-button-rollback = Teruggaan
admin-button-dismiss = Ontslaan
admin-button-done = Klaar
admin-button-all = Alle
admin-button-end = Nu beëindigen
admin-button-again = Weer geven
admin-gaps = Vragen zonder goed antwoord
admin-no-gaps = Elke vraag van de laatste 90 dagen kreeg een antwoord.
admin-gap = gesteld: { $count }, slecht beoordeeld: { $bad }
admin-fixed = Eigen antwoorden
admin-set-aside = Opzijgelegd bij het teruggaan
admin-fixed-usage = Nieuw antwoord: /fixed, dan op nieuwe regels de vragen, een lege regel, het antwoord, een lege regel, het adres van de bron en de laatste dag (2027-12-31).
admin-fixed-saved = Opgeslagen. Leden krijgen nu dit antwoord.
admin-fixed-no-source = De bron ervan zit niet in de verzameling. Publiceer eerst dat document.
admin-fixed-mistake = { $code ->
    [source] De bron ontbreekt: een openbaar adres, of de technische naam van een document en woorden die erin staan.
    [expiry] De laatste regel moet een dag in de toekomst zijn, bijvoorbeeld 2027-12-31.
   *[form] Schrijf de vragen, een lege regel, het antwoord, een lege regel, dan bron en laatste dag.
}
admin-stats =
    Documenten: { $documents }
    Verklaringen: { $statements }
    Organisaties: { $organisations }
    Beoordelingen: 👍 { $helpful }, 👎 { $unhelpful }
    Vragen zonder goed antwoord, 90 dagen: { $gaps }
admin-command-stats = Cijfers
admin-check-usage = Schrijf de perszin achter /check, of antwoord erop met /check.
admin-command-check = Een perstekst controleren
admin-claim = { $finding ->
    [supported] Bevestigd
    [contradicted] Tegengesproken
   *[unknown] De verzameling zegt er niets over
}
admin-demands = Gevonden eisen: { $count }
admin-button-replace = Vervangen
admin-confirm-replace = { $entry } door dit concept vervangen?
admin-button-withdraw = Intrekken
admin-confirm-withdraw = { $title } intrekken? Leden krijgen er geen antwoorden meer uit.
admin-withdrawn = Ingetrokken: { $title }
admin-button-answer = Antwoorden
admin-ask-answer = Antwoord op dit bericht met het antwoord, een lege regel, het adres van de bron en op een nieuwe regel de laatste dag (2027-12-31).
admin-gap-fact = Stuur mij het document waarin een feit staat om het toe te voegen.
admin-button-ask-team = Eigenaren vragen
admin-gap-asked = { $name } vraagt: wie weet het antwoord?
admin-gap-sent = Gevraagde eigenaren: { $count }
