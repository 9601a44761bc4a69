"""BM25 as tantivy computes it: lengths rounded as in its files, single precision throughout.

A passage's part (how often, in how long a text) is stored with it; the question's part (how rare) comes with the question.
"""

import numpy as np
from numpy.typing import NDArray

from index.ports import FloatArray
from index.word_ranking import K1, B


def _lengths() -> NDArray[np.int64]:
    """The 256 lengths that tantivy tells apart: exact to 40, then in steps of an eighth at most (Lucene's one-byte floats)."""
    codes = np.arange(256 - 24, dtype=object)
    floats = [code if code < 8 else (8 + code % 8) << (code // 8 - 1) for code in codes]
    return np.array([*range(24), *(24 + value for value in floats)], dtype=np.float64).astype(np.int64)


LENGTHS = _lengths()


def rounded_length(words: int) -> int:
    """The length that a text of so many words counts as: the next lower one that is told apart."""
    return int(LENGTHS[np.searchsorted(LENGTHS, words, side="right") - 1])


def weights_in_passage(counts: NDArray[np.int64], words: int, average: float) -> FloatArray:
    """A passage's part of BM25 for each of its words (n,): `counts` of each in a text of so many words, float32, 0..1."""
    often = counts.astype(np.float32)
    one = np.float32(1)
    damping = np.float32(K1) * (one - np.float32(B) + np.float32(B) * np.float32(rounded_length(words)) / np.float32(average))
    weights: FloatArray = often / (often + damping)
    return weights


def weight_in_question(holding: int, passages: int) -> float:
    """A question's part for a word that so many of all passages hold, rounded to single precision."""
    rarity = np.log(np.float32(1) + (np.float32(passages - holding) + np.float32(0.5)) / (np.float32(holding) + np.float32(0.5)))
    return float(np.float32(rarity) * (np.float32(1) + np.float32(K1)))
