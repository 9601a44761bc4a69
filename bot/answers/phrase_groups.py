"""Groups of phrases, as the files of `question_words` have them, found among the folded words of a question.

A phrase is a word or several in a row; `podpis*` stands for every word that begins so. Most words of a question begin no phrase of
any group, so that the words are looked at once for all groups of a language, and each group only where one of its phrases may begin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from knowledge.folding import key_of
from knowledge.lengths import longest_first
from knowledge.yaml_files import read_yaml

ANY_ENDING = "*"

_FOLDER = Path(__file__).with_name("question_words")
_FIRST = 2  # letters by which phrases are looked up
_Held = TypeVar("_Held", str, tuple[str, str])


class Keys(tuple[str, ...]):
    """The folded words of a text, which keep what phrases stand among them: many rules ask for the same ones."""

    def __init__(self, _words: Iterable[str] = ()) -> None:
        self.phrases: dict[tuple[str, str], list[tuple[int, int, str]]] = {}  # by language and group
        self._places: dict[str, Mapping[str, Mapping[int, str]]] = {}  # by language

    def places(self, language: str) -> Mapping[str, Mapping[int, str]]:
        """Return by group where its phrases may begin, as `_Starts.places`; the words are looked at once for all groups."""
        if language not in self._places:
            self._places[language] = _starts(language).places(self)
        return self._places[language]


@dataclass(frozen=True)
class PhraseGroup:
    """The phrases of one group: whole ones, those with open words, and beginnings of single words."""

    whole: Mapping[tuple[str, ...], str]
    open: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]  # by the first letters of the first word; those of most words first
    beginnings: Mapping[str, str]
    lengths: Mapping[str, Sequence[int]]  # how many words the whole phrases with a first word have, the most first
    letters: Mapping[str, Sequence[int]]  # how many letters beginnings with these first ones have in the language, the most first

    def find(self, words: Sequence[str], places: Mapping[int, str] | None = None) -> list[tuple[int, int, str]]:
        """Return first and last place (exclusive) and meaning of each phrase, the longest at each of the `places` where one may begin.

        With each place comes what its word means by its beginning; without places all are looked at.
        """
        found = []
        behind = 0  # what was found last ends before this place
        if places is None:
            places = {at: self._by_beginning(word) for at, word in enumerate(words)}
        for at, begun in places.items():
            if at >= behind and (said := self._at(words, at, begun)):
                behind = at + said[0]
                found.append((at, behind, said[1]))
        return found

    def has_alone(self, word: str) -> bool:
        """Tell whether a word alone is a phrase."""
        return (word,) in self.whole or bool(self._by_beginning(word))

    def is_one_of(self, word: str, meaning: str) -> bool:
        """Tell whether a word alone has a meaning."""
        return self._at([word], 0, self._by_beginning(word)) == (1, meaning)

    def _by_beginning(self, word: str) -> str:
        """Return what a word means by its beginning, the longest that is known; empty if none is."""
        lengths = self.letters.get(word[:_FIRST], ())
        return next((meaning for length in lengths if (meaning := self.beginnings.get(word[:length]))), "")

    def _at(self, words: Sequence[str], at: int, begun: str) -> tuple[int, str] | None:
        """Return of how many words the phrase at a place is, and what it means; `begun` is what its word means by its beginning."""
        first = words[at]
        longest: tuple[int, str] | None = None
        for length in self.lengths.get(first, ()):
            said = tuple(words[at : at + length])  # shorter at the end of a text
            if meaning := self.whole.get(said):
                longest = len(said), meaning
                break
        for phrase, meaning in self.open.get(first[:_FIRST], ()):
            if longest and len(phrase) <= longest[0]:
                break
            if at + len(phrase) <= len(words) and all(map(_fits, words[at:], phrase)):
                return len(phrase), meaning
        return longest or ((1, begun) if begun else None)


@dataclass(frozen=True)
class _Starts:
    """With which words the phrases of a language begin, of all groups together: most words of a question begin none."""

    words: Mapping[str, Sequence[str]]  # the groups by whole first words
    beginnings: Mapping[str, Sequence[tuple[str, str]]]  # the same by what first words begin with; what that means alone, if anything
    letters: Mapping[str, Sequence[int]]  # how many letters beginnings with these first ones have

    def places(self, words: Sequence[str]) -> dict[str, dict[int, str]]:
        """Return by group where among folded words a phrase may begin, in their order, and what the word there means by its beginning."""
        found: dict[str, dict[int, str]] = {}
        for at, word in enumerate(words):
            for group in self.words.get(word, ()):
                found.setdefault(group, {})[at] = ""
            for length in self.letters.get(word[:_FIRST], ()):
                for group, meaning in self.beginnings.get(word[:length], ()):
                    places = found.setdefault(group, {})
                    places[at] = places.get(at) or meaning
        return found


def _fits(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(ANY_ENDING) else word == pattern


def has_any(words: Sequence[str], language: str, group: str) -> bool:
    """Tell whether folded words have a phrase of a group."""
    return bool(phrases_of(words, language, group))


def phrases_of(words: Sequence[str], language: str, group: str) -> list[tuple[int, int, str]]:
    """Return first and last place (exclusive) and meaning of each phrase of a group among folded words."""
    if not isinstance(words, Keys):
        return group_of(language, group).find(words) if words else []
    found = words.phrases.get((language, group))
    if found is None:
        places = words.places(language).get(group)
        found = words.phrases[language, group] = group_of(language, group).find(words, places) if places else []
    return found


@cache
def group_of(language: str, name: str) -> PhraseGroup:
    """Return the phrases of a group in a language; none where the language has no such group."""
    whole: dict[tuple[str, ...], str] = {}
    opened: dict[tuple[str, ...], str] = {}
    beginnings: dict[str, str] = {}
    for meaning, phrases in groups_in(language).get(name, {}).items():
        for phrase in phrases:
            parts = tuple(folded_pattern(part) for part in phrase.split())
            if not any(part.endswith(ANY_ENDING) for part in parts):
                whole.setdefault(key_of(phrase), meaning)
            elif len(parts) == 1:
                beginnings.setdefault(parts[0][:-1], meaning)
            else:
                opened.setdefault(parts, meaning)
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for parts, meaning in sorted(opened.items(), key=lambda row: -len(row[0])):
        by_first[parts[0][:_FIRST]].append((parts, meaning))
    lengths = longest_first((phrase[0], len(phrase)) for phrase in whole)
    return PhraseGroup(whole, dict(by_first), beginnings, lengths, _letters(language))


@cache
def _starts(language: str) -> _Starts:
    words: dict[str, set[str]] = defaultdict(set)
    beginnings: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for name in groups_in(language):
        group = group_of(language, name)
        for word in group.lengths:
            words[word].add(name)
        for start, meaning in group.beginnings.items():
            beginnings[start].add((name, meaning))
        for first in (phrase[0] for opened in group.open.values() for phrase, _ in opened):
            if first.endswith(ANY_ENDING):
                beginnings[first[:-1]].add((name, ""))
            else:
                words[first].add(name)
    return _Starts(_held(words), _held(beginnings), _letters(language))


def _held(found: Mapping[str, set[_Held]]) -> dict[str, tuple[_Held, ...]]:
    """Return each set in order; the same few combinations are held once."""
    known: dict[tuple[_Held, ...], tuple[_Held, ...]] = {}
    return {start: known.setdefault(own := tuple(sorted(names)), own) for start, names in found.items()}


@cache
def _letters(language: str) -> Mapping[str, Sequence[int]]:
    """Return how many letters the beginnings of a language have by their first ones, the most first; one table for all groups."""
    first = (phrase.split()[0] for group in groups_in(language).values() for phrases in group.values() for phrase in phrases)
    beginnings = {folded_pattern(word)[:-1] for word in first if word.endswith(ANY_ENDING)}
    return longest_first((start[:_FIRST], len(start)) for start in beginnings)


def folded_pattern(part: str) -> str:
    """Return a word of a phrase as it is compared: folded, the mark behind a beginning kept."""
    stem, star, _ = part.partition(ANY_ENDING)
    return "".join(key_of(stem)) + star


@cache
def groups_in(language: str) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the groups of a language; none for a language without a file."""
    path = _FOLDER / f"{language}.yaml"
    if not path.is_file():
        return {}
    groups: dict[str, dict[str, list[str]]] = read_yaml(path)
    return groups
