"""What a list says of those who sign as well and whom it does not name: "u. v. a.", "and many others", "and 312 other organisations"."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.words.vocabulary import in_all_languages, listed_words, plain_words
from knowledge.numerals import in_digits

_MOST_WORDS = 5
_LINKING_WORDS = 3  # of "as well as"
_COUNTED = re.compile(r"^(?P<link>[^\W\d_]+|&|\+)\s+(?:\w+\s)?\d[\d.,\s]*\s+[^\W\d_A-ZÀ-ÞΑ-ΩА-Я]")


def without_others(line: str, language: str = "en") -> str:
    """Return a line without such words at its end, so that nothing is left of one that says nothing else."""
    line = _without_further(line, language)
    counted = _COUNTED.match(line.strip())
    if counted and (not counted["link"].isalpha() or counted["link"].lower() in _ands()):
        return ""
    words = line.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        if listed_words("and_others").fullmatch(plain_words(" ".join(words[-count:]))):
            return " ".join(words[:-count]).rstrip(" ,;–—-(")
    return line


def _without_further(line: str, language: str) -> str:
    """Return a line up to the number of further ones: nothing of "120 further bodies", "Guild of Bells" of "Guild of Bells and two others".

    A word for further beside a number begins no name, and neither does what stands behind it, such as where the others are.
    """
    words = line.split()
    for at in range(len(words) - 1):
        if {_number_or_further(word, language) for word in words[at : at + 2]} == {"number", "further"}:
            before, linked = _without_link(words[:at])
            return " ".join(before).rstrip(" ,;–—-(") if linked or not before else line
    return line


def _number_or_further(word: str, language: str) -> str:
    if listed_words("further").fullmatch(plain_words(word)) and not word[:1].isupper():
        return "further"
    return "number" if in_digits(word, language).strip(",.").isdigit() else ""


def _without_link(words: list[str]) -> tuple[list[str], bool]:
    """Return words without "and", "as well as" or a dash at their end, and whether there was one."""
    linked = False
    for count in range(_LINKING_WORDS, 0, -1):
        plain = plain_words(" ".join(words[-count:]))
        if words and (plain in _ands() or listed_words("as_well_as").fullmatch(plain) or words[-1] in ("&", "+")):
            words, linked = words[:-count], True
    return words, linked or words[-1:] != [words[-1].rstrip(",;–—-")] if words else linked


@lru_cache(maxsize=1)
def _ands() -> frozenset[str]:
    return frozenset(in_all_languages("ands"))
