"""Exact and slow counterparts that the index is compared with, and small corpora."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from index.lexical import LexicalIndex
from index.passages import Passage, Source, split
from index.ports import FloatArray, IdArray
from index.words import terms


def split_all(sources: Iterable[Source]) -> list[Passage]:
    """The passages of all entries, numbered in order."""
    passages: list[Passage] = []
    for source in sources:
        passages += split(source, first_number=len(passages))
    return passages


class NumpyStore:
    """A `VectorStore` that multiplies everything: the reference for the others."""

    def __init__(self, vectors: FloatArray) -> None:
        self._vectors = vectors

    @property
    def size(self) -> int:
        return len(self._vectors)

    def search(self, vectors: FloatArray, k: int, only: IdArray | None = None) -> tuple[FloatArray, IdArray]:
        scores = vectors @ self._vectors.T
        if only is not None:
            left_out = np.setdiff1d(np.arange(self.size), only)
            scores[:, left_out] = -np.inf
        ids = np.argsort(-scores, axis=1, kind="stable")[:, :k].astype(np.int64)
        found = np.take_along_axis(scores, ids, axis=1)
        ids[found == -np.inf] = -1
        missing = max(0, k - self.size)
        return (
            np.pad(found, ((0, 0), (0, missing)), constant_values=-np.inf),
            np.pad(ids, ((0, 0), (0, missing)), constant_values=-1),
        )

    def vectors_of(self, ids: IdArray) -> FloatArray:
        return self._vectors[ids]

    def save(self, path: Path) -> None:
        np.save(path, self._vectors)


def unit_rows(count: int, dimension: int, seed: int = 0) -> FloatArray:
    """Random unit rows, float32."""
    rows = np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32)
    unit: FloatArray = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def bm25(query: str, documents: Sequence[str], k1: float = 1.2, b: float = 0.75) -> list[float]:
    """BM25 as tantivy defines it, without its rounding of lengths above 40 words."""
    counted = [Counter(terms(document, "en")) for document in documents]
    lengths = [sum(counts.values()) for counts in counted]
    average = sum(lengths) / len(lengths)
    scores = []
    for counts, length in zip(counted, lengths, strict=True):
        score = 0.0
        for term in dict.fromkeys(terms(query, "en")):
            holding = sum(term in other for other in counted)
            rarity = math.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))
            score += rarity * counts[term] * (k1 + 1) / (counts[term] + k1 * (1 - b + b * length / average))
        scores.append(score)
    return scores


def write_lexical(passages: Iterable[Passage], folder: Path) -> None:
    """An index of these passages."""
    with LexicalIndex.writing(folder) as add:
        for one in passages:
            add(one)


def passage(number: int, text: str, entry: str = "one", title: str = "") -> Passage:
    """A passage of one sentence."""
    return Passage(number, entry, title, text, 0, len(text), "source", ((0, len(text)),))


SOURCES = (
    Source(
        "gema-letter",
        "GEMA on training data",
        "## Position\n\nGEMA asks for full transparency about training data. It wants remuneration for authors whose works "
        "were used, and a register of works that anyone can search. Licences are the way forward.\n\n"
        "## Next steps\n\nThe society will meet the Commission in March. A second letter is being prepared.\n",
        "source",
    ),
    Source(
        "sacem-statement",
        "SACEM on the opt-out",
        "## Position\n\nSACEM says that the opt-out does not work in practice. Machine-readable reservations are ignored by "
        "crawlers. It calls for sanctions.\n\n- Sanctions must deter.\n- Crawlers must identify themselves.\n",
        "summary",
    ),
    Source(
        "joint-open-letter",
        "Open letter of July 2023",
        "Thirteen federations wrote to the Parliament. They asked to keep Article 28b on transparency.\n\nThe letter was "
        "signed by authors, performers and translators. Über 6000 Menschen unterzeichneten später. Οι δημιουργοί συμφωνούν.\n",
        "source",
    ),
)
