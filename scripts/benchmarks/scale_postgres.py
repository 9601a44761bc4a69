"""What an index of a given size costs in PostgreSQL: python scale_postgres.py PASSAGES FOLDER [ADDRESS]; one JSON object on standard output.

Publishes the index that `scale.py` builds (building it when it is not there) and searches it as a replica does. Without an address, a
server of Debian's packages is started on a temporary folder, without fsync. Processor time of the server is that of the one process
that serves this reader; it is read from /proc, so the server has to run on this machine.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from benchmarks.corpus import real_sentences
from benchmarks.scale import QUESTIONS, made_encoder, measure_build

from index.build import PASSAGES, VECTORS
from index.passage_file import PassageFile
from index.ports import FloatArray
from index.postgres.connection import Connections
from index.postgres.generations import Generations, schema_of
from index.postgres.search import open_searcher
from index.search import Searcher
from index.snapshot import POINTER, Manifest, SnapshotStore
from index.vectors.flat import FaissStore
from tests import postgres

_SIZES = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables WHERE schemaname = %s ORDER BY relname"
_SERVERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'"
_WARM_UP = 20  # questions, after which statements are prepared


@contextlib.contextmanager
def a_database(address: str | None) -> Iterator[str]:
    """The address of a database, of a server of its own when none is given."""
    programs = postgres.server_programs()
    if address is not None:
        yield address
    elif programs is None:
        raise SystemExit(postgres.MISSING)
    else:
        with postgres.running(programs, shared_buffers="1GB") as folder:  # else a generation would not fit
            yield postgres.new_database(folder, "scale")


def measure_publishing(connections: Connections, store: SnapshotStore) -> dict[str, object]:
    """Publish the current snapshot, unless that was done before."""
    version, generations = store.current(), Generations(store.root, connections)
    published, figures = generations.published(), {}
    if version not in published:
        started, used = time.perf_counter(), time.process_time()
        generations.replace(published, [version, *published])
        figures = {"publish_s": round(time.perf_counter() - started, 1), "publish_own_cpu_s": round(time.process_time() - used, 1)}
    sizes = connections.read(lambda cursor: cursor.execute(_SIZES, [schema_of(version)]).fetchall())
    return figures | {"tables_mb": {name: round(size / 1e6, 1) for name, size in sizes}}


def measure_searching(connections: Connections, store: SnapshotStore, folder: Path) -> dict[str, object]:
    """Ask the same questions of the files and of the database, one after the other."""
    opened = store.open_current()
    stored = FaissStore.open(opened.folder / VECTORS)
    places = np.linspace(0, stored.size - 1, QUESTIONS, dtype=np.int64)
    vectors = made_encoder(folder, real_sentences()).near(stored.vectors_of(places))
    chance = np.random.default_rng(3)
    texts = [" ".join(chance.choice(passage.text.split(), 10)) for passage in PassageFile.open(opened.folder / PASSAGES).get(places)]
    questions = list(zip(texts, vectors, strict=True))
    manifest = Manifest.read(opened.folder)
    files, database = Searcher.open(opened.folder), open_searcher(connections, manifest)
    for text, vector in questions[:_WARM_UP]:
        database.find(text, vector)
    servers = [row[0] for row in connections.read(lambda cursor: cursor.execute(_SERVERS).fetchall())]  # a process for each connection
    fresh = open_searcher(connections, manifest)  # which has kept nothing of the warm-up
    alike = [_numbers(files, *question) == _numbers(database, *question) for question in questions]
    return {
        "embedded": _timed(files, questions, lambda: 0.0),
        "postgres": _timed(fresh, questions, lambda: sum(map(_processor_s, servers))),
        "postgres_again": _timed(fresh, questions, lambda: sum(map(_processor_s, servers))),
        "same_ten_in_the_same_order": round(float(np.mean(alike)), 4),
    }


def _numbers(searcher: Searcher, text: str, vector: FloatArray) -> list[int]:
    return [hit.passage.number for hit in searcher.find(text, vector).hits]


def _timed(searcher: Searcher, questions: list[tuple[str, FloatArray]], server: Callable[[], float]) -> dict[str, float]:
    walls, started, used = [], server(), []
    for text, vector in questions:
        wall, own = time.perf_counter(), time.process_time()
        hits = searcher.search(text, vector)
        searcher.best_sentences(text, vector, hits)
        walls.append(time.perf_counter() - wall)
        used.append(time.process_time() - own)
    return {
        "p50_ms": round(float(np.percentile(walls, 50)) * 1000, 2),
        "p99_ms": round(float(np.percentile(walls, 99)) * 1000, 2),
        "own_cpu_p50_ms": round(float(np.percentile(used, 50)) * 1000, 2),
        "server_cpu_mean_ms": round((server() - started) / len(questions) * 1000, 2),
    }


def _processor_s(process_id: int) -> float:
    fields = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Build if need be, publish, search."""
    passages, folder = int(sys.argv[1]), Path(sys.argv[2])
    store = SnapshotStore(folder / f"index-{passages}", keep=1)
    if not (store.root / POINTER).is_file():
        measure_build(passages, folder)
    with a_database(sys.argv[3] if len(sys.argv) > 3 else None) as address:
        connections = Connections(address)
        figures = measure_publishing(connections, store) | measure_searching(connections, store, folder)
        connections.close()
    print(json.dumps({"passages": passages, **figures}))


if __name__ == "__main__":
    main()
