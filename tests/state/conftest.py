"""The state on each database it can live on."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from bot.state.location import Location, location_of
from tests import postgres


@pytest.fixture(params=["sqlite", "postgres"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Location:
    """An empty place for the state."""
    if request.param == "sqlite":
        return tmp_path / "state.sqlite"
    folder = request.getfixturevalue("postgres_folder")
    return location_of(postgres.new_database(folder, uuid.uuid4().hex))
