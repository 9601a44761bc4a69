"""What is done with a written ONNX graph, whoever wrote it: quantised, laid out for serving, tried. Needs the package `onnx`."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from index.model_folder import ModelFolder
from index.ports import FloatArray

if TYPE_CHECKING:
    import onnx

LARGE_BYTES = 100_000


def write_for_serving(graph: "onnx.ModelProto", target: Path, *, int8: bool) -> None:
    """Write a graph as serving reads it; what it holds is gone afterwards.

    `int8` stores the weights of the linear layers in eight bits, one scale a column; activations are quantised as they come.
    Large tensors lie in a file of their own, which onnxruntime maps: the embedding table then costs the memory of the rows in
    use, and opening takes 0.07 s instead of 0.17 s.
    """
    import onnx

    if int8:
        graph = _quantised(graph, target.with_name(f".{target.name}"))
    beside = f"{target.name}.tensors"
    onnx.save_model(graph, target, save_as_external_data=True, location=beside, size_threshold=LARGE_BYTES)


def _quantised(graph: "onnx.ModelProto", scratch: Path) -> "onnx.ModelProto":
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    try:
        # Seven bits and one scale a column: without VNNI instructions eight-bit products overflow silently.
        kind = QuantType.QInt8
        with _quiet_quantiser():
            quantize_dynamic(
                graph,
                scratch,
                op_types_to_quantize=["MatMul"],
                per_channel=True,
                reduce_range=True,
                weight_type=kind,
                extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},  # of what onnxruntime's own operators give
            )
        return onnx.load(scratch)
    finally:
        scratch.unlink(missing_ok=True)


def run_padded(folder: ModelFolder, texts: Sequence[str]) -> FloatArray:
    """Vectors of texts that go through the graph as one padded batch: what the export has to get right."""
    import onnxruntime

    from index.encoders.onnx_encoder import load_library_tokenizer

    tokenise = load_library_tokenizer(folder)
    rows = [tokenise(text) for text in texts]
    ids = np.ones((len(rows), max(map(len, rows))), np.int64)  # any known piece does where the mask is 0
    mask = np.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = row
        mask[number, : len(row)] = 1
    session = onnxruntime.InferenceSession(str(folder.graph), providers=["CPUExecutionProvider"])
    vectors: FloatArray = session.run(None, {"ids": ids, "mask": mask})[0]
    return vectors


@contextmanager
def _quiet_quantiser() -> Iterator[None]:
    """The quantiser writes to the root logger itself, which would otherwise also install a handler of its own there."""
    root, silent = logging.getLogger(), logging.NullHandler()
    root.addHandler(silent)
    root.addFilter(_not_about_preprocessing)
    try:
        yield
    finally:
        root.removeFilter(_not_about_preprocessing)
        root.removeHandler(silent)


def _not_about_preprocessing(record: logging.LogRecord) -> bool:
    return "pre-processing before quantization" not in record.getMessage()
