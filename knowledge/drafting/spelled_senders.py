"""A sender whom a sentence or a title calls by its acronym alone, and whom a line or cell of the text names in full."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.drafting.register import acronym_of, has_head, is_acronym, without_brackets
from knowledge.drafting.several_names import may_spell

_NAME_WORDS = 14


def in_full(sender: str, lines: Iterable[str]) -> str:
    """Return the only line that is nothing but the sender's name with its acronym, "Guild of Bells (GOB)"; else the sender as it is.

    A line in capitals all through is none, since it does not tell how the name is written.
    """
    if not is_acronym(sender):
        return sender
    found = {line.strip() for line in lines if f"({sender})" in line and _is_name_of(sender, line)}
    return found.pop() if len(found) == 1 else sender


def _is_name_of(acronym: str, line: str) -> bool:
    name = without_brackets(line)
    whole = line.strip().endswith(f"({acronym})") and acronym_of(line) == acronym and len(name.split()) <= _NAME_WORDS
    return whole and not name.isupper() and name[:1].isupper() and has_head(name) and may_spell(name, acronym)
