"""What runs beside the chat: a newer snapshot is taken up within seconds, and files of the watched folder become drafts."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Protocol

from bot.intake.adding import files_in
from bot.intake.bounds import one_line
from bot.settings import Settings
from bot.telegram_surface.admin.runner import Runner
from index.errors import IndexProblem
from knowledge.errors import KnowledgeError

LOOK_EVERY_S = 2.0
LONGEST_REASON = 500  # characters: of a file with many defects, the first ones
WATCHER = 0  # stands for the watched folder in the audit log, where others have their Telegram id
_log = logging.getLogger(__name__)


class Reloading(Protocol):
    """A service that can take up a newer snapshot."""

    def reload(self) -> bool:
        """Take up the current snapshot if it is another one; tell whether it was."""
        ...


async def follow(service: Reloading, *, every_s: float = LOOK_EVERY_S) -> None:
    """Take up every snapshot that another process publishes, until cancelled.

    One that cannot be served is told once, with the reason, and looked at again each time: what is wrong with it, or with the editors'
    answers beside it, may be mended.
    """
    told = ""
    while True:
        try:
            if await asyncio.to_thread(service.reload):
                _log.info("a newer snapshot answers now")
            told = ""
        except (IndexProblem, KnowledgeError, OSError) as error:
            reason = one_line(str(error) or type(error).__name__, LONGEST_REASON)
            if reason != told:
                _log.warning("the published snapshot cannot be served, the one before answers on: %s", reason)
            told = reason
        await asyncio.sleep(every_s)


async def watch_folder(settings: Settings, runner: Runner | None = None) -> None:
    """Make a draft of every file that appears in the watched folder and has stopped growing, until cancelled.

    Files stay where they are. One that was refused, or that took too long, is tried again when it has changed; what has been read once
    is known by its content, also after a restart. While the folder cannot be looked into or no program be started, each look tries again.
    """
    folder = settings.intake.watch_folder
    if folder is None:
        return
    runner = runner or Runner(settings)
    seen: dict[Path, tuple[int, float]] = {}
    done: dict[Path, tuple[int, float]] = {}
    told = ""
    while True:
        try:
            now = await asyncio.to_thread(_looks, folder)
            for path, look in now.items():
                if seen.get(path) == look and done.get(path) != look:
                    await _add(runner, path)
                    done[path] = look
            seen, told = now, ""
        except OSError as error:
            reason = f"{error.filename or folder}: {error.strerror or type(error).__name__}"
            if reason != told:
                _log.warning("watched folder: %s; every look tries again", reason)
            told = reason
        await asyncio.sleep(settings.intake.watch_every_s)


async def _add(runner: Runner, path: Path) -> None:
    """Make a draft of a file; why it became none stands in the log. Raises `OSError` when no program can be started."""
    try:
        finished = await runner.documents("add", str(path), user_id=WATCHER)
    except TimeoutError:  # ahead of the errors of the system, which it is one of
        _log.warning("watched folder: %s: left out, reading it took too long", path)
        return
    for line in finished.complaints:
        _log.info("watched folder: %s", line)


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
