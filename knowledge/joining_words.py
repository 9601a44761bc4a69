"""The words for "and" and "or" of a language, by the patterns of lists of the Unicode CLDR (Babel)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from knowledge.folding import Token, tokens
from knowledge.locales import locale_of

# Folded words that go on with a conversation at the beginning of a turn, and join no list, by language; of no standard.
_AT_BEGINNING: Mapping[str, Sequence[str]] = {
    "bg": ("а", "ами"), "el": ("λοιπον",), "en": ("so", "ok"), "es": ("pero",), "et": ("aga",), "fi": ("enta",), "hr": ("a",), "lt": ("o",),
    "lv": ("bet",), "pl": ("a",), "ro": ("dar", "iar"), "sl": ("pa",),
}  # fmt: skip


def is_an_and(word: Token, language: str) -> bool:
    """Tell whether a word is an "and" of a language or of English; an accent makes another word of it: Italian "è", Portuguese "é"."""
    if word.key not in words_for_and(language):
        return False
    return word.text.casefold() == word.key or word.key not in _as_written(language)


def begins_with_an_and(words: Sequence[Token], language: str) -> bool:
    """Tell whether a turn begins with an "and", or with the word that a language has for it there: Polish "a", Lithuanian "o"."""
    return bool(words) and (is_an_and(words[0], language) or words[0].key in _AT_BEGINNING.get(language, ()))


@lru_cache(maxsize=64)
def words_for_and(language: str) -> frozenset[str]:
    """Return the folded words for "and" of a language and of English."""
    return _words(language, "standard")


@lru_cache(maxsize=64)
def words_for_and_or(language: str) -> frozenset[str]:
    """Return the folded words for "and" and "or" of a language and of English."""
    return words_for_and(language) | _words(language, "or")


@lru_cache(maxsize=64)
def _as_written(language: str) -> frozenset[str]:
    """Return the words for "and" with their accents: Hungarian "és", Romanian "și"."""
    return frozenset(word.text.casefold() for word in _of_patterns(language, "standard"))


def _words(language: str, style: str) -> frozenset[str]:
    return frozenset(word.key for word in _of_patterns(language, style))


def _of_patterns(language: str, style: str) -> list[Token]:
    patterns = (locale_of(code).list_patterns.get(style, {}).get("2", "") for code in ("en", language))
    return [word for pattern in patterns for word in tokens(pattern) if word.key.isalpha()]
