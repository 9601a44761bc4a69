"""One look-up for all who ask at about the same time: a crowd of newcomers is read in a few statements instead of two for each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

MOST_AT_ONCE = 500
Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Together(Generic[Key, Value]):
    """Collects keys while a look-up is under way, and looks them all up with the next. Whoever asks is never told what was read before."""

    def __init__(self, load: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]]) -> None:
        """`load` returns what there is for some keys; it may leave keys out."""
        self._load = load
        self._wanted: dict[Key, asyncio.Future[Value | None]] = {}
        self._loading: asyncio.Task[None] | None = None

    async def find(self, key: Key) -> Value | None:
        """Return what there is for a key, None if there is nothing. Raises what the look-up raises."""
        if key not in self._wanted:
            self._wanted[key] = asyncio.get_running_loop().create_future()
        found = self._wanted[key]
        if self._loading is None:
            self._loading = asyncio.create_task(self._load_all())
        # Whoever is cancelled must not take the look-up of the others with them.
        return await asyncio.shield(found)

    async def _load_all(self) -> None:
        try:
            while self._wanted:
                await asyncio.sleep(0)  # so that all who ask in this turn of the loop are there
                keys = list(self._wanted)[:MOST_AT_ONCE]
                asking = {key: self._wanted.pop(key) for key in keys}
                try:
                    found = await self._load(keys)
                except Exception as error:
                    for future in asking.values():
                        _settle(future, error=error)
                else:
                    for key, future in asking.items():
                        _settle(future, found.get(key))
        finally:
            self._loading = None


def _settle(future: asyncio.Future[Value | None], value: Value | None = None, error: Exception | None = None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
        future.exception()  # it has been looked at, even if all who waited for it are gone
