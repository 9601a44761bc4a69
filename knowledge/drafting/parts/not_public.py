"""What says that a text is not for everybody, or not final yet: "members only", a header DRAFT, a place left open for its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.words.vocabulary import listed_words, plain_words
from knowledge.loaders.parsed import Block, plain_lines

_FIRST, _LAST = 8, 8  # lines of the text
_LINE_WORDS = 24  # a longer one tells of something else
_OPEN = re.compile(r"\[(?:X{2,}|\?+|…|\.{3,}|_{2,})\]|\[(?:DATE|DATUM|FECHA|DATA|DATO|DÁTUM|PÄIVÄYS|KUUPÄEV|ДАТА|ΗΜΕΡΟΜΗΝΙΑ)\b")


def is_not_public(blocks: Sequence[Block], running: str) -> bool:
    """Tell whether the head, the end or what all pages repeat says so, or a place in brackets is still open."""
    lines = list(plain_lines(blocks))
    ends = [*running.split(" · "), *lines[:_FIRST], *lines[-_LAST:]]
    return any(map(_says_so, _short(ends))) or any(map(_OPEN.search, lines))


def _short(lines: Sequence[str]) -> Iterator[str]:
    return (line for line in lines if 0 < len(line.split()) <= _LINE_WORDS)


def _says_so(line: str) -> bool:
    plain = plain_words(line)
    capitals = " ".join(plain_words(word) for word in line.split() if word.isupper() and len(word) > 1)
    of_mail = listed_words("mail_words").search(plain)  # a tail that stands below each mail of an office
    said = (listed_words("not_public").search(plain) and not of_mail) or listed_words("not_sent").search(plain)
    return bool(said or listed_words("draft_marks").search(capitals))
