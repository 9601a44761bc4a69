"""Haystack: in-memory store, BM25 and embedding retrievers, joined by reciprocal rank fusion, as in its hybrid tutorial."""

from __future__ import annotations

from pathlib import Path

from common import run
from haystack import Document
from haystack.components.joiners import DocumentJoiner
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack.document_stores.types import DuplicatePolicy
from haystack_integrations.components.embedders.sentence_transformers import (
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)


class Haystack:
    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        store = InMemoryDocumentStore(embedding_similarity_function="cosine")
        embedder = self._document_embedder(model)
        store.write_documents(embedder.run([Document(id=key, content=text) for key, text in documents])["documents"])
        folder.mkdir(parents=True, exist_ok=True)
        store.save_to_disk(str(folder / "store.json"))

    def open(self, model: str, folder: Path) -> None:
        self._model = model
        self._store = InMemoryDocumentStore.load_from_disk(str(folder / "store.json"))
        self._embedder = SentenceTransformersTextEmbedder(model=model, prefix="query: ", progress_bar=False)
        self._embedder.warm_up()
        self._words, self._vectors = InMemoryBM25Retriever(self._store), InMemoryEmbeddingRetriever(self._store)
        self._joiner = DocumentJoiner(join_mode="reciprocal_rank_fusion")

    def search(self, question: str, k: int) -> list[str]:
        words = self._words.run(query=question, top_k=k)["documents"]
        vectors = self._vectors.run(query_embedding=self._embedder.run(question)["embedding"], top_k=k)["documents"]
        return [document.id for document in self._joiner.run([words, vectors], top_k=k)["documents"]]

    def replace(self, document: tuple[str, str]) -> None:
        changed = self._document_embedder(self._model).run([Document(id=document[0], content=document[1])])["documents"]
        self._store.write_documents(changed, policy=DuplicatePolicy.OVERWRITE)

    def _document_embedder(self, model: str) -> SentenceTransformersDocumentEmbedder:
        embedder = SentenceTransformersDocumentEmbedder(model=model, prefix="passage: ", progress_bar=False)
        embedder.warm_up()
        return embedder


run(Haystack())
