"""What runs beside the chat: a newer snapshot is taken up within seconds, and files of the watched folder become drafts."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Protocol

from bot.intake.adding import files_in
from bot.settings import Settings
from bot.telegram_surface.admin.runner import Runner
from index.errors import IndexProblem

LOOK_EVERY_S = 2.0
WATCHER = 0  # stands for the watched folder in the audit log, where others have their Telegram id
_log = logging.getLogger(__name__)


class Reloading(Protocol):
    """A service that can take up a newer snapshot."""

    def reload(self) -> bool:
        """Take up the current snapshot if it is another one; tell whether it was."""
        ...


async def follow(service: Reloading) -> None:
    """Take up every snapshot that another process publishes, until cancelled."""
    while True:
        try:
            if await asyncio.to_thread(service.reload):
                _log.info("a newer snapshot answers now")
        except IndexProblem as error:
            _log.warning("the published snapshot cannot be served: %s", error)
        await asyncio.sleep(LOOK_EVERY_S)


async def watch_folder(settings: Settings) -> None:
    """Make a draft of every file that appears in the watched folder and has stopped growing, until cancelled.

    Files stay where they are. One that was refused is tried again when it has changed; what has been read once is known by its
    content, also after a restart.
    """
    folder = settings.intake.watch_folder
    if folder is None:
        return
    runner = Runner(settings)
    seen: dict[Path, tuple[int, float]] = {}
    done: dict[Path, tuple[int, float]] = {}
    while True:
        now = await asyncio.to_thread(_looks, folder)
        for path, look in now.items():
            if seen.get(path) == look and done.get(path) != look:
                done[path] = look
                finished = await runner.documents("add", str(path), user_id=WATCHER)
                for line in finished.complaints:
                    _log.info("watched folder: %s", line)
        seen = now
        await asyncio.sleep(settings.intake.watch_every_s)


def _looks(folder: Path) -> dict[Path, tuple[int, float]]:
    """Return size and time of change of every file; empty while the folder is not there."""
    found = {}
    for path in files_in(folder) if folder.is_dir() else ():
        try:
            status = path.stat()
        except OSError:
            continue  # gone again
        found[path] = (status.st_size, status.st_mtime)
    return found
