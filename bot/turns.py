"""Where answers are computed: by as few threads as there are cores, in the order in which they were asked for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import TypeVar

Result = TypeVar("Result")


class Turns:
    """Lets as many calls run at a time as there are cores.

    More of them only take the interpreter from each other: of sixteen askers on two cores, each in a thread of its own, a fifth fewer
    were served. Threads that stay at work also lose no time in waking each other up. Who comes while there is a place is served where
    he stands, half a millisecond sooner: so it is with those who keep to as many threads of their own, as a chat surface does.
    """

    def __init__(self, places: int) -> None:
        """`places`: how many at a time."""
        self._places = places
        self._workers = ThreadPoolExecutor(places, thread_name_prefix="turns")
        self._lock = Lock()
        self._under_way = 0

    def take(self, call: Callable[[], Result]) -> Result:
        """Return what the call returns, or raise what it raises, once it had its turn. A call must not take another turn."""
        with self._lock:
            free = self._under_way < self._places
            self._under_way += 1
        try:
            return call() if free else self._workers.submit(call).result()
        finally:
            with self._lock:
                self._under_way -= 1
