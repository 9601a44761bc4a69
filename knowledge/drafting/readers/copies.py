"""Who gets a copy of a letter, each with the label before them: "cc: Mr Ivo Kos, Director", "Kopija: Kultūros taryba"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from knowledge.drafting.names.register import has_head, is_acronym
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.readers.asked_run import with_fields_before
from knowledge.drafting.readers.listed_readers import MAIL, with_offices_below, without_number
from knowledge.drafting.readers.readers_apart import OFFICE_LAST, bare, is_body, is_titled_person, readers_apart
from knowledge.drafting.words.letter_words import copy_label
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, institutions, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, label_rows, plain_lines

_BELOW, _LONGEST = 5, 320  # lines below a bare label that may name somebody; letters of all who are named in one
_NAME_WORDS, _BEGINNING = 24, 2
_SEMICOLON = re.compile(r"\s*;\s*|\s+[·•|]\s+")
_COMMA = re.compile(r",\s+(?=[A-ZÀ-ÞĀ-ŽΑ-ΩΆ-ΏА-Я])")


def copies_of(blocks: Sequence[Block], words: Vocabulary, header: str = "") -> tuple[str, ...]:
    """Return who is named behind or below a label of copies, the label in brackets behind each, and the authorities in a mail's `header`."""
    read = ((label, with_offices_below(list(map(without_number, names)))) for label, names in _labelled(blocks))
    found = (f"{name} ({label})" for label, lines in read for line in lines for name in _names_in(line, words))
    sent = (f"{name} (cc)" for name in header.split("\n") if institutions().search(plain := plain_words(name)) or authorities().search(plain))
    return tuple(dict.fromkeys([*found, *sent]))


def _labelled(blocks: Sequence[Block]) -> Iterator[tuple[str, list[str]]]:
    """Yield each label of copies and the lines that name who gets one."""
    for cell, value in label_rows(blocks):
        if listed_words("copy_labels").fullmatch(plain_words(cell)):
            yield cell.strip(" :"), value.split("\n")
    texts = [block for block in blocks if isinstance(block, Paragraph | Heading | ListItem | Table)]
    for at, block in enumerate(texts):
        lines = list(plain_lines([block]))
        for number, line in enumerate(lines):
            if (label := copy_label(line)) is None:
                continue
            rest = line[len(label) :].lstrip(" :.-–")
            below = lines[number + 1 :] or list(plain_lines(texts[at + 1 : at + 1 + _BELOW]))
            names = [rest] if rest else [*takewhile(_may_name, below[:_BELOW])]
            if rest and rest[-1:] in ",;":
                names += takewhile(_may_name, below[:_BELOW])
            yield label.strip(" :"), names


def _may_name(line: str) -> bool:
    """Tell whether a line below a label names somebody: a person with a title, an office, a body, an organisation."""
    ended = line.rstrip().endswith((".", ":", "!", "?")) or copy_label(line) is not None
    named = institutions().search(plain_words(line)) or has_head(line) or is_titled_person(line)
    named = named or is_person(line.partition(",")[0]) or is_acronym(line.partition(",")[0])
    return bool(named) and not ended and len(line.split()) <= _NAME_WORDS


def _names_in(line: str, words: Vocabulary) -> Iterator[str]:
    line = " ".join(MAIL.sub("", line[:_LONGEST]).split()).rstrip(" .,;")
    for part in filter(None, _SEMICOLON.split(line)):
        pieces = _COMMA.split(part)
        apart = readers_apart(part, words)
        apart = with_fields_before(apart, part) if words.language in OFFICE_LAST else apart
        apart = tuple(name for reader in apart for name in _bodies_in(reader, words))
        person = is_titled_person(part) or (is_person(pieces[0]) and not institutions().search(plain_words(pieces[0])))
        several = not apart and len(pieces) > 1 and not person
        if len(apart) == 1 and len(pieces) > 1 and not person and all(map(_is_one, pieces)):
            apart = tuple(pieces)  # "the Office of Bells, Guild of Ropes"
        for name in map(bare, apart or (pieces if several else [part])):
            if len(name.split()) > 1 or institutions().search(plain_words(name)) or has_head(name):
                yield name.strip(" ,;.")


def _is_one(piece: str) -> bool:
    """Tell whether what stands between commas names an authority or an organisation by its own noun, and no part of one."""
    named = authorities().search(plain_words(piece)) or institutions().search(plain_words(piece)) or has_head(piece)
    return bool(named) and piece[:1].isupper() and len(piece.split()) > 1


def _bodies_in(reader: str, words: Vocabulary) -> list[str]:
    """Return the bodies of few words that "and" parts, which need no article between them: "Kulturudvalget og Klokkeudvalget"."""
    bodies = re.split(rf"\s+(?:{'|'.join(map(re.escape, words.ands))})\s+", reader)
    apart = all(is_body(body) and body[:1].isupper() for body in bodies)
    begun = all(institutions().search(plain_words(" ".join(body.split()[:_BEGINNING]))) for body in bodies[1:])  # no field: "Sand and Media of"
    return bodies if apart and begun else [reader]
