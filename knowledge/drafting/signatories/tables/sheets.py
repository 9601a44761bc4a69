"""Which sheets of a workbook list who signs: those that say so, in their names, titles or columns; where none does, all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.drafting.words.table_words import is_refusal, is_status, speaks_of_signing
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, Note, Paragraph, ParsedDocument, Table

_SHEET = 2  # level of the heading that the loader makes of a sheet's name, where there are several
_TITLE_WORDS = 12
_COLUMN_WORDS = 4  # of "Day of the signature"


@dataclass(frozen=True)
class Sheets:
    """The blocks of the sheets that count, and what is doubtful about that."""

    blocks: tuple[Block, ...]
    doubts: tuple[Note, ...] = ()


def sheets_of_signatories(parsed: ParsedDocument, blocks: Sequence[Block], words: Vocabulary) -> Sheets:
    """Return the sheets that may list who signs. A list of addresses beside them names readers, not signatories."""
    sheets = list(_sheets(blocks)) if parsed.format in ("xlsx", "ods") else []
    if len(sheets) < 2:
        return Sheets(tuple(blocks))
    telling = [sheet for sheet in sheets if any(_says_signing(text, words) for text in _titles(sheet))]
    kept = telling or [sheet for sheet in sheets if not _names_others(sheet, words)] or sheets
    listing = [sheet for sheet in sheets if any(isinstance(block, Table) for block in sheet)]
    if telling:
        left = sum(sheet not in telling and not _names_others(sheet, words) for sheet in listing)
        doubts = (Note(code="sheets-left-out", params={"count": left}),) if left else ()
    else:
        unclear = sum(sheet in kept for sheet in listing)
        doubts = (Note(code="sheets-unclear", params={"count": unclear}),) if unclear > 1 else ()
    return Sheets(tuple(block for sheet in kept for block in sheet), doubts)


def _sheets(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    starts = [at for at, block in enumerate(blocks) if isinstance(block, Heading) and block.level == _SHEET]
    for start, end in zip([0, *starts], [*starts, len(blocks)], strict=True):
        if blocks[start:end]:
            yield tuple(blocks[start:end])


def _titles(sheet: Sequence[Block]) -> Iterator[str]:
    """Yield a sheet's name, the short lines above its table, and what heads the columns."""
    for block in sheet:
        if isinstance(block, Table):
            yield from block.rows[0]
            return
        if isinstance(block, Heading | Paragraph) and len(block.text.split()) <= _TITLE_WORDS:
            yield block.text


def _names_others(sheet: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a sheet's name says that those on it do not sign, have refused or are yet to be asked."""
    name = plain_words(next(_titles(sheet), ""))
    return bool(words.not_signing.search(name) or listed_words("invited").fullmatch(name)) or is_refusal(name) is True


def _says_signing(text: str, words: Vocabulary) -> bool:
    """Tell whether a title or a column's heading speaks of signing: "Signs? (yes/no)" heads a column, and "Date of signature"."""
    plain = words.not_signing.sub(" ", plain_words(text))
    return is_status(text) or speaks_of_signing(plain) or _dates_signatures(plain)


def _dates_signatures(plain: str) -> bool:
    """Tell whether the folded heading of a column says nothing but that it gives the day of a signature."""
    parts = plain.split()
    dated = any(map(listed_words("day_columns").fullmatch, parts))
    return dated and len(parts) <= _COLUMN_WORDS and bool(listed_words("signatures").search(plain))
