"""A general model of how the 24 official EU languages are spelt, mapped from disk: a question is short, and a start must be too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.languages import OFFICIAL, library_identifier

_ARRAYS = ("features", "prior", "languages", "moves", "rows", "outputs")
_BYTES = 256


class LanguageModel:
    """A general model of how languages are spelt; no better than fair on a few words."""

    def __init__(self, identifier: Any) -> None:
        self._identifier = identifier

    @classmethod
    def open(cls, folder: Path | None = None) -> LanguageModel:
        """Open what `unpack` wrote; without a folder, or when nothing is there, unpack the library's own in memory.

        Measured 2026-11-24: 0.01 s and the pages in use of a mapped file, against 0.4 s and 80 MB.
        """
        return cls((mapped(folder) if folder else None) or library_identifier())

    def probabilities(self, text: str) -> Mapping[str, float]:
        """Return the probability of each official language."""
        return {code: float(p) for code, p in self._identifier.rank(text)}


def unpack(folder: Path, examples: Iterable[str] = ()) -> None:
    """Write the library's model to a new folder in a form that can be mapped; what `examples` need of it stands together.

    The walk over a text jumps through a table of 39 MB, and each place that it reads brings 64 KB of the file into memory: 28 MB
    for 140 questions as the library orders the table, 18 MB with the rows of the example questions first (measured 2026-11-28).
    """
    from py3langid.langid import MODEL_DIR, MODEL_FILE
    from py3langid.modelio import load_model

    features, prior, languages, moves, rows, outputs = load_model(MODEL_DIR / MODEL_FILE)
    kept = [at for at, code in enumerate(languages) if code in OFFICIAL]
    table, rows = np.asarray(moves).reshape(-1, _BYTES), np.asarray(rows)
    order = _most_used_first(table, rows.tolist(), examples)
    places = np.empty(len(order), dtype=rows.dtype)
    places[order] = np.arange(len(order))
    folder.mkdir(parents=True)
    arrays = (
        features[:, kept], prior[kept], np.array([languages[at] for at in kept]), table[order].ravel(), places[rows],
        np.array(outputs, np.int32),
    )  # fmt: skip
    for name, values in zip(_ARRAYS, arrays, strict=True):
        np.save(folder / f"{name}.npy", values)


def _most_used_first(table: NDArray[np.uint32], rows: Sequence[int], examples: Iterable[str]) -> list[int]:
    """Return the numbers of the table's rows, those first that the walk over the examples needs most."""
    moves, used = table.ravel().data, Counter[int]()
    for text in examples:
        state = 0
        for byte in text.encode():
            row = rows[state]
            used[row] += 1
            state = moves[row * _BYTES + byte]
    return sorted(range(len(table)), key=lambda row: -used[row])


def mapped(folder: Path) -> Any:
    """Return the library's identifier with the model that `unpack` wrote; None if nothing is there."""
    from py3langid.langid import LanguageIdentifier

    try:
        arrays = [np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _ARRAYS]
    except FileNotFoundError:
        return None
    features, prior, languages, moves, rows, outputs = arrays
    # The walk over a text's bytes goes through views: they give plain numbers, as fast as arrays, without a copy.
    identifier = LanguageIdentifier(
        features, np.array(prior), languages.tolist(), memoryview(moves), memoryview(outputs), norm_probs=True, tk_row=memoryview(rows)
    )
    identifier.set_languages(list(OFFICIAL))
    return identifier


@lru_cache(maxsize=1)
def library_model() -> LanguageModel:
    """Return the library's model, unpacked in memory once for the process."""
    return LanguageModel.open()
