"""Headings and labels of those who came to a meeting, as guests or otherwise: they need not sign what it adopts."""

from __future__ import annotations

from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.vocabulary import listed_words

_HEADING_WORDS = 7
_SMALL_WORD = 3  # letters: "at", "der", "της"


def heads_attendance(plain: str) -> bool:
    """Tell whether a folded heading says nothing but who came or was a guest: "Guests of the conference", "Étaient également présents".

    Bodies that were represented are so at a meeting: "Represented by" stands beside those who sign.
    """
    if not 0 < len(plain.split()) <= _HEADING_WORDS:
        return False
    rest, came = plain, 0
    for section in ("meeting_attendance", "guests"):
        rest, found = listed_words(section).subn(" ", rest)
        came += found
    rest, met = listed_words("meetings").subn(" ", rest)
    rest, there = listed_words("having_there").subn(" ", rest)
    for section in ("also", "attendance_links"):
        rest = listed_words(section).sub(" ", rest)
    small = all(len(word) <= _SMALL_WORD or word in CONNECTORS for word in rest.split())
    return small and bool(came or (met and there))
