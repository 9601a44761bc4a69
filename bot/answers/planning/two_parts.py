"""A question about two documents, of which each part names one: "who signed the letter of the authors but not the Austrian one?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answers.planning.evidence import CLEAR_DATE, is_clear
from bot.answers.understanding import Understanding
from knowledge.joining_words import words_for_and_or

_FEW_WORDS = 2.0  # rarity of the words by which a part names a document
_NEXT_TO_IT = 2  # words between a "not" and what is denied, or the "and" or "but" before it


class TwoParts(NamedTuple):
    """The documents of both parts in the order of the text, whether the second is denied, "but not", and how well both are named."""

    first: str
    second: str
    denied: bool
    fit: float


def two_parts(u: Understanding, among: Sequence[str]) -> TwoParts | None:
    """Return the two documents `among` those given that a question names in two parts, divided where both are named best."""
    found = (part for end, begin in _places(u) if (part := _divided(u, end, begin, among)))
    # Where two places divide it alike, as "but not also" has several, the one with the denial does.
    return max(found, key=lambda part: (part.fit, part.denied), default=None)


def _places(u: Understanding) -> Iterator[tuple[int, int]]:
    """Yield where a first part may end and a second begin: at a "not", and at an "and" or "or" between two kinds of documents or dates.

    Of one thing an "and" may be part of the name: "the letter of the cultural sector and the media of 26 January".
    """
    asking = u.reading.asked_from
    kinds, dates = ([thing.start for thing in things if thing.start >= asking] for things in (u.reading.kinds, u.reading.dates))
    heads = [*kinds, *dates] if len(kinds) > 1 or len(dates) > 1 else []
    joining, denials = words_for_and_or(u.reading.language), frozenset(u.denials)
    anywhere = "both" in u.asked and len(kinds) > 1  # "sowohl den Brief als auch die Erklärung": each language has its own words for it
    for word in u.reading.words:
        between = bool(heads) and min(heads) < word.start < max(heads)
        if (word.start >= asking and word.end in denials) or (between and (anywhere or word.key in joining)):
            yield word.start, word.end


def _divided(u: Understanding, end: int, begin: int, among: Sequence[str]) -> TwoParts | None:
    """Return the documents that two parts of a question name; None unless each clearly names another."""
    before, behind = u.rank_documents_of(u.reading.asked_from, end, among), u.rank_documents_of(begin, len(u.reading.text), among)
    clear = all(is_clear(part) and (part[0].words >= _FEW_WORDS or part[0].when >= CLEAR_DATE) for part in (before, behind))
    if not clear or before[0].id == behind[0].id:
        return None
    return TwoParts(before[0].id, behind[0].id, _is_denied(u, begin), before[0].score + behind[0].score)


def _is_denied(u: Understanding, begin: int) -> bool:
    """Tell whether a "not" stands where the second part begins, or a word or two from there."""
    ends = [word.end for word in u.reading.words]
    place = max(at for at, end in enumerate(ends) if end <= begin)
    return any(abs(ends.index(denied) - place) <= _NEXT_TO_IT for denied in u.denials)
