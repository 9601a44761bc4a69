"""What a list says of those who sign as well and whom it does not name: "u. v. a.", "and many others", "and 312 other organisations"."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.vocabulary import in_all_languages, listed_words, plain_words

_MOST_WORDS = 5
_COUNTED = re.compile(r"^(?P<link>[^\W\d_]+|&|\+)\s+(?:\w+\s)?\d[\d.,\s]*\s+[^\W\d_A-ZÀ-ÞΑ-ΩА-Я]")


def without_others(line: str) -> str:
    """Return a line without such words at its end, so that nothing is left of one that says nothing else."""
    counted = _COUNTED.match(line.strip())
    if counted and (not counted["link"].isalpha() or counted["link"].lower() in _ands()):
        return ""
    words = line.split()
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        if listed_words("and_others").fullmatch(plain_words(" ".join(words[-count:]))):
            return " ".join(words[:-count]).rstrip(" ,;–—-(")
    return line


@lru_cache(maxsize=1)
def _ands() -> frozenset[str]:
    return frozenset(in_all_languages("ands"))
