"""Which snapshots are published, in the database: publishing, taking back and fetching, each in one transaction."""

import logging
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from index.build import EXTRAS
from index.errors import BuildBusy, SnapshotMissing
from index.postgres.connection import Connection, Connections, named
from index.postgres.schema import LOCK, TABLE, bring_up_to_date
from index.postgres.writing import write_generation
from index.snapshot import MANIFEST, Manifest

_PUBLISHED = f"SELECT version FROM {TABLE} ORDER BY place DESC"  # noqa: S608
_MANIFEST = f"SELECT manifest FROM {TABLE} WHERE version = %(version)s"  # noqa: S608
FETCHED = "fetched"  # below the folder of snapshots: small files of those that were built elsewhere
_log = logging.getLogger(__name__)


def schema_of(version: str) -> str:
    """The name of the schema that holds a version."""
    return f"generation_{version}"


class Generations:
    """The registry of a `SnapshotStore` whose snapshots are served from PostgreSQL.

    The folder `root` holds the versions that were built on this machine, as in the embedded profile, and small files of the others.
    """

    def __init__(self, root: Path, connections: Connections) -> None:
        self._root = root
        self._connections = connections

    def published(self) -> list[str]:
        """The published versions, the one being served first. DatabaseAway."""
        if not self._connections.read(lambda cursor: cursor.execute("SELECT to_regclass(%s)", [TABLE]).fetchone(), patient=False)[0]:  # type: ignore[index]
            return []
        return self._connections.read(lambda cursor: [version for (version,) in cursor.execute(_PUBLISHED).fetchall()], patient=False)

    def holds(self, version: str) -> bool:
        """Tell whether a version can be opened here."""
        return version in self.published()

    def folder(self, version: str) -> Path:
        """Where a version was built on this machine, or else a folder with its small files. SnapshotMissing, DatabaseAway."""
        built, fetched = self._root / version, self._root / FETCHED / version
        if (built / MANIFEST).is_file():
            return built
        if not (fetched / MANIFEST).is_file():
            self._fetch(version, fetched)
            self._forget_fetched()
        return fetched

    def replace(self, before: list[str], after: list[str]) -> None:
        """Make `after` the published versions, the first one served; what is new is written from its folder, what is left out goes.

        All or nothing. BuildBusy when the published versions are not `before` any more; BuildRefused, DatabaseAway.
        """
        bring_up_to_date(self._connections)
        with self._connections.transaction() as connection:
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            found = [str(version) for (version,) in connection.execute(_PUBLISHED).fetchall()]
            if found != before:
                raise BuildBusy(f"{self._connections.shown}: another machine has published meanwhile")
            for version in after:
                if version not in found:
                    self._write(connection, version)
            for version in found:
                if version not in after:
                    _remove(connection, version)
            _order(connection, after)

    def problems(self, version: str) -> list[str]:
        """One line for each table of a version that does not hold what it should."""
        if version not in self.published():
            return [f"{self._connections.shown}: no such generation: {version}"]
        manifest = Manifest.from_json(self._read(version)[0], f"{self._connections.shown}: {version}")
        expected = dict.fromkeys(("passages", "vectors", "sentences", "words"), manifest.counts["passages"])
        problems = []
        for table, count in expected.items():
            statement = named("SELECT count(*) FROM {schema}.{table}", schema=schema_of(version), table=table)
            (found,) = self._connections.read(lambda cursor, statement=statement: cursor.execute(statement).fetchone())  # type: ignore[misc]
            if found != count:
                problems.append(f"{self._connections.shown}: {schema_of(version)}.{table}: expected {count} rows, found {found}")
        return problems

    def _fetch(self, version: str, target: Path) -> None:
        manifest, contents = self._read(version)
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".fetching-", dir=target.parent) as scratch:
            staged = Path(scratch) / version
            for name, content in contents:
                path = staged / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            (staged / MANIFEST).write_text(manifest, encoding="utf-8")
            try:
                staged.rename(target)
            except OSError:
                if not (target / MANIFEST).is_file():  # else another thread was quicker
                    raise

    def _forget_fetched(self) -> None:
        published = self.published()
        for path in (self._root / FETCHED).iterdir():
            if path.name not in published and not path.name.startswith("."):
                shutil.rmtree(path, ignore_errors=True)

    def _write(self, connection: Connection, version: str) -> None:
        folder = self._root / version
        manifest = Manifest.read(folder)
        _log.info("writing generation %s", version)
        write_generation(connection, schema_of(version), folder, manifest)
        kept = {name: entry for name, entry in manifest.files.items() if name.startswith(f"{EXTRAS}/")}
        values = [version, replace(manifest, files=kept).to_json()]
        connection.execute(f"INSERT INTO {TABLE} (version, place, manifest) VALUES (%s, 0, %s)", values)  # noqa: S608

    def _read(self, version: str) -> tuple[str, list[tuple[str, bytes]]]:
        row = self._connections.read(lambda cursor: cursor.execute(_MANIFEST, {"version": version}).fetchone())
        if row is None:
            raise SnapshotMissing(f"{self._connections.shown}: no such snapshot: {version}")
        statement = named("SELECT name, content FROM {schema}.files WHERE name LIKE 'extras/%%'", schema=schema_of(version))
        rows = self._connections.read(lambda cursor: cursor.execute(statement, []).fetchall())
        return str(row[0]), [(name, bytes(content)) for name, content in rows]


def _remove(connection: Connection, version: str) -> None:
    connection.execute(named("DROP SCHEMA IF EXISTS {schema} CASCADE", schema=schema_of(version)))
    connection.execute(f"DELETE FROM {TABLE} WHERE version = %s", [version])  # noqa: S608


def _order(connection: Connection, versions: list[str]) -> None:
    """Number the versions so that the first has the highest place."""
    for place, version in enumerate(reversed(versions), 1):
        connection.execute(f"UPDATE {TABLE} SET place = %s WHERE version = %s", [place, version])  # noqa: S608
