"""The real program on an index of its own, and the strict server."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.botapi.driver import BotApi
from tests.cli.conftest import own as own
from tests.conftest import ROOT, environment


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A strict server with nobody on it yet."""
    async with BotApi() as running:
        yield running


def bot_environment(api: BotApi, folder: Path, **settings: str) -> dict[str, str]:
    """Return the environment that points the program to the strict server."""
    return environment(
        CAMPAIGN_DATA_DIR=str(folder),
        CAMPAIGN_TELEGRAM__TOKEN=api.server.token,
        CAMPAIGN_TELEGRAM__BASE_URL=api.server.base_url,
        CAMPAIGN_TELEGRAM__BASE_FILE_URL=api.server.base_file_url,
        **{"CAMPAIGN_HEALTH__LISTEN": "", **settings},
    )


@contextlib.asynccontextmanager
async def running(api: BotApi, folder: Path, log: Path, **settings: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `campaign-bot run` for the length of a block; its log goes to a file."""
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--no-build",
            cwd=ROOT, env=bot_environment(api, folder, **settings), stdout=output, stderr=output,
        )  # fmt: skip
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
