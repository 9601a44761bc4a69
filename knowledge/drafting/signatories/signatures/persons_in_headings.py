"""Signatures below one another whose person stands in bold, read as a heading, above what that is and a name that a narrow column broke.

"Anna Novak" above "President⏎Guild of European⏎Bells".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge.drafting.names.register import Register
from knowledge.drafting.names.shapes import has_contact, is_person, is_role
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_FEWEST, _MOST_LINES = 3, 5  # signatures of a letter, and lines below a person


def with_headed_persons_apart(blocks: Sequence[Block], register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks, of such signatures the names as items, and who signs with which role, by names; all as they are where few are so."""
    signatures = {at: (person, lines) for at, (person, below) in enumerate(pairwise(blocks)) if (lines := _lines_of(person, below, register))}
    names = [line for _, lines in signatures.values() for line in lines[1:]]
    room = max(map(len, names), default=0)
    whole = {at: _whole(lines[1:], room) for at, (_, lines) in signatures.items()}
    if len(signatures) < _FEWEST or not all(whole.values()):
        return list(blocks), {}
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for at, block in enumerate(blocks):
        if at in signatures:
            person, lines = signatures[at]
            signers[whole[at]] = f"{getattr(person, 'text', '')}, {ON_BEHALF.sub('', lines[0]).rstrip(' ,')}"
            apart.append(ListItem(text=whole[at]))
        elif at - 1 not in signatures:
            apart.append(block)
    return apart, signers


def _lines_of(person: Block, below: Block, register: Register) -> list[str]:
    """Return the role and the lines of a name below a person in a heading; none where something else stands there."""
    lines = below.text.split("\n") if isinstance(below, Paragraph) else []
    alone = isinstance(person, Heading) and is_person(person.text) and not register.is_known(person.text)
    role = alone and 1 < len(lines) <= _MOST_LINES and is_role(lines[0].split(",")[0]) and not register.is_known(lines[0])
    others = any(is_role(line) or has_contact(line) or register.is_country(line) for line in lines[1:])
    return lines if role and not others else []


def _whole(lines: Sequence[str], room: int) -> str:
    """Return the name that the margin broke into lines; empty where one ends before the margin, so that the next says something else."""
    broken = all(len(above) + 1 + len(line.split()[0]) > room for above, line in pairwise(lines))
    return " ".join(lines) if broken or any(line[:1].islower() for line in lines[1:]) else ""
