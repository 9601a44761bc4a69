"""What is worked out over many documents: expected values come from the files of the fact base, by other means than the bot's."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 11, 1)


def asked(service: Service, text: str) -> Answer:
    return service.answer(Question(text, today=TODAY)).answer


def ids(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


def of_year(year: str) -> dict[str, raw_facts.RawDocument]:
    dated = raw_facts.documents().items()
    return {one: document for one, document in dated if document.bounds[0] and all(str(day)[:4] == year for day in document.bounds)}


@pytest.mark.parametrize(
    "question",
    [
        "who signed the most letters in 2025?",
        "Welche Organisation hat 2025 am meisten unterschrieben?",
        "Quelle organisation a signé le plus de lettres en 2025 ?",
        "¿Qué organización firmó más cartas en 2025?",
        "Quale organizzazione ha firmato più lettere nel 2025?",
        "Która organizacja podpisała najwięcej listów w 2025 roku?",
        "Welke organisatie heeft in 2025 de meeste brieven ondertekend?",
        "Vilken organisation skrev under flest brev 2025?",
        "Která organizace podepsala v roce 2025 nejvíce dopisů?",
        "Mikä järjestö allekirjoitti eniten kirjeitä vuonna 2025?",
    ],
)
def test_who_signed_most_of_a_year(service: Service, question: str) -> None:
    counts = Counter(org for document in of_year("2025").values() for org in document.signed)
    most = max(counts.values())
    assert ids(asked(service, question)) == {org for org, number in counts.items() if number == most}


@pytest.mark.parametrize(
    "question",
    [
        "which letters did ECSA sign that GESAC did not?",
        "Welche Schreiben hat ECSA unterzeichnet, GESAC aber nicht?",
        "Quelles lettres ECSA a-t-elle signées mais pas GESAC ?",
        "¿Qué cartas firmó ECSA pero no GESAC?",
        "Które listy podpisała ECSA, ale nie GESAC?",
        "Quali lettere ha firmato ECSA ma non GESAC?",
        "Welke brieven tekende ECSA wel en GESAC niet?",
    ],
)
def test_what_one_signed_and_another_did_not(service: Service, question: str) -> None:
    assert ids(asked(service, question)) == raw_facts.signed_by("ecsa") - raw_facts.signed_by("gesac")


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("what did GESAC sign last?", "2025-07-30-joint-statement-implementation-package"),
        ("when did GESAC last sign a letter?", "2025-07-30-joint-statement-implementation-package"),
        ("Was hat GESAC zuletzt unterschrieben?", "2025-07-30-joint-statement-implementation-package"),
        ("Quelle est la dernière lettre signée par GESAC ?", "2025-07-30-joint-statement-implementation-package"),
        ("¿Cuál fue el último documento que firmó GESAC?", "2025-07-30-joint-statement-implementation-package"),
        ("first document signed by IFPI in 2025", "2025-03-28-joint-statement-third-draft"),
        ("Welches Dokument hat IFPI 2025 als erstes unterschrieben?", "2025-03-28-joint-statement-third-draft"),
        ("what was the first letter in 2025?", "2025-02-07-international-charter-culture-and-innovation"),
        ("Quelle a été la dernière lettre de 2024 ?", "2024-12-04-letter-to-virkkunen-and-micallef"),
        ("what was the latest open letter?", "2025-04-press-publishers-and-journalists-open-letter"),
    ],
)
def test_the_first_and_the_last_are_those_of_what_is_named(service: Service, question: str, wanted: str) -> None:
    assert ids(asked(service, question)) == {wanted}


@pytest.mark.parametrize(
    "question",
    [
        "how many letters were sent to the European Parliament in 2025?",
        "Wie viele Schreiben gingen 2025 an das Europäische Parlament?",
        "Combien de lettres ont été adressées au Parlement européen en 2025 ?",
        "Ile listów skierowano do Parlamentu Europejskiego w 2025 roku?",
        "¿Cuántas cartas se enviaron al Parlamento Europeo en 2025?",
    ],
)
def test_letters_to_an_institution_are_counted_without_the_others(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("count", 4)
    listed = asked(service, "which letters went to the European Parliament in 2025?")
    assert len(listed.items) == 4


@pytest.mark.parametrize(
    "question",
    [
        "who signed all letters of 2025?",
        "Wer hat alle Schreiben von 2025 unterzeichnet?",
        "Qui a signé toutes les lettres de 2025 ?",
        "¿Quién firmó todas las cartas de 2025?",
    ],
)
def test_all_letters_are_not_any_of_them(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, ids(answer), answer.complete) == ("answer", set(), False)


@pytest.mark.parametrize(
    "question",
    [
        "which countries are the signatories of the 1 February 2024 statement from?",
        "Aus welchen Ländern kommen die Unterzeichner der Erklärung vom 1. Februar 2024?",
        "De quels pays viennent les signataires de la déclaration du 1er février 2024 ?",
        "Z jakich krajów są sygnatariusze oświadczenia z 1 lutego 2024 r.?",
    ],
)
def test_signatories_are_told_apart_by_country(service: Service, question: str) -> None:
    answer = asked(service, question)
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    italian = raw_facts.narrowed(signed, ["IT"])
    assert ids(answer) == set(signed)
    assert any(f": {len(italian)} (" in note for note in answer.notes)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("did any German organisation sign the July 2025 statement?", "unknown"),
        ("Hat irgendeine deutsche Organisation die Erklärung vom Juli 2025 unterschrieben?", "unknown"),
        ("Une organisation italienne a-t-elle signé la déclaration du 1er février 2024 ?", "yes"),
        ("did any French organisation sign the press publishers' and journalists' open letter of April 2025?", "no"),
        ("Any Italian organisation under the statement of 1 February 2024?", "yes"),
        ("¿Hay alguna organización portuguesa entre los firmantes de la carta del 29 de octubre de 2024?", "unknown"),
        ("Did any organisation of composers or songwriters sign “True culture needs originals”?", "yes"),
    ],
)
def test_whether_anybody_of_a_country_signed(service: Service, question: str, value: str) -> None:
    assert asked(service, question).value == value


@pytest.mark.parametrize(
    "question",
    ["were there more letters in 2024 or in 2025?", "Gab es 2024 oder 2025 mehr Briefe?", "Y a-t-il eu plus de lettres en 2024 ou en 2025 ?"],
)
def test_two_years_are_counted_each_for_itself(service: Service, question: str) -> None:
    answer = asked(service, question)
    letters = {"joint-letter", "open-letter"}
    joint = {year: sum(document.kind in letters for document in of_year(year).values()) for year in ("2024", "2025")}
    assert answer.kind == "comparison"
    first, second = answer.lead, answer.notes[0]
    assert first.rstrip(".").endswith(str(max(joint.values())))
    assert second.rstrip(".").endswith(str(min(joint.values())))


@pytest.mark.parametrize(
    ("question", "sectors"),
    [
        ("how many publishers are in the register?", {"book-publishing", "music-publishing", "press-publishing"}),
        ("How many journalists' organisations are in the register?", {"journalists"}),
    ],
)
def test_a_part_of_the_register_is_not_all_of_it(service: Service, question: str, sectors: set[str]) -> None:
    taking_part = [org for org, row in raw_facts.organisations().items() if row.get("appears_in")]
    assert asked(service, question).value == len(raw_facts.narrowed(taking_part, (), sectors))


def test_from_a_quarter_is_in_it(service: Service) -> None:
    answer = asked(service, "Which joint letters of the coalition date from the last quarter of 2024?")
    assert ids(answer) == {"2024-10-29-meaningful-implementation-letter", "2024-12-04-letter-to-virkkunen-and-micallef"}


@pytest.mark.parametrize(
    "question",
    [
        "What did Ursula von der Leyen reply to the German letter of July 2024?",
        "O que respondeu Ursula von der Leyen à carta alemã de julho de 2024?",
        "Was hat die Kommission auf das Schreiben vom 26. Juli 2024 geantwortet?",
    ],
)
def test_what_addressees_replied_is_not_what_the_letter_says(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("closest", "refuse")


def test_the_first_and_the_last_letter_lie_apart(service: Service) -> None:
    answer = asked(service, "how many days lie between the first and the last letter?")
    days = sorted(date.fromisoformat(str(d.bounds[0])) for d in raw_facts.documents().values() if d.joint and len(str(d.bounds[0])) == 10)
    assert answer.value == (days[-1] - days[0]).days


@pytest.mark.parametrize(
    "question",
    [
        "Which of GESAC, FEP, Koda and IFPI signed the statement of 1 February 2024?",
        "Wer von GESAC, FEP, Koda und IFPI hat die Erklärung vom 1. Februar 2024 unterzeichnet?",
        "Parmi le GESAC, FEP, Koda et IFPI, qui a signé la déclaration du 1er février 2024 ?",
        "Tra GESAC, FEP, Koda e IFPI, chi ha firmato la dichiarazione del 1° febbraio 2024?",
    ],
)
def test_of_many_organisations_those_that_signed_are_told(service: Service, question: str) -> None:
    signed = set(raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed)
    assert ids(asked(service, question)) == signed & {"gesac", "fep", "koda", "ifpi"}


@pytest.mark.parametrize(
    "question",
    [
        "Which documents carry the signature of IFPI but not, as far as you know, that of GESAC?",
        "Hvilke dokumenter har IFPI skrevet under på, uden at GESAC er kendt som underskriver?",
    ],
)
def test_what_stands_between_not_and_a_name_changes_no_sides(service: Service, question: str) -> None:
    with_ifpi = {one for one, document in raw_facts.documents().items() if "ifpi" in document.signed}
    with_gesac = {one for one, document in raw_facts.documents().items() if "gesac" in document.signed}
    assert ids(asked(service, question)) == with_ifpi - with_gesac


def test_the_register_has_some_who_signed_nothing(service: Service) -> None:
    signed = {org for document in raw_facts.documents().values() if document.joint for org in document.signed}
    assert asked(service, "how many of the organisations in your register have actually signed something?").value == len(signed)


def test_the_longest_list_is_of_a_document(service: Service) -> None:
    documents = raw_facts.documents()
    longest = max(len(document.signed) for document in documents.values())
    answer = asked(service, "Which document has the longest list of known signatories?")
    assert answer.items[0].id in {one for one, document in documents.items() if len(document.signed) == longest}


def test_those_asked_for_after_a_yes_are_of_the_same_country(service: Service) -> None:
    first = service.answer(Question("Did any Italian organisation sign the statement of 1 February 2024?", today=TODAY))
    second = service.answer(Question("Which ones?", today=TODAY), (first.turn,))
    assert ids(second.answer) == ids(first.answer) != set()


def test_an_organisation_after_those_who_are_missing_is_looked_up(service: Service) -> None:
    first = service.answer(Question("Who did not sign the statement of 30 July 2025?", today=TODAY))
    second = service.answer(Question("And CEPI, is it on?", today=TODAY), (first.turn,))
    assert second.answer.value == "unknown"


@pytest.mark.parametrize(
    "question",
    [
        "Which of the letters name Commissioner Glenn Micallef as an addressee?",
        "Welche der Briefe waren an Micallef gerichtet?",
    ],
)
def test_which_of_the_letters_asks_for_letters(service: Service, question: str) -> None:
    assert ids(asked(service, question)) == set(raw_facts.sent_to("Micallef"))


@pytest.mark.parametrize(
    "question",
    [
        "Labels and music publishers side by side: which texts have both IFPI and ICMP as signatories?",
        "Where do both IFPI and ICMP appear as signatories?",
    ],
)
def test_both_as_signatories_is_no_comparison_of_views(service: Service, question: str) -> None:
    both = {one for one, document in raw_facts.documents().items() if {"ifpi", "icmp"} <= set(document.signed)}
    assert ids(asked(service, question)) == both


def test_who_is_new_takes_the_earlier_one_away(service: Service) -> None:
    july = raw_facts.documents()["2025-07-30-joint-statement-implementation-package"].signed
    march = raw_facts.documents()["2025-03-28-joint-statement-third-draft"].signed
    answer = asked(service, "Who is new among the signatories of 30 July 2025 compared with the statement of 28 March 2025?")
    assert ids(answer) == july - march


@pytest.mark.parametrize("question", ["Wer hat den Brief an Macron unterschrieben?", "Who signed the letter to Macron?"])
def test_a_person_tells_which_letter_is_meant(service: Service, question: str) -> None:
    (sent,) = raw_facts.sent_to("Macron").values()
    assert ids(asked(service, question)) == set(sent.signed)


@pytest.mark.parametrize(
    ("question", "least"),
    [
        ("who has signed at least four of your documents?", 4),
        ("Welche Organisationen haben mehr als fünf Dokumente unterzeichnet?", 6),
        ("Quelles organisations ont signé trois documents ou plus ?", 3),
        ("¿Qué organizaciones han firmado al menos cuatro documentos?", 4),
        ("Które organizacje podpisały co najmniej pięć dokumentów?", 5),
        ("Mitkä järjestöt ovat allekirjoittaneet vähintään viisi asiakirjaa?", 5),
    ],
)
def test_who_signed_so_many_or_more(service: Service, question: str, least: int) -> None:
    """Only joint documents are signed by several."""
    counts = Counter(org for document in raw_facts.documents().values() for org in document.signed)
    assert ids(asked(service, question)) == {org for org, number in counts.items() if number >= least}


@pytest.mark.parametrize(
    "question",
    [
        "which organisations signed something in each of the years 2023, 2024 and 2025?",
        "Qui a signé quelque chose chaque année, en 2023, 2024 et 2025 ?",
        "Wer hat in jedem der Jahre 2023, 2024 und 2025 etwas unterschrieben?",
    ],
)
def test_who_signed_in_every_year(service: Service, question: str) -> None:
    """All of any year would be wrong."""
    signed = [{org for document in of_year(year).values() for org in document.signed} for year in ("2023", "2024", "2025")]
    assert ids(asked(service, question)) == set.intersection(*signed)


def test_letters_with_many_signatories_are_no_organisations(service: Service) -> None:
    assert "organisation" not in {item.type for item in asked(service, "Which letters were signed by at least twenty organisations?").items}


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Besides the European Writers’ Council, who signed the statement of the 13 federations of September 2023?", {"fse", "ifj"}),
        ("Wer außer der ECSA hat den Brief an den Rechtsausschuss vom 19. Juni 2025 unterzeichnet?", {"ewc", "fim", "iao"}),
        ("Qui d’autre que l’IFPI a signé la déclaration commune du 13 mars 2024 ?", {"stm"}),
        ("Ketkä IFPIn lisäksi allekirjoittivat yhteisen lausuman 13. maaliskuuta 2024?", {"stm"}),
    ],
)
def test_who_is_named_to_be_left_out_is_left_out(service: Service, question: str, left: set[str]) -> None:
    """Others are asked for."""
    assert ids(asked(service, question)) == left


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Which of EFJ, EWC and GEMA signed the letter of 21 March 2025?", {"efj", "ewc"}),
        ("Which of EFJ, EWC and GEMA did not sign the letter of 21 March 2025?", {"gema"}),
        ("Von EFJ, FEP und GEMA: wer hat den Brief vom 21. März 2025 unterschrieben?", {"efj"}),
    ],
)
def test_of_three_those_that_signed_or_did_not(service: Service, question: str, named: set[str]) -> None:
    """By two of them the letter is called."""
    assert ids(asked(service, question)) == named


def test_who_is_asked_for_by_a_sector_stays_though_the_letter_is_called_by_it(service: Service) -> None:
    answer = asked(service, "Which press publishers, not journalists, signed the open letter of April 2025?")
    assert ids(answer) == {"emma", "enpa", "nme"}


def test_a_letter_to_a_person_is_not_one_to_another_of_that_office(service: Service) -> None:
    letters = {"2023-11-netzwerk-autorenrechte-open-letter", "2024-01-26-germany-open-letter"}
    assert ids(asked(service, "Which letters went to Chancellor Scholz?")) == letters


def test_those_who_are_only_hinted_at_can_be_left_out(service: Service) -> None:
    """Actors are among the performers."""
    assert ids(asked(service, "Apart from the actors, who signed True culture needs originals?")) == {"ecsa", "ewc", "fera", "fse"}


def test_the_letter_with_the_fewest_known_signatories(service: Service) -> None:
    known = {one: len(document.signed) for one, document in raw_facts.documents().items() if document.joint and document.signed}
    assert ids(asked(service, "Which letter has the fewest known signatories?")) == {one for one in known if known[one] == min(known.values())}


@pytest.mark.parametrize(
    "text", ["Which organisation signed the fewest documents?", "Welche Organisation hat die wenigsten Dokumente unterzeichnet?"]
)
def test_who_signed_fewest_is_not_known_where_lists_are_incomplete(service: Service, text: str) -> None:
    assert asked(service, text).outcome == "refuse"
