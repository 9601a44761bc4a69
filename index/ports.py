"""The two seams of the index: what turns text into vectors, and what finds the nearest of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]


class Encoder(Protocol):
    """Text to unit vectors. Questions and passages go different ways because models such as E5 prompt them differently."""

    @property
    def fingerprint(self) -> str:
        """Names the vector space: two encoders with the same fingerprint may read each other's index."""

    @property
    def runtime(self) -> str:
        """How the vectors are computed ("torch-fp32", "onnx-int8"): nearly equal within a fingerprint, yet cached apart."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of questions: float32, (n, dimension), unit rows, in the order of the texts."""

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of passages: float32, (n, dimension), unit rows, in the order of the texts."""


class VectorStore(Protocol):
    """Nearest rows by inner product; a row's id is its position in the array the store was built from."""

    @property
    def size(self) -> int:
        """How many vectors the store holds."""

    def search(self, vectors: FloatArray, k: int) -> tuple[FloatArray, IdArray]:
        """The k nearest rows of each vector (n, d): scores float32 (n, k), best first, and ids int64 (n, k).

        Places beyond the stored vectors hold id -1.
        """

    def save(self, path: Path) -> None:
        """Write the store to one file."""
