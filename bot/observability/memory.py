"""How much memory this process holds, giving back what it no longer uses, and how often that is looked for."""

from __future__ import annotations

import ctypes
import gc
import os
from pathlib import Path

MB = 1_000_000


def collect_seldom() -> None:
    """Look for garbage less often: a start makes a million objects that last, and an eighth of it went into looking them through."""
    gc.set_threshold(50_000)


def resident_mb() -> int:
    """Return how much memory this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // MB


def give_back() -> None:
    """Return freed memory to the system; does nothing where the C library is not glibc, which keeps it otherwise.

    Opening a snapshot reads its tables in other forms first: measured 2026-11-25 after the start, 352 MB resident before and 307 after.
    Takes a few milliseconds, in which other threads go on.
    """
    try:
        trim = ctypes.CDLL("libc.so.6").malloc_trim
    except (OSError, AttributeError):
        return
    trim(0)
