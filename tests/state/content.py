"""What is in a state, as plain data, whatever database it lives on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import create_engine, inspect, select

from bot.state.location import Location, blocking_url
from bot.state.tables import metadata


def content_of(location: Location) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all tables that this program knows and the state has, in the order of their keys."""
    engine = create_engine(blocking_url(location))
    with engine.connect() as connection:
        present = set(inspect(connection).get_table_names())
        rows = {
            table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
            for table in metadata.sorted_tables
            if table.name in present
        }
    engine.dispose()
    return rows
