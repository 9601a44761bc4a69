"""Speed towards Telegram: limits by chat, patience with "retry after", second tries where a second try can do no harm."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.telegram_surface.http import GaveUp, Unreadable, never_left

_log = logging.getLogger(__name__)

JSONResult = bool | dict[str, Any] | list[dict[str, Any]]
# In the long run one message a second in a chat and 20 a minute in a group (core.telegram.org/bots/faq). Telegram allows bursts
# of a size that it does not tell, and says "retry after" when they were too long, which is obeyed; so this only keeps a flood
# from becoming a habit.
BURST, GROUP_BURST = 60, 20
PRIVATE_PER_S = 1.0
GROUP_PER_S = 20 / 60
CHATS_REMEMBERED = 10_000
# Measured on two cores: more only cost time in the HTTP library's pool; at 100 ms a request these are 120 messages a second.
AT_ONCE = 12
PATIENCE_S = 900.0
TRIES = 4


def retry_after_s(error: RetryAfter) -> float:
    """Return how long Telegram wants us to wait."""
    wanted = error.retry_after
    return float(wanted) if isinstance(wanted, int) else wanted.total_seconds()


def out_of_reach(error: NetworkError) -> bool:
    """Say whether no answer came at all; one that cannot be read, such as a proxy's page, is an answer too."""
    return error.__cause__ is not None and not isinstance(error.__cause__, TelegramError | GaveUp | Unreadable)


def may_have_arrived(error: NetworkError) -> bool:
    """Say whether a failed request may have been carried out all the same: sent in full, but the answer got lost or tells nothing."""
    if isinstance(error.__cause__, GaveUp | Unreadable):
        return True
    return out_of_reach(error) and not never_left(error.__cause__)


@dataclass(frozen=True)
class Manner:
    """How one request wants to be treated.

    `begin` is awaited right before the request leaves, `failed` when it has certainly had no effect; so that their owner knows
    at each moment whether something may be under way. `paced` is switched off for requests that only look;
    `tries` is how often a request may be made in all when the network fails, `patience_s` how long Telegram may let it wait.
    """

    begin: Callable[[], Awaitable[None]] | None = None
    failed: Callable[[], Awaitable[None]] | None = None
    paced: bool = True
    tries: int = TRIES
    patience_s: float = PATIENCE_S


LOOKING = Manner(paced=False)
ONCE = Manner(paced=False, tries=1, patience_s=60.0)
# For what only adds comfort, and must not keep anything waiting.
COMFORT = Manner(paced=False, tries=1, patience_s=2.0)


class Bucket:
    """Allows bursts, and a steady rate in the long run."""

    def __init__(self, per_s: float, burst: int = BURST) -> None:
        self._per_s = per_s
        self._burst = float(burst)
        self._tokens = self._burst
        self._at = time.monotonic()

    def wait_s(self) -> float:
        """Take a token and return how long to wait before using it."""
        now = time.monotonic()
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._per_s) - 1.0
        self._at = now
        return max(0.0, -self._tokens / self._per_s)


class Pacer(BaseRateLimiter[Manner]):
    """Paces every request of the bot but `getUpdates`. Waiting happens outside the limit on requests at once."""

    def __init__(self) -> None:
        self._buckets: OrderedDict[Any, Bucket] = OrderedDict()
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to tidy up."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, JSONResult]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Manner | None,
    ) -> JSONResult:
        """Carry out a request when its time has come.

        A "send" that may have arrived is not repeated here, since it would be said twice; its sender has to find out. Who has no means
        to is served again after the error of a server that stands between, where it has most likely not arrived.
        """
        manner = rate_limit_args or Manner()
        sends = endpoint.startswith("send") and endpoint != "sendChatAction"
        if manner.paced and (sends or endpoint.startswith("edit")):
            await asyncio.sleep(self._wait_s(data.get("chat_id")))
        started = time.monotonic()
        tries = 0
        while True:
            try:
                async with self._slots:
                    if manner.begin is not None:
                        await manner.begin()
                    return await callback(*args, **kwargs)
            except RetryAfter as error:
                await _call(manner.failed)
                wait_s = retry_after_s(error)
                if time.monotonic() - started + wait_s > manner.patience_s:
                    raise
                _log.info("%s: Telegram asks to wait %s s", endpoint, wait_s)
            except NetworkError as error:
                if isinstance(error, BadRequest) or not may_have_arrived(error):
                    await _call(manner.failed)
                tries += 1
                nobody_looks = manner.begin is None and isinstance(error.__cause__, GaveUp)
                if isinstance(error, BadRequest) or tries >= manner.tries or (sends and may_have_arrived(error) and not nobody_looks):
                    raise
                wait_s = min(8.0, 0.5 * 2**tries)
                _log.warning("%s failed (%s), next try in %s s", endpoint, error, wait_s)
            except TelegramError:
                await _call(manner.failed)
                raise
            await asyncio.sleep(wait_s + random.uniform(0, 0.1))  # noqa: S311 - spreads tries, keeps no secret

    def _wait_s(self, chat_id: Any) -> float:
        if not isinstance(chat_id, int):
            return 0.0
        bucket = self._buckets.get(chat_id)
        if bucket is None:
            bucket = self._buckets[chat_id] = Bucket(PRIVATE_PER_S) if chat_id > 0 else Bucket(GROUP_PER_S, GROUP_BURST)
            if len(self._buckets) > CHATS_REMEMBERED:
                self._buckets.popitem(last=False)
        self._buckets.move_to_end(chat_id)
        return bucket.wait_s()


async def _call(hook: Callable[[], Awaitable[None]] | None) -> None:
    if hook is not None:
        await hook()
