"""Insert, or replace what has the same key: one statement that SQLite and PostgreSQL both understand."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Table, TextClause, bindparam, text


def upsert(table: Table, keys: Sequence[str] | None = None) -> TextClause:
    """Return the statement for one row, its columns as parameters; a row that agrees in `keys` (default: the primary key) is overwritten.

    A primary key that is not among `keys` is left for the database to number. For statements that are prepared once and used often.
    """
    primary = [column.name for column in table.primary_key]
    agreeing = list(keys or primary)
    columns = [column for column in table.columns if column.name in agreeing or column.name not in primary]
    names = ", ".join(f'"{column.name}"' for column in columns)
    values = ", ".join(f":{column.name}" for column in columns)
    target = ", ".join(f'"{name}"' for name in agreeing)
    changes = ", ".join(f'"{column.name}" = excluded."{column.name}"' for column in columns if column.name not in agreeing)
    statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({values}) ON CONFLICT ({target}) DO UPDATE SET {changes}'  # noqa: S608 - names of our tables
    return text(statement).bindparams(*(bindparam(column.name, type_=column.type) for column in columns))
