"""Names that stand in the genitive before the role of whoever signs for them: "Zvanu biedrības priekšsēdētāja" beside "Anna Novak"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.drafting.names.nominatives import ends_in_noun, in_nominative
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.signatures.signature_blocks import before_role
from knowledge.drafting.words.vocabulary import plain_words

_FEWEST = 2  # entries that are so: a single one may be a name that ends in such a word
_STEM = 4  # letters at least that a word's cases share
_ENDING = 4  # letters at most in which they differ
_MOST_ROLE_WORDS = 3
_OWNERS_S = frozenset(["da", "sv"])  # languages whose genitive is an s
_QUOTED = re.compile(r"^[^\W\d_A-ZÀ-ÞĀ-ŽА-ЯΑ-Ω][^\W\d_]+\s[„“«\"]([^„“”«»\"]+)[“”»\"]$")  # asociacijos „Varpai“
_QUOTATION = re.compile(r"[„“«\"][^„“”«»\"]*[“”»\"]")
_QUOTES = frozenset("„“”«»\"")
_CASED = re.compile(r"(?<=[A-ZÀ-Þ]{2}):?(?:s|n|in|en)$")  # STIM:s
_LOOSE = ("line", "cell", "item", "signature")


def with_offices_apart(entries: Sequence[Entry], language: str, register: Register) -> list[Entry]:
    """Return the entries, of each line "Varpų sąjungos pirmininkė Ona Rimkutė" the name in the nominative, the role and the person."""
    loose = [entry.source in _LOOSE and not entry.person for entry in entries]
    return [(_of_office(one, language, register) if each else None) or one for one, each in zip(entries, loose, strict=True)]


def _of_office(entry: Entry, language: str, register: Register) -> Entry | None:
    """Return the entry of a line that is a name, a role in small letters and a person; None for other lines."""
    words = entry.text.split()
    if not (ends_in_noun(language) or language in _OWNERS_S) or register.is_known(entry.text):
        return None
    for start in range(1, len(words) - 2):
        name = " ".join(words[:start])
        for end in range(start + 1, min(start + _MOST_ROLE_WORDS, len(words) - 2) + 1):
            role, person = " ".join(words[start:end]), " ".join(words[end:])
            whole = _QUOTES.isdisjoint(_QUOTATION.sub("", name))
            cased = in_nominative(name, language) != name or register.is_known(_CASED.sub("", name))
            named = whole and (cased or has_head(name) or register.is_known(name) or _QUOTED.match(name))
            if role == role.lower() and is_role(role) and named and is_person(person) and not register.is_known(person):
                return replace(entry, text=_nominative(name, language), source="row", role=role, person=person)
    return None


def _nominative(name: str, language: str) -> str:
    """Return a name without its genitive; without the word for what it is where it stands in quotation marks behind that."""
    if quoted := _QUOTED.match(name):
        return quoted[1]
    if (bare := _CASED.sub("", name)) != name:
        return bare
    if language in _OWNERS_S:
        return name[:-1] if name.endswith("s") and not is_acronym(name.split()[-1]) else name
    return in_nominative(name, language)


def without_roles_behind(entries: Sequence[Entry], lines: Sequence[str]) -> list[Entry]:
    """Return the entries with the names alone, in the form in which one of `lines`, a common letterhead, has them."""
    names = [before_role(entry.text) if entry.person and not entry.role else "" for entry in entries]
    if sum(map(bool, names)) < _FEWEST:
        return list(entries)
    return [
        replace(entry, text=_as_in(name, lines), role=entry.text[len(name) :].strip()) if name else entry
        for entry, name in zip(entries, names, strict=True)
    ]


def _as_in(name: str, lines: Sequence[str]) -> str:
    """Return a name with the words that a line of the same words in another case has; as it is where no line has them."""
    words = name.split()
    found = next((parts for line in lines if len(parts := line.split()) == len(words) and all(map(_are_one, words, parts))), words)
    return " ".join(_written_as(part, word) for word, part in zip(words, found, strict=True))


def _are_one(word: str, other: str) -> bool:
    """Tell whether two words are the same in two cases."""
    first, second = plain_words(word), plain_words(other)
    shared = next((at for at, (one, two) in enumerate(zip(first, second, strict=False)) if one != two), min(len(first), len(second)))
    return first == second or (shared >= _STEM and max(len(first), len(second)) - shared <= _ENDING)


def _written_as(part: str, word: str) -> str:
    """Return the word of a line, which may be in capitals, as a name has it."""
    if plain_words(word) == plain_words(part):
        return word
    if not part.isupper() or word.isupper():
        return part
    return part.capitalize() if word[:1].isupper() else part.lower()
