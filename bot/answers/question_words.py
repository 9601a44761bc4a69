"""Words that say in every language what a question wants: when, who, how many, before, not.

What is learnt about "when" in one language then counts in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from knowledge.folding import key_of

_WORDS = Path(__file__).with_name("question_words.yaml")
_LONGEST = 3  # words in a row


@cache
def _phrases(language: str) -> Mapping[tuple[str, ...], str]:
    """Return the meaning of each phrase of a language, folded; none for a language without any."""
    groups = _all().get(language, {})
    return {key_of(phrase): meaning for meaning, phrases in groups.items() for phrase in reversed(phrases)}


@cache
def _all() -> Mapping[str, Mapping[str, Sequence[str]]]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster where it is there
    groups: dict[str, dict[str, list[str]]] = yaml.load(_WORDS.read_bytes(), Loader=loader)  # noqa: S506 - a safe one
    return groups


def meanings(words: Sequence[str], language: str) -> Iterator[tuple[int, int, str]]:
    """Yield first and last place (exclusive) and meaning of each phrase among folded words, the longest at each place."""
    phrases = _phrases(language)
    at = 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if tuple(words[at : at + n]) in phrases), 0)
        if length:
            yield at, at + length, phrases[tuple(words[at : at + length])]
        at += length or 1


def asks(word: str, language: str) -> bool:
    """Tell whether a folded word alone is one of these: "meta" asks when in Maltese, and is a company elsewhere."""
    return (word,) in _phrases(language)
