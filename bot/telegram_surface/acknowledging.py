"""Tells Telegram that a press has arrived: once for each, and without waiting for what its chat is still busy with."""

from __future__ import annotations

import asyncio
import logging

from telegram.error import TelegramError

from bot.telegram_surface.pacing import COMFORT
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

# Behind earlier work of its chat a press gives that so long to end, since what is to be told can still be shown then.
SOON_S = 0.5
# What a press asks for may have to find something out before there is anything to tell.
AT_LATEST_S = 2.0


class Presses:
    """The presses under way, and which of them have been acknowledged."""

    def __init__(self, bot: RawBot) -> None:
        self._bot = bot
        self._open: dict[str, asyncio.TimerHandle | None] = {}  # none where the acknowledgement has left
        self._leaving: set[asyncio.Task[bool]] = set()  # acknowledgements that nobody waits for

    def expect(self, query_id: object, *, behind: bool) -> None:
        """Take a press that waits for its turn, `behind` earlier work or not: it is acknowledged in time, whatever keeps that turn."""
        if isinstance(query_id, str):
            wait_s = SOON_S if behind else AT_LATEST_S
            self._open[query_id] = asyncio.get_running_loop().call_later(wait_s, self._without_words, query_id)

    async def acknowledge(self, query_id: str, text: str | None = None, *, alert: bool = False) -> bool:
        """Acknowledge a press with a text, if there is one; say whether that could be shown. None is acknowledged twice."""
        if isinstance(query_id, str) and query_id in self._open:
            timer = self._open[query_id]
            if timer is None:
                return False
            timer.cancel()
            self._open[query_id] = None
        return await self._answer(query_id, text, alert=alert)

    async def _answer(self, query_id: str, text: str | None = None, *, alert: bool = False) -> bool:
        try:
            await self._bot.answer_callback_query(query_id, text, show_alert=alert, rate_limit_args=COMFORT)
        except TelegramError as error:  # too late to be told
            _log.info("a press could not be acknowledged: %s", error)
            return False
        return True

    def settle(self, query_id: object) -> None:
        """Let go of a press that has had its turn; one that nothing was said about is acknowledged, unless its turn was broken off."""
        if not isinstance(query_id, str):
            return
        timer, task = self._open.get(query_id), asyncio.current_task()
        if timer is not None:
            timer.cancel()
            if task is None or not task.cancelling():
                self._without_words(query_id)
        self._open.pop(query_id, None)

    async def stop(self) -> None:
        """Acknowledge nothing any more."""
        for timer in self._open.values():
            if timer is not None:
                timer.cancel()
        self._open.clear()
        for task in self._leaving:
            task.cancel()
        await asyncio.gather(*self._leaving, return_exceptions=True)

    def _without_words(self, query_id: str) -> None:
        self._open[query_id] = None
        task = asyncio.create_task(self._answer(query_id))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)
