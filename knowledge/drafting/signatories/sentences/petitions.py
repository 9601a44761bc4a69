"""Who has started a petition, which persons sign: "Gestartet am 5. Mai 2026 von der Gilde, der RIMA und …", "Launched by the Guild of Bells".

What a line tells of its start is doubted as all that no list names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatures.signed_for_several import with_articles
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, plain_lines
from knowledge.written_dates import find_dates

_LINES, _LINE_WORDS = 30, 40  # of the beginning, in which one tells of the start
_BEFORE, _BETWEEN = 5, 8  # words before the verb, and between it and "by": "am 5. Mai 2026 in Wien von"
# German adjectives in the dative, behind an article; nouns in the plural end so as well: "der Illustratoren Organisation".
_DATIVE = re.compile(rf"\b(der|den|dem)\s+([{UPPER}]\w*?(?:isch|lich|ig|eutsch|nal|ral|ell|iv|end))en\s+(?=([{UPPER}]\w*))")
_NEUTER = re.compile(r"(?:netzwerk|forum|bündnis|institut|büro|kollektiv|syndikat|theater|archiv)$", re.IGNORECASE)


def starting_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names of the bodies that a line of a petition gives as those who have started it; none for other texts."""
    lines = list(plain_lines(blocks))[:_LINES]
    if not any(listed_words("petitions").search(plain_words(line)) for line in lines):
        return []
    runs = NameRuns(words, register)
    starts = (_before_day(rest, words.language) for line in lines for rest in _behind_start(line))
    found = (runs.begun(with_articles(_without_dative(rest)), loose=True) for rest in starts)
    return next(([in_nominative(name, words.language) for name in names] for names in found if names), [])


def _behind_start(line: str) -> Iterator[str]:
    """Yield what stands in a line behind "started by", perhaps with a day and a place between."""
    parts = line.split()
    if len(parts) > _LINE_WORDS:
        return
    for at in range(min(_BEFORE + 1, len(parts) - 1)):
        if not listed_words("starting").fullmatch(plain_words(parts[at])):
            continue
        behind = parts[at + 1 : at + 2 + _BETWEEN]
        by = next((count for count, part in enumerate(behind) if listed_words("by_whom").fullmatch(plain_words(part))), None)
        if by is not None:
            run = " ".join(parts[at + 1 + by :])
            joined = with_articles(run)  # "dalla Gilda"
            yield joined if joined != run else " ".join(parts[at + 2 + by :])
        elif behind[0][:1].isupper():
            yield " ".join(parts[at + 1 :])


def _before_day(text: str, language: str) -> str:
    """Return the names before the day of the start and the small words that lead to it: "the Guild of Bells on 8 October 2025"."""
    day = next((one for one in find_dates(text, language) if one.start), None)
    parts = text[: day.start].split() if day else text.split()
    while day and len(parts) > 1 and parts[-1].islower():
        parts.pop()
    return " ".join(parts)


def _without_dative(text: str) -> str:
    """Return a German text with the adjectives behind articles as they are in the names themselves: "den Mörderischen Schwestern"."""
    endings = {"der": "e", "den": "e"}

    def nominative(found: re.Match[str]) -> str:
        ending = endings.get(found[1]) or ("es" if _NEUTER.search(found[3]) else "er")
        return f"{found[1]} {found[2]}{ending} "

    return _DATIVE.sub(nominative, text)
