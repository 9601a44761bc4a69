"""Signatures stacked in one paragraph or set row by row: person, role and name take turns on lines of their own, in whatever order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.drafting.names.nominatives import ends_in_noun, in_nominative
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_contact, is_person, is_role
from knowledge.drafting.words.table_words import column_kind
from knowledge.drafting.words.vocabulary import Vocabulary
from knowledge.loaders.parsed import Block, ListItem, Paragraph, Table

_LINES = (3, 4)  # of a signature
_FEWEST = 2  # signatures
_NEARLY_ALL, _MOST, _HALF = 0.8, 0.6, 0.5  # of the lines of one place that are persons, roles and surely names
_LINE_WORDS = 14
_KIND_AND_QUOTED = re.compile(r"[^\W\d_A-ZÀ-ÞĀ-Ž][^\W\d_]+\s[„“«\"]([^„“”«»\"]+)[”“»\"]")  # biedrības „Zvani”


def with_stacks_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks, of each such stack the names as items, and who signs for them."""
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for block in blocks:
        read = next((found for count in _LINES if (found := _read(_stack_of(block, count), words, register))), {})
        apart += [ListItem(text=name) for name in read] if read else [block]
        signers |= read
    return apart, signers


def _stack_of(block: Block, count: int) -> list[Sequence[str]]:
    """Return the signatures of so many lines that a paragraph holds, or the rows of a table; none where lines are left over but for
    those of a person who signs alone."""
    if isinstance(block, Table):
        if sum(column_kind(cell) is not None for cell in block.rows[0]) > 1:
            return []  # it names its columns
        rows = [[line for cell in row for line in cell.split("\n") if line] for row in block.rows]
        return list(rows) if all(len(row) == count for row in rows) else []
    lines = block.text.split("\n") if isinstance(block, Paragraph) else []
    groups = [lines[at : at + count] for at in range(0, len(lines), count)]
    left = groups.pop() if groups and len(groups[-1]) < count else []
    return list(groups) if not left or is_person(left[0]) else []


def _read(groups: Sequence[Sequence[str]], words: Vocabulary, register: Register) -> dict[str, str]:
    """Return the persons who sign by the names for which they do; nothing where the lines are no signatures."""
    if len(groups) < _FEWEST or any(len(line.split()) > _LINE_WORDS for group in groups for line in group):
        return {}
    columns = list(zip(*groups, strict=True))
    known = register.is_known
    persons = _places(columns, lambda line: is_person(line) and not known(line), _NEARLY_ALL)
    roles = _places(columns, lambda line: is_role(line) and not known(line), _MOST)
    named = _places(columns, lambda line: has_head(line) or known(line), _HALF)
    places = [at for at in named if at not in (*persons, *roles) and not any(map(is_contact, columns[at]))]
    if len(persons) != 1 or len(roles) != 1 or len(places) != 1:
        return {}
    at, person = places[0], persons[0]
    found = [_KIND_AND_QUOTED.sub(r"\1", group[at]) for group in groups]
    if roles[0] == at + 1 and ends_in_noun(words.language):  # "Zvanu biedrības" above "priekšsēdētāja"
        found = [in_nominative(name, words.language) for name in found]
    return {name: group[person] for name, group in zip(found, groups, strict=True)}


def _places(columns: Sequence[Sequence[str]], is_one: Callable[[str], bool], share: float) -> list[int]:
    """Return the places of a signature whose lines are nearly all of a kind."""
    return [at for at, lines in enumerate(columns) if sum(map(is_one, lines)) >= share * len(lines)]
