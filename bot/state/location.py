"""Where the state lives: a SQLite file, or a PostgreSQL database by its address."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.settings import Settings
from bot.state.errors import StateProblem

Location = Path | URL
STATE_FILE = "state.sqlite"


def state_location(settings: Settings) -> Location:
    """Return where the bot remembers chats and ratings. Raises `StateProblem` for an address that is none."""
    return location_of(settings.state.url.get_secret_value()) if settings.state.url else settings.data_dir / STATE_FILE


def location_of(address: str) -> URL:
    """Return the database of a `postgresql://user:password@host/name` address, which may name several hosts, divided by commas.

    Raises `StateProblem`, never naming the password.
    """
    try:
        url = make_url(_with_hosts_apart(address))
    except (ArgumentError, ValueError):
        raise StateProblem("CAMPAIGN_STATE__URL: expected postgresql://user:password@host/name") from None
    if url.get_backend_name() != "postgresql":
        raise StateProblem(f"CAMPAIGN_STATE__URL: expected a postgresql:// address, found {url.drivername}://")
    if importlib.util.find_spec("psycopg") is None:
        raise StateProblem("CAMPAIGN_STATE__URL: needs the driver; run: pip install 'aiact-campaign-bot[postgres]'")
    return url.set(drivername="postgresql+psycopg")


def _with_hosts_apart(address: str) -> str:
    """Move several hosts to the end of an address, where SQLAlchemy expects them."""
    parts = urlsplit(address)
    credentials, mark, hosts = parts.netloc.rpartition("@")
    if "," not in hosts:
        return address
    names, _, ports = zip(*(host.partition(":") for host in hosts.split(",")), strict=True)
    query = [*parse_qsl(parts.query), ("host", ",".join(names)), ("port", ",".join(port or "5432" for port in ports))]
    return urlunsplit(parts._replace(netloc=credentials + mark, query=urlencode(query)))


def blocking_url(location: Location) -> URL:
    """Return the address for code that waits, such as migrations."""
    return location if isinstance(location, URL) else URL.create("sqlite", database=str(location))


def blocking_engine(location: Location, **options: Any) -> Engine:
    """Return an engine for code that waits. Its errors tell no values, which would be somebody's question."""
    return create_engine(blocking_url(location), hide_parameters=True, **options)


def async_url(location: Location) -> URL:
    """Return the address for the event loop."""
    return location if isinstance(location, URL) else URL.create("sqlite+aiosqlite", database=str(location))


def shown(location: Location) -> str:
    """Return the location for people; a password is starred out."""
    return location.render_as_string(hide_password=True) if isinstance(location, URL) else str(location)
