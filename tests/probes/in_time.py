"""Crossed questions about documents of a day, what came out or was said in a month, and those who spoke."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import format_date

from tests.answers import raw_facts
from tests.probes.asked import Asked, called, is_of_one_day, question

_SIGNERS, _STATEMENTS, _MONTHS, _TIMES, _COUNTRIES = 8, 20, 8, 6, 8  # that are asked about in a language
_NUMERIC = 0.3  # share of days that are written in figures alone
_LONGEST = 400  # days between the ends of a stretch of time
_EDGES = tuple(
    date.fromisoformat(day)
    for day in (
        "2023-06-01", "2023-12-01", "2024-02-01", "2024-03-10", "2024-07-01",
        "2025-03-01", "2025-08-15", "2025-11-01", "2026-01-15", "2026-06-01",
    )
)  # fmt: skip
_PERSONS = ("von der Leyen", "Borne", "Scholz", "Habeck", "Nehammer", "Attal", "Virkkunen", "Micallef")  # addressees that an answer names
_BY_MONTH = len("2024-02")
_TODAY = "2026-11-30"
Wordings = Mapping[str, Sequence[str]]


def dated(language: str, chance: random.Random, wordings: Wordings) -> Iterator[Asked]:
    """Yield questions about letters and statements by their day, those of a month, and what organisations signed."""
    days = Counter(facts.bounds for facts in raw_facts.documents().values())
    for document, facts in raw_facts.documents().items():
        if not (facts.joint and is_of_one_day(facts)) or days[facts.bounds] > 1 or not re.search("letter|statement", facts.kind):
            continue
        asked = wordings["letters-of-a-day" if "letter" in facts.kind else "statements-of-a-day"]
        signer = chance.choice(sorted(facts.signed))
        day = _day(language, date.fromisoformat(facts.bounds[0]), numeric=chance.random() < _NUMERIC)
        whom = [[person] for to in raw_facts.entries("documents")[document].get("addressed_to") or () for person in _PERSONS if person in to]
        expected: tuple[tuple[str, Asked], ...] = (
            ("list", {"items": sorted(facts.signed), "complete": facts.complete}),
            ("count", {"value": len(facts.signed)}),
            ("passage", {"mentions": whom} if whom else {}),
            ("list", {"items": sorted(facts.signed - {signer})}),
        )
        for way, (wording, (kind, expect)) in enumerate(zip(asked, expected, strict=True)):
            text = wording.format(day=day, o=called(signer))
            yield _asked(f"dated-{language}-{document}-{way}", text, language, kind, [document], expect)
    yield from _of_months(language, wordings)
    yield from _of_signers(language, chance, wordings)


def _of_months(language: str, wordings: Wordings) -> Iterator[Asked]:
    months = sorted({facts.bounds[0][:_BY_MONTH] for facts in raw_facts.documents().values() if facts.joint and _month_of(facts)})
    for month in months:
        wanted = sorted(document for document, facts in raw_facts.documents().items() if facts.joint and _month_of(facts) == month)
        also = [entry for group in ("documents", "positions") for entry, head in raw_facts.entries(group).items() if _begins_in(head, month)]
        text = wordings["published-in"][0].format(month=_month(language, month))
        expect = {"items": wanted, "items_at_least": True, "items_also": sorted(also)}
        yield _asked(f"month-{language}-{month}", text, language, "list", [], expect)


def _of_signers(language: str, chance: random.Random, wordings: Wordings) -> Iterator[Asked]:
    signed = {organisation: sorted(found) for organisation in sorted(raw_facts.organisations()) if (found := raw_facts.signed_by(organisation))}
    often = [organisation for organisation, documents in signed.items() if len(documents) > 1]
    for organisation in dict.fromkeys([*chance.sample(list(signed), _SIGNERS), *chance.sample(often, _SIGNERS)]):
        documents = signed[organisation]
        which, how_many = (wording.format(o=called(organisation)) for wording in wordings["signers"])
        yield _asked(f"signer-{language}-{organisation}-0", which, language, "list", [], {"items": documents})
        yield _asked(f"signer-{language}-{organisation}-1", how_many, language, "count", [], {"value": len(documents)})


def spoken(language: str, chance: random.Random, wordings: Wordings) -> Iterator[Asked]:
    """Yield questions about what persons and organisations said, who spoke in a month, what happened between two days, who is of a country."""
    said, for_whom, in_a_month, by_whom, between, of_a_country = wordings["spoken"]
    statements = raw_facts.entries("positions")
    for person, theirs in sorted(_persons().items()):
        yield _asked(f"person-{language}-{person}", said.format(p=person), language, "position", theirs, {})
        names = [name for entry in theirs for one in statements[entry]["organisations"] for name in _names(one)]
        expect = {"mentions": [sorted({re.escape(name) for name in names})]}
        yield _asked(f"for-whom-{language}-{person}", for_whom.format(p=person), language, "position", theirs, expect)
    dated_ones = {entry: str(head["date"])[:_BY_MONTH] for entry, head in statements.items() if re.match(r"\d{4}-\d\d", str(head["date"]))}
    for entry in chance.sample(sorted(dated_ones), _STATEMENTS):
        one, month = statements[entry]["organisations"][0], dated_ones[entry]
        same = [other for other, when in dated_ones.items() if when == month and one in statements[other]["organisations"]]
        same += [document for document in raw_facts.signed_by(one) if raw_facts.documents()[document].bounds[0][:_BY_MONTH] == month]
        text = in_a_month.format(o=called(one), month=_month(language, month))
        yield _asked(f"said-{language}-{entry}", text, language, "position", same, {})
    for month in chance.sample(sorted(set(dated_ones.values())), _MONTHS):
        theirs = [entry for entry, when in dated_ones.items() if when == month]
        yield _asked(f"spoke-{language}-{month}", by_whom.format(month=_month(language, month)), language, "list", theirs, {})
    yield from _of_times(language, chance, between)
    countries = raw_facts.labels()[language]["countries"]
    register = [one for one, row in raw_facts.organisations().items() if row["appears_in"]]  # who speaks for itself alone is in none
    for state in chance.sample(sorted(state for state in raw_facts.scopes() if state in countries and len(state) == len("FR")), _COUNTRIES):
        items = sorted(raw_facts.narrowed(register, [state]))
        yield _asked(f"country-{language}-{state}", of_a_country.format(c=countries[state][0]), language, "list", [], {"items": items})


def _of_times(language: str, chance: random.Random, wording: str) -> Iterator[Asked]:
    for number in range(_TIMES):
        first, last = sorted(chance.sample(_EDGES, 2))
        if (last - first).days > _LONGEST:
            continue
        days = {event: str(facts["date"]) for event, facts in raw_facts.events().items()}
        within = [event for event, day in days.items() if len(day) == len("2024-02-01") and first.isoformat() <= day <= last.isoformat()]
        text = wording.format(a=_day(language, first, within=True), b=_day(language, last, within=True))
        yield _asked(f"between-{language}-{number}", text, language, "timeline", [f"timeline:{event}" for event in within], {})


def _persons() -> dict[str, list[str]]:
    """Return who spoke for organisations, with their statements."""
    found: dict[str, list[str]] = defaultdict(list)
    for entry, head in raw_facts.entries("positions").items():
        if isinstance(head.get("speaker"), dict) and head["speaker"].get("name"):
            found[head["speaker"]["name"]].append(entry)
    return found


def _names(organisation: str) -> list[str]:
    return [called(organisation), str(raw_facts.organisations()[organisation]["name"])]


def _month_of(facts: raw_facts.RawDocument) -> str:
    """Return the month of a document; empty where it is not known to one."""
    first, last = (bound[:_BY_MONTH] for bound in facts.bounds)
    return first if first == last and len(first) == _BY_MONTH else ""


def _begins_in(head: Mapping[str, Any], month: str) -> bool:
    return any(str(head.get(key)).startswith(month) for key in ("date", "date_earliest"))


def _day(language: str, day: date, *, numeric: bool = False, within: bool = False) -> str:
    """Return a day as a language writes it in a sentence: with an ending in Hungarian and Latvian, but `within` two in Hungarian."""
    if numeric and language in ("sv", "lt"):
        return day.isoformat()
    if numeric and language == "hu":
        return f"{day.year}. {day.month:02}. {day.day:02}-i"
    if numeric:
        mark = "/" if language in ("en", "fr", "es", "it", "pt", "ga", "mt", "el") else "-" if language == "nl" else "."
        return f"{day.day}{mark}{day.month}{mark}{day.year}"
    text = format_date(day, "long", locale=language)
    if language == "hu":
        return text if within else text.rstrip(".") + "-i"
    return re.sub("s$", "a", re.sub("lis$", "ļa", text)) if language == "lv" else text


def _month(language: str, month: str) -> str:
    """Return a month of a year as a language writes it in a sentence, as far as that differs from its name."""
    text = format_date(date.fromisoformat(f"{month}-01"), "LLLL y", locale=language)
    if language == "el":
        return text.replace("ς", "")
    if language == "et":
        name, year = text.split()
        return f"{year}. aasta {name}{'s' if name[-1] in 'aiu' else 'is'}"
    return text


def _asked(name: str, text: str, language: str, kind: str, documents: Sequence[str], expect: Mapping[str, Any]) -> Asked:
    return {**question(name, text, language, kind, documents, **expect), "today": _TODAY}
