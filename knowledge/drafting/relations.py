"""Whether a document is in the corpus already: the same text, nearly the same, or another state of it."""

from __future__ import annotations

from rapidfuzz import fuzz

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Relation
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.models import Document, LawVersion

_SHINGLE = 5  # words
SAME, NEAR, _VERSION = 0.98, 0.8, 0.3  # shares of common five-word sequences; a draft and its final text share about half
_SAME_TITLE = 88  # of 100, by rapidfuzz's token_set_ratio


def relations_of(text: str, title: str, date: str | None, law: LawVersion | None, catalogue: Catalogue) -> tuple[Relation, ...]:
    """Return the entries that hold this text or another state of it, the nearest first.

    An entry in our own words is compared by title and date, since its words are not the document's.
    """
    own = shingles(text)
    found = []
    for entry in catalogue.documents:
        if entry.voice == "source":
            similarity = round(share(own, shingles(entry.text)), 4)
            if similarity >= SAME:
                found.append(Relation(kind="same-as", entry=entry.id, similarity=similarity))
            elif of_one_law(law, entry.law):
                found.append(Relation(kind="version-of", entry=entry.id, similarity=similarity))
            elif similarity >= NEAR:
                found.append(Relation(kind="near-duplicate-of", entry=entry.id, similarity=similarity))
            elif similarity >= _VERSION:
                found.append(Relation(kind="version-of", entry=entry.id, similarity=similarity))
        else:
            likeness = fuzz.token_set_ratio(plain_words(title), plain_words(entry.title))
            if likeness >= _SAME_TITLE and _may_be_same_day(date, entry):
                found.append(Relation(kind="near-duplicate-of", entry=entry.id, similarity=round(likeness / 100, 3)))
    return tuple(sorted(found, key=lambda one: -one.similarity))


def shingles(text: str) -> frozenset[int]:
    """Return what stands for the sequences of five words of a text; of any text there is one at least."""
    words = plain_words(text).split()
    return frozenset(hash(tuple(words[at : at + _SHINGLE])) for at in range(max(1, len(words) - _SHINGLE + 1)))


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """Return the share of sequences that two texts have in common."""
    common = len(one & other)
    return common / (len(one) + len(other) - common)


def of_one_law(one: LawVersion | None, other: LawVersion | None) -> bool:
    """Tell whether two documents are states of the same act."""
    return one is not None and other is not None and one.act == other.act


def _may_be_same_day(date: str | None, entry: Document) -> bool:
    shown = entry.shown_date
    return not date or not shown or date.startswith(shown) or shown.startswith(date)
