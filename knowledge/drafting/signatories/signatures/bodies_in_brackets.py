"""Persons in a run, each with the body that they sign for in brackets: "Anna Novak (Guild of Bells), Ivo Kral (RIMA)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_person
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_BETWEEN = re.compile(r"[,;]\s+(?![^()]*\))")
_PART = re.compile(r"(?P<person>[^()]+)\s\((?P<body>[^()]+)\)")
_FEWEST, _MOST, _LONGEST = 2, 0.6, 5_000  # such parts, share of them, and letters of a run


def with_bodies_apart(blocks: Sequence[Block], register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks with the parts of such runs as items, the body of each, and who signs by the bodies' names."""
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for block in blocks:
        parts = list(_parts_of(block, register))
        apart += [ListItem(text=text) for text, _ in parts] or [block]
        signers |= {text: person for text, person in parts if person}
    return apart, signers


def _parts_of(block: Block, register: Register) -> Iterator[tuple[str, str]]:
    """Yield each part of a run and its person, if it has a body; nothing for blocks that are no such run."""
    text = " ".join(block.text.split()) if isinstance(block, Paragraph) and len(block.text) <= _LONGEST else ""
    parts = [part.strip(" .") for part in _BETWEEN.split(text)]
    found = [match if (match := _PART.fullmatch(part)) and _signs_for_body(match, register) else None for part in parts]
    if sum(map(bool, found)) >= max(_FEWEST, _MOST * len(parts)):
        yield from ((match["body"], match["person"]) if match else (part, "") for match, part in zip(found, parts, strict=True))


def _signs_for_body(part: re.Match[str], register: Register) -> bool:
    person, body = part["person"], part["body"]
    named = has_head(body) or register.is_known(body)
    return named and is_person(person) and not has_head(person) and not register.is_known(person) and not register.is_known(part[0])
