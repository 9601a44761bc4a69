"""Tables that hold a group of names in each column or cell, as one of a country or a sector, which the first row or the first cell names."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.drafting.names.register import Register, has_head, looks_like_organisation
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words

_HEAD_WORDS = 3
_BEFORE_KIND = 2  # words of "for the"
_FEWEST = 2  # columns
_MOST = 0.6  # of the names, which an organisation's word or the register shows to be some
_NEARLY_ALL = 0.8  # of the lines of cells: the second line of a broken name is none itself
_FEWEST_BELOW = 3  # names below all heads
_COMMA = re.compile(r"\s*[,;]\s+(?![^()]*\))")


def heads_of_columns(rows: Sequence[Sequence[str]], register: Register) -> tuple[str, ...]:
    """Return the cells of the first row where each heads a group of names below it: countries, regions, sectors; else nothing."""
    first, below = rows[0], [cell for row in rows[1:] for cell in row if cell]
    if len(first) < _FEWEST or not all(first) or len(below) < _FEWEST_BELOW or len(set(first)) < len(first):
        return ()
    lands = [register.is_country(cell) for cell in first]
    short = all(len(cell.split()) <= _HEAD_WORDS and "\n" not in cell for cell in first)
    telling = any(lands) or all(len(cell.split()) == 1 for cell in first)
    if not (short and telling) or any(_is_name(cell, register) for cell, land in zip(first, lands, strict=True) if not land):
        return ()
    if any(has_role(cell, register) or any(map(str.isdigit, cell)) or register.is_country(cell) for cell in (*first, *below)[len(first) :]):
        return ()
    return tuple(first) if sum(_is_name(cell, register) or looks_like_organisation(cell) for cell in below) >= _MOST * len(below) else ()


def heads_kinds(row: Sequence[str], words: Vocabulary) -> bool:
    """Tell whether a table's first row only says which column has organisations and which persons: "For the associations", "As individuals"."""
    cells = [plain_words(cell) for cell in row if cell]
    persons = sum(bool(_of_kind(cell, listed_words("individuals").fullmatch)) for cell in cells)
    bodies = sum(bool(_of_kind(cell, words.is_organisations)) for cell in cells)
    return len(cells) >= _FEWEST and persons > 0 and bodies > 0 and persons + bodies == len(cells)


def _of_kind(plain: str, is_kind: Callable[[str], object]) -> bool:
    """Tell whether a folded heading names a kind, behind no more than two small words: "fur die verbande", "as individuals"."""
    parts = plain.split()
    return any(is_kind(" ".join(parts[at:])) for at in range(min(_BEFORE_KIND + 1, len(parts))))


def lists_in_cells(column: Sequence[str], register: Register) -> bool:
    """Tell whether cells hold several names each: nearly all of their lines are names, or all parts between commas are, in several cells."""
    typed = [line for cell in column if "\n" in cell for line in cell.split("\n") if line]
    if typed:
        return _are_names(typed, register) and not any(has_role(line, register) for line in typed)
    parted = [parts for cell in column if len(parts := _COMMA.split(cell)) > 1]
    return len(parted) >= _FEWEST and all(_is_name(part, register) for parts in parted for part in parts)


def are_lists_beside(columns: Sequence[Sequence[str]], register: Register) -> bool:
    """Tell whether every column of a table is a list of names that was typed line by line into its cells.

    Where a line and the one beside it are the same body, one column says in another language what the other does.
    """
    typed = [[line for cell in column for line in cell.split("\n") if line] for column in columns]
    listed = len(columns) >= _FEWEST and all(any("\n" in cell for cell in column) for column in columns)
    if not listed or not all(_are_names(lines, register) and not any(has_role(line, register) for line in lines) for lines in typed):
        return False
    known = [{org for line in lines if register.is_known(line) and (org := register.match(line).org)} for lines in typed]
    return sum(map(len, known)) == len(set().union(*known))


def names_in_cell(cell: str, register: Register) -> list[str]:
    """Return the names of a cell that holds several."""
    if "\n" in cell:
        return [line for line in cell.split("\n") if line]
    parts = _COMMA.split(cell)
    return parts if all(_is_name(part, register) for part in parts) else [cell]


def _are_names(lines: Sequence[str], register: Register) -> bool:
    named = sum(_is_name(line, register) for line in lines)
    begun = all(line[:1].isupper() or register.is_known(line) for line in lines)
    return begun and named >= _NEARLY_ALL * len(lines)


def _is_name(text: str, register: Register) -> bool:
    return register.is_known(text) or has_head(text)
