"""Several instances over one database: who deals with what, and who takes over."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.state.database import PATIENCE_S
from bot.state.errors import TakenOver
from bot.state.inbox import Entry
from bot.state.instances import instance_name
from bot.state.location import Location, location_of
from bot.state.store import State
from tests import postgres

NOW = 1_700_000_000.0


@pytest.fixture
def shared(postgres_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Location:
    """An empty database, over which nobody is waited for long."""
    monkeypatch.setattr("bot.state.instances.LEASE_S", 1.0)
    return location_of(postgres.new_database(postgres_folder, uuid.uuid4().hex))


@pytest.fixture
async def two(shared: Location) -> AsyncIterator[tuple[State, State]]:
    """Two instances that have both said that they are there."""
    first, second = await State.open(shared, "first"), await State.open(shared, "second")
    await first.instance.beat()
    await second.instance.beat()
    yield first, second
    await first.close()
    await second.close()


def entry(number: int, lane: str = "chat") -> Entry:
    """An update of a chat."""
    return Entry(number, f"payload {number}", "person", NOW, lane=lane)


async def taken_in_the_end(state: State) -> int:
    """Let an instance say that it is there until it has taken something over; how much that is."""
    for _ in range(200):
        if taken := await state.instance.beat():
            return taken
        await asyncio.sleep(0.05)
    return 0


async def numbers(state: State) -> list[int]:
    """What an instance has to deal with."""
    return [one.update_id for one in await state.inbox.left_over()]


async def test_a_chat_stays_with_whoever_deals_with_it(two: tuple[State, State]) -> None:
    """So it keeps its order; other chats, and the same one when all is answered, go anywhere."""
    first, second = two
    assert [one.update_id for one in await first.inbox.accept([entry(1)])] == [1]
    assert [one.update_id for one in await second.inbox.accept([entry(2), entry(3, "another chat")])] == [3]
    assert (await numbers(first), await numbers(second)) == ([1, 2], [3])
    for number in (1, 2):
        await first.inbox.done(entry(number))
    assert [one.update_id for one in await second.inbox.accept([entry(4)])] == [4]


async def test_an_update_that_arrives_at_two_instances_is_one_update(two: tuple[State, State]) -> None:
    """Also at the same moment: one of them deals with it, neither fails."""
    first, second = two
    accepted = await asyncio.gather(*(state.inbox.accept([entry(number, str(number))]) for number in range(20) for state in two))
    assert sorted(one.update_id for some in accepted for one in some) == list(range(20))
    assert sorted([*await numbers(first), *await numbers(second)]) == list(range(20))


async def test_what_a_dead_instance_left_is_taken_over(two: tuple[State, State]) -> None:
    """With the note of a message in doubt; not before it has not been heard of for the time agreed."""
    first, second = two
    (left,) = await first.inbox.accept([entry(1)])
    await first.inbox.note_sending(left, {"chat": 7})
    assert await second.instance.beat() == 0
    assert await taken_in_the_end(second) == 1
    assert [(one.update_id, one.sending, one.lane) for one in await second.inbox.left_over()] == [(1, {"chat": 7}, "chat")]
    with pytest.raises(TakenOver):
        await first.inbox.note_sending(left, {"chat": 8})
    await first.inbox.done(left)
    assert await numbers(second) == [1]


async def test_after_a_time_without_the_database_nobody_is_taken_for_dead_at_once(two: tuple[State, State]) -> None:
    """Nobody could say anything meanwhile; all get the time to."""
    first, second = two
    await first.inbox.accept([entry(1)])
    await asyncio.sleep(1.5)
    assert await second.instance.beat() == 0
    assert await first.instance.beat() == 0
    assert await second.instance.beat() == 0
    assert await numbers(first) == [1]


async def test_what_an_instance_leaves_on_purpose_need_not_wait(two: tuple[State, State]) -> None:
    """Although it was heard of a moment ago."""
    first, second = two
    await first.inbox.accept([entry(1)])
    await first.instance.leave()
    assert await taken_in_the_end(second) == 1


async def test_what_others_change_is_seen(two: tuple[State, State]) -> None:
    """Choices, conversations and the team: nothing is remembered that others may change."""
    first, second = two
    for state in two:
        assert await state.preferences.of("person") == [{}]
        assert await state.conversations.recall("place", "person", now=NOW) == []
    await first.preferences.choose("person", "language", "de")
    await first.conversations.remember("place", "person", {"documents": ["open-letter"]}, turn_id=1, now=NOW)
    await first.team.appoint("person", "editor", "Anna", now=NOW)
    assert await second.preferences.of("person") == [{"language": "de"}]
    assert await second.conversations.recall("place", "person", now=NOW) == [{"documents": ["open-letter"]}]
    await second.team.reload()
    assert second.team.role("person") == "editor"
    assert first.identity.person(1) == second.identity.person(1)


async def test_reading_waits_for_a_database_that_went_away() -> None:
    """As writing does."""
    programs = postgres.server_programs()
    if programs is None:
        pytest.skip(postgres.MISSING)
    with postgres.running(programs) as folder:
        state = await State.open(location_of(postgres.new_database(folder, "state")), "first")
        await state.preferences.choose("person", "language", "de")
        await asyncio.to_thread(postgres.stop, programs, folder)
        reading = asyncio.create_task(state.preferences.of("person"))
        await asyncio.sleep(0.3)
        assert not reading.done()
        await asyncio.to_thread(postgres.start, programs, folder)
        assert await asyncio.wait_for(reading, PATIENCE_S) == [{"language": "de"}]
        await state.close()


def test_an_instance_keeps_its_name(tmp_path: Path) -> None:
    """So that it finds what it left before a restart; two data directories are two instances."""
    (tmp_path / "other").mkdir()
    name = instance_name(tmp_path)
    assert instance_name(tmp_path) == name
    assert instance_name(tmp_path / "other") != name
    assert instance_name(tmp_path / "not there") not in ("", name)


@pytest.mark.parametrize("address", ["postgresql://bot:pw@one,two:5433/name?target_session_attrs=read-write"])
def test_an_address_may_name_several_hosts(address: str) -> None:
    """They reach the driver as it expects them."""
    url = location_of(address)
    assert (url.query["host"], url.query["port"]) == ("one,two", "5432,5433")
    assert (url.username, url.password, url.database, url.query["target_session_attrs"]) == ("bot", "pw", "name", "read-write")
