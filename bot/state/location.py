"""Where the state lives: a SQLite file, or a PostgreSQL database by its address."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.state.errors import StateProblem

Location = Path | URL


def location_of(address: str) -> URL:
    """Return the database of a `postgresql://user:password@host/name` address. Raises `StateProblem`, never naming the password."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise StateProblem("CAMPAIGN_STATE__URL: expected postgresql://user:password@host/name") from None
    if url.get_backend_name() != "postgresql":
        raise StateProblem(f"CAMPAIGN_STATE__URL: expected a postgresql:// address, found {url.drivername}://")
    if importlib.util.find_spec("psycopg") is None:
        raise StateProblem("CAMPAIGN_STATE__URL: needs the driver; run: pip install 'aiact-campaign-bot[postgres]'")
    return url.set(drivername="postgresql+psycopg")


def blocking_url(location: Location) -> URL:
    """Return the address for code that waits, such as migrations."""
    return location if isinstance(location, URL) else URL.create("sqlite", database=str(location))


def async_url(location: Location) -> URL:
    """Return the address for the event loop."""
    return location if isinstance(location, URL) else URL.create("sqlite+aiosqlite", database=str(location))


def shown(location: Location) -> str:
    """Return the location for people; a password is starred out."""
    return location.render_as_string(hide_password=True) if isinstance(location, URL) else str(location)
