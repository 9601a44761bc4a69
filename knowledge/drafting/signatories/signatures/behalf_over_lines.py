"""Names that the margin broke behind "on behalf of", each signature of a letter in a paragraph of its own that ends in a comma:
"On behalf of the International Guild⏎of Bells," above the person who signs; and before it, where a language sets it last:
"Zvanu⏎savienības vārdā – Anna Kalna"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_FEWEST = 2  # paragraphs that are so, by which the layout is known
_MOST_LINES = 3
_MOST_LINES_BEHIND = 5
_LINKS = "nimel|puolesta|nevében|vardu|vārdā"  # as far as they stand in signatures
BEHALF_BEHIND = re.compile(rf"^([^\W\d_].{{3,}}?)\s(?:{_LINKS})\b[\s:,–—-]*(.*)$")
_BEHALF = re.compile(rf"\s({_LINKS})\s*[,:–—-]\s*")
_QUOTES = ("„", "“", "«", '"')


def with_bound_names_whole(blocks: Sequence[Block], words: Vocabulary) -> list[Block]:
    """Return the blocks, of each such paragraph the lines made one, if several begin with "on behalf of" and end in a comma."""
    blocks = [_apart_behind_behalf(block) or _whole_before_behalf(block) or block for block in blocks]
    whole = [_whole(block, words) for block in blocks]
    if sum(one is not None for one in whole) < _FEWEST:
        return list(blocks)
    return [one or block for one, block in zip(whole, blocks, strict=True)]


def _whole(block: Block, words: Vocabulary) -> Block | None:
    """Return such a paragraph on one line; None for other blocks."""
    if not isinstance(block, Paragraph) or not _binds_up_to_comma(block.text, words):
        return None
    return block.model_copy(update={"text": " ".join(block.text.split())})


def _whole_before_behalf(block: Block) -> Block | None:
    """Return a paragraph of a name, "on behalf" and the person who signs on one line; None for other blocks."""
    text = " ".join(block.text.split()) if isinstance(block, Paragraph) and 0 < block.text.count("\n") < _MOST_LINES_BEHIND else ""
    behalf = BEHALF_BEHIND.match(text)
    person, _, role = behalf[2].partition(", ") if behalf else ("", "", "")
    alone = behalf and not BEHALF_BEHIND.match(behalf[2]) and is_person(person) and role == role.lower()
    return block.model_copy(update={"text": text}) if alone else None


def _apart_behind_behalf(block: Block) -> Block | None:
    """Return a paragraph in which such signatures are run on, each on a line of its own; None for other blocks.

    Behind a person's role in small letters the next name begins, or the word for what it is before its quotation marks.
    """
    first, *behind = _BEHALF.split(" ".join(block.text.split())) if isinstance(block, Paragraph) else [""]
    signatures, name = [], first
    for at in range(0, len(behind), 2):
        person, _, rest = behind[at + 1].partition(", ")
        words = rest.split()
        pairs = enumerate(pairwise([*words, ""]))
        start = next((number for number, (word, after) in pairs if word[:1].isupper() or after[:1] in _QUOTES), None)
        end = len(words) if start is None else start
        last = at == len(behind) - 2
        if not is_person(person) or not name or (start is not None and (last or not end)) or (start is None and not last):
            return None
        signatures.append(f"{name} {behind[at]} – {', '.join(filter(None, [person, ' '.join(words[:end])]))}")
        name = " ".join(words[end:])
    return block.model_copy(update={"text": "\n".join(signatures)}) if len(signatures) > 1 else None


def _binds_up_to_comma(text: str, words: Vocabulary) -> bool:
    lines, plain = text.split("\n"), plain_words(text)
    begins = words.on_behalf.match(plain) or words.signing_for.match(plain)
    ended = text.rstrip().endswith(",") and not any(line.rstrip().endswith((",", ":", ".")) for line in lines[:-1])
    return bool(begins) and ended and len(lines) <= _MOST_LINES and not any(map(is_person, lines[1:]))
