# What the bot says in Telegram around its answers, in Polish. Plain text; command names stay.

## Greeting and help
chat-welcome =
    Dzień dobry. Odpowiadam na pytania o kampanię europejskich twórców i podmiotów praw autorskich dotyczącą unijnego aktu w sprawie AI: kto co podpisał, kiedy co się wydarzyło i co powiedziała każda organizacja.

    Jestem systemem zautomatyzowanym. Każda odpowiedź podaje źródło.

    Wystarczy napisać pytanie lub wybrać jedno z poniższych:
chat-example-timeline = Co się wydarzyło w 2025 r.?
chat-example-position = Co GEMA mówi o przejrzystości?
chat-welcome-group =
    Dzień dobry. Odpowiadam na pytania o kampanię twórców i podmiotów praw autorskich dotyczącą unijnego aktu w sprawie AI i podaję źródła. Jestem systemem zautomatyzowanym i nie zabieram głosu, dopóki ktoś mnie nie zapyta.

    Pytanie można zadać poleceniem /ask z treścią pytania, odpowiadając na jedną z moich wiadomości lub wpisując { $bot }. Administratorzy tej grupy mogą użyć polecenia /settings.
chat-help =
    Proszę napisać pytanie własnymi słowami, w dowolnym języku urzędowym UE. Odpowiadam w języku pytania.

    Przydatne polecenia:
    /signatories – kto podpisał oświadczenie
    /organisation – czym jest organizacja i co podpisała
    /document – jeden dokument kampanii
    /timeline – co się wydarzyło, także w danym roku
    /deadlines – nadchodzące terminy
    /new – co nowego
    /sources – znane mi dokumenty
    /language – wybór języka
    /privacy i /forget – jakie dane przechowuję

    W grupach odpowiadam na polecenie /ask, na odpowiedź na moją wiadomość lub na { $bot }. Polecenie /ask w odpowiedzi na czyjąś wiadomość przekazuje mi jej treść. W każdym innym czacie można wpisać { $bot } i pytanie.
chat-about =
    Jestem systemem zautomatyzowanym, a nie człowiekiem. Odpowiedzi wyszukuję w zbiorze publicznych dokumentów o unijnym akcie w sprawie AI i prawie autorskim; nic nie jest wymyślane przez model językowy. Mogę się jednak mylić: przed cytowaniem proszę sprawdzić źródło podane pod odpowiedzią.

    Zbiór: wersja { $version }
chat-privacy =
    Co przechowuję: zadane pytanie – do chwili udzielenia odpowiedzi; temat ostatnich pytań – przez 30 minut, aby można było zadawać pytania uzupełniające; wybrane ustawienia; oceny – bez imienia i nazwiska. Przyciski pod odpowiedzią działają przez 30 dni; przez ten czas przechowuję tę odpowiedź, ale nie imię i nazwisko.

    Nie przechowuję imienia i nazwiska ani historii pytań. /forget usuwa wszystkie dane, które przechowuję o użytkowniku.

    Pytanie bez dobrej odpowiedzi jest przechowywane dla redakcji przez 90 dni: bez nazwiska, bez adresów i długich numerów.
chat-usage = Proszę wpisać treść po poleceniu, na przykład: { $command }
chat-nothing-asked = Jakie jest pytanie? Proszę wpisać je po mojej nazwie lub w odpowiedzi na tę wiadomość.
chat-only-text = Potrafię czytać tylko tekst. Proszę napisać pytanie.
chat-unknown-command = Nie znam tego polecenia. /help wyjaśnia, jak pytać.

## Questions which commands and buttons stand for
chat-question-not-signed = Kto nie podpisał: { $name }?
chat-question-organisation = Co to jest { $name }?
chat-question-period = Co się wydarzyło w okresie { $period }?
chat-question-deadlines = Jakie terminy są przed nami?
chat-question-sources = Jakie dokumenty są w zbiorze?

## Around an answer
chat-summary = Streszczenie naszej redakcji:
chat-quotation = Słowami dokumentu:
chat-sources = { $count ->
    [one] Źródło
    [few] Źródła
    [many] Źródła
   *[other] Źródła
}
chat-range = { $first }–{ $last } z { $total }
chat-more-entries = { $count ->
    [one] i jeszcze { $count } pozycja
    [few] i jeszcze { $count } pozycje
    [many] i jeszcze { $count } pozycji
   *[other] i jeszcze { $count } pozycji
}
chat-full-answer = Pełna odpowiedź znajduje się w tym pliku.

## Buttons: one to three words each
chat-button-previous = Wstecz
chat-button-next = Więcej
chat-button-sources = Źródła
chat-button-not-signed = Kogo brakuje?
chat-button-private = Pytanie prywatne
chat-button-share = Udostępnij
chat-button-copy = Kopiuj cytowanie
chat-button-ask-again = Ponów pytanie
chat-button-yes-delete = Tak, usuń
chat-button-cancel = Anuluj
chat-button-expired = Ten przycisk już nie działa. Proszę zadać pytanie ponownie.
chat-rating-thanks = Dziękujemy. Ocenę zapisano bez imienia i nazwiska.
chat-cancelled = Anulowano. Nic nie zostało zmienione.

## Delays and troubles
chat-slow-down = { $seconds ->
    [one] Pytania przychodzą szybciej, niż mogę odpowiadać. Proszę spróbować ponownie za { $seconds } sekundę.
    [few] Pytania przychodzą szybciej, niż mogę odpowiadać. Proszę spróbować ponownie za { $seconds } sekundy.
    [many] Pytania przychodzą szybciej, niż mogę odpowiadać. Proszę spróbować ponownie za { $seconds } sekund.
   *[other] Pytania przychodzą szybciej, niż mogę odpowiadać. Proszę spróbować ponownie za { $seconds } sekundy.
}
chat-too-old = Gdy zadano to pytanie, byłem niedostępny. Jeśli odpowiedź jest nadal potrzebna, proszę nacisnąć przycisk.
chat-failure = Wystąpił błąd po naszej stronie; został odnotowany. Proszę spróbować ponownie za chwilę.
chat-not-allowed = Mogą to zrobić tylko administratorzy.
chat-bot-owners-only = Mogą to zrobić tylko właściciele tego bota.
chat-not-yours = Może o tym zdecydować tylko osoba, która o to prosiła.
chat-asking-restricted = W tej grupie pytania mogą zadawać tylko administratorzy. Można zapytać mnie w czacie prywatnym.
chat-file-refused = Dokumenty mogą dodawać tylko redaktorzy. Pytanie można przesłać jako tekst.
chat-file-too-large = Ten plik jest większy niż { $megabytes } MB. Telegram nie pozwala mi go pobrać. Proszę przesłać mniejszy plik lub link do niego.

## Settings
chat-language-choose = Jakiego języka mam używać? Teraz: { $chosen }
chat-language-automatic = Język pytania
chat-settings =
    Ustawienia tego czatu

    Język: { $chosen }
    Odpowiedzi: { $length }
    Kto może pytać: { $askers }
    Godziny ciszy: { $quiet }
    Obrazy: { $theme }

    W godzinach ciszy (od 22:00 do 7:00 czasu brukselskiego) odpowiedzi przychodzą bez dźwięku.
chat-setting-length = { $length ->
    [short] krótkie
   *[full] z cytatami
}
chat-setting-askers = { $askers ->
    [admins] administratorzy
   *[everyone] wszyscy
}
chat-setting-quiet = { $quiet ->
    [on] włączone
   *[off] wyłączone
}
chat-setting-theme = { $theme ->
    [dark] ciemne
   *[light] jasne
}
chat-forget-confirm = Czy usunąć przechowywane dane: ustawienia, rozmowę i oczekujące pytania?
chat-forgotten = Gotowe. Usunięto: ustawienia { $settings }, rozmowy { $conversations }, oczekujące pytania { $questions }, przechowywane odpowiedzi { $answers }.

## For owners
chat-status =
    Zbiór: { $version }
    Odbiór aktualizacji: { $mode }
    Oczekujące pytania: { $waiting }
    Odpowiedzi ocenione jako pomocne: { $helpful }, jako niepomocne: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Tryb prywatności jest włączony: w grupach widzę polecenia i odpowiedzi na moje wiadomości; wzmianki mogą do mnie nie docierać.
chat-status-privacy-off = Tryb prywatności jest wyłączony: w grupach widzę każdą wiadomość, a odpowiadam tylko na pytania skierowane do mnie.
chat-why = Ostatnia odpowiedź: { $outcome }, rodzaj { $kind }, pewność { $confidence }, zbiór { $version }, { $milliseconds } ms. Odpowiedź { $id }.
chat-why-none = W tym czacie nie ma ostatnio udzielonej odpowiedzi.

## Inline mode
chat-inline-hint = Wpisz pytanie o kampanię w sprawie AI Act
chat-inline-open = Otwórz czat ze mną

## Descriptions in the menu of commands
chat-command-start = Początek
chat-command-help = Jak pytać
chat-command-ask = Zadaj pytanie
chat-command-signatories = Kto podpisał oświadczenie
chat-command-organisation = O organizacji
chat-command-document = O dokumencie
chat-command-timeline = Co i kiedy się wydarzyło
chat-command-deadlines = Nadchodzące terminy
chat-command-new = Co nowego
chat-command-sources = Znane mi dokumenty
chat-command-language = Wybór języka
chat-command-privacy = Jakie dane przechowuję
chat-command-forget = Usuń przechowywane dane
chat-command-about = Kto tu odpowiada
chat-command-settings = Ustawienia tego czatu
chat-command-status = Stan bota
chat-command-why = Jak powstała ostatnia odpowiedź

## What is new (/new)

chat-new-title = Nowości od { $date }
chat-new-compared = Porównano ze zbiorem z { $date }.
chat-new-older-gone = Zbiór z tego dnia nie jest już przechowywany. Porównano z najstarszym przechowywanym, z { $date }.
chat-new-none-kept = Nie zachowano wcześniejszego stanu zbioru. Wymieniono wpisy z późniejszą datą.
chat-new-nothing = Nic się nie zmieniło.
chat-new-heading = { $part ->
    [added] Dodano
    [removed] Usunięto
    [changed] Zmieniono
    [contradicted] Źródła są sprzeczne
   *[dated] Z późniejszą datą
}
chat-new-field = { $field ->
    [date] data
    [signatories] sygnatariusze
    [supporters] popierający
    [speakers] mówcy
    [count] liczba sygnatariuszy
    [name] nazwa
    [status] status
    [text] treść
    [sources] źródła
   *[details] szczegóły
}

## Pictures

chat-button-picture = Obraz
chat-picture-sectors = Według sektora
chat-picture-countries = Według kraju
chat-picture-others = inne
