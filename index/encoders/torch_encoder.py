"""Embeds documents with Sentence Transformers, in full precision: what building uses. Needs the `build` extra."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from index.errors import ModelMissing
from index.model_folder import ModelFolder
from index.ports import FloatArray

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH = 8  # best or near it at every length measured; 32 loses a quarter at 256 tokens


class SentenceTransformersEncoder:
    """Unit vectors from a prepared model's Sentence Transformers folder."""

    def __init__(self, folder: ModelFolder, threads: int) -> None:
        self._folder = folder
        self._threads = threads
        self._model: SentenceTransformer | None = None

    @classmethod
    def open(cls, folder: ModelFolder, *, threads: int = 2) -> "SentenceTransformersEncoder":
        """An encoder that loads the model when the first text comes; ModelMissing when its folder is not there.

        Loading takes about ten seconds, nearly all of it imports, and a rebuild whose texts are all in the cache needs
        none of it. `threads` then holds for the whole process: torch has one setting.
        """
        if not folder.sentence_transformers.is_dir():
            raise ModelMissing(f"{folder.sentence_transformers}: not there, and needed for building")
        return cls(folder, threads)

    @property
    def fingerprint(self) -> str:
        """Names the vector space; the same as that of the onnxruntime encoder on this folder."""
        return self._folder.fingerprint

    @property
    def runtime(self) -> str:
        """Always "torch-fp32": torch's own int8 costs 2.3 points of R@1."""
        return "torch-fp32"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._folder.dimension

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of questions: float32, (n, dimension), unit rows."""
        return self._encode(self._folder.query_prompt, texts)

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of passages: float32, (n, dimension), unit rows."""
        return self._encode(self._folder.passage_prompt, texts)

    def _encode(self, prompt: str, texts: Sequence[str]) -> FloatArray:
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        # The library sorts by length before batching, which saves a quarter of the time.
        vectors = self._loaded().encode(
            [prompt + text for text in texts],
            prompt="",
            batch_size=BATCH,
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return np.ascontiguousarray(vectors, np.float32)

    def _loaded(self) -> "SentenceTransformer":
        if self._model is None:
            import torch
            from sentence_transformers import SentenceTransformer

            from index.quiet import quiet_libraries

            torch.set_num_threads(self._threads)
            with quiet_libraries():
                self._model = SentenceTransformer(str(self._folder.sentence_transformers), device="cpu", local_files_only=True)
        return self._model
