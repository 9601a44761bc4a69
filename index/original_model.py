"""A model as it comes, before it is prepared for serving: the one face that the bundled model and the library's models share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from index.ports import FloatArray


class WritesGraph(Protocol):
    """Writes one ONNX graph from token ids to unit vectors.

    `rows` keeps only these rows of the embedding table (new id -> old id), None all; `int8` quantises table and linear layers.
    """

    def __call__(self, target: Path, *, rows: tuple[int, ...] | None, int8: bool) -> None:
        """Write it to `target`, large tensors beside it."""


@dataclass(frozen=True)
class OriginalModel:
    """What a model says of itself, and how its graphs come about.

    `source` identifies its content; `tokenizer` is a `tokenizers` description. `vectors` gives unit rows for texts as the model's
    own library would, to compare the graphs with; None where the weights are pinned and the graphs compared in the tests.
    """

    source: str
    dimension: int
    max_tokens: int
    query_prompt: str
    passage_prompt: str
    tokenizer: dict[str, Any]
    write_graph: WritesGraph
    vectors: Callable[[Sequence[str]], FloatArray] | None
