"""Lines of a PDF page joined to running text."""

from __future__ import annotations

import re

_BROKEN_BY_PROGRAM = ("\N{HYPHEN}", "\N{SOFT HYPHEN}")  # an author types another one
_LONG_WORD, _LONG_PART = 12, 6  # letters of a word that a narrow cell breaks, and of its first part


class Joiner:
    """Joins lines: a hyphen at a line's end stays where the document writes the word with one elsewhere."""

    def __init__(self, text: str) -> None:
        self._words = set(re.findall(r"\w+(?:-\w+)+|\w+", text.lower()))

    def join(self, before: str, after: str) -> str:
        """Return both as running text."""
        if before.endswith(_BROKEN_BY_PROGRAM) and before[-2:-1].isalpha() and after[:1].islower():
            return before[:-1] + after
        head = re.search(r"([\w-]+)-$", before)
        tail = re.match(r"\w+(?:-\w+)*", after)
        if head and tail and before[-2].isalpha():
            with_hyphen = f"{head[1]}-{tail[0]}".lower()
            whole = f"{head[1]}{tail[0]}".lower()
            keeps = whole not in self._words and (with_hyphen in self._words or not after[0].islower())
            return before + after if keeps else before[:-1] + after
        if before.endswith("/") and before[-2:-1].isalnum():
            return before + after
        return f"{before} {after}"

    def join_in_cell(self, before: str, after: str) -> str:
        """Return both as running text; a word that was too long for its cell is made whole where the document has it elsewhere."""
        head, tail = re.search(r"(?:^|\s)([^\W\d_]+)$", before), re.match(r"[^\W\d_]+", after)
        if head and tail and after[:1].islower() and len(head[1]) >= _LONG_PART:
            whole = f"{head[1]}{tail[0]}".lower()
            if len(whole) >= _LONG_WORD and any(word.startswith(whole) for word in self._words):
                return before + after
        return self.join(before, after)
