"""A question about two documents, of which each part names one: "who signed the letter of the authors but not the Austrian one?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answers.planning.evidence import CLEAR_DATE, is_clear
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.joining_words import words_for_and_or

_FEW_WORDS = 2.0  # rarity of the words by which a part names a document
_WORDS_OF_ONE, _LEAD = 1.8, 1.0  # the same where signing is said twice, and by how much no other one is named
_TWO, _ENDED = 2, re.compile(r"[?!]|(?<!\d)[.;:]\s+[^\W\d_]")  # words for signing, and the end of a sentence or clause between them
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


def two_signed(u: Understanding, among: Sequence[str]) -> TwoParts | None:
    """Return the two documents of which whoever signed the one is asked about the other: "which signatories of the charter signed …"."""
    found = (part for at in _places_of_signing(u) if (part := _divided_by_words(u, at, among)))
    return max(found, key=lambda part: part.fit, default=None)


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


def _places_of_signing(u: Understanding) -> list[int]:
    """Return where it may be divided what says signing twice: "which signatories of the charter signed the statement of 30 July?".

    At the second word for it; where that ends the sentence, at the head or date of what stands before it.
    """
    signing, reading = u.places_of_signing, u.reading
    if len(signing) != _TWO or _ENDED.search(reading.text[signing[0] : signing[1]]):
        return []
    if sum(word.start > signing[1] for word in reading.words) >= _TWO:
        return signing[1:]
    heads = (*(kind.start for kind in reading.kinds), *(day.start for day in reading.dates))
    return [at for at in heads if signing[0] < at < signing[1]]


def _divided_by_words(u: Understanding, at: int, among: Sequence[str]) -> TwoParts | None:
    """Return the documents that two parts of a question name, each by its date or by words that no other one has so many of."""
    before, behind = u.rank_documents_of(u.reading.asked_from, at, among), u.rank_documents_of(at, len(u.reading.text), among)
    second = _named_in(behind)
    first = _named_in([one for one in before if second is None or one.id != second.id])  # the German letter is another one's country as well
    if first is None or second is None:
        return None
    return TwoParts(first.id, second.id, denied=False, fit=first.words + first.when + second.words + second.when)


def _named_in(ranked: Sequence[Reference]) -> Reference | None:
    """Return the document that a part of a question names, whatever the question as a whole is nearest to; None if it names none."""
    best, *others = sorted(ranked, key=lambda one: one.words + one.when, reverse=True)[:2]
    told = best.words + best.when - max((one.words + one.when for one in others), default=0.0)
    return best if (best.when >= CLEAR_DATE or best.words >= _WORDS_OF_ONE) and told >= _LEAD else None


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
