"""Runs this project and its peers in turn on the same documents and questions, and writes docs/benchmarks.json.

    python compare.py MODEL_FOLDER ENGINES_FOLDER ROUNDS

ENGINES_FOLDER holds one virtual environment for each peer (txtai, haystack, llamaindex, haikurag). Documents are the passages of the
shipped entries and the paragraphs of tests/retrieval/probes in five languages; a question is asked in each language, and
the paragraph that answers it is right in any language. Medians of the rounds; engines take turns within a round.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.building import sources
from index.passages import split
from knowledge.catalogue import SHIPPED, Catalogue

ROOT = Path(__file__).parents[2]
PEERS = Path(__file__).parent / "peers"
PROBES = ROOT / "tests" / "retrieval" / "probes"


@dataclass(frozen=True)
class Engine:
    """One row of the table."""

    name: str
    script: str
    environment: str | None = None  # None: that of this process
    variables: dict[str, str] = field(default_factory=dict)


ENGINES = (
    Engine("this project", "own.py"),
    Engine("its BM25 alone", "own.py", variables={"OWN_DENSE_WEIGHT": "0"}),
    Engine("its vectors alone", "own.py", variables={"OWN_DENSE_WEIGHT": "1"}),
    Engine("txtai", "txtai_peer.py", "txtai"),
    Engine("Haystack", "haystack_peer.py", "haystack"),
    Engine("LlamaIndex", "llamaindex_peer.py", "llamaindex"),
    Engine("haiku.rag", "haiku_peer.py", "haikurag"),
)


def dataset() -> tuple[dict[str, Any], list[int]]:
    """What the engines read, and for each question the number of the paragraph that is right in any language."""
    documents, questions, right = [], [], []
    for source in sources(Catalogue.from_folder(SHIPPED)):
        documents += [[f"entry {source.entry} {passage.number}", f"{source.title}: {passage.text}"] for passage in split(source)]
    for path in sorted(PROBES.glob("*.json")):
        number = 0
        for article in json.loads(path.read_text(encoding="utf-8"))["data"]:
            for paragraph in article["paragraphs"]:
                documents.append([f"probe {number} {path.stem}", f"{article['title']}: {paragraph['context']}"])
                questions += [row["question"] for row in paragraph["qas"]]
                right += [number] * len(paragraph["qas"])
                number += 1
    changed = [documents[0][0], documents[0][1] + " Something was changed here."]
    return {"documents": documents, "questions": questions, "changed": changed}, right


def ask(engine: Engine, step: str, data: Path, model: str, environments: Path, folder: Path) -> tuple[float, dict[str, Any]]:
    """Run one step of an engine in a process of its own: seconds of wall time and what it printed."""
    python = str(environments / engine.environment / "bin" / "python") if engine.environment else sys.executable
    settings = {"PYTHONPATH": f"{PEERS}:{ROOT}" if engine.environment is None else str(PEERS), "HF_HUB_OFFLINE": "1"}
    started = time.perf_counter()
    done = subprocess.run(
        [python, str(PEERS / engine.script), step, str(data), model, str(folder)],
        env={**os.environ, **settings, **engine.variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    return time.perf_counter() - started, json.loads(done.stdout.strip().splitlines()[-1])


def measure(engine: Engine, data: Path, right: list[int], model: str, environments: Path) -> dict[str, float]:
    """All figures of one engine, once."""
    folder = Path(tempfile.mkdtemp(prefix="compare-"))
    try:
        _, figures = ask(engine, "build", data, model, environments, folder)
        starts = [ask(engine, "first", data, model, environments, folder) for _ in range(3)]
    finally:
        shutil.rmtree(folder)
    ranks = [_rank(ids, number) for ids, number in zip(figures.pop("found"), right, strict=True)]
    quality = {
        "hit_at_1": sum(rank == 1 for rank in ranks) / len(ranks),
        "hit_at_5": sum(0 < rank <= 5 for rank in ranks) / len(ranks),
        "mrr": sum(1 / rank for rank in ranks if rank) / len(ranks),
    }
    cold = {
        "cold_start_s": statistics.median(took for took, _ in starts),
        "serving_mb": statistics.median(first["serving_mb"] for _, first in starts),
    }
    place = environments / engine.environment if engine.environment else Path(sys.prefix)
    size = int(subprocess.run(["du", "-sm", str(place)], stdout=subprocess.PIPE, check=True, text=True).stdout.split()[0])
    return {**cold, **figures, **quality, "installed_mb": size}


def _rank(ids: list[str], number: int) -> int:
    return next((place for place, key in enumerate(ids, 1) if key.startswith(f"probe {number} ")), 0)


def main() -> None:
    """Measure in turns and print the medians."""
    model, environments, rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    data, right = dataset()
    # haiku.rag is there only where a Python of 3.12 or above is.
    engines = [e for e in ENGINES if e.environment is None or (environments / e.environment / "complete").is_file()]
    rows: dict[str, list[dict[str, float]]] = {engine.name: [] for engine in engines}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        for number in range(rounds):
            # Each round starts with another engine: what a machine does in the meantime does not always meet the same one.
            for engine in engines[number % len(engines) :] + engines[: number % len(engines)]:
                rows[engine.name].append(measure(engine, path, right, model, environments))
                print(f"round {number + 1}: {engine.name}", file=sys.stderr)
    medians = {name: {key: statistics.median(row[key] for row in found) for key in found[0]} for name, found in rows.items()}
    print(json.dumps({"documents": len(data["documents"]), "questions": len(right), "rounds": rounds, "engines": medians}, indent=1))


if __name__ == "__main__":
    main()
