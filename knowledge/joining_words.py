"""The words for "and" and "or" of a language, by the patterns of lists of the Unicode CLDR (Babel)."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

from knowledge.folding import tokens


@lru_cache(maxsize=64)
def words_for_and(language: str) -> frozenset[str]:
    """Return the folded words for "and" of a language and of English."""
    return _words(language, "standard")


@lru_cache(maxsize=64)
def words_for_and_or(language: str) -> frozenset[str]:
    """Return the folded words for "and" and "or" of a language and of English."""
    return words_for_and(language) | _words(language, "or")


def _words(language: str, style: str) -> frozenset[str]:
    patterns = (Locale.parse(code).list_patterns.get(style, {}).get("2", "") for code in ("en", language))
    return frozenset(word.key for pattern in patterns for word in tokens(pattern) if word.key.isalpha())
