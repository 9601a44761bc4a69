"""What an index of a given size costs: python scale.py PASSAGES FOLDER; one JSON object on standard output.

The build runs in this process, so that its peak of memory is known; serving is measured in processes of their own.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from benchmarks.corpus import MadeVectors, made_up, real_sentences

from bot.building import models
from bot.settings import load_settings
from index.build import PASSAGES, VECTORS, build, passage_text
from index.encoders.onnx_encoder import OnnxEncoder
from index.passage_file import PassageFile
from index.passages import Source
from index.ports import FloatArray
from index.search import Searcher
from index.snapshot import Manifest, SnapshotStore
from index.vectors.flat import FaissStore, choose_factory

QUESTIONS = 300
CHANGED = 5  # entries, 100 passages


def made_encoder(folder: Path, base: list[str]) -> MadeVectors:
    """The encoder of made vectors, kept between runs."""
    kept = folder / "made-vectors.npz"
    if not kept.is_file():
        settings = load_settings()
        made = MadeVectors.like(OnnxEncoder.open_for_passages(models(settings).prepare()), base)
        np.savez(kept, base=made.base, noise=made.noise)
    arrays = np.load(kept)
    return MadeVectors(arrays["base"], arrays["noise"])


def measure_build(passages: int, folder: Path) -> dict[str, object]:
    """Build, then build again with a few changed entries."""
    folder.mkdir(parents=True, exist_ok=True)
    base = real_sentences()
    encoder = made_encoder(folder, base)
    store = SnapshotStore(folder / f"index-{passages}", keep=1)
    say = lambda line: print(line, file=sys.stderr)  # noqa: E731
    started = time.perf_counter()
    version = build(store, encoder, made_up(passages, base), corpus_digest="one", files={}, created="", progress=say, force=True)
    took = time.perf_counter() - started
    files = {path.name: path.stat().st_size for path in (store.root / version).iterdir() if path.is_file()}
    files["lexical"] = sum(path.stat().st_size for path in (store.root / version / "lexical").iterdir())
    return {
        "passages": Manifest.read(store.root / version).counts["passages"],
        "kind": choose_factory(passages, encoder.dimension),
        "build_s": round(took, 1),
        "passages_per_s": round(passages / took),
        "build_peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "files_mb": {name: round(size / 1e6, 1) for name, size in sorted(files.items()) if size > 100_000},
    }


def measure_change(passages: int, folder: Path) -> dict[str, object]:
    """How long a build takes when only five entries have changed."""
    base = real_sentences()
    store = SnapshotStore(folder / f"index-{passages}", keep=1)

    def changed() -> list[Source]:
        return [
            Source(source.entry, source.title, "Something was changed here. " + source.text, source.voice) if number < CHANGED else source
            for number, source in enumerate(made_up(passages, base))
        ]

    started = time.perf_counter()
    build(store, made_encoder(folder, base), changed(), corpus_digest="two", files={}, created="", progress=lambda _: None, force=True)
    return {"change_s": round(time.perf_counter() - started, 1)}


def measure_serving(passages: int, folder: Path) -> dict[str, object]:
    """Open and search, as a fresh process does: the first questions after opening, and those that come then."""
    base = real_sentences()
    encoder = made_encoder(folder, base)
    store = SnapshotStore(folder / f"index-{passages}", keep=1)
    opened = store.open_current()
    before = _rss_mb()
    started = time.perf_counter()
    searcher = Searcher.open(opened.folder, encoder)
    open_s = time.perf_counter() - started
    places = np.linspace(0, searcher.size - 1, 2 * QUESTIONS, dtype=np.int64)
    places = np.concatenate([places[::2], places[1::2]])  # the second half asks about other passages everywhere
    vectors = encoder.near(FaissStore.open(opened.folder / VECTORS).vectors_of(places))
    chance = np.random.default_rng(3)
    texts = [" ".join(chance.choice(passage.text.split(), 10)) for passage in PassageFile.open(opened.folder / PASSAGES).get(places)]
    walls, cpus = [], []
    for text, vector in zip(texts, vectors, strict=True):
        wall, cpu = time.perf_counter(), time.process_time()
        hits = searcher.search(text, vector)
        searcher.best_sentences(text, vector, hits)
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
    own_memory_mb, whole_mb = _rss_mb() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    first, next_ones, cpu_next = walls[:QUESTIONS], walls[QUESTIONS:], cpus[QUESTIONS:]
    return {
        "open_s": round(open_s, 3),
        "first_p50_ms": round(float(np.percentile(first, 50)), 2),
        "first_p99_ms": round(float(np.percentile(first, 99)), 2),
        "p50_ms": round(float(np.percentile(next_ones, 50)), 2),
        "p99_ms": round(float(np.percentile(next_ones, 99)), 2),
        "cpu_p50_ms": round(float(np.percentile(cpu_next, 50)), 2),
        "recall_at_10": round(_recall(opened.folder, encoder, vectors[:QUESTIONS]), 4),
        "own_memory_mb": own_memory_mb,
        "mapped_and_own_mb": whole_mb,
    }


def _recall(folder: Path, encoder: MadeVectors, vectors: FloatArray) -> float:
    """Share of the exact ten nearest that the index finds; the exact ones are computed from the texts."""
    passages = PassageFile.open(folder / PASSAGES)
    best = np.full((len(vectors), 10), -np.inf, np.float32)
    ids = np.full((len(vectors), 10), -1, np.int64)
    for block in passages.blocks(20_000):
        scores = np.hstack([best, vectors @ encoder.encode_passages([passage_text(passage) for passage in block]).T])
        numbers = np.hstack([ids, np.tile([passage.number for passage in block], (len(vectors), 1))])
        top = np.argpartition(-scores, 10, axis=1)[:, :10]
        best, ids = np.take_along_axis(scores, top, 1), np.take_along_axis(numbers, top, 1)
    _, found = FaissStore.open(folder / VECTORS).search(vectors, 10)
    return float(np.mean([len(np.intersect1d(one, other)) / 10 for one, other in zip(ids, found, strict=True)]))


def _rss_mb() -> int:
    """Memory of this process that no file stands behind."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("RssAnon"))


STEPS = {"build": measure_build, "serve": measure_serving, "change": measure_change}


def main() -> None:
    """Run one step, or all of them, each in a process of its own."""
    passages, folder = int(sys.argv[1]), Path(sys.argv[2])
    if len(sys.argv) > 3:
        print(json.dumps(STEPS[sys.argv[3]](passages, folder)))
        return
    figures = {}
    for step in STEPS:
        done = subprocess.run([sys.executable, __file__, str(passages), str(folder), step], stdout=subprocess.PIPE, check=True, text=True)
        figures |= json.loads(done.stdout)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
