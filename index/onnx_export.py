"""Writes a Sentence Transformers model as ONNX graphs from token ids to unit vectors. Needs the `build` extra.

The serving process reads these with onnxruntime alone: first vector in a fraction of a second instead of ten, and a
small part of the memory (figures in `index/model_store.py`).

The graph is built around the transformer, not around the library's own forward: exporting that with an example mask of
ones bakes the ones in, and padded batches come out wrong by 3.08 (measured 2026-11-24). Here the additive attention
mask, the pooling and the normalisation are written out, and the example is a padded batch.
"""

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.bert_graph import layers_of_states
from index.errors import ModelMissing
from index.graph_files import write_for_serving

if TYPE_CHECKING:
    import torch
    from sentence_transformers import SentenceTransformer

OPSET = 18


def export(model: "SentenceTransformer", target: Path, *, rows: tuple[int, ...] | None, int8: bool) -> None:
    """Write one graph: inputs `ids` and `mask` int64 (batch, length), output `vectors` float32 (batch, dimension).

    `rows` keeps only these rows of the embedding table (new id -> old id). `int8` stores the table with one scale a
    row and the weights of the linear layers with one scale a column; activations are quantised as they come.
    ModelMissing for a model whose pooling this graph does not know.
    """
    import onnx
    import torch

    pooling = _pooling_mode(model)
    network = model[0].auto_model.eval()
    network.set_attn_implementation("eager")
    whole_table = network.get_input_embeddings()
    table = whole_table.weight.detach()
    if rows is not None:
        table = table[torch.tensor(rows)]
    network.set_input_embeddings(_int8_table(table) if int8 else torch.nn.Embedding.from_pretrained(table))
    plain = target.with_name(f".{target.name}")
    try:
        _write(_sentence_graph(network, pooling).eval(), plain)
        write_for_serving(onnx.load(plain), target, int8=int8)
    finally:
        network.set_input_embeddings(whole_table)
        for path in target.parent.glob(f"{plain.name}*"):
            path.unlink()


def _pooling_mode(model: "SentenceTransformer") -> str:
    kinds = [type(module).__name__ for module in model]
    mode = str(model[1].get_config_dict().get("pooling_mode", "")) if len(kinds) > 1 else ""
    if kinds not in (["Transformer", "Pooling", "Normalize"], ["Transformer", "Pooling"]) or mode not in ("mean", "cls"):
        raise ModelMissing(f"expected Transformer, mean or cls Pooling, Normalize; found {kinds}, {mode or 'unknown'}")
    return mode


def _sentence_graph(network: Any, pooling: str) -> "torch.nn.Module":
    from torch import Tensor, nn

    class SentenceGraph(nn.Module):  # type: ignore[misc] # torch is not followed
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
            weights = mask.to(self.network.dtype)
            # Given in four dimensions and already additive, the library uses the mask as it is.
            additive = (1.0 - weights[:, None, None, :]) * -1e9
            states = self.network(input_ids=ids, attention_mask=additive, output_hidden_states=True).hidden_states
            tokens: Tensor = states[-1]
            if pooling == "cls":
                pooled = tokens[:, 0]
            else:
                pooled = (tokens * weights[:, :, None]).sum(1) / weights.sum(1, keepdim=True).clamp(min=1e-9)
            return nn.functional.normalize(pooled, dim=1), states[layers_of_states(len(states) - 1)]

    return SentenceGraph()


def _int8_table(table: "torch.Tensor") -> "torch.nn.Module":
    import torch
    from torch import Tensor, nn

    class Int8Table(nn.Module):  # type: ignore[misc] # torch is not followed
        """An embedding table with one scale a row: cosine to the whole one above 0.9999, a quarter of the size."""

        def __init__(self) -> None:
            super().__init__()
            scale = (table.abs().amax(1, keepdim=True) / 127).clamp(min=1e-12)
            self.register_buffer("codes", (table / scale).round().to(torch.int8))
            self.register_buffer("scale", scale)
            self.num_embeddings, self.embedding_dim = table.shape

        def forward(self, ids: Tensor) -> Tensor:
            codes: Tensor = nn.functional.embedding(ids, self.codes)
            return codes.float() * nn.functional.embedding(ids, self.scale)

    return Int8Table()


def _write(graph: "torch.nn.Module", target: Path) -> None:
    import torch

    ids = torch.full((2, 7), 4)
    mask = torch.ones_like(ids)
    mask[1, 4:] = 0  # a padded row: an example mask of ones would be taken for a constant
    ids[1, 4:] = 1
    batch, length = torch.export.Dim("batch"), torch.export.Dim("length", min=2, max=512)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter's notes about its own future
        torch.onnx.export(
            graph,
            (ids, mask),
            str(target),
            input_names=["ids", "mask"],
            output_names=["vectors", "states"],
            dynamic_shapes={"ids": {0: batch, 1: length}, "mask": {0: batch, 1: length}},
            opset_version=OPSET,
            dynamo=True,
            external_data=True,
            verbose=False,
        )
