"""A PostgreSQL of the tests' own: Debian's server on a folder that goes away, reached by a socket in it."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

MISSING = "no PostgreSQL with pgvector on this machine; to run this test: apt-get install postgresql-17 postgresql-17-pgvector"


def server_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; none where no server with pgvector is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    having = [path for path in found if Path(f"/usr/share/postgresql/{path.parts[-3]}/extension/vector.control").is_file()]
    return having[-1].parent if having else None


@contextlib.contextmanager
def lent() -> Iterator[Path]:
    """Run a server for the length of a block as `running` does; where none is installed, the test is skipped."""
    programs = server_programs()
    if programs is None:
        pytest.skip(MISSING)
    with running(programs) as folder:
        yield folder


@contextlib.contextmanager
def running(programs: Path, **settings: str) -> Iterator[Path]:
    """Run a server for the length of a block; yield the folder of its socket. It refuses to be root, so root lends it another user."""
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # a short path, since those of sockets are limited
    if user:
        shutil.chown(folder, user)
    try:
        _run(programs / "initdb", "--auth=trust", "--username=bot", "--no-sync", "--pgdata", folder / "data", user=user)
        start(programs, folder, **settings)
        try:
            yield folder
        finally:
            stop(programs, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def start(programs: Path, folder: Path, **settings: str) -> None:
    """Start the server of a folder."""
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections=80"
    options += "".join(f" -c {name}={value}" for name, value in settings.items())
    _run(programs / "pg_ctl", "--pgdata", folder / "data", "-l", folder / "log", "-o", options, "-w", "start", user=_user())


def stop(programs: Path, folder: Path) -> None:
    """Stop it at once, as a crash would."""
    _run(programs / "pg_ctl", "--pgdata", folder / "data", "-m", "immediate", "-w", "stop", user=_user())


def _user() -> str | None:
    return "postgres" if os.geteuid() == 0 else None


def new_database(folder: Path, name: str) -> str:
    """Make an empty database and return its address as a setting would have it."""
    with psycopg.connect(host=str(folder), user="bot", dbname="postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload]
    return f"postgresql://bot@/{name}?host={folder}"


def _run(*command: object, user: str | None) -> None:
    done = subprocess.run([str(part) for part in command], user=user, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
