import json
import logging
from pathlib import Path

import pytest

from index.errors import BuildBusy, SnapshotDamaged, SnapshotMissing
from index.snapshot import HASHED_AT_OPENING_BYTES, MANIFEST, Manifest, SnapshotStore


def manifest(corpus: str) -> Manifest:
    return Manifest(
        created="2026-01-01T00:00:00Z",
        corpus_digest=corpus,
        model_fingerprint="hashing-64",
        dimension=64,
        counts={"passages": 1},
    )


def publish(store: SnapshotStore, corpus: str, content: bytes = b"content") -> str:
    with store.staging() as staged:
        (staged / "sub").mkdir()
        (staged / "sub" / "small").write_bytes(content)
        (staged / "large").write_bytes(b"x" * (HASHED_AT_OPENING_BYTES + 1))
        return store.publish(staged, manifest(corpus))


def names(store: SnapshotStore) -> set[str]:
    return {path.name for path in store.root.iterdir()}


def flip(path: Path) -> None:
    """Change one byte and nothing else."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_before_the_first_build_the_command_is_named(store: SnapshotStore) -> None:
    with pytest.raises(SnapshotMissing) as caught:
        store.open_current()
    assert caught.value.mend == "campaign-bot index build"
    assert store.versions() == []


def test_what_was_published_is_opened(store: SnapshotStore) -> None:
    version = publish(store, "a")
    opened = store.open_current()
    assert (opened.version, store.current()) == (version, version)
    assert (opened.folder / "sub" / "small").read_bytes() == b"content"
    assert opened.manifest.counts == {"passages": 1}
    assert store.verify(version) == []
    assert names(store) == {"current", ".lock", version}


def test_the_version_depends_on_the_inputs_alone() -> None:
    later = Manifest(created="2027", corpus_digest="a", model_fingerprint="hashing-64", dimension=64, counts={})
    assert later.version == manifest("a").version != manifest("b").version
    assert len(later.version) == 12


def test_the_last_ones_are_kept_and_older_ones_removed(store: SnapshotStore) -> None:
    versions = [publish(store, corpus) for corpus in "abcde"]
    assert store.versions() == versions[:1:-1]
    assert {name for name in names(store) if len(name) == 12} == set(versions[2:])


def test_publishing_an_earlier_version_again_makes_it_current(store: SnapshotStore) -> None:
    first, second = publish(store, "a"), publish(store, "b")
    assert publish(store, "a") == first
    assert store.versions() == [first, second]


def test_rolling_back_serves_the_one_before(store: SnapshotStore) -> None:
    first, second, third = (publish(store, corpus) for corpus in "abc")
    assert store.rollback() == second
    assert store.open_current().version == second
    assert store.rollback() == first
    with pytest.raises(SnapshotMissing, match="no earlier snapshot"):
        store.rollback()
    assert store.current() == first
    assert publish(store, "c") == third
    assert store.versions() == [third, first]


def test_rolling_back_to_a_damaged_one_changes_nothing(store: SnapshotStore) -> None:
    first, second = publish(store, "a"), publish(store, "b")
    flip(store.root / first / "sub" / "small")
    with pytest.raises(SnapshotDamaged):
        store.rollback()
    assert store.current() == second


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        pytest.param(lambda folder: flip(folder / "sub" / "small"), "SHA-256", id="byte flipped"),
        pytest.param(lambda folder: (folder / "sub" / "small").unlink(), "no file", id="file gone"),
        pytest.param(lambda folder: (folder / "large").write_bytes(b"x"), "1 bytes", id="cut short"),
        pytest.param(lambda folder: (folder / MANIFEST).unlink(), "manifest", id="manifest gone"),
        pytest.param(lambda folder: (folder / MANIFEST).write_text("{}"), "manifest", id="manifest empty"),
        pytest.param(lambda folder: (folder / MANIFEST).write_text("[]"), "manifest", id="manifest of another shape"),
        pytest.param(lambda folder: (folder / MANIFEST).write_bytes(b"\xff"), "manifest", id="manifest no text"),
    ],
)
def test_a_damaged_snapshot_is_not_served(damage, words: str, store: SnapshotStore, caplog: pytest.LogCaptureFixture) -> None:  # type: ignore[no-untyped-def]
    """The one before stands in, with a warning; without one, the error names the command."""
    first = publish(store, "a")
    second = publish(store, "b")
    damage(store.root / second)
    with caplog.at_level(logging.WARNING):
        assert store.open_current().version == first
    assert words in caplog.text
    assert "campaign-bot index build" in caplog.text
    assert store.verify(second)
    damage(store.root / first)
    with pytest.raises(SnapshotDamaged, match="campaign-bot index build"):
        store.open_current()


def test_a_flipped_byte_in_a_large_file_is_found_by_verify(store: SnapshotStore) -> None:
    """Opening compares large files by size only, to stay quick."""
    version = publish(store, "a")
    flip(store.root / version / "large")
    assert store.open_current().version == version
    (problem,) = store.verify(version)
    assert "large: expected SHA-256" in problem


def test_a_file_that_nobody_listed_is_a_problem(store: SnapshotStore) -> None:
    version = publish(store, "a")
    (store.root / version / "stray").touch()
    assert store.verify(version) == [f"{store.root / version / 'stray'}: not in the manifest"]


def test_publishing_again_mends_a_damaged_folder(store: SnapshotStore) -> None:
    version = publish(store, "a")
    flip(store.root / version / "large")
    assert publish(store, "a") == version
    assert store.verify(version) == []
    assert names(store) == {"current", ".lock", version}


def test_a_manifest_of_another_format_is_refused(store: SnapshotStore) -> None:
    version = publish(store, "a")
    path = store.root / version / MANIFEST
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": 99}))
    with pytest.raises(SnapshotDamaged, match="expected format 1, found format 99"):
        store.open_current()


def test_a_snapshot_that_vanished_is_passed_over(store: SnapshotStore) -> None:
    first, second = publish(store, "a"), publish(store, "b")
    (store.root / second).rename(store.root / "elsewhere")
    assert store.open_current().version == first


def test_an_unpublished_build_leaves_nothing_and_the_next_removes_what_a_killed_one_left(store: SnapshotStore) -> None:
    version = publish(store, "a")
    with store.staging() as staged:
        (staged / "half").touch()
    assert names(store) == {"current", ".lock", version}
    (store.root / ".staging-killed").mkdir()
    (store.root / ".discarded-killed").mkdir()
    publish(store, "b")
    assert not any(name.startswith((".staging", ".discarded")) for name in names(store))


def test_one_writer_at_a_time(store: SnapshotStore) -> None:
    with store.staging(), pytest.raises(BuildBusy, match="another process"), store.staging():
        pass


def test_keeping_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="expected at least 1"):
        SnapshotStore(tmp_path, keep=0)
