"""Presses that come again at once: fingers are quicker than networks, and one answer is enough."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

# From the answer on. Whoever presses again later than that wants it again.
WITHIN_S = 5.0
REMEMBERED = 5_000


class Repeats:
    """What was answered in the last seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._answered: OrderedDict[tuple[Hashable, ...], float] = OrderedDict()  # oldest first

    def note(self, press: tuple[Hashable, ...]) -> None:
        """Note that a press was answered."""
        self._answered[press] = self._clock()
        self._answered.move_to_end(press)
        if len(self._answered) > REMEMBERED:
            self._answered.popitem(last=False)

    def forget(self, *parts: Hashable) -> None:
        """Let presses with all of these parts be answered again: what answered them was taken back, or has served."""
        for press in [press for press in self._answered if set(parts) <= set(press)]:
            del self._answered[press]

    def __contains__(self, press: tuple[Hashable, ...]) -> bool:
        """Say whether the same press was answered just now."""
        return self._clock() - self._answered.get(press, -WITHIN_S) < WITHIN_S
