"""The reader whom a title names, "Open letter to the Minister Anna Novak: …", and a person of the address whom the salutation greets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import dropwhile

from knowledge.drafting.names.shapes import has_contact, is_person
from knowledge.drafting.readers.readers_apart import begins_as_reader, readers_apart
from knowledge.drafting.readers.several_readers import without_honorifics
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_READERS, Vocabulary, honorifics, institutions, offices, plain_words

_BEFORE_NOUN = 5  # words of a title before "letter"
_TITLE_WORDS = 3  # at least, behind a reader in capitals
_MOST_WORDS, _LONGEST = 16, 240  # words of a reader, letters of a title's line
_TO = re.compile(r"(?:to|an|al|alla|ai|agli|alle|all|au|aux|ao|aos|a|à|aan|til|till|do|za|προσ|до|към|catre|lil|chuig)")
_OPEN = frozenset([
    "ouverte", "abierta", "aperta", "aberta", "deschisa", "commune", "conjointe", "conjunta", "congiunta", "comune", "collective", "colectiva",
    "otwarty", "wspolny", "miftuha", "kongunta", "oscailte",
])  # fmt: skip
# Where a title goes on with what it is about.
_ABOUT = re.compile(
    r"\s*:\s|\s[–—|-]\s|(?<=[^\W\d_]{4}[.!?])\s"
    r"|,?\s(?:zur|zum|über|wegen|betreffend|about|regarding|concerning|concernant|au sujet|relative|sobre|sulla|sul|sull|over|om|vedr"
    r"|w sprawie|ohledně)\b"
)
_CUT = "’_"  # where an article was cut from its noun
_MALTESE_TO = re.compile(r"\blil[ldnrstxzż]?-(?=\w)", re.IGNORECASE)
_ELIDED = re.compile(r"\b(all|à l|l)['’](?=\w)", re.IGNORECASE)


def reader_in_title(lines: Iterable[str], greeting: str = "") -> str:
    """Return the reader whom one of the lines names behind "letter to" and who may be the one that is greeted; empty for none."""
    found = (_up_to_greeted(_behind_letter(line), greeting) for line in lines if len(line) <= _LONGEST)
    return next((reader for reader in found if reader and _may_be_greeted(reader, greeting)), "")


def behind_reader(title: str, greeting: str) -> str:
    """Return what a title in capitals says behind "letter to" and the name that is greeted, as lines of print run together; else the title."""
    reader = _behind_letter(title)
    told = _up_to_greeted(reader, greeting)
    behind = title.partition(told)[2].strip(" :–—-") if told != reader else ""
    return behind if len(behind.split()) >= _TITLE_WORDS else title


def _up_to_greeted(reader: str, greeting: str) -> str:
    """Return a reader in capitals up to the name that is greeted, since in capitals nothing else shows where it ends."""
    words, names = reader.split(), [plain_words(name) for name in _names_in(greeting)[-1:]]
    at = next((at for at, word in enumerate(words) if plain_words(word) in names), len(words)) if reader.isupper() else len(words)
    return " ".join(words[: at + 1])


def readers_in_titles(lines: Iterable[str], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom one of the lines names behind "letter to", if they are several: "Letter to Ms Novak, …, and to Mr Kos, …"."""
    apart = (readers_apart(_addressed(line), words) for line in lines if len(line) <= _LONGEST)
    return next((readers for readers in apart if len(readers) > 1 and begins_as_reader(readers[0])), ())


def _behind_letter(line: str) -> str:
    reader = without_honorifics(_addressed(line)).strip(" ,.!")
    return reader if len(reader.split()) <= _MOST_WORDS and institutions().search(plain_words(reader)) else ""


def _addressed(line: str) -> str:
    """Return what a line has behind "letter to", without what the letter is about."""
    parts = _ELIDED.sub(rf"\1{_CUT} ", _MALTESE_TO.sub("lil ", line)).split()
    at = next((at for at, part in enumerate(parts[: _BEFORE_NOUN + 1]) if letter_nouns().fullmatch(plain_words(part))), None)
    if at is None or parts[at].endswith((":", ".")):
        return ""
    rest = parts[at + 1 :]
    rest = rest[1:] if rest and plain_words(rest[0]) in _OPEN else rest
    if not rest:
        return ""
    if _TO.fullmatch(plain_words(rest[0])):
        rest = rest[1:]
        rest = rest[1:] if len(rest) > 1 and plain_words(rest[0]) in ARTICLES_BEFORE_READERS else rest
    elif not offices().match(plain_words(rest[0])):  # languages with cases need no "to"
        return ""
    return _ABOUT.split(" ".join(rest).replace(f"{_CUT} ", "’"))[0]


def _may_be_greeted(reader: str, greeting: str) -> bool:
    """Tell whether a title's reader has the name and, if no name is greeted, an office as the salutation has one."""
    if names := _names_in(greeting):
        return plain_words(names[-1]) in plain_words(reader).split()
    return not offices().search(plain_words(greeting)) or bool(offices().search(plain_words(reader)))


def _names_in(greeting: str) -> list[str]:
    """Return the words of a salutation that are no honorifics and no offices and have capitals."""
    words = [word.strip(",.") for word in greeting.split()]
    return [word for word in words if word[:1].isupper() and not _is_title(plain_words(word))]


def _is_title(plain: str) -> bool:
    return bool(honorifics().fullmatch(plain) or institutions().search(plain) or offices().search(plain))


def greeted_in_address(blocks: Iterable[Sequence[str]], greeting: str) -> str:
    """Return the person whose family name alone the salutation has, with what stands below the name in a block of the head."""
    names = _names_in(greeting)
    words = list(dropwhile(lambda word: honorifics().fullmatch(plain_words(word)), greeting.split()))
    if len(names) != 1 or len(words) != 1:
        return ""
    for lines in blocks:
        person = without_honorifics(lines[0]).strip(" ,")
        if len(lines) < 2 or person == lines[0].strip(" ,") or not is_person(person) or person.split()[-1] != names[0]:
            continue
        return ", ".join([person, *(line.strip(" ,") for line in lines[1:2] if line[:1].isupper() and not has_contact(line))])
    return ""
