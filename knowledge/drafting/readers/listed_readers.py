"""Readers below "To:" or behind "to the": names that go on below or that commas and "and" part, without who only gets a copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.readers.readers_apart import bare, begins_as_reader, is_body, is_titled_person, readers_apart
from knowledge.drafting.words.letter_words import without_copies
from knowledge.drafting.words.vocabulary import Vocabulary, institutions, offices, plain_words

_LONGEST = 160  # letters of a line
_OPENING = re.compile(
    r"(?:(?:for the attention of|attn?\.?:?|à l[’']attention (?:de|du|des)|zu händen(?: von)?|z\. ?hd\.?"
    r"|alla cortese attenzione(?: di| del| della)?"
    r"|a la atención de|à atenção d[eoa]s?|ter attentie van|t\.a\.v\.|do rąk|k rukám|n/p|в уважение на|на вниманието на|υπόψη"
    r"|til|to|an|à|aux?|aan|till|all?a?|ai|agli|alle|aos?|às|do|za|προς|до|към)(?:\s+|$|(?=:$)))",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r"\s*;\s*|\s*[·•\u0387]\s+(?=[^\W\d_])")  # in Greek it is a point above the line
_NUMBERED = re.compile(r"^\(?\d{1,2}[.)]\s+(?=[^\W\d])")  # before each of several
MAIL = re.compile(r"\s*[<(]?[^\s;,<>()]+@[^\s;,<>()]+[>)]?")  # says where a reader is reached and not who it is
_MIN_LETTERS = 2


def listed_readers(lines: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers that some lines name, each with office and holder where these stand together."""
    whole = with_offices_below([without_number(MAIL.sub("", line)) for line in _without_copies(lines)])
    pieces = [piece for line in whole for piece in _SEMICOLON.split(line)]
    found = [reader for logical in _broken_off(pieces, words) for reader in _readers_of(logical, words)]
    return tuple(bare(reader) if reader[:1].islower() else reader for reader in found if len(reader) > _MIN_LETTERS)


def readers_below_opening(lines: Sequence[str], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of a paragraph whose first line says nothing but "for the attention of": persons with their offices below them."""
    opening = _OPENING.match(lines[0])
    if not opening or lines[0][opening.end() :].strip(" ,:"):
        return ()
    whole = with_offices_below(list(_without_copies(lines[1:])))
    return listed_readers(whole, words) if whole and all(map(_names_office, whole)) else ()


def readers_of_run(text: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers of a paragraph that is nothing but "To the Minister …, the Minister … and the Committee …", if they are several."""
    text = " ".join(text.split())
    opening = _OPENING.match(text)
    if not opening or text.endswith((".", "?", "!")) or ":" in text or (words.language == "en" and opening[0].lower() == "an "):
        return ()  # "An office and a Commission that …" is a title
    readers = readers_apart(without_copies(text[opening.end() :]), words)
    return readers if len(readers) > 1 and begins_as_reader(readers[0]) else ()


def without_number(line: str) -> str:
    """Return a line without the number that it has in a list typed by hand: "1. Minister of Bells"."""
    return _NUMBERED.sub("", line)


def _names_office(line: str) -> bool:
    return bool(institutions().search(plain_words(line)))


def _without_copies(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines up to who only gets a copy."""
    for line in lines:
        kept = without_copies(line)
        if kept.strip(" ,.;"):
            yield kept
        if kept != line:
            return


def with_offices_below(lines: Sequence[str]) -> list[str]:
    """Return lines, a person's made one with those of the office and the body below it."""
    whole: list[str] = []
    open_person = False  # whether a body below belongs to who stands above
    for line in lines:
        last = whole[-1] if whole else ""
        telling = institutions().search(plain_words(line)) and not is_titled_person(line) and not line.rstrip().endswith((":", "."))
        without_office = is_titled_person(last) and not institutions().search(plain_words(last))
        below = without_office or (open_person and is_body(line) and not offices().search(plain_words(line)))
        if last and telling and below and not last.rstrip().endswith(",") and ";" not in last + line:
            whole[-1] = f"{last}, {line}"
            open_person = True
        else:
            whole.append(line)
            open_person = False
    return whole


def _broken_off(lines: Sequence[str], words: Vocabulary) -> Iterator[list[str]]:
    """Yield lines, those together of which one breaks off behind a comma or "and"."""
    together: list[str] = []
    for line in lines:
        together.append(line)
        last = line.split()[-1] if line.split() else ""
        if not (line.rstrip().endswith(",") or last in words.ands):
            yield together
            together = []
    if together:
        yield together


def _readers_of(lines: Sequence[str], words: Vocabulary) -> list[str]:
    apart = readers_apart(" ".join(lines), words)
    kept = [line.strip(" ,.") for line in lines if len(line) < _LONGEST]
    if len(apart) > 1 or (apart and len(lines) > 1):
        return list(apart)
    return kept
