"""Words that say in every language what a question wants: the small ones (when, who, before, not) and those of doing (sign, demand).

What is learnt about "when" or "to sign" in one language then counts in all of them. One file for each language, three groups:

- `asking`: whole words or phrases, by meaning;
- `doing`: the same, where `podpis*` stands for every word that begins so;
- `ordinals`: the words for first, second and third, as names of drafts have them.

Words stand there without accents and in lower case, as `knowledge.folding` gives them; several in a row are separated by spaces.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from knowledge.folding import key_of

_FOLDER = Path(__file__).with_name("question_words")
_LONGEST = 3  # words in a row
_ANY_ENDING = "*"
_FIRST = 2  # letters by which phrases are looked up


@dataclass(frozen=True)
class _Phrases:
    """The phrases of one group: whole ones, beginnings of single words, and by their first letters those in which words are beginnings."""

    whole: Mapping[tuple[str, ...], str]
    beginnings: Mapping[str, str]
    open: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Yield first and last place (exclusive) and meaning of each phrase, the longest at each place."""
        at = 0
        while at < len(words):
            length, meaning = self._at(words[at : at + _LONGEST])
            if length:
                yield at, at + length, meaning
            at += length or 1

    def _at(self, words: Sequence[str]) -> tuple[int, str]:
        for length in range(len(words), 0, -1):
            if meaning := self.whole.get(tuple(words[:length])):
                return length, meaning
            for phrase, meaning in self.open.get(words[0][:_FIRST], ()):
                if len(phrase) == length and all(map(_fits, words, phrase)):
                    return length, meaning
        first = words[0]
        for end in range(len(first), 1, -1):
            if meaning := self.beginnings.get(first[:end]):
                return 1, meaning
        return 0, ""


def _fits(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith(_ANY_ENDING) else word == pattern


def meanings(words: Sequence[str], language: str) -> Iterator[tuple[int, int, str]]:
    """Yield first and last place (exclusive) and meaning of each phrase of asking among folded words: when, who, before."""
    return _group(language, "asking").find(words)


def deeds(words: Sequence[str], language: str) -> Iterator[tuple[int, int, str]]:
    """Yield the same of each phrase of doing: sign, demand, speak."""
    return _group(language, "doing").find(words)


def ordinal(digit: str, language: str) -> str | None:
    """Return the word for the first, second or third by its digit; None for other numbers."""
    words = _file(language).get("ordinals", {}).get("words", ())
    place = int(digit) if digit.isdigit() else 0
    return words[place - 1] if 0 < place <= len(words) else None


def asks(word: str, language: str) -> bool:
    """Tell whether a folded word alone is one of asking: "meta" asks when in Maltese, and is a company elsewhere."""
    return (word,) in _group(language, "asking").whole


@cache
def _group(language: str, name: str) -> _Phrases:
    whole: dict[tuple[str, ...], str] = {}
    beginnings: dict[str, str] = {}
    open_ones: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for meaning, phrases in _file(language).get(name, {}).items():
        for phrase in phrases:
            parts = tuple(_folded(part) for part in phrase.split())
            if not any(part.endswith(_ANY_ENDING) for part in parts):
                whole.setdefault(key_of(phrase), meaning)
            elif len(parts) == 1:
                beginnings.setdefault(parts[0][:-1], meaning)
            else:
                open_ones[parts[0][:_FIRST]].append((parts, meaning))
    return _Phrases(whole, beginnings, open_ones)


def _folded(part: str) -> str:
    stem, star, _ = part.partition(_ANY_ENDING)
    return "".join(key_of(stem)) + star


@cache
def _file(language: str) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the groups of a language; none for a language without a file."""
    path = _FOLDER / f"{language}.yaml"
    if not path.is_file():
        return {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster where it is there
    groups: dict[str, dict[str, list[str]]] = yaml.load(path.read_bytes(), Loader=loader)  # noqa: S506 - a safe one
    return groups
