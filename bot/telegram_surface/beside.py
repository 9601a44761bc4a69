"""Keeps alive what runs beside the chat: whatever goes wrong in it must neither end the bot nor end unnoticed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any

from bot.state.errors import StateProblem

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 300.0
_log = logging.getLogger(__name__)


async def keep_running(make: Callable[[], Coroutine[Any, Any, None]], *, pause_s: float = FIRST_PAUSE_S) -> None:
    """Run what `make` gives until it ends by itself; after an error make it anew, each time after twice the pause, of five minutes at most.

    An end is in the log with the name of what has ended. Whatever is handed in must bear to be begun again.
    """
    pause = pause_s
    while True:
        work, begun = make(), time.monotonic()
        name = getattr(work, "__qualname__", "something").rpartition(".")[2].strip("_")
        try:
            await work
        except StateProblem as error:  # told by the state where it is a lasting one
            _log.error("%s has ended and begins again in %s s: %s", name, pause, error)
        except Exception:
            _log.exception("%s has ended and begins again in %s s", name, pause)
        else:
            _log.debug("%s has nothing more to do", name)
            return
        await asyncio.sleep(pause)
        pause = pause_s if time.monotonic() - begun > LONGEST_PAUSE_S + pause else min(LONGEST_PAUSE_S, 2 * pause)
