"""Any model that Sentence Transformers opens: a folder, or a name on the model hub. Needs the `build` extra."""

import hashlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from index import onnx_export
from index.errors import ModelMissing
from index.files import files_below, sha256_of
from index.original_model import OriginalModel
from index.ports import FloatArray
from index.quiet import quiet_libraries

INSTALL_COMMAND = "pip install 'aiact-campaign-bot[build]'"
_VERSIONED = ("README.md", "config_sentence_transformers.json")


def open_library_model(name: str, folder: Path) -> OriginalModel:
    """Save the model named so to `folder` and open it there.

    ModelMissing when the packages for it are not installed, or when it cannot be had.
    """
    needs_build_extra()
    with quiet_libraries():
        return _open(name, folder)


def _open(name: str, folder: Path) -> OriginalModel:
    from sentence_transformers import SentenceTransformer

    try:
        SentenceTransformer(name, device="cpu").save(str(folder))
    except (OSError, ValueError) as error:
        raise ModelMissing(f"{name}: neither a local model folder nor to be had from the model hub ({error})") from error
    model = SentenceTransformer(str(folder), device="cpu")

    @quiet_libraries()
    def vectors(texts: Sequence[str]) -> FloatArray:
        return np.asarray(model.encode(list(texts), prompt="", normalize_embeddings=True, show_progress_bar=False), np.float32)

    return OriginalModel(
        source=_source(folder),
        dimension=int(model.get_embedding_dimension() or 0),
        max_tokens=int(model.max_seq_length or 512),
        query_prompt=model.prompts.get("query", ""),
        passage_prompt=model.prompts.get("passage") or model.prompts.get("document", ""),
        tokenizer=json.loads(model.tokenizer.backend_tokenizer.to_str()),
        write_graph=quiet_libraries()(partial(onnx_export.export, model)),
        vectors=vectors,
    )


def _source(folder: Path) -> str:
    """Over the files of the model, without those that only say which library version wrote them."""
    parts = [f"{path.relative_to(folder)} {sha256_of(path)}" for path in files_below(folder) if path.name not in _VERSIONED]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def needs_build_extra() -> None:
    """ModelMissing when Sentence Transformers, or what exports its models, is not installed."""
    try:
        import onnx  # noqa: F401
        import onnxscript  # noqa: F401
        import sentence_transformers  # noqa: F401
    except ImportError as error:
        raise ModelMissing(f"this needs packages that serving does not ({error})", mend=INSTALL_COMMAND) from error
