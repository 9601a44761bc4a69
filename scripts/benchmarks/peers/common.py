"""What every engine of the comparison is put through. Standard library only: it runs in each engine's own environment.

    python ENGINE.py build DATA MODEL FOLDER      index the documents, then ask everything, by one and by sixteen askers
    python ENGINE.py first DATA MODEL FOLDER      open the index that was built and answer one question

DATA is a JSON file: documents [[id, text], ...], questions [text, ...], changed [id, text]. One JSON object is printed.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol

ASKERS = 16
DEPTH = 10


class Engine(Protocol):
    """A retrieval set-up, as its own documentation recommends it for local hybrid search."""

    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        """Index the documents and keep the index in the folder."""

    def open(self, model: str, folder: Path) -> None:
        """Open what was kept."""

    def search(self, question: str, k: int) -> list[str]:
        """Ids of the k best documents, best first."""

    def replace(self, document: tuple[str, str]) -> None:
        """Index a document anew that has changed."""


def run(engine: Engine) -> None:
    """Do what the arguments say."""
    step, data_file, model, folder = sys.argv[1], Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    data = json.loads(data_file.read_text(encoding="utf-8"))
    if step == "first":
        engine.open(model, folder)
        found = engine.search(data["questions"][0], DEPTH)
        print(json.dumps({"found": found, "serving_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
    else:
        print(json.dumps(_measured(engine, data, model, folder)))


def _measured(engine: Engine, data: dict[str, Any], model: str, folder: Path) -> dict[str, Any]:
    documents = [(key, text) for key, text in data["documents"]]
    build_s, _ = _timed(lambda: engine.build(documents, model, folder))
    engine.open(model, folder)
    for question in data["questions"][:5]:
        engine.search(question, DEPTH)  # what only the first calls cost is measured as cold start
    alone = [_timed(lambda question=question: engine.search(question, DEPTH)) for question in data["questions"]]
    started = time.perf_counter()
    with ThreadPoolExecutor(ASKERS) as pool:
        together = list(pool.map(lambda question: _timed(lambda: engine.search(question, DEPTH))[0], data["questions"]))
    together_s = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    change_s, _ = _timed(lambda: engine.replace(tuple(data["changed"])))
    return {
        "build_per_s": len(documents) / build_s,
        "change_s": change_s,
        "p50_ms": _percentile([wall for wall, _ in alone], 0.5) * 1000,
        "p99_ms": _percentile([wall for wall, _ in alone], 0.99) * 1000,
        "p99_of_16_ms": _percentile(together, 0.99) * 1000,
        "per_s_of_16": len(together) / together_s,
        "peak_mb": memory,
        "found": [ids for _, ids in alone],
    }


def _timed(call: Any) -> tuple[float, Any]:
    started = time.perf_counter()
    result = call()
    return time.perf_counter() - started, result


def _percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
