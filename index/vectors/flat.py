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
BLOCK_ROWS = 50_000
TRAIN_ROWS = 131_072  # 64 a list at most: what k-means needs


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
        """Index float32 unit rows (n, d), which may be a mapped file: they are read a block at a time.

        BuildRefused when an approximate kind finds fewer than 97 % of the exact ten.
        """
        count, dimension = vectors.shape
        factory = factory or choose_factory(count)
        built = faiss.index_factory(dimension, factory, faiss.METRIC_INNER_PRODUCT)
        if not built.is_trained:
            built.train(_sample(vectors, TRAIN_ROWS))
        for start in range(0, count, BLOCK_ROWS):
            built.add(np.ascontiguousarray(vectors[start : start + BLOCK_ROWS], np.float32))
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


def nearest_of(rows: FloatArray, vector: FloatArray, k: int, factory: str) -> tuple[FloatArray, IdArray]:
    """The k nearest of a few rows (n, d): cosines float32 (k,), best first, and places int64 (k,), by the arithmetic of that kind.

    Bit for bit what an index of all rows says of them. Missing places: -1, cosine -inf.
    """
    few = faiss.index_factory(rows.shape[1], factory, faiss.METRIC_INNER_PRODUCT)
    few.add(np.ascontiguousarray(rows, np.float32))
    scores, places = FaissStore(few).search(vector[None, :], k)
    return scores[0], places[0]


def _with_probes(built: "faiss.Index") -> "faiss.Index":
    if isinstance(built, faiss.IndexIVF):
        built.nprobe = PROBES  # kept in the file too, but what is served should not hang on that
        built.make_direct_map()  # `reconstruct` fails without
    return built


def _sample(vectors: FloatArray, count: int) -> FloatArray:
    """Evenly spaced rows, at most that many."""
    return np.ascontiguousarray(vectors[np.linspace(0, len(vectors) - 1, min(count, len(vectors)), dtype=np.int64)], np.float32)


def _recall(store: FaissStore, vectors: FloatArray) -> float:
    """Share of the exact ten nearest that the store finds, over evenly spaced stored vectors."""
    queries = _sample(vectors, RECALL_SAMPLE)
    k = min(RECALL_K, len(vectors))
    expected = _exact(queries, vectors, k)
    _, found = store.search(queries, k)
    hits = sum(len(np.intersect1d(one, other)) for one, other in zip(expected, found, strict=True))
    return hits / int(expected.size)


def _exact(queries: FloatArray, vectors: FloatArray, k: int) -> IdArray:
    """Ids (n, k) of the exactly nearest rows, found a block at a time."""
    heap = faiss.ResultHeap(len(queries), k, keep_max=True)
    for start in range(0, len(vectors), BLOCK_ROWS):
        block = faiss.IndexFlatIP(vectors.shape[1])
        block.add(np.ascontiguousarray(vectors[start : start + BLOCK_ROWS], np.float32))
        scores, ids = block.search(queries, min(k, block.ntotal))
        heap.add_result(scores, np.where(ids < 0, ids, ids + start))
    heap.finalize()
    found: IdArray = heap.I
    return found
