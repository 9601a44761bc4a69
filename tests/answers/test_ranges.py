"""What had been signed by a day, who signed anything, who signed most: compared with the files."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.answers.plans import Plan
from bot.service import Service
from tests.answers import raw_facts

DAYS = ("2023-12-31", "2024-02-01", "2024-10", "2025-03-28", "2025")
ORGANISATIONS = sorted(org for org in raw_facts.organisations() if raw_facts.signed_by(org))


def ids(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


def stretch(detail: str, day: str) -> tuple[date, date]:
    first, last = raw_facts.first_day(day), raw_facts.last_day(day)
    return {
        "in": (first, last),
        "until": (date.min, last),
        "before": (date.min, date.fromordinal(first.toordinal() - 1)),
        "after": (date.fromordinal(last.toordinal() + 1), date.max),
    }[detail]


@pytest.mark.parametrize("detail", ["in", "until", "before", "after"])
@pytest.mark.parametrize("day", DAYS)
def test_documents_signed_up_to_before_and_after_a_day(service: Service, detail: str, day: str) -> None:
    first, last = stretch(detail, day)
    for organisation in ORGANISATIONS:
        expected = {d for d in raw_facts.signed_by(organisation) if raw_facts.documents()[d].lies_in(first, last)}
        plan = Plan("signed-documents", detail=detail, organisations=(organisation,), dates=(day,))
        assert ids(service.carry_out(plan)) == expected, organisation


@pytest.mark.parametrize("detail", ["in", "until", "before", "after"])
@pytest.mark.parametrize("day", DAYS)
def test_everybody_who_signed_anything(service: Service, detail: str, day: str) -> None:
    first, last = stretch(detail, day)
    documents = [d for d in raw_facts.documents().values() if d.joint and d.lies_in(first, last)]
    expected = set().union(*(d.signed for d in documents))
    listed = service.carry_out(Plan("all-signatories", detail=detail, dates=(day,)))
    counted = service.carry_out(Plan("count-all-signatories", detail=detail, dates=(day,)))
    if not documents:
        assert listed.outcome == counted.outcome == "closest"
        return
    assert (ids(listed), counted.value) == (expected, len(expected))
    assert listed.complete == counted.complete == all(d.complete for d in documents)


def test_who_signed_most(service: Service) -> None:
    counts = {org: len(raw_facts.signed_by(org)) for org in ORGANISATIONS}
    most = max(counts.values())
    assert ids(service.carry_out(Plan("most-active"))) == {org for org, number in counts.items() if number == most}


def test_only_those_just_listed(service: Service) -> None:
    for organisation in ORGANISATIONS:
        own = sorted(raw_facts.signed_by(organisation))
        listed = service.carry_out(Plan("signed-documents", organisations=(organisation,), reached=tuple(own[::2])))
        assert ids(listed) == set(own[::2])


@pytest.mark.parametrize("today", [date(2024, 7, 31), date(2024, 8, 1), date(2026, 8, 1), date(2026, 8, 2)])
def test_in_force_by_the_day_it_is_asked(service: Service, today: date) -> None:
    for event, row in raw_facts.events().items():
        if len(str(row["date"])) == 10:
            answer = service.carry_out(Plan("in-force", events=(event,)), today=today)
            assert answer.value == ("yes" if raw_facts.first_day(str(row["date"])) <= today else "no"), event


@pytest.mark.parametrize(
    "text",
    ["Please list all the open letters from 2023.", "Welche offenen Briefe gab es 2023?", "Quelles lettres ouvertes de 2023 avez-vous ?"],
)
def test_open_letters_of_one_sender_count_where_no_joint_ones_are_asked_for(service: Service, text: str) -> None:
    alone = "2023-12-01-cisac-presidency-open-letter"
    assert alone in {item.id for item in service.answer(Question(text)).answer.items}
    joint = service.answer(Question("Which joint open letters from 2023 do you have?")).answer
    assert alone not in {item.id for item in joint.items}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("What happened between the third draft of the Code and the final Code?", "gpai-code-draft-3", "gpai-code-final"),
        ("Steps between the political agreement of December 2023 and the plenary vote of March?", "political-agreement", "ep-plenary-vote"),
        ("Was geschah zwischen dem dritten Entwurf und dem endgültigen Kodex?", "gpai-code-draft-3", "gpai-code-final"),
    ],
)
def test_what_lies_between_two_milestones(service: Service, text: str, first: str, last: str) -> None:
    days = {event: str(row["date"]) for event, row in raw_facts.events().items()}
    answer = service.answer(Question(text)).answer
    assert {item.id for item in answer.items if item.type == "event"} == {one for one in days if days[first] < days[one] < days[last]}


@pytest.mark.parametrize(
    "text", ["24 July 2025: what was published that day?", "Was geschah am 24. Juli 2025?", "Qu’est-ce qui a été publié le 24 juillet 2025 ?"]
)
def test_what_came_out_on_a_day(service: Service, text: str) -> None:
    assert "training-template" in ids(service.answer(Question(text)).answer)


@pytest.mark.parametrize(
    ("text", "least", "kind"),
    [
        ("Which documents were signed by at least five organisations?", 5, "list"),
        ("How many letters have more than ten known signatories?", 11, "count"),
        ("Welche Schreiben haben mindestens zehn Unterzeichner?", 10, "list"),
        ("Które dokumenty podpisało co najmniej pięć organizacji?", 5, "list"),
    ],
)
def test_documents_with_so_many_signatories(service: Service, text: str, least: int, kind: str) -> None:
    answer = service.answer(Question(text)).answer
    expected = {d.id for d in raw_facts.documents().values() if d.joint and len(d.signed) >= least}
    assert (answer.kind, ids(answer), answer.complete) == (kind, expected, False)
    assert answer.value == (len(expected) if kind == "count" else None)


@pytest.mark.parametrize("text", ["Which signatory lists are incomplete?", "Quelles listes de signataires sont incomplètes ?"])
def test_lists_that_are_incomplete(service: Service, text: str) -> None:
    answer = service.answer(Question(text)).answer
    assert ids(answer) == {d.id for d in raw_facts.documents().values() if d.joint and not d.complete}


@pytest.mark.parametrize(
    "text",
    [
        "Which organisations signed documents in both 2024 and 2025?",
        "Welche Organisationen haben sowohl 2024 als auch 2025 etwas unterzeichnet?",
    ],
)
def test_who_signed_in_both_of_two_years(service: Service, text: str) -> None:
    years = [
        set().union(*(d.signed for d in raw_facts.documents().values() if d.joint and d.lies_in(date(year, 1, 1), date(year, 12, 31))))
        for year in (2024, 2025)
    ]
    assert ids(service.answer(Question(text)).answer) == years[0] & years[1]


@pytest.mark.parametrize(
    "text",
    [
        "Which organisations signed for the first time in 2025?",
        "Quelles organisations ont signé pour la première fois en 2025 ?",
        "Which documents from 2024 did neither IFPI nor GESAC sign?",
        "Welche Dokumente haben weder IFPI noch GESAC unterzeichnet?",
        "Quali documenti non hanno firmato né IFPI né GESAC?",
        "Które dokumenty nie zostały podpisane ani przez IFPI, ani przez GESAC?",
    ],
)
def test_what_incomplete_lists_cannot_tell_is_not_answered(service: Service, text: str) -> None:
    assert service.answer(Question(text)).answer.outcome in ("refuse", "closest")


@pytest.mark.parametrize("text", ["Who signed the first document of 2025?", "Qui a signé le premier document de 2025 ?"])
def test_who_signed_the_first_document_of_a_year(service: Service, text: str) -> None:
    answer = service.answer(Question(text)).answer
    first = min(d.id for d in raw_facts.documents().values() if d.joint and d.id.startswith("2025-0"))
    assert ids(answer) == raw_facts.documents()[first].signed


def test_the_week_beside_a_day(service: Service) -> None:
    answer = service.answer(Question("Was geschah in der Woche vor dem 2. August 2025?", today=date(2026, 12, 2))).answer
    assert ids(answer) == {event for event, facts in raw_facts.events().items() if "2025-07-26" <= facts["date"] <= "2025-08-01"}


@pytest.mark.parametrize(
    "text",
    [
        "Which organisations signed in 2024 but not in 2025?",
        "Wer hat 2025 nicht mehr unterschrieben?",
        "Which French organisations never signed anything?",
        "Which organisations signed more in 2025 than in 2024?",
        "Which organisations signed at most one document?",
        "Which documents were signed by IFPI or GESAC but not both?",
        "Which letters were not addressed to the Commission?",
    ],
)
def test_whoever_did_not_sign_is_not_told_by_those_who_did(service: Service, text: str) -> None:
    answer = service.answer(Question(text)).answer
    assert answer.outcome in ("refuse", "closest")
    assert not answer.items
