"""The only place that builds and connects: settings to the service, the service to a chat surface.

What goes wrong here has a status: 3 where the configuration or a preparation is at fault, 4 where another process is.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import math
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.building import BUILDING_LOCK, fact_base, knowledge_folder, snapshots
from bot.own_command import own_command, own_path
from bot.settings import Settings, SettingsError, load_settings
from bot.state.errors import StateProblem
from index.errors import BuildBusy, IndexProblem, SnapshotDamaged, SnapshotMissing, SnapshotOutdated
from index.files import only_writer
from index.snapshot import Manifest
from knowledge.errors import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.observability.conditions import Trouble
    from bot.service import Service
    from bot.texts import Texts

FINE, FAILED, UNPREPARED, BUSY = 0, 1, 3, 4  # 2 is wrong usage, told by typer
INSTANCE_LOCK = "running.lock"
_LOOK_AGAIN_S = 1.0
_CLEAN_UP_S = 30.0
_log = logging.getLogger(__name__)


class TwoOnOneDirectory(Exception):
    """Another instance works with the same data directory."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: another instance works with this data directory; stop it first, or set CAMPAIGN_DATA_DIR")


class BuildFailed(Exception):
    """The index could not be built; the building process has said why. `status` is its exit status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the index could not be built (status {status})")
        self.status = status


def configure(*, serving: bool = False) -> Settings:
    """Return the settings of the environment and start logging to standard error. Raises `SettingsError`.

    A serving process logs at the configured level. Commands that print a result log warnings only, unless DEBUG is asked for.
    """
    from bot.observability.logs import start_logging

    settings = load_settings()
    level = settings.log_level if serving or settings.log_level in ("DEBUG", "ERROR") else "WARNING"
    start_logging(level, settings.log_format, secrets_of(settings))
    return settings


def open_service(settings: Settings, *, build: bool = True) -> tuple[Service, Texts]:
    """Return the service on the current snapshot with its texts.

    Where `build` allows, a snapshot is built first if there is none, or if another version of the program wrote the one there is in a
    form that cannot be read. Raises `IndexProblem` or `BuildFailed`.
    """
    from bot.service import Service
    from bot.texts import Texts

    if build and not is_built(settings):
        build_first(settings)
    texts = Texts()
    try:
        service = Service(settings, texts)
    except SnapshotOutdated:
        if not build:
            raise
        build_anew(settings)
        service = Service(settings, texts)
    warn_if_stale(settings)
    return service, texts


def is_built(settings: Settings) -> bool:
    """Tell whether a snapshot has ever been published in the data directory."""
    try:
        snapshots(settings).current()
    except SnapshotMissing:
        return False
    return True


def build_first(settings: Settings) -> None:
    """Build the first snapshot. Raises `BuildFailed`."""
    sys.stderr.write("No index yet: building it from the campaign documents. This happens once and takes a few minutes.\n")
    _build_until(partial(is_built, settings), settings)


def build_anew(settings: Settings) -> None:
    """Build a snapshot that this version of the program can read. Raises `BuildFailed`."""
    outdated = snapshots(settings).current()
    sys.stderr.write("Another version of the program built the index: building it anew. This happens once and takes a few minutes.\n")
    _build_until(lambda: snapshots(settings).current() != outdated, settings)


def _build_until(is_there: Callable[[], bool], settings: Settings) -> None:
    """Build in a process of its own, since building loads libraries that a serving process must not keep.

    Waits if another process is building already. Raises `BuildFailed`.
    """
    sys.stderr.flush()
    waiting = False
    while not is_there():
        status = _run_own_command("index", "build", *(["--quiet"] if waiting else []))
        if status not in (FINE, BUSY) or (status == FINE and not is_there()):
            raise BuildFailed(status)  # built elsewhere: the process and its environment name different data directories
        if status == BUSY:
            waiting = True
            _await_other_build(is_there, settings)


def _await_other_build(is_there: Callable[[], bool], settings: Settings) -> None:
    """Return when no other process builds any more; that it does has been said once."""
    while not is_there():
        try:
            with only_writer(settings.data_dir / BUILDING_LOCK, wait=False):
                return
        except BuildBusy:
            time.sleep(_LOOK_AGAIN_S)


def is_stale(settings: Settings) -> bool:
    """Tell whether the fact base holds other facts than the current snapshot. Raises `KnowledgeError`, `IndexProblem`.

    Reading all documents takes half a second and memory that a serving process would not give back, so that they are only read if a
    file is newer than the snapshot.
    """
    created = _timestamp(_manifest(settings).created)
    newest = max((path.stat().st_mtime for path in _fact_files(knowledge_folder(settings))), default=math.inf)  # none: they cannot be read
    if newest <= created:
        return False
    return _manifest(settings).corpus_digest != fact_base(settings).digest


def warn_if_stale(settings: Settings) -> None:
    """Say on standard error that the snapshot is older than the documents."""
    try:
        if is_stale(settings):
            sys.stderr.write("The documents have changed since the index was built; to use them, run: campaign-bot index build\n")
    except KnowledgeError as error:
        _log.warning("the documents have changed and cannot be read; to see all defects, run: campaign-bot documents check (%s)", error)
    except (IndexProblem, OSError) as error:
        _log.debug("not compared with the documents: %s", error)


def secrets_of(settings: Settings) -> list[str]:
    """Return what must not appear in any line."""
    addresses = [address.get_secret_value() for address in (settings.state.url, settings.index.url) if address]
    secrets = [secret.get_secret_value() for secret in (settings.telegram.token, settings.telegram.webhook_secret) if secret]
    return [*secrets, *addresses, *(password for address in addresses if (password := urlsplit(address).password))]


@contextmanager
def only_instance(settings: Settings) -> Iterator[None]:
    """Be the only one who serves from, or replaces, a data directory. Raises `TwoOnOneDirectory`.

    A data directory that cannot be written is nobody's: nothing in it can be spoilt.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(only_writer(settings.data_dir / INSTANCE_LOCK, wait=False))
        except BuildBusy as error:
            raise TwoOnOneDirectory(settings.data_dir) from error
        except OSError as error:
            _log.warning("%s: %s; another instance would not be noticed", settings.data_dir, error.strerror)
        yield


def run(*, build: bool = True) -> int:
    """Run the Telegram bot, or the terminal chat without a token; return the exit status."""
    settings = configure(serving=True)
    if settings.telegram.token is None:
        if not sys.stdin.isatty():
            sys.stderr.write("CAMPAIGN_TELEGRAM__TOKEN is not set: starting the terminal chat.\n")
        return chat(build=build)
    from bot.intake.publishing import Publisher
    from bot.keeping import Keeper, keep_languages_ready, prepared_state, traces_to
    from bot.observability.memory import give_back
    from bot.state.location import state_location
    from bot.telegram_surface.admin.following import follow, watch_folder
    from bot.telegram_surface.application import run as run_telegram
    from bot.telegram_surface.surface import checked

    checked(settings)  # before anything is opened or built
    traces = traces_to(settings)
    with only_instance(settings), prepared_state(settings, state_location(settings)) as prepared:
        if build and not is_built(settings):
            _ask_for_token(settings)
        service, texts = open_service(settings, build=build)
        try:
            Publisher(settings, texts).recover()
        except OSError as error:  # a directory that cannot be written: nothing in it can be half done by us
            _log.warning("drafts and published documents are left as they are: %s", error)
        test_itself(service)
        gc.collect()  # what the start read in other forms hangs together in circles
        give_back()
        keeper = Keeper(settings, partial(snapshot_trouble, settings, service), prepared, traces)
        attendants = (
            *keeper.attendants,
            lambda _: follow(service),
            lambda _: watch_folder(settings),
            lambda _: keep_languages_ready(service, settings.data_dir, texts.languages),
        )
        return run_telegram(settings, service, texts, prepared.location, watch=keeper.watch, attendants=attendants)


def _ask_for_token(settings: Settings) -> None:
    """Let nobody wait minutes for the first index to hear then that the token is wrong. Raises `SettingsError`."""
    from telegram.error import TelegramError

    from bot.telegram_surface.surface import ask_who_it_is

    try:
        asyncio.run(ask_who_it_is(settings))
    except (TelegramError, TimeoutError) as error:
        _log.warning("Telegram cannot be asked whether it knows the token (%s); the index is built meanwhile", type(error).__name__)


def test_itself(service: Service) -> None:
    """Ask who signed the newest joint document, before members do: what is broken is found now, and the first answer is as quick as others.

    Raises `SnapshotDamaged` when the answer is not the list that the facts hold.
    """
    from bot.answers.contract import Question

    document = max((one for one in service.catalogue.documents if one.joint and one.date), key=lambda one: str(one.date), default=None)
    if document is None:
        return
    answer = service.answer(Question(f"Who signed “{document.title}”?")).answer
    if not answer.text or (answer.outcome == "answer" and not answer.citations):
        raise SnapshotDamaged(service.corpus_version, expected=f"an answer about {document.id}", found=answer.outcome)
    _log.info("ready with snapshot %s", service.corpus_version)


def snapshot_trouble(settings: Settings, service: Service) -> Trouble | None:
    """Tell whether the snapshot being served is not the one published, or older than the documents."""
    from bot.observability.conditions import Trouble

    try:
        stale = service.corpus_version != snapshots(settings).current() or is_stale(settings)
    except (IndexProblem, KnowledgeError, OSError) as error:
        _log.warning("the snapshot could not be compared with the documents: %s", error)
        stale = True
    return Trouble("snapshot", {"version": service.corpus_version}) if stale else None


def chat(*, build: bool = True) -> int:
    """Run the terminal chat; return the exit status."""
    from bot.terminal import Chat

    service, texts = open_service(configure(), build=build)
    Chat(service, texts).run()
    return FINE


def status_of(error: Exception) -> int | None:
    """Return the exit status for an error that a user can mend; None for a defect of the program."""
    if isinstance(error, BuildFailed):
        return error.status
    if isinstance(error, BuildBusy | TwoOnOneDirectory):
        return BUSY
    if isinstance(error, SettingsError | StateProblem | IndexProblem | KnowledgeError | OSError | sqlite3.OperationalError):
        return UNPREPARED
    return None


def explanation_of(error: Exception) -> str:
    """Return what to tell the user about an error that has a status; the mending command is named. Empty if all is said."""
    if isinstance(error, BuildFailed):
        return ""
    if isinstance(error, IndexProblem):
        said = str(error)
        return said if error.mend in said else f"{said}; to mend: {error.mend}"
    if isinstance(error, KnowledgeError):
        return f"{error}\nMend the lines above, then run the command again; `campaign-bot documents check` shows all defects."
    if isinstance(error, sqlite3.OperationalError):
        return f"data directory: {error}; is the disk full or the folder read-only? CAMPAIGN_DATA_DIR chooses another one"
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        mend = "`campaign-bot doctor` checks disk and folders, CAMPAIGN_DATA_DIR chooses another data directory"
        return f"{place}{error.strerror or error}; {mend}"
    return str(error)


def _manifest(settings: Settings) -> Manifest:
    store = snapshots(settings)
    return Manifest.read(store.folder(store.current()))


def _timestamp(created: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(created).timestamp()


def _fact_files(folder: Path) -> Iterator[Path]:
    yield from folder.rglob("*.md")
    yield from folder.rglob("*.yaml")


def _run_own_command(*arguments: str) -> int:
    """Run `campaign-bot` with the arguments; its output goes to standard error. An end asked for reaches it too."""
    environment = {**os.environ, **own_path()}
    process = subprocess.Popen(own_command(*arguments), env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr)  # noqa: S603
    with _ending_together(process):
        return process.wait()


@contextmanager
def _ending_together(process: subprocess.Popen[bytes]) -> Iterator[None]:
    def pass_on(_signal: int, _frame: FrameType | None) -> None:
        process.terminate()
        raise SystemExit(128 + signal.SIGTERM)

    before = signal.signal(signal.SIGTERM, pass_on)
    try:
        yield
    except BaseException:  # Ctrl-C reaches the other process too: let it clean up
        try:
            process.wait(_CLEAN_UP_S)
        except subprocess.TimeoutExpired:
            process.terminate()
            process.wait()
        raise
    finally:
        signal.signal(signal.SIGTERM, before)
