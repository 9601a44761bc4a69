"""What many lists tell together: with whom somebody signed, what else, who was first, how many each year; compared with the files."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from bot.answers.contract import Answer
from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import last_answer

TODAY = date(2026, 12, 2)
JULY, FEBRUARY = "2025-07-30-joint-statement-implementation-package", "2024-02-01-joint-statement-before-coreper"


def asked(service: Service, question: str, *before: str) -> Answer:
    return last_answer(service, *before, question, today=TODAY)


def ids(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


def company(organisation: str, *, every: bool = False) -> set[str]:
    lists = [set(raw_facts.signed(document)) for document in raw_facts.signed_by(organisation)]
    return (set.intersection(*lists) if every else set.union(*lists)) - {organisation}


@pytest.mark.parametrize(
    "question",
    [
        "Which organisations have signed together with GESAC?",
        "Who did GESAC sign with?",
        "Welche Organisationen haben gemeinsam mit der GESAC ein Dokument unterzeichnet?",
        "Quelles organisations ont cosigné au moins un document avec le GESAC ?",
        "Ktoré organizácie podpísali nejaký dokument spoločne s GESAC-om?",
        "Ποιες οργανώσεις έχουν υπογράψει κάποιο κείμενο μαζί με την GESAC;",
        "Mely szervezetek írtak alá dokumentumot a GESAC-kal együtt?",
    ],
)
def test_with_whom_somebody_signed(service: Service, question: str) -> None:
    assert ids(asked(service, question)) == company("gesac")


def test_with_whom_the_one_spoken_of_signed(service: Service) -> None:
    assert ids(asked(service, "And together with whom?", "What has CEATL signed?")) == company("ceatl")
    then = asked(service, "How many of those documents are from 2025?", "What has CEATL signed?", "And together with whom?")
    assert then.value == sum(document.startswith("2025") for document in raw_facts.signed_by("ceatl"))


@pytest.mark.parametrize(
    "question",
    [
        "Which organisations have signed every single document that CEATL signed?",
        "Které organizace se připojily ke všem dokumentům, jež podepsal CEATL?",
    ],
)
def test_who_signed_all_that_another_signed(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert ids(answer) == company("ceatl", every=True)
    assert answer.outcome == "answer"


@pytest.mark.parametrize("question", ["How many documents did IFPI or GESAC sign?", "Hány dokumentumot írt alá az IFPI vagy a GESAC?"])
def test_how_many_one_of_two_signed(service: Service, question: str) -> None:
    assert asked(service, question).value == len(raw_facts.signed_by("ifpi") | raw_facts.signed_by("gesac"))


@pytest.mark.parametrize(
    "question",
    ["How many documents did ECSA sign that GESAC did not sign?", "Quanti testi ha firmato ECSA senza che ci fosse la firma di GESAC?"],
)
def test_how_many_one_signed_without_the_other(service: Service, question: str) -> None:
    assert asked(service, question).value == len(raw_facts.signed_by("ecsa") - raw_facts.signed_by("gesac"))


def test_names_of_three_letters_are_not_taken_for_each_other(service: Service) -> None:
    both = raw_facts.signed_by("fep") & raw_facts.signed_by("ewc")
    answer = asked(service, "Które dokumenty podpisały zarówno FEP, jak i EWC, ale bez EFJ?")
    assert ids(answer) == both - raw_facts.signed_by("efj")


@pytest.mark.parametrize(
    "question", ["Did IFPI sign as many documents as GESAC?", "Hat die IFPI genauso viele Dokumente unterzeichnet wie die GESAC?"]
)
def test_whether_two_signed_as_much(service: Service, question: str) -> None:
    same = len(raw_facts.signed_by("ifpi")) == len(raw_facts.signed_by("gesac"))
    assert asked(service, question).value == ("yes" if same else "no")


@pytest.mark.parametrize(
    "question", ["Who signed first, EWC or IFPI?", "Kto podpisał wcześniej – EWC czy IFPI?", "Wer hat früher unterschrieben, EWC oder IFPI?"]
)
def test_who_of_two_signed_first(service: Service, question: str) -> None:
    first = {one: min(raw_facts.signed_by(one)) for one in ("ewc", "ifpi")}
    answer = asked(service, question)
    assert ids(answer) == {min(first, key=lambda one: first[one])}


@pytest.mark.parametrize(
    "question", ["Which country do most of the signatories come from?", "Aus welchem Land stammen die meisten Unterzeichner?"]
)
def test_signatories_by_country(service: Service, question: str) -> None:
    everybody = {one for document in raw_facts.documents().values() if document.joint for one in document.signed}
    assert ids(asked(service, question)) == everybody


def numbers_by_year() -> Counter[str]:
    return Counter(d.bounds[0][:4] for d in raw_facts.documents().values() if d.joint and d.bounds[0][:4] == d.bounds[1][:4])


@pytest.mark.parametrize(
    "question", ["How many joint documents were there in each year?", "In which year were the most joint documents published?"]
)
def test_numbers_of_years(service: Service, question: str) -> None:
    text = asked(service, question).text
    assert all(year in text and f": {number}" in text for year, number in numbers_by_year().items())


def test_which_of_two_years_just_told_had_more(service: Service) -> None:
    answer = asked(service, "Which year had more?", "How many joint documents came out in 2024?", "And in 2025?")
    assert answer.kind == "comparison"
    assert answer.text.index("2024") < answer.text.index("2025")


@pytest.mark.parametrize(
    "question", ["Who signed all of the March 2025 documents?", "Ketkä ovat allekirjoittaneet kaikki maaliskuun 2025 asiakirjat?"]
)
def test_who_signed_everything_of_a_month(service: Service, question: str) -> None:
    march = [d for d in raw_facts.documents().values() if d.joint and d.lies_in(date(2025, 3, 1), date(2025, 3, 31))]
    assert ids(asked(service, question)) == set.intersection(*(set(d.signed) for d in march))


@pytest.mark.parametrize(
    "question",
    [
        "Which organisations signed only in 2024 and in no other year?",
        "Which organisations signed only one document?",
        "Which of the organisations has the most members?",
        "Welche der Organisationen ist die älteste?",
        "Quelles organisations ne se sont jamais exprimées au sujet du code de bonnes pratiques ?",
        "Who has kept silent on the AI omnibus?",
    ],
)
def test_what_no_list_tells_is_not_answered(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Has GEMA signed anything other than the joint statement of 1 February 2024?", "unknown"),
        ("La GEMA a-t-elle signé autre chose que la déclaration commune du 1er février 2024 ?", "unknown"),
        ("Has IFPI signed anything other than the joint statement of 1 February 2024?", "yes"),
    ],
)
def test_whether_somebody_signed_anything_else(service: Service, question: str, value: str) -> None:
    answer = asked(service, question)
    assert answer.value == value
    assert FEBRUARY not in ids(answer)


def test_what_somebody_signed_besides_one(service: Service) -> None:
    answer = asked(service, "What has IFPI signed apart from the joint statement of 1 February 2024?")
    assert ids(answer) == raw_facts.signed_by("ifpi") - {FEBRUARY}


@pytest.mark.parametrize(
    "question",
    [
        "Which of the signatories of the statement of 30 July 2025 represent journalists?",
        "Welche Unterzeichner der Erklärung vom 30. Juli 2025 vertreten Journalistinnen und Journalisten?",
        "Ketkä heinäkuun 30. päivänä 2025 annetun julkilausuman allekirjoittajista edustavat toimittajia?",
    ],
)
def test_those_whom_signatories_represent_choose_them(service: Service, question: str) -> None:
    assert ids(asked(service, question)) == raw_facts.narrowed(raw_facts.signed(JULY), sectors=["journalists"])


def test_who_signed_neither_of_two(service: Service) -> None:
    everybody = {one for document in raw_facts.documents().values() if document.joint for one in document.signed}
    answer = asked(service, "Who signed neither the statement of 1 February 2024 nor that of 30 July 2025?")
    assert ids(answer) == everybody - raw_facts.signed(FEBRUARY) - raw_facts.signed(JULY)
    assert answer.complete is False


def test_on_which_weekday(service: Service) -> None:
    answer = asked(service, "On which day of the week was the joint statement of 1 February 2024 published?")
    assert answer.value == "2024-02-01"
    assert "Thursday" in answer.text


def lying(first: str, last: str) -> set[str]:
    return {d.id for d in raw_facts.documents().values() if d.joint and d.lies_in(date.fromisoformat(first), date.fromisoformat(last))}


@pytest.mark.parametrize(
    "question",
    [
        "Which joint documents appeared before the AI Act entered into force?",
        "Vilka gemensamma dokument kom ut innan AI-förordningen trädde i kraft?",
    ],
)
def test_documents_before_a_milestone(service: Service, question: str) -> None:
    assert ids(asked(service, question)) == lying("2000-01-01", "2024-07-31")


def test_documents_since_a_milestone_and_before_it_in_a_talk(service: Service) -> None:
    first, since = "When did the AI Act enter into force?", "Which joint documents have come out since then?"
    assert ids(asked(service, since, first)) == lying("2024-08-01", "2030-01-01")
    assert ids(asked(service, "And before that?", first, since)) == lying("2000-01-01", "2024-07-31")
    assert asked(service, "How many joint documents have been published since the AI Act entered into force?").value == len(
        lying("2024-08-01", "2030-01-01")
    )


def test_what_happened_on_the_day_of_a_milestone(service: Service) -> None:
    answer = asked(service, "What happened on the day on which the final Code of Practice was published?")
    day = raw_facts.events()["gpai-code-final"]["date"]
    assert ids(answer) == {event for event, told in raw_facts.events().items() if told["date"] == day}
