"""A sender whom a sentence or a title calls by its acronym alone, and whom a line, a cell or a sentence of the text names in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knowledge.drafting.names.register import acronym_of, has_head, is_acronym, without_brackets
from knowledge.drafting.names.several_names import may_spell

_NAME_WORDS = 14
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|(?<=\))\s+")
# In Bulgarian sentences the article ends the first word of a name: Асоциацията, Съюзът, Дружеството.
_BULGARIAN_ARTICLE = re.compile(r"(?<=[ая])та$|(?<=[ое])то$|(?<=[бвгджзклмнпрстфхцчшщ])ът$")


def in_full(sender: str, lines: Iterable[str]) -> str:
    """Return the only line that is nothing but the sender's name with its acronym, "Guild of Bells (GOB)", or what alone stands before the
    acronym in brackets in sentences and may be meant by it; else the sender as it is.

    A line in capitals all through is none, since it does not tell how the name is written.
    """
    if not is_acronym(sender):
        return sender
    spelled = [line for line in lines if f"({sender})" in line]
    found = {line.strip() for line in spelled if _is_name_of(sender, line)} or set(_within_sentences(sender, spelled))
    return found.pop() if len(found) == 1 else sender


def _within_sentences(acronym: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield the shortest run of words before an acronym in brackets that begins with a capital and may be its name."""
    for line in lines:
        before = _SENTENCE_END.split(line.partition(f"({acronym})")[0].rstrip())[-1].split()
        for length in range(2, min(_NAME_WORDS, len(before)) + 1):
            name = " ".join(before[-length:])
            if _is_name_of(acronym, f"{name} ({acronym})"):
                first, _, rest = name.partition(" ")
                yield f"{_BULGARIAN_ARTICLE.sub('', first)} {rest} ({acronym})"
                break


def _is_name_of(acronym: str, line: str) -> bool:
    name = without_brackets(line)
    whole = line.strip().endswith(f"({acronym})") and acronym_of(line) == acronym and len(name.split()) <= _NAME_WORDS
    return whole and not name.isupper() and name[:1].isupper() and has_head(name) and may_spell(name, acronym)
