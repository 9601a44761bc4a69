"""Keeps the running bot well: sound state before the start, signs of life, copies, watching, telling the owners."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.intake.known_words import Cleaner
from bot.observability.alerts import Alerts
from bot.observability.conditions import (
    Probe,
    Trouble,
    disk_low,
    failing,
    memory_high,
    queue_long,
    state_unwritable,
)
from bot.observability.health import HealthServer
from bot.observability.memory import MB, give_back, resident_mb
from bot.observability.tracing import OpenTelemetryTraces, TracingMissing
from bot.observability.watch import Watch
from bot.observability.watchdog import Watchdog
from bot.settings import Settings, SettingsError
from bot.state.copying import is_sound, save_copy
from bot.state.errors import StateProblem, StateTooNew
from bot.state.identity import make_provisional
from bot.state.location import Location
from bot.state.salvage import mend
from bot.state.schema import bring_up_to_date
from index.files import replace_text

if TYPE_CHECKING:
    from bot.service import Service
    from bot.telegram_surface.surface import Attendant, Surface

COPIES = "backups"
LOOK_EVERY_S = 15.0
LOOK_AT_SNAPSHOT_EVERY_S = 600.0
# Memory that is high once may be a peak; so many looks in a row are not.
HIGH_MEMORY_LOOKS = 4
ASKED_IN = "languages.txt"  # in the data directory; the file of this name in an index lists the languages of its passages
_BETWEEN_LANGUAGES_S = 0.05  # as long as preparing one takes: half of the time is the members'
_NOTE_LANGUAGES_EVERY_S = 5.0
_COPY_NAME = "state-%Y%m%dT%H%M%SZ.sqlite"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PreparedState:
    """A state that can be used. `troubles` are those of its preparation, for the owners."""

    location: Location
    troubles: tuple[Trouble, ...] = ()


@contextmanager
def prepared_state(settings: Settings, location: Location) -> Iterator[PreparedState]:
    """Make sure that there is a state to work with.

    A damaged file is mended from what is readable and from the newest copy. Where nothing can be written, members are answered all the
    same, with a provisional state in a temporary folder. Raises `StateProblem` for a state of a later version and for a PostgreSQL
    out of reach.
    """
    if not isinstance(location, Path):
        bring_up_to_date(location)
        yield PreparedState(location)
        return
    troubles: list[Trouble] = []
    try:
        if not is_sound(location):
            mend(location, copies_of_state(settings.data_dir))
            troubles.append(Trouble("mended"))
        location.parent.mkdir(parents=True, exist_ok=True)
        bring_up_to_date(location)
    except StateTooNew:
        raise
    except (StateProblem, OSError) as error:
        _log.error("safe mode: answers are given, nothing is remembered: %s", error)
        with tempfile.TemporaryDirectory(prefix="campaign-bot-") as folder:
            provisional = Path(folder) / location.name
            bring_up_to_date(provisional)
            make_provisional(provisional)
            yield PreparedState(provisional, (Trouble("safe-mode"),))
        return
    yield PreparedState(location, tuple(troubles))


async def keep_languages_ready(service: Service, data_dir: Path, languages: Sequence[str]) -> None:
    """Make ready, beside the first questions, the languages in which this bot was asked before, and note those in which it is asked.

    All 24 would take 100 MB, and most bots are asked in few. `languages` are those that there are.
    """
    noted = data_dir / ASKED_IN
    known = {language for language in _lines_of(noted) if language in languages}
    for language in sorted(known):
        await asyncio.to_thread(service.prepare, language)
        await asyncio.sleep(_BETWEEN_LANGUAGES_S)
    gc.freeze()  # lives as long as the snapshot: to be looked through again and again, it is too much
    while True:
        await asyncio.sleep(_NOTE_LANGUAGES_EVERY_S)
        if not known >= service.asked_in:
            known |= service.asked_in
            try:
                replace_text(noted, "\n".join(sorted(known)))
            except OSError as error:  # the next start is a little slower, no more
                _log.warning("%s could not be written: %s", noted, error.strerror)


def _lines_of(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return []


def copies_of_state(data_dir: Path) -> list[Path]:
    """Return the copies that the running bot makes, newest first."""
    return sorted((data_dir / COPIES).glob("state-*.sqlite"), reverse=True)


class Keeper:
    """What runs beside the chat surface."""

    def __init__(
        self, settings: Settings, snapshot_trouble: Probe, state: PreparedState, traces: OpenTelemetryTraces | None = None
    ) -> None:
        """`snapshot_trouble` is asked now and then, in a thread."""
        self._settings = settings
        self._state = state
        self._snapshot_probe = snapshot_trouble
        self._troubles: list[Trouble] = []
        self._snapshot_trouble: Trouble | None = None
        self._telegram_trouble: Trouble | None = None
        self._high_memory_looks = 0
        self.watch = Watch(traces=traces)

    @property
    def attendants(self) -> Sequence[Attendant]:
        """What the surface starts and stops with itself."""
        watchdog = Watchdog(self._settings.health.stuck_after_s)

        async def alive(_: Surface) -> None:
            await watchdog.run()

        looking = (self._keep_watch, self._look_at_snapshot, self._look_at_telegram)
        return (self._clean_gaps, alive, self._serve_health, *looking, self._make_copies)

    def troubles(self) -> list[Trouble]:
        """Return what was wrong at the last look."""
        return self._troubles

    async def _clean_gaps(self, surface: Surface) -> None:
        """Say what may be kept of questions without an answer, and clean those that an earlier release kept."""
        desk = surface.desk
        desk.state.gaps.keep_only(Cleaner(lambda: desk.service.catalogue))
        if cleaned := await desk.state.gaps.clean_again():
            _log.info("%s kept questions were cleaned of words that may say something about a person", cleaned)

    async def _serve_health(self, _: Surface) -> None:
        if not self._settings.health.listen:
            return
        server = HealthServer(self._settings.health.listen, self.watch.metrics, self.troubles)
        if not server.start():
            return
        try:
            await asyncio.Event().wait()
        finally:
            await server.stop()

    async def _keep_watch(self, surface: Surface) -> None:
        health = self._settings.health
        alerts = Alerts(_Owners(surface).tell, self.watch.metrics, again_after_s=health.alert_again_h * 3600)
        probes = self._probes(surface)
        while True:
            self._troubles = [trouble for trouble in (probe() for probe in probes) if trouble is not None]
            self._note(self._troubles)
            if health.alerts and surface.desk.me is not None:
                await alerts.look(self._troubles, now=time.monotonic())
            await asyncio.sleep(LOOK_EVERY_S)

    def _probes(self, surface: Surface) -> list[Probe]:
        health, database = self._settings.health, surface.desk.state.database
        lasting: list[Probe] = [lambda trouble=trouble: trouble for trouble in self._state.troubles]  # type: ignore[misc]
        return [
            disk_low(_existing(self._settings.data_dir), self.watch, health.disk_low_mb),
            failing(self.watch, health.error_share),
            queue_long(lambda: surface.desk.lanes.waiting, self.watch, health.queue_long),
            state_unwritable(lambda: database.trouble, lambda: database.backlog, self.watch),
            memory_high(health.memory_mb, resident_mb),
            lambda: self._snapshot_trouble,
            lambda: self._telegram_trouble,
            *lasting,
        ]

    def _note(self, troubles: Sequence[Trouble]) -> None:
        present = {trouble.name for trouble in troubles}
        for name in ("disk", "errors", "queue", "state", "memory", "snapshot", "telegram", "safe-mode", "mended"):
            self.watch.metrics.trouble.labels(name).set(name in present)
        self._high_memory_looks = self._high_memory_looks + 1 if "memory" in present else 0
        if self._high_memory_looks == HIGH_MEMORY_LOOKS:
            _log.error("more memory in use than CAMPAIGN_HEALTH__MEMORY_MB allows; ending, to be started anew")
            os.kill(os.getpid(), signal.SIGTERM)

    async def _look_at_snapshot(self, _: Surface) -> None:
        while True:
            self._snapshot_trouble = await asyncio.to_thread(self._snapshot_probe)
            await asyncio.to_thread(give_back)  # of the start, of a snapshot that was replaced, of the documents just read
            await asyncio.sleep(LOOK_AT_SNAPSHOT_EVERY_S)

    async def _look_at_telegram(self, surface: Surface) -> None:
        """With a webhook only Telegram knows that it cannot reach us, for example because of a certificate."""
        while self._settings.telegram.by_webhook:
            await asyncio.sleep(LOOK_EVERY_S)
            if surface.desk.me is None:
                continue
            try:
                info = await surface.bot.get_webhook_info()
            except TelegramError as error:
                _log.info("Telegram does not tell how the webhook is doing: %s", error)
                continue
            failed_lately = info.last_error_date is not None and time.time() - info.last_error_date.timestamp() < LOOK_AT_SNAPSHOT_EVERY_S
            self._telegram_trouble = Trouble("telegram", {"reason": (info.last_error_message or "?")[:200]}) if failed_lately else None
            await asyncio.sleep(LOOK_AT_SNAPSHOT_EVERY_S)

    async def _make_copies(self, _: Surface) -> None:
        """Copy the state now and then, sound copies only, and let old ones go."""
        every_s = self._settings.state.backup_every_h * 3600
        location = self._state.location
        if not every_s or not isinstance(location, Path) or location.parent != self._settings.data_dir:
            return
        folder = self._settings.data_dir / COPIES
        while True:
            newest = next(iter(copies_of_state(self._settings.data_dir)), None)
            age_s = time.time() - newest.stat().st_mtime if newest else every_s
            # A clock that was set back must not stop the copies.
            await asyncio.sleep(min(every_s, max(0.0, every_s - age_s)))
            try:
                await asyncio.to_thread(copy_state, location, folder, self._settings)
            except (StateProblem, OSError) as error:
                _log.error("the state could not be copied: %s", error)
                await asyncio.sleep(LOOK_AT_SNAPSHOT_EVERY_S)


def copy_state(location: Path, folder: Path, settings: Settings) -> Path | None:
    """Add a copy to `folder` and remove the oldest beyond the number to keep; return it, none when the disk is too full for one.

    Raises `StateProblem`, `OSError`.
    """
    if shutil.disk_usage(settings.data_dir).free < settings.health.disk_full_mb * MB + location.stat().st_size:
        _log.error("the disk is too full for a copy of the state")
        return None
    folder.mkdir(mode=0o700, exist_ok=True)
    copy = folder / datetime.now(UTC).strftime(_COPY_NAME)
    beside = folder / f".{copy.name}"
    beside.unlink(missing_ok=True)
    save_copy(location, beside)
    if not is_sound(beside):
        raise StateProblem(f"{location}: the state is damaged; it is mended at the next start")
    beside.replace(copy)
    for old in copies_of_state(settings.data_dir)[settings.state.keep_backups :]:
        old.unlink()
    return copy


class _Owners:
    """The owners' chats with the bot."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    async def tell(self, key: str, values: dict[str, str | int], *, over: bool) -> None:
        """Send a text to every owner, each in their own language; one that cannot be reached keeps it from no other."""
        desk = self._surface.desk
        for owner in sorted(desk.settings.telegram.owners):
            language = (await desk.choices(owner, owner)).language or "en"
            text = desk.texts.say(language, key, **values)
            if over:
                text = desk.texts.say(language, "alert-over", what=text)
            try:
                await self._surface.bot.send_message(owner, text)
            except Exception as error:  # never spoke to the bot, blocked it, network away
                _log.warning("an owner could not be told: %s", type(error).__name__)


def traces_to(settings: Settings) -> OpenTelemetryTraces | None:
    """Return what sends traces, if they are wanted. Raises `SettingsError` when they cannot be sent."""
    if not settings.health.traces_to:
        return None
    try:
        return OpenTelemetryTraces(settings.health.traces_to)
    except TracingMissing as error:
        raise SettingsError(str(error)) from error


def _existing(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.absolute().parent
    return folder
