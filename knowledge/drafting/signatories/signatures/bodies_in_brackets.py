"""Persons in a run, each with the body that they sign for in brackets, be it behind what they are there: "Anna Novak (Guild of Bells),
Ivo Kral (president RIMA) and Eva Kos (in her own name)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.signatures.signature_blocks import parted_role
from knowledge.drafting.words.vocabulary import listed_words, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

# A comma, or "and" before the last one, which languages have in a small word; neither inside brackets.
_BETWEEN = re.compile(r"(?:[,;]\s+|(?<=\))\s+(?:[^\W\d_A-ZÀ-Þ]{1,5}|&)\s+)(?![^()]*\))")
_PART = re.compile(r"(?P<person>[^()]+)\s\((?P<body>[^()]+)\)")
_FEWEST, _MOST, _LONGEST = 2, 0.6, 5_000  # such parts, share of them, and letters of a run
_ROLE_WORDS = 3  # of a role that is no known word


@dataclass(frozen=True)
class _Signed:
    """A body, and who signs for it: a person, perhaps with a comma and a role. `sure`: the body or the role is one by its words."""

    body: str
    signer: str
    sure: bool


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
    found = [_signed(match, register) if (match := _PART.fullmatch(part)) else None for part in parts]
    alone = sum(bool(listed_words("in_own_name").search(plain_words(part))) for part in parts)
    if sum(one is not None and one.sure for one in found) >= max(_FEWEST, _MOST * (len(parts) - alone)):
        yield from ((one.body, one.signer) if one else (part, "") for one, part in zip(found, parts, strict=True))


def _signed(part: re.Match[str], register: Register) -> _Signed | None:
    """Return the body in a person's bracket; behind words that may say what the person is there, one that only its place tells."""
    person, bracket = part["person"], part["body"]
    if not is_person(person) or has_head(person) or register.is_known(person) or register.is_known(part[0]):
        return None
    if parted := parted_role(bracket, register):
        return _Signed(parted[1], f"{person}, {parted[0]}", sure=True)
    if has_head(bracket) or register.is_known(bracket):
        return _Signed(bracket, person, sure=True)
    words = bracket.split()
    start = next((at for at, word in enumerate(words) if any(map(str.isupper, word)) and not is_role(word)), 0)
    role, body = " ".join(words[:start]), " ".join(words[start:])
    alone = listed_words("in_own_name").search(plain_words(bracket))
    return _Signed(body, f"{person}, {role}", sure=is_role(role)) if 0 < start <= _ROLE_WORDS and not alone else None
