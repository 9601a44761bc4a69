"""Names that stand nowhere but in the heads or feet of pages, to which the text refers: "the organisations named at the foot of this page",
"the bodies in our letterhead".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from knowledge.drafting.names.pictured_names import LOGO
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import has_contact, is_person
from knowledge.drafting.words.vocabulary import Vocabulary, honorifics, is_bare_kind, listed_words, plain_words
from knowledge.loaders.parsed import Block, Image, Table, plain_lines

_BETWEEN = (re.compile(r"\s+[·•|●▪∙⋅/]\s+"), re.compile(r"[,;]\s+"))  # the second where the first parts nothing
_FEWEST, _SURE = 3, 0.6  # names of a foot, and share of them that an organisation's word or the register shows to be names
_MOST_WORDS = 14  # of a name
_NEAR, _BEHIND = 60, 30  # letters of a sentence between the word for organisations and "at the foot"


def names_on_pages(blocks: Sequence[Block], metadata: Mapping[str, str], words: Vocabulary, register: Register) -> list[str]:
    """Return the names between dots in the lines that pages repeat, if a label there or a sentence says that those who sign are named so; else
    those with which the text begins, if a sentence says that they are in its head."""
    lines = (metadata.get("repeated") or metadata.get("running", "")).split("\n")
    if labelled := _labelled(lines, words):
        return _names_in(labelled, register)
    said = [plain_words(line) for line in plain_lines(blocks)]
    if any(_refers_to(line, "on_pages", words) for line in said) and (names := _names_in(lines, register)):
        return names
    return _sure(list(_head_of(blocks, words)), register) if any(_refers_to(line, "in_heads", words) for line in said) else []


def _labelled(lines: Sequence[str], words: Vocabulary) -> list[str]:
    """Return what stands behind a label for signatories in lines of pages, up to the next line or label: "Signed by: GOB • RIMA"."""
    for part in (part for line in lines for part in [line, *line.split(" · ")]):
        label, colon, rest = part.partition(":")
        if colon and rest.strip() and words.signatories.fullmatch(plain_words(label)):
            return [rest if _BETWEEN[0].search(rest.strip()) and ":" not in rest else rest.split(" · ")[0]]
    return []


def _names_in(lines: Sequence[str], register: Register) -> list[str]:
    parted = ([name for line in lines if len(parts := seam.split(line.strip(" ·•|,;"))) > 1 for name in parts] for seam in _BETWEEN)
    return _sure(next((names for names in parted if len(names) >= _FEWEST), []), register)


def _sure(names: list[str], register: Register) -> list[str]:
    """Return names if they are several and most of them surely organisations', and none else."""
    sure = sum(register.is_known(name) or has_head(name) or is_acronym(name) for name in names)
    others = any(has_contact(name) or len(name.split()) > _MOST_WORDS for name in names) or sum(map(is_person, names)) > sure
    return names if len(names) >= _FEWEST and sure >= _SURE * len(names) and not others else []


def _head_of(blocks: Sequence[Block], words: Vocabulary) -> Iterator[str]:
    """Yield what may be names before the first reader, greeting, day or sentence: pictures, cells, lines or a few lines that are one name."""
    for block in blocks:
        if isinstance(block, Image):
            yield LOGO.sub("", block.alt).strip()
            continue
        texts = [cell for row in block.rows for cell in row if cell] if isinstance(block, Table) else [block.text]
        names = [name for text in texts for name in _names_of(text)]
        named = list(takewhile(lambda name: _may_be_name(name, words), names))
        yield from named
        if len(named) < len(names):
            return


def _names_of(text: str) -> list[str]:
    """Return the names of a text of the head: between dots, on its lines, or one over lines of which a further one goes on in small letters or
    behind a small word."""
    if len(parts := _BETWEEN[0].split(" ".join(text.split()))) > 1:
        return parts
    names: list[str] = []
    for line in text.split("\n"):
        goes_on = bool(names) and (not line[:1].isupper() or names[-1].endswith(("-", "&")) or names[-1].split()[-1].islower())
        names[-1:] = [f"{names[-1]} {line}"] if goes_on else [*names[-1:], line]
    return names


def _may_be_name(text: str, words: Vocabulary) -> bool:
    plain = plain_words(text)
    addressed = honorifics().match(plain) or words.salutations.match(plain) or words.to.match(plain) or is_bare_kind(text)
    shaped = any(map(str.isupper, text)) and len(text.split()) <= _MOST_WORDS and not text.rstrip().endswith((".", ":", ",", "!", "?"))
    return shaped and not addressed and not any(map(str.isdigit, text)) and not has_contact(text)


def _refers_to(plain: str, place: str, words: Vocabulary) -> bool:
    """Tell whether organisations or signatories stand near "at the foot of this page", before it or behind: "die in der Fußzeile genannten".

    `place` is the section of words that say where on pages names are printed.
    """
    for found in listed_words(place).finditer(plain):
        near = f"{plain[max(found.start() - _NEAR, 0) : found.start()]} {plain[found.end() : found.end() + _BEHIND]}"
        if words.signatories.search(near) or any(map(words.is_organisations, near.split())):
            return True
    return False
