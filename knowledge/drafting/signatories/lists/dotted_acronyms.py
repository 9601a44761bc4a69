"""Lists whose names have their acronym before a dot: "GOB · Guild of Bells", which elsewhere parts two names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from knowledge.drafting.names.register import is_acronym
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.signatories.entries import Entry

_DOT = re.compile(r"\s+[·•∙]\s+")
_FEWEST = 3  # names with an acronym before them
_NAME_WORDS = 2  # at least, of the name behind it


def with_dotted_acronyms(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries, each "GOB · Guild of Bells" with a dash instead of the dot, where all dots stand so; two that touch are two."""
    parts = [_DOT.split(entry.text) for entry in entries]
    dotted = [one for one in parts if len(one) > 1]
    if sum(len(one) - 1 for one in dotted) < _FEWEST or not all(map(_are_named, dotted)):
        return list(entries)
    return list(_whole([replace(entry, text=name) for entry, one in zip(entries, parts, strict=True) for name in _names_of(one)]))


def _are_named(parts: Sequence[str]) -> bool:
    """Tell whether an acronym stands before each dot and a name of several words behind it."""
    acronyms = all(is_acronym(part.split()[-1]) and part.split()[-1].isupper() for part in parts[:-1])
    alone = is_acronym(parts[0])
    begun = [len(part.split()) > (_NAME_WORDS if number < len(parts) - 1 else _NAME_WORDS - 1) for number, part in enumerate(parts) if number]
    return acronyms and all(begun) and (alone or len(parts[0].split()) > _NAME_WORDS)


def _names_of(parts: Sequence[str]) -> Iterator[str]:
    """Yield the names of a line; before the acronym of the next one stands the end of the one before it."""
    acronym = ""
    for number, part in enumerate(parts):
        name, last = part, ""
        if number < len(parts) - 1:
            name, _, last = part.rpartition(" ")
        if name:
            yield f"{acronym} – {name}" if acronym else name
        acronym = last


def _whole(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries, one that ends in a small word, or whose acronym lacks a letter, made one with that below it."""
    open_one: Entry | None = None
    for entry in entries:
        if open_one and (open_one.text.split()[-1] in CONNECTORS or _ends(entry.text, open_one.text)):
            entry = replace(open_one, text=f"{open_one.text} {entry.text}")
        elif open_one:
            yield open_one
        open_one = entry
    if open_one:
        yield open_one


def _ends(text: str, name: str) -> bool:
    """Tell whether a word or two bring the letters that the acronym before a name has and the name lacks: "GOBS – Guild of Bells" "Sofia"."""
    acronym, dash, rest = name.partition(" – ")
    few = len(text.split()) <= _NAME_WORDS and not is_acronym(text)
    return few and bool(dash) and not _spells(rest, acronym) and _spells(f"{rest} {text}", acronym)


def _spells(name: str, acronym: str) -> bool:
    """Tell whether the capitals of a name hold the letters of an acronym in their order."""
    capitals = iter([char for char in name if char.isupper()])
    return all(letter in capitals for letter in acronym)
