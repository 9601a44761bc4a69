"""Questions to the fact base, answered by computation: sets of signatories, roles, ranges of dates, stances."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from knowledge.catalogue import Catalogue, StanceTaken
from knowledge.dates import span
from knowledge.models import Document, Event, Organisation, Participant, Position, Provision, Quote, Role
from knowledge.yaml_files import read_yaml

SetOperator = Literal["and", "or", "minus", "xor"]
Membership = Literal["yes", "no", "unknown"]
_BRANCHES = Path(__file__).with_name("branches.yaml")
_MEMBER_STATES = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT",
    "RO", "SE", "SI", "SK",
})  # fmt: skip
_COUNTRY_CODE = 2  # letters
MODEL = "model"  # of the labels' `subjects` the one that only says what is spoken of; the others are those of `binds` in provisions
TECHNOLOGY = "technology"  # the sector of AI companies and of whoever speaks for their industry
CREATORS = "creators"  # the side of those who own rights; joint documents are of it
SIDES_OF_TECHNOLOGY = ("AI company", "technology industry")  # the sides that members of that sector speak for
UNKNOWN = "unknown"  # the scope of those of which nobody has said where they are
UNNAMED = "other"  # the sector of those that fit none: no question can name it
LEFT_OUT = "-"  # before the id of a country or sector whose organisations do not count
NARROW_KINDS = frozenset({"open-letter", "press-release"})  # everybody calls any document a letter or a statement
SAYS_FROM_WHEN = "113"  # the article of the AI Act that says from when which part of it applies


@dataclass(frozen=True)
class SignatorySet:
    """A computed set of organisations; `complete` is false when any list behind it is."""

    organisations: tuple[str, ...]
    complete: bool


@dataclass(frozen=True)
class Part:
    """The part that an organisation has in a document. `via` is the alliance that represents it."""

    role: Role | None
    participant: Participant | None = None
    via: str | None = None


def combine(documents: Iterable[Document], operator: SetOperator) -> SignatorySet:
    """Return who signed all of the documents, any of them, the first but none of the others, or exactly one."""
    lists = list(documents)
    sets = [set(document.signatory_ids) for document in lists]
    if not sets:
        return SignatorySet((), True)
    if operator == "xor":
        counts = Counter(org for signers in sets for org in signers)
        return SignatorySet(tuple(sorted(org for org in counts if counts[org] == 1)), all(d.signatories_complete for d in lists))
    result = sets[0].copy()
    for other in sets[1:]:
        result = result & other if operator == "and" else result | other if operator == "or" else result - other
    return SignatorySet(tuple(sorted(result)), all(document.signatories_complete for document in lists))


def part_of(catalogue: Catalogue, organisation: str, document: Document) -> Part:
    """Return the organisation's part in the document, the strongest first; a part without role if it has none."""
    for role, people in (
        ("signatory", document.signatories),
        ("speaker", document.speakers),
        ("supporter", document.supporters),
    ):
        for participant in people:
            if participant.org == organisation:
                return Part(role, participant)  # type: ignore[arg-type]
    entry = catalogue.organisation_by_id.get(organisation)
    for appearance in entry.appears_in if entry else ():
        if appearance.document == document.id:
            return Part(appearance.role, via=appearance.via)
    if organisation in document.represented_by_signatory:
        return Part("represented-by-signatory")
    represented = document.represented_by_supporter
    if represented and organisation in represented.orgs:
        return Part("represented-by-supporter", via=represented.via)
    return Part(None)


def represented_by(catalogue: Catalogue, document: Document) -> dict[str, tuple[str, ...]]:
    """Return by alliance whom it represents in a document; where that is not said of one of them, the only signatory does."""
    found: dict[str, tuple[str, ...]] = {}
    alone = document.signatory_ids if len(document.signatory_ids) == 1 else ()
    for organisation in document.represented:
        via = part_of(catalogue, organisation, document).via or next(iter(alone), None)
        if via:
            found[via] = (*found.get(via, ()), organisation)
    return found


def membership(organisation: str, document: Document) -> Membership:
    """Tell whether the organisation signed. An incomplete list never gives "no", a document with senders has no signatories."""
    if organisation in document.signatory_ids:
        return "yes"
    return "no" if document.signatories_complete else "unknown"


def signed_by(catalogue: Catalogue, organisation: str) -> list[Document]:
    """Return the documents that the organisation is known to have signed, oldest first."""
    return [document for document in catalogue.documents if organisation in document.signatory_ids]


def in_range(when: str, first: date, last: date) -> bool:
    """Tell whether all days that the date `when` can mean lie from `first` to `last`, both included."""
    own_first, own_last = span(when)
    return first <= own_first and own_last <= last


def documents_between(catalogue: Catalogue, first: date, last: date, *, joint: bool = True) -> list[Document]:
    """Return the documents dated within the range. One known only to lie between two days counts if both are inside."""
    found = []
    for document in catalogue.documents:
        if joint and not document.joint:
            continue
        if document.date:
            inside = in_range(document.date, first, last)
        else:
            inside = bool(document.bounds) and all(in_range(day, first, last) for day in document.bounds)
        if inside:
            found.append(document)
    return found


def oldest_first(documents: Iterable[Document]) -> list[Document]:
    """Return dated documents in the order of their dates; of one known by its month alone the last day counts."""
    return sorted(documents, key=lambda document: (span(document.date or "")[1], document.id))


def may_be_between(document: Document, first: date, last: date) -> bool:
    """Tell whether a document without a date of its own may be of a range, by the days between which it lies."""
    bounds = document.bounds
    return not document.date and bool(bounds) and span(bounds[0])[0] <= last and span(bounds[-1])[1] >= first


def events_between(catalogue: Catalogue, first: date, last: date) -> list[Event]:
    """Return the milestones that begin within the range, oldest first."""
    return sorted((e for e in catalogue.events if in_range(e.date, first, last)), key=lambda e: (e.date, e.id))


def organisations_where(
    catalogue: Catalogue, *, countries: Iterable[str] = (), sectors: Iterable[str] = (), among: Iterable[str] | None = None
) -> list[Organisation]:
    """Return the organisations of these countries (or scopes) and sectors; all if none is given.

    What begins with `LEFT_OUT` is taken away instead: `-IT` gives all but the Italian ones.
    """
    wanted_countries, wanted_sectors = _parted(countries), _parted(sectors)
    ids = None if among is None else set(among)
    return [
        org
        for org in catalogue.organisations
        if (ids is None or org.id in ids) and _fits({org.scope}, *wanted_countries) and _fits({org.sector, org.sub_sector}, *wanted_sectors)
    ]


def changed_by(provisions: Iterable[Provision], law: str) -> bool | None:
    """Return whether a law changed all of some provisions or none of them; None where that is not known or they differ."""
    told = {next((change.changed for change in entry.changes if change.by == law), None) for entry in provisions}
    return told.pop() if len(told) == 1 else None


def apply_from_no_day(catalogue: Catalogue, slugs: Iterable[str]) -> bool:
    """Tell whether provisions are named, and none of them applies from a day: recitals, which bind nobody."""
    named = catalogue.provisions_called(slugs)
    return bool(named) and not any(entry.applies_from for entry in named)


def is_state(scope: str) -> bool:
    """Tell whether a scope is a country by its code, and neither Europe nor the world."""
    return len(scope) == _COUNTRY_CODE


def is_member_state(scope: str) -> bool:
    """Tell whether a scope is a country of the European Union, by its code (Treaty on European Union, Article 52)."""
    return scope in _MEMBER_STATES


@cache
def sectors_of_branches() -> dict[str, tuple[str, ...]]:
    """Return the sectors that make up each branch; `branches` of the labels names the branches."""
    read: dict[str, list[str]] = read_yaml(_BRANCHES)
    return {branch: tuple(sectors) for branch, sectors in read.items()}


def _parted(ids: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return what is wanted and what is left out."""
    ids = list(ids)
    out = {one.removeprefix(LEFT_OUT) for one in ids if one.startswith(LEFT_OUT)}
    return {one for one in ids if not one.startswith(LEFT_OUT)}, out


def _fits(own: set[str | None], wanted: set[str], left_out: set[str]) -> bool:
    return not own & left_out and (not wanted or bool(own & wanted))


def stances(catalogue: Catalogue, keep: Callable[[StanceTaken], bool] = lambda _: True) -> list[StanceTaken]:
    """Return every stance of every entry that `keep` accepts, oldest first. A document's stances are those of its signatories or senders."""
    return [taken for taken in catalogue.stances_taken if keep(taken)]


def entry_date(entry: Document | Position) -> str:
    """Return the date of a document or position; the earliest possible one where the day is unknown."""
    return entry.shown_date if isinstance(entry, Document) else entry.date


def shown_day(position: Position) -> str:
    """Return the date of a statement as far as it is known: its month, where a note says that the day is not."""
    return position.date[: len("2025-01")] if position.date_note else position.date


def on_topic(catalogue: Catalogue, topics: Iterable[str], taken: StanceTaken) -> bool:
    """Tell whether the stance is about one of the topics or a part of it."""
    families = [catalogue.topic_families[topic] for topic in topics if topic in catalogue.topic_families]
    return any(topic.id in family for topic in taken.topics for family in families)


def topics_of(catalogue: Catalogue, entries: Container[str]) -> tuple[str, ...]:
    """Return the topics of the stances of some documents and statements, given by their ids, each once and oldest first."""
    stances = (taken for taken in catalogue.stances_taken if taken.entry.id in entries)
    return tuple(dict.fromkeys(topic.id for taken in stances for topic in taken.topics))


def cited_together(catalogue: Catalogue, provisions: Sequence[str]) -> str:
    """Return how provisions, given by their slugs, are cited: parts of one article by its number alone; empty where they are of several."""
    cited = {catalogue.provision_by_slug[slug].provision for slug in provisions}
    articles = {name.partition("(")[0] for name in cited}
    return cited.pop() if len(cited) == 1 else articles.pop() if len(articles) == 1 else ""


def on_provision(catalogue: Catalogue, provisions: Sequence[str], taken: StanceTaken) -> bool:
    """Tell whether a stance is about what one of some provisions, given by their slugs, says, or cites it."""
    cited, said = cited_together(catalogue, provisions), f"{taken.stance.topic} {taken.stance.summary}"
    named = bool(cited) and re.search(rf"{re.escape(cited)}(?!\d)", said) is not None
    return named or on_topic(catalogue, topics_on(catalogue, provisions), taken)


def topics_on(catalogue: Catalogue, provisions: Container[str]) -> tuple[str, ...]:
    """Return the topics of which one of some provisions, given by their slugs, says what they are."""
    return tuple(topic.id for topic in catalogue.topics if topic.provision in provisions)


def is_spoken_of(catalogue: Catalogue, topic: str, keep: Callable[[StanceTaken], bool]) -> bool:
    """Tell whether one of the stances that `keep` accepts is on a topic."""
    return any(keep(taken) and on_topic(catalogue, [topic], taken) for taken in catalogue.stances_taken)


def own_quotes(entry: Document | Position) -> list[Quote]:
    """Return the words of the source itself that an entry holds."""
    if isinstance(entry, Position):
        return [entry.quote] if entry.quote else []
    return list(entry.quotes)
