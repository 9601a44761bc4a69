"""txtai: hybrid index, dense vectors and BM25, as in its documentation ("hybrid: true")."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from common import run
from txtai import Embeddings


class Txtai:
    """Calls are locked: unlocked, sixteen threads crash in sqlite3."""

    def __init__(self) -> None:
        self._lock = Lock()

    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        embeddings = Embeddings(path=model, hybrid=True, instructions={"query": "query: ", "data": "passage: "})
        embeddings.index((key, text, None) for key, text in documents)
        embeddings.save(str(folder / "index"))

    def open(self, _model: str, folder: Path) -> None:
        self._embeddings = Embeddings()
        self._embeddings.load(str(folder / "index"))

    def search(self, question: str, k: int) -> list[str]:
        with self._lock:
            return [str(key) for key, _ in self._embeddings.search(question, k)]

    def replace(self, document: tuple[str, str]) -> None:
        self._embeddings.upsert([(*document, None)])


run(Txtai())
