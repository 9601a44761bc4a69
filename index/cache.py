"""Vectors of texts embedded before, so that a build embeds only what changed. Safe to delete at any time."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import numpy as np

from index.ports import Encoder, FloatArray, QuestionEncoder, Spans

Kind = Literal["query", "passage"]

FILE = "embeddings.sqlite"
BATCH = 64  # texts embedded between two commits: what a killed build loses at most


class EmbeddingCache:
    """One SQLite file; keys are digests of model, runtime, kind and text, values float32 vectors."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator["EmbeddingCache"]:
        """Open the cache in a folder, making it when absent; a file that is none is started afresh."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / FILE
        try:
            connection = _connect(path)
        except sqlite3.DatabaseError:
            path.unlink()
            connection = _connect(path)
        try:
            yield cls(connection)
        finally:
            connection.close()

    def get(self, keys: Sequence[bytes], dimension: int) -> dict[bytes, FloatArray]:
        """The vectors that are there and of this length."""
        found = {}
        for key in keys:
            row = self._connection.execute("SELECT vector FROM embeddings WHERE key = ?", (key,)).fetchone()
            if row is not None and len(row[0]) == 4 * dimension:
                found[key] = np.frombuffer(row[0], np.float32)
        return found

    def put(self, keys: Sequence[bytes], vectors: FloatArray) -> None:
        """Keep vectors (n, d) under these keys."""
        rows = [(key, vector.tobytes()) for key, vector in zip(keys, vectors, strict=True)]
        self._connection.executemany("INSERT OR REPLACE INTO embeddings (key, vector) VALUES (?, ?)", rows)
        self._connection.commit()


def embed_texts(encoder: Encoder, cache: EmbeddingCache, texts: Sequence[str], kind: Kind) -> FloatArray:
    """Vectors of texts, float32 (n, dimension), unit rows, in their order; only those not in the cache are computed."""
    keys = [hashlib.sha256("\0".join((encoder.fingerprint, encoder.runtime, kind, text)).encode()).digest() for text in texts]
    known = cache.get(keys, encoder.dimension)
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    encode = encoder.encode_queries if kind == "query" else encoder.encode_passages
    # Texts of like length together: batches then carry little padding.
    todo = sorted(missing.items(), key=lambda item: (len(item[1]), item[1]))
    for start in range(0, len(todo), BATCH):
        part = todo[start : start + BATCH]
        vectors = encode([text for _, text in part])
        cache.put([key for key, _ in part], vectors)
        known |= {key: vector for (key, _), vector in zip(part, vectors, strict=True)}
    if not keys:
        return np.empty((0, encoder.dimension), np.float32)
    return np.stack([known[key] for key in keys])


class CachedQuestions:
    """An encoder that looks up questions which were embedded before, for whoever asks the same ones again and again."""

    def __init__(self, encoder: QuestionEncoder, cache: EmbeddingCache) -> None:
        self._encoder = encoder
        self._cache = cache
        self.fingerprint, self.runtime, self.dimension = encoder.fingerprint, encoder.runtime, encoder.dimension

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of questions: float32, (n, dimension), unit rows."""
        return embed_texts(self._encoder, self._cache, texts, "query")

    def encode_question(self, text: str, named: Spans) -> tuple[FloatArray, FloatArray]:
        """The vector of a question and that of its words outside `named`."""
        key = hashlib.sha256(repr((self.fingerprint, self.runtime, "question", text, list(named))).encode()).digest()
        both = self._cache.get([key], 2 * self.dimension).get(key)
        if both is None:
            both = np.concatenate(self._encoder.encode_question(text, named))
            self._cache.put([key], both[None, :])
        return both[: self.dimension], both[self.dimension :]

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of passages, none of them looked up."""
        return self._encoder.encode_passages(texts)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=60)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        # With row numbers: keys are random, and vectors kept in their order would be written all over a large file.
        connection.execute("CREATE TABLE IF NOT EXISTS embeddings (key BLOB PRIMARY KEY, vector BLOB NOT NULL)")
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
