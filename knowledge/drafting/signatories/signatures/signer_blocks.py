"""Blocks of signatures with nothing but their place to show them: a name on one line or more, and below it, last, whoever signs.

In typed columns an empty line parts them; elsewhere each is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from knowledge.drafting.names.register import Register, has_head, without_brackets
from knowledge.drafting.names.shapes import has_contact, is_person, is_role
from knowledge.loaders.parsed import Block, ListItem, Paragraph, Table

_FEWEST, _NEARLY_ALL = 3, 0.85  # blocks, and share of them that end in a person
_MOST_LINES = 5
_OPEN = re.compile(r"\([^()]*$")  # a bracket that a line leaves open
# What stands before a person who signs by order, or for whom a clerk has written "signed": w.g. H. Vos, i. A. Anna Novak.
_BY_ORDER = re.compile(r"^[^\W\d_A-ZÀ-ÞΑ-ΩА-Я]{1,4}\.\s?(?:[^\W\d_]{1,3}\.\s?){0,2}\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])|^gez\.\s+")


def with_signer_blocks_apart(blocks: Sequence[Block], register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks with each such signature as an item, and who signs, by names; the blocks as they are where not nearly all are so."""
    groups = [list(_groups_of(block)) for block in blocks]
    flat = [lines for of_block in groups for lines in of_block if any(map(str.isalpha, "".join(lines)))]  # a typed rule is none
    shaped = sum(_is_signature(lines, register) for lines in flat)
    typed = any(isinstance(block, Table) and block.broken for block in blocks)
    if not typed or len(flat) < _FEWEST or shaped < _NEARLY_ALL * len(flat):
        return list(blocks), {}
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for lines in flat:
        if not _is_signature(lines, register):
            apart.append(Paragraph(text="\n".join(lines)))
            continue
        name = " ".join(lines[:-1])
        signers[name] = _person_in(lines[-1])
        apart.append(ListItem(text=name))
    return apart, signers


def _groups_of(block: Block) -> Iterator[list[str]]:
    """Yield the runs of lines of each column between empty cells; of other blocks all lines."""
    columns: list[list[str]] = []
    if isinstance(block, Table):
        columns = [[line for cell in column for line in cell.split("\n")] for column in zip_longest(*block.rows, fillvalue="")]
    elif isinstance(block, Paragraph):
        columns = [block.text.split("\n")]
    else:
        columns = [[getattr(block, "text", "")]]
    for column in columns:
        yield from (list(run) for filled, run in groupby(column, key=bool) if filled)


def _is_signature(lines: Sequence[str], register: Register) -> bool:
    """Tell whether lines are a name and, last, a person: none above is a person with a role, or another body's name.

    One may look like a person's, as the rest of a name does: "Guild of", "Loud Bells", "Anna Novak, chair".
    """
    *above, last = lines
    if not 0 < len(above) < _MOST_LINES or not above[0][:1].isupper() or not _is_signer(last, register):
        return False
    persons = [line for line in above[1:] if _is_signer(line, register)]
    others = len(persons) > 1 or any("," in line for line in persons) or any(map(has_contact, above))
    heads = [number for number, line in enumerate(above) if has_head(without_brackets(line)) or register.is_known(line)]
    return not others and all(_goes_on(above[number - 1], above[number]) for number in heads if number)


def _goes_on(above: str, line: str) -> bool:
    """Tell whether a line with an organisation's word goes on with the one above it: a bracket, a small word or no such word stand there."""
    return bool(_OPEN.search(above)) or not has_head(above) or line.startswith("(") or above.split()[-1][:1].islower()


def _is_signer(line: str, register: Register) -> bool:
    person, comma, role = line.partition(", ")
    bare = _BY_ORDER.sub("", person)
    return is_person(bare) and not register.is_known(person) and (not comma or is_role(role) or role[:1].islower())


def _person_in(line: str) -> str:
    return _BY_ORDER.sub("", line.partition(", ")[0])
