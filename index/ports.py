"""The seams of the index: what turns text into vectors, and what a search needs of whatever holds a snapshot.

A search needs four things: passages by number and their numbers by entry, vectors near a vector, passages by words, and the vectors of
sentences. Files give them (`index.passage_file`, `index.vectors.flat`, `index.lexical`, `index.sentence_file`), and so does
PostgreSQL (`index.postgres`); the same tests run over both.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.passages import Passage

FloatArray = NDArray[np.float32]
HalfArray = NDArray[np.float16]
IdArray = NDArray[np.int64]
Spans = Sequence[tuple[int, int]]
Progress = Callable[[str], None]  # is told in a line what is being done


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


class QuestionEncoder(Encoder, Protocol):
    """An encoder that also tells the words of asking from what a question names."""

    def encode_question(self, text: str, named: Spans) -> tuple[FloatArray, FloatArray]:
        """The vector of a question, as `encode_queries` gives it, and that of its words outside `named`: float32 (dimension,), unit.

        The second is what the model makes of these words within the whole question: one pass gives both. `named` are stretches
        of the text, from and up to. A question that only names things has all its words in the second too.
        """


class VectorStore(Protocol):
    """Nearest rows by inner product; a row's id is its position in the array the store was built from."""

    @property
    def size(self) -> int:
        """How many vectors the store holds."""

    def search(self, vectors: FloatArray, k: int, only: IdArray | None = None) -> tuple[FloatArray, IdArray]:
        """The k nearest rows of each vector (n, d): scores float32 (n, k), best first, and ids int64 (n, k).

        With `only`, rows with other ids are left out before ranking. Places beyond the stored vectors hold id -1.
        """

    def vectors_of(self, ids: IdArray) -> FloatArray:
        """The stored vectors (n, d) of these ids."""


class PassageStore(Protocol):
    """The passages of a snapshot."""

    def get(self, numbers: Iterable[int]) -> list[Passage]:
        """The passages of these numbers, in the order given; KeyError for a number that is not there."""

    def numbers_of(self, entries: Collection[str]) -> IdArray:
        """The numbers of all passages of these entries, ascending."""

    def close(self) -> None:
        """Release what is open; reading afterwards fails."""


class SentenceStore(Protocol):
    """The vectors of the sentences of each passage."""

    def of(self, numbers: IdArray) -> tuple[IdArray, HalfArray]:
        """How many sentences each of these passages has (n,), and the vectors of all of them in order, float16 (sum, d)."""


class WordStore(Protocol):
    """Passages by their words: BM25 as `index.lexical` defines it."""

    def search(self, text: str, k: int, entries: Collection[str] | None = None) -> tuple[FloatArray, IdArray]:
        """The k best passages that share a word with the text: BM25 float32, best first, and passage numbers int64."""

    def sentence_scores(self, text: str, sentences: Sequence[str], languages: Sequence[str]) -> FloatArray:
        """BM25 of a text against single sentences in these languages (n,), float32."""

    def known_share(self, text: str) -> float:
        """How much of a text the index knows, 0..1."""
