"""Lists of persons of whom the text says that they sign for themselves, and that the bodies beside their names only say who they are.

"All signatories sign in a personal capacity." "Affiliations are given for identification only." Such a sentence speaks of the lines that begin
with a person; bodies that stand in the list by themselves sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.table_words import speaks_of_signing
from knowledge.drafting.words.vocabulary import listed_words, plain_words
from knowledge.loaders.parsed import Block, plain_lines

_SENTENCE_WORDS = 40
_NAME_WORDS = range(2, 5)  # of a person
_TITLED = re.compile(r"(?:prof|dr|mag|doc|phdr|mgr|ing|univ|dipl)\w*\.?\s+\S", re.IGNORECASE)


def without_affiliated(entries: Sequence[Entry], blocks: Sequence[Block], register: Register) -> list[Entry]:
    """Return the entries, where the text says that persons sign for themselves those that begin with one as nobody's."""
    if not entries or not any(_says_so(sentence) for line in plain_lines(blocks) for sentence in SENTENCE_END.split(line)):
        return list(entries)
    return [replace(entry, source="alone") if _begins_with_person(entry, register) else entry for entry in entries]


def _says_so(sentence: str) -> bool:
    """Tell whether a sentence says that all sign in their own name, or that affiliations are given for identification."""
    plain = plain_words(sentence)
    if len(plain.split()) > _SENTENCE_WORDS:
        return False
    own = listed_words("in_own_name").search(plain) and listed_words("everybody").search(plain) and speaks_of_signing(plain)
    told = listed_words("affiliations").search(plain) and listed_words("for_identification").search(plain)
    return bool(own or told)


def _begins_with_person(entry: Entry, register: Register) -> bool:
    if entry.source == "logo" or register.is_exact(entry.text):
        return bool(entry.person)
    words = entry.text.replace(";", ",").split(",")[0].split()
    named = (is_person(begun) and not has_head(begun) for begun in (" ".join(words[:count]) for count in _NAME_WORDS))
    return bool(entry.person) or any(named) or bool(_TITLED.match(entry.text))
