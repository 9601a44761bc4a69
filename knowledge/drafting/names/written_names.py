"""Whether a name that somebody types stands in a text, and how it is written there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from knowledge.folding import Token, tokens

_MARKS = re.compile(r"[*_`\\]")  # of Markdown, which stand for no sign that anybody reads
_ALIKE = str.maketrans("–—‑’‘`“”„«»", "---'''\"\"\"\"\"")
_MARKED_LINE = re.compile(r"\n\s*(?:[-*•|]|\d+[.)])")  # begins an item of a list, or a row


def as_written(name: str, text: str) -> str | None:
    """Return a name as it stands in `text`, with what it ends in there (a bracket, the stop of "e.V."); None where it does not.

    Capitals, accents, kinds of dashes and quotation marks, and where lines end, make no difference; words and their order do.
    """
    wanted = tokens(name)
    if not wanted:
        return None
    for start, end in _places(wanted, name, text):
        return " ".join(_MARKS.sub("", text[start:end]).split())
    return None


def _places(wanted: list[Token], name: str, text: str) -> Iterator[tuple[int, int]]:
    words = tokens(text)
    between = [_plain(name[one.end : other.start]) for one, other in pairwise(wanted)]
    for at in range(len(words) - len(wanted) + 1):
        if words[at].key != wanted[0].key:
            continue
        here = words[at : at + len(wanted)]
        gaps = [text[one.end : other.start] for one, other in pairwise(here)]
        same = all(one.key == other.key for one, other in zip(here, wanted, strict=True))
        if same and not any(map(_MARKED_LINE.search, gaps)) and [_plain(gap) for gap in gaps] == between:
            head, tail = name[: wanted[0].start].strip(), name[wanted[-1].end :].strip()
            start, end = here[0].start, here[-1].end
            start -= len(head) if head and _plain(text[max(start - len(head), 0) : start]) == _plain(head) else 0
            end += len(tail) if tail and _plain(text[end : end + len(tail)]) == _plain(tail) else 0
            yield start, end


def _plain(gap: str) -> str:
    """Return what stands between two words, without space and as one kind of mark each."""
    return "".join(_MARKS.sub("", gap).translate(_ALIKE).split())
