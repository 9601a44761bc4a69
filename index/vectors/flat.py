"""Nearest vectors with FAISS; the only file that knows it.

Which kind of index: exact to 20,000 vectors. Above, inverted lists whose vectors are four bits for every four dimensions, compared by
table and many at once; the best five hundred are then compared in half precision. (To compare all in half precision takes as long as
to read 77 MB at 100,000: 6 ms where memory is slow, against one.)

Measured 2026-11-27 at a million of 384 dimensions (two cores of an Intel Xeon, one thread, made-up vectors; recall of the exact ten):

| | p50 | recall@10 | recall@50 | file |
| --- | --- | --- | --- | --- |
| IVF2048,SQ8, 128 lists visited | 5.1 ms | 0.966 | 0.937 | 403 MB |
| IVF2048,PQ96x4fs,Refine(SQfp16), 128 | 1.2 ms | 0.974 | 0.932 | 829 MB |
| the same, 160 (80,000 vectors, as served) | 1.1 ms | 0.981 | 0.945 | 829 MB |
| the same, 256 | 1.7 ms | 0.992 | 0.968 | 829 MB |
"""

import math
from collections.abc import Iterable
from pathlib import Path

import faiss
import numpy as np

from index.errors import BuildRefused, SnapshotDamaged
from index.ports import FloatArray, IdArray

FLAT_UP_TO = 20_000
MAX_LISTS = 2048
VISITED = 80_000  # vectors whose codes are compared: a millisecond
REFINED = 500  # nearest by codes, at least, that are compared in half precision: ten times as many as a search for passages asks for
MIN_RECALL = 0.97
RECALL_SAMPLE = 200
RECALL_K = 10
BLOCK_ROWS = 50_000
TRAIN_ROWS = 131_072  # 64 a list at most: what k-means needs


def choose_factory(count: int, dimension: int = 384) -> str:
    """The FAISS factory string for that many vectors, the dimensions being a multiple of four."""
    if count <= FLAT_UP_TO:
        return "Flat"
    return f"IVF{min(MAX_LISTS, round(4 * math.sqrt(count)))},PQ{dimension // 4}x4fs,Refine(SQfp16)"


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
        factory = factory or choose_factory(count, dimension)
        built = faiss.index_factory(dimension, factory, faiss.METRIC_INNER_PRODUCT)
        if not built.is_trained:
            built.train(_sample(vectors, TRAIN_ROWS))
        for start in range(0, count, BLOCK_ROWS):
            built.add(np.ascontiguousarray(vectors[start : start + BLOCK_ROWS], np.float32))
        store = cls(built)
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
            opened = faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC)
        except RuntimeError as error:
            raise SnapshotDamaged(str(path), expected="a FAISS index", found=str(error)) from error
        if isinstance(opened, faiss.IndexIVF):  # of an earlier release: it gives no vectors back as it is
            raise SnapshotDamaged(str(path), expected="a kind of index that this release builds", found=type(opened).__name__)
        return cls(opened)

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
        if only is not None and isinstance(self._faiss, faiss.IndexRefine):
            return self._exactly_among(vectors, k, only)  # a few rows; most of them may lie in lists that are not visited
        parameters = self._thoroughness(k)
        if only is not None:
            selector = faiss.IDSelectorBatch(np.ascontiguousarray(only, np.int64))
            parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg] # the stubs lack the argument
        scores, ids = self._faiss.search(np.ascontiguousarray(vectors, np.float32), k, params=parameters)
        scores[ids < 0] = -np.inf
        return scores, ids

    def _thoroughness(self, k: int) -> "faiss.SearchParameters | None":
        if not isinstance(self._faiss, faiss.IndexRefine):
            return None
        every = faiss.downcast_index(self._faiss.base_index).nlist  # type: ignore[attr-defined] # the stubs know neither the kind
        visited = min(every, max(1, round(VISITED * every / self.size)))
        lists = faiss.SearchParametersIVF(nprobe=visited)  # type: ignore[call-arg] # nor the arguments
        return faiss.IndexRefineSearchParameters(k_factor=max(1.0, REFINED / k), base_index_params=lists)  # type: ignore[call-arg]

    def _exactly_among(self, vectors: FloatArray, k: int, only: IdArray) -> tuple[FloatArray, IdArray]:
        blocks = (only[start : start + BLOCK_ROWS] for start in range(0, len(only), BLOCK_ROWS))
        return _nearest_among(vectors, ((ids, self.vectors_of(ids)) for ids in blocks), k)

    def vectors_of(self, ids: IdArray) -> FloatArray:
        """The stored vectors (n, d) of these ids, as precise as the kind of index keeps them."""
        found: FloatArray = self._faiss.reconstruct_batch(np.ascontiguousarray(ids, np.int64))
        return found

    def save(self, path: Path) -> None:
        """Write the store to one file."""
        faiss.write_index(self._faiss, str(path))


def nearest_of(rows: FloatArray, vector: FloatArray, k: int, factory: str) -> tuple[FloatArray, IdArray]:
    """The k nearest of a few rows (n, d): cosines float32 (k,), best first, and places int64 (k,), by the arithmetic of that kind.

    Bit for bit what an index of all rows says of them. Missing places: -1, cosine -inf.
    """
    few = faiss.index_factory(rows.shape[1], factory, faiss.METRIC_INNER_PRODUCT)
    few.add(np.ascontiguousarray(rows, np.float32))
    scores, places = FaissStore(few).search(vector[None, :], k)
    return scores[0], places[0]


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
    ids = np.arange(len(vectors))
    blocks = (slice(start, start + BLOCK_ROWS) for start in range(0, len(vectors), BLOCK_ROWS))
    return _nearest_among(queries, ((ids[block], vectors[block]) for block in blocks), k)[1]


def _nearest_among(queries: FloatArray, blocks: Iterable[tuple[IdArray, FloatArray]], k: int) -> tuple[FloatArray, IdArray]:
    """The exactly nearest among blocks of ids and their rows, as `FaissStore.search` gives them."""
    heap = faiss.ResultHeap(len(queries), k, keep_max=True)
    for ids, rows in blocks:
        block = faiss.IndexFlatIP(rows.shape[1])
        block.add(np.ascontiguousarray(rows, np.float32))
        scores, places = block.search(np.ascontiguousarray(queries, np.float32), min(k, block.ntotal))
        heap.add_result(scores, np.where(places < 0, places, ids[places]))
    heap.finalize()
    heap.D[heap.I < 0] = -np.inf
    return heap.D, heap.I
