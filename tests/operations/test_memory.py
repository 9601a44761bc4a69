"""What the bot needs while nobody asks."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program
from tests.operations.conftest import running
from tests.telegram.crowd import resident_megabytes

IDLE_MB = 400


async def test_an_idle_bot_fits_into_400_megabytes(api: BotApi, own: Program, tmp_path: Path) -> None:
    """Mapped files included, after its first answer and its first tidying up."""
    async with running(api, own.data_dir, tmp_path / "log.txt") as process:
        person = api.user("Ada")
        chat = api.private(person)
        await chat.says(person, "When was the COREPER vote?")
        await chat.reply(120)
        await asyncio.sleep(2)
        found = resident_megabytes(process.pid)
        process.terminate()
        await process.wait()
    assert found < IDLE_MB
