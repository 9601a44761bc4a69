# What the bot says in Telegram around its answers, in Swedish. Plain text; names of commands (/ask) stay as they are.

## Greeting and help

chat-welcome =
    Hej! Jag svarar på frågor om europeiska kreatörers och rättighetshavares kampanj om EU:s AI-förordning: vilka som har undertecknat vad, när saker hände och vad varje organisation har sagt.

    Jag är ett automatiskt system. Varje svar anger sin källa.

    Skriv din fråga eller prova någon av dessa:
chat-example-timeline = Vad hände 2025?
chat-example-position = Vad säger GEMA om transparens?
chat-welcome-group =
    Hej! Jag svarar på frågor om kreatörers och rättighetshavares kampanj om EU:s AI-förordning och anger källor. Jag är ett automatiskt system och är tyst om ingen frågar mig.

    Fråga med /ask och din fråga, genom att svara på något av mina meddelanden eller med { $bot }. Gruppens administratörer kan använda /settings.
chat-help =
    Skriv en fråga med dina egna ord, på något av EU:s officiella språk. Jag svarar på samma språk som frågan.

    Användbara kommandon:
    /signatories – vilka som har undertecknat ett uttalande
    /organisation – vad en organisation är och har undertecknat
    /document – ett av kampanjens dokument
    /timeline – vad som hände, även för ett visst år
    /deadlines – kommande datum
    /new – vad som är nytt
    /sources – de dokument jag känner till
    /language – välj mitt språk
    /privacy och /forget – vad jag minns om dig

    I grupper svarar jag när du använder /ask, svarar på mina meddelanden eller skriver { $bot }. Använd /ask som svar på ett meddelande för att ställa det meddelandet som fråga till mig. I andra chattar skriver du { $bot } och din fråga.
chat-about =
    Jag är ett automatiskt system, inte en människa. Jag söker svaren i en samling offentliga dokument om EU:s AI-förordning och upphovsrätt; ingenting är påhittat av en språkmodell. Jag kan ändå ha fel: kontrollera källan under varje svar innan du citerar det.

    Samling: version { $version }
chat-privacy =
    Detta sparar jag: en fråga som du skickar, tills den har besvarats; vad dina senaste frågor handlade om, i 30 minuter, så att du kan ställa följdfrågor; de inställningar du har valt; dina betyg, utan ditt namn. Knapparna under ett svar fungerar i 30 dagar, och därför sparar jag svaret så länge, men inte ditt namn.

    Jag sparar varken ditt namn eller någon historik över dina frågor. /forget raderar det jag har om dig.

    En fråga utan bra svar sparas i 90 dagar för redaktionen: utan ditt namn och utan adresser och långa nummer i den.
chat-usage = Skriv vad du menar efter kommandot, till exempel: { $command }
chat-nothing-asked = Vad vill du veta? Skriv din fråga efter mitt namn eller som svar på detta meddelande.
chat-only-text = Jag kan bara läsa text. Skriv din fråga.
chat-unknown-command = Jag känner inte till det här kommandot. /help berättar hur man frågar.

## Questions which commands and buttons stand for

chat-question-not-signed = Vilka har inte undertecknat { $name }?
chat-question-organisation = Vad är { $name }?
chat-question-period = Vad hände under { $period }?
chat-question-deadlines = Vilka tidsfrister återstår?
chat-question-sources = Vilka dokument känner du till?

## Around an answer

chat-summary = Sammanfattning av vår redaktion:
chat-quotation = Med dokumentets egna ord:
chat-sources = { $count ->
    [one] Källa
   *[other] Källor
}
chat-range = { $first }–{ $last } av { $total }
chat-more-entries = { $count ->
    [one] och { $count } post till
   *[other] och { $count } poster till
}
chat-full-answer = Hela svaret finns i den här filen.

## Buttons: one to three words each

chat-button-previous = Tillbaka
chat-button-next = Fler
chat-button-sources = Källor
chat-button-not-signed = Vilka saknas?
chat-button-private = Fråga privat
chat-button-share = Dela
chat-button-copy = Kopiera källhänvisning
chat-button-ask-again = Fråga igen
chat-button-yes-delete = Ja, radera
chat-button-cancel = Avbryt
chat-button-expired = Den här knappen används inte längre. Ställ frågan på nytt.
chat-rating-thanks = Tack. Ditt betyg har sparats utan ditt namn.
chat-cancelled = Avbrutet. Ingenting har ändrats.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Du frågar snabbare än jag får svara. Försök igen om { $seconds } sekund.
   *[other] Du frågar snabbare än jag får svara. Försök igen om { $seconds } sekunder.
}
chat-too-old = Jag var inte tillgänglig när du ställde frågan. Tryck på knappen om du fortfarande behöver svaret.
chat-failure = Något gick fel hos oss, och felet har registrerats. Försök igen om en stund.
chat-not-allowed = Endast administratörer kan göra detta.
chat-bot-owners-only = Endast den här botens ägare kan göra detta.
chat-not-yours = Bara den som bad om det kan avgöra det.
chat-asking-restricted = I den här gruppen kan bara administratörer ställa frågor till mig. Du kan fråga mig i en privat chatt.
chat-file-refused = Endast redaktörer kan lägga till dokument. Skicka gärna en fråga som text.
chat-file-too-large = Filen är större än { $megabytes } MB. Telegram låter mig inte hämta den. Skicka en mindre fil eller en länk till den.

## Settings

chat-language-choose = Vilket språk ska jag använda? Nu: { $chosen }
chat-language-automatic = Frågans språk
chat-settings =
    Inställningar för den här chatten

    Språk: { $chosen }
    Svar: { $length }
    Vem får fråga: { $askers }
    Tysta timmar: { $quiet }
    Bilder: { $theme }

    Under tysta timmar (22.00–07.00, Brysseltid) kommer svaren utan ljud.
chat-setting-length = { $length ->
    [short] korta
   *[full] med citat
}
chat-setting-askers = { $askers ->
    [admins] administratörer
   *[everyone] alla
}
chat-setting-quiet = { $quiet ->
    [on] på
   *[off] av
}
chat-setting-theme = { $theme ->
    [dark] mörka
   *[light] ljusa
}
chat-forget-confirm = Ska jag radera det jag minns om dig: dina inställningar, din konversation och väntande frågor?
chat-forgotten = Klart. Raderat: inställningar { $settings }, konversationer { $conversations }, väntande frågor { $questions }, sparade svar { $answers }.

## For owners

chat-status =
    Samling: { $version }
    Uppdateringar via: { $mode }
    Väntande frågor: { $waiting }
    Svar som bedömts som hjälpsamma: { $helpful }, inte hjälpsamma: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Sekretessläget är på: i grupper ser jag kommandon och svar till mig; omnämnanden når mig kanske inte.
chat-status-privacy-off = Sekretessläget är av: i grupper ser jag alla meddelanden men svarar bara när jag tillfrågas.
chat-why = Senaste svar: { $outcome }, typ { $kind }, konfidens { $confidence }, samling { $version }, { $milliseconds } ms. Svar { $id }.
chat-why-none = Det finns inget nyligt svar i den här chatten.

## Inline mode

chat-inline-hint = Skriv en fråga om AI-förordningskampanjen
chat-inline-open = Öppna chatten med mig

## Descriptions in the menu of commands

chat-command-start = Börja
chat-command-help = Så frågar du
chat-command-ask = Ställ en fråga
chat-command-signatories = Vilka som har undertecknat ett uttalande
chat-command-organisation = Om en organisation
chat-command-document = Om ett dokument
chat-command-timeline = Vad som hände när
chat-command-deadlines = Kommande datum
chat-command-new = Vad som är nytt
chat-command-sources = De dokument jag känner till
chat-command-language = Välj mitt språk
chat-command-privacy = Vad jag minns
chat-command-forget = Radera det jag minns
chat-command-about = Vem som svarar här
chat-command-settings = Inställningar för den här chatten
chat-command-status = Botens status
chat-command-why = Hur det senaste svaret kom till

## What is new (/new)

chat-new-title = Nytt sedan { $date }
chat-new-compared = Jämfört med samlingen från { $date }.
chat-new-older-gone = Samlingen från den dagen finns inte kvar. Jämfört med den äldsta som finns kvar, från { $date }.
chat-new-none-kept = Inget tidigare läge av samlingen finns kvar. Här visas poster som har daterats sedan dess.
chat-new-nothing = Inget har ändrats.
chat-new-heading = { $part ->
    [added] Tillagt
    [removed] Borttaget
    [changed] Ändrat
    [contradicted] Källorna motsäger varandra
   *[dated] Daterat sedan dess
}
chat-new-field = { $field ->
    [date] datum
    [signatories] undertecknare
    [supporters] stödjande
    [speakers] talare
    [count] antal undertecknare
    [name] namn
    [status] status
    [text] ordalydelse
    [sources] källor
   *[details] detaljer
}

## Pictures

chat-button-picture = Bild
chat-picture-sectors = Per sektor
chat-picture-countries = Per land
chat-picture-others = övriga
