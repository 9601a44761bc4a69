"""What is remembered, for how long, and how it is forgotten."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.state import answers, conversations, erasure
from bot.state.answers import KeptAnswer
from bot.state.erasure import OF_A_PERSON
from bot.state.errors import StateProblem, StateTooNew
from bot.state.inbox import Entry
from bot.state.location import Location
from bot.state.store import State
from bot.state.tables import metadata
from tests.state.content import content_of

NOW = 1_700_000_000.0


@pytest.fixture
async def state(location: Location) -> AsyncIterator[State]:
    """An open, empty state, on SQLite and on PostgreSQL in turn."""
    opened = await State.open(location)
    yield opened
    await opened.close()


async def test_an_update_is_accepted_once(state: State) -> None:
    """Twice in one batch, again later, and after it was answered; but not mixed up with another of the same number."""
    first, other = Entry(5, "a", "p", NOW), Entry(5, "b", "p", NOW)
    assert [e.payload for e in await state.inbox.accept([first, first])] == ["a"]
    assert await state.inbox.accept([first]) == []
    await state.inbox.done(first)
    assert await state.inbox.accept([first]) == []
    assert await state.inbox.waiting() == 0
    assert [e.payload for e in await state.inbox.accept([other])] == ["b"]


async def test_what_is_left_over_keeps_its_progress(state: State) -> None:
    """Order of arrival, messages already sent, and a message in doubt."""
    for number in (3, 1, 2):
        await state.inbox.accept([Entry(number, str(number), "p", NOW)])
    one = (await state.inbox.left_over())[0]
    await state.inbox.note_sent(one)
    await state.inbox.note_sending(one, {"chat": 7})
    again = await state.inbox.left_over()
    assert [(e.update_id, e.parts_sent, e.sending) for e in again] == [(1, 1, {"chat": 7}), (2, 0, None), (3, 0, None)]


async def test_many_writers_share_commits(state: State) -> None:
    """All get through, and one that fails harms no other."""
    entries = [Entry(number, str(number), "p", NOW) for number in range(200)]
    await asyncio.gather(*(state.inbox.accept([entry]) for entry in entries))
    assert await state.inbox.waiting() == 200

    async def broken(_: object) -> None:
        raise ValueError("wrong")

    results = await asyncio.gather(
        state.inbox.done(entries[0]), state.database.write(broken), state.inbox.done(entries[1]), return_exceptions=True
    )
    assert [type(result) for result in results] == [type(None), ValueError, type(None)]
    assert await state.inbox.waiting() == 198


async def test_conversations_last_half_an_hour_and_three_turns(state: State) -> None:
    """The same turn again replaces itself, so a repeated answer adds nothing."""
    for number in (1, 2, 2, 3, 4):
        await state.conversations.remember("place", "person", {"n": number}, turn_id=number, now=NOW)
    assert await state.conversations.recall("place", "person", now=NOW + 60) == [{"n": 2}, {"n": 3}, {"n": 4}]
    assert await state.conversations.recall("place", "person", now=NOW + conversations.TIME_TO_LIVE_S) == []
    assert await state.conversations.recall("elsewhere", "person", now=NOW) == []


async def test_preferences_move_with_their_group(state: State) -> None:
    """A choice can be taken back."""
    await state.preferences.choose("old", "language", "de")
    await state.preferences.choose("old", "language", "fr")
    await state.preferences.move("old", "new")
    assert await state.preferences.of("old", "new") == [{}, {"language": "fr"}]
    await state.preferences.choose("new", "language", None)
    assert await state.preferences.of("new") == [{}]


async def test_forgetting_a_person(state: State, location: Location) -> None:
    """One transaction, everything about them, nothing about others; ratings stay without a name."""
    for person in ("anna", "ben"):
        await state.preferences.choose(person, "language", "de")
        await state.conversations.remember("place", person, {}, turn_id=1, now=NOW)
        await state.answers.keep(KeptAnswer(f"key-{person}", {}, {}), person=person, now=NOW)
        await state.ratings.rate("answer", "v1", person, helpful=True, now=NOW)
    await state.inbox.accept([Entry(1, "x", "anna", NOW), Entry(2, "y", "anna", NOW), Entry(3, "z", "ben", NOW)])
    forgotten = await state.erasure.forget("anna", except_update=2)
    assert forgotten == erasure.Forgotten(settings=1, conversations=1, questions=1, answers=1, ratings=1)
    assert await state.preferences.of("anna", "ben") == [{}, {"language": "de"}]
    assert await state.answers.find("key-anna", now=NOW) is None
    assert [entry.update_id for entry in await state.inbox.left_over()] == [2, 3]
    assert await state.ratings.counts() == (2, 0)
    # Nowhere in any column of any table but in the update that asked for it.
    assert [table for table, rows in content_of(location).items() if "anna" in repr(rows)] == ["inbox"]


async def test_nothing_of_a_forgotten_person_stays_readable_on_disk(state: State, location: Location) -> None:
    """Neither in the file nor in the log beside it, while the state is in use; what was answered goes with the next purging."""
    if not isinstance(location, Path):
        pytest.skip("a server keeps its files itself")

    def readable(text: str) -> list[str]:
        return [path.name for path in location.parent.iterdir() if text.encode() in path.read_bytes()]

    for number in range(50):
        await state.inbox.accept([Entry(number, f"what annabella wrote {number}", "annabella", NOW)])
    await state.preferences.choose("annabella", "language", "de")
    await state.answers.keep(KeptAnswer("key", {"for": "annabella"}, {}), person="annabella", now=NOW)
    assert readable("annabella")
    await state.erasure.forget("annabella")
    assert readable("annabella") == []
    (entry,) = await state.inbox.accept([Entry(100, "what benedikta wrote", "benedikta", NOW)])
    await state.inbox.done(entry)
    assert readable("benedikta")
    await state.erasure.purge(now=NOW)
    assert readable("benedikta") == []


async def test_time_passes(state: State, location: Location) -> None:
    """Conversations, answers and update numbers go when their time is over, not before."""
    await state.conversations.remember("place", "person", {}, turn_id=1, now=NOW)
    await state.answers.keep(KeptAnswer("key", {}, {}), person="person", now=NOW)
    await state.inbox.accept([Entry(1, "x", "p", NOW)])

    def rows(table: str) -> int:
        return len(content_of(location)[table])

    await state.erasure.purge(now=NOW + conversations.TIME_TO_LIVE_S - 1)
    assert [rows(table) for table in ("conversations", "answers", "seen")] == [1, 1, 1]
    await state.erasure.purge(now=NOW + conversations.TIME_TO_LIVE_S)
    assert [rows(table) for table in ("conversations", "answers", "seen")] == [0, 1, 1]
    await state.erasure.purge(now=NOW + erasure.SEEN_TIME_TO_LIVE_S)
    assert [rows(table) for table in ("answers", "seen", "inbox")] == [1, 0, 1]
    await state.erasure.purge(now=NOW + answers.TIME_TO_LIVE_S)
    assert rows("answers") == 0


async def test_what_was_only_offered_goes_after_an_hour(state: State, location: Location) -> None:
    """Unlike an answer that was given; taken up meanwhile, it is found."""
    await state.answers.offer(KeptAnswer("offered", {}, {}), person="person", now=NOW)
    await state.answers.keep(KeptAnswer("given", {}, {}), person="person", now=NOW)
    assert await state.answers.find("offered", now=NOW + answers.OFFERED_S - 1) is not None
    assert await state.answers.find("offered", now=NOW + answers.OFFERED_S) is None
    await state.erasure.purge(now=NOW + answers.OFFERED_S)
    assert len(content_of(location)["answers"]) == 1
    assert await state.answers.find("given", now=NOW + answers.OFFERED_S) is not None


async def test_people_are_hashes_of_this_installation(state: State, location: Location, tmp_path: Path) -> None:
    """Stable across restarts, different elsewhere, and no number to be seen."""
    again = await State.open(location)
    other = await State.open(tmp_path / "other.sqlite")
    assert state.identity.person(12345) == again.identity.person(12345) != other.identity.person(12345)
    assert "12345" not in state.identity.person(12345)
    assert state.identity.place(-100, 7) != state.identity.place(-100)
    await again.close()
    await other.close()


async def test_a_state_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    """With both versions and what to do."""
    path = tmp_path / "state.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(StateTooNew, match="schema 99, this program knows up to"):
        await State.open(path)


@pytest.mark.parametrize("content", [b"this is no database, whatever the name says" * 100, None], ids=["damaged", "folder"])
async def test_a_state_that_cannot_be_opened_is_told(tmp_path: Path, content: bytes | None) -> None:
    """With the path and the reason."""
    path = tmp_path / "state.sqlite"
    path.mkdir() if content is None else path.write_bytes(content)
    with pytest.raises(StateProblem, match="the state cannot be opened"):
        await State.open(path)


def test_every_table_with_a_person_is_exported() -> None:
    """A table that comes later cannot be left out of what a person is told."""
    personal = {table.name for table in metadata.tables.values() if {"person", "subject"} & set(table.columns.keys())}
    assert {table.name for table, _ in OF_A_PERSON} == personal
