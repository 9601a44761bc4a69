"""The vectors of all sentences, mapped from two files of a snapshot."""

from pathlib import Path

import numpy as np

from index.errors import SnapshotDamaged
from index.ports import HalfArray, IdArray

SENTENCES = "sentences.npy"
SENTENCE_ROWS = "sentence_rows.npy"


class SentenceFile:
    """Reads vectors of sentences by passage number; safe to call from several threads."""

    def __init__(self, vectors: HalfArray, rows: IdArray) -> None:
        self._vectors = vectors  # float16 (sentences, d), mapped
        self._rows = rows  # (passages + 1,), mapped: passage n has the rows from [n] to [n + 1] of them

    @classmethod
    def open(cls, folder: Path) -> "SentenceFile":
        """Map the files of a snapshot folder. SnapshotDamaged when one cannot be read."""
        try:
            vectors = np.load(folder / SENTENCES, mmap_mode="r", allow_pickle=False)
            rows = np.load(folder / SENTENCE_ROWS, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise SnapshotDamaged(str(folder / SENTENCES), expected="vectors of sentences", found=str(error)) from error
        return cls(vectors, rows)

    def of(self, numbers: IdArray) -> tuple[IdArray, HalfArray]:
        """How many sentences each of these passages has (n,), and the vectors of all of them in order, float16 (sum, d)."""
        first = self._rows[numbers]
        count = self._rows[numbers + 1] - first
        before = np.cumsum(count) - count
        return count, self._vectors[np.repeat(first - before, count) + np.arange(count.sum())]
