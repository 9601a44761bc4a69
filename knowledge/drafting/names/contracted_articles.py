"""Maltese prepositions that are one word with the article of a name: "mill-Għaqda, mis-Soċjetà u mill-Unjoni", by the three."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.loaders.parsed import Block, Paragraph

_BY_THE = re.compile(r"\bmi(?:ll|ċ|d|n|r|s|t|x|ż|z)-(?=[A-ZĊĠĦŻ])")
_THE = re.compile(r"(?<=\s)(?:i[lċdnrstxżz]|l)-(?=[A-ZĊĠĦŻ])")
_BY, _ARTICLE = "minn", "il"  # the article apart, as runs of names of other languages have it


_TO_THE = re.compile(r"^Li(?:ll|ċ|d|n|r|s|t|x|ż|z)-(?=[A-ZĊĠĦŻ])", re.MULTILINE)


def with_to_apart(blocks: Iterable[Block], language: str) -> list[Block]:
    """Return the blocks of a Maltese text, "to the" at the beginning of lines as "to" alone: "Lill-Ministru" as "Lil Ministru"."""
    if language != "mt":
        return list(blocks)
    return [block.model_copy(update={"text": _TO_THE.sub("Lil ", block.text)}) if isinstance(block, Paragraph) else block for block in blocks]


def with_articles_apart(blocks: Iterable[Block], language: str) -> list[Block]:
    """Return the blocks of a Maltese text, in its running text "by" once before the names it leads to, and their articles apart."""
    if language != "mt":
        return list(blocks)
    return [block.model_copy(update={"text": _apart(block.text)}) if isinstance(block, Paragraph) else block for block in blocks]


def _apart(text: str) -> str:
    first = _BY_THE.search(text)
    if not first:
        return text
    rest = _THE.sub(f"{_ARTICLE} ", _BY_THE.sub(f"{_ARTICLE} ", text[first.end() :]))
    return f"{text[: first.start()]}{_BY} {_ARTICLE} {rest}"
