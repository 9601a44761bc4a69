"""What a release brings ready-made, so that a first start takes one minute instead of five: trained intents and vectors of names.

Both are remade by `scripts/prepare-release` and used only for the model and the example questions that they were made from;
otherwise the build makes them itself. They hold no facts: names that changed since are embedded anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.answers import training
from bot.answers.training import Example
from index.files import replace_bytes
from index.ports import FloatArray

FOLDER = Path(__file__).parent / "ready"
_DESCRIPTION, _INTENTS, _NAMES = "ready.json", "intents.bin", "names.npz"


@dataclass(frozen=True)
class Ready:
    """The ready-made parts: a classifier as bytes, and vectors by the key of their text."""

    intents: bytes
    vectors: dict[int, NDArray[np.float16]]

    @classmethod
    def load(cls, model: str, templates: Sequence[Example], folder: Path = FOLDER) -> Ready | None:
        """Return the parts if they were made from this model and these example questions, else None."""
        description = folder / _DESCRIPTION
        if not description.is_file():
            return None
        if json.loads(description.read_text(encoding="utf-8")) != {"model": model, "examples": digest_of(templates)}:
            return None
        names = np.load(folder / _NAMES, allow_pickle=False)
        vectors = dict(zip(names["keys"].tolist(), names["vectors"], strict=True))
        return cls((folder / _INTENTS).read_bytes(), vectors)

    def embed(self, texts: Sequence[str], embed_rest: Callable[[Sequence[str]], FloatArray]) -> FloatArray:
        """Return the vectors of `texts`, (n, d); `embed_rest` makes those that are not here."""
        missing = [text for text in texts if _key(text) not in self.vectors]
        made = dict(zip(missing, embed_rest(missing), strict=True)) if missing else {}
        rows = [made[text] if text in made else self.vectors[_key(text)].astype(np.float32) for text in texts]
        return np.array(rows, dtype=np.float32)


def save(model: str, templates: Sequence[Example], intents: bytes, texts: Sequence[str], vectors: FloatArray, folder: Path = FOLDER) -> None:
    """Write the ready-made parts of a release."""
    folder.mkdir(exist_ok=True)
    keys = np.array([_key(text) for text in texts], dtype=np.uint64)
    _, first = np.unique(keys, return_index=True)
    (folder / _INTENTS).write_bytes(intents)
    np.savez(folder / _NAMES, keys=keys[first], vectors=vectors[first].astype(np.float16))
    description = {"model": model, "examples": digest_of(templates)}
    (folder / _DESCRIPTION).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")


def kept(folder: Path, kind: str, made_from: str, make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes, from the folder if the same was made before by the same code from the same examples.

    Without this, every published document would wait for minutes of learning where a release brings nothing ready for the model.
    """
    digest = hashlib.sha256(made_from.encode())
    for path in sorted(Path(training.__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    path = folder / f"{kind}-{digest.hexdigest()[:16]}"
    if not path.is_file():
        made = make()
        folder.mkdir(parents=True, exist_ok=True)
        for outdated in folder.glob(f"{kind}-*"):
            outdated.unlink(missing_ok=True)
        replace_bytes(path, made)
    return path.read_bytes()


def digest_of(templates: Sequence[Example]) -> str:
    """Return SHA-256 over the example questions."""
    rows = [[template.language, template.intent, template.question] for template in templates]
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()


def _key(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
