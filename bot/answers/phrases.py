"""Whole utterances that are written down with their alternatives, by language and by what they mean: "(what|) happened (next|after that)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path

from knowledge.folding import Token, key_of
from knowledge.joining_words import begins_with_an_and
from knowledge.yaml_files import read_yaml

_LONGEST, _TELLING = 12, 3  # words of such an utterance at most, and of one that is known in whatever language
_GROUP = re.compile(r"\(([^()]*)\)")

Phrases = Mapping[str, Mapping[str, Sequence[str]]]  # by language and meaning


class WholePhrases:
    """What utterances mean that are one of the known phrases from the first word to the last, an "and" before it apart.

    In a phrase (a|b) stands for either, and nothing between bars for none. Words stand in it with or without accents.
    """

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._known: dict[str, Mapping[str, re.Pattern[str]]] = {}  # by language, as they are asked for

    @classmethod
    def of_files(cls, files: Sequence[Path]) -> WholePhrases:
        """Read YAML files, each a mapping from languages to meanings to phrases; later files add to the earlier ones."""
        found: dict[str, dict[str, Sequence[str]]] = {}
        for file in files:
            for language, phrases in read_yaml(file).items():
                found.setdefault(language, {}).update(phrases)
        return cls(found)

    def meaning(self, words: Sequence[Token], language: str) -> str | None:
        """Return what an utterance means; None if it is no known one.

        So few words may be taken for those of another language: "la data si sa?" is Italian, whatever it looks like.
        """
        spoken = words[1:] if begins_with_an_and(words, language) else words
        if not 0 < len(spoken) <= _LONGEST:
            return None
        text = "".join(f"{word.key} " for word in spoken)
        if own := self._meaning(text, language):
            return own
        others = self._languages_by_beginning.get(spoken[0].key, ()) if len(spoken) >= _TELLING else ()
        found = {self._meaning(text, other) for other in others if other != language} - {None}
        return found.pop() if len(found) == 1 else None

    def meanings_in(self, language: str) -> tuple[str, ...]:
        """Return the meanings for which a language has phrases."""
        return tuple(self._patterns(language))

    def _meaning(self, text: str, language: str) -> str | None:
        return next((meaning for meaning, pattern in self._patterns(language).items() if pattern.fullmatch(text)), None)

    def _patterns(self, language: str) -> Mapping[str, re.Pattern[str]]:
        if language not in self._known:
            phrases = self._phrases.get(language, {})
            self._known[language] = {meaning: re.compile("|".join(map(_pattern, found))) for meaning, found in phrases.items()}
        return self._known[language]

    @cached_property
    def _languages_by_beginning(self) -> Mapping[str, frozenset[str]]:
        """The languages by the first word of their phrases: hardly any utterance begins so in more than one or two."""
        found: dict[str, set[str]] = {}
        for language, by_meaning in self._phrases.items():
            for phrase in chain.from_iterable(by_meaning.values()):
                for word in _first_words(phrase):
                    found.setdefault(word, set()).add(language)
        return {word: frozenset(languages) for word, languages in found.items()}


def _pattern(phrase: str) -> str:
    """Return the expression for a phrase: every word is followed by a space, so that nothing between bars leaves none behind."""
    parts = _GROUP.split(phrase)  # what stands outside brackets and inside them, in turn
    return "".join(_either(part.split("|")) if place % 2 else _either([part]) for place, part in enumerate(parts))


def _either(options: Sequence[str]) -> str:
    return f"(?:{'|'.join(''.join(f'{re.escape(word)} ' for word in key_of(option)) for option in options)})"


def _first_words(phrase: str) -> Iterator[str]:
    """Yield the words with which a phrase may begin: those of its first part, and of the next one where the first may be left out."""
    for place, part in enumerate(_GROUP.split(phrase)):
        options = [key_of(option) for option in (part.split("|") if place % 2 else [part])]
        yield from (words[0] for words in options if words)
        if all(options):
            return
