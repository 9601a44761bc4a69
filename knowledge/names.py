"""Which organisation a name means: in any case, accent, language, inflection, and with a typing slip.

Two ways in: `resolve` takes a name that stands alone, `find` looks for names inside a question. Close candidates are all
returned; the caller asks instead of guessing.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.catalogue import Catalogue
from knowledge.folding import Token, key_of, shared_beginning, stem, tokens
from knowledge.kept import Kept
from knowledge.languages import OFFICIAL
from knowledge.models import Organisation
from knowledge.yaml_files import read_yaml

_EVERYDAY = Path(__file__).with_name("everyday_names.yaml")
_REMARK = re.compile(r"\s*\((?:translation|former name|name used in \d{4}|on an older page[^)]*)\)")
_LEGAL_FORMS = frozenset({"ev", "e", "v", "ry", "rf", "asbl", "aisbl", "gmbh", "ag", "ab", "as", "oy", "vzw", "scrl", "srl", "spa", "aps"})
_FUZZY_FROM = 5  # letters: in shorter words one slip too often makes another word
_SHORTEST_TRUNK = 3  # letters of a name that may carry an ending
_FIRST_FROM = 4  # letters of a word at the beginning that may be a name: Italian "io" and Polish "pan" begin many a sentence
_DECLINED = frozenset({"y", "u", "e", "i", "o", "ou", "oi", "ei", "ai"})  # what stands for the last letter of such a name, folded
_FUZZY_FROM_IN_NAMES = 6  # the same for one word of several, where the others speak for it too
_MIN_COVER = 0.8  # share of a name's rarity-weighted words that must be there; fitted on the register's own aliases with one slip
_OF_ONE_WORD, _SLIPS = 0.6, 2  # share of the shorter word that both begin with; slips
_MIN_COVER_TO_COMPARE = 0.25  # share from which a stretch of the text is compared with the name letter by letter
_COMPARED_FROM = 8  # letters: shorter names of several words meet everyday words ("open a" is not OpenAI)
_TWO_SLIPS_FROM = 16  # letters
_ONE_SLIP_TO = 7  # letters of a name that stands alone; longer ones bear two
_WORDS_KEPT = 1000  # of which is kept what names they are near to


@dataclass(frozen=True)
class Candidate:
    """An organisation that a name may mean; `score` is 1 for the exact name, less with slips and missing words."""

    id: str
    score: float


@dataclass(frozen=True)
class Mention:
    """A stretch of a text that names an organisation; more than one candidate means that the name is ambiguous."""

    start: int
    end: int
    text: str
    candidates: tuple[Candidate, ...]

    @property
    def id(self) -> str | None:
        """The organisation, where only one is meant."""
        return self.candidates[0].id if len(self.candidates) == 1 else None


@dataclass(frozen=True)
class _Form:
    """One way to write a name."""

    key: tuple[str, ...]
    org: str
    is_acronym: bool
    written: str


@dataclass(frozen=True)
class _Everyday:
    """Names that are everyday words too, folded, with the languages that have the word; those with a capital inside a sentence anyhow."""

    words: Mapping[str, frozenset[str]]
    capitalised: frozenset[str]

    def is_word(self, name: str, language: str) -> bool:
        """Tell whether a language has the name as a word."""
        return language in self.words.get(name, ())


class OrganisationNames:
    """All names of all organisations, ready to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._forms: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
        for org in catalogue.organisations:
            for written, is_acronym in _surface_forms(org, catalogue):
                key = _without_legal_form(key_of(written))
                if key and not any(form.org == org.id for form in self._forms[key]):
                    self._forms[key].append(_Form(key, org.id, is_acronym, written))
        # How long names with a given first word are at most: hardly any stretch of a question begins like a name.
        self._longest: dict[str, int] = {}
        for key in self._forms:
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))
        # Without the spaces, by the slips that they bear.
        self._joined: dict[int, tuple[list[str], list[list[_Form]]]] = {1: ([], []), 2: ([], [])}
        for key, forms in self._forms.items():
            names, forms_of = self._joined[2 if len("".join(key)) > _ONE_SLIP_TO else 1]
            names.append("".join(key))
            forms_of.append(forms)
        self._several = [key for key in self._forms if len(key) > 1]
        by_stem: dict[str, list[int]] = defaultdict(list)
        long_words: dict[tuple[str, int], set[str]] = defaultdict(set)
        for number, key in enumerate(self._several):
            for form in dict.fromkeys(map(stem, key)):
                by_stem[form].append(number)
            for word in key:
                for length in (len(word) - 1, len(word), len(word) + 1) if len(word) >= _FUZZY_FROM else ():
                    long_words[word[0], length].add(word)
        self._by_stem = dict(by_stem)
        # By first letter and length, since a slip in the first is rare and the comparison is the dearest part of reading a question.
        self._long_words = {start: sorted(words) for start, words in long_words.items()}
        self._single = {key[0]: forms for key, forms in self._forms.items() if len(key) == 1}
        self._single_beginnings = {name[:_SHORTEST_TRUNK] for name in self._single}
        self._single_by_length: dict[int, list[str]] = defaultdict(list)
        for name in self._single:
            for length in (len(name) - 1, len(name), len(name) + 1) if len(name) >= _FUZZY_FROM else ():
                self._single_by_length[length].append(name)
        # Words of up to three letters are articles, prepositions and "and": they tell nothing.
        self._rarity = {
            word: math.log(1 + len(self._forms) / len(numbers)) if len(word) > 3 else 0.0 for word, numbers in by_stem.items()
        }
        self._weights = [sum(self._rarity[stem(word)] for word in key) for key in self._several]
        self._near: Kept[str, tuple[str, ...]] = Kept(_WORDS_KEPT)  # the stems near to a word
        self._alike: Kept[str, tuple[str, ...]] = Kept(_WORDS_KEPT)  # the names of one word near to a word

    def resolve(self, name: str) -> tuple[Candidate, ...]:
        """Return what a name that stands alone can mean, best first; empty if nothing is near."""
        key = _without_legal_form(key_of(_REMARK.sub("", name)))
        if not key:
            return ()
        if exact := self._forms.get(key):
            return tuple(Candidate(form.org, 1.0) for form in exact)
        joined = "".join(key)
        near: dict[str, float] = {}
        for most, (names, forms_of) in self._joined.items():
            for written, slips, at in process.extract(joined, names, scorer=OSA.distance, score_cutoff=most, limit=None):
                for form in forms_of[at]:
                    near[form.org] = max(near.get(form.org, 0.0), 1 - slips / (len(written) + 1))
        if not near:
            for mention in self._partial(tokens(name)):
                for candidate in mention.candidates:
                    near[candidate.id] = max(near.get(candidate.id, 0.0), candidate.score)
        return _closest(near)

    def find(self, text: str, words: Sequence[Token] | None = None) -> list[Mention]:
        """Return the names in `text`, left to right, without overlaps; the longest and surest reading wins.

        `words` are those of the text, if they are known.
        """
        words = tokens(text) if words is None else words
        found = self._exact(words) + self._partial(words)
        found += self._slipped(words, found)
        # A whole name of several words is no part of a longer one that is only partly there.
        found.sort(key=lambda m: (" " not in m.text or m.candidates[0].score < 1, -(m.end - m.start) * m.candidates[0].score, m.start))
        if not found and text == text.lower():
            found = self._everyday(words)
        elif not found and words and words[0].key not in _everyday_names().capitalised:
            found = self._everyday(words[:1])  # a capital begins every sentence: "Koda har underskrevet"
        chosen: list[Mention] = []
        for mention in found:
            if all(mention.end <= other.start or mention.start >= other.end for other in chosen):
                chosen.append(mention)
        return sorted(chosen, key=lambda m: m.start)

    def written_small(self, words: Sequence[Token], taken: Sequence[Mention], language: str) -> list[Mention]:
        """Return the names in a text without capitals that are everyday words of other languages than its own: "saa", outside of Finnish."""
        everyday = _everyday_names()
        free = [word for word in words if word.key in everyday.words and not any(m.start <= word.start < m.end for m in taken)]
        named = ((word, self._single.get(word.key, [])) for word in free if not everyday.is_word(word.key, language))
        return [_mention([word], {form.org: 1.0 for form in forms}) for word, forms in named if forms]

    def at_the_beginning(self, words: Sequence[Token], taken: Sequence[Mention], language: str, *, acting: bool) -> list[Mention]:
        """Return the name that a text begins with, written with a capital as every first word is: "Koda ha firmato", where nobody says "koda".

        With `acting`, for words of the language too: what is done stands right behind, as in "Meta ha firmato".
        """
        first = words[0] if words else None
        if first is None or len(first.key) < _FIRST_FROM or not first.text[:1].isupper() or any(m.start <= first.start < m.end for m in taken):
            return []
        if not acting and _everyday_names().is_word(first.key, language):
            return []
        return [_mention([first], {form.org: 1.0 for form in forms}) for forms in [self._single.get(first.key, [])] if forms]

    def _exact(self, words: Sequence[Token]) -> list[Mention]:
        mentions = []
        for at, word in enumerate(words):
            if word.key not in self._longest and word.key[:_SHORTEST_TRUNK] not in self._single_beginnings:
                continue
            for length in range(max(1, min(self._longest.get(word.key, 1), len(words) - at)), 0, -1):
                window = words[at : at + length]
                forms = self._forms.get(tuple(word.key for word in window)) or self._inflected(window)
                if length == 1:
                    forms = [form for form in forms or () if _written_like(window[0], form, first=at == 0)]
                if forms:
                    mentions.append(_mention(window, {form.org: 1.0 for form in forms}))
                    break
        return mentions

    def _everyday(self, words: Sequence[Token]) -> list[Mention]:
        """In a question written all in small letters a name that is an everyday word too is taken, if nothing else is named."""
        mentions = []
        for word in words:
            for key in (word.key, word.key.removesuffix("s")):
                forms = self._single.get(key, []) if len(key) >= 4 and key in _everyday_names().words else []
                if forms:
                    mentions.append(_mention([word], {form.org: 0.7 for form in forms}))
                    break
        return mentions

    def _inflected(self, window: Sequence[Token]) -> list[_Form]:
        """Return forms of which the last word carries an ending: GEMAs, GESACin, Promusicaen, GESAC:s (as two words)."""
        *front, last = [word.key for word in window]
        if not front and last[:_SHORTEST_TRUNK] not in self._single_beginnings:
            return []
        for cut in (1, 2, 3):
            trunk = last[:-cut]
            if len(trunk) < _SHORTEST_TRUNK:
                break
            forms = self._forms.get((*front, trunk))
            if not forms:
                continue
            # An acronym's ending is written small: EFJs is EFJ's, but EFJA is another acronym.
            ending = window[-1].text[-cut:]
            written = window[-1].text[:-cut]
            as_written = [form for form in forms if form.written == written and not ending.isupper()]
            if len(trunk) >= 5 or as_written or (ending.islower() and written.isupper()) or (cut == 1 and ending == "s"):
                return [form for form in forms if trunk not in _everyday_names().words or written.isupper() or form in as_written]
        return [] if front else self._declined(window[0].text, last)

    def _declined(self, text: str, key: str) -> list[_Form]:
        """Return forms on "-a" of which a Slavic or Baltic language has declined that letter: Mety, Metou, GEMY."""
        for cut in (1, 2):
            if len(key) > _SHORTEST_TRUNK and key[-cut:] in _DECLINED:
                forms = self._forms.get((f"{key[:-cut]}a",), ())
                return [form for form in forms if form.written[:-1] == text[:-cut] and not form.written[:-1].islower()]
        return []

    def _partial(self, words: Sequence[Token]) -> list[Mention]:
        """Names of several words, found by rarity-weighted words in any inflection and with single slips."""
        first: dict[str, int] = {}  # where each stem stands first
        for at, word in enumerate(words):
            for near in self._near.of(word.key, self._near_stems) if len(word.key) >= 3 else ():
                first.setdefault(near, at)
        masses: dict[int, float] = defaultdict(float)
        for near in first:
            if rarity := self._rarity[near]:
                for number in self._by_stem[near]:
                    masses[number] += rarity
        mentions = []
        for number in sorted(number for number, mass in masses.items() if mass >= _MIN_COVER_TO_COMPARE * self._weights[number]):
            key, weight, here = self._several[number], self._weights[number], masses[number]
            stems = [stem(word) for word in key]
            hits = {part: first[part] for part in stems if part in first}
            spots = sorted(hits.values())
            if window := self._as_typed(words, key, stems, hits):
                mentions.append(_mention(window, {form.org: 0.99 for form in self._forms[key]}))
                continue
            if here < _MIN_COVER * weight or len(spots) < 2 or spots[-1] - spots[0] > len(key) + 1:
                continue
            if not all(_are_forms_of_one(words[at].key, key[stems.index(part)]) for part, at in hits.items()):
                continue  # Suomen Musiikkikustantajat are publishers, Suomen Musiikintekijät composers
            score = here / weight - 0.02 * max(0, spots[-1] - spots[0] + 1 - len(key)) - 0.01
            mentions.append(_mention(words[spots[0] : spots[-1] + 1], {form.org: score for form in self._forms[key]}))
        return _merge_same_span(mentions)

    @staticmethod
    def _as_typed(words: Sequence[Token], key: tuple[str, ...], stems: list[str], hits: dict[str, int]) -> Sequence[Token]:
        """Return the words that are the name but for a slip or two; none if there are no such words."""
        name = "".join(key)
        if len(name) < _COMPARED_FROM:
            return []
        slips = 2 if len(name) >= _TWO_SLIPS_FROM else 1
        for start in {at - stems.index(part) for part, at in hits.items()}:
            window = words[start : start + len(key)] if start >= 0 else []
            if window and OSA.distance("".join(word.key for word in window), name, score_cutoff=slips) <= slips:
                return window
        return []

    def _near_stems(self, word: str) -> tuple[str, ...]:
        """Return the stem of the word if names have it, else those of words that are it but for one slip."""
        own = stem(word)
        if own in self._by_stem:
            return (own,)
        if len(word) < _FUZZY_FROM_IN_NAMES:
            return ()
        candidates = self._long_words.get((word[0], len(word)))
        alike = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=1, limit=None) if candidates else ()
        return tuple(dict.fromkeys(stem(whole) for whole, _, _ in alike))

    def _single_alike(self, word: str) -> tuple[str, ...]:
        """Return the names of one word that are a word but for one slip."""
        names = self._single_by_length.get(len(word), ())
        return tuple(name for name, _, _ in process.extract(word, names, scorer=OSA.distance, score_cutoff=1, limit=None))

    def _slipped(self, words: Sequence[Token], found: list[Mention]) -> list[Mention]:
        """One-word names with one typing slip, outside of what is found already."""
        mentions = []
        for word in words:
            # A lost letter makes an acronym of five one of four; in small letters four are too few to tell.
            if len(word.key) < _FUZZY_FROM - word.text.isupper() or any(m.start <= word.start < m.end for m in found):
                continue
            near: dict[str, float] = {}
            for name in self._alike.of(word.key, self._single_alike):
                if name in _everyday_names().words and not word.text.isupper():
                    continue
                near |= {
                    form.org: 1 - 1 / len(name)
                    for form in self._single[name]
                    if not form.is_acronym or word.text.isupper() or len(name) > 5
                }
            if near:
                mentions.append(_mention([word], near))
        return mentions


def _surface_forms(org: Organisation, catalogue: Catalogue) -> Iterable[tuple[str, bool]]:
    """Yield every way to write the organisation's name, and whether it is an acronym."""
    if org.acronym:
        yield org.acronym, True
    names = [org.name, *org.aliases]
    names += [name for labels in catalogue.labels.values() for name in labels.organisations.get(org.id, ())]
    names += [
        person.name
        for document in catalogue.documents
        for person in (*document.signatories, *document.supporters)
        if person.org == org.id
    ]
    for written in names:
        bare = _REMARK.sub("", written)
        outside = re.sub(r"\s*\([^)]*\)", "", bare)
        for form in {bare, outside, *bare.split(" – ")}:
            yield form, _looks_like_acronym(form)


def _looks_like_acronym(form: str) -> bool:
    return " " not in form and sum(char.isupper() for char in form) > len(form) / 2


def _without_legal_form(key: tuple[str, ...]) -> tuple[str, ...]:
    trunk = key
    while len(trunk) > 1 and trunk[-1] in _LEGAL_FORMS:
        trunk = trunk[:-1]
    return trunk if len("".join(trunk)) > 2 else key


def _written_like(word: Token, form: _Form, *, first: bool) -> bool:
    """Tell whether an everyday word is written like the name rather than like the word."""
    if word.key not in _everyday_names().words:
        # Small letters with accents (Danish "når") are no acronym.
        plain = not form.is_acronym or len(word.key) > 3 or word.key == word.text.lower()
        return (len(word.key) > 2 and plain) or word.text.isupper()
    if form.is_acronym:
        named = word.text[:1].isupper() and word.key not in _everyday_names().capitalised
        return word.text.isupper() or ((word.text == form.written or named) and not first)
    return word.text[:1].isupper() and not first


def _are_forms_of_one(word: str, other: str) -> bool:
    """Tell whether two folded words with one stem may be forms of one word, and no compounds that only begin alike."""
    alike = shared_beginning(word, other) >= _OF_ONE_WORD * min(len(word), len(other))
    return alike or OSA.distance(word, other, score_cutoff=_SLIPS) <= _SLIPS


def _mention(window: Sequence[Token], scores: dict[str, float]) -> Mention:
    written = " ".join(word.text for word in window)
    return Mention(window[0].start, window[-1].end, written, _closest(scores))


def _merge_same_span(mentions: list[Mention]) -> list[Mention]:
    spans: dict[tuple[int, int], dict[str, float]] = defaultdict(dict)
    texts: dict[tuple[int, int], str] = {}
    for mention in mentions:
        span = (mention.start, mention.end)
        texts[span] = mention.text
        for candidate in mention.candidates:
            spans[span][candidate.id] = max(spans[span].get(candidate.id, 0.0), candidate.score)
    return [Mention(*span, texts[span], _closest(scores)) for span, scores in spans.items()]


def _closest(scores: dict[str, float]) -> tuple[Candidate, ...]:
    """Return the best candidate and those so near to it that the name does not decide."""
    ranked = sorted((Candidate(org, round(score, 4)) for org, score in scores.items()), key=lambda c: (-c.score, c.id))
    return tuple(c for c in ranked if c.score >= ranked[0].score - 0.06)


@cache
def _everyday_names() -> _Everyday:
    read: dict[str, dict[str, list[str] | str]] = read_yaml(_EVERYDAY)
    words = {name: frozenset(OFFICIAL if having == "all" else having) for names in read.values() for name, having in names.items()}
    return _Everyday(words, frozenset(read["capitalised"]))
