"""Which document, milestone, provision or topic a question speaks of.

Three kinds of evidence meet: words (weighted by how rare they are among all names of the same kind), meaning (cosine between
the question and the names in the asker's language and English), and dates. A reference is taken when it stands out; near
ones are kept, so that the caller can ask instead of guessing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from bot.answers.name_vocabulary import Vocabulary
from bot.answers.question_words import is_of_asking
from index.ports import FloatArray
from knowledge.dates import is_interval, span
from knowledge.folding import key_of, key_of_label, stem
from knowledge.inflection import MUTATING, Inflections, mutated, stem_of_forms
from knowledge.kept import Kept
from knowledge.numerals import numbers

# How often stems occur in the example questions of a language: words of asking ("date", "letter") say little about what is asked.
Usage = Callable[[str], Mapping[str, int]]
_A_FAMILY = 4  # things that share a word in nearly all of their names: what belongs to one matter
_MAY_BE = 1.0  # by which a date fits less well that a thing may have: "the letter of December 2024" is one of that month
_DECIMALS = 6  # of a score: what differs less is a tie, on every processor
_ABOUT_AS_NEAR = 1.0  # difference of two scores
_DATES_KEPT = 100  # dates asked for, alone or together, of which is kept how well those of all things fit them
_SPELLED = 10  # from which a number in a name tells it, in digits too
NOTHING_UNFIT: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class LabelText:
    """One name of a thing. `language` is two letters."""

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


class Ranking(Sequence[Reference]):
    """Things in the order of their scores; each is made up when it is looked at, which few of them are."""

    def __init__(
        self,
        by_score: Sequence[int],
        make: Callable[[int], Reference],
        whens: Sequence[float],
        covers: Sequence[float],
        made: dict[int, Reference] | None = None,
    ) -> None:
        """`by_score` holds the numbers of the things, `make` returns one by its number, `made` are those that were made up already.

        `whens` is how well the date of each thing fits, `covers` what share of its nearest name the question has.
        """
        self._by_score = by_score
        self._make = make
        self._whens = whens
        self._covers = covers
        self._made = {} if made is None else made
        self._order = list(by_score)
        if len(by_score) > 1 and _says_more(self[1], self[0]):
            self._order[:2] = by_score[1::-1]

    def among(self, things: Collection[int]) -> Ranking:
        """Return the ranking of those things alone."""
        return Ranking([at for at in self._by_score if at in things], self._make, self._whens, self._covers, self._made)

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

    def named(self, least: float) -> list[Reference]:
        """Return the things of which the question has so much of a name or more, best first."""
        return [self._of(thing) for thing in self._order if self._covers[thing] >= least]

    def dated(self, least: float) -> list[Reference]:
        """Return the things whose dates fit by so much or more, best first."""
        return [self._of(thing) for thing in self._order if self._whens[thing] >= least]

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
        self.places_of_ids = np.argsort(np.argsort(np.array(self.ids)))  # the place of each thing's id among all of them, sorted
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
        self.families = tuple(sorted({word for name in addressed for word in key_of(name)}))
        self.addressed = frozenset(stems_of_texts(self.families))
        self._undated = frozenset(undated)
        self._stems: dict[int, tuple[str, ...]] = {}
        self._blocks: dict[str, FloatArray] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        self._stems_of_names: dict[str, dict[str, frozenset[str]]] = {}
        self._matters: dict[str, dict[str, str]] = {}
        self._by_matter: dict[str, dict[str, tuple[str, ...]]] = {}
        self._whens: Kept[tuple[str, ...], list[float]] = Kept(_DATES_KEPT)  # by the dates asked for

    @cached_property
    def _described(self) -> dict[int, list[str]]:
        return {self._place[thing]: stems_of_texts(texts) for thing, texts in self._descriptions.items()}

    def _block(self, language: str) -> FloatArray:
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
                self._stems |= {at: tuple(dict.fromkeys(map(stem_of, _words_of_name(self._labels[at].text, code)))) for at in self._rows[code]}
        return {at: self._stems[at] for code in codes for at in self._rows[code]}

    def _plain_stems_in(self, language: str, labels: Iterable[int]) -> list[tuple[str, ...]]:
        """Return for each of some names the stems of its words that a question keeps as they are and a name does not: "συμφωνία".

        A question's word that examples have stays what it is, whatever word of a name it could be a form of.
        """
        forms, said = self._inflections(language), self._usage(language)
        varies = forms.inflects or language == MUTATING
        texts = (self._labels[at].text if varies and self._labels[at].language == language else "" for at in labels)
        stem_of = cache(forms.stem)

        @cache
        def plain(word: str) -> tuple[str, ...]:
            if language == MUTATING:
                return tuple(map(stem, mutated(word)))
            own = (stem(word),) if is_of_asking(word, language) else (stem(word), stem_of_forms(word))
            return tuple(form for form in own if form in said and form != stem_of(word))

        return [tuple(dict.fromkeys(form for word in key_of_label(text) for form in plain(word))) for text in texts]

    def _vocabulary(self, language: str) -> Vocabulary:
        language = language if language in self._rows else "en"
        if language not in self._vocabularies:
            stems = self._stems_in(language)
            self._vocabularies[language] = Vocabulary(
                self._owner[list(stems)], list(stems.values()), [self._block(code) for code in dict.fromkeys(["en", language])],
                self._described, self._usage(language), len(self.ids), [self._labels[at].language == language for at in stems],
                self.addressed, self._plain_stems_in(language, stems),
            )  # fmt: skip
        return self._vocabularies[language]

    def prepare(self, language: str) -> None:
        """Make ready what the first question in a language would wait for."""
        self._vocabulary(language)

    def looked_for(self, vector: FloatArray, stems: Sequence[str], language: str, unfit: Mapping[str, float] = NOTHING_UNFIT) -> Look:
        """Return what a question with this vector and these stems says about all things.

        `unfit` tells by id how much speaks against those that the question hardly means.
        """
        vocabulary = self._vocabulary(language)
        against = np.array([unfit.get(thing, 0.0) for thing in self.ids]) if unfit else None
        return Look(self, vocabulary, vocabulary.meanings(vector).astype(np.float64), stems, against)

    def likeness(self, vector: FloatArray, language: str = "en") -> float:
        """Return the cosine of a question with the nearest of all names in a language."""
        return float((self._block(language) @ vector).max())

    def places_of(self, among: Iterable[str]) -> Collection[int]:
        """Return the numbers of the things `among`."""
        return {self._place[thing] for thing in among if thing in self._place}

    def weights(self, stems: Sequence[str], thing: str, language: str) -> NDArray[np.float64]:
        """Return how rare each of the stems is that speaks for `thing`, 0 for the others."""
        vocabulary, place = self._vocabulary(language), self._place[thing]
        return np.array([vocabulary.rarity[form] if place in vocabulary.things_with(form) else 0.0 for form in stems])

    def covers_of_parts(self, stems: Sequence[str], things: Iterable[str], language: str) -> NDArray[np.float64]:
        """Return for each of some things what share of its nearest name the stems are before and behind each cut (things, 2, cuts), 0..1."""
        covers = self._vocabulary(language).covers_of_parts(stems)
        return covers[..., [self._place[thing] for thing in things]].transpose(2, 0, 1)

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
            vocabulary = self._vocabulary(language)
            telling = sorted(vocabulary.telling(_A_FAMILY))
            stems = {thing: self.stems_of_names(thing, language) for thing in self.ids}
            self._matters[language] = {
                thing: max((word for word in telling if word in own), key=vocabulary.is_telling_of, default="") for thing, own in stems.items()
            }
        return self._matters[language]

    def by_matter(self, language: str) -> Mapping[str, Sequence[str]]:
        """Return the things of each matter, see `matter`; those of none are left out."""
        language = language if language in self._rows else "en"
        if language not in self._by_matter:
            things: dict[str, list[str]] = defaultdict(list)
            for thing, matter in self.matters(language).items():
                things[matter].append(thing)
            self._by_matter[language] = {matter: tuple(found) for matter, found in things.items() if matter}
        return self._by_matter[language]

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

    def whens(self, asked: Sequence[str]) -> Sequence[float]:
        """Return `when` of each thing; for dates that were asked for lately the same."""
        return self._whens.of(tuple(asked), lambda dates: [self.when(thing, dates) for thing in self.ids])

    def whos(self, organisations: Sequence[str]) -> list[float]:
        """Return for each thing the share of the organisations of the question that take part; there must be some."""
        asked = frozenset(organisations)
        return [len(asked & theirs) / len(asked) for theirs in self._people_of_each]

    @cached_property
    def _people_of_each(self) -> list[frozenset[str]]:
        return [self._people.get(thing, frozenset()) for thing in self.ids]


class Look:
    """What one question says about all things of one kind: reckoned once, whatever dates and organisations are looked for."""

    # Weights of the parts of a score; see docs/evaluation.md for how they were chosen.
    _MEANING, _MASS, _COVER, _WHO, _LACK = 1.2, 0.55, 1.2, 1.6, 0.6

    def __init__(
        self,
        things: References,
        vocabulary: Vocabulary,
        meanings: NDArray[np.float64],
        stems: Sequence[str],
        against: NDArray[np.float64] | None = None,
    ) -> None:
        """`meanings` has one number for each thing, see `Vocabulary.meanings`; `stems` are those of the question.

        `against` is how much speaks against each thing, whatever its words.
        """
        self._things = things
        self._vocabulary = vocabulary
        asked = vocabulary.known(stems)
        self._stems = frozenset(asked)
        self._asked = asked
        self._meanings = meanings
        self._masses, self._covers = vocabulary.masses(asked), vocabulary.covers(asked)
        self._words = self._MASS * self._masses + self._COVER * self._covers
        self._said = self._words + self._MEANING * meanings
        self._lacking = self._LACK * np.minimum(vocabulary.lacks(self._stems), 2)
        self._against = against

    @cached_property
    def _things_with(self) -> list[tuple[str, frozenset[int]]]:
        """The numbers of the things that have a stem, for those of the question."""
        return [(word, self._vocabulary.things_with(word)) for word in self._asked]

    def without(self, stems: Sequence[str]) -> Look:
        """Return what the question would say if it had only these stems."""
        return Look(self._things, self._vocabulary, self._meanings, stems, self._against)

    def rank(self, dates: Sequence[str], organisations: Sequence[str] = ()) -> Ranking:
        """Return all things, best first, given dates (ISO) and organisations that are looked for; ties by id."""
        things, ids, nothing = self._things, self._things.ids, [0.0] * len(self._words)
        whens = things.whens(dates) if dates else nothing
        whos = things.whos(organisations) if organisations else nothing
        exact = self._said
        exact = exact + whens if dates else exact
        exact = exact + self._WHO * np.array(whos) if organisations else exact
        exact = exact - self._against if self._against is not None else exact
        scores = np.round(exact - self._lacking, _DECIMALS)

        def made(at: int) -> Reference:
            said = self._words.item(at), self._meanings.item(at), whens[at], whos[at], self._masses.item(at), self._covers.item(at)
            return Reference(ids[at], scores.item(at), *said, frozenset([word for word, having in self._things_with if at in having]))

        return Ranking(np.lexsort((things.places_of_ids, -scores)).tolist(), made, whens, self._covers.tolist())


def _says_more(other: Reference, best: Reference) -> bool:
    """Tell whether another thing that is about as near has all words of the best and more, and is named as fully."""
    return best.score - other.score < _ABOUT_AS_NEAR and other.covered > best.covered and other.cover >= best.cover and other.when >= best.when


@lru_cache(maxsize=4096)  # for each date asked for as many as there are things
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


def _words_of_name(name: str, language: str) -> Iterable[str]:
    """Return the folded words of a name, and the numbers that it spells in digits as well: the letter of "13 federations"."""
    words = key_of_label(name)
    return (*words, *(str(number) for number in numbers(words, language) if number >= _SPELLED))


def stems_of_texts(texts: Iterable[str]) -> list[str]:
    """Return the stems of the words of texts, in order, doubles dropped."""
    return list(dict.fromkeys(stem(word) for text in texts for word in key_of(text)))
