"""Which document, milestone, provision or topic a question speaks of.

Three kinds of evidence meet: words (weighted by how rare they are among all names of the same kind), meaning (cosine between
the question and the names in the asker's language and English), and dates. A reference is taken when it stands out; near
ones are kept, so that the caller can ask instead of guessing.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, chain
from types import MappingProxyType
from typing import NamedTuple, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from knowledge.catalogue import Catalogue
from knowledge.dates import is_interval, span
from knowledge.folding import key_of, stem
from knowledge.inflection import Inflections
from knowledge.written_dates import month_names

Vector = NDArray[np.float32]

# How often stems occur in the example questions of a language: words of asking ("date", "letter") say little about what is asked.
Usage = Callable[[str], Mapping[str, int]]
_COMMON = 0.1
_NEARLY_ALL, _RARE = 0.75, 1.0  # share of a thing's names that have a word, and the word's rarity, from which it belongs to the thing
_A_FAMILY = 4  # things that share a word in nearly all of their names: what belongs to one matter
_WORDS_OF_A_PERSON = range(2, 5)  # "Federal Chancellor Nehammer"
# A word written like a name that begins no sentence, or a number, but not that of a day.
_NAMES_AND_NUMBERS = re.compile(rf"(?<=[\w,;:)(] )[A-ZÀ-Þ][\w’-]+|\b\d{{2,3}}\b(?! (?i:{'|'.join(month_names('en'))})\b)")
_MAY_BE = 1.0  # by which a date fits less well that a thing may have: "the letter of December 2024" is one of that month
_OF_FEW = 2  # milestones of which a name or number is told that tells them
_DECIMALS = 6  # of a score: what differs less is a tie, on every processor
_NOWHERE = np.array([], dtype=np.int32)
_Number = TypeVar("_Number", bound=np.generic)
_ABOUT_AS_NEAR = 1.0  # difference of two scores


@dataclass(frozen=True)
class LabelText:
    """One name of a thing. `language` is two letters; `embedded` says whether the name has a vector."""

    thing: str
    language: str
    text: str


class Reference(NamedTuple):
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
    covered: frozenset[str]


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


class _Vocabulary:
    """What names of one kind of things look like in one language and English. Made when the first question in it comes.

    All 24 languages at the start would cost a fifth of a second and 20 MB.
    """

    def __init__(
        self,
        owner: NDArray[np.int64],
        stems: Sequence[tuple[str, ...]],
        blocks: Sequence[Vector],
        described: Mapping[int, Iterable[str]],
        common: Mapping[str, int],
        things: int,
        native: Sequence[bool],
        people: frozenset[str],
    ) -> None:
        """`owner` (n,), `stems` and `native` are those of the n labels of the language and English, `blocks` (n in all, d) their vectors.

        `native` tells for each of the labels whether it is of the language itself; `people` are stems of persons' names.
        """
        self._owner = owner
        self._by_owner = np.argsort(self._owner, kind="stable")
        self._named, self._first = np.unique(self._owner[self._by_owner], return_index=True)
        self._blocks = blocks
        self._count = things
        labels_with = _having(stems)
        self._labels = _Places(labels_with)
        owners = self._owner.tolist()
        having = {word: {owners[label] for label in found} for word, found in labels_with.items()}
        for thing, words in described.items():
            for word in words:
                having.setdefault(word, set()).add(thing)
        self.rarity = {
            word: math.log((1 + things) / len(found)) / (1 + _COMMON * common.get(word, 0)) for word, found in having.items()
        }
        self._things = _Places(having)
        always = self._in_all_names(stems, native)
        self._always = _Places(_having(always))
        self._always_count = np.array([len(words) for words in always])
        self._telling = people.union(*always)
        self._whole = np.array([sum(self.rarity[word] for word in words) or 1.0 for words in stems])

    def _in_all_names(self, names_of: Sequence[tuple[str, ...]], native: Sequence[bool]) -> list[frozenset[str]]:
        """Return for each thing the rare stems that nearly all of its names in the language have: "omnibus", "second"."""
        counts: list[Counter[str]] = [Counter() for _ in range(self._count)]
        names = [0] * self._count
        for owner, stems, own in zip(self._owner.tolist(), names_of, native, strict=True):
            if own:
                counts[owner].update(set(stems))
                names[owner] += 1
        return [
            frozenset(
                word for word, number in counted.items() if number >= max(_NEARLY_ALL * whole, 2) and self.rarity[word] >= _RARE
            )
            for counted, whole in zip(counts, names, strict=True)
        ]

    def is_telling_of(self, stem: str) -> int:
        """Return how many things have a stem in nearly all of their names."""
        return len(self._always[stem])

    def lacks(self, stems: frozenset[str]) -> NDArray[np.int64]:
        """Return for each thing how many words are missing: those of nearly all its names in the question, and the other way round.

        "The Council's final adoption of the omnibus" is no name of the Act's adoption, and a letter to Virkkunen and Micallef is none
        that went to Virkkunen alone.
        """
        telling = stems & self._telling
        missing = self._always_count + len(telling)
        for word in telling:
            missing[self._things[word]] -= 1
            missing[self._always[word]] -= 1
        return missing

    def known(self, stems: Iterable[str]) -> list[str]:
        """Return the stems that some name or description has, doubles dropped."""
        return [word for word in dict.fromkeys(stems) if word in self.rarity]

    def masses(self, stems: Sequence[str]) -> NDArray[np.float64]:
        """Return for each thing how rare those of the known `stems` are together that it has."""
        masses = np.zeros(self._count)
        for word in stems:
            masses[self._things[word]] += self.rarity[word]
        return masses

    def covers(self, stems: Sequence[str]) -> NDArray[np.float64]:
        """Return for each thing what share of its nearest name the known `stems` are, 0..1."""
        shared = np.zeros(len(self._whole))
        for word in stems:
            if word in self._labels:
                shared[self._labels[word]] += self.rarity[word]
        return self._of_nearest(shared / self._whole, np.zeros(self._count))

    def things_with(self, stem: str) -> frozenset[int]:
        """Return the numbers of the things that have a stem."""
        return frozenset(self._things[stem].tolist())

    def meanings(self, vector: Vector) -> NDArray[np.float32]:
        """Return the cosine of each thing's nearest name, as deviations from the mean over all things."""
        cosines = np.concatenate([block @ vector for block in self._blocks])
        nearest = self._of_nearest(cosines, np.full(self._count, -1.0, dtype=np.float32))
        known = nearest[self._named]
        mean = np.add.reduce(known) / len(known)  # the methods of arrays for this take longer than reckoning it
        apart = known - mean
        spread = np.sqrt(np.add.reduce(apart * apart) / len(known))
        deviations: NDArray[np.float32] = (nearest - mean) / (spread + 1e-6)
        return deviations

    def _of_nearest(self, of_names: NDArray[_Number], of_things: NDArray[_Number]) -> NDArray[_Number]:
        """Return `of_things` with the greatest value among its names for each thing that has one."""
        of_things[self._named] = np.maximum.reduceat(of_names[self._by_owner], self._first)
        return of_things


class _Places:
    """The numbers of those that have a word, for all words in one array: an array for each takes three times the time and the memory."""

    def __init__(self, having: Mapping[str, Collection[int]]) -> None:
        self._rows = {word: row for row, word in enumerate(having)}
        self._ends = array("l", accumulate(map(len, having.values()), initial=0))
        self._numbers = np.fromiter(chain.from_iterable(map(sorted, having.values())), dtype=np.int32, count=self._ends[-1])

    def __contains__(self, word: str) -> bool:
        return word in self._rows

    def __getitem__(self, word: str) -> NDArray[np.int32]:
        """Return the numbers in their order; none for a word that nothing has."""
        row = self._rows.get(word)
        return _NOWHERE if row is None else self._numbers[self._ends[row] : self._ends[row + 1]]


def _having(words_of_each: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Return for each word the numbers of those that have it."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(words_of_each):
        for word in words:
            having[word].append(number)
    return having


class Ranking(Sequence[Reference]):
    """Things in the order of their scores; each is made up when it is looked at, which few of them are."""

    def __init__(self, order: Sequence[int], make: Callable[[int], Reference]) -> None:
        """`order` holds the numbers of the things, `make` returns one by its number."""
        self._order = order
        self._make = make
        self._made: dict[int, Reference] = {}

    def __len__(self) -> int:
        """Return how many things there are."""
        return len(self._order)

    @overload
    def __getitem__(self, at: int) -> Reference: ...

    @overload
    def __getitem__(self, at: slice) -> list[Reference]: ...

    def __getitem__(self, at: int | slice) -> Reference | list[Reference]:
        """Return the thing at a place, or those of a stretch."""
        return [self._of(thing) for thing in self._order[at]] if isinstance(at, slice) else self._of(self._order[at])

    def _of(self, thing: int) -> Reference:
        if thing not in self._made:
            self._made[thing] = self._make(thing)
        return self._made[thing]


class References:
    """All things of one kind, ready to be looked for."""

    def __init__(
        self,
        labels: Sequence[LabelText],
        vectors: NDArray[np.floating],
        *,
        dates: Mapping[str, tuple[str, ...]],
        people: Mapping[str, frozenset[str]],
        descriptions: Mapping[str, Iterable[str]],
        usage: Usage,
        inflections: Callable[[str], Inflections],
        addressed: Iterable[str] = (),
        undated: Iterable[str] = (),
    ) -> None:
        """`vectors` (n, d), unit rows, in the order of `labels`; `dates` are ISO; `people` organisation ids; `descriptions` words.

        `inflections` are those of the names in a language, `addressed` the family names of persons who belong to some things alone,
        `undated` things of which is only known between which days they lie.
        """
        self.ids = list(dict.fromkeys(label.thing for label in labels))
        self._place = {thing: at for at, thing in enumerate(self.ids)}
        self._labels = list(labels)
        self._vectors = vectors
        self._owner = np.array([self._place[label.thing] for label in labels])
        self._rows: dict[str, list[int]] = {}  # by language
        for row, label in enumerate(labels):
            self._rows.setdefault(label.language, []).append(row)
        self._dates = dates
        self._people = people
        self._descriptions = descriptions
        self._usage = usage
        self._inflections = inflections
        self.addressed = frozenset(stems_of_texts(addressed))
        self._undated = frozenset(undated)
        self._stems: dict[int, tuple[str, ...]] = {}
        self._blocks: dict[str, Vector] = {}
        self._vocabularies: dict[str, _Vocabulary] = {}
        self._stems_of_names: dict[str, dict[str, frozenset[str]]] = {}
        self._matters: dict[str, dict[str, str]] = {}

    @cached_property
    def _described(self) -> dict[int, list[str]]:
        return {self._place[thing]: stems_of_texts(texts) for thing, texts in self._descriptions.items()}

    def _block(self, language: str) -> Vector:
        """Return the vectors of the names in one language (n, d); those in English serve all."""
        if language not in self._blocks:
            rows = self._rows[language]
            together = rows == list(range(rows[0], rows[-1] + 1))  # then the mapped file itself serves
            found = self._vectors[rows[0] : rows[-1] + 1] if together else self._vectors[rows]
            self._blocks[language] = np.asarray(found, dtype=np.float32)
        return self._blocks[language]

    def _stems_in(self, language: str) -> dict[int, tuple[str, ...]]:
        """Return the stems of every name in English and a language, by the number of its label."""
        codes = dict.fromkeys(["en", language])
        for code in codes:
            if self._rows[code][-1] not in self._stems:  # the last one is filled in last, whatever threads are at it
                stem_of = cache(self._inflections(code).stem)
                self._stems |= {at: tuple(dict.fromkeys(map(stem_of, key_of(self._labels[at].text)))) for at in self._rows[code]}
        return {at: self._stems[at] for code in codes for at in self._rows[code]}

    def _vocabulary(self, language: str) -> _Vocabulary:
        language = language if language in self._rows else "en"
        if language not in self._vocabularies:
            stems = self._stems_in(language)
            self._vocabularies[language] = _Vocabulary(
                self._owner[list(stems)], list(stems.values()), [self._block(code) for code in dict.fromkeys(["en", language])],
                self._described, self._usage(language), len(self.ids), [self._labels[at].language == language for at in stems],
                self.addressed,
            )  # fmt: skip
        return self._vocabularies[language]

    def prepare(self, language: str) -> None:
        """Make ready what the first question in a language would wait for."""
        self._vocabulary(language)

    def looked_for(self, vector: Vector, stems: Sequence[str], language: str) -> Look:
        """Return what a question with this vector and these stems says about all things."""
        vocabulary = self._vocabulary(language)
        return Look(self, vocabulary, vocabulary.meanings(vector).astype(np.float64), stems)

    def places_of(self, among: Iterable[str] | None) -> Collection[int]:
        """Return the numbers of the things `among`, or of all."""
        return range(len(self.ids)) if among is None else {self._place[thing] for thing in among if thing in self._place}

    def weights(self, stems: Sequence[str], thing: str, language: str) -> NDArray[np.float64]:
        """Return how rare each of the stems is that speaks for `thing`, 0 for the others."""
        vocabulary, place = self._vocabulary(language), self._place[thing]
        return np.array([vocabulary.rarity[form] if place in vocabulary.things_with(form) else 0.0 for form in stems])

    def mass(self, stems: Iterable[str], language: str) -> float:
        """Return how rare the stems are together among the names of this kind."""
        rarity = self._vocabulary(language).rarity
        return sum(rarity.get(word, 0.0) for word in sorted(stems))

    def stems_of_names(self, thing: str, language: str) -> frozenset[str]:
        """Return the stems of all names of `thing` in a language and English."""
        language = language if language in self._rows else "en"
        if language not in self._stems_of_names:
            stems: dict[str, set[str]] = defaultdict(set)
            for at, forms in self._stems_in(language).items():
                stems[self._labels[at].thing].update(forms)
            self._stems_of_names[language] = {named: frozenset(forms) for named, forms in stems.items()}
        return self._stems_of_names[language].get(thing, frozenset())

    def telling(self, stems: Iterable[str], language: str) -> frozenset[str]:
        """Return those of the stems that nearly all names of several things have: who says "omnibus" means no other matter."""
        return frozenset(word for word in stems if self._vocabulary(language).is_telling_of(word) >= _A_FAMILY)

    def matter(self, thing: str, language: str) -> str:
        """Return the stem of the matter that a thing belongs to: that which most others have in nearly all of their names; empty if none."""
        return self.matters(language)[thing]

    def matters(self, language: str) -> Mapping[str, str]:
        """Return the matter of each thing, see `matter`."""
        language = language if language in self._rows else "en"
        if language not in self._matters:
            common = self._vocabulary(language).is_telling_of
            telling = {thing: self.telling(self.stems_of_names(thing, language), language) for thing in self.ids}
            self._matters[language] = {thing: max(sorted(stems), key=common, default="") for thing, stems in telling.items()}
        return self._matters[language]

    def own_stems(self, thing: str, stems: Iterable[str], language: str) -> frozenset[str]:
        """Return those of the stems that only `thing` has, in its names or what else describes it."""
        vocabulary, only = self._vocabulary(language), frozenset([self._place[thing]])
        return frozenset(word for word in stems if vocabulary.things_with(word) == only)

    def when(self, thing: str, asked: Sequence[str]) -> float:
        """Reward a date that fits, by its precision; punish dates of which none fits."""
        own = self._dates.get(thing, ())
        if not asked or not own:
            return 0.0
        best = max(_fit(one, other) for one in asked for other in own)
        return best - _MAY_BE if thing in self._undated and best > 0 else best

    def who(self, thing: str, organisations: Sequence[str]) -> float:
        """Share of the organisations of the question that take part; there must be some."""
        return len(set(organisations) & self._people.get(thing, frozenset())) / len(set(organisations))


class Look:
    """What one question says about all things of one kind: reckoned once, whatever dates and organisations are looked for."""

    # Weights of the parts of a score; see docs/evaluation.md for how they were chosen.
    _MEANING, _MASS, _COVER, _WHO, _LACK = 1.2, 0.55, 1.2, 1.6, 0.6

    def __init__(self, things: References, vocabulary: _Vocabulary, meanings: NDArray[np.float64], stems: Sequence[str]) -> None:
        """`meanings` has one number for each thing, see `_Vocabulary.meanings`; `stems` are those of the question."""
        self._things = things
        self._vocabulary = vocabulary
        asked = vocabulary.known(stems)
        self._stems = frozenset(asked)
        self._things_with = [(word, vocabulary.things_with(word)) for word in asked]
        self._meanings = meanings
        self._masses, self._covers = vocabulary.masses(asked), vocabulary.covers(asked)
        self._words = self._MASS * self._masses + self._COVER * self._covers
        self._said = self._words + self._MEANING * meanings
        self._lacking = self._LACK * np.minimum(vocabulary.lacks(self._stems), 2)

    def without(self, stems: Sequence[str]) -> Look:
        """Return what the question would say if it had only these stems."""
        return Look(self._things, self._vocabulary, self._meanings, stems)

    def rank(
        self,
        dates: Sequence[str],
        organisations: Sequence[str] = (),
        among: Iterable[str] | None = None,
        unfit: Mapping[str, float] = MappingProxyType({}),
    ) -> Ranking:
        """Return all things (or those `among`), best first, given dates (ISO) and organisations that are looked for; ties by id.

        `unfit` tells by id how much speaks against those that the question hardly means.
        """
        ids, nothing = self._things.ids, [0.0] * len(self._words)
        whens = [self._things.when(thing, dates) for thing in ids] if dates else nothing
        whos = [self._things.who(thing, organisations) for thing in ids] if organisations else nothing
        exact = self._said
        exact = exact + whens if dates else exact
        exact = exact + self._WHO * np.array(whos) if organisations else exact
        exact = exact - np.array([unfit.get(thing, 0.0) for thing in ids]) if unfit else exact
        scores = [round(score, _DECIMALS) for score in (exact - self._lacking).tolist()]

        def made(at: int) -> Reference:
            said = (float(part[at]) for part in (self._words, self._meanings))
            parts = (*said, whens[at], whos[at], float(self._masses[at]), float(self._covers[at]))
            covered = frozenset([word for word, having in self._things_with if at in having])
            return Reference._make([ids[at], scores[at], *parts, covered])

        order = sorted(self._things.places_of(among), key=lambda at: (-scores[at], ids[at]))
        ranking = Ranking(order, made)
        if len(order) > 1 and _says_more(ranking[1], ranking[0]):
            order[:2] = order[1::-1]
        return ranking


def _says_more(other: Reference, best: Reference) -> bool:
    """Tell whether another thing that is about as near has all words of the best and more, and is named as fully."""
    return best.score - other.score < _ABOUT_AS_NEAR and other.covered > best.covered and other.cover >= best.cover and other.when >= best.when


def _fit(asked: str, own: str) -> float:
    """Return how well the date asked for fits one of the thing's own: 6 the same day, 3 the month, 1 the year, else -4.

    A day fits what is known to its month alone less well than the month does: there may be no such day.
    """
    first, last = span(asked)
    own_first, own_last = span(own)
    if last < own_first or first > own_last:
        return -4.0
    if is_interval(asked):
        return 1.5
    if asked == own:
        return {10: 6.0, 7: 3.5, 4: 1.0}[len(asked)]
    if len(asked) > len(own):
        return {7: 1.5, 4: 0.5}[len(own)]
    return {10: 2.5, 7: 3.0, 4: 1.0}[len(asked)] if len(asked) != len(own) else 0.0


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


def _family_names(catalogue: Catalogue) -> set[str]:
    """Return the last names of the persons whom documents address: of "Olaf Scholz", not of "the Council" or "European Parliament"."""
    others = {word for event in catalogue.events for word in key_of(f"{event.event} {event.institution}")}
    people = (name.partition(",")[0].split() for document in catalogue.documents for name in document.addressed_to)
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


def stems_of_texts(texts: Iterable[str]) -> list[str]:
    """Return the stems of the words of texts, in order, doubles dropped."""
    return list(dict.fromkeys(stem(word) for text in texts for word in key_of(text)))
