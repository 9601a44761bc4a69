"""Countries outside the Union, by the names that the Unicode CLDR gives them in 24 languages: "when did Norway sign the AI Act?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from knowledge.facts import is_member_state
from knowledge.folding import Token, key_of
from knowledge.locales import locale_of

_CODE = 2  # letters of a country's code; those of regions have three digits
_FIRST = 3  # letters by which names are looked up
_LEAST, _ENDING = 4, 5  # letters of a name, and of the longest ending
_OFTEN_ELSE = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "GE", "TD", "MT"})  # no countries, or words of everyday speech
_WITH_ARTICLES = ("ga", "mt")  # languages in which names of countries have them
_VOWELS = "aeiouyαειουωηаеиоуыюя"


def other_countries(words: Sequence[Token], language: str) -> list[Token]:
    """Return the words, as they are written in a question, that name countries which are no member states; a name begins with a capital."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if word.text.islower():
            continue
        for name in _names(language).get(word.key[:_FIRST], ()):
            if at + len(name) <= len(words) and all(_is(words[at + step].key, part) for step, part in enumerate(name)):
                found.update(range(at, at + len(name)))
    return [words[at] for at in sorted(found)]


def _is(word: str, part: str) -> bool:
    """Tell whether a word is a form of a name: its ending is a case, which begins with a vowel."""
    ending = word[len(part) :]
    return word.startswith(part) and (ending in {"", "s"} or (ending[0] in _VOWELS and len(ending) <= _ENDING))


@cache
def _names(language: str) -> dict[str, list[tuple[str, ...]]]:
    """Return the names as far as no case changes them, by their first letters."""
    names: dict[str, list[tuple[str, ...]]] = {}
    for code in dict.fromkeys((language, "en")):
        for territory, name in locale_of(code).territories.items():
            if len(territory) != _CODE or not territory.isalpha() or territory in _OFTEN_ELSE or is_member_state(territory):
                continue
            keys = key_of(name)
            begins = code in _WITH_ARTICLES and len(keys[0]) < _FIRST  # behind its article: "l-Iżvizzera"
            parts = tuple(map(_unchanging, keys[begins:]))
            if len("".join(parts)) >= _LEAST and len(parts[0]) >= _FIRST:
                names.setdefault(parts[0][:_FIRST], []).append(parts)
    return names


def _unchanging(key: str) -> str:
    """Return the beginning of a word that its cases have in common: "Norvēģij" of "Norvēģija"."""
    return key[:-1] if len(key) > _FIRST and key[-1] in _VOWELS else key
