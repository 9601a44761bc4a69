"""Has the files of a large snapshot read ahead, so that its first questions do not each wait for a disk a thousand times."""

import logging
import os
import threading
from pathlib import Path

LARGE_BYTES = 100_000_000  # files below are read in no time
_SHARE = 0.5  # of the memory that is free, which files may take at most
_AT_ONCE = 1_000_000  # bytes; of what is asked for at once Linux reads no more than its disk takes in one go (8 of 150 MB, 2026-11-30)
_log = logging.getLogger(__name__)


def warm_up(folder: Path) -> threading.Thread | None:
    """Start to read the large files of a folder into the system's cache, smallest first; None if it has none.

    What would not fit into half of the free memory stays on disk: it would only drive out the rest.
    """
    large = sorted((path.stat().st_size, path) for path in folder.rglob("*") if path.is_file() and path.stat().st_size > LARGE_BYTES)
    if not large:
        return None
    thread = threading.Thread(target=_read_ahead, args=([path for _, path in large],), name="warming", daemon=True)
    thread.start()
    return thread


def _read_ahead(paths: list[Path]) -> None:
    room = _free_bytes() * _SHARE
    for path in paths:
        try:
            with path.open("rb") as file:
                size = os.fstat(file.fileno()).st_size
                room -= size
                if room < 0:
                    _log.info("%s is not read ahead: memory is short", path.name)
                    return
                for start in range(0, size, _AT_ONCE):
                    os.posix_fadvise(file.fileno(), start, _AT_ONCE, os.POSIX_FADV_WILLNEED)
        except OSError as error:  # a snapshot may be removed meanwhile; nothing depends on this
            _log.info("%s could not be read ahead: %s", path.name, error)


def _free_bytes() -> int:
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
