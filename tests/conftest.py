"""For all tests: a clean environment, no network but this machine's own, and one real index, built once and kept."""

from __future__ import annotations

import compileall
import gc
import hashlib
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

from bot.service import Service
from bot.settings import PREFIX, Settings
from bot.texts import Texts
from index.files import only_writer
from tests import postgres
from tests.answers.statements import CheckedService

# A run that was started in the background ignores Ctrl-C, and so would every program that the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says more about the machine than about the code.
hypothesis_settings.register_profile("whatever the clock says", deadline=None)
hypothesis_settings.load_profile("whatever the clock says")

ROOT = Path(__file__).parents[1]
LOOPBACK = ("127.0.0.1", "::1", "localhost")
# Which files come first. The index may have to be built: one process begins with a file that needs it and builds, the others have those
# that need none. Then whatever takes long, so that no process is left alone with it at the end; what waits and what computes is mixed, so
# that while one process waits another computes.
_FIRST = (
    ("operations/test_faults.py",),
    ("telegram/test_delivery.py",), ("telegram/test_groups.py",), ("telegram/test_private.py",), ("telegram/test_hostile.py",),
    ("loaders/test_hostile.py",),
    ("intake/test_chat.py",),  # its changes of the corpus are made at low priority
    ("telegram/", "cli/", "operations/", "intake/", "probes/", "index/", "golden/", "answers/"),
)  # fmt: skip
_MEMORY_OF_PROCESS = 3 * 2**30
# What the artefacts of a build depend on.
_INPUTS = ("knowledge", "index", "bot/answers", "bot/building.py", "bot/prepared.py", "bot/ready")


def pytest_xdist_auto_num_workers() -> int:
    """Run one process more than there are processors where memory allows it: tests of the running bot wait for half of their time."""
    processors, memory = len(os.sched_getaffinity(0)), os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return processors + (memory >= (processors + 1) * _MEMORY_OF_PROCESS)


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest-xdist deal out the files in the order that they have here; by itself it begins with those of many tests."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the project once, also where Python is told to write no bytecode: each program that a test starts would do it anew."""
    if not hasattr(session.config, "workerinput"):
        for package in ("bot", "index", "knowledge"):
            compileall.compile_dir(ROOT / package, quiet=1)
    gc.disable()  # until all tests are there: what is made meanwhile lasts


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files in order; within a rank they stay as pytest-randomly has shuffled them."""
    items.sort(key=lambda item: next((rank for rank, places in enumerate(_FIRST) if any(map(item.nodeid.__contains__, places))), len(_FIRST)))


def pytest_collection_finish() -> None:
    """From here on garbage is looked for again, though not among what was made by now."""
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the person who runs the tests has an effect on them."""
    for name in [name for name in os.environ if name.upper().startswith(PREFIX)]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever tries to reach another machine fails at once."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise PermissionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def root_logger() -> Iterator[None]:
    """The root logger as it was, afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[Path]:
    """The socket of a running PostgreSQL."""
    with postgres.lent() as folder:
        yield folder


@pytest.fixture
def own_postgres() -> Iterator[Path]:
    """The socket of a PostgreSQL that the test may stop."""
    with postgres.lent() as folder:
        yield folder


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """A data directory with the prepared model and an index of the shipped documents.

    Built into .cache/test-data when the documents or the code that builds have changed, shared with the tests of the index
    otherwise. CAMPAIGN_TEST_DATA names a data directory to use as it is.
    """
    if given := os.environ.get("CAMPAIGN_TEST_DATA"):
        return Path(given)
    folder = ROOT / ".cache" / "test-data"
    # Several processes may run the tests: the first one builds, the others wait.
    with only_writer(ROOT / ".cache" / "test-data.lock", wait=True):
        _build_if_changed(folder)
    return folder


def _build_if_changed(folder: Path) -> None:
    stamp, digest = folder / "inputs.sha256", _digest_of_inputs()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return
    folder.mkdir(parents=True, exist_ok=True)
    models = Path(os.environ.get("CAMPAIGN_TEST_CACHE") or ROOT / ".cache" / "test-model").absolute()
    models.mkdir(parents=True, exist_ok=True)
    if not (folder / "models").exists():
        (folder / "models").symlink_to(models, target_is_directory=True)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "index", "build", "--force"],
        cwd=ROOT,
        env=environment(CAMPAIGN_DATA_DIR=str(folder)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    stamp.write_text(digest, encoding="utf-8")


@pytest.fixture(scope="session")
def service(data_dir: Path) -> Service:
    """The real service on the real index; each of its answers is checked for what it quotes."""
    return CheckedService(Settings(data_dir=data_dir), Texts())


def environment(**settings: str) -> dict[str, str]:
    """The environment for a process of the program: nobody's settings but these."""
    return {name: value for name, value in os.environ.items() if not name.upper().startswith(PREFIX)} | settings


def _digest_of_inputs() -> str:
    digest = hashlib.sha256()
    for place in _INPUTS:
        path = ROOT / place
        files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
        for file in files:
            digest.update(str(file.relative_to(ROOT)).encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()
