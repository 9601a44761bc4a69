"""Tells the owners in their chat with the bot when something is wrong, and when it is well again; each trouble once in a while."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from bot.observability.conditions import Trouble
from bot.observability.metrics import Metrics

# What flickers is not told each time: it has to be there, or gone, on so many looks in a row.
LOOKS = 2
AT_MOST_IN_AN_HOUR = 10
_log = logging.getLogger(__name__)

class Tell(Protocol):
    """Sends one message to all owners."""

    async def __call__(self, key: str, values: dict[str, str | int], *, over: bool) -> None:
        """`key` names the text, `values` fill it in; `over` says that the trouble has gone."""
        ...


@dataclass
class _Seen:
    looks: int = 0
    absent: int = 0
    told_at: float | None = None
    values: dict[str, str | int] = field(default_factory=dict)


class Alerts:
    """Decides what is told when."""

    def __init__(self, tell: Tell, metrics: Metrics, *, again_after_s: float) -> None:
        self._tell = tell
        self._metrics = metrics
        self._again_after_s = again_after_s
        self._seen: dict[str, _Seen] = {}
        self._sent: list[float] = []

    async def look(self, troubles: Iterable[Trouble], *, now: float) -> None:
        """Take note of what is wrong now, and tell what is due. `now` in seconds, from any beginning."""
        present = {trouble.name: trouble for trouble in troubles}
        for name, trouble in present.items():
            seen = self._seen.setdefault(name, _Seen())
            seen.looks, seen.absent = seen.looks + 1, 0
            due = seen.told_at is None or now - seen.told_at >= self._again_after_s
            if seen.looks >= LOOKS and due and await self._send(name, dict(trouble.values), now):
                seen.told_at, seen.values = now, dict(trouble.values)
                self._metrics.alerts.labels(name).inc()
        for name in [name for name in self._seen if name not in present]:
            seen = self._seen[name]
            seen.looks, seen.absent = 0, seen.absent + 1
            if seen.absent >= LOOKS:
                del self._seen[name]
                if seen.told_at is not None:
                    await self._send(name, seen.values, now, over=True)

    async def _send(self, name: str, values: dict[str, str | int], now: float, *, over: bool = False) -> bool:
        self._sent = [at for at in self._sent if at > now - 3600]
        if len(self._sent) >= AT_MOST_IN_AN_HOUR:
            _log.info("alert %s is not told: too many within an hour", name)
            return False
        self._sent.append(now)
        try:
            await self._tell(f"alert-{name}", values, over=over)
        except Exception as error:  # whatever is wrong with Telegram must not end the watching
            _log.warning("alert %s could not be told: %s", name, type(error).__name__)
            return False
        return True
