"""A prepared model on disk: what serving reads. Light: neither torch nor onnxruntime is loaded here."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from index.errors import ModelMissing
from index.files import sha256_of

Precision = Literal["int8", "fp32"]

DESCRIPTION = "model.json"
FORMAT = 3  # 2: graphs also give the states of words; 3: the pieces of words as a trie


@dataclass(frozen=True)
class ModelFolder:
    """One prepared model at one serving precision.

    `fingerprint` names the vector space; it is the same for the two runtimes that read this folder (Sentence
    Transformers for building, onnxruntime for serving), so that either may read vectors of the other.
    """

    path: Path
    name: str
    precision: Precision
    fingerprint: str
    dimension: int
    max_tokens: int
    query_prompt: str
    passage_prompt: str

    @classmethod
    def open(cls, path: Path, precision: Precision = "int8") -> "ModelFolder":
        """Read the description; ModelMissing when it, or a file that serving needs, is absent or cut short."""
        description = _read_description(path)
        for name, entry in description["files"].items():
            if name.startswith("onnx/") and _size(path / name) != entry["size"]:
                raise ModelMissing(f"{path / name}: expected {entry['size']} bytes, found {_size(path / name)}")
        return cls(
            path=path,
            name=description["name"],
            precision=precision,
            fingerprint=fingerprint(description, precision),
            dimension=int(description["dimension"]),
            max_tokens=int(description["max_tokens"]),
            query_prompt=description["query_prompt"],
            passage_prompt=description["passage_prompt"],
        )

    @property
    def sentence_transformers(self) -> Path:
        """The Sentence Transformers folder, needed only for building with that library."""
        return self.path / "sentence-transformers"

    @property
    def graph(self) -> Path:
        """The ONNX graph of this precision; its large tensors lie beside it and are mapped."""
        return self.path / "onnx" / f"model-{self.precision}.onnx"

    @property
    def tokenizer(self) -> Path:
        """The description of the tokenizer that the graphs go with."""
        return self.path / "onnx" / "tokenizer.json"

    @property
    def pieces(self) -> Path:
        """The same vocabulary in the compact form of `index.encoders.unigram`; absent for tokenizers of another kind."""
        return self.path / "onnx" / "unigram"

    def verify(self) -> list[str]:
        """Read every file that is there and compare it with the description: one line for each that differs."""
        problems = []
        for name, entry in _read_description(self.path)["files"].items():
            file = self.path / name
            if not file.is_file():
                # A serving machine may do without the files that only building needs.
                problems += [f"{file}: missing"] if name.startswith("onnx/") else []
            elif (found := sha256_of(file)) != entry["sha256"]:
                problems.append(f"{file}: expected SHA-256 {entry['sha256']}, found {found}")
        return problems


def of_another_form(path: Path) -> bool:
    """Whether a folder was prepared by a release whose graphs have another form: sound as it is, but not read any more."""
    try:
        description = json.loads((path / DESCRIPTION).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(description, dict) and description.get("format") != FORMAT


def fingerprint(description: Mapping[str, Any], precision: Precision) -> str:
    """Names the vector space of a described model: what the vectors depend on, and nothing that varies by machine."""
    parts = [FORMAT, precision, *(description[key] for key in ("source", "max_tokens", "query_prompt", "passage_prompt"))]
    digest = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
    return f"{description['name']}-{precision}-{digest[:16]}"


def _size(path: Path) -> int | None:
    return path.stat().st_size if path.is_file() else None


def _read_description(path: Path) -> dict[str, Any]:
    file = path / DESCRIPTION
    try:
        description: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelMissing(f"{file}: no prepared model here") from error
    except ValueError as error:
        raise ModelMissing(f"{file}: not readable ({error})") from error
    if description.get("format") != FORMAT:
        raise ModelMissing(f"{file}: expected format {FORMAT}, found {description.get('format')}")
    return description
