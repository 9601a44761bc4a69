admin-only = Det kan kun denne bots redaktion. Dit nummer er { $id }; en ejer eller administrator kan tilføje dig med det.
admin-admins-only = Det kan kun denne bots ejere og administratorer.
admin-owners-only = Kun en ejer kan udnævne eller afsætte administratorer.
admin-private-only = Brug det i din private chat med mig: { $bot }
admin-team = Hold
admin-role = { $role ->
    [owner] ejere
    [admin] administrator
   *[editor] redaktør
}
admin-team-usage = Udnævn nogen: /team editor 123456 Navn, med personens nummer, eller /team editor som svar på en videresendt besked fra personen. Administratorer: /team admin.
admin-appointed = { $role ->
    [admin] { $name } er nu administrator.
   *[editor] { $name } er nu redaktør.
}
admin-confirm-dismiss = Skal { $name } forlade holdet?
admin-card =
    Dato: { $date }
    Slags: { $kind }
    Sprog: { $tongue }
    Udgiver: { $publisher }
    Rettet til: { $addressees }
    Underskrivere: { $found } (nye: { $new })
    Adresse: { $url }
admin-doubts = Tjek venligst:
admin-doubt = { $code ->
    [date-guessed] Datoen er kun et gæt.
    [date-unknown] Der blev ikke fundet nogen dato.
    [no-country] Intet siger, hvilket land de er fra: { $name }
    [no-url] Der mangler en offentlig adresse; svar kan ikke henvise til originalen.
    [signatory-count] Teksten angiver { $stated } underskrivere, der blev fundet { $found }.
    [ambiguous-signatory] Det er uklart, hvem der menes: { $name }
    [unsure-signatory] Måske ikke en organisation: { $name }
    [left-out-signatory] Udeladt, måske en underskriver: { $name }
    [quoted-mail-ignored] En ældre mail, der er citeret nedenfor, blev udeladt.
    [struck-text] Gennemstreget tekst blev udeladt.
    [unreadable-letters] Nogle bogstaver kunne ikke læses og vises som �.
    [persons-left-out] Nogle linjer på listen ser ud til at være personer og blev udeladt.
    [annexed-letter] Et andet brev i et bilag blev udeladt.
    [quoted-letter] Et citat fra et andet brev med dets underskrivere blev udeladt.
    [signatories-in-sentence] Underskriverne er læst ud af en sætning, ikke af en liste.
    [no-signatories] Teksten taler om underskrivere, men ingen blev fundet.
    [list-incomplete] Listen nævner ikke alle underskrivere.
    [not-public] Teksten ser ikke ud til at være for offentligheden eller at være endelig.
    [sheets-left-out] Ark, der ikke siger noget om underskrift, blev udeladt.
    [sheets-unclear] Det er uklart, hvilke ark der indeholder underskrivere.
    [attachments-ignored] Vedhæftede filer blev udeladt.
    [covering-mail-ignored] Det vedhæftede brev blev læst; følgemailen blev udeladt.
    [hidden-sheets] Skjulte ark blev udeladt.
    [hidden-text] Skjult tekst blev udeladt.
    [macros-ignored] Makroer blev udeladt.
    [recognised] Teksten er genkendt fra et billede; bogstaver kan være forkerte.
    [scripts-ignored] Sidens scripts blev udeladt.
    [tracked-changes] Det, der er slettet i spor af ændringer, blev udeladt.
    [unknown-law] Det vides ikke, hvilken lov det er.
   *[other] Læsningen var ikke sikker ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Samme tekst som { $entry }
    [near-duplicate-of] Næsten samme tekst som { $entry }
   *[version-of] En anden version af { $entry }
}
admin-published-as = Udgivet som { $entry }
admin-field = { $field ->
    [title] Titel
    [date] Dato
    [publisher] Udgiver
    [addressees] Modtagere
    [url] Adresse
   *[count] Angivet antal
}
admin-legend = ✓ kendt, ≈ nok kendt, ＋ ny, ? uklar
admin-ask-field = { $field ->
    [title] Svar på denne besked med titlen.
    [date] Svar på denne besked med datoen, for eksempel 2026-03-01. En streg fjerner den.
    [publisher] Svar på denne besked med udgiveren. En streg fjerner den.
    [addressees] Svar på denne besked med modtagerne, adskilt af semikolon. En streg fjerner dem.
    [url] Svar på denne besked med originalens offentlige adresse. En streg fjerner den.
   *[count] Svar på denne besked med det antal underskrivere, som teksten angiver. En streg fjerner det.
}
admin-ask-organisation = Svar på denne besked med navnet på den organisation, der menes med: { $name }
admin-new-organisation =
    Land: { $country }
    Sektor: { $sector }
admin-added = Tilføjet af redaktionen
admin-field-of-organisation = { $field ->
    [country] Land
   *[sector] Sektor
}
admin-ask-country = Svar på denne besked med landet for { $name }. Skriv »{ $eu }« eller »{ $global }« for flere lande. En streg fjerner det.
admin-ask-name = Svar på denne besked med navnet på en underskriver, der mangler, som det står i dokumentet.
admin-bad-value = Det kan jeg ikke bruge: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Det står ikke i dokumentet: { $name }
   *[listed] Det står allerede på listen: { $name }
}
admin-drafts = Udkast
admin-no-drafts = Der er ingen udkast. Send mig en fil, et link, en videresendt besked eller en lang tekst.
admin-help-sending = Nyt dokument: Send mig en fil, et link, en videresendt besked eller en lang tekst.
admin-kept = Udkastet er gemt. /drafts viser det.
admin-confirm-discard = Slet dette udkast? { $title }
admin-discarded = Slettet: { $title }
admin-refused = Jeg kunne ikke tage imod { $name }. { $reason }
admin-not-fetched = Jeg kunne trods flere forsøg ikke hente { $name } fra Telegram. Send venligst filen igen.
admin-reason = { $code ->
    [encrypted] Filen er beskyttet med adgangskode.
    [scanned] Siderne er billeder uden tekst.
    [too-large] Filen er for stor.
    [too-deep] Filen er indlejret for dybt.
    [unknown-format] Jeg kender ikke formatet.
    [damaged] Filen er beskadiget.
    [not-understood] Jeg kunne ikke forstå filen.
    [empty] Der er ingen tekst i den.
    [timeout] Det tog for lang tid.
    [memory] Det kræver for meget hukommelse.
    [bad-address] Jeg kan ikke åbne den adresse.
    [private-address] Adressen ligger i et privat net.
    [too-many-redirects] Adressen viser videre uden ende.
    [not-found] Der er intet på adressen.
    [unreachable] Serveren kan ikke nås.
   *[other] Det kunne ikke læses.
}
admin-stage = { $stage ->
    [staging] Forbereder
    [checking] Tjekker fakta
    [building] Opbygger samlingen
   *[asking] Stiller testspørgsmålene
}
admin-published = Udgivet: { $title }. Medlemmer får nu svar fra det (version { $version }).
admin-publish-refused = Intet blev udgivet:
admin-confirm-bare = Der blev hverken fundet dato, underskrivere eller krav i denne tekst. Hører den til kampagnen?
admin-questions = Testspørgsmål: { $asked } stillet, { $changed } besvaret anderledes, { $broken } ikke længere rigtige
admin-nothing-changes = Ingen fakta ændres.
admin-versions = Versioner, nyeste først
admin-confirm-rollback = Gå tilbage fra version { $now } til version { $then }?
admin-undone = { $what ->
    [drafts] Udkast igen:
    [lost] Væk, uden at der er et udkast tilbage:
    [back] I samlingen igen:
    [aside] Egne svar, lagt til side; /fixed gemmer dem:
   *[ended] Egne svar, der var afsluttet og nu gives igen:
}
admin-rolled-back = Nu svarer version { $version }.
admin-no-version = Der er ingen tidligere version.
admin-left-already = Version { $version } var allerede forladt. Nu svarer version { $now }.
admin-button-publish = Udgiv
admin-button-publish-anyway = Udgiv alligevel
admin-button-keep = Behold
admin-button-discard = Slet
admin-button-signatories = Underskrivere
admin-button-changes = Hvad ændres
admin-button-questions = Testspørgsmål
admin-button-card = Overblik
admin-button-confirm = Rigtigt
admin-button-fix = Ret
admin-button-drop = Fjern
admin-button-add = ＋ Tilføj et navn
admin-button-new = ＋ En ny
admin-button-versions = Versioner
admin-button-rollback = Gå tilbage
admin-button-dismiss = Afsæt
admin-button-done = Færdig
admin-button-all = Alle
admin-button-end = Afslut nu
admin-button-again = Giv igen
admin-gaps = Spørgsmål uden godt svar
admin-no-gaps = Hvert spørgsmål de seneste 90 dage fik et svar.
admin-gap = stillet: { $count }, dårligt bedømt: { $bad }
admin-fixed = Egne svar
admin-set-aside = Lagt til side, da der blev gået tilbage
admin-fixed-usage = Nyt svar: /fixed, derefter på nye linjer spørgsmålene, en tom linje, svaret, en tom linje, kildens adresse og den sidste dag (2027-12-31).
admin-fixed-saved = Gemt. Medlemmer får nu dette svar.
admin-fixed-no-source = Kilden er ikke i samlingen. Offentliggør først det dokument.
admin-fixed-mistake = { $code ->
    [source] Kilden mangler: en offentlig adresse, eller et dokuments tekniske navn og ord, der står i det.
    [expiry] Sidste linje skal være en kommende dag, for eksempel 2027-12-31.
   *[form] Skriv spørgsmålene, en tom linje, svaret, en tom linje, derefter kilde og sidste dag.
}
admin-stats =
    Dokumenter: { $documents }
    Udtalelser: { $statements }
    Organisationer: { $organisations }
    Bedømmelser: 👍 { $helpful }, 👎 { $unhelpful }
    Spørgsmål uden godt svar, 90 dage: { $gaps }
admin-command-stats = Tal
admin-check-usage = Skriv pressesætningen efter /check, eller svar på den med /check.
admin-command-check = Tjek en pressetekst
admin-claim = { $finding ->
    [supported] Bekræftet
    [contradicted] Modsagt
   *[unknown] Samlingen siger intet om det
}
admin-demands = Fundne krav: { $count }
admin-button-replace = Erstat
admin-confirm-replace = Skal { $entry } erstattes med denne kladde?
admin-button-withdraw = Træk tilbage
admin-confirm-withdraw = Skal { $title } trækkes tilbage? Medlemmer får ikke længere svar fra det.
admin-withdrawn = Trukket tilbage: { $title }
admin-button-answer = Svar
admin-ask-answer = Svar på denne besked med svaret, en tom linje, kildens adresse og på en ny linje den sidste dag (2027-12-31).
admin-gap-fact = Send mig det dokument, hvor en kendsgerning står, for at tilføje den.
admin-button-ask-team = Spørg ejerne
admin-gap-asked = { $name } spørger: hvem kender svaret?
admin-gap-sent = Ejere spurgt: { $count }
