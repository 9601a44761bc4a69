"""Whether a text is the same as, or nearly the same as, one of several others: entries, drafts that wait, drafts about to be published.

Measured as `knowledge.drafting.relations` does for a single document against the entries, by common sequences of five words. Here every
text is taken apart once however many are compared, and other drafts count as well.
"""

from __future__ import annotations

from knowledge.drafting.vocabulary import plain_words
from knowledge.models import LawVersion

_WORDS = 5
_SAME, _NEAR = 0.98, 0.8  # the bars of `relations`


class Likeness:
    """Texts that others are compared with, each with what it is called."""

    def __init__(self) -> None:
        self._known: list[tuple[str, frozenset[int], LawVersion | None]] = []

    def of(self, text: str, law: LawVersion | None) -> str:
        """Return `same-as NAME` or `near-duplicate-of NAME` for the first text that is so like this one; empty if there is none."""
        own = _sequences(text)
        for name, other, other_law in self._known:
            shorter, longer = sorted((len(own), len(other)))
            if shorter < _NEAR * longer:
                continue  # they cannot have enough in common, which their sizes tell at once
            common = len(own & other)
            similarity = common / (shorter + longer - common)
            if similarity >= _SAME:
                return f"same-as {name}"
            same_law = law is not None and other_law is not None and law.act == other_law.act  # two states of it are alike and both wanted
            if similarity >= _NEAR and not same_law:
                return f"near-duplicate-of {name}"
        return ""

    def add(self, name: str, text: str, law: LawVersion | None) -> None:
        """Compare from now on with this text too."""
        self._known.append((name, _sequences(text), law))


def _sequences(text: str) -> frozenset[int]:
    words = plain_words(text).split()
    return frozenset(hash(tuple(words[at : at + _WORDS])) for at in range(max(1, len(words) - _WORDS + 1)))
