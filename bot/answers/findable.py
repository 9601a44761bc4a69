"""By what documents, milestones, provisions and topics can be found: their names in all languages, dates, people and descriptions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.answers.references import LabelText, References, Usage
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of
from knowledge.written_dates import month_names

_PARTICLES = frozenset({"von", "van", "der", "den", "zu", "de", "del", "della", "di", "da", "du", "la", "le"})
_WORDS_OF_A_PERSON = range(2, 5)  # "Federal Chancellor Nehammer"
# A word written like a name that begins no sentence, or a number, but not that of a day.
_NAMES_AND_NUMBERS = re.compile(rf"(?<=[\w,;:)(] )[A-ZÀ-Þ][\w’-]+|\b\d{{2,3}}\b(?! (?i:{'|'.join(month_names('en'))})\b)")
_OF_FEW = 2  # milestones of which a name or number is told that tells them


def label_texts(catalogue: Catalogue) -> dict[str, list[LabelText]]:
    """Return every name of documents, events, provisions and topics, in a fixed order: what is embedded at build time."""
    texts: dict[str, list[LabelText]] = {"documents": [], "events": [], "provisions": [], "topics": []}
    for document in catalogue.documents:
        texts["documents"].append(LabelText(document.id, "en", document.title))
    for event in catalogue.events:
        texts["events"].append(LabelText(event.id, "en", event.event))
    for provision in catalogue.provisions:
        texts["provisions"].append(LabelText(provision.slug, "en", provision.title))
    for topic in catalogue.topics:
        texts["topics"].append(LabelText(topic.id, "en", topic.name))
    for language, labels in sorted(catalogue.labels.items()):
        for kind, rows in texts.items():
            names: Mapping[str, tuple[str, ...]] = getattr(labels, kind)
            rows += [LabelText(thing, language, name) for thing, all_names in names.items() for name in all_names]
    return texts


def document_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: NDArray[np.floating], usage: Usage) -> References:
    """Return the documents of the campaign, findable by names, dates, participants, addressees and publishers."""
    return References(
        labels,
        vectors,
        dates={d.id: _document_dates(d.date, d.date_earliest, d.date_latest) for d in catalogue.documents},
        people={
            d.id: frozenset(p.org for p in (*d.signatories, *d.supporters, *d.speakers)) | frozenset(d.represented_by_signatory)
            for d in catalogue.documents
        },
        descriptions={
            d.id: [*d.addressed_to, *d.published_by, d.occasion, *(p.name for p in d.signatories)] for d in catalogue.documents
        },
        usage=usage,
        inflections=catalogue.inflections,
        addressed=_family_names(catalogue),
        undated=[d.id for d in catalogue.documents if not d.date],
    )


def event_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: NDArray[np.floating], usage: Usage) -> References:
    """Return the milestones, findable by names, dates, institutions and the names and numbers told of them."""
    told = _told_names(catalogue)
    return References(
        labels,
        vectors,
        dates={e.id: (e.date, *((e.end_date,) if e.end_date else ())) for e in catalogue.events},
        people={},
        descriptions={e.id: [e.institution, *told[e.id]] for e in catalogue.events},
        usage=usage,
        inflections=catalogue.inflections,
    )


def provision_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: NDArray[np.floating], usage: Usage) -> References:
    """Return the provisions, findable by what they require."""
    return References(
        labels,
        vectors,
        dates={},
        people={},
        descriptions={p.slug: [p.requires] for p in catalogue.provisions},
        usage=usage,
        inflections=catalogue.inflections,
    )


def topic_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: NDArray[np.floating], usage: Usage) -> References:
    """Return the topics, findable by names, labels in the entries and the date of the milestone they are about."""
    return References(
        labels,
        vectors,
        dates={t.id: (catalogue.event_by_id[t.event].date,) for t in catalogue.topics if t.event},
        people={},
        descriptions={t.id: [label if isinstance(label, str) else label.label for label in t.labels] for t in catalogue.topics},
        usage=usage,
        inflections=catalogue.inflections,
    )


def _document_dates(date: str | None, earliest: str | None, latest: str | None) -> tuple[str, ...]:
    return tuple(day for day in (date, earliest, latest) if day)


def _family_names(catalogue: Catalogue) -> set[str]:
    """Return the last names of the persons whom documents address: of "Olaf Scholz", not of "the Council" or "European Parliament"."""
    others = {word for event in catalogue.events for word in key_of(f"{event.event} {event.institution}")}
    written = (name.partition(",")[0].split() for document in catalogue.documents for name in document.addressed_to)
    people = ([word for word in name if word not in _PARTICLES] for name in written)  # Ursula von der Leyen
    named = {words[-1] for words in people if len(words) in _WORDS_OF_A_PERSON and all(word[0].isupper() for word in words)}
    return {name for name in named if not others & set(key_of(name))}


def _told_names(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return the names and numbers told of one milestone or two, the same in all languages: "523", "Airbus"; not those of lawmakers."""
    common = {word for event in catalogue.events for word in key_of(f"{event.event} {event.institution}")} | month_names("en").keys()
    told = {event.id: dict.fromkeys(_NAMES_AND_NUMBERS.findall(event.detail)) for event in catalogue.events}
    counts = Counter(word for words in told.values() for word in words)
    return {
        event: [word for word in words if counts[word] <= _OF_FEW and common.isdisjoint(key_of(word))]
        for event, words in told.items()
    }
