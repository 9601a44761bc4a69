import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pytest

import index.build
from index.build import PASSAGES, build, extra_file, passage_text, sentence_texts
from index.cache import FILE, CachedQuestions, EmbeddingCache, embed_texts
from index.encoders.hashing import HashingEncoder
from index.errors import BuildBusy, BuildRefused
from index.passage_file import PassageFile
from index.passages import Source
from index.ports import FloatArray
from index.search import Searcher
from index.snapshot import SnapshotStore
from tests.index.conftest import ROOT
from tests.index.reference import SOURCES, split_all


class CountingEncoder(HashingEncoder):
    """Remembers what it had to embed."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        self.seen += texts
        return super().encode_passages(texts)


def run(store: SnapshotStore, sources: Iterable[Source] = SOURCES, digest: str = "a", **options: object) -> str:
    defaults: dict[str, object] = {"encoder": HashingEncoder(), "files": {}, "force": False, **options}
    return build(store, sources=sources, corpus_digest=digest, created="2026-01-01T00:00:00Z", **defaults)  # type: ignore[arg-type]


def test_a_build_holds_what_went_in(store: SnapshotStore) -> None:
    version = run(store, files={"facts.json": b"{}", "models/labels.npz": b"\x00"})
    opened = store.open_current()
    passages = split_all(SOURCES)
    assert opened.version == version
    assert opened.manifest.counts == {
        "entries": 3,
        "passages": len(passages),
        "sentences": sum(len(passage.sentences) for passage in passages),
    }
    assert extra_file(opened.folder, "facts.json").read_bytes() == b"{}"
    assert extra_file(opened.folder, "models/labels.npz").read_bytes() == b"\x00"
    stored = PassageFile.open(opened.folder / PASSAGES)
    assert stored.get(range(stored.size)) == passages
    stored.close()


def test_a_folder_named_by_way_of_the_one_above_holds_what_went_in(tmp_path: Path) -> None:
    """`CAMPAIGN_DATA_DIR=../data` is a folder like any other; only names of what is stored in it may not lead out."""
    (tmp_path / "here").mkdir()
    store = SnapshotStore(tmp_path / "here" / ".." / "data")
    run(store, files={"facts.json": b"{}"})
    assert extra_file(store.open_current().folder, "facts.json").read_bytes() == b"{}"
    for name in ("../facts.json", "models/../../facts.json", "/facts.json"):
        with pytest.raises(ValueError, match="expected a relative name"):
            extra_file(tmp_path, name)


def test_sentence_vectors_are_those_of_title_and_sentence(store: SnapshotStore) -> None:
    run(store)
    texts = [text for passage in split_all(SOURCES) for text in sentence_texts(passage)]
    stored = np.load(store.open_current().folder / "sentences.npy")
    assert stored.dtype == np.float16
    np.testing.assert_allclose(stored, HashingEncoder().encode_passages(texts), atol=1e-3)
    assert texts[0] == "GEMA on training data: GEMA asks for full transparency about training data."


def test_the_same_inputs_publish_nothing_new(store: SnapshotStore) -> None:
    version = run(store)
    before = (store.root / version / "manifest.json").stat().st_mtime_ns
    encoder = CountingEncoder()
    assert run(store, encoder=encoder) == version
    assert encoder.seen == []
    assert (store.root / version / "manifest.json").stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"digest": "b"}, id="documents"),
        pytest.param({"encoder": HashingEncoder(32)}, id="model"),
        pytest.param({"files": {"facts.json": b"{}"}}, id="extras"),
    ],
)
def test_other_inputs_make_another_version(change: dict[str, object], store: SnapshotStore) -> None:
    assert run(store) != run(store, **change)  # type: ignore[arg-type]


def test_only_changed_texts_are_embedded_again(store: SnapshotStore) -> None:
    run(store)
    changed = (*SOURCES[:2], Source(SOURCES[2].entry, SOURCES[2].title, "One new sentence. " + SOURCES[2].text, "source"))
    encoder = CountingEncoder()
    run(store, changed, "b", encoder=encoder)
    new_passage = next(passage for passage in split_all(changed) if "One new" in passage.text)
    assert set(encoder.seen) == {passage_text(new_passage), "Open letter of July 2023: One new sentence."}


class DyingEncoder(CountingEncoder):
    """Embeds a few texts and then fails, as a process does that is killed."""

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        if len(self.seen) > 4:
            raise KeyboardInterrupt
        return super().encode_passages(texts)


def test_a_build_that_was_broken_off_goes_on_where_it_was(store: SnapshotStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index.build, "BLOCK", 1)
    first, second, whole = DyingEncoder(), CountingEncoder(), CountingEncoder()
    with pytest.raises(KeyboardInterrupt):
        run(store, encoder=first)
    run(store, encoder=second)
    run(SnapshotStore(store.root.with_name("apart")), encoder=whole)
    assert first.seen
    assert sorted(first.seen + second.seen) == sorted(whole.seen)


def test_blocks_do_not_show_in_what_is_built(store: SnapshotStore, monkeypatch: pytest.MonkeyPatch) -> None:
    at_once = store.root / run(store)
    monkeypatch.setattr(index.build, "BLOCK", 2)
    apart = SnapshotStore(store.root.with_name("apart"))
    in_blocks = apart.root / run(apart)
    for name in ("passages.sqlite", "sentences.npy", "sentence_rows.npy", "vectors.faiss"):
        assert (at_once / name).read_bytes() == (in_blocks / name).read_bytes()


def test_sources_are_read_one_at_a_time(store: SnapshotStore) -> None:
    assert run(store, iter(SOURCES)) == store.current()


def test_progress_tells_how_much_is_done_and_how_long_the_rest_takes(store: SnapshotStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index.build, "BLOCK", 1)
    monkeypatch.setattr(index.build, "TELL_EVERY_S", 0.0)
    told: list[str] = []
    build(store, HashingEncoder(), SOURCES, corpus_digest="a", files={}, created="", progress=told.append)
    assert told[0] == "embedding 19 texts"
    assert any(re.fullmatch(r"embedded \d+ of 19 texts, about 0 min left", line) for line in told)


def test_no_passages_are_refused_unless_forced(store: SnapshotStore) -> None:
    with pytest.raises(BuildRefused, match="found none"):
        run(store, [])
    assert store.versions() == []
    run(store, [], force=True)
    searcher = Searcher.open(store.open_current().folder)
    assert searcher.search("anything", HashingEncoder().encode_queries(["anything"])[0]) == []
    searcher.close()


def test_losing_more_than_half_is_refused_unless_forced(store: SnapshotStore) -> None:
    served = run(store)
    with pytest.raises(BuildRefused, match="expected at least half of the 4 passages being served, found 1"):
        run(store, SOURCES[2:], "b")
    assert store.current() == served
    assert run(store, SOURCES[2:], "b", force=True) == store.current() != served


def test_a_damaged_current_snapshot_is_built_again(store: SnapshotStore) -> None:
    version = run(store)
    (store.root / version / "vectors.faiss").unlink()
    assert run(store) == version
    assert store.verify(version) == []


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd"])
def test_an_extra_stays_inside_its_folder(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="relative name"):
        extra_file(tmp_path, name)


def test_cached_vectors_are_kept_apart_by_kind_model_and_runtime(tmp_path: Path) -> None:
    class Other(HashingEncoder):
        runtime = "other"

        def encode_queries(self, texts: Sequence[str]) -> FloatArray:
            return -super().encode_passages(texts)

    with EmbeddingCache.open(tmp_path) as cache:
        plain = embed_texts(HashingEncoder(), cache, ["a", "b", "a"], "query")
        np.testing.assert_array_equal(plain[0], plain[2])
        np.testing.assert_array_equal(plain, HashingEncoder().encode_queries(["a", "b", "a"]))
        assert embed_texts(HashingEncoder(32), cache, ["a"], "query").shape == (1, 32)
        np.testing.assert_array_equal(embed_texts(Other(), cache, ["a"], "query"), -plain[:1])
        np.testing.assert_array_equal(embed_texts(Other(), cache, ["a"], "passage"), plain[:1])
        assert embed_texts(HashingEncoder(), cache, [], "query").shape == (0, 64)


def test_questions_asked_again_are_looked_up(tmp_path: Path) -> None:
    """Also by another process later; passages are embedded each time."""

    class Counting(HashingEncoder):
        calls = 0

        def encode_queries(self, texts: Sequence[str]) -> FloatArray:
            self.calls += len(texts)
            return super().encode_queries(texts)

    encoder = Counting()
    for _ in range(2):
        with EmbeddingCache.open(tmp_path) as cache:
            known = CachedQuestions(encoder, cache)
            np.testing.assert_array_equal(known.encode_queries(["a", "b"]), HashingEncoder().encode_queries(["a", "b"]))
            np.testing.assert_array_equal(known.encode_passages(["a"]), HashingEncoder().encode_passages(["a"]))
    assert encoder.calls == 2


def test_a_cache_that_is_no_database_is_started_afresh(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"not a database, but long enough to be taken for one" * 50)
    with EmbeddingCache.open(tmp_path) as cache:
        assert embed_texts(HashingEncoder(), cache, ["a"], "query").shape == (1, 64)


_SLOW_BUILD = """
import sys, time
from pathlib import Path
from index.build import build
from index.encoders.hashing import HashingEncoder
from index.snapshot import SnapshotStore
from tests.index.reference import SOURCES

class Slow(HashingEncoder):
    def encode_passages(self, texts):
        print("embedding", flush=True)
        time.sleep(60)

build(SnapshotStore(Path(sys.argv[1])), Slow(), SOURCES, corpus_digest="slow", files={}, created="2026")
"""


def other_process(store: SnapshotStore) -> "subprocess.Popen[str]":
    """Another process in the middle of a build into the same folder."""
    process = subprocess.Popen([sys.executable, "-c", _SLOW_BUILD, str(store.root)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "embedding\n"
    process.stdout.close()
    return process


def test_a_killed_build_changes_nothing_and_is_cleared_away(store: SnapshotStore) -> None:
    """kill -9 in the middle: the old snapshot is served, the next build works and removes the remains."""
    served = run(store)
    (store.cache_folder / FILE).unlink()
    process = other_process(store)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    assert store.open_current().version == served
    assert list(store.root.glob(".staging-*"))
    assert run(store, digest="b") == store.open_current().version != served
    assert not list(store.root.glob(".staging-*"))


def test_a_second_build_at_the_same_time_is_turned_away(store: SnapshotStore) -> None:
    process = other_process(store)
    try:
        with pytest.raises(BuildBusy, match="another process"):
            run(store)
    finally:
        process.kill()
        process.wait(10)
    assert run(store) == store.current()
