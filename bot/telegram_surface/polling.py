"""Long polling, confirmed only after the updates are stored: a crash in between brings them again instead of losing them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.state.errors import StateProblem
from bot.telegram_surface.incoming import number_of
from bot.telegram_surface.intake import Intake
from bot.telegram_surface.pacing import retry_after_s
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

# Just after a restart the connection of the former process may still be open for a moment, so a single conflict says little.
CONFLICTS_AT_START = 3
CONFLICTS_LATER = 6
CONFLICT_WINDOW_S = 60.0
CONFLICT_PAUSE_S = 0.7
STATE_PAUSE_S = 5.0
# A server that does not wait for updates must not be asked without pause.
AT_ONCE_S = 0.5
IDLE_PAUSE_S = 0.1


class TwoInstances(Exception):
    """Somebody else receives the updates of this bot."""


class Polling:
    """The loop that fetches updates."""

    def __init__(self, bot: RawBot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._offset: int | None = None
        self._conflicts: deque[float] = deque()
        self._polled = False

    async def run(self) -> None:
        """Fetch updates until cancelled. Raises `TwoInstances` and `InvalidToken`; waits out everything else."""
        await self._bot.take_off_webhook()
        failures = 0
        while True:
            asked = time.monotonic()
            try:
                updates = await self._bot.raw_updates(self._offset)
            except Conflict as error:
                await self._conflict(error)
            except InvalidToken:
                raise
            except RetryAfter as error:
                await asyncio.sleep(retry_after_s(error))
            except TelegramError as error:
                failures += 1
                pause_s = min(30.0, 0.5 * 2 ** min(failures, 6))
                _log.warning("updates could not be fetched (%s), next try in %s s", error, pause_s)
                await asyncio.sleep(pause_s)
            else:
                failures, self._polled = 0, True
                if not await self._moved_on(updates) and time.monotonic() - asked < AT_ONCE_S:
                    await asyncio.sleep(IDLE_PAUSE_S)

    async def _moved_on(self, updates: list[Any]) -> bool:
        """Take updates in; say whether there were new ones, so that the next are asked for."""
        before = self._offset
        if updates and await self._stored(updates):
            numbers = [number for number in map(number_of, updates) if number is not None]
            self._offset = max(numbers) + 1 if numbers else self._offset
        return self._offset != before

    async def _stored(self, updates: list[Any]) -> bool:
        """Hand updates on; when they cannot be stored, leave them with Telegram for a while."""
        try:
            await self._intake.accept(updates)
        except StateProblem as error:
            _log.error("received updates stay with Telegram: %s", error)
            await asyncio.sleep(STATE_PAUSE_S)
            return False
        return True

    async def _conflict(self, error: Conflict) -> None:
        now = time.monotonic()
        self._conflicts.append(now)
        while self._conflicts[0] < now - CONFLICT_WINDOW_S:
            self._conflicts.popleft()
        if len(self._conflicts) >= (CONFLICTS_LATER if self._polled else CONFLICTS_AT_START):
            raise TwoInstances(error.message) from error
        if "webhook" in error.message.lower():
            await self._bot.take_off_webhook()
        await asyncio.sleep(CONFLICT_PAUSE_S)
