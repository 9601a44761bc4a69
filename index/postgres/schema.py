"""The table that says which generations are published; migrated by Alembic, as the state is."""

import psycopg
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from index.errors import DatabaseAway
from index.postgres.connection import Connections

TABLE = "index_generations"
VERSIONS = "index_schema"  # where Alembic keeps its number; the state, which may lie in the same database, has its own
# Any number will do, as long as every instance asks for the same; the state asks for another.
LOCK = 0x61696164


def bring_up_to_date(connections: Connections) -> None:
    """Create or migrate the table, in one transaction and one instance at a time. DatabaseAway when that cannot be done."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "index.postgres:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine("postgresql+psycopg://", creator=lambda: _plain(connections), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except SQLAlchemyError as error:
        raise DatabaseAway(connections.shown, str(error).splitlines()[0]) from error
    finally:
        engine.dispose()


def _plain(connections: Connections) -> "psycopg.Connection[tuple[object, ...]]":
    """A connection as SQLAlchemy expects it."""
    connection = connections.connect()
    connection.autocommit = False
    return connection
