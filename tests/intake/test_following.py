"""What runs beside the bot goes on whatever it meets, and says in one line what that was."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.building import snapshots
from bot.service import Service
from bot.settings import IntakeSettings, Settings
from bot.telegram_surface.admin.following import follow, watch_folder
from bot.telegram_surface.admin.runner import Runner
from bot.texts import Texts
from knowledge.catalogue import SHIPPED
from knowledge.fixed import FILE
from tests.cli.conftest import Program, publish_without_a_signature
from tests.intake.conftest import letter


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[asyncio.Task[None]]:
    """Let something run for the length of a block; it must not end by itself."""
    task = asyncio.create_task(work)
    try:
        yield task
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def holds(condition: Callable[[], bool], task: asyncio.Task[None]) -> None:
    """Return when something holds, or when the task has ended."""
    async with asyncio.timeout(60):
        while not condition() and not task.done():
            await asyncio.sleep(0.02)


async def test_a_slip_in_the_editors_answers_does_not_end_the_following(own: Program, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It is told once, the former snapshot answers on, and the newer one is taken up when the slip is mended."""
    folder = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    settings = Settings(data_dir=own.data_dir, knowledge_dir=folder)
    service = Service(settings, Texts())
    right = (folder / FILE).read_bytes()
    (folder / FILE).write_text("- id: [", encoding="utf-8")
    newer = publish_without_a_signature(own, "2024-02-01-joint-statement-before-coreper", "epc")
    looks = 0

    class Counted:
        """The service, and how often it was asked."""

        def reload(self) -> bool:
            nonlocal looks
            looks += 1
            return service.reload()

    with caplog.at_level(logging.INFO):
        async with beside(follow(Counted(), every_s=0.01)) as task:
            await holds(lambda: looks > 3, task)
            told = [record.getMessage() for record in caplog.records if "cannot be served" in record.getMessage()]
            assert len(told) == 1
            assert FILE in told[0]
            assert service.corpus_version != newer
            (folder / FILE).write_bytes(right)
            await holds(lambda: service.corpus_version == newer, task)
    assert snapshots(settings).current() == service.corpus_version == newer


async def test_a_file_that_takes_too_long_does_not_end_the_watching(own: Program, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """One line for it, and the next file is looked at."""
    folder = tmp_path / "watched"
    folder.mkdir()
    settings = Settings(data_dir=own.data_dir, intake=IntakeSettings.model_construct(watch_folder=folder, watch_every_s=0.02))
    with caplog.at_level(logging.INFO):
        async with beside(watch_folder(settings, Runner(settings, longest_s=0.001))) as task:
            for name in ("first.md", "second.md"):
                (folder / name).write_text(letter(), encoding="utf-8")
                await holds(lambda name=name: f"{name}: left out" in caplog.text, task)
    assert caplog.text.count("left out, reading it took too long") == 2


async def test_a_watched_folder_that_cannot_be_looked_into_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """And looked into again and again: a disk may be away for a while."""
    folder = tmp_path / ("too-long-a-name" * 30)
    settings = Settings(data_dir=tmp_path, intake=IntakeSettings.model_construct(watch_folder=folder, watch_every_s=0.01))
    with caplog.at_level(logging.INFO):
        async with beside(watch_folder(settings)) as task:
            await holds(lambda: "every look tries again" in caplog.text, task)
            await asyncio.sleep(0.1)
    assert caplog.text.count("every look tries again") == 1


async def test_commands_run_our_own_code_wherever_the_bot_was_started(
    own: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a package of the same name in the folder where somebody stands."""
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "__main__.py").write_text("raise SystemExit(9)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    finished = await Runner(Settings(data_dir=own.data_dir)).documents("add", "nowhere.md", user_id=1)
    assert finished.status == 1
    assert "nowhere.md" in "".join(finished.complaints)
