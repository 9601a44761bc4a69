"""Answers computed by the program equal answers computed straight from the files by other code."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge import facts
from knowledge.catalogue import SHIPPED
from knowledge.models import Document
from tests.shipped import shipped


def _parsed(text: str) -> Any:
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - in C, where it is there


@cache
def raw_documents() -> dict[str, dict[str, Any]]:
    """The front matter of every document, by nothing but a YAML parser."""
    found = {}
    for path in (SHIPPED / "documents").glob("*.md"):
        found[path.stem] = _parsed(path.read_text(encoding="utf-8").split("---\n")[1])
    return found


@cache
def raw_organisations() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _parsed((SHIPPED / "organisations.yaml").read_text(encoding="utf-8"))["organisations"]
    return rows


@cache
def raw_events() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _parsed((SHIPPED / "timeline.yaml").read_text(encoding="utf-8"))
    return rows


def raw_signatories(document: str) -> set[str]:
    return {row["org"] for row in raw_documents()[document].get("signatories") or []}


DOCUMENTS = sorted(raw_documents())
CATALOGUE = shipped()


def document(name: str) -> Document:
    return CATALOGUE.document_by_id[name]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_membership_of_every_organisation_in_every_document(name: str) -> None:
    signed, complete = raw_signatories(name), raw_documents()[name]["signatories_complete"]
    for org in raw_organisations():
        expected = "yes" if org["id"] in signed else "no" if complete else "unknown"
        assert facts.membership(org["id"], document(name)) == expected, org["id"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_part_of_every_organisation_in_every_document(name: str) -> None:
    raw = raw_documents()[name]
    by_supporter = (raw.get("represented_by_supporter") or {}).get("orgs", [])
    for org in raw_organisations():
        own = {
            "signatory": org["id"] in raw_signatories(name),
            "speaker": org["id"] in {row["org"] for row in raw.get("speakers") or []},
            "supporter": org["id"] in {row["org"] for row in raw.get("supporters") or []},
            "represented-by-signatory": org["id"] in (raw.get("represented_by_signatory") or []),
            "represented-by-supporter": org["id"] in by_supporter,
        }
        listed = [row["role"] for row in org["appears_in"] if row["document"] == name]
        roles = [role for role, holds in own.items() if holds] or listed
        assert facts.part_of(CATALOGUE, org["id"], document(name)).role == (roles[0] if roles else None), org["id"]


def test_the_documents_that_every_organisation_signed() -> None:
    for org in raw_organisations():
        expected = {name for name in DOCUMENTS if org["id"] in raw_signatories(name)}
        assert {found.id for found in facts.signed_by(CATALOGUE, org["id"])} == expected, org["id"]


@given(st.lists(st.sampled_from(DOCUMENTS), min_size=1, max_size=5), st.sampled_from(["and", "or", "minus"]))
def test_set_expressions(names: list[str], operator: Any) -> None:
    sets = [raw_signatories(name) for name in names]
    if operator == "and":
        expected = set.intersection(*sets)
    elif operator == "or":
        expected = set.union(*sets)
    else:
        expected = sets[0].difference(*sets[1:])
    found = facts.combine([document(name) for name in names], operator)
    assert set(found.organisations) == expected
    assert list(found.organisations) == sorted(expected)
    assert found.complete == all(raw_documents()[name]["signatories_complete"] for name in names)


@given(st.sampled_from(DOCUMENTS), st.sampled_from(DOCUMENTS))
def test_laws_of_sets(one: str, other: str) -> None:
    first, second = document(one), document(other)

    def found(operator: Any, *documents: Document) -> set[str]:
        return set(facts.combine(documents, operator).organisations)

    assert found("and", first, second) == found("and", second, first)
    assert found("or", first, second) == found("or", second, first)
    assert found("minus", first, first) == set()
    assert found("and", first, second) | found("minus", first, second) == found("or", first)
    assert not found("and", first, second) & found("minus", first, second)
    assert len(found("or", first, second)) == len(found("or", first)) + len(found("or", second)) - len(found("and", first, second))


DAYS = st.dates(date(2021, 1, 1), date(2028, 12, 31))


@given(DAYS, DAYS)
def test_milestones_in_a_range(one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    expected = {row["id"] for row in raw_events() if first <= earliest(str(row["date"])) and latest(str(row["date"])) <= last}
    found = facts.events_between(CATALOGUE, first, last)
    assert {event.id for event in found} == expected
    assert [event.date for event in found] == sorted(event.date for event in found)


@given(DAYS, DAYS)
def test_joint_documents_in_a_range(one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    expected = set()
    for name, raw in raw_documents().items():
        days = [raw["date"]] if raw.get("date") else [raw.get("date_earliest"), raw.get("date_latest")]
        days = [str(day) for day in days if day]
        if raw["joint"] and days and all(first <= earliest(day) and latest(day) <= last for day in days):
            expected.add(name)
    assert {found.id for found in facts.documents_between(CATALOGUE, first, last)} == expected


@given(
    st.lists(st.sampled_from(["DE", "FR", "EU", "IT", "international"]), max_size=2),
    st.lists(st.sampled_from(["book-publishing", "music-authors", "writers", "press"]), max_size=2),
)
def test_organisations_by_country_and_sector(countries: list[str], sectors: list[str]) -> None:
    expected = {
        org["id"]
        for org in raw_organisations()
        if (not countries or org["scope"] in countries) and (not sectors or {org["sector"], org.get("sub_sector")} & set(sectors))
    }
    found = facts.organisations_where(CATALOGUE, countries=countries, sectors=sectors)
    assert {org.id for org in found} == expected


def test_every_stance_belongs_to_who_takes_it() -> None:
    taken = facts.stances(CATALOGUE)
    assert len(taken) == sum(len(entry.positions) for entry in (*CATALOGUE.documents, *CATALOGUE.positions))
    for one in taken:
        assert one.entry.positions[one.number] == one.stance
        raw = raw_documents().get(one.entry.id)
        if raw is not None:
            assert set(one.organisations) == {row["org"] for row in raw.get("signatories") or raw.get("speakers") or []}


def test_every_branch_is_made_of_sectors_of_the_register() -> None:
    sectors = {sector for row in raw_organisations() for sector in (row["sector"], row.get("sub_sector"))}
    assert facts.sectors_of_branches()
    assert all(set(own) <= sectors for own in facts.sectors_of_branches().values())


def earliest(day: str) -> date:
    parts = [int(part) for part in day.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def latest(day: str) -> date:
    start = earliest(day)
    if len(day) == 10:
        return start
    after = date(start.year + 1, 1, 1) if len(day) == 4 or start.month == 12 else date(start.year, start.month + 1, 1)
    return date.fromordinal(after.toordinal() - 1)
