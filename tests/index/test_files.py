"""Deeds on files that processes share."""

from __future__ import annotations

import mmap
import os
from pathlib import Path

from index.files import flush_tree, hold_in_small_pages

_MB = 1 << 20


def test_a_process_that_touches_little_of_a_new_file_holds_little_of_it(tmp_path: Path) -> None:
    content = os.urandom(8 * _MB)
    path = tmp_path / "new.bin"
    path.write_bytes(content)
    flush_tree(tmp_path)
    hold_in_small_pages(tmp_path)
    with path.open("rb") as handle, mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert [mapped[at] for at in range(0, len(content), 2 * _MB)] == [content[at] for at in range(0, len(content), 2 * _MB)]
        assert _resident(path) < _MB
        assert mapped[:] == content


def _resident(path: Path) -> int:
    """Return how many bytes of a mapped file count as memory of this process."""
    lines = iter(Path("/proc/self/smaps").read_text().splitlines())
    next(line for line in lines if line.endswith(str(path)))
    return 1024 * int(next(line for line in lines if line.startswith("Rss:")).split()[1])
