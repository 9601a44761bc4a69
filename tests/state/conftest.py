"""The state on each database it can live on."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.state.location import Location, location_of
from tests.state import postgres


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """The socket of a running PostgreSQL."""
    programs = postgres.server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server on this machine; to run this test: apt-get install postgresql")
    with postgres.running(programs) as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgres"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Location:
    """An empty place for the state."""
    if request.param == "sqlite":
        return tmp_path / "state.sqlite"
    folder = request.getfixturevalue("postgres_folder")
    return location_of(postgres.new_database(folder, uuid.uuid4().hex))
