"""Embeds documents with Sentence Transformers, in full precision: what building uses. Needs the `build` extra."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from index.model_folder import ModelFolder
from index.ports import FloatArray

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BATCH = 8  # best or near it at every length measured; 32 loses a quarter at 256 tokens


class SentenceTransformersEncoder:
    """Unit vectors from a prepared model's Sentence Transformers folder."""

    def __init__(self, folder: ModelFolder, model: "SentenceTransformer") -> None:
        self._folder = folder
        self._model = model

    @classmethod
    def open(cls, folder: ModelFolder, *, threads: int = 2) -> "SentenceTransformersEncoder":
        """Load the model onto the CPU; takes about ten seconds, nearly all of it imports.

        `threads` holds for the whole process: torch has one setting.
        """
        import torch
        from sentence_transformers import SentenceTransformer

        torch.set_num_threads(threads)
        model = SentenceTransformer(str(folder.sentence_transformers), device="cpu", local_files_only=True)
        return cls(folder, model)

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
        vectors = self._model.encode(
            [prompt + text for text in texts],
            prompt="",
            batch_size=BATCH,
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return np.ascontiguousarray(vectors, np.float32)
