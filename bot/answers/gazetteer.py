"""Countries, sectors and kinds of documents named in a question, by the names in knowledge/labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.folding import Token, fold, key_of, shared_beginning, stem
from knowledge.inflection import MUTATING, unsoftened

_SHORT_WORD, _VOWELS = 5, frozenset("aeiouyαεηιουωаеиоуъыюя")  # letters
_LONGEST_ENDING = 6  # letters by which one form of a word may be longer than another
_LONG_WORD, _LONG_ENDING = 10, 4  # letters from which a word may change so many at its end
_FEW = 4  # things that share a word
_IRISH_ARTICLE = ("an",)
_FIRST = 4  # letters by which names are looked up: those that inflected forms have in common
_SMALL = 3  # letters of a small word


@dataclass(frozen=True)
class NamedThing:
    """A country code, sector or kind of document with its place in the question; `left_out` if it is named to be taken away."""

    id: str
    start: int
    end: int
    left_out: bool = False


class _Names:
    """The names of one section of the labels in one language."""

    def __init__(self, things: Mapping[str, tuple[str, ...]], language: str) -> None:
        self.exact = {key_of(name): thing for thing, names in things.items() for name in names}
        if language == MUTATING:
            lone = [(key[-1], thing) for key, thing in self.exact.items() if key[:-1] in ((), _IRISH_ARTICLE)]
            for word, thing in lone:
                self.exact.setdefault((unsoftened(word),), thing)
        self.stems: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for key in self.exact:
            self.stems.setdefault(tuple(stem(word) for word in key), []).append(key)
        self.starts: dict[tuple[int, str], list[tuple[tuple[str, ...], str]]] = {}
        for key, thing in self.exact.items():
            self.starts.setdefault((len(key), key[0][:_FIRST]), []).append((key, thing))
        self.lengths: dict[str, list[int]] = {}  # of the names that begin with four letters
        for length, beginning in self.starts:
            self.lengths.setdefault(beginning, []).append(length)
        self.owners: dict[str, set[str]] = {}  # the things that have a stem in a name, small words apart
        for key, thing in self.exact.items():
            for word in key:
                if len(word) > _SMALL:
                    self.owners.setdefault(stem(word), set()).add(thing)


class Gazetteer:
    """Looks up names of sections of the labels in a question; those of a language are made ready when it is first asked in."""

    def __init__(self, catalogue: Catalogue, *sections: str) -> None:
        self._things: dict[str, Mapping[str, tuple[str, ...]]] = {
            language: {thing: names for section in sections for thing, names in getattr(labels, section).items()}
            for language, labels in catalogue.labels.items()
        }
        self._names: dict[str, _Names] = {}

    def _in(self, language: str) -> _Names:
        """Return the names in a language; none in one without labels."""
        if language not in self._names:
            self._names[language] = _Names(self._things.get(language, {}), language)
        return self._names[language]

    def names(self, key: tuple[str, ...], language: str) -> bool:
        """Tell whether folded words are a whole name of several words in a language."""
        return len(key) > 1 and key in self._in(language).exact

    def find(self, words: list[Token], language: str) -> list[NamedThing]:
        """Return the things named in `words`, longest names first come first served, in the order of the text."""
        found: list[NamedThing] = []
        taken: set[int] = set()
        languages = [code for code in dict.fromkeys((language, "en")) if code in self._things]
        for length, at in self._promising(words, languages):
            if taken.isdisjoint(range(at, at + length)):
                window = words[at : at + length]
                thing = self._look_up(window, languages)
                if thing:
                    taken |= set(range(at, at + length))
                    found.append(NamedThing(thing, window[0].start, window[-1].end))
        return sorted(found, key=lambda thing: thing.start)

    def _promising(self, words: list[Token], languages: Sequence[str]) -> list[tuple[int, int]]:
        """Return length and place of the stretches whose first word begins like that of a name of this length, longest first.

        Every way in which a stretch can agree with a name needs that much, and hardly any stretch has it.
        """
        found: set[tuple[int, int]] = set()
        lengths = [self._in(code).lengths for code in languages]
        for at, word in enumerate(words):
            beginning = word.key[:_FIRST]
            for known in lengths:
                if beginning in known:
                    found.update((-length, at) for length in known[beginning] if at + length <= len(words))
        return [(-length, at) for length, at in sorted(found)]

    def find_partly(self, words: list[Token], language: str, common: Mapping[str, int]) -> str | None:
        """Return the one thing of which a rare word of a name stands in the text: "record labels" for "labels of the record industry".

        `common` counts stems in the example questions: words of asking (organisation) hint at nothing.
        """
        weights: dict[str, float] = {}
        asked = {stem(word.key) for word in words if len(word.key) > 3 and common.get(stem(word.key), 0) < 3}
        for owners in self._owners_of(asked, language).values():
            for thing in owners:
                weights[thing] = weights.get(thing, 0.0) + 1 / len(owners) ** 2
        ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
        if ranked and ranked[0][1] >= 0.5 and (len(ranked) == 1 or ranked[0][1] >= 1.5 * ranked[1][1]):
            return ranked[0][0]
        return None

    def find_sharing(self, words: list[Token], language: str) -> tuple[str, ...]:
        """Return the few things of which one word of the text is a part of the name: "publishers" are those of books, music and the press."""
        owners = self._owners_of({stem(word.key) for word in words if len(word.key) > 3}, language)
        few = [tuple(sorted(things)) for things in owners.values() if len(things) <= _FEW]
        return min(few, key=len, default=())

    def _owners_of(self, stems: Set[str], language: str) -> dict[str, set[str]]:
        """Return for each of the stems that names have the things so named: in the language, or else in English."""
        for code in dict.fromkeys((language, "en")):
            known = self._in(code).owners
            if owners := {form: known[form] for form in sorted(known.keys() & stems)}:
                return owners
        return {}

    def stems_for(self, thing: str, words: list[Token], language: str) -> list[str]:
        """Return the stems of `words` that stand in a name of `thing`."""
        names = [key for code in (language, "en") for key, owner in self._in(code).exact.items() if owner == thing]
        own = {stem(part) for key in names for part in key if len(part) > 3}
        return [stem(word.key) for word in words if stem(word.key) in own]

    def _exactly(self, key: tuple[str, ...], languages: Sequence[str]) -> str | None:
        return next((thing for language in languages if (thing := self._in(language).exact.get(key))), None)

    def _look_up(self, window: Sequence[Token], languages: Sequence[str]) -> str | None:
        # As it is written before the form that another name's word has: Slovak "novinári" are journalists, "noviny" the press.
        written, key = tuple(fold(word.text) for word in window), tuple(word.key for word in window)
        if thing := self._exactly(written, languages) or (key != written and self._exactly(key, languages)):
            return thing
        if len(key) == 1 and len(key[0]) <= 4:
            return None
        if languages[0] == "en" and (singular := self._in("en").exact.get(tuple(word.removesuffix("s") for word in key))):
            return singular  # "any Italians among them?"
        # Only in the language of the question: Swedish "finns" (there is) is no form of English "Finnish".
        return self._inflected(key, languages[0]) or (self._declined(key, languages[0]) if len(key) > 1 else None)

    def _inflected(self, key: tuple[str, ...], language: str) -> str | None:
        """Return the one thing of whose names a form is nearest to `key`: "musikbranschens" is no form of "musikbolag"."""
        names = self._in(language)
        alike: dict[str, int] = {}
        for name in names.stems.get(tuple(stem(word) for word in key), ()):
            if all(_inflects(a, b, language) for a, b in zip(key, name, strict=True)):
                thing, shared = names.exact[name], sum(map(shared_beginning, key, name))
                alike[thing] = max(alike.get(thing, 0), shared)
        nearest = [thing for thing, shared in alike.items() if shared == max(alike.values())]
        return nearest[0] if len(nearest) == 1 else None

    def _declined(self, key: tuple[str, ...], language: str) -> str | None:
        """Return the one thing whose name of several words agrees with `key` in the beginnings of all its words."""
        names = self._in(language).starts.get((len(key), key[0][:_FIRST]), ())
        things = {thing for name, thing in names if all(_same_beginning(a, b) for a, b in zip(key, name, strict=True))}
        return things.pop() if len(things) == 1 else None


def _inflects(one: str, other: str, language: str) -> bool:
    """Tell whether two words differ only at the end: all but the last letter of the shorter one agree, of short ones all but a vowel.

    Of long words all but the last four: "suomalainen", "suomalaista". Short English words only take an s: green is not Greek.
    """
    shorter = min(len(one), len(other))
    if language == "en" and shorter < _LONG_WORD:
        return one.removesuffix("s") == other.removesuffix("s")
    agreeing = shorter - (_LONG_ENDING if shorter >= _LONG_WORD else 1)
    if one[:agreeing] != other[:agreeing] or max(len(one), len(other)) - shorter > _LONGEST_ENDING:
        return False  # Estonian "tehisintellekti" is no form of "tehisintellektiettevõtted"
    # Of short words only a last vowel changes: "český" is of "Česko", Spanish "estoy" (I am) not of "estonio", Estonian "poolt" not of "Poola".
    return shorter > _SHORT_WORD or one[agreeing] == other[agreeing] or {one[agreeing], other[agreeing]} <= _VOWELS


def _same_beginning(one: str, other: str) -> bool:
    """Tell whether two words agree in most of the longer one: výkonných and výkonní."""
    shared = shared_beginning(one, other)
    return one == other or (shared >= 4 and shared >= 0.6 * max(len(one), len(other)))
