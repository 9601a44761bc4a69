"""Large files are read ahead as far as there is room; whatever goes wrong with that, nothing else does."""

import ctypes
import logging
import mmap
import os
import time
from pathlib import Path

import pytest

from index import warming
from index.warming import LARGE_BYTES, warm_up

PAGES = LARGE_BYTES // mmap.PAGESIZE + 1
NEARLY_ALL = PAGES * 99 // 100  # a machine short of room takes some back at once


def pages_in_memory(path: Path) -> int:
    """How many pages of a file the system holds."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_WRITE) as mapped:
        place = ctypes.addressof(held := ctypes.c_char.from_buffer(mapped))
        found = (ctypes.c_ubyte * PAGES)()
        assert ctypes.CDLL(None).mincore(ctypes.c_void_p(place), ctypes.c_size_t(len(mapped)), found) == 0
        del held
        return sum(page & 1 for page in found)


def test_a_large_file_is_in_memory_soon(tmp_path: Path) -> None:
    """Nearly all of it, and not what the system reads of it by itself."""
    large = tmp_path / "large"
    with large.open("wb") as file:
        for _ in range(PAGES):
            file.write(b"x" * mmap.PAGESIZE)
        file.flush()
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    thread = warm_up(tmp_path)
    assert thread is not None
    thread.join(60)
    until = time.monotonic() + 60
    while pages_in_memory(large) < NEARLY_ALL and time.monotonic() < until:
        time.sleep(0.01)  # what was asked for is still on its way
    assert pages_in_memory(large) >= NEARLY_ALL


def test_small_files_are_left_to_themselves(tmp_path: Path) -> None:
    (tmp_path / "small").write_bytes(b"x")
    assert warm_up(tmp_path) is None


def test_nothing_is_driven_out_of_memory(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A file as large as all memory there is, free or not."""
    with (tmp_path / "large").open("wb") as file:
        file.truncate(os.sysconf("SC_PHYS_PAGES") * mmap.PAGESIZE)
    with caplog.at_level(logging.INFO):
        thread = warm_up(tmp_path)
        assert thread is not None
        thread.join(10)
    assert "large is not read ahead" in caplog.text


def test_a_file_that_has_gone_is_nobodys_trouble(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        warming._read_ahead([tmp_path / "gone"])
    assert "could not be read ahead" in caplog.text
