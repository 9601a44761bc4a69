"""How much one person or one chat may ask in a minute, so that nobody takes the bot away from the others."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field

WINDOW_S = 60.0
PER_PERSON = 60
PER_CHAT = 120
REMEMBERED = 20_000


@dataclass
class _Use:
    at: deque[float] = field(default_factory=deque)
    told_until: float = 0.0


@dataclass(frozen=True)
class Verdict:
    """Whether a question may be asked; if not, how long to wait and whether to say so (once per wait)."""

    allowed: bool
    wait_s: int = 0
    tell: bool = False


class Budgets:
    """Counts questions in memory."""

    def __init__(self) -> None:
        self._uses: OrderedDict[tuple[str, int], _Use] = OrderedDict()

    @property
    def remembered(self) -> int:
        """How many persons and chats are counted now."""
        return len(self._uses)

    def take(self, person: int, chat: int, *, now: float) -> Verdict:
        """Count a question, unless it is one too many."""
        self._drop_idle(now)
        uses = [(self._use(("person", person), now), PER_PERSON), (self._use(("chat", chat), now), PER_CHAT)]
        for use, limit in uses:
            if len(use.at) >= limit:
                until = use.at[0] + WINDOW_S
                tell = now >= use.told_until
                use.told_until = until if tell else use.told_until
                return Verdict(False, max(1, round(until - now)), tell)
        for use, _ in uses:
            use.at.append(now)
        return Verdict(True)

    def _use(self, key: tuple[str, int], now: float) -> _Use:
        use = self._uses.setdefault(key, _Use())
        self._uses.move_to_end(key)
        while use.at and use.at[0] <= now - WINDOW_S:
            use.at.popleft()
        return use

    def _drop_idle(self, now: float) -> None:
        """Drop whoever asked nothing within the window, and beyond that whoever asked least recently."""
        while self._uses:
            oldest = next(iter(self._uses.values()))
            if len(self._uses) <= REMEMBERED and (max(oldest.told_until, oldest.at[-1] + WINDOW_S if oldest.at else 0.0) > now):
                return
            self._uses.popitem(last=False)
