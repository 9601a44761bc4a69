"""The lanes: order within each, and what nobody waits for comes last."""

from __future__ import annotations

import asyncio

from bot.telegram_surface.lanes import Lanes


async def test_a_job_that_nobody_waits_for_comes_after_those_of_other_lanes() -> None:
    lanes, done = Lanes(), []

    async def last() -> None:
        await lanes.alone("notes", 10)
        done.append("note")

    async def job(name: str) -> None:
        await asyncio.sleep(0.01)
        done.append(name)

    lanes.put("notes", last)
    for name in ("a", "b"):
        for _ in range(2):
            lanes.put(name, lambda name=name: job(name))
    assert await lanes.finish(10) == 0
    assert (sorted(done[:4]), done[4:]) == (["a", "a", "b", "b"], ["note"])


async def test_it_waits_no_longer_than_it_was_told() -> None:
    lanes, done = Lanes(), []
    blocked = asyncio.Event()

    async def last() -> None:
        await lanes.alone("notes", 0.01)
        done.append("note")
        blocked.set()

    async def waiting() -> None:
        await blocked.wait()
        done.append("other")

    lanes.put("other", waiting)
    lanes.put("notes", last)
    assert await lanes.finish(10) == 0
    assert done == ["note", "other"]
