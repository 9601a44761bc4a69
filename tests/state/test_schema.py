"""From every schema to the next and back, on real data, on SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from bot.state.answers import KeptAnswer
from bot.state.errors import StateProblem, StateTooNew
from bot.state.inbox import Entry
from bot.state.location import Location, blocking_url, location_of
from bot.state.schema import bring_up_to_date, schema_of, take_back
from bot.state.store import State
from bot.state.tables import SCHEMA_VERSION, metadata
from tests.state.content import content_of

FIRST_RELEASE = Path(__file__).parent / "first_release.sql"
NOW = 1_700_000_000.0


def first_release(path: Path) -> Path:
    """Write the state that the first release left behind."""
    connection = sqlite3.connect(path)
    connection.executescript(FIRST_RELEASE.read_text(encoding="utf-8"))
    connection.close()
    return path


async def fill(location: Location) -> None:
    """Leave traces of two people in every table."""
    state = await State.open(location)
    for number, name in enumerate(("anna", "ben"), start=1):
        await state.preferences.choose(name, "language", "de")
        await state.inbox.accept([Entry(number, json.dumps({"update_id": number, "text": "Ποιος;"}), name, NOW)])
        await state.conversations.remember("place", name, {"documents": ["open-letter"]}, turn_id=number, now=NOW)
        await state.answers.keep(KeptAnswer(f"key-{name}", {"text": "„ja“"}, {"n": [1]}), person=name, now=NOW + 0.125)
        await state.ratings.rate("answer", "v1", name, helpful=number == 1, now=NOW)
    await state.close()


def with_columns_of(earlier: list[dict[str, Any]], later: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows of a later schema as far as the earlier one has their columns."""
    return [{name: row[name] for name in earlier[0]} for row in later] if earlier else later


def differences(location: Location) -> list[object]:
    """Return what distinguishes the state's tables from those that the program declares."""
    engine = create_engine(blocking_url(location))
    with engine.connect() as connection:
        found: list[object] = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)
    engine.dispose()
    return found


def test_migrations_make_the_tables_that_the_program_declares(location: Location) -> None:
    """Nothing is missing, nothing is left over; and a second run has nothing to do."""
    bring_up_to_date(location)
    assert differences(location) == []
    bring_up_to_date(location)
    assert schema_of(location) == SCHEMA_VERSION


@pytest.mark.parametrize("schema", range(1, SCHEMA_VERSION))
async def test_back_and_forth_loses_nothing_that_both_schemas_have(location: Location, schema: int) -> None:
    """From now to each earlier schema and forward again, with entries in every table."""
    await fill(location)
    before = content_of(location)
    take_back(location, schema)
    assert schema_of(location) == schema
    kept = {name: rows for name, rows in content_of(location).items() if rows}
    assert {"answers", "conversations", "inbox", "installation", "preferences", "ratings", "seen"} <= set(kept)
    for name, rows in kept.items():
        assert rows == with_columns_of(rows, before[name])
    bring_up_to_date(location)
    assert content_of(location) == before
    assert differences(location) == []


async def test_a_state_of_the_first_release_is_taken_over(tmp_path: Path) -> None:
    """It knows no Alembic. Everything in it is there afterwards, and people are still the same people."""
    path = first_release(tmp_path / "state.sqlite")
    before = content_of(path)
    state = await State.open(path)
    anna = state.identity.person(11)
    assert await state.preferences.of(anna) == [{"language": "fr"}]
    assert [(entry.update_id, entry.parts_sent, entry.sending) for entry in await state.inbox.left_over()] == [
        (42, 1, {"chat": 7, "account": 9}), (43, 0, None),
    ]  # fmt: skip
    kept = await state.answers.find("aa11", now=NOW)
    assert kept is not None
    assert kept.content["text"] == "Deux signataires – « ok »"
    assert await state.ratings.counts() == (1, 1)
    await state.close()
    after = content_of(path)
    assert {name: with_columns_of(rows, after[name]) for name, rows in before.items()} == before
    assert differences(path) == []


def test_an_old_program_can_have_its_state_back(tmp_path: Path) -> None:
    """The first release looks at `user_version` and reads its own tables."""
    path = first_release(tmp_path / "state.sqlite")
    bring_up_to_date(path)
    take_back(path, 1)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM preferences").fetchone() == (3,)
    connection.close()


def test_a_state_of_a_later_program_is_left_alone(location: Location) -> None:
    """With both versions and what to do."""
    bring_up_to_date(location)
    engine = create_engine(blocking_url(location))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    engine.dispose()
    for refused in (lambda: bring_up_to_date(location), lambda: take_back(location, 1)):
        with pytest.raises(StateTooNew, match=f"schema 999, this program knows up to {SCHEMA_VERSION}"):
            refused()


def test_going_back_to_a_schema_that_never_was_is_refused(location: Location) -> None:
    """Too early or too late."""
    bring_up_to_date(location)
    for schema in (0, SCHEMA_VERSION + 1):
        with pytest.raises(StateProblem, match="expected to go back to one of"):
            take_back(location, schema)


def test_a_migration_that_fails_leaves_the_state_as_it_was(tmp_path: Path) -> None:
    """Also in SQLite, whose driver would by itself not include changes of tables in a transaction."""
    path = first_release(tmp_path / "state.sqlite")
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE ix_seen_seen_at (x)")  # in the way of the second migration
    before = connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    with pytest.raises(StateProblem, match="ix_seen_seen_at"):
        bring_up_to_date(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall() == before
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()


async def test_many_instances_start_at_the_same_time(location: Location) -> None:
    """One of them makes the tables."""
    states = await asyncio.gather(*(asyncio.to_thread(bring_up_to_date, location) for _ in range(6)))
    assert states == [None] * 6
    assert differences(location) == []


def test_purging_does_not_read_every_answer(tmp_path: Path) -> None:
    """The planner uses the indexes made for it."""
    path = tmp_path / "state.sqlite"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    for table, column in (("answers", "kept_at"), ("seen", "seen_at")):
        plan = connection.execute(f"EXPLAIN QUERY PLAN DELETE FROM {table} WHERE {column} <= 5").fetchall()  # noqa: S608
        assert f"USING INDEX ix_{table}_{column}" in plan[0][-1]
    connection.close()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nonsense", "expected postgresql://"),
        ("mysql://bot:hunter2@host/name", "found mysql"),
        ("sqlite:///state.sqlite", "found sqlite"),
    ],
)
def test_an_address_that_is_no_postgresql_is_refused(address: str, said: str) -> None:
    """Without the password in the message."""
    with pytest.raises(StateProblem, match=said) as refused:
        location_of(address)
    assert "hunter2" not in str(refused.value)


def test_a_server_that_is_away_is_told_without_the_password(tmp_path: Path) -> None:
    """The message names the place."""
    away = location_of(f"postgresql://bot:hunter2@/name?host={tmp_path}")
    with pytest.raises(StateProblem, match="the state cannot be opened") as refused:
        bring_up_to_date(away)
    assert "hunter2" not in str(refused.value)
