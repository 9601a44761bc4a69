"""Whole turns of a conversation that name nothing themselves: "and after that?", "which of the two was earlier?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Literal

from knowledge.folding import Token, key_of
from knowledge.joining_words import begins_with_an_and
from knowledge.yaml_files import read_yaml

ShortTurn = Literal[
    "onward", "backward", "previous", "earlier", "later", "between", "ago", "since",
    "contents", "known", "unknown", "stated", "reply",
    "others", "both", "whole", "counted", "day", "opened", "extended",
    "signed", "addressed", "published", "speaker", "still", "profile", "recommends", "reserves",
]

_FILES = tuple(map(Path(__file__).with_name, ("short_turns.yaml", "short_turns_on_lists.yaml", "short_turns_on_things.yaml")))
_LONGEST, _TELLING = 12, 3  # words of such a turn at most, and of one that is known in whatever language
_GROUP = re.compile(r"\(([^()]*)\)")


def short_turn(words: Sequence[Token], language: str) -> ShortTurn | None:
    """Return what a turn means that is one of the known phrases from its first word to its last, an "and" before it apart; else None.

    So few words may be taken for those of another language: "la data si sa?" is Italian, whatever it looks like.
    """
    spoken = words[1:] if begins_with_an_and(words, language) else words
    if not 0 < len(spoken) <= _LONGEST:
        return None
    text = "".join(f"{word.key} " for word in spoken)
    if own := _meaning(text, language):
        return own
    others = _languages_by_beginning().get(spoken[0].key, ()) if len(spoken) >= _TELLING else ()
    found = {_meaning(text, other) for other in others if other != language} - {None}
    return found.pop() if len(found) == 1 else None


def _meaning(text: str, language: str) -> ShortTurn | None:
    return next((meaning for meaning, pattern in _patterns(language).items() if pattern.fullmatch(text)), None)


def meanings_in(language: str) -> tuple[ShortTurn, ...]:
    """Return the meanings for which a language has phrases."""
    return tuple(_patterns(language))


@cache
def _patterns(language: str) -> Mapping[ShortTurn, re.Pattern[str]]:
    phrases = _phrases().get(language, {})
    return {meaning: re.compile("|".join(map(_pattern, found))) for meaning, found in phrases.items()}


def _pattern(phrase: str) -> str:
    """Return the expression for a phrase: every word is followed by a space, so that nothing between bars leaves none behind."""
    parts = _GROUP.split(phrase)  # what stands outside brackets and inside them, in turn
    return "".join(_either(part.split("|")) if place % 2 else _either([part]) for place, part in enumerate(parts))


def _either(options: Sequence[str]) -> str:
    return f"(?:{'|'.join(''.join(f'{re.escape(word)} ' for word in key_of(option)) for option in options)})"


@cache
def _languages_by_beginning() -> Mapping[str, frozenset[str]]:
    """Return by the first word of a phrase the languages that have such ones: hardly any turn begins so in more than one or two."""
    found: dict[str, set[str]] = {}
    for language, by_meaning in _phrases().items():
        for phrase in chain.from_iterable(by_meaning.values()):
            for word in _first_words(phrase):
                found.setdefault(word, set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


def _first_words(phrase: str) -> Iterator[str]:
    """Yield the words with which a phrase may begin: those of its first part, and of the next one where the first may be left out."""
    for place, part in enumerate(_GROUP.split(phrase)):
        options = [key_of(option) for option in (part.split("|") if place % 2 else [part])]
        yield from (words[0] for words in options if words)
        if all(options):
            return


@cache
def _phrases() -> Mapping[str, Mapping[ShortTurn, Sequence[str]]]:
    found: dict[str, dict[ShortTurn, list[str]]] = {}
    for file in _FILES:
        for language, phrases in read_yaml(file).items():
            found.setdefault(language, {}).update(phrases)
    return found
