"""Lines above a text that name its readers: whole where the margin broke them, and by the office that the greeting repeats."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge.drafting.names.shapes import CONNECTORS, before_street, is_person
from knowledge.drafting.words.vocabulary import Vocabulary, honorifics, institutions, plain_words
from knowledge.loaders.parsed import Block, Heading, Paragraph

_HEAD_BLOCKS, _MOST_LINES = 12, 8
_LINKING = 4  # letters of a small word that ends no line: "sowie die", "Prim-ministru al"
_LINE_WORDS, _BODY_WORDS = 14, 6
_ENDING, _STEM = 3, 4  # letters that a case may change, and letters of a word that it leaves alone


def with_whole_lines(blocks: Sequence[Block], words: Vocabulary) -> list[Block]:
    """Return the blocks, of those above the greeting the lines whole that the margin broke, within a paragraph or behind its end."""
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        if at >= _HEAD_BLOCKS or _greets(block, words):
            return [*kept, *blocks[at:]]
        above = kept[-1] if kept else None
        if isinstance(block, Paragraph) and isinstance(above, Paragraph) and _is_open(above.text) and len(block.text.split()) <= _LINE_WORDS:
            kept[-1] = above.model_copy(update={"text": f"{above.text} {block.text}"})
        else:
            kept.append(_joined(block))
    return kept


def _greets(block: Block, words: Vocabulary) -> bool:
    text = block.text if isinstance(block, Paragraph | Heading) else ""
    return bool(words.salutations.match(plain_words(text))) and text.rstrip().endswith((",", "!", ":"))


def _joined(block: Block) -> Block:
    lines = block.text.split("\n") if isinstance(block, Paragraph) else []
    if not 1 < len(lines) <= _MOST_LINES:
        return block
    text = lines[0] + "".join((" " if _is_open(above) else "\n") + line for above, line in pairwise(lines))
    return block.model_copy(update={"text": "\n".join(map(_with_street_apart, text.split("\n")))})


def _with_street_apart(line: str) -> str:
    """Return a line with a break before the street that the margin has run together with an office or a body."""
    before = before_street(line)
    told = institutions().search(plain_words(before)) and len(line.split()) <= _LINE_WORDS
    return f"{before}\n{line[len(before) :].strip()}" if told else line


def _is_open(text: str) -> bool:
    """Tell whether a line ends in a small word behind others, which leads to what stands on the next one."""
    words = text.split("\n")[-1].split()
    last = words[-1] if len(words) > 1 else ""
    small = last.isalpha() and last.islower()
    return small and (len(last) < _LINKING or (last in CONNECTORS and len(last) <= _LINKING)) and bool(institutions().search(plain_words(text)))


def holder_greeted(lines: Sequence[str], greeting: str) -> str:
    """Return the line that has the office which a greeting repeats, perhaps in another case, before a person's name: "Executive Vice-President
    Anna Berg", "Seimo komiteto pirmininkui Jonui Kalnui"; with the institution on the line below it."""
    office = [word for word in plain_words(greeting).split() if not honorifics().fullmatch(word)]
    for line, below in pairwise([*lines, ""]):
        parts = line.split()
        if not office or len(parts) > _LINE_WORDS or line.rstrip().endswith((".", ":", "!", "?", ",")):
            continue
        plain = [plain_words(part) for part in parts]
        for at in range(len(parts)):
            end = _end_of(plain, at, office)
            if end and is_person(" ".join(parts[end:])) and (not at or parts[0][:1].isupper()):
                named = institutions().search(plain_words(below)) and not below.rstrip().endswith((",", ".", ":", "!"))
                body = below if named and len(below.split()) <= _BODY_WORDS else ""
                return ", ".join(filter(None, [line, body]))
    return ""


def _end_of(plain: Sequence[str], at: int, office: Sequence[str]) -> int:
    """Return behind how many parts of a line, from one on, all words of an office have stood; 0 where they do not."""
    told: list[str] = []
    for end in range(at, len(plain)):
        told += plain[end].split()
        if len(told) >= len(office):
            return end + 1 if len(told) == len(office) and all(map(_are_alike, told, office)) else 0
    return 0


def _are_alike(one: str, other: str) -> bool:
    """Tell whether two folded words are the same but for the end that a case may change."""
    shared = max(_STEM, min(len(one), len(other)) - _ENDING)
    return one == other or (min(len(one), len(other)) > _STEM and one[:shared] == other[:shared] and abs(len(one) - len(other)) <= _ENDING)
