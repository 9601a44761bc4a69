"""Paragraphs of a list that are each a name and, below it, who signs for it with a comma and a role, wherever the margin broke the two.

"Guild of Bells" above "Anna Novak and Ivo Kos,⏎Presidium": where several such roles are known words, the others are roles too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from knowledge.drafting.names.register import Register, has_head, looks_like_organisation
from knowledge.drafting.names.shapes import has_contact, is_person, is_role
from knowledge.drafting.signatories.signatures.signer_shapes import are_persons
from knowledge.drafting.words.legal_forms import has_legal_form
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST, _NEARLY_ALL, _HALF = 3, 0.8, 0.5  # paragraphs of a run, share of them that are so, and share of their roles that are known words
_MOST_LINES, _ROLE_WORDS = 5, 6

_Signature = tuple[str, str, str]  # name, persons and role


def with_signed_names_apart(blocks: Sequence[Block], register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks, of each such paragraph the name as an item, and who signs with which role, by names."""
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for together, run in groupby(blocks, key=lambda block: isinstance(block, Paragraph) and "\n" in block.text):
        paragraphs = list(run)
        read = [_signature(block, register) for block in paragraphs] if together else []
        if not _are_alike([one for one in read if one], len(paragraphs)):
            apart += paragraphs
            continue
        for block, signature in zip(paragraphs, read, strict=True):
            apart.append(ListItem(text=signature[0]) if signature else block)
            signers |= {signature[0]: ", ".join(signature[1:])} if signature else {}
    return apart, signers


def _are_alike(read: Sequence[_Signature], count: int) -> bool:
    roles = sum(is_role(role) for _, _, role in read)
    return len(read) >= max(_FEWEST, _NEARLY_ALL * count) and roles >= _HALF * len(read)


def _signature(block: Block, register: Register) -> _Signature | None:
    """Return name, persons and role of a paragraph; None where its lines are something else."""
    lines = getattr(block, "text", "").split("\n")
    return next(_signatures(lines, register), None) if 1 < len(lines) <= _MOST_LINES else None


def _signatures(lines: Sequence[str], register: Register) -> Iterator[_Signature]:
    for at in range(len(lines) - 1, 0, -1):
        name = " ".join(lines[:at])
        person, comma, role = " ".join(lines[at:]).partition(", ")
        signs = (is_person(person) or are_persons(person)) and not (register.is_known(person) or has_head(person))
        short = bool(comma) and len(role.split()) <= _ROLE_WORDS
        told = signs and short and (is_role(role) or not has_head(role)) and not has_contact(role)
        begun = name[:1].isupper() or register.is_known(name)
        named = begun and "," not in name and (not name.endswith((":", ".")) or has_legal_form(name))
        others = sum(map(has_head, lines[:at])) > 1 or (is_person(name) and not looks_like_organisation(name) and not register.is_known(name))
        if told and named and not others and not register.is_known(role):
            yield name, person, role
