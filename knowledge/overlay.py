"""What editors have added, replaced and withdrawn since the release, laid over the files of the release.

An overlay is a folder with the same layout as the fact base and only what is different in it:

    documents/*.md  positions/*.md      entries that are new, or that replace the one with the same id
    organisations.yaml  topics.yaml …   rows that are new, or that replace the one with the same id
    labels/<language>.yaml              names that are new, or that replace those of the same thing (an empty list: it has none)
    withdrawn.yaml                      ids that are not served any more, as in citations (timeline:ID, provision:SLUG,
                                        organisation:ID, topic:ID; documents and statements by their bare id)

The files of the release are never touched, so that a later release can bring new ones. Who took part in a document is told by
the document alone: the register's `appears_in` follows from it for every document of the overlay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from knowledge.models import (
    Appearance,
    Document,
    Event,
    Frozen,
    Labels,
    Organisation,
    Position,
    Provision,
    Role,
    Topic,
    TopicLabel,
)

WITHDRAWN = "withdrawn.yaml"
ORGANISATION, TOPIC = "organisation:", "topic:"
Row = TypeVar("Row", bound=Frozen)


@dataclass(frozen=True)
class Parts:
    """Everything that one folder holds. `withdrawn` is empty for the files of a release."""

    documents: Sequence[Document] = ()
    positions: Sequence[Position] = ()
    events: Sequence[Event] = ()
    provisions: Sequence[Provision] = ()
    organisations: Sequence[Organisation] = ()
    topics: Sequence[Topic] = ()
    labels: dict[str, Labels] = field(default_factory=dict)
    withdrawn: frozenset[str] = frozenset()


def merged(base: Parts, over: Parts) -> Parts:
    """Return `base` with `over` laid over it: replaced rows keep their place, new ones follow."""
    gone = over.withdrawn
    documents = _rows(base.documents, over.documents, gone, lambda row: row.id)
    redone = {document.id for document in over.documents} | gone
    present = {document.id for document in documents}
    organisations = _rows(base.organisations, over.organisations, gone, lambda row: ORGANISATION + row.id)
    return Parts(
        documents=documents,
        positions=_rows(base.positions, over.positions, gone, lambda row: row.id),
        events=_rows(base.events, over.events, gone, lambda row: row.citation_id),
        provisions=_rows(base.provisions, over.provisions, gone, lambda row: row.citation_id),
        organisations=_with_appearances(organisations, documents, present - redone),
        topics=[_without(topic, gone) for topic in _rows(base.topics, over.topics, gone, lambda row: TOPIC + row.id)],
        labels=_labels(base.labels, over.labels, gone),
    )


def parts_played(document: Document) -> list[tuple[str, Appearance]]:
    """Return organisation ids with the part that each plays in `document`, in the order of its lists."""
    found: list[tuple[str, Appearance]] = []
    lists: tuple[tuple[Role, Iterable[str], str | None], ...] = (
        ("signatory", (one.org for one in document.signatories), None),
        ("supporter", (one.org for one in document.supporters), None),
        ("speaker", (one.org for one in document.speakers), None),
        ("represented-by-signatory", document.represented_by_signatory, None),
    )
    for role, orgs, via in lists:
        found += [(org, Appearance(document=document.id, role=role, via=via)) for org in orgs]
    if through := document.represented_by_supporter:
        found += [
            (org, Appearance(document=document.id, role="represented-by-supporter", via=through.via)) for org in through.orgs
        ]
    return list(dict.fromkeys(found))


def _rows(base: Sequence[Row], over: Sequence[Row], gone: frozenset[str], name: Callable[[Row], str]) -> list[Row]:
    rows = {name(row): row for row in base}
    rows |= {name(row): row for row in over}
    return [row for key, row in rows.items() if key not in gone]


def _with_appearances(organisations: Sequence[Organisation], documents: Sequence[Document], untouched: set[str]) -> list[Organisation]:
    """Return the register with the parts that documents tell; only what it says of `untouched` ones stands as it is."""
    played: dict[str, list[Appearance]] = {}
    for document in sorted(documents, key=lambda entry: (entry.shown_date, entry.id)):
        if document.id not in untouched:
            for org, appearance in parts_played(document):
                played.setdefault(org, []).append(appearance)
    return [_appearing(org, untouched, played.get(org.id, [])) for org in organisations]


def _appearing(org: Organisation, untouched: set[str], played: list[Appearance]) -> Organisation:
    kept = [one for one in org.appears_in if one.document in untouched]
    # What stands in the file word for word also says through whom a member is represented.
    own = {(one.document, one.role): one for one in org.appears_in}
    appears_in = tuple(dict.fromkeys([*kept, *(own.get((one.document, one.role), one) for one in played)]))
    if appears_in == org.appears_in:
        return org
    present = {one.role for one in appears_in}
    roles = [role for role in org.role_in_documents if role in present]
    roles += [one.role for one in appears_in]
    return org.model_copy(update={"appears_in": appears_in, "role_in_documents": tuple(dict.fromkeys(roles))})


def _without(topic: Topic, gone: frozenset[str]) -> Topic:
    """Return the topic without references to what was withdrawn."""
    labels: list[str | TopicLabel] = []
    for label in topic.labels:
        if isinstance(label, TopicLabel) and gone & set(label.in_):
            left = tuple(entry for entry in label.in_ if entry not in gone)
            labels += [label.model_copy(update={"in_": left})] if left else []
        else:
            labels.append(label)
    update: dict[str, object] = {"labels": tuple(labels)}
    if topic.event and f"timeline:{topic.event}" in gone:
        update["event"] = None
    if topic.part_of and TOPIC + topic.part_of in gone:
        update["part_of"] = None
    changed = {name: value for name, value in update.items() if getattr(topic, name) != value}
    return topic.model_copy(update=changed) if changed else topic


_CITED_AS = {"documents": "", "events": "timeline:", "provisions": "provision:", "organisations": ORGANISATION, "topics": TOPIC}


def _labels(base: dict[str, Labels], over: dict[str, Labels], gone: frozenset[str]) -> dict[str, Labels]:
    languages = sorted({*base, *over})
    return {code: _names(base.get(code), over.get(code), gone) for code in languages}


def _names(base: Labels | None, over: Labels | None, gone: frozenset[str]) -> Labels:
    sections: dict[str, dict[str, tuple[str, ...]]] = {}
    for section in Labels.model_fields:
        rows: dict[str, tuple[str, ...]] = {}
        for labels in (base, over):
            rows |= getattr(labels, section) if labels is not None else {}
        prefix = _CITED_AS.get(section)
        sections[section] = {key: names for key, names in rows.items() if names and (prefix is None or prefix + key not in gone)}
    return Labels.model_validate(sections)
