"""Lines below a name that say something of its owner and name nobody: where it has its seat, for how many it speaks; and lines that only
promise names: "coming soon"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import has_contact, is_address
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.legal_forms import has_legal_form
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, profession_stems

_COUNTED = re.compile(r"^(?:[^\W\d_]+\.?\s+)?\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+\s+[^\W\d_]")  # "220.000 authors", "rund 40 000 Mitglieder"
_OF_SO_MANY = re.compile(r"^((?:[^\W\d_]+[\s-]+){1,3}?)([^\W\d_A-ZÀ-Þ]{1,4})\s+\d{1,4}\s+([^\W\d_][^,;]*)$")  # "Federation of 16 chambers"
_MEMBERS = re.compile(r"\b\d[\d.,'’ ]*\s+([^\W\d_]+)\W*$")  # "Seat in Berlin, some 230 members"
_APART = re.compile(r"\s*[/,–—-]\s+|\s*/\s*")
_MOST_PLACES = 3
_DOTS = re.compile(r"\s+[·•|∙⋅]\s+")
_TELEPHONE = re.compile(r"[+(]?\d[\d\s()/.–-]{6,}")
_FEWEST_OF_FOOT, _HALF = 2, 0.5  # parts that are an address or a number, and share of the lines of a list


def without_feet(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without lines that give a sender's street, town and telephone with dots between them, as feet of letters do.

    Where half of a list or more is so, these are names with their addresses.
    """
    feet = [_is_foot(entry.text) for entry in entries]
    seldom = sum(feet) < _HALF * len(feet)
    return [entry for entry, foot in zip(entries, feet, strict=True) if not (foot and seldom)]


def _is_foot(line: str) -> bool:
    name, *parts = _DOTS.split(line)
    told = sum(is_address(part) or has_contact(part) or bool(_TELEPHONE.fullmatch(part)) for part in parts)
    return told >= _FEWEST_OF_FOOT and not is_address(name)


def tells_of_owner(line: str, words: Vocabulary, register: Register) -> bool:
    """Tell whether a line of a list is no name but says of one where its owner sits, how many it unites, or that it is still to come."""
    if register.is_known(line) or has_legal_form(line):
        return False
    if listed_words("to_come").fullmatch(plain_words(line)) and not is_acronym(line):
        return True
    members = _MEMBERS.search(line)
    counted = bool(_COUNTED.match(line)) or (members is not None and bool(listed_words("members_of").fullmatch(plain_words(members[1]))))
    return counted or _is_place(line, register) or _says_of_how_many(line, words)


def _is_place(line: str, register: Register) -> bool:
    """Tell whether a line is nothing but a town, be it with its country or with another one."""
    places = [place for place in _APART.split(line.strip(" .")) if place]
    towns = [bool(listed_words("towns").fullmatch(plain_words(place))) and not is_acronym(place) for place in places]
    others = (register.is_country(place) for place, town in zip(places, towns, strict=True) if not town)
    return any(towns) and len(places) <= _MOST_PLACES and all(others)


def _says_of_how_many(line: str, words: Vocabulary) -> bool:
    """Tell whether a line says what kind of body one is and how many others it unites: "Dachorganisation von 16 Länderkammern"."""
    found = _OF_SO_MANY.match(line)
    if found is None:
        return False
    kind, united = plain_words(found[1]).split(), plain_words(found[3])
    several = has_head(found[3]) or profession_stems().search(united) or any(map(words.is_organisations, united.split()))
    return bool(several) and (has_head(found[1]) or any(map(words.is_organisations, kind)))
