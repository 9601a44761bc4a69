"""Names in running text with a mark between them, over broken lines: "Guild of Bells • RIMA – Rhymes of / the Marshes • Kelpie"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.drafting.names.register import Register
from knowledge.drafting.names.several_names import NameParter
from knowledge.drafting.names.shapes import CONNECTORS, has_contact
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.vocabulary import Vocabulary
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_MARKS = ("•", "·", "●", "▪", "◦", "∙", "⋅", "|", ";", " / ")
_SLASH = re.compile(r"\s/\s+")  # with spaces, unlike "Übersetzer/innen"
_FEWEST = 3  # marks of one kind
_MOST_TRANSLATED = 0.6  # of the lines, from which each name stands there with its translation
_LONGEST, _NAME_WORDS = 8_000, 18  # letters of a paragraph, words of a name


def with_marks_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, a paragraph in which marks part names as one item for each: a dash or a comma inside then is the name's own."""
    for block in blocks:
        names = _names_of(block.text, register) if isinstance(block, Paragraph) and len(block.text) <= _LONGEST else []
        if names:
            names[-1:] = NameParter(words, register).at_last_and(names[-1])
            yield from (ListItem(text=name) for name in names)
        else:
            yield block


def _names_of(text: str, register: Register) -> list[str]:
    text = _SLASH.sub(" / ", text)
    mark = max(_MARKS, key=text.count)
    if text.count(mark) < _FEWEST or ":" in text.partition(mark)[0] or has_contact(text):
        return []
    lines = text.split("\n")
    if mark == " / " and _are_translated(lines):
        return []
    flowing = any(_breaks_off(line, following, mark) for line, following in pairwise(lines))
    seam = re.compile(rf"\s*{re.escape(mark)}\s*" if flowing else rf"\s*(?:{re.escape(mark)}|\n)\s*")
    parts = [" ".join(part.split()) for part in seam.split(text) if part.strip()]
    shaped = all(_may_be_name(part, register) for part in parts)
    return parts if shaped and not any(has_role(part, register) for part in parts) else []


def _are_translated(lines: Sequence[str]) -> bool:
    """Tell whether most of several lines have one slash: each names one body in two languages, "Zvanu biedrība / Guild of Bells"."""
    counts = [line.count(" / ") for line in lines]
    return len(lines) >= _FEWEST and max(counts) == 1 and sum(counts) >= _MOST_TRANSLATED * len(lines)


def _breaks_off(line: str, following: str, mark: str) -> bool:
    """Tell whether the margin broke a line: it ends in a mark or in the middle of a name, or the next one begins so."""
    last, first = line.split()[-1:], following.split()[:1]
    inside = bool(last) and (last[0].lower() in CONNECTORS or last[0].endswith(("–", "—", "-", ",", "(")))
    return inside or line.rstrip().endswith(mark) or following.lstrip().startswith(mark) or bool(first and first[0][:1].islower())


def _may_be_name(text: str, register: Register) -> bool:
    begun = text[:1].isupper() or text[:1].isdigit() or any(map(str.isupper, text.split()[0])) or register.is_known(text)
    return len(text.split()) <= _NAME_WORDS and (begun or len(text.split()) <= 2)
