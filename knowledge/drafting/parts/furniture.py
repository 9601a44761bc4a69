"""What pages and sites add to a letter and no signatory wrote: lines of its pages, links to files, parts that tell of other things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.dates.dating import without_dates
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.vocabulary import Vocabulary, date_words, listed_words, page_notes, page_words, plain_words
from knowledge.languages import OFFICIAL
from knowledge.loaders.parsed import Block, Heading, Image, Paragraph, Table, plain_lines
from knowledge.written_dates import find_dates

_MAX_WORDS = 9
_SEAM = re.compile(r"\s*(?:[,;:(\[–—…|/]|\.{2,}|\s-)+\s*")
_FILE = re.compile(r"\((?:pdf|(?:pdf|docx?|odt|xlsx?|zip)\W+\d[^()]*)\)\s*$|\b(?:pdf|docx?),?\s+\d+(?:[.,]\d+)?\s*[km]b\b", re.IGNORECASE)
_RAISED_MARK = re.compile(r"^[¹²³⁰-⁹†‡]+\s*\w")
_PARTS = re.compile(r"\s*[.·|•:;/,–—]\s*")
_MAX_NOTE = 160  # letters
_FEWEST_ACTIONS = 2  # of a line: a single such word may be a name
_TYPED_RULE = re.compile(r"^[_=*~–—-]{3,}$")
_PAGE_OF_ALL = re.compile(r"(?P<word>[^\W\d_]+)\.?\s+(?P<page>\d{1,3})\s*/\s*(?P<all>\d{1,3})$")
_LINK_WORD = 4  # letters: "of", "von", "sur" between the numbers of pages


def without_furniture(blocks: Sequence[Block], words: Vocabulary) -> tuple[Block, ...]:
    """Return the blocks of the letter itself."""
    return tuple(_without_lines(list(_without_other_parts(list(_without_ruled_page_lines(blocks)), words)), words))


def _without_ruled_page_lines(blocks: Sequence[Block]) -> Iterator[Block]:
    """Leave out the line of a page with the typed rules around it: left alone, these would part a list that goes on."""
    typed = [bool(_TYPED_RULE.match(getattr(block, "text", ""))) for block in blocks]
    ruled: set[int] = set()
    for number in range(1, len(blocks) - 1):
        if typed[number - 1] and typed[number + 1] and is_page_line(getattr(blocks[number], "text", "")):
            ruled |= {number - 1, number, number + 1}
    return (block for number, block in enumerate(blocks) if number not in ruled)


def is_page_line(line: str) -> bool:
    """Tell whether a line only says that something goes on, or which page it is: "Signatories (continued)", "Seite 2 von 3"."""
    plain = plain_words(line).split()
    if not plain or len(plain) > _MAX_WORDS:
        return not plain and any(char.isdigit() for char in line)
    return _says_continued(line) or _is_page_number(plain) or _ends_in_page(line)


def _ends_in_page(line: str) -> bool:
    """Tell whether a line ends in its page and the number of all: "GoB – open letter p. 2/3"."""
    match = _PAGE_OF_ALL.search(line)
    return match is not None and bool(page_words().pages.fullmatch(plain_words(match["word"]))) and int(match["page"]) <= int(match["all"])


def _says_continued(line: str) -> bool:
    continued = page_words().continued
    if continued.fullmatch(plain_words(line)):
        return True
    parts = [plain_words(part) for part in _SEAM.split(line) if plain_words(part)]
    return len(parts) > 1 and (any(continued.fullmatch(part) for part in (parts[0], parts[-1])) or _continues_signatures(parts[-1]))


def _continues_signatures(plain: str) -> bool:
    """Tell whether the last part of a page's line says that its list goes on: "signatures, continued", "suite des signatures"."""
    continued = page_words().continued.search(plain)
    rest = f"{plain[: continued.start()]} {plain[continued.end() :]}".split() if continued else []
    return bool(rest) and all(listed_words("signatures").fullmatch(word) or word in CONNECTORS for word in rest)


def _is_page_number(plain: list[str]) -> bool:
    numbers = [word for word in plain if word.isdigit() and len(word) < 4]
    rest = [word for word in plain if word not in numbers]
    if not 1 <= len(numbers) <= 2 or len(rest) > 3:
        return False
    named = any(page_words().pages.fullmatch(word) for word in rest)
    return all(page_words().pages.fullmatch(word) or (named and len(word) <= _LINK_WORD) for word in rest)


def days_of_page_notes(blocks: Sequence[Block], language: str) -> frozenset[str]:
    """Return the days that lines give which only say when their page was changed."""
    notes = (line for line in plain_lines(blocks) if is_page_note(line, language))
    return frozenset(one.text for line in notes for code in dict.fromkeys((language, "en")) for one in find_dates(line, code))


def is_page_note(line: str, language: str) -> bool:
    """Tell whether a line only says when its page was changed and where a visitor may go: "Page updated 6 May · Back to news · Cookies"."""
    if len(line) > _MAX_NOTE or not page_notes().match(plain_words(line)):
        return False
    # A site may speak another language than the text that it shows.
    return any(_says_nothing_else(line, code) for code in (language, "en", *OFFICIAL))


def _says_nothing_else(line: str, language: str) -> bool:
    undated = without_dates(line, find_dates(line, language))
    parts = [plain for part in _PARTS.split(undated) if (plain := plain_words(part))]
    return bool(parts) and all(map(_is_page_note, parts))


def _is_page_note(plain: str) -> bool:
    match = page_notes().match(plain)
    return match is not None and all(date_words().links.fullmatch(word) for word in plain[match.end() :].split())


def _are_page_actions(line: str) -> bool:
    """Tell whether a line is nothing but several buttons: "Print | Send by e-mail", "Share: Facebook · LinkedIn"."""
    rest, actions = listed_words("page_actions").subn(" ", plain_words(line)) if len(line) <= _MAX_NOTE else (line, 0)
    rest, networks = listed_words("networks").subn(" ", rest)
    return actions + networks >= _FEWEST_ACTIONS and not rest.strip()


def _is_note(line: str, words: Vocabulary) -> bool:
    """Tell whether a line is a link to a file or the note of a raised mark, unless that says who signs."""
    label, colon, names = line.partition(":")
    signing = bool(colon and names.strip()) and words.signatories.search(plain_words(label))
    return bool(_FILE.search(line)) or (bool(_RAISED_MARK.match(line)) and not signing)


def _without_lines(blocks: list[Block], words: Vocabulary) -> Iterator[Block]:
    language = words.language
    for block in blocks:
        if isinstance(block, Paragraph):
            lines = [line for line in block.text.split("\n") if not (is_page_line(line) or _is_note(line, words))]
            lines = [line for line in lines if not (is_page_note(line, language) or _are_page_actions(line))]
            if lines:
                yield block.model_copy(update={"text": "\n".join(lines)})
        elif isinstance(block, Table):
            rows = tuple(row for row in block.rows if not _is_page_row(row))
            if rows:
                yield block.model_copy(update={"rows": rows})
        elif isinstance(block, Image) or not (is_page_line(block.text) or _FILE.search(block.text) or _are_page_actions(block.text)):
            yield block


def _is_page_row(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    return len(filled) == 1 and any(char.isalpha() for char in filled[0]) and is_page_line(filled[0])


def _without_other_parts(blocks: Sequence[Block], words: Vocabulary) -> Iterator[Block]:
    """Leave out each part that a heading such as "Latest news" opens, up to the next heading of its level."""
    level: int | None = None
    headed = False
    for block in blocks:
        if isinstance(block, Heading):
            if level is not None and block.level <= level:
                level = None
            if level is None and headed and _names_other_part(block.text, words):
                level = block.level
            headed = True
        if level is None:
            yield block


def _names_other_part(heading: str, words: Vocabulary) -> bool:
    plain = plain_words(heading)
    match = words.other_parts.match(plain)
    return match is not None and 2 * len(match[0].split()) >= len(plain.split())
