"""LlamaIndex: vector index and BM25 retriever, fused by reciprocal rank, as in its fusion example; no generated queries."""

from __future__ import annotations

from pathlib import Path

from common import run
from llama_index.core import StorageContext, VectorStoreIndex, load_index_from_storage
from llama_index.core.llms import MockLLM
from llama_index.core.retrievers import QueryFusionRetriever
from llama_index.core.schema import TextNode
from llama_index.embeddings.huggingface import HuggingFaceEmbedding
from llama_index.retrievers.bm25 import BM25Retriever


class LlamaIndex:
    def build(self, documents: list[tuple[str, str]], model: str, folder: Path) -> None:
        nodes = [TextNode(id_=key, text=text) for key, text in documents]
        VectorStoreIndex(nodes, embed_model=self._embedding(model)).storage_context.persist(str(folder / "vectors"))
        BM25Retriever.from_defaults(nodes=nodes, similarity_top_k=10).persist(str(folder / "words"))

    def open(self, model: str, folder: Path) -> None:
        context = StorageContext.from_defaults(persist_dir=str(folder / "vectors"))
        self._index = load_index_from_storage(context, embed_model=self._embedding(model))
        words = BM25Retriever.from_persist_dir(str(folder / "words"))
        retrievers = [self._index.as_retriever(similarity_top_k=10), words]
        self._fused = QueryFusionRetriever(
            retrievers, llm=MockLLM(), similarity_top_k=10, num_queries=1, mode="reciprocal_rerank", use_async=False
        )

    def search(self, question: str, k: int) -> list[str]:
        return [found.node.node_id for found in self._fused.retrieve(question)[:k]]

    def replace(self, document: tuple[str, str]) -> None:
        self._index.delete_nodes([document[0]])
        nodes = [*self._index.docstore.docs.values(), TextNode(id_=document[0], text=document[1])]
        self._index.insert_nodes(nodes[-1:])
        BM25Retriever.from_defaults(nodes=nodes, similarity_top_k=10)  # knows no single change

    def _embedding(self, model: str) -> HuggingFaceEmbedding:
        return HuggingFaceEmbedding(model_name=model, query_instruction="query: ", text_instruction="passage: ", device="cpu")


run(LlamaIndex())
