# What the bot says in Telegram around its answers, in Romanian. Plain text; names of commands (/ask) and values in braces stay.

## Greeting and help

chat-welcome =
    Bună ziua. Răspund la întrebări despre campania creatorilor și a titularilor de drepturi din Europa privind Regulamentul UE privind inteligența artificială: cine ce a semnat, când au avut loc evenimentele și ce a spus fiecare organizație.

    Sunt un sistem automat. Fiecare răspuns își indică sursa.

    Scrieți pur și simplu întrebarea sau încercați una dintre acestea:
chat-example-timeline = Ce s-a întâmplat în 2025?
chat-example-position = Ce spune GEMA despre transparență?
chat-welcome-group =
    Bună ziua. Răspund, cu indicarea surselor, la întrebări despre campania creatorilor și a titularilor de drepturi privind Regulamentul UE privind inteligența artificială. Sunt un sistem automat și nu intervin decât dacă mă întreabă cineva.

    Întrebați-mă cu /ask urmat de întrebare, răspunzând la unul dintre mesajele mele sau scriind { $bot }. Administratorii grupului pot folosi /settings.
chat-help =
    Scrieți o întrebare cu propriile cuvinte, în orice limbă oficială a UE. Răspund în limba întrebării.

    Comenzi utile:
    /signatories – cine a semnat o declarație
    /organisation – ce este o organizație și ce a semnat
    /document – un document al campaniei
    /timeline – ce s-a întâmplat, inclusiv într-un anumit an
    /deadlines – date care urmează
    /new – noutăți
    /sources – documentele pe care le cunosc
    /language – alegerea limbii mele
    /privacy și /forget – ce rețin despre dumneavoastră

    În grupuri răspund atunci când folosiți /ask, răspundeți la un mesaj al meu sau scrieți { $bot }. Folosiți /ask ca răspuns la un mesaj pentru a-mi adresa mesajul respectiv. În orice altă conversație, scrieți { $bot } și întrebarea dumneavoastră.
chat-about =
    Sunt un sistem automat, nu o persoană. Caut răspunsurile într-o colecție de documente publice despre Regulamentul UE privind inteligența artificială și drepturile de autor; nimic nu este inventat de un model lingvistic. Totuși, pot greși: vă rog să verificați sursa de sub fiecare răspuns înainte de a-l cita.

    Colecție: versiunea { $version }
chat-privacy =
    Ce păstrez: întrebarea pe care o trimiteți, până când primește răspuns; subiectul ultimelor dumneavoastră întrebări, timp de 30 de minute, pentru a putea reveni cu alte întrebări; setările alese; evaluările dumneavoastră, fără nume. Butoanele de sub un răspuns funcționează timp de 30 de zile, perioadă în care păstrez răspunsul respectiv, nu și numele dumneavoastră.

    Nu păstrez numele dumneavoastră și nici un istoric al întrebărilor. Comanda /forget șterge tot ce am despre dumneavoastră.

    O întrebare fără un răspuns bun este păstrată 90 de zile pentru redacție: fără numele dumneavoastră și fără adrese și numere lungi.
chat-usage = Vă rog să scrieți după comandă la ce vă referiți, de exemplu: { $command }
chat-nothing-asked = Ce ați dori să aflați? Scrieți întrebarea după numele meu sau ca răspuns la acest mesaj.
chat-only-text = Pot citi numai text. Vă rog să scrieți întrebarea.
chat-unknown-command = Nu cunosc această comandă. /help arată cum se pun întrebări.

## Questions which commands and buttons stand for

chat-question-not-signed = Cine nu a semnat { $name }?
chat-question-organisation = Ce este { $name }?
chat-question-period = Ce s-a întâmplat în { $period }?
chat-question-deadlines = Ce termene urmează?
chat-question-sources = Ce documente cunoașteți?

## Around an answer

chat-summary = Rezumat al redacției noastre:
chat-quotation = În cuvintele documentului:
chat-sources = { $count ->
    [one] Sursă
    [few] Surse
   *[other] Surse
}
chat-range = { $first }–{ $last } din { $total }
chat-more-entries = { $count ->
    [one] și încă { $count } rezultat
    [few] și încă { $count } rezultate
   *[other] și încă { $count } de rezultate
}
chat-full-answer = Răspunsul complet se află în acest fișier.

## Buttons: one to three words each

chat-button-previous = Înapoi
chat-button-next = Mai multe
chat-button-sources = Surse
chat-button-not-signed = Cine lipsește?
chat-button-private = Întrebați în privat
chat-button-share = Distribuiți
chat-button-copy = Copiați citarea
chat-button-ask-again = Întrebați din nou
chat-button-yes-delete = Da, ștergeți
chat-button-cancel = Anulați
chat-button-expired = Acest buton nu mai este valabil. Vă rog să întrebați din nou.
chat-rating-thanks = Vă mulțumesc. Evaluarea a fost salvată fără numele dumneavoastră.
chat-cancelled = Anulat. Nu s-a schimbat nimic.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] Întrebați mai repede decât am voie să răspund. Vă rog să încercați din nou peste { $seconds } secundă.
    [few] Întrebați mai repede decât am voie să răspund. Vă rog să încercați din nou peste { $seconds } secunde.
   *[other] Întrebați mai repede decât am voie să răspund. Vă rog să încercați din nou peste { $seconds } de secunde.
}
chat-too-old = Nu eram disponibil când ați pus această întrebare. Dacă mai aveți nevoie de răspuns, apăsați butonul.
chat-failure = A apărut o problemă din partea noastră și a fost înregistrată. Vă rog să încercați din nou peste câteva momente.
chat-not-allowed = Numai administratorii pot face acest lucru.
chat-bot-owners-only = Numai proprietarii acestui bot pot face acest lucru.
chat-not-yours = Doar cine a cerut acest lucru poate decide.
chat-asking-restricted = În acest grup numai administratorii îmi pot adresa întrebări. Îmi puteți scrie într-o conversație privată.
chat-file-refused = Numai editorii pot adăuga documente. Îmi puteți trimite însă o întrebare sub formă de text.
chat-file-too-large = Acest fișier depășește { $megabytes } MB. Telegram nu îmi permite să îl preiau. Vă rog să trimiteți un fișier mai mic sau un link către acesta.

## Settings

chat-language-choose = Ce limbă să folosesc? Acum: { $chosen }
chat-language-automatic = Limba întrebării
chat-settings =
    Setările acestei conversații

    Limba: { $chosen }
    Răspunsuri: { $length }
    Cine poate întreba: { $askers }
    Ore de liniște: { $quiet }
    Imagini: { $theme }

    În timpul orelor de liniște (22:00-07:00, ora Bruxelles-ului) răspunsurile sosesc fără sunet.
chat-setting-length = { $length ->
    [short] scurte
   *[full] cu citate
}
chat-setting-askers = { $askers ->
    [admins] administratorii
   *[everyone] oricine
}
chat-setting-quiet = { $quiet ->
    [on] activate
   *[off] dezactivate
}
chat-setting-theme = { $theme ->
    [dark] închise
   *[light] deschise
}
chat-forget-confirm = Să șterg ce rețin despre dumneavoastră: setările, conversația și întrebările în așteptare?
chat-forgotten = Gata. S-au șters: setări { $settings }, conversații { $conversations }, întrebări în așteptare { $questions }, răspunsuri păstrate { $answers }.

## For owners

chat-status =
    Colecție: { $version }
    Actualizări prin: { $mode }
    Întrebări în așteptare: { $waiting }
    Răspunsuri evaluate ca utile: { $helpful }, ca inutile: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Modul de confidențialitate este activat: în grupuri văd comenzile și răspunsurile adresate mie; este posibil ca mențiunile să nu ajungă la mine.
chat-status-privacy-off = Modul de confidențialitate este dezactivat: în grupuri văd toate mesajele și răspund numai când sunt întrebat.
chat-why = Ultimul răspuns: { $outcome }, tip { $kind }, încredere { $confidence }, colecție { $version }, { $milliseconds } ms. Răspuns { $id }.
chat-why-none = Nu există niciun răspuns recent în această conversație.

## Inline mode

chat-inline-hint = Scrieți o întrebare despre campania privind Regulamentul UE privind IA
chat-inline-open = Deschideți conversația cu mine

## Descriptions in the menu of commands

chat-command-start = Începeți
chat-command-help = Cum se pun întrebări
chat-command-ask = Puneți o întrebare
chat-command-signatories = Cine a semnat o declarație
chat-command-organisation = Despre o organizație
chat-command-document = Despre un document
chat-command-timeline = Ce s-a întâmplat și când
chat-command-deadlines = Date care urmează
chat-command-new = Noutăți
chat-command-sources = Documentele pe care le cunosc
chat-command-language = Alegeți limba mea
chat-command-privacy = Ce rețin
chat-command-forget = Ștergeți ce rețin
chat-command-about = Cine răspunde aici
chat-command-settings = Setările acestei conversații
chat-command-status = Starea botului
chat-command-why = Cum s-a ajuns la ultimul răspuns

## What is new (/new)

chat-new-title = Noutăți de la { $date }
chat-new-compared = Comparat cu colecția din { $date }.
chat-new-older-gone = Colecția din ziua respectivă nu mai este păstrată. Comparat cu cea mai veche păstrată, din { $date }.
chat-new-none-kept = Nu este păstrată nicio stare anterioară a colecției. Sunt enumerate intrările cu dată ulterioară.
chat-new-nothing = Nu s-a schimbat nimic.
chat-new-heading = { $part ->
    [added] Adăugat
    [removed] Eliminat
    [changed] Modificat
    [contradicted] Sursele se contrazic
   *[dated] Cu dată ulterioară
}
chat-new-field = { $field ->
    [date] data
    [signatories] semnatari
    [supporters] susținători
    [speakers] vorbitori
    [count] numărul de semnatari
    [name] nume
    [status] statut
    [text] formulare
    [sources] surse
   *[details] detalii
}

## Pictures

chat-button-picture = Imagine
chat-picture-sectors = Pe sectoare
chat-picture-countries = Pe țări
chat-picture-others = altele
