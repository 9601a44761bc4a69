"""Over the whole fact base: what the assistant computes equals the sets that independent code computes from the files."""

from __future__ import annotations

import itertools
import random
from datetime import date, timedelta

import pytest

from bot.answers.contract import Answer, Question
from bot.answers.plans import Plan
from bot.service import Service
from tests.answers import raw_facts

DOCUMENTS = sorted(raw_facts.documents())
JOINT = [d for d in DOCUMENTS if raw_facts.documents()[d].signed]
ORGANISATIONS = sorted(raw_facts.organisations())
# The answers are computed in turn in every language: what is said must not change what is true.
LANGUAGES = raw_facts.languages()
TODAY = date(2026, 11, 1)


def ids(answer: Answer) -> set[str]:
    listed = [item.id for item in answer.items]
    assert len(listed) == len(set(listed)), answer.lead
    return set(listed)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_membership_of_every_organisation_in_every_document(service: Service, document: str) -> None:
    facts = raw_facts.documents()[document]
    for organisation, language in zip(ORGANISATIONS, itertools.cycle(LANGUAGES), strict=False):
        answer = service.carry_out(Plan("signed", documents=(document,), organisations=(organisation,)), language=language)
        expected = "yes" if organisation in facts.signed else "no" if facts.complete else "unknown"
        assert (answer.value, answer.outcome, answer.complete) == (expected, "answer", facts.complete), organisation
        assert document in {citation.document for citation in answer.citations}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_lists_and_counts_of_every_document_by_country_and_sector(service: Service, document: str) -> None:
    facts = raw_facts.documents()[document]
    filters = [((), ())] + [((scope,), ()) for scope in raw_facts.scopes()] + [((), (sector,)) for sector in raw_facts.sectors()]
    for (countries, sectors), language in zip(filters, itertools.cycle(LANGUAGES), strict=False):
        expected = raw_facts.narrowed(facts.signed, countries, sectors)
        plan = Plan("signatories", documents=(document,), countries=countries, sectors=sectors)
        listed = service.carry_out(plan, language=language)
        assert ids(listed) == expected, (countries, sectors)
        assert listed.complete == facts.complete
        counted = service.carry_out(Plan("count-signatories", documents=(document,), countries=countries, sectors=sectors), language=language)
        assert (counted.value, counted.complete) == (len(expected), facts.complete), (countries, sectors)
        if facts.signed:
            assert listed.stated_count == counted.stated_count == facts.stated


@pytest.mark.parametrize("document", DOCUMENTS)
def test_those_who_only_backed_a_document_are_never_among_its_signatories(service: Service, document: str) -> None:
    facts = raw_facts.documents()[document]
    assert ids(service.carry_out(Plan("supporters", documents=(document,)))) == facts.backed
    assert not ids(service.carry_out(Plan("signatories", documents=(document,)))) & (facts.backed - facts.signed)


def test_documents_of_every_organisation_overall_and_by_year(service: Service) -> None:
    for organisation, language in zip(ORGANISATIONS, itertools.cycle(LANGUAGES), strict=False):
        for year in (None, 2023, 2024, 2025, 2026):
            own = raw_facts.signed_by(organisation)
            if year:
                own = {d for d in own if raw_facts.documents()[d].lies_in(date(year, 1, 1), date(year, 12, 31))}
            dates = (str(year),) if year else ()
            listed = service.carry_out(Plan("signed-documents", organisations=(organisation,), dates=dates), language=language)
            counted = service.carry_out(Plan("count-documents", organisations=(organisation,), dates=dates), language=language)
            assert ids(listed) == own, (organisation, year)
            assert counted.value == len(own), (organisation, year)


def test_documents_that_two_organisations_both_signed(service: Service) -> None:
    signers = [org for org in ORGANISATIONS if raw_facts.signed_by(org)]
    for one, other in itertools.combinations(signers, 2):
        answer = service.carry_out(Plan("signed-documents", organisations=(one, other)))
        assert ids(answer) == raw_facts.signed_by(one) & raw_facts.signed_by(other), (one, other)


def test_random_sets_over_documents_countries_and_sectors(service: Service) -> None:
    source = random.Random(1689)
    for number in range(1500):
        documents = tuple(source.sample(JOINT, source.choice((2, 2, 2, 3, 4))))
        operator = source.choice(("and", "or", "minus"))
        countries = tuple(source.sample(raw_facts.scopes(), source.choice((0, 0, 1, 2))))
        sectors = tuple(source.sample(raw_facts.sectors(), source.choice((0, 0, 1, 2))))
        members, certain = raw_facts.combined(documents, operator)
        expected = raw_facts.narrowed(members, countries, sectors)
        language = LANGUAGES[number % len(LANGUAGES)]
        question = {"detail": operator, "documents": documents, "countries": countries, "sectors": sectors}
        listed = service.carry_out(Plan("combine", **question), language=language)
        assert (ids(listed), listed.complete) == (expected, certain), question
        counted = service.carry_out(Plan("count-combine", **question), language=language)
        assert (counted.value, counted.complete) == (len(expected), certain), question
        assert set(documents) == {citation.document for citation in listed.citations}


def test_the_register_by_every_country_and_sector(service: Service) -> None:
    for country, sector in itertools.product((None, *raw_facts.scopes()), (None, *raw_facts.sectors())):
        countries, sectors = (country,) if country else (), (sector,) if sector else ()
        taking_part = [org for org, row in raw_facts.organisations().items() if row.get("appears_in")]
        expected = raw_facts.narrowed(taking_part, countries, sectors)
        assert ids(service.carry_out(Plan("register", countries=countries, sectors=sectors))) == expected, (country, sector)
        assert service.carry_out(Plan("count-register", countries=countries, sectors=sectors)).value == len(expected)


def test_documents_and_milestones_of_random_ranges(service: Service) -> None:
    source = random.Random(113)
    start = date(2022, 12, 1)
    for _ in range(400):
        first = start + timedelta(days=source.randrange(1300))
        last = first + timedelta(days=source.randrange(400))
        days = (first.isoformat(), last.isoformat())
        expected = {d.id for d in raw_facts.documents().values() if d.joint and d.lies_in(first, last)}
        assert ids(service.carry_out(Plan("documents", detail="between", dates=days), today=TODAY)) == expected, days
        assert service.carry_out(Plan("count-range", detail="between", dates=days), today=TODAY).value == len(expected)
        begun = {
            key
            for key, row in raw_facts.events().items()
            if first <= raw_facts.first_day(row["date"]) and raw_facts.last_day(row["date"]) <= last
        }
        assert ids(service.carry_out(Plan("events", detail="between", dates=days), today=TODAY)) == begun, days


def test_days_between_and_order_of_every_two_milestones(service: Service) -> None:
    dated = {key: date.fromisoformat(row["date"]) for key, row in raw_facts.events().items() if len(row["date"]) == 10}
    assert len(dated) > 40
    for one, other in itertools.combinations(dated, 2):
        pair = {"events": (one, other), "reached": (one, other)}
        assert service.carry_out(Plan("days-between", **pair)).value == abs((dated[other] - dated[one]).days), pair
        assert service.carry_out(Plan("order", detail="before", **pair)).value == ("yes" if dated[one] < dated[other] else "no"), pair
        assert service.carry_out(Plan("order", detail="after", **pair)).value == ("yes" if dated[one] > dated[other] else "no"), pair


def test_date_and_days_left_of_every_milestone(service: Service) -> None:
    for key, row in raw_facts.events().items():
        answer = service.carry_out(Plan("date", events=(key,)), today=TODAY)
        assert answer.value == ([row["date"], row["end_date"]] if "end_date" in row else row["date"]), key
        if row.get("disagreement"):
            assert row["disagreement"] in answer.text, key
        if row.get("status"):
            assert row["status"] in answer.text, key
        if len(row["date"]) == 10:
            left = (date.fromisoformat(row["date"]) - TODAY).days
            intent = "days-until" if left >= 0 else "days-since"
            assert service.carry_out(Plan(intent, events=(key,)), today=TODAY).value == abs(left), key


def test_date_of_every_document(service: Service) -> None:
    for document, facts in raw_facts.documents().items():
        answer = service.carry_out(Plan("date", documents=(document,)))
        assert answer.value == (facts.bounds[0] if facts.bounds[0] == facts.bounds[1] else None), document


def test_first_and_latest_document_of_every_organisation(service: Service) -> None:
    for organisation in ORGANISATIONS:
        dated = {d: b for d in raw_facts.signed_by(organisation) if (b := raw_facts.documents()[d].bounds)[0] == b[1]}
        if not dated:
            continue
        for intent, choose in (("first", min), ("latest", max)):
            edge = choose(raw_facts.last_day(bounds[0]) for bounds in dated.values())
            expected = {d for d, bounds in dated.items() if raw_facts.last_day(bounds[0]) == edge}
            assert ids(service.carry_out(Plan(intent, organisations=(organisation,)))) <= expected, (organisation, intent)


def test_the_next_milestone_of_any_day(service: Service) -> None:
    for today in (date(2023, 1, 1) + timedelta(days=11 * step) for step in range(150)):
        ahead = [row["date"] for row in raw_facts.events().values() if raw_facts.first_day(row["date"]) > today]
        answer = service.carry_out(Plan("next"), today=today)
        assert answer.value == (min(ahead, default=None)), today


def test_membership_asked_by_the_month_is_that_of_a_document_of_the_month(service: Service) -> None:
    """Whatever else an organisation signed: its own letters have its name, and would come first by that."""
    chance = random.Random(20250301)
    dated = [d for d in raw_facts.documents().values() if d.joint and len(d.bounds[0]) == len(TODAY.isoformat()) and d.bounds[0] == d.bounds[1]]
    signers = sorted({org for d in dated for org in d.signed})
    wrong = []
    for document in dated:
        day = date.fromisoformat(document.bounds[0])
        kind = "letter" if "letter" in document.kind else "statement"
        for org in chance.sample(signers, 12):
            thought = service.think(Question(f"Did {raw_facts.organisations()[org]['name']} sign the {day:%B %Y} {kind}?"))
            if thought.answer.outcome == "answer" and isinstance(thought.decided, Plan):
                months = {d.bounds[0][:7] for one in thought.decided.documents if (d := raw_facts.documents()[one]).bounds[0] == d.bounds[1]}
                wrong += [thought.answer.question] if months - {document.bounds[0][:7]} else []
    assert not wrong
