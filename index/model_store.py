"""Prepares models: as ONNX graphs, which embed questions and documents, from weights or from a Sentence Transformers folder.

Layout, one folder for each model, immutable once it is there:

    <root>/bundled-3-1571fc98/  (3: the form of the graphs)
      model.json               what it is, and size and SHA-256 of every file
      sentence-transformers/   the model as the library saves it (any model but the bundled one, which needs no library)
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
five for 0.83 and 0.83. Preparing the bundled model takes 26 s of processor time and 1.6 GB at most; torch is not imported.
"""

import hashlib
import json
import logging
import re
import shutil
from pathlib import Path
from typing import Any

import numpy as np

from index.errors import ModelMissing
from index.files import files_below, flush, flush_tree, hold_in_small_pages, only_writer, sha256_of
from index.model_folder import DESCRIPTION, FORMAT, ModelFolder, Precision
from index.original_model import OriginalModel
from index.ports import FloatArray, Progress
from index.sample_texts import SAMPLE_TEXTS

BUNDLED = "bundled"
LIBRARY_FORM = "sentence-transformers"
PRECISIONS: tuple[Precision, ...] = ("int8", "fp32")
MAX_FP32_DIFFERENCE = 1e-3  # measured 1.3e-7; the trap described in `index.onnx_export` gives 3.08
MIN_INT8_COSINE = 0.985  # measured 0.990 to 0.998; below, ranking changes (torch's int8: 0.952 and 2.3 points of R@1)

_STAGING = ".staging-"
_log = logging.getLogger(__name__)


class ModelStore:
    """The prepared models below one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def prepare(self, name: str = BUNDLED, precision: Precision = "int8", progress: Progress = _log.info) -> ModelFolder:
        """The prepared model; made on the first call (half a minute and more), found on later ones.

        `name` is "bundled", a local folder or a name on the model hub (which is then downloaded). A second process
        preparing the same model waits for the first. A preparation that is killed leaves nothing that counts as ready.
        ModelMissing when the model cannot be had, is of an unknown kind, or its graphs disagree with it.
        """
        folder = self._root / _folder_name(name)
        if not (folder / DESCRIPTION).is_file():
            with only_writer(self._root / ".lock", wait=True):
                if not (folder / DESCRIPTION).is_file():
                    self._make(name, folder, progress)
        return ModelFolder.open(folder, precision)

    def _make(self, name: str, folder: Path, progress: Progress) -> None:
        for leftover in self._root.glob(f"{_STAGING}*"):  # of a preparation that was killed
            shutil.rmtree(leftover)
        staged = self._root / f"{_STAGING}{folder.name}"
        try:
            staged.mkdir()
            original = _open_original(name, staged, progress)
            _export(original, staged / "onnx", progress)
            _describe(name, original, staged)
            flush_tree(staged)
            hold_in_small_pages(staged)  # before anything maps them
            progress("checking the graphs")
            _check(original, staged)
            _publish(staged, folder)
            progress(f"ready: {folder.name}")
        finally:
            shutil.rmtree(staged, ignore_errors=True)

    def unpack_library_form(self, folder: ModelFolder) -> None:
        """Put the bundled model beside its graphs as a Sentence Transformers folder, which nothing but that library reads.

        Does nothing where it is there, as with every other model. ModelMissing without the packages for it.
        """
        if folder.name != BUNDLED or folder.sentence_transformers.is_dir():
            return
        from index import bundled_library_form, bundled_weights

        staged = self._root / f"{_STAGING}{folder.path.name}-{LIBRARY_FORM}"
        with only_writer(self._root / ".lock", wait=True):
            if folder.sentence_transformers.is_dir():  # another process was faster
                return
            shutil.rmtree(staged, ignore_errors=True)
            bundled_library_form.unpack(bundled_weights.read(bundled_weights.locate()), staged)
            _publish(staged, folder.sentence_transformers)


def _publish(staged: Path, target: Path) -> None:
    for path in files_below(staged):
        path.chmod(0o644)  # some of the libraries write for the owner alone, and serving may be another user
    flush_tree(staged)
    staged.rename(target)
    flush(target.parent)


def _folder_name(name: str) -> str:
    if name == BUNDLED:
        from index.bundled_weights import WHEEL_SHA256

        return f"{BUNDLED}-{FORMAT}-{WHEEL_SHA256[:8]}"
    digest = hashlib.sha256(json.dumps([FORMAT, name, None, None]).encode()).hexdigest()
    return f"{_slug(name)}-{digest[:8]}"


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", Path(name).name.lower()).strip("-") or "model"


def _open_original(name: str, staged: Path, progress: Progress) -> OriginalModel:
    """The model before its preparation; one of the library's own is put into `staged` too."""
    if name == BUNDLED:
        from index.bundled_model import open_bundled_model

        progress("unpacking the bundled model")
        return open_bundled_model()
    from index.library_model import open_library_model

    progress(f"loading {name}")
    return open_library_model(name, staged / LIBRARY_FORM)


def _describe(name: str, original: OriginalModel, staged: Path) -> None:
    description: dict[str, Any] = {
        "format": FORMAT,
        "name": _slug(name),
        "source": original.source,
        "dimension": original.dimension,
        "max_tokens": original.max_tokens,
        "query_prompt": original.query_prompt,
        "passage_prompt": original.passage_prompt,
    }
    description["files"] = {
        str(path.relative_to(staged)): {"sha256": sha256_of(path), "size": path.stat().st_size} for path in files_below(staged)
    }
    (staged / DESCRIPTION).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")


def _export(original: OriginalModel, target: Path, progress: Progress) -> None:
    from index import vocabulary
    from index.encoders import unigram

    target.mkdir()
    tokenizer, rows = original.tokenizer, None
    if (cut := vocabulary.cut(tokenizer)) is not None:
        progress(f"keeping {len(cut.rows)} of {len(tokenizer['model']['vocab'])} vocabulary pieces (Latin, Greek, Cyrillic)")
        tokenizer, rows = cut.tokenizer, cut.rows
    (target / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    unigram.write(tokenizer, target / "unigram")
    for precision in PRECISIONS:
        progress(f"writing the ONNX graph, {precision}")
        original.write_graph(target / f"model-{precision}.onnx", rows=rows, int8=precision == "int8")


def _check(original: OriginalModel, staged: Path) -> None:
    """ModelMissing unless graph and tokenizer give what the model gives, alone and, in full precision, in a padded batch."""
    from index.encoders.onnx_encoder import OnnxEncoder
    from index.graph_files import run_padded

    folders = [ModelFolder.open(staged, precision) for precision in PRECISIONS]
    texts = [*SAMPLE_TEXTS.values(), "?", " ".join(list(SAMPLE_TEXTS.values())[:6])]  # of very different lengths
    prompted = [original.passage_prompt + text for text in texts]
    expected = original.vectors(prompted) if original.vectors else OnnxEncoder.open(staged, precision="fp32").encode_passages(texts)
    for folder in folders:
        _compare(folder, "one by one", expected, OnnxEncoder.open(folder).encode_passages(texts))
        if folder.precision == "fp32":
            _compare(folder, "in a padded batch", expected, run_padded(folder, prompted))


def _compare(folder: ModelFolder, way: str, reference: FloatArray, found: FloatArray) -> None:
    if folder.precision == "fp32":
        difference = float(np.abs(reference - found).max())
        if not difference < MAX_FP32_DIFFERENCE:
            raise ModelMissing(f"{folder.graph.name}, {way}: expected below {MAX_FP32_DIFFERENCE}, found {difference:.2g} off")
    cosine = float((reference * found).sum(1).min())
    if not cosine > MIN_INT8_COSINE:
        raise ModelMissing(f"{folder.graph.name}, {way}: cosine expected above {MIN_INT8_COSINE}, found {cosine:.4f}")
