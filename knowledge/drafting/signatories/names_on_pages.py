"""Names that stand nowhere but in the heads or feet of pages, to which the text refers: "the organisations named at the foot of this page"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import has_contact, is_person
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, plain_lines

_BETWEEN = (re.compile(r"\s+[·•|●▪∙⋅/]\s+"), re.compile(r"[,;]\s+"))  # the second where the first parts nothing
_FEWEST, _SURE = 3, 0.6  # names of a foot, and share of them that an organisation's word or the register shows to be names
_MOST_WORDS = 14  # of a name
_NEAR, _BEHIND = 60, 30  # letters of a sentence between the word for organisations and "at the foot"


def names_on_pages(blocks: Sequence[Block], metadata: Mapping[str, str], words: Vocabulary, register: Register) -> list[str]:
    """Return the names between dots in the lines that pages repeat, if a label there or a sentence says that those who sign are named so."""
    lines = (metadata.get("repeated") or metadata.get("running", "")).split("\n")
    if labelled := _labelled(lines, words):
        return _names_in(labelled, register)
    refers = any(_refers_to_foot(plain_words(line), words) for line in plain_lines(blocks))
    return _names_in(lines, register) if refers else []


def _labelled(lines: Sequence[str], words: Vocabulary) -> list[str]:
    """Return what stands behind a label for signatories in lines of pages, up to the next line or label: "Signed by: GOB • RIMA"."""
    for part in (part for line in lines for part in [line, *line.split(" · ")]):
        label, colon, rest = part.partition(":")
        if colon and rest.strip() and words.signatories.fullmatch(plain_words(label)):
            return [rest if _BETWEEN[0].search(rest.strip()) and ":" not in rest else rest.split(" · ")[0]]
    return []


def _names_in(lines: Sequence[str], register: Register) -> list[str]:
    parted = ([name for line in lines if len(parts := seam.split(line.strip(" ·•|,;"))) > 1 for name in parts] for seam in _BETWEEN)
    names = next((names for names in parted if len(names) >= _FEWEST), [])
    sure = sum(register.is_known(name) or has_head(name) or is_acronym(name) for name in names)
    others = any(has_contact(name) or len(name.split()) > _MOST_WORDS for name in names) or sum(map(is_person, names)) > sure
    return names if len(names) >= _FEWEST and sure >= _SURE * len(names) and not others else []


def _refers_to_foot(plain: str, words: Vocabulary) -> bool:
    """Tell whether organisations or signatories stand near "at the foot of this page", before it or behind: "die in der Fußzeile genannten"."""
    for found in listed_words("on_pages").finditer(plain):
        near = f"{plain[max(found.start() - _NEAR, 0) : found.start()]} {plain[found.end() : found.end() + _BEHIND]}"
        if words.signatories.search(near) or any(map(words.is_organisations, near.split())):
            return True
    return False
