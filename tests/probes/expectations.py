"""What a probe may expect, computed from the files of the fact base: the `facts` of a probe name a computation, as in `signatories ID`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.answers import raw_facts

Expectation = dict[str, Any]


def expected(facts: str) -> Expectation:
    """Return the expectation that follows from the fact base. Raises KeyError for an unknown computation or id."""
    name, *arguments = facts.split(" ")
    return {"outcome": "answer", **_COMPUTATIONS[name](*arguments)}


def _signatories(document: str) -> Expectation:
    facts = raw_facts.documents()[document]
    return {"items": sorted(facts.signed), "complete": facts.complete, "documents": [document]}


def _number(document: str) -> Expectation:
    facts = raw_facts.documents()[document]
    return {"value": len(facts.signed), "complete": facts.complete, "documents": [document]}


def _membership(organisation: str, document: str) -> Expectation:
    facts = raw_facts.documents()[document]
    if organisation not in raw_facts.organisations():
        raise KeyError(organisation)
    verdict = "yes" if organisation in facts.signed else "no" if facts.complete else "unknown"
    return {"value": verdict, "documents": [document]}


def _signed_by(organisation: str) -> Expectation:
    own = sorted(raw_facts.signed_by(organisation))
    return {"items": own, "documents": [*own, "organisations"]}


def _set(operator: str) -> Callable[..., Expectation]:
    def compute(*documents: str) -> Expectation:
        members, certain = raw_facts.combined(documents, operator)
        return {"items": sorted(members), "complete": certain, "documents": list(documents)}

    return compute


def _register(place: str) -> Expectation:
    taking_part = [org for org, row in raw_facts.organisations().items() if row.get("appears_in")]
    by_place = raw_facts.narrowed(taking_part, [place]) if place in raw_facts.scopes() else raw_facts.narrowed(taking_part, (), [place])
    return {"items": sorted(by_place), "documents": ["organisations"]}


def _date(event: str) -> Expectation:
    row = raw_facts.events()[event]
    return {"value": [row["date"], row["end_date"]] if "end_date" in row else row["date"], "documents": [f"timeline:{event}"]}


def _days_between(one: str, other: str) -> Expectation:
    return {"value": abs((_day(other) - _day(one)).days), "documents": [f"timeline:{one}", f"timeline:{other}"]}


def _days_left(event: str, today: str) -> Expectation:
    return {"value": (_day(event) - date.fromisoformat(today)).days, "documents": [f"timeline:{event}"]}


def _provision(slug: str) -> Expectation:
    if slug not in raw_facts.provisions():
        raise KeyError(slug)
    return {"documents": [f"provision:{slug}"]}


def _day(event: str) -> date:
    return date.fromisoformat(raw_facts.events()[event]["date"])


_COMPUTATIONS: dict[str, Callable[..., Expectation]] = {
    "signatories": _signatories,
    "number": _number,
    "membership": _membership,
    "signed-by": _signed_by,
    "all-of": _set("and"),
    "any-of": _set("or"),
    "first-without": _set("minus"),
    "register": _register,
    "date": _date,
    "days-between": _days_between,
    "days-left": _days_left,
    "provision": _provision,
}
