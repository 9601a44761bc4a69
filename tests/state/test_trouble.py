"""A state that cannot be written, or is damaged, or has to move."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.keeping import copies_of_state, copy_state, prepared_state
from bot.observability.conditions import Trouble
from bot.settings import Settings, StateSettings
from bot.state.copying import is_sound, load_copy, rows_by_table, save_copy
from bot.state.errors import StateProblem, StateTooNew, StateUnwritable
from bot.state.inbox import Entry
from bot.state.location import Location, location_of
from bot.state.salvage import mend
from bot.state.store import State
from tests import postgres
from tests.state.content import content_of
from tests.state.test_schema import fill, first_release

NOW = 1_700_000_000.0


def hold_the_writer_lock(path: Path) -> sqlite3.Connection:
    """Keep everybody else from writing, as a full disk does."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    return connection


async def an_entry_that_waits_for_its_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[State, sqlite3.Connection, asyncio.Task[None]]:
    """A state that cannot be written, the lock that keeps it so, and the end of an answered update waiting for it."""
    monkeypatch.setattr("bot.state.database.BUSY_TIMEOUT_MS", 10)
    path = folder / "state.sqlite"
    state = await State.open(path)
    entry = Entry(1, "a", "p", NOW)
    await state.inbox.accept([entry])
    lock = hold_the_writer_lock(path)
    ending = asyncio.create_task(state.inbox.done(entry))
    while state.database.trouble is None:
        await asyncio.sleep(0.01)
    return state, lock, ending


async def test_while_nothing_can_be_written_promised_work_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """New updates are refused at once and stay with Telegram; what was under way is written as soon as that is possible."""
    state, lock, ending = await an_entry_that_waits_for_its_end(tmp_path, monkeypatch)
    assert "locked" in state.database.trouble
    with pytest.raises(StateUnwritable, match="locked"):
        await state.inbox.accept([Entry(2, "b", "p", NOW)])
    assert not ending.done()
    lock.execute("ROLLBACK")
    lock.close()
    await ending
    assert state.database.trouble is None
    assert [e.update_id for e in await state.inbox.accept([Entry(2, "b", "p", NOW)])] == [2]
    assert [e.update_id for e in await state.inbox.left_over()] == [2]
    await state.close()


async def test_closing_does_not_wait_for_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be written fails then; it is on disk as it was before."""
    state, lock, ending = await an_entry_that_waits_for_its_end(tmp_path, monkeypatch)
    await asyncio.wait_for(state.close(), 10)
    with pytest.raises(StateUnwritable):
        await ending
    lock.close()
    again = await State.open(tmp_path / "state.sqlite")
    assert await again.inbox.waiting() == 1
    await again.close()


async def test_a_copy_moves_from_any_database_to_any_other(location: Location, tmp_path: Path) -> None:
    """Everything arrives, and new entries are numbered after the old ones."""
    await fill(location)
    before = content_of(location)
    copy = tmp_path / "copy.sqlite"
    save_copy(location, copy)
    assert is_sound(copy)
    state = await State.open(location)
    await state.erasure.forget("anna")
    await state.close()
    assert content_of(location) != before
    load_copy(copy, location)
    assert content_of(location) == before
    state = await State.open(location)
    await state.ratings.rate("another", "v1", "carol", helpful=True, now=NOW)
    assert await state.ratings.counts() == (2, 1)
    await state.close()


def test_a_copy_of_the_first_release_can_be_restored(location: Location, tmp_path: Path) -> None:
    """It is migrated on the way."""
    load_copy(first_release(tmp_path / "old.sqlite"), location)
    assert rows_by_table(location)["preferences"] == 3


def test_a_damaged_copy_is_not_restored(tmp_path: Path) -> None:
    """The state stays as it was."""
    path = first_release(tmp_path / "state.sqlite")
    copy = first_release(tmp_path / "copy.sqlite")
    content = bytearray(copy.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    copy.write_bytes(content)
    before = content_of(path)
    with pytest.raises(StateProblem, match="damaged"):
        load_copy(copy, path)
    assert content_of(path) == before


async def big_state(path: Path, people: int = 400) -> dict[str, list[dict[str, Any]]]:
    """Fill a state over many pages and return its content."""
    state = await State.open(path)
    for number in range(people):
        await asyncio.gather(
            state.preferences.choose(f"person-{number:04}", "language", "de"),
            state.inbox.accept([Entry(number, "x" * 200, f"person-{number:04}", NOW)]),
            state.ratings.rate(f"answer-{number}", "v1", f"person-{number:04}", helpful=True, now=NOW),
        )
    await state.close()
    return content_of(path)


async def test_a_damaged_page_costs_its_entries_at_most(tmp_path: Path) -> None:
    """For any page of the file: the rest is saved, settings come back from the copy, nothing appears that was not there."""
    original = tmp_path / "original.sqlite"
    before = await big_state(original)
    sound = original.read_bytes()
    rows = {name: {tuple(map(str, row.values())) for row in entries} for name, entries in before.items()}
    copies = tmp_path / "backups"
    copies.mkdir()
    (copies / "state-1.sqlite").write_bytes(sound)
    chance = random.Random(7)
    tried = 0
    for page in chance.sample(range(len(sound) // 4096), 12):
        path = tmp_path / f"page-{page}.sqlite"
        damaged = bytearray(sound)
        damaged[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
        path.write_bytes(damaged)
        if is_sound(path):
            continue
        tried += 1
        mend(path, [copies / "state-1.sqlite"])
        assert [kept.read_bytes() for kept in tmp_path.glob(f"{path.name}.damaged-*")] == [damaged]
        after = content_of(path)
        found = {name: {tuple(map(str, row.values())) for row in entries} for name, entries in after.items()}
        assert found["preferences"] == rows["preferences"]
        assert found["installation"] == rows["installation"]
        assert all(found[name] <= rows[name] for name in ("inbox", "seen"))
        assert is_sound(path)
    assert tried >= 10


@pytest.mark.parametrize("content", [b"", b"no database at all" * 1000, None], ids=["empty", "garbage", "folder"])
async def test_the_bot_starts_whatever_the_state_file_is(content: bytes | None, tmp_path: Path) -> None:
    """With a mended state, or with a provisional one where not even that is possible; and says so."""
    path = tmp_path / "data" / "state.sqlite"
    path.parent.mkdir()
    path.mkdir() if content is None else path.write_bytes(content)
    with prepared_state(Settings(data_dir=path.parent), path) as prepared:
        state = await State.open(prepared.location)
        assert [entry.update_id for entry in await state.inbox.accept([Entry(1, "a", "p", NOW)])] == [1]
        if content is None:
            assert prepared.troubles == (Trouble("safe-mode"),)
            with pytest.raises(StateProblem, match="nobody can be forgotten"):
                await state.erasure.forget("p")
        else:
            assert prepared.troubles == ((Trouble("mended"),) if content else ())
            assert prepared.location == path
        await state.close()
    if content is None:
        assert not Path(str(prepared.location)).exists()


def test_a_state_of_a_later_program_is_no_case_for_safe_mode(tmp_path: Path) -> None:
    """The operator has to act; nothing is done to the file."""
    path = first_release(tmp_path / "state.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=99")
    with pytest.raises(StateTooNew), prepared_state(Settings(data_dir=tmp_path), path):
        pass


def test_copies_are_made_and_old_ones_go(tmp_path: Path) -> None:
    """The newest stay; each can be opened by itself; a half-made one of a killed process counts for nothing."""
    path = first_release(tmp_path / "state.sqlite")
    settings = Settings(data_dir=tmp_path, state=StateSettings(keep_backups=2))
    folder = tmp_path / "backups"
    folder.mkdir()
    for number in range(3):
        (folder / f"state-2020010{number}T000000Z.sqlite").write_bytes(path.read_bytes())
    (folder / ".state-half.sqlite").write_bytes(b"half")
    made = copy_state(path, folder, settings)
    assert made is not None
    assert copies_of_state(tmp_path) == [made, folder / "state-20200102T000000Z.sqlite"]
    assert content_of(made) == content_of(path)


def test_no_copy_on_a_full_disk(tmp_path: Path) -> None:
    """The last megabytes are for answering."""
    path = first_release(tmp_path / "state.sqlite")
    settings = Settings.model_validate({"data_dir": tmp_path, "health": {"disk_full_mb": 1_000_000}})
    assert copy_state(path, tmp_path / "backups", settings) is None
    assert copies_of_state(tmp_path) == []


async def test_a_postgresql_that_goes_away_and_comes_back() -> None:
    """Promised writes are made when it is back; new updates are refused meanwhile."""
    programs = postgres.server_programs()
    if programs is None:
        pytest.skip(postgres.MISSING)
    with postgres.running(programs) as folder:
        state = await State.open(location_of(postgres.new_database(folder, "state")))
        entry = Entry(1, "a", "p", NOW)
        await state.inbox.accept([entry])
        await asyncio.to_thread(postgres.stop, programs, folder)
        ending = asyncio.create_task(state.inbox.done(entry))
        while state.database.trouble is None:
            await asyncio.sleep(0.01)
        with pytest.raises(StateUnwritable):
            await state.inbox.accept([Entry(2, "b", "p", NOW)])
        await asyncio.to_thread(postgres.start, programs, folder)
        await ending
        assert await state.inbox.waiting() == 0
        await state.close()
