# What the bot says in Telegram around its answers, in Danish. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Hej! Jeg besvarer spørgsmål om de europæiske skaberes og rettighedshaveres kampagne om EU’s AI-forordning: hvem der har underskrevet hvad, hvornår tingene skete, og hvad hver organisation har sagt.

    Jeg er et automatisk system. Hvert svar angiver sin kilde.

    Skriv dit spørgsmål, eller prøv et af disse:
chat-example-timeline = Hvad skete der i 2025?
chat-example-position = Hvad siger GEMA om gennemsigtighed?
chat-welcome-group =
    Hej! Jeg besvarer spørgsmål om skaberes og rettighedshaveres kampagne om EU’s AI-forordning og angiver kilder. Jeg er et automatisk system og siger kun noget, når nogen spørger mig.

    Spørg med /ask og dit spørgsmål, ved at svare på en af mine beskeder eller med { $bot }. Gruppens administratorer kan bruge /settings.
chat-help =
    Skriv et spørgsmål med dine egne ord på et af EU’s officielle sprog. Jeg svarer på samme sprog som spørgsmålet.

    Nyttige kommandoer:
    /signatories – hvem der har underskrevet en udtalelse
    /organisation – hvad en organisation er og har underskrevet
    /document – et af kampagnens dokumenter
    /timeline – hvad der skete, også for et enkelt år
    /deadlines – kommende datoer
    /new – hvad der er nyt
    /sources – de dokumenter, jeg kender
    /language – vælg mit sprog
    /privacy og /forget – hvad jeg husker om dig

    I grupper svarer jeg, når du bruger /ask, svarer på mine beskeder eller skriver { $bot }. Brug /ask som svar på en besked for at stille mig den besked som spørgsmål. I alle andre chats skriver du { $bot } og dit spørgsmål.
chat-about =
    Jeg er et automatisk system, ikke et menneske. Jeg finder svarene i en samling af offentlige dokumenter om EU’s AI-forordning og ophavsret; intet er opdigtet af en sprogmodel. Jeg kan alligevel tage fejl: Kontrollér kilden under hvert svar, før du citerer det.

    Samling: version { $version }
chat-privacy =
    Det gemmer jeg: et spørgsmål, du sender, indtil det er besvaret; hvad dine seneste spørgsmål handlede om, i 30 minutter, så du kan stille opfølgende spørgsmål; de indstillinger, du har valgt; dine vurderinger, uden dit navn. Knapperne under et svar virker i 30 dage, og derfor gemmer jeg svaret så længe, men ikke dit navn.

    Jeg gemmer hverken dit navn eller en historik over dine spørgsmål. /forget sletter det, jeg har om dig.

    Et spørgsmål uden godt svar gemmes i 90 dage til redaktionen: uden dit navn og uden adresser og lange numre i det.
chat-usage = Skriv venligst, hvad du mener, efter kommandoen, for eksempel: { $command }
chat-nothing-asked = Hvad vil du gerne vide? Skriv dit spørgsmål efter mit navn eller som svar på denne besked.
chat-only-text = Jeg kan kun læse tekst. Skriv venligst dit spørgsmål.
chat-unknown-command = Jeg kender ikke denne kommando. /help siger, hvordan man spørger.

## Questions which commands and buttons stand for

chat-question-not-signed = Hvem har ikke underskrevet { $name }?
chat-question-organisation = Hvad er { $name }?
chat-question-period = Hvad skete der i { $period }?
chat-question-deadlines = Hvilke frister ligger forude?
chat-question-sources = Hvilke dokumenter kender du?

## Around an answer

chat-summary = Resumé af vores redaktion:
chat-quotation = Med dokumentets egne ord:
chat-sources = { $count ->
    [one] Kilde
   *[other] Kilder
}
chat-range = { $first }–{ $last } af { $total }
chat-more-entries = { $count ->
    [one] og { $count } post mere
   *[other] og { $count } poster mere
}
chat-full-answer = Hele svaret findes i denne fil.

## Buttons: one to three words each

chat-button-previous = Tilbage
chat-button-next = Flere
chat-button-sources = Kilder
chat-button-not-signed = Hvem mangler?
chat-button-private = Spørg privat
chat-button-share = Del
chat-button-copy = Kopiér kildehenvisning
chat-button-ask-again = Spørg igen
chat-button-yes-delete = Ja, slet
chat-button-cancel = Annuller
chat-button-expired = Denne knap er ikke længere i brug. Stil venligst spørgsmålet igen.
chat-rating-thanks = Tak. Din vurdering er gemt uden dit navn.
chat-cancelled = Annulleret. Intet er ændret.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Du spørger hurtigere, end jeg må svare. Prøv igen om { $seconds } sekund.
   *[other] Du spørger hurtigere, end jeg må svare. Prøv igen om { $seconds } sekunder.
}
chat-too-old = Jeg var ikke tilgængelig, da du stillede spørgsmålet. Tryk på knappen, hvis du stadig har brug for svaret.
chat-failure = Noget gik galt hos os, og fejlen er registreret. Prøv igen om et øjeblik.
chat-not-allowed = Kun administratorer kan gøre dette.
chat-bot-owners-only = Kun denne bots ejere kan gøre dette.
chat-not-yours = Kun den, der bad om det, kan afgøre det.
chat-asking-restricted = I denne gruppe kan kun administratorer spørge mig. Du kan spørge mig i en privat chat.
chat-file-refused = Kun redaktører kan tilføje dokumenter. Du er velkommen til at sende mig et spørgsmål som tekst.
chat-file-too-large = Filen er større end { $megabytes } MB. Telegram lader mig ikke hente den. Send venligst en mindre fil eller et link til den.

## Settings

chat-language-choose = Hvilket sprog skal jeg bruge? Nu: { $chosen }
chat-language-automatic = Spørgsmålets sprog
chat-settings =
    Indstillinger for denne chat

    Sprog: { $chosen }
    Svar: { $length }
    Hvem må spørge: { $askers }
    Stille timer: { $quiet }
    Billeder: { $theme }

    I de stille timer (kl. 22.00-07.00, Bruxellestid) kommer svar uden lyd.
chat-setting-length = { $length ->
    [short] korte
   *[full] med citater
}
chat-setting-askers = { $askers ->
    [admins] administratorer
   *[everyone] alle
}
chat-setting-quiet = { $quiet ->
    [on] til
   *[off] fra
}
chat-setting-theme = { $theme ->
    [dark] mørke
   *[light] lyse
}
chat-forget-confirm = Skal jeg slette det, jeg husker om dig: dine indstillinger, din samtale og ventende spørgsmål?
chat-forgotten = Færdig. Slettet: indstillinger { $settings }, samtaler { $conversations }, ventende spørgsmål { $questions }, gemte svar { $answers }.

## For owners

chat-status =
    Samling: { $version }
    Opdateringer via: { $mode }
    Ventende spørgsmål: { $waiting }
    Svar vurderet som nyttige: { $helpful }, ikke nyttige: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Privatlivstilstand er slået til: I grupper ser jeg kommandoer og svar til mig; det er ikke sikkert, at jeg ser, når nogen nævner mig.
chat-status-privacy-off = Privatlivstilstand er slået fra: I grupper ser jeg alle beskeder og svarer kun, når jeg bliver spurgt.
chat-why = Seneste svar: { $outcome }, type { $kind }, konfidens { $confidence }, samling { $version }, { $milliseconds } ms. Svar { $id }.
chat-why-none = Der er intet nyligt svar i denne chat.

## Inline mode

chat-inline-hint = Skriv et spørgsmål om AI-forordningskampagnen
chat-inline-open = Åbn chatten med mig

## Descriptions in the menu of commands

chat-command-start = Begynd
chat-command-help = Sådan spørger du
chat-command-ask = Stil et spørgsmål
chat-command-signatories = Hvem der har underskrevet en udtalelse
chat-command-organisation = Om en organisation
chat-command-document = Om et dokument
chat-command-timeline = Hvad der skete hvornår
chat-command-deadlines = Kommende datoer
chat-command-new = Hvad der er nyt
chat-command-sources = De dokumenter, jeg kender
chat-command-language = Vælg mit sprog
chat-command-privacy = Hvad jeg husker
chat-command-forget = Slet det, jeg husker
chat-command-about = Hvem der svarer her
chat-command-settings = Indstillinger for denne chat
chat-command-status = Bottens tilstand
chat-command-why = Hvordan det seneste svar blev til

## What is new (/new)

chat-new-title = Nyt siden { $date }
chat-new-compared = Sammenlignet med samlingen af { $date }.
chat-new-older-gone = Samlingen fra den dag opbevares ikke længere. Sammenlignet med den ældste, der opbevares, af { $date }.
chat-new-none-kept = Ingen tidligere tilstand af samlingen opbevares. Listen viser poster dateret siden da.
chat-new-nothing = Intet er ændret.
chat-new-heading = { $part ->
    [added] Tilføjet
    [removed] Fjernet
    [changed] Ændret
    [contradicted] Kilderne er uenige
   *[dated] Dateret siden da
}
chat-new-field = { $field ->
    [date] dato
    [signatories] underskrivere
    [supporters] støtter
    [speakers] talere
    [count] antal underskrivere
    [name] navn
    [status] status
    [text] ordlyd
    [sources] kilder
   *[details] detaljer
}

## Pictures

chat-button-picture = Billede
chat-picture-sectors = Efter sektor
chat-picture-countries = Efter land
chat-picture-others = andre
