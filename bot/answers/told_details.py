"""Which details English text tells, in numbers and names: how many experts there were, how many pages it has, which MEP it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from knowledge.numerals import numerals

_WORD = re.compile(r"[\w,.^%]*[\w%]")
_PARTS = re.compile(r"[;:)]|\.\s")  # what ends a part of a sentence
_SMALL = frozenset({"of", "the", "in", "on", "for", "and", "to", "with", "from", "by", "at"})
_BINDING = re.compile(r"\bbinding\b|\bmust use\b")
_NOT_BINDING = re.compile(r"\b(?:not|no|non)[ -](?:legally )?binding\b|\bvoluntary\b")
_LOOKED_BACK = 25  # letters up to the end of such a word in which it may be denied
_LANGUAGE = "en"  # in which entries are told
_BEFORE_NOUN = 4  # words between a number and what it counts: "1,000 invited participants", "13 independent experts"


class _Held(NamedTuple):
    """How English text has a detail: the words that it is counted by, and what stands before or behind the names of those who are it."""

    counted: str
    named: str = r"(?!)"


_HELD: Mapping[str, _Held] = {
    "experts": _Held(r"experts?\b"),
    "members": _Held(r"members\b"),
    "participants": _Held(r"participants\b"),
    "pages": _Held(r"pages?\b"),
    "comments": _Held(r"(?:comments|submissions)\b"),
    "groups": _Held(r"groups\b"),
    "companies": _Held(r"(?:companies|firms|signatories)\b", r"\bamong them [A-Z]"),
    "staff": _Held(r"(?:staff|employees)\b"),
    "units": _Held(r"units\b"),
    "commitments": _Held(r"commitments\b"),
    "chapters": _Held(r"chapters\b"),
    "states": _Held(r"(?:member )?states\b"),
    "hours": _Held(r"hours\b"),
    "musicians": _Held(r"(?:musicians|artists)\b"),
    "deputies": _Held(r"(?:MEPs|votes)\b", r"\bMEPs? [A-Z]"),
    "rapporteurs": _Held(r"rapporteurs\b", r"\brapporteurs?\b|\bleading (?:jointly )?for Parliament"),
    "writers": _Held(r"authors\b", r"\b(?:study|report|written|drafted) by (?:Professor )?[A-Z]"),
    "jobs": _Held(r"(?:jobs|GDP)\b"),
    "compute": _Held(r"floating-point operations\b"),
}


def force_told(text: str) -> str:
    """Return whether English text says of what it tells that it is `binding` or `voluntary`; empty if it says neither, or both."""
    voluntary = _NOT_BINDING.search(text) is not None
    binding = any(not _NOT_BINDING.search(text[: found.end()][-_LOOKED_BACK:]) for found in _BINDING.finditer(text))
    return "" if voluntary == binding else "voluntary" if voluntary else "binding"


def is_detail(name: str) -> bool:
    """Tell whether a detail is called so."""
    return name in _HELD


def counts(text: str, detail: str) -> bool:
    """Tell whether a text tells how many of a detail there were: a number stands before the word for it, with no more than what it is like."""
    for found in re.finditer(rf"\b{_HELD[detail].counted}", text):
        words = _WORD.findall(_PARTS.split(text[: found.start()])[-1])[-_BEFORE_NOUN:]
        small = max((at for at, word in enumerate(words) if word.lower() in _SMALL), default=-1)
        before = words[small + 1 :]
        if any(word[0].isdigit() for word in before) or numerals(" ".join(before), _LANGUAGE):
            return True
    return False


def names(text: str, detail: str) -> bool:
    """Tell whether a text names those who are a detail."""
    return re.search(_HELD[detail].named, text) is not None
