"""What lines of signatures are made of: parts, roles, persons."""

from __future__ import annotations

import re

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import CONNECTORS, is_person, is_role
from knowledge.drafting.words.vocabulary import all_roles, plain_words

SEAM = re.compile(r"(\s+(?:[–—]|--?)\s+|\s*:\s+|,\s+|\s*[|·]\s*)")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|i|og|och|ja|és|oraz|și|un|ir|in|a|agus|u|και|и|&)\s+")
_TWO = 2
LINKS = CONNECTORS | {"at", "för", "vid", "hos", "ved", "bij", "pri", "przy", "při"}


def has_role(text: str, register: Register) -> bool:
    """Tell whether a line or one of its parts is a role."""
    return not _is_name(text, register) and any(is_role(part) and not register.is_known(part) for part in SEAM.split(text)[::2])


def _is_name(text: str, register: Register) -> bool:
    """Tell whether a text is a known name and nothing else: the register also knows it by its acronym behind "Director, …"."""
    if not register.is_known(text):
        return False
    first, *rest = SEAM.split(text, maxsplit=1)
    return not (rest and is_role(first) and not register.is_known(first) and register.is_known(rest[-1]))


def without_groups_behind_roles(text: str) -> str:
    """Return a line without the group in brackets behind a role: "Anna Novak, MEP (Greens)"; no organisation is named so."""
    parts = SEAM.split(text)
    for at in range(0, len(parts), 2):
        role, bracket, _ = parts[at].rstrip().partition(" (")
        if at and bracket and parts[at].rstrip().endswith(")") and all_roles().fullmatch(plain_words(role)):
            parts[at] = role
    return "".join(parts)


def may_be_person(text: str, register: Register) -> bool:
    return not register.is_known(text) and (is_person(text) or (len(text.split()) in (2, 3, 4) and not has_head(text)))


def are_persons(text: str) -> bool:
    """Tell whether a text names two persons: "Anna Novak and Ivo Kos"."""
    return bool(both_persons(text))


def both_persons(text: str) -> list[str]:
    """Return the two persons of "Anna Novak and Ivo Kos"; none of other texts."""
    parts = _AND.split(text)
    two = len(parts) == _TWO and all(len(part.split()) >= _TWO and is_person(part) and not has_head(part) for part in parts)
    return parts if two else []
