admin-only = Może to zrobić tylko redakcja tego bota. Pani/Pana numer to { $id }; właściciel lub administrator może dzięki niemu dodać do zespołu.
admin-admins-only = To mogą zrobić tylko właściciele i administratorzy tego bota.
admin-owners-only = Tylko właściciel może powoływać i odwoływać administratorów.
admin-private-only = Proszę użyć tego na prywatnym czacie ze mną: { $bot }
admin-team = Zespół
admin-role = { $role ->
    [owner] właściciele
    [admin] administrator
   *[editor] redaktor
}
admin-team-usage = Aby kogoś powołać: /team editor 123456 Nazwisko, z numerem tej osoby, albo /team editor w odpowiedzi na jej przekazaną wiadomość. Administratorzy: /team admin.
admin-appointed = { $role ->
    [admin] { $name } jest teraz administratorem.
   *[editor] { $name } jest teraz w redakcji.
}
admin-confirm-dismiss = Czy { $name } ma opuścić zespół?
admin-card =
    Data: { $date }
    Rodzaj: { $kind }
    Język: { $tongue }
    Wydawca: { $publisher }
    Adresaci: { $addressees }
    Sygnatariusze: { $found } (nowi: { $new })
    Adres: { $url }
admin-doubts = Proszę sprawdzić:
admin-doubt = { $code ->
    [date-guessed] Data jest tylko domysłem.
    [date-unknown] Nie znaleziono daty.
    [no-country] Nie wiadomo, z jakiego kraju pochodzą: { $name }
    [no-url] Brak publicznego adresu; odpowiedzi nie mogą wskazać oryginału.
    [signatory-count] Tekst podaje { $stated } sygnatariuszy, znaleziono { $found }.
    [ambiguous-signatory] Nie wiadomo, o kogo chodzi: { $name }
    [unsure-signatory] Być może to nie organizacja: { $name }
    [left-out-signatory] Pominięto, być może sygnatariusz: { $name }
    [quoted-mail-ignored] Pominięto starszy e-mail cytowany poniżej.
    [struck-text] Pominięto przekreślony tekst.
    [unreadable-letters] Niektórych liter nie udało się odczytać; widnieją jako �.
    [persons-left-out] Niektóre wiersze listy wyglądają na osoby i zostały pominięte.
    [annexed-letter] Pominięto inny list w załączniku.
    [quoted-letter] Pominięto cytat z innego listu wraz z jego sygnatariuszami.
    [signatories-in-sentence] Sygnatariuszy odczytano ze zdania, a nie z listy.
    [no-signatories] Tekst mówi o sygnatariuszach, ale żadnych nie znaleziono.
    [list-incomplete] Lista nie wymienia wszystkich sygnatariuszy.
    [not-public] Tekst zdaje się nie być przeznaczony do publikacji lub nie być ostateczny.
    [sheets-left-out] Pominięto arkusze, w których nie ma mowy o podpisywaniu.
    [sheets-unclear] Nie wiadomo, które arkusze zawierają sygnatariuszy.
    [attachments-ignored] Pominięto załączniki.
    [covering-mail-ignored] Odczytano załączony list; wiadomość przewodnią pominięto.
    [hidden-sheets] Pominięto ukryte arkusze.
    [hidden-text] Pominięto ukryty tekst.
    [macros-ignored] Pominięto makra.
    [recognised] Tekst rozpoznano z obrazu; litery mogą być błędne.
    [scripts-ignored] Pominięto skrypty strony.
    [tracked-changes] Pominięto to, co usunięto w śledzonych zmianach.
    [unknown-law] Nie wiadomo, jaki to akt prawny.
   *[other] Odczyt nie był pewny ({ $code }).
}
admin-relation = { $kind ->
    [same-as] Ten sam tekst co { $entry }
    [near-duplicate-of] Prawie ten sam tekst co { $entry }
   *[version-of] Inna wersja { $entry }
}
admin-published-as = Opublikowano jako { $entry }
admin-field = { $field ->
    [title] Tytuł
    [date] Data
    [publisher] Wydawca
    [addressees] Adresaci
    [url] Adres
   *[count] Podana liczba
}
admin-legend = ✓ znany, ≈ zapewne znany, ＋ nowy, ? niejasny
admin-ask-field = { $field ->
    [title] Proszę odpowiedzieć na tę wiadomość, podając tytuł.
    [date] Proszę odpowiedzieć na tę wiadomość, podając datę, na przykład 2026-03-01. Kreska ją usuwa.
    [publisher] Proszę odpowiedzieć na tę wiadomość, podając wydawcę. Kreska go usuwa.
    [addressees] Proszę odpowiedzieć na tę wiadomość, podając adresatów rozdzielonych średnikami. Kreska ich usuwa.
    [url] Proszę odpowiedzieć na tę wiadomość, podając publiczny adres oryginału. Kreska go usuwa.
   *[count] Proszę odpowiedzieć na tę wiadomość, podając liczbę sygnatariuszy z tekstu. Kreska ją usuwa.
}
admin-ask-organisation = Proszę odpowiedzieć na tę wiadomość, podając nazwę organizacji, którą oznacza: { $name }
admin-new-organisation =
    Kraj: { $country }
    Sektor: { $sector }
admin-added = Dodane przez redakcję
admin-field-of-organisation = { $field ->
    [country] Kraj
   *[sector] Sektor
}
admin-ask-country = Proszę odpowiedzieć na tę wiadomość, podając kraj organizacji { $name }. W przypadku wielu krajów proszę napisać „{ $eu }” lub „{ $global }”. Kreska go usuwa.
admin-ask-name = Proszę odpowiedzieć na tę wiadomość, podając nazwę brakującego sygnatariusza tak, jak stoi w dokumencie.
admin-bad-value = Nie mogę tego użyć: { $value }
admin-unusable-name = { $code ->
    [not-in-text] Tego nie ma w dokumencie: { $name }
   *[listed] To już jest na liście: { $name }
}
admin-drafts = Szkice
admin-no-drafts = Nie ma szkiców. Proszę przysłać plik, link, przekazaną wiadomość albo długi tekst.
admin-help-sending = Nowy dokument: proszę przysłać plik, link, przekazaną wiadomość albo długi tekst.
admin-kept = Szkic zostaje zachowany. Pokazuje go /drafts.
admin-confirm-discard = Usunąć ten szkic? { $title }
admin-discarded = Usunięto: { $title }
admin-refused = Nie udało się przyjąć { $name }. { $reason }
admin-not-fetched = Mimo kilku prób nie udało się pobrać z Telegrama pliku { $name }. Proszę przesłać go ponownie.
admin-reason = { $code ->
    [encrypted] Plik jest chroniony hasłem.
    [scanned] Strony są obrazami bez tekstu.
    [too-large] Plik jest za duży.
    [too-deep] Plik jest zbyt głęboko zagnieżdżony.
    [unknown-format] Nie znam tego formatu.
    [damaged] Plik jest uszkodzony.
    [not-understood] Nie udało mi się go zrozumieć.
    [empty] Nie ma w nim tekstu.
    [timeout] Trwało to za długo.
    [memory] Wymaga za dużo pamięci.
    [bad-address] Nie mogę otworzyć tego adresu.
    [private-address] Adres leży w sieci prywatnej.
    [too-many-redirects] Adres przekierowuje bez końca.
    [not-found] Pod tym adresem nic nie ma.
    [unreachable] Serwer jest nieosiągalny.
   *[other] Nie udało się tego odczytać.
}
admin-stage = { $stage ->
    [staging] Przygotowanie
    [checking] Sprawdzanie faktów
    [building] Budowanie zbioru
   *[asking] Pytania kontrolne
}
admin-published = Opublikowano: { $title }. Członkowie dostają już odpowiedzi z tego dokumentu (wersja { $version }).
admin-publish-refused = Niczego nie opublikowano:
admin-confirm-bare = W tym tekście nie znaleziono daty, sygnatariuszy ani żądań. Czy należy do kampanii?
admin-questions = Pytania kontrolne: zadane { $asked }, z inną odpowiedzią { $changed }, już nie poprawne { $broken }
admin-nothing-changes = Żaden fakt się nie zmienia.
admin-versions = Wersje, od najnowszej
admin-confirm-rollback = Wrócić z wersji { $now } do wersji { $then }?
admin-undone = { $what ->
    [drafts] Znów szkice:
    [lost] Usunięte, bez zachowanego szkicu:
    [back] Znów w zbiorze:
    [aside] Własne odpowiedzi odłożone na bok; /fixed je przechowuje:
   *[ended] Własne odpowiedzi, które zakończono, a które znów są udzielane:
}
admin-rolled-back = Odpowiada teraz wersja { $version }.
admin-no-version = Nie ma wcześniejszej wersji.
admin-left-already = Z wersji { $version } zrezygnowano już wcześniej. Odpowiada teraz wersja { $now }.
admin-button-publish = Opublikuj
admin-button-publish-anyway = Mimo to opublikuj
admin-button-keep = Zachowaj
admin-button-discard = Usuń
admin-button-signatories = Sygnatariusze
admin-button-changes = Co się zmieni
admin-button-questions = Pytania kontrolne
admin-button-card = Przegląd
admin-button-confirm = Zgadza się
admin-button-fix = Popraw
admin-button-drop = Odrzuć
admin-button-add = ＋ Dodaj nazwę
admin-button-new = ＋ Nowa
admin-button-versions = Wersje
admin-button-rollback = Wróć
admin-button-dismiss = Odwołaj
admin-button-done = Załatwione
admin-button-all = Wszystkie
admin-button-end = Zakończ teraz
admin-button-again = Udzielaj znów
admin-gaps = Pytania bez dobrej odpowiedzi
admin-no-gaps = Każde pytanie z ostatnich 90 dni znalazło odpowiedź.
admin-gap = zadane: { $count }, źle ocenione: { $bad }
admin-fixed = Własne odpowiedzi
admin-set-aside = Odłożone na bok przy powrocie
admin-fixed-usage = Nowa odpowiedź: /fixed, potem w nowych wierszach pytania, pusty wiersz, odpowiedź, pusty wiersz, adres źródła i ostatni dzień (2027-12-31).
admin-fixed-saved = Zapisano. Członkowie dostają teraz tę odpowiedź.
admin-fixed-no-source = Jej źródła nie ma w zbiorze. Najpierw należy opublikować ten dokument.
admin-fixed-mistake = { $code ->
    [source] Brak źródła: potrzebny jest publiczny adres albo techniczna nazwa dokumentu i słowa, które w nim są.
    [expiry] Ostatni wiersz musi być przyszłym dniem, na przykład 2027-12-31.
   *[form] Proszę napisać pytania, pusty wiersz, odpowiedź, pusty wiersz, a potem źródło i ostatni dzień.
}
admin-stats =
    Dokumenty: { $documents }
    Stanowiska: { $statements }
    Organizacje: { $organisations }
    Oceny: 👍 { $helpful }, 👎 { $unhelpful }
    Pytania bez dobrej odpowiedzi, 90 dni: { $gaps }
admin-command-stats = Liczby
admin-check-usage = Proszę napisać zdanie dla prasy po /check albo odpowiedzieć na nie poleceniem /check.
admin-command-check = Sprawdzenie tekstu dla prasy
admin-claim = { $finding ->
    [supported] Potwierdzone
    [contradicted] Sprzeczne
   *[unknown] Zbiór nic o tym nie mówi
}
admin-demands = Znalezione postulaty: { $count }
admin-button-replace = Zastąp
admin-confirm-replace = Zastąpić { $entry } tym szkicem?
admin-button-withdraw = Wycofaj
admin-confirm-withdraw = Wycofać { $title }? Członkowie nie będą już dostawać z niego odpowiedzi.
admin-withdrawn = Wycofano: { $title }
admin-button-answer = Odpowiedz
admin-ask-answer = Proszę odpowiedzieć na tę wiadomość: odpowiedź, pusty wiersz, adres źródła i w nowym wierszu ostatni dzień (2027-12-31).
admin-gap-fact = Aby dodać fakt, proszę przysłać mi dokument, w którym się znajduje.
admin-button-ask-team = Zapytaj właścicieli
admin-gap-asked = { $name } pyta: kto zna odpowiedź?
admin-gap-sent = Zapytani właściciele: { $count }
