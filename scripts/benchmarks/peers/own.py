"""This project: its search with its int8 encoder. OWN_DENSE_WEIGHT leaves one half out: 0 is BM25 alone, 1 vectors alone."""

from __future__ import annotations

import os
from pathlib import Path

from common import run

from index.build import build
from index.encoders.onnx_encoder import OnnxEncoder
from index.model_folder import ModelFolder
from index.passages import Source
from index.search import Ranking, Searcher
from index.snapshot import SnapshotStore


class Own:
    """An index in a snapshot; a changed document is a build of which only that document is embedded."""

    def __init__(self) -> None:
        weight = os.environ.get("OWN_DENSE_WEIGHT")
        self._ranking = Ranking() if weight is None else Ranking(float(weight))

    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        self._documents, self._folder = dict(documents), ModelFolder.open(Path(model).parent)
        self._snapshots = SnapshotStore(folder)
        self._publish("one")

    def _publish(self, digest: str) -> None:
        sources = [Source(key, "", text, "source") for key, text in self._documents.items()]
        encoder = OnnxEncoder.open_for_passages(self._folder)
        build(self._snapshots, encoder, sources, corpus_digest=digest, files={}, created="", progress=lambda _: None, force=True)

    def open(self, model: str, folder: Path) -> None:
        encoder = OnnxEncoder.open(ModelFolder.open(Path(model).parent))
        self._encoder, self._searcher = encoder, Searcher.open(SnapshotStore(folder).open_current().folder, encoder)

    def search(self, question: str, k: int) -> list[str]:
        vector = self._encoder.encode_queries([question])[0]
        hits = self._searcher.search(question, vector, 3 * k, ranking=self._ranking)
        return list(dict.fromkeys(hit.passage.entry for hit in hits))[:k]

    def replace(self, document: tuple[str, str]) -> None:
        self._documents[document[0]] = document[1]
        self._publish("two")


run(Own())
