"""What is in a state, as plain data, whatever database it lives on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import create_engine, inspect, select

from bot.state.location import Location, blocking_url
from bot.state.tables import metadata


def content_of(location: Location) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all tables and columns that this program knows and the state has, in the order of their keys."""
    engine = create_engine(blocking_url(location))
    with engine.connect() as connection:
        looking = inspect(connection)
        rows = {}
        for table in metadata.sorted_tables:
            if looking.has_table(table.name):
                present = {column["name"] for column in looking.get_columns(table.name)}
                query = select(*(column for column in table.columns if column.name in present)).order_by(*table.primary_key)
                rows[table.name] = [dict(row) for row in connection.execute(query).mappings()]
    engine.dispose()
    return rows
