"""Texts that stand in two languages side by side: the first column is the document, the other its translation.

What is the same in both languages, as a name, may stand in one of the cells alone. Below the heading of signatories each column may name
those of its own language: both are kept where the register shows that, and what is unsure is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from knowledge.drafting.names.register import Register, acronym_of
from knowledge.drafting.words.vocabulary import plain_words, vocabulary
from knowledge.languages import language_of
from knowledge.loaders.parsed import Block, Paragraph, Table

_LANGUAGES = 2
_TEXT_WORDS = 12  # of a cell that holds a part of a text
_TOLD, _TOLD_ABOVE_NAMES = 100, 60  # letters by which a language is told
_HEADING_WORDS = 5  # of "the undersigned organisations"
_ALIKE, _BEGINNING = 4, 6  # letters of a word that both languages share, and of the beginning of one
_HALF = 0.5  # of the pairs of names that are alike, from which the others are translations too


@dataclass(frozen=True)
class OneLanguage:
    """The blocks of a document in one language, and names of the other column that may be none of a translation."""

    blocks: tuple[Block, ...]
    left_out: tuple[str, ...] = ()


def without_translations(blocks: Sequence[Block], register: Register) -> OneLanguage:
    """Return the blocks, a table of two columns of text in different languages replaced by the paragraphs of the first."""
    kept: list[Block] = []
    left_out: list[str] = []
    for block in blocks:
        languages = _languages_of(block) if isinstance(block, Table) else ()
        if not isinstance(block, Table) or not languages:
            kept.append(block)
            continue
        start = _first_names(block.rows, languages)
        own, unsure = _names_of(block.rows[start:], register)
        kept += [*_first_column(block.rows[:start]), *own]
        left_out += unsure
    return OneLanguage(tuple(kept), tuple(left_out))


def _languages_of(table: Table) -> tuple[str, ...]:
    """Return the languages of both columns if cells are filled in both, but for some short ones, some hold running text or stand above
    signatories that both head, and the languages differ; else nothing."""
    if any(len(row) != _LANGUAGES for row in table.rows):
        return ()
    single = [row for row in table.rows if bool(row[0]) != bool(row[1])]
    if 2 * len(single) > len(table.rows) or any(len("".join(row).split()) >= _TEXT_WORDS for row in single):
        return ()
    running = [row for row in table.rows if all(len(cell.split()) >= _TEXT_WORDS for cell in row)]
    return _differing(running, _TOLD) or _above_names(table.rows)


def _above_names(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the languages of the columns above a row that heads signatories in both of them; else nothing."""
    for at in range(1, len(rows)):
        languages = _differing(rows[:at], _TOLD_ABOVE_NAMES)
        if languages and _heads_names(rows[at], languages):
            return languages
    return ()


def _differing(rows: Sequence[Sequence[str]], fewest: int) -> tuple[str, ...]:
    texts = ["\n".join(row[number] for row in rows) for number in range(_LANGUAGES)]
    languages = tuple(map(language_of, texts)) if all(len(text) >= fewest for text in texts) else ()
    return languages if len(set(languages)) == _LANGUAGES else ()


def _heads_names(row: Sequence[str], languages: Sequence[str]) -> bool:
    """Tell whether both cells of a row, each in its language, say nothing but that signatories stand below."""
    short = all(0 < len(plain_words(cell).split()) <= _HEADING_WORDS for cell in row)
    return short and all(vocabulary(one).signatories.search(plain_words(cell)) for one, cell in zip(languages, row, strict=True))


def _first_names(rows: Sequence[Sequence[str]], languages: Sequence[str]) -> int:
    """Return the number of the first row below the heading of signatories; that behind the last row where there is none."""
    return next((at + 1 for at, row in enumerate(rows) if _heads_names(row, languages)), len(rows))


def _first_column(rows: Sequence[Sequence[str]]) -> Iterator[Paragraph]:
    return (Paragraph(text=text) for row in rows if (text := row[0] or row[1]))


def _names_of(rows: Sequence[Sequence[str]], register: Register) -> tuple[list[Paragraph], list[str]]:
    """Return the names of the first column, with those of the other one if the columns name different bodies, and what may be left out."""
    lines = [[cell.split("\n") if cell else [] for cell in row] for row in rows]
    pairs = [(left, right) for row in lines for left, right in zip_longest(*row, fillvalue="")]
    both = [(left, right) for left, right in pairs if left and right]
    if any(_are_two(left, right, register) for left, right in both):
        own = [left for left, _ in pairs if left]
        further = [right for _, right in pairs if right and not any(_are_one(left, right, register) for left in own)]
        return [Paragraph(text=name) for name in (*own, *further)], []
    unlike = [right for left, right in both if not (_are_one(left, right, register) or _are_alike(left, right))]
    typed = any(len(cell) > 1 for row in lines for cell in row)  # lists of their own, whose lines need not be pairs
    unsure = unlike if typed or len(unlike) > _HALF * len(both) else []
    longer = [right for left, right in pairs if right and not left] if typed else []
    return list(_first_column(rows)), [*unsure, *longer]


def _are_two(left: str, right: str, register: Register) -> bool:
    """Tell whether the register knows two names as those of two bodies."""
    known = register.is_known(left) and register.is_known(right)
    return known and register.match(left).org != register.match(right).org


def _are_one(left: str, right: str, register: Register) -> bool:
    """Tell whether two names are those of one body, by their words, their acronym or the register."""
    if plain_words(left) == plain_words(right) or (acronym_of(left) or left) == (acronym_of(right) or right):
        return True
    return register.is_known(left) and register.is_known(right) and register.match(left).org == register.match(right).org


def _are_alike(left: str, right: str) -> bool:
    """Tell whether names in two languages share a word or the beginning of a long one."""
    words = [plain_words(name).split() for name in (left, right)]
    whole = [{word for word in one if len(word) >= _ALIKE} for one in words]
    begun = [{word[:_BEGINNING] for word in one if len(word) >= _BEGINNING} for one in words]
    return bool(whole[0] & whole[1] or begun[0] & begun[1])
