"""Questions that mean the same, put together by the vectors of their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.state.gaps import Gap
from index.ports import FloatArray

# Cosine. Measured 2026-11-24 with the bundled model on eleven questions: rewordings and translations of one question have 0.90 to
# 0.98, the same question about another organisation 0.85, other questions less.
SAME = 0.895


@dataclass(frozen=True)
class Group:
    """Questions of one meaning, latest first; the first one stands for all."""

    gaps: tuple[Gap, ...]

    @property
    def key(self) -> str:
        """The number of its latest question: stays the same until a newer one comes."""
        return str(self.gaps[0].id)


def grouped(gaps: Sequence[Gap], vectors: FloatArray) -> list[Group]:
    """Return the groups, those asked most often first. `vectors`: float32 (n, d), unit rows, in the order of `gaps`."""
    members: list[list[int]] = []
    centres: list[FloatArray] = []
    for at, vector in enumerate(vectors):
        scores = [float(vector @ centre) for centre in centres]
        best = int(np.argmax(scores)) if scores else -1
        if best >= 0 and scores[best] >= SAME:
            members[best].append(at)
        else:
            members.append([at])
            centres.append(vector)
    groups = [Group(tuple(gaps[at] for at in rows)) for rows in members]
    return sorted(groups, key=lambda group: (-len(group.gaps), -group.gaps[0].asked_at))
