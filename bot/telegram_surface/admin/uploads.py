"""Fetches files that the team sends. Connections break, and Telegram's links go stale: so each try begins with a new link."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import BadRequest, TelegramError

from bot.telegram_surface.pacing import ONCE
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

TRIES = 4
# For the same words Telegram refuses a file that it does not know, and one that is "temporarily unavailable".
TRIES_AFTER_REFUSAL = 2
FIRST_PAUSE_S = 0.5


class FileTooBig(Exception):
    """The file is larger than Telegram hands out to bots; a second try would change nothing."""


class FileNotFetched(Exception):
    """Telegram did not hand the file out, however often it was asked."""


async def fetched(bot: RawBot, file_id: str) -> bytes:
    """Return what a file holds. Raises `FileTooBig` and `FileNotFetched`."""
    for number in range(1, TRIES + 1):
        try:
            file = await bot.get_file(file_id, rate_limit_args=ONCE)
            return bytes(await file.download_as_bytearray())
        # RuntimeError: there is no link; OSError: a Bot API server on this machine names a file that cannot be read.
        except (TelegramError, RuntimeError, OSError) as error:
            if isinstance(error, BadRequest) and "too big" in error.message.lower():
                raise FileTooBig from error
            _log.warning("a file could not be fetched (%s: %s), try %s of %s", type(error).__name__, error, number, TRIES)
            if number == (TRIES_AFTER_REFUSAL if isinstance(error, BadRequest) else TRIES):
                raise FileNotFetched from error
        await asyncio.sleep(FIRST_PAUSE_S * 2**number)
    raise FileNotFetched
