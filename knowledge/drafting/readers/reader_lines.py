"""Readers above a text without a label: lines and cells that give an office and its holder, or the authority that is written to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_person
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, honorifics, institutions, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph, Table
from knowledge.written_dates import find_dates

_LINE_WORDS, _NAME_WORDS, _AUTHORITY_WORDS = 16, 2, 10
_RUNNING_WORDS = 20  # of a sentence that belongs to the text
_FEW_LINES = 2
_SEAM = " – "
_TO_ENDINGS = {
    "et": re.compile(r"le$"), "fi": re.compile(r"lle$"), "hu": re.compile(r"n[ae]k$"), "lt": re.compile(r"(?:ui|ai|ei|ms)$"),
    "lv": re.compile(r"(?:am|ai|ei|iem|ām|im)$"),
}  # fmt: skip
_HEAD_LAST = frozenset(_TO_ENDINGS)  # languages in which "ministry" stands behind what it is for


def readers_above(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom lines above the text name: with an office and a name, else one whose first word is an authority's."""
    lines = list(_lines_above(blocks, words))
    found = [part for line in lines for part in line.split(_SEAM) if names_holder(part)]
    presidents = [part for line in lines for part in line.split(_SEAM) if _names_president(part)]
    if found and any(map(_presides_over_institution, presidents)):
        found = [part for line in lines for part in line.split(_SEAM) if part in found or part in presidents]
    last = words.language in _HEAD_LAST
    if found and last:  # in these languages an ending says "to"; an address has the body of its reader without it
        ending = _TO_ENDINGS[words.language]
        found = [part for line in lines for part in line.split(_SEAM) if part in found or (ending.search(part) and _names_body(part))]
    authorities_in = [_authority_in(line, last=last) for line in lines]
    if not found and any(authorities_in):  # beside one, a body may begin with an adjective: "HRVATSKI SABOR"
        presiding = [line if line in presidents and line[:1].isupper() and authorities().search(plain_words(line)) else "" for line in lines]
        owns = zip(lines, authorities_in, presiding, strict=True)
        found = [named for line, own, president in owns if (named := president or own or _body_in(line))]
    return tuple(dict.fromkeys(map(_bare, found)))


def _lines_above(blocks: Sequence[Block], words: Vocabulary) -> Iterator[str]:
    """Yield the lines above the salutation or the first sentence that are no date, no kind of letter and no list of copies."""
    for block in blocks:
        if isinstance(block, Paragraph) and _is_broken_sentence(block.text):
            return
        if isinstance(block, Table):
            lines = [" ".join(cell.split("\n")) for cell in block.rows[0] if cell]
        else:
            lines = _with_offices(block.text.split("\n")) if isinstance(block, Paragraph | ListItem) else []
        for line in lines:
            plain = plain_words(line)
            sentence = len(line.split()) >= _RUNNING_WORDS and line.rstrip().endswith((".", ":", "!", "?")) and _SEAM not in line
            greets = bool(words.salutations.match(plain))
            if sentence or (greets and line.rstrip().endswith((",", "!", ":", "."))):
                return
            if greets:  # "Szanowny Pan" above a name
                continue
            if words.not_signing.match(plain):
                break
            told = line.rstrip().endswith((".", "?", "!", ":")) or has_contact(line) or letter_nouns().search(plain)
            if not told and not find_dates(line, words.language):
                yield line


def _is_broken_sentence(text: str) -> bool:
    """Tell whether the margin has broken running text into lines, which are no readers."""
    lines = text.split("\n")
    told = any(line[:1].islower() for line in lines[1:]) or bool(SENTENCE_END_BEFORE_WORD.search(" ".join(lines)))
    return len(lines) > _FEW_LINES and len(text.split()) >= _RUNNING_WORDS and text.rstrip().endswith((".", "!", "?")) and told


def _with_offices(lines: Sequence[str]) -> list[str]:
    """Return lines, a person's and that of the office below it made one: "Donald Tusk / Prezes Rady Ministrów"."""
    whole: list[str] = []
    for line in lines:
        alone = whole and is_person(whole[-1]) and not offices().search(plain_words(whole[-1]))
        if alone and offices().search(plain_words(line)):
            whole[-1] = f"{whole[-1].rstrip(' ,')}, {line}"
        else:
            whole.append(line)
    return whole


def names_holder(line: str) -> bool:
    """Tell whether a line holds an office and, in capitals, a name beside it: "Digitaliseringsminister Caroline Stage Olsen"."""
    return len(line.split()) <= _LINE_WORDS and bool(offices().search(plain_words(line))) and _names_somebody(line)


def _names_president(line: str) -> bool:
    """Tell whether a line names somebody who presides over a body, as guilds have them too: it counts beside another reader's line."""
    named = listed_words("presiding").search(plain_words(line))
    return bool(named) and len(line.split()) <= _LINE_WORDS and _names_somebody(line)


def _presides_over_institution(line: str) -> bool:
    return bool(institutions().search(listed_words("presiding").sub("", plain_words(line))))


def _names_somebody(line: str) -> bool:
    """Tell whether two words in capitals stand beside each other that are no office."""
    run = longest = 0
    for word in line.replace(",", " , ").split():
        plain = plain_words(word)
        named = word[:1].isupper() and not offices().search(plain) and not authorities().search(plain) and not honorifics().fullmatch(plain)
        run = run + 1 if named else 0
        longest = max(longest, run)
    return longest >= _NAME_WORDS


def _names_body(line: str) -> bool:
    return len(line.split()) <= _AUTHORITY_WORDS and bool(institutions().search(plain_words(line)))


def _authority_in(line: str, *, last: bool) -> str:
    """Return the authority with which a line begins, as far as a dash, or ends, where the noun comes `last`; empty for other lines."""
    part = line.split(_SEAM)[0].strip(" ,")
    telling = [part.split()[0], *(part.split()[-1:] if last else ())] if part else []
    found = any(authorities().search(word) or offices().search(word) for word in map(plain_words, telling))
    found = found or (last and bool(telling) and bool(institutions().match(plain_words(telling[-1]))))
    return part if found and len(part.split()) <= _AUTHORITY_WORDS and part[:1].isupper() else ""


def _body_in(line: str) -> str:
    """Return a line whose second word is that of a body or office, behind one with a capital, and that is short; else nothing."""
    first, second, *_ = [*line.split(), "", ""]
    named = first[:1].isupper() and second[:1].isupper() and institutions().match(plain_words(second))
    return line.strip(" ,") if named and len(line.split()) <= _AUTHORITY_WORDS else ""


def _bare(line: str) -> str:
    """Return a line without "to the" and honorifics at its beginning."""
    parts = line.strip(" ,;").split()
    small = list(takewhile(lambda part: plain_words(part) in CONNECTORS or honorifics().fullmatch(plain_words(part)), parts[:-1]))
    return " ".join(parts[len(small) :])
