"""What was just made and may be wanted again, in memory, for a while."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

KEPT_S = 600.0
Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Recently(Generic[Key, Value]):
    """The last things by their keys, none noted longer ago than `kept_s`. Safe to call from several threads."""

    def __init__(self, kept: int, kept_s: float = KEPT_S, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept = kept
        self._kept_s = kept_s
        self._clock = clock
        self._things: OrderedDict[Key, tuple[float, Value]] = OrderedDict()  # oldest first
        self._lock = Lock()

    def find(self, key: Key) -> Value | None:
        """Return the thing; None when it is not among the last."""
        self.drop_old()
        with self._lock:
            found = self._things.get(key)
        return found[1] if found else None

    def of(self, key: Key, make: Callable[[], Value]) -> Value:
        """Return the thing; it is made and noted when it is not among the last."""
        found = self.find(key)
        if found is None:
            found = make()
            self.note(key, found)
        return found

    def note(self, key: Key, thing: Value) -> None:
        """Remember a thing from now on."""
        with self._lock:
            self._things[key] = self._clock(), thing
            self._things.move_to_end(key)
            if len(self._things) > self._kept:
                self._things.popitem(last=False)

    def drop_old(self) -> None:
        """Forget what was noted longer ago than it may be kept."""
        with self._lock:
            while self._things and next(iter(self._things.values()))[0] <= self._clock() - self._kept_s:
                self._things.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._things.clear()
