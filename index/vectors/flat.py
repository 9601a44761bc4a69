"""Nearest vectors with FAISS; the only file that knows it.

Which kind of index: exact to 50,000 vectors, half precision to 150,000, inverted lists with 8 bits above. Measured
2026-11-24 at 384 dimensions, one thread, vectors with decaying factors: Flat keeps a 5 ms median to about 80,000;
SQfp16 halves memory at recall 1.000; IVF needs nprobe 128 for 0.985 (the usual 8 gives 0.65).
"""

import math
from pathlib import Path

import faiss
import numpy as np

from index.errors import BuildRefused, SnapshotDamaged
from index.ports import FloatArray, IdArray

FLAT_UP_TO = 50_000
HALF_UP_TO = 150_000
MAX_LISTS = 2048
PROBES = 128
MIN_RECALL = 0.97
RECALL_SAMPLE = 200
RECALL_K = 10


def choose_factory(count: int) -> str:
    """The FAISS factory string for that many vectors."""
    if count <= FLAT_UP_TO:
        return "Flat"
    if count <= HALF_UP_TO:
        return "SQfp16"
    return f"IVF{min(MAX_LISTS, round(4 * math.sqrt(count)))},SQ8"


class FaissStore:
    """A `VectorStore` over a FAISS index; ids are the positions of the vectors it was built from."""

    def __init__(self, faiss_index: "faiss.Index") -> None:
        self._faiss = faiss_index

    @classmethod
    def build(cls, vectors: FloatArray, factory: str | None = None) -> "FaissStore":
        """Index float32 unit rows (n, d). BuildRefused when an approximate kind finds fewer than 97 % of the exact ten."""
        vectors = np.ascontiguousarray(vectors, np.float32)
        count, dimension = vectors.shape
        factory = factory or choose_factory(count)
        built = faiss.index_factory(dimension, factory, faiss.METRIC_INNER_PRODUCT)
        if not built.is_trained:
            built.train(vectors)
        built.add(vectors)
        store = cls(_with_probes(built))
        recall = 1.0 if factory == "Flat" else _recall(store, vectors)
        if recall < MIN_RECALL:
            raise BuildRefused(f"vector index {factory}: expected a recall of {MIN_RECALL} or more, found {recall:.3f}")
        return store

    @classmethod
    def open(cls, path: Path) -> "FaissStore":
        """Map a saved store, so that processes on one machine share its pages. SnapshotDamaged when FAISS refuses it."""
        # One question at a time on one thread: FAISS would otherwise start a thread on every core for each search.
        faiss.omp_set_num_threads(1)
        try:
            return cls(_with_probes(faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC)))
        except RuntimeError as error:
            raise SnapshotDamaged(str(path), expected="a FAISS index", found=str(error)) from error

    @property
    def size(self) -> int:
        """How many vectors the store holds."""
        return int(self._faiss.ntotal)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._faiss.d)

    def search(self, vectors: FloatArray, k: int, only: IdArray | None = None) -> tuple[FloatArray, IdArray]:
        """The k nearest rows of each vector (n, d): cosines float32 (n, k), best first, and ids int64 (n, k).

        With `only`, rows with other ids are left out before ranking. Missing places: id -1, cosine -inf.
        """
        scores: FloatArray
        ids: IdArray
        scores, ids = self._faiss.search(np.ascontiguousarray(vectors, np.float32), k, params=self._parameters(only))
        scores[ids < 0] = -np.inf
        return scores, ids

    def vectors_of(self, ids: IdArray) -> FloatArray:
        """The stored vectors (n, d) of these ids, as precise as the kind of index keeps them."""
        found: FloatArray = self._faiss.reconstruct_batch(np.ascontiguousarray(ids, np.int64))
        return found

    def save(self, path: Path) -> None:
        """Write the store to one file."""
        faiss.write_index(self._faiss, str(path))

    def _parameters(self, only: IdArray | None) -> "faiss.SearchParameters | None":
        if only is None:
            return None
        selector = faiss.IDSelectorBatch(np.ascontiguousarray(only, np.int64))
        if isinstance(self._faiss, faiss.IndexIVF):
            return faiss.SearchParametersIVF(sel=selector, nprobe=self._faiss.nprobe)  # type: ignore[call-arg] # the stubs
        return faiss.SearchParameters(sel=selector)  # type: ignore[call-arg] # lack the arguments


def _with_probes(built: "faiss.Index") -> "faiss.Index":
    if isinstance(built, faiss.IndexIVF):
        built.nprobe = PROBES  # kept in the file too, but what is served should not hang on that
        built.make_direct_map()  # `reconstruct` fails without
    return built


def _recall(store: FaissStore, vectors: FloatArray) -> float:
    """Share of the exact ten nearest that the store finds, over evenly spaced stored vectors."""
    queries = vectors[np.linspace(0, len(vectors) - 1, min(RECALL_SAMPLE, len(vectors)), dtype=np.int64)]
    k = min(RECALL_K, len(vectors))
    exact = faiss.IndexFlatIP(vectors.shape[1])
    exact.add(vectors)
    _, expected = exact.search(queries, k)
    _, found = store.search(queries, k)
    hits = sum(len(np.intersect1d(one, other)) for one, other in zip(expected, found, strict=True))
    return hits / int(expected.size)
