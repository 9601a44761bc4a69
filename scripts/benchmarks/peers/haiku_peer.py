"""haiku.rag: hybrid search in LanceDB, its default, with the model by its Sentence Transformers provider; no language model."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from threading import Thread
from typing import Any

from common import run
from docling_core.types.doc import DoclingDocument
from docling_core.types.doc.labels import DocItemLabel
from haiku.rag.client import HaikuRAG
from haiku.rag.client.documents import DocumentImport
from haiku.rag.config.models import AppConfig, EmbeddingModelConfig, EmbeddingsConfig
from haiku.rag.store.models.chunk import Chunk


class HaikuRag:
    """Documents go in as they are, one chunk each, as for the other engines. One event loop serves all askers."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        Thread(target=self._loop.run_forever, daemon=True).start()

    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._wait(self._open(model, folder, create=True))
        self._wait(self._client.import_documents([self._import(key, text) for key, text in documents]))
        self._wait(self._client.__aexit__(None, None, None))

    def open(self, model: str, folder: Path) -> None:
        self._wait(self._open(model, folder, create=False))

    def search(self, question: str, k: int) -> list[str]:
        return [found.document_uri for found in self._wait(self._client.search(question, limit=k, include_images=False))]

    def replace(self, document: tuple[str, str]) -> None:
        self._wait(self._replace(*document))

    async def _open(self, model: str, folder: Path, *, create: bool) -> None:
        embedding = EmbeddingModelConfig(provider="sentence-transformers", name=model, vector_dim=384)
        config = AppConfig(embeddings=EmbeddingsConfig(model=embedding))
        self._client = await HaikuRAG(folder / "index.lancedb", config=config, create=create).__aenter__()

    async def _replace(self, key: str, text: str) -> None:
        known = await self._client.get_document_by_uri(key)
        await self._client.update_document(known.id, docling_document=self._document(key, text), chunks=[Chunk(content=text)])

    def _import(self, key: str, text: str) -> DocumentImport:
        return DocumentImport(self._document(key, text), [Chunk(content=text)], uri=key)

    @staticmethod
    def _document(key: str, text: str) -> DoclingDocument:
        document = DoclingDocument(name=key)
        document.add_text(label=DocItemLabel.TEXT, text=text)
        return document

    def _wait(self, doing: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(doing, self._loop).result()


run(HaikuRag())
