"""What was worked out lately for words and dates: most of those in a question stood in one before."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Kept(Generic[Key, Value]):
    """Things by their keys, not more than `most`: then all are worked out anew. Unlike `lru_cache` of a method, it refers to no owner."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: dict[Key, Value] = {}

    def of(self, key: Key, make: Callable[[Key], Value]) -> Value:
        """Return the thing of a key, which `make` works out where it is not kept."""
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= self._most:
                self._found.clear()
            found = self._found[key] = make(key)
        return found
