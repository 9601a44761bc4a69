"""Which document, milestone, provision or topic a question speaks of.

Three kinds of evidence meet: words (weighted by how rare they are among all names of the same kind), meaning (cosine between
the question and the names in the asker's language and English), and dates. A reference is taken when it stands out; near
ones are kept, so that the caller can ask instead of guessing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from knowledge.catalogue import Catalogue
from knowledge.dates import is_interval, span
from knowledge.folding import fold, key_of, stem

Vector = NDArray[np.float32]
_Value = TypeVar("_Value")


# How often stems occur in the example questions of a language: words of asking ("date", "letter") say little about what is asked.
Usage = Callable[[str], Mapping[str, int]]
_COMMON = 0.1


@dataclass(frozen=True)
class LabelText:
    """One name of a thing. `language` is two letters; `embedded` says whether the name has a vector."""

    thing: str
    language: str
    text: str


@dataclass(frozen=True)
class Clue:
    """What the question offers for finding a reference."""

    stems: Sequence[str]
    vector: Vector
    language: str
    dates: Sequence[str] = ()
    organisations: Sequence[str] = ()


@dataclass(frozen=True)
class Reference:
    """A candidate. `score` is comparable within one kind; `words`, `meaning`, `when` and `who` are its parts.

    `mass` is how much rare wording the question shares with all that describes the thing, `cover` 0..1 the share of its
    nearest name that the question has.

    `covered` holds the stems of the question that speak for it.
    """

    id: str
    score: float
    words: float
    meaning: float
    when: float
    who: float
    mass: float
    cover: float
    covered: frozenset[str] = field(default=frozenset(), compare=False)


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


class _Filled(dict[str, _Value]):
    """A mapping whose values are made when they are first asked for."""

    def __init__(self, make: Callable[[str], _Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: str) -> _Value:
        return self.setdefault(key, self._make(key))


class References:
    """All things of one kind, ready to be looked for."""

    # Weights of the parts of a score; see docs/evaluation.md for how they were chosen.
    _MEANING, _MASS, _COVER, _WHO = 1.2, 0.55, 1.2, 1.6

    def __init__(
        self,
        labels: Sequence[LabelText],
        vectors: Vector,
        *,
        dates: Mapping[str, tuple[str, ...]],
        people: Mapping[str, frozenset[str]],
        descriptions: Mapping[str, Iterable[str]],
        usage: Usage,
    ) -> None:
        """`vectors` (n, d), unit rows, in the order of `labels`; `dates` are ISO; `people` organisation ids; `descriptions` words."""
        self.ids = list(dict.fromkeys(label.thing for label in labels))
        self._place = {thing: at for at, thing in enumerate(self.ids)}
        self._labels = list(labels)
        self._vectors = vectors
        self._owner = np.array([self._place[label.thing] for label in labels])
        self._of_language: dict[str, NDArray[np.int64]] = {}
        for language in {label.language for label in labels}:
            self._of_language[language] = np.array([n for n, label in enumerate(labels) if label.language in (language, "en")])
        self._dates = dates
        self._people = people
        self._label_stems = [frozenset(stem(word) for word in key_of(label.text)) for label in labels]
        self._descriptions = descriptions
        self._usage = usage
        # Of each language when its first question comes: all 24 at the start would cost a fifth of a second.
        self._having = _Filled(self._things_having)
        self._rarity = _Filled(self._rarity_in)
        self._words = _Filled(self._words_in)
        self._labels_of = _Filled(self._labels_in)
        self._whole: dict[str, dict[int, float]] = defaultdict(dict)  # rarity of all words of a label, once it was asked for

    @cached_property
    def _described(self) -> dict[str, set[str]]:
        return {thing: {stem(word) for text in texts for word in key_of(text)} for thing, texts in self._descriptions.items()}

    def _things_having(self, language: str) -> dict[str, set[int]]:
        having: dict[str, set[int]] = defaultdict(set)
        for at in self._of_language[language]:
            for word in self._label_stems[at]:
                having[word].add(int(self._owner[at]))
        for thing, words in self._described.items():
            for word in words:
                having[word].add(self._place[thing])
        return having

    def _labels_in(self, language: str) -> dict[int, list[int]]:
        labels: dict[int, list[int]] = defaultdict(list)
        for label in self._of_language[language]:
            labels[int(self._owner[label])].append(int(label))
        return labels

    def _rarity_in(self, language: str) -> dict[str, float]:
        common = self._usage(language)
        return {
            word: math.log((1 + len(self.ids)) / len(things)) / (1 + _COMMON * common.get(word, 0))
            for word, things in self._having[language].items()
        }

    def _words_in(self, language: str) -> dict[int, set[str]]:
        words: dict[int, set[str]] = defaultdict(set)
        for word, things in self._having[language].items():
            for at in things:
                words[at].add(word)
        return words

    def rank(self, clue: Clue, among: Iterable[str] | None = None) -> list[Reference]:
        """Return all things (or those `among`), best first; ties by id."""
        language = clue.language if clue.language in self._of_language else "en"
        places = self._of_language[language]
        meaning = self._meaning(clue.vector, places)
        rarity = self._rarity[language]
        asked = frozenset(word for word in clue.stems if word in rarity)
        allowed = set(among) if among is not None else None
        best_label: dict[int, float] = {}
        for at in places:
            cover, owner = self._cover(int(at), asked, language), int(self._owner[at])
            if cover > best_label.get(owner, 0.0):
                best_label[owner] = cover
        ranked = []
        for at, thing in enumerate(self.ids):
            if allowed is not None and thing not in allowed:
                continue
            covered = asked & self._words[language][at]
            mass = sum(rarity[word] for word in covered)
            cover = best_label.get(at, 0.0)
            words = self._MASS * mass + self._COVER * cover
            when = self._when(thing, clue.dates)
            who = self._who(thing, clue.organisations)
            score = words + self._MEANING * float(meaning[at]) + when + self._WHO * who
            ranked.append(Reference(thing, round(score, 6), words, float(meaning[at]), when, who, mass, cover, covered))
        return sorted(ranked, key=lambda reference: (-reference.score, reference.id))

    def words_for(self, thing: str, stems: frozenset[str], language: str, dates: Sequence[str] = ()) -> tuple[float, float]:
        """Return how much a part of a question speaks for `thing` by its words and dates, and the cover of its nearest name."""
        language = language if language in self._of_language else "en"
        rarity, at = self._rarity[language], self._place[thing]
        mass = sum(rarity[word] for word in stems & self._words[language][at])
        cover = max((self._cover(label, stems, language) for label in self._labels_of[language].get(at, ())), default=0.0)
        return self._MASS * mass + self._COVER * cover + max(self._when(thing, dates), -1.0), cover

    def _cover(self, label: int, stems: frozenset[str], language: str) -> float:
        shared = self._label_stems[label] & stems
        if not shared:
            return 0.0
        rarity, whole = self._rarity[language], self._whole[language]
        if label not in whole:
            whole[label] = sum(rarity[word] for word in self._label_stems[label]) or 1.0
        return sum(rarity[word] for word in shared) / whole[label]

    def mass(self, stems: Iterable[str], language: str) -> float:
        """Return how rare the stems are together among the names of this kind."""
        rarity = self._rarity[language if language in self._of_language else "en"]
        return sum(rarity.get(word, 0.0) for word in stems)

    def stems_of(self, thing: str, language: str) -> set[str]:
        """Return every stem that speaks for `thing` in a language (or English)."""
        return self._words[language if language in self._of_language else "en"][self._place[thing]]

    def _meaning(self, vector: Vector, places: NDArray[np.int64]) -> Vector:
        """Cosine of the nearest label of each thing, as deviations from the mean over all things."""
        cosines = self._vectors[places] @ vector
        nearest = np.full(len(self.ids), -1.0, dtype=np.float32)
        np.maximum.at(nearest, self._owner[places], cosines)
        known = nearest[nearest > -1]
        spread: Vector = (nearest - known.mean()) / (known.std() + 1e-6)
        return spread

    def _when(self, thing: str, asked: Sequence[str]) -> float:
        """Reward a date that fits, by its precision; punish dates of which none fits."""
        own = self._dates.get(thing, ())
        if not asked or not own:
            return 0.0
        return max(_fit(one, other) for one in asked for other in own)

    def _who(self, thing: str, organisations: Sequence[str]) -> float:
        """Share of the organisations of the question that take part."""
        if not organisations:
            return 0.0
        return len(set(organisations) & self._people.get(thing, frozenset())) / len(set(organisations))


def _fit(asked: str, own: str) -> float:
    """Return how well the date asked for fits one of the thing's own: 6 the same day, 3 the month, 1 the year, else -4."""
    first, last = span(asked)
    own_first, own_last = span(own)
    if last < own_first or first > own_last:
        return -4.0
    if is_interval(asked):
        return 1.5
    if asked == own:
        return {10: 6.0, 7: 3.5, 4: 1.0}[len(asked)]
    return {10: 2.5, 7: 3.0, 4: 1.0}[min(len(asked), len(own))] if len(asked) != len(own) else 0.0


def document_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: Vector, usage: Usage) -> References:
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
    )


def event_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: Vector, usage: Usage) -> References:
    """Return the milestones, findable by names, dates and institutions."""
    return References(
        labels,
        vectors,
        dates={e.id: (e.date, *((e.end_date,) if e.end_date else ())) for e in catalogue.events},
        people={},
        descriptions={e.id: [e.institution] for e in catalogue.events},
        usage=usage,
    )


def provision_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: Vector, usage: Usage) -> References:
    """Return the provisions, findable by what they require."""
    return References(
        labels, vectors, dates={}, people={}, descriptions={p.slug: [p.requires] for p in catalogue.provisions}, usage=usage
    )


def topic_references(catalogue: Catalogue, labels: Sequence[LabelText], vectors: Vector, usage: Usage) -> References:
    """Return the topics, findable by names, labels in the entries and the date of the milestone they are about."""
    return References(
        labels,
        vectors,
        dates={t.id: (catalogue.event_by_id[t.event].date,) for t in catalogue.topics if t.event},
        people={},
        descriptions={t.id: [label if isinstance(label, str) else label.label for label in t.labels] for t in catalogue.topics},
        usage=usage,
    )


def _document_dates(date: str | None, earliest: str | None, latest: str | None) -> tuple[str, ...]:
    return tuple(day for day in (date, earliest, latest) if day)


def stems_of_text(text: str) -> list[str]:
    """Return the stems of the words of a text, in order, doubles dropped."""
    return list(dict.fromkeys(stem(fold(word)) for word in key_of(text)))
