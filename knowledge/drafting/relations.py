"""Whether a document is in the corpus already: the same text, nearly the same, or another state of it."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Relation
from knowledge.drafting.vocabulary import plain_words
from knowledge.models import Document, LawVersion

_SHINGLE = 5  # words
_SAME, _NEAR, _VERSION = 0.98, 0.8, 0.3  # shares of common five-word sequences; a draft and its final text share about half
_SAME_TITLE = 88  # of 100, by rapidfuzz's token_set_ratio


def relations_of(
    text: str, title: str, date: str | None, law: LawVersion | None, catalogue: Catalogue, *, also: Iterable[Document] = ()
) -> tuple[Relation, ...]:
    """Return the entries that hold this text or another state of it, the nearest first.

    An entry in our own words is compared by title and date, since its words are not the document's. `also` are entries outside the
    catalogue, such as other drafts.
    """
    own = _shingles(text)
    found = []
    for entry in (*catalogue.documents, *also):
        if entry.voice == "source":
            similarity = _similarity(own, _shingles(entry.text))
            same_law = bool(law and entry.law and law.act == entry.law.act)
            if similarity >= _SAME:
                found.append(Relation(kind="same-as", entry=entry.id, similarity=similarity))
            elif same_law:
                found.append(Relation(kind="version-of", entry=entry.id, similarity=similarity))
            elif similarity >= _NEAR:
                found.append(Relation(kind="near-duplicate-of", entry=entry.id, similarity=similarity))
            elif similarity >= _VERSION:
                found.append(Relation(kind="version-of", entry=entry.id, similarity=similarity))
        else:
            likeness = fuzz.token_set_ratio(plain_words(title), plain_words(entry.title))
            if likeness >= _SAME_TITLE and _may_be_same_day(date, entry):
                found.append(Relation(kind="near-duplicate-of", entry=entry.id, similarity=round(likeness / 100, 3)))
    return tuple(sorted(found, key=lambda one: -one.similarity))


def _shingles(text: str) -> frozenset[int]:
    words = plain_words(text).split()
    return frozenset(hash(tuple(words[at : at + _SHINGLE])) for at in range(max(1, len(words) - _SHINGLE + 1)))


def _similarity(one: frozenset[int], other: frozenset[int]) -> float:
    return round(len(one & other) / max(1, len(one | other)), 4)


def _may_be_same_day(date: str | None, entry: Document) -> bool:
    shown = entry.shown_date
    return not date or not shown or date.startswith(shown) or shown.startswith(date)
