"""Pictures that were drawn once are kept: the same content and theme is the same file.

Drawing happens in one thread beside the event loop. Measured on two cores: 0.2 to 0.4 s a picture, 1.2 s for the first, which loads the
library; meanwhile the loop is held up for 10 ms at most, and a process of its own would spare only that.
"""

from __future__ import annotations

import asyncio
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from pathlib import Path

from bot.pictures.content import Content, Theme

_log = logging.getLogger(__name__)

# Changes with whatever changes the look of the same content.
LOOK = 2
KEPT = 200  # of about 0.3 MB each


class Gallery:
    """The pictures of one folder; the oldest go when there are more than `kept`."""

    def __init__(self, folder: Path, kept: int = KEPT) -> None:
        self._folder = folder
        self._kept = kept
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="pictures")

    async def picture(self, content: Content, theme: Theme) -> bytes:
        """Return the picture as PNG, drawn now if it has not been drawn before."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._taken, content, theme)

    def close(self) -> None:
        """Draw nothing more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _taken(self, content: Content, theme: Theme) -> bytes:
        path = self._folder / f"{blake2b(repr((LOOK, theme, content)).encode(), digest_size=16).hexdigest()}.png"
        try:
            picture = path.read_bytes()
            os.utime(path)
        except OSError:
            picture = self._drawn(content, theme)
            self._keep(path, picture)
        return picture

    @staticmethod
    def _drawn(content: Content, theme: Theme) -> bytes:
        from bot.pictures.drawing import draw

        return draw(content, theme)

    def _keep(self, path: Path, picture: bytes) -> None:
        """Keep a picture; a full disk costs only the time to draw it again."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(picture)
            part.replace(path)
            newest_first = sorted(self._folder.glob("*.png"), key=lambda one: one.stat().st_mtime, reverse=True)
            for old in newest_first[self._kept :]:
                old.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("a picture could not be kept: %s", error)
