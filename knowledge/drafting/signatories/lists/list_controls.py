"""Buttons, links and captions that a site or mail sets below a list: "Show all", "Showing 20 of 153 signatories", "Read the letter online"."""

from __future__ import annotations

import re

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.vocabulary import listed_words, plain_words

_MAX_WORDS = 12
_SHOWN_OF_ALL = re.compile(r"\b\d{1,4} (?:[^\W\d_]+ )?\d{1,5}\b")  # "20 of 153", "20 / 153", folded


def is_list_control(line: str, register: Register) -> bool:
    """Tell whether a line only offers or counts more of a list than a page shows, or is another button, so that it names nobody."""
    plain = plain_words(line)
    if listed_words("page_actions").fullmatch(plain):
        return not register.is_known(line)
    if _is_invitation(plain) and not has_head(line):
        return not register.is_known(line)
    match = listed_words("list_controls").match(plain)
    if match is None or len(plain.split()) > _MAX_WORDS or register.is_known(line):
        return False
    return len(match[0].split()) > 1 or match.end() == len(plain) or bool(_SHOWN_OF_ALL.match(plain[match.end() :].strip()))


def _is_invitation(plain: str) -> bool:
    """Tell whether a folded line invites whoever sees it to read the text elsewhere or to subscribe to another one."""
    found = listed_words("reading").finditer(plain)
    reads = any(not one.start() or one.end() == len(plain) for one in found) and letter_nouns().search(plain)
    return bool(reads or listed_words("subscribing").match(plain)) and len(plain.split()) <= _MAX_WORDS
