"""One lane for each chat: strict order within a lane, none between lanes, so that a slow or limited chat delays nobody else."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Hashable

_log = logging.getLogger(__name__)

Job = Callable[[], Awaitable[None]]


class Lanes:
    """Runs jobs, one at a time in each lane, many lanes at once."""

    def __init__(self) -> None:
        self._jobs: dict[Hashable, deque[Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._fewer = asyncio.Event()

    @property
    def waiting(self) -> int:
        """Return how many jobs are waiting or running."""
        return self._waiting

    def length(self, lane: Hashable) -> int:
        """Return how many jobs wait in a lane."""
        return len(self._jobs.get(lane, ()))

    def busy(self, lane: Hashable) -> bool:
        """Say whether a lane has a job that waits or runs."""
        return lane in self._jobs

    def put(self, lane: Hashable, job: Job) -> None:
        """Append a job to a lane."""
        self._waiting += 1
        if lane in self._jobs:
            self._jobs[lane].append(job)
            return
        self._jobs[lane] = deque([job])
        task = asyncio.create_task(self._run(lane), name=f"lane-{lane}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, lane: Hashable) -> None:
        jobs = self._jobs[lane]
        try:
            while jobs:
                try:
                    await jobs.popleft()()
                except Exception:
                    _log.exception("a job in a lane failed")
                finally:
                    self._waiting -= 1
                    self._fewer.set()
        finally:
            self._waiting -= len(jobs)
            del self._jobs[lane]

    async def below(self, limit: int) -> None:
        """Wait until fewer than `limit` jobs are waiting: back-pressure for whoever brings more."""
        while self._waiting >= limit:
            self._fewer.clear()
            await self._fewer.wait()

    async def alone(self, lane: Hashable, within_s: float) -> None:
        """Wait in a job of `lane` until no other lane has any, but not longer than this: for what nobody waits for."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while self._waiting > self.length(lane) + 1:
                    self._fewer.clear()
                    await self._fewer.wait()

    async def finish(self, within_s: float) -> int:
        """Let the lanes run empty for a while, then stop them; return how many jobs did not come to their end."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=within_s)
        left = self._waiting
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return left
