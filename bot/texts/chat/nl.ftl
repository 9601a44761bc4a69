# What the bot says in Telegram around its answers, in Dutch. Plain text; formal address (u).

## Greeting and help

chat-welcome =
    Goedendag. Ik beantwoord vragen over de campagne van Europese makers en rechthebbenden rond de AI-verordening van de EU: wie wat heeft ondertekend, wanneer iets gebeurde en wat elke organisatie heeft gezegd.

    Ik ben een geautomatiseerd systeem. Elk antwoord vermeldt de bron.

    Schrijf gewoon uw vraag of probeer een van deze:
chat-example-timeline = Wat gebeurde er in 2025?
chat-example-position = Wat zegt GEMA over transparantie?
chat-welcome-group =
    Goedendag. Ik beantwoord, met bronvermelding, vragen over de campagne van makers en rechthebbenden rond de AI-verordening van de EU. Ik ben een geautomatiseerd systeem en zwijg tenzij iemand mij iets vraagt.

    Stel uw vraag met /ask gevolgd door de vraag, door te antwoorden op een van mijn berichten of met { $bot }. Beheerders van deze groep kunnen /settings gebruiken.
chat-help =
    Schrijf een vraag in uw eigen woorden, in een officiële taal van de EU. Ik antwoord in de taal van de vraag.

    Nuttige opdrachten:
    /signatories – wie een verklaring heeft ondertekend
    /organisation – wat een organisatie is en heeft ondertekend
    /document – één document van de campagne
    /timeline – wat er is gebeurd, ook voor één jaar
    /deadlines – komende data
    /new – wat er nieuw is
    /sources – de documenten die ik ken
    /language – mijn taal kiezen
    /privacy en /forget – wat ik over u onthoud

    In groepen antwoord ik wanneer u /ask gebruikt, op een bericht van mij antwoordt of { $bot } schrijft. Gebruik /ask als antwoord op een bericht om mij dat bericht voor te leggen. Typ in elke andere chat { $bot } en uw vraag.
chat-about =
    Ik ben een geautomatiseerd systeem, geen mens. Ik zoek antwoorden op in een verzameling openbare documenten over de AI-verordening van de EU en het auteursrecht; niets wordt door een taalmodel verzonnen. Toch kan ik me vergissen: controleer de bron onder elk antwoord voordat u het citeert.

    Verzameling: versie { $version }
chat-privacy =
    Wat ik bewaar: een vraag die u stuurt, totdat die is beantwoord; waar uw laatste vragen over gingen, 30 minuten lang, zodat u kunt doorvragen; de instellingen die u hebt gekozen; uw beoordelingen, zonder uw naam. De knoppen onder een antwoord werken 30 dagen; daarvoor bewaar ik het antwoord, niet uw naam.

    Ik bewaar uw naam niet en houd geen geschiedenis van uw vragen bij. /forget wist wat ik over u heb.

    Een vraag zonder goed antwoord wordt 90 dagen bewaard voor de redactie: zonder uw naam en zonder adressen en lange nummers erin.
chat-usage = Schrijf na de opdracht wat u bedoelt, bijvoorbeeld: { $command }
chat-nothing-asked = Wat wilt u weten? Schrijf uw vraag achter mijn naam of als antwoord op dit bericht.
chat-only-text = Ik kan alleen tekst lezen. Schrijf uw vraag.
chat-unknown-command = Dit commando ken ik niet. /help zegt hoe u vragen stelt.

## Questions which commands and buttons stand for

chat-question-not-signed = Wie heeft { $name } niet ondertekend?
chat-question-organisation = Wat is { $name }?
chat-question-period = Wat gebeurde er in de periode { $period }?
chat-question-deadlines = Welke data komen er nog aan?
chat-question-sources = Welke documenten kent u?

## Around an answer

chat-summary = Samenvatting door onze redactie:
chat-quotation = In de woorden van het document zelf:
chat-sources = { $count ->
    [one] Bron
   *[other] Bronnen
}
chat-range = { $first }–{ $last } van { $total }
chat-more-entries = { $count ->
    [one] en nog { $count } vermelding
   *[other] en nog { $count } vermeldingen
}
chat-full-answer = Het volledige antwoord staat in dit bestand.

## Buttons: one to three words each

chat-button-previous = Terug
chat-button-next = Meer
chat-button-sources = Bronnen
chat-button-not-signed = Wie ontbreekt?
chat-button-private = Privé vragen
chat-button-share = Delen
chat-button-copy = Bronvermelding kopiëren
chat-button-ask-again = Opnieuw vragen
chat-button-yes-delete = Ja, wissen
chat-button-cancel = Annuleren
chat-button-expired = Deze knop is niet meer in gebruik. Stel uw vraag opnieuw.
chat-rating-thanks = Dank u. Uw beoordeling is zonder uw naam opgeslagen.
chat-cancelled = Geannuleerd. Er is niets gewijzigd.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] U vraagt sneller dan ik mag antwoorden. Probeer het over { $seconds } seconde opnieuw.
   *[other] U vraagt sneller dan ik mag antwoorden. Probeer het over { $seconds } seconden opnieuw.
}
chat-too-old = Ik was niet beschikbaar toen u dit vroeg. Als u het antwoord nog nodig hebt, druk dan op de knop.
chat-failure = Er is bij ons iets misgegaan; dit is geregistreerd. Probeer het zo dadelijk opnieuw.
chat-not-allowed = Alleen beheerders kunnen dit doen.
chat-bot-owners-only = Alleen de eigenaars van deze bot kunnen dit doen.
chat-not-yours = Alleen wie erom vroeg, kan dit beslissen.
chat-asking-restricted = In deze groep kunnen alleen beheerders mij vragen stellen. U kunt mij iets vragen in een privéchat.
chat-file-refused = Alleen de redactie kan documenten toevoegen. U kunt mij wel een vraag als tekst sturen.
chat-file-too-large = Dit bestand is groter dan { $megabytes } MB. Telegram laat mij het niet ophalen. Stuur een kleiner bestand of een link ernaar.

## Settings

chat-language-choose = Welke taal zal ik gebruiken? Nu: { $chosen }
chat-language-automatic = Taal van de vraag
chat-settings =
    Instellingen van deze chat

    Taal: { $chosen }
    Antwoorden: { $length }
    Wie mag vragen stellen: { $askers }
    Stille uren: { $quiet }
    Afbeeldingen: { $theme }

    Tijdens de stille uren (22.00 tot 07.00 uur, Brusselse tijd) komen antwoorden zonder geluid binnen.
chat-setting-length = { $length ->
    [short] kort
   *[full] met citaten
}
chat-setting-askers = { $askers ->
    [admins] beheerders
   *[everyone] iedereen
}
chat-setting-quiet = { $quiet ->
    [on] aan
   *[off] uit
}
chat-setting-theme = { $theme ->
    [dark] donker
   *[light] licht
}
chat-forget-confirm = Zal ik wissen wat ik over u onthoud: uw instellingen, uw gesprek en wachtende vragen?
chat-forgotten = Klaar. Gewist: instellingen { $settings }, gesprekken { $conversations }, wachtende vragen { $questions }, bewaarde antwoorden { $answers }.

## For owners

chat-status =
    Verzameling: { $version }
    Updates via: { $mode }
    Wachtende vragen: { $waiting }
    Antwoorden beoordeeld als nuttig: { $helpful }, niet nuttig: { $unhelpful }
    { $privacy }
chat-status-privacy-on = De privacymodus is ingeschakeld: in groepen zie ik opdrachten en antwoorden op mijn berichten; vermeldingen bereiken mij mogelijk niet.
chat-status-privacy-off = De privacymodus is uitgeschakeld: in groepen zie ik elk bericht en antwoord ik alleen als mij iets wordt gevraagd.
chat-why = Laatste antwoord: { $outcome }, soort { $kind }, betrouwbaarheid { $confidence }, verzameling { $version }, { $milliseconds } ms. Antwoord { $id }.
chat-why-none = Er is geen recent antwoord in deze chat.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Typ een vraag over de campagne rond de AI-verordening
chat-inline-open = Open de chat met mij

## Descriptions in the menu of commands

chat-command-start = Beginnen
chat-command-help = Hoe u vragen stelt
chat-command-ask = Een vraag stellen
chat-command-signatories = Wie een verklaring heeft ondertekend
chat-command-organisation = Over een organisatie
chat-command-document = Over een document
chat-command-timeline = Wat er wanneer is gebeurd
chat-command-deadlines = Komende data
chat-command-new = Wat er nieuw is
chat-command-sources = De documenten die ik ken
chat-command-language = Mijn taal kiezen
chat-command-privacy = Wat ik onthoud
chat-command-forget = Wissen wat ik onthoud
chat-command-about = Wie hier antwoordt
chat-command-settings = Instellingen van deze chat
chat-command-status = Toestand van de bot
chat-command-why = Hoe het laatste antwoord tot stand kwam

## What is new (/new)

chat-new-title = Nieuw sinds { $date }
chat-new-compared = Vergeleken met de verzameling van { $date }.
chat-new-older-gone = De verzameling van die dag is niet meer beschikbaar. Vergeleken met de oudste beschikbare, van { $date }.
chat-new-none-kept = Er is geen eerdere stand van de verzameling bewaard. Hier staan de sindsdien gedateerde vermeldingen.
chat-new-nothing = Er is niets veranderd.
chat-new-heading = { $part ->
    [added] Toegevoegd
    [removed] Verwijderd
    [changed] Gewijzigd
    [contradicted] Bronnen spreken elkaar tegen
   *[dated] Sindsdien gedateerd
}
chat-new-field = { $field ->
    [date] datum
    [signatories] ondertekenaars
    [supporters] steunbetuigers
    [speakers] sprekers
    [count] aantal ondertekenaars
    [name] naam
    [status] status
    [text] bewoordingen
    [sources] bronnen
   *[details] details
}

## Pictures

chat-button-picture = Afbeelding
chat-picture-sectors = Per sector
chat-picture-countries = Per land
chat-picture-others = overige
