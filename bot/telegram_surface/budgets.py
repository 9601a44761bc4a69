"""How much one person or one chat may ask in a minute, so that nobody takes the bot away from the others.

In a private chat questions count, in a group whatever makes the bot say something there: Telegram lets a bot write 20 messages a minute
to a group, edits included, and lets the next ones wait. So a group has fewer, and one member half of those.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Hashable
from dataclasses import dataclass, field

WINDOW_S = 60.0
PER_PERSON = 60
# Of messages in a group. That there were too many is said once by itself, and once to each who has used up their share.
PER_CHAT = 18
PER_MEMBER = 9
REMEMBERED = 20_000


@dataclass
class _Use:
    at: deque[float] = field(default_factory=deque)
    told_until: float = 0.0
    paid: tuple[int | None, int] | None = None  # the update counted last in a chat, and who caused it


@dataclass(frozen=True)
class Verdict:
    """Whether a question may be asked; if not, how long to wait and whether to say so (once per wait)."""

    allowed: bool
    wait_s: int = 0
    tell: bool = False


class Budgets:
    """Counts in memory."""

    def __init__(self) -> None:
        self._uses: OrderedDict[tuple[Hashable, ...], _Use] = OrderedDict()

    @property
    def remembered(self) -> int:
        """How many persons and chats are counted now."""
        return len(self._uses)

    def take(self, person: int, chat: int, *, now: float, update: int | None = None, telling: bool = True) -> Verdict:
        """Count a question, unless it is one too many.

        An `update` is counted once in its chat, however often it is asked for. `telling` is off where a refusal is not said in the chat.
        """
        self._drop_idle(now)
        shared = self._use(("chat", chat), now)
        if update is not None and shared.paid == (update, person):
            return Verdict(True)
        uses = self._uses_of(person, chat, now)
        for use, limit in uses:
            if len(use.at) >= limit:
                until = use.at[len(use.at) - limit] + WINDOW_S
                tell = telling and now >= use.told_until
                use.told_until = until if tell else use.told_until
                if tell and chat < 0 and use is not shared:  # that is said in the group too
                    shared.at.append(now)
                return Verdict(False, max(1, round(until - now)), tell)
        for use, _ in uses:
            use.at.append(now)
        shared.paid = (update, person)
        return Verdict(True)

    def give_back(self, chat: int, *, now: float) -> None:
        """Count no longer in a group what was counted last there: nothing was said after all."""
        shared = self._use(("chat", chat), now)
        if chat < 0 and shared.paid is not None:
            for use, _ in self._uses_of(shared.paid[1], chat, now):
                if use.at:
                    use.at.pop()
            shared.paid = None

    def note_more(self, chat: int, *, now: float) -> None:
        """Count a further message in a group, on account of whoever caused the one before."""
        if chat >= 0:
            return
        shared = self._use(("chat", chat), now)
        person = shared.paid[1] if shared.paid is not None else 0
        for use, _ in self._uses_of(person, chat, now):
            use.at.append(now)

    def first(self, what: str, person: int, chat: int, *, now: float) -> bool:
        """Tell whether something is said to somebody in a chat for the first time within the window, and note it."""
        use = self._use((what, person, chat), now)
        if now < use.told_until:
            return False
        use.told_until = now + WINDOW_S
        return True

    def _uses_of(self, person: int, chat: int, now: float) -> list[tuple[_Use, int]]:
        own = (self._use(("person", person), now), PER_PERSON)
        if chat >= 0:
            return [own]
        return [own, (self._use(("member", person, chat), now), PER_MEMBER), (self._use(("chat", chat), now), PER_CHAT)]

    def _use(self, key: tuple[Hashable, ...], now: float) -> _Use:
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
