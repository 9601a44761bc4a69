from pathlib import Path

import numpy as np
import pytest

from index.errors import BuildRefused, SnapshotDamaged
from index.ports import VectorStore
from index.vectors import flat
from index.vectors.flat import FaissStore, choose_factory
from tests.index.reference import NumpyStore, unit_rows

VECTORS = unit_rows(300, 32)
QUERIES = unit_rows(20, 32, seed=1)
LARGE = "IVF4,PQ8x4fs,Refine(SQfp16)"  # the kind of large indexes, for a few vectors


@pytest.fixture(params=["numpy", "built", "reopened"])
def vector_store(request: pytest.FixtureRequest, tmp_path: Path) -> VectorStore:
    """Every way to have a store."""
    if request.param == "numpy":
        return NumpyStore(VECTORS)
    built = FaissStore.build(VECTORS)
    if request.param == "built":
        return built
    built.save(tmp_path / "vectors")
    return FaissStore.open(tmp_path / "vectors")


def test_the_nearest_are_those_of_the_exact_reference(vector_store: VectorStore) -> None:
    scores, ids = vector_store.search(QUERIES, 10)
    expected_scores, expected_ids = NumpyStore(VECTORS).search(QUERIES, 10)
    np.testing.assert_array_equal(ids, expected_ids)
    np.testing.assert_allclose(scores, expected_scores, atol=1e-6)
    assert scores.dtype == np.float32
    assert ids.dtype == np.int64


def test_places_beyond_the_stored_vectors_are_marked(vector_store: VectorStore) -> None:
    scores, ids = vector_store.search(QUERIES[:1], 305)
    assert sorted(ids[0]) == [-1] * 5 + list(range(300))
    assert np.all(scores[ids < 0] == -np.inf)


def test_a_vector_finds_itself_with_cosine_one(vector_store: VectorStore) -> None:
    scores, ids = vector_store.search(VECTORS[7:8], 1)
    assert ids[0, 0] == 7
    assert scores[0, 0] == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("factory", ["Flat", "SQfp16", LARGE])
def test_restricting_happens_before_ranking(factory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flat, "MIN_RECALL", 0.0)
    only = np.array([5, 17, 200], np.int64)
    _, ids = FaissStore.build(VECTORS, factory).search(QUERIES, 5, only)
    _, expected = NumpyStore(VECTORS).search(QUERIES, 5, only)
    np.testing.assert_array_equal(ids, expected)


@pytest.mark.parametrize(("factory", "tolerance"), [("Flat", 0.0), ("SQfp16", 1e-3), (LARGE, 1e-3)])
def test_stored_vectors_come_back(factory: str, tolerance: float, tmp_path: Path) -> None:
    FaissStore.build(VECTORS, factory).save(tmp_path / "vectors")
    ids = np.array([250, 3], np.int64)
    found = FaissStore.open(tmp_path / "vectors").vectors_of(ids)
    np.testing.assert_allclose(found, VECTORS[ids], atol=tolerance)


@pytest.mark.parametrize(
    ("count", "factory"),
    [
        (0, "Flat"),
        (20_000, "Flat"),
        (20_449, "IVF572,PQ96x4fs,Refine(SQfp16)"),
        (160_000, "IVF1600,PQ96x4fs,Refine(SQfp16)"),
        (1_000_000, "IVF2048,PQ96x4fs,Refine(SQfp16)"),
    ],
)
def test_the_kind_of_index_follows_the_number_of_vectors(count: int, factory: str) -> None:
    assert choose_factory(count, 384) == factory


def test_an_index_that_misses_too_much_is_refused() -> None:
    """Product quantisation of random rows alone does not do."""
    with pytest.raises(BuildRefused, match=r"expected a recall of 0\.97"):
        FaissStore.build(unit_rows(500, 32), "PQ4x4")


@pytest.mark.parametrize("content", [b"", b"no index at all", b"IxFI\x20\x00"])
def test_a_file_that_is_no_index_is_reported_as_damage(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "vectors"
    path.write_bytes(content)
    with pytest.raises(SnapshotDamaged, match="campaign-bot index build"):
        FaissStore.open(path)


def test_a_large_index_of_an_earlier_release_has_to_be_built_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flat, "MIN_RECALL", 0.0)
    FaissStore.build(VECTORS, "IVF4,SQ8").save(tmp_path / "vectors")
    with pytest.raises(SnapshotDamaged, match=r"found IndexIVFScalarQuantizer.*campaign-bot index build"):
        FaissStore.open(tmp_path / "vectors")


@pytest.mark.parametrize("factory", ["Flat", "SQfp16", LARGE])
def test_a_mapped_file_is_indexed_block_by_block(factory: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np.save(tmp_path / "rows.npy", VECTORS)
    monkeypatch.setattr(flat, "BLOCK_ROWS", 70)
    built = FaissStore.build(np.load(tmp_path / "rows.npy", mmap_mode="r"), factory)
    assert built.size == len(VECTORS)
    _, ids = built.search(VECTORS[[3, 299]], 1)
    assert ids[:, 0].tolist() == [3, 299]


def test_the_exact_nearest_are_found_block_by_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flat, "BLOCK_ROWS", 70)
    np.testing.assert_array_equal(flat._exact(QUERIES, VECTORS, 10), NumpyStore(VECTORS).search(QUERIES, 10)[1])
