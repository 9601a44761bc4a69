"""Whether a text is the same as, or nearly the same as, one of several others: entries, drafts that wait, drafts about to be published.

Measured as `knowledge.drafting.relations` does for a single document against the entries. Here every text is taken apart once however
many are compared, and other drafts count as well.
"""

from __future__ import annotations

from knowledge.drafting.relations import NEAR, SAME, of_one_law, share, shingles
from knowledge.models import LawVersion


class Likeness:
    """Texts that others are compared with, each with what it is called."""

    def __init__(self) -> None:
        self._known: list[tuple[str, frozenset[int], LawVersion | None]] = []

    def of(self, text: str, law: LawVersion | None) -> str:
        """Return `same-as NAME` or `near-duplicate-of NAME` for the first text that is so like this one; empty if there is none."""
        own = shingles(text)
        for name, other, other_law in self._known:
            shorter, longer = sorted((len(own), len(other)))
            if shorter < NEAR * longer:
                continue  # they cannot have enough in common, which their sizes tell at once
            similarity = share(own, other)
            if similarity >= SAME:
                return f"same-as {name}"
            if similarity >= NEAR and not of_one_law(law, other_law):  # two states of a law are alike and both wanted
                return f"near-duplicate-of {name}"
        return ""

    def add(self, name: str, text: str, law: LawVersion | None) -> None:
        """Compare from now on with this text too."""
        self._known.append((name, shingles(text), law))
