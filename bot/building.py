"""From the fact base to a published snapshot: passages for the index, and what understanding questions needs."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from bot.answers.training import load_templates, train, word_frequencies
from bot.answers.understanding import texts_to_embed
from bot.settings import Settings
from index.build import build
from index.cache import EmbeddingCache, embed_texts
from index.encoders.onnx_encoder import OnnxEncoder
from index.model_store import ModelStore
from index.passages import Source
from index.snapshot import SnapshotStore
from knowledge.catalogue import SHIPPED, Catalogue

FACTS, VECTORS, CLASSIFIER, WORDS = "facts.json", "names.npy", "intents.bin", "words.json"
Progress = Callable[[str], None]


def snapshots(settings: Settings) -> SnapshotStore:
    """Return the store of snapshots below the data directory."""
    return SnapshotStore(settings.data_dir / "index", keep=settings.index.keep_snapshots)


def models(settings: Settings) -> ModelStore:
    """Return the store of prepared models below the data directory."""
    return ModelStore(settings.data_dir / "models")


def knowledge_folder(settings: Settings) -> Path:
    """Return the folder of the fact base."""
    return settings.knowledge_dir or SHIPPED


def sources(catalogue: Catalogue) -> list[Source]:
    """Return everything that is searched, one source for each entry."""
    rows: list[Source] = []
    for entry in (*catalogue.documents, *catalogue.positions):
        rows.append(Source(entry.id, entry.title, entry.text, entry.voice, entry.language))
    for event in catalogue.events:
        text = _paragraphs([event.event, event.detail, event.disagreement, event.status, event.date_note])
        rows.append(Source(event.citation_id, event.event, text, "summary"))
    for provision in catalogue.provisions:
        text = _paragraphs([provision.requires, provision.why_campaigners_care, provision.note])
        rows.append(Source(provision.citation_id, f"{provision.provision} – {provision.title}", text, "summary"))
    return rows


def build_index(settings: Settings, progress: Progress, *, force: bool = False) -> str:
    """Build and publish a snapshot of the fact base; return its version.

    Raises `knowledge.errors.CatalogueError` for defects of the files, `index.errors.IndexProblem` for the rest. Nothing that is
    being served is touched until everything is ready.
    """
    from index.encoders.torch_encoder import SentenceTransformersEncoder

    catalogue = Catalogue.from_folder(knowledge_folder(settings))
    progress("Preparing the model")
    folder = models(settings).prepare(settings.model.name, settings.model.precision, progress)
    questions = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.build_threads)
    store = snapshots(settings)
    templates = load_templates()
    with EmbeddingCache.open(store.cache_folder) as cache:
        progress("Embedding names and stances")
        vectors = embed_texts(questions, cache, texts_to_embed(catalogue), "query")
        classifier = train(catalogue, lambda texts: embed_texts(questions, cache, texts, "query"), progress, templates)
    buffer = io.BytesIO()
    np.save(buffer, vectors.astype(np.float16), allow_pickle=False)
    words = json.dumps(word_frequencies(templates), ensure_ascii=False, sort_keys=True).encode()
    progress("Building the index")
    return build(
        store,
        SentenceTransformersEncoder.open(folder, threads=settings.model.build_threads),
        sources(catalogue),
        corpus_digest=catalogue.digest,
        files={FACTS: catalogue.as_json(), VECTORS: buffer.getvalue(), CLASSIFIER: classifier.to_bytes(), WORDS: words},
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        progress=progress,
        force=force,
    )


def _paragraphs(parts: Iterable[str | None]) -> str:
    return "\n\n".join(part for part in parts if part)
