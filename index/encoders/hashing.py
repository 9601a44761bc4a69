"""A stand-in encoder for tests of everything above it: no model, no files, the same vectors everywhere."""

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from index.ports import FloatArray, Spans

_WORD = re.compile(r"\w+")


class HashingEncoder:
    """Texts that share words point the same way: each word, and each run of three letters of it, has a fixed direction."""

    def __init__(self, dimension: int = 64, name: str = "hashing") -> None:
        self._dimension = dimension
        self._name = name

    @property
    def fingerprint(self) -> str:
        """Differs by name and dimension."""
        return f"{self._name}-{self._dimension}"

    @property
    def runtime(self) -> str:
        """Always "hashing"."""
        return "hashing"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._dimension

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """Float32, (n, dimension), unit rows; the same as for passages."""
        return self.encode_passages(texts)

    def encode_question(self, text: str, named: Spans) -> tuple[FloatArray, FloatArray]:
        """The vector of a text, and that of what is left of it without the stretches `named`."""
        left = "".join(letter for at, letter in enumerate(text) if not any(start <= at < end for start, end in named))
        whole, asked = self.encode_queries([text, left])
        return whole, asked

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Float32, (n, dimension), unit rows."""
        vectors = np.zeros((len(texts), self._dimension), np.float32)
        for row, text in enumerate(texts):
            for word in _WORD.findall(text.casefold()):
                self._add(vectors[row], word, 1.0)
                for start in range(len(word) - 2):
                    self._add(vectors[row], word[start : start + 3], 0.2)
            vectors[row, 0] += 1e-3  # so that an empty text has a direction too
        unit: FloatArray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit

    def _add(self, vector: FloatArray, feature: str, weight: float) -> None:
        digest = hashlib.blake2b(feature.encode(), digest_size=8).digest()
        number = int.from_bytes(digest, "little")
        vector[number % self._dimension] += weight if number >> 63 else -weight
