"""A crowd is looked up in few statements; nobody is told what was read before the question, and no failure reaches the next."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from bot.state.together import MOST_AT_ONCE, Together


class Shelf:
    """Something to look up in, which notes how it was asked."""

    def __init__(self) -> None:
        self.holds = {f"key {number}": number for number in range(2_000)}
        self.asked: list[list[str]] = []
        self.fails = False

    async def load(self, keys: Sequence[str]) -> Mapping[str, int]:
        self.asked.append(list(keys))
        await asyncio.sleep(0.01)
        if self.fails:
            raise ConnectionError("away")
        return {key: self.holds[key] for key in keys if key in self.holds}


async def test_all_who_ask_in_one_turn_share_a_look_up() -> None:
    shelf = Shelf()
    find = Together(shelf.load).find
    found = await asyncio.gather(*(find(f"key {number}") for number in range(40)), find("key 3"), find("nothing"))
    assert found == [*range(40), 3, None]
    assert len(shelf.asked) == 1
    assert len(shelf.asked[0]) == 41


async def test_who_comes_during_a_look_up_gets_what_is_read_afterwards() -> None:
    shelf = Shelf()
    find = Together(shelf.load).find
    first = asyncio.create_task(find("key 1"))
    while not shelf.asked:
        await asyncio.sleep(0)
    shelf.holds["key 1"] = 100  # written while the first look-up is under way
    assert await find("key 1") == 100
    await first
    assert len(shelf.asked) == 2


async def test_a_failure_is_told_to_those_who_waited_and_to_nobody_else() -> None:
    shelf = Shelf()
    shelf.fails = True
    find = Together(shelf.load).find
    told = await asyncio.gather(find("key 1"), find("key 2"), return_exceptions=True)
    assert [type(error) for error in told] == [ConnectionError, ConnectionError]
    shelf.fails = False
    assert await find("key 1") == 1


async def test_who_gives_up_does_not_take_the_others_along() -> None:
    shelf = Shelf()
    find = Together(shelf.load).find
    tasks = [asyncio.create_task(find(f"key {number}")) for number in range(2 * MOST_AT_ONCE + 1)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    assert await asyncio.gather(*tasks[1:]) == list(range(1, 2 * MOST_AT_ONCE + 1))
    assert [len(keys) for keys in shelf.asked] == [MOST_AT_ONCE, MOST_AT_ONCE, 1]
