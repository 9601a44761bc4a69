"""The Telegram bot as the real program, against the strict server."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program


@pytest.fixture
async def running(own: Program) -> AsyncIterator[tuple[BotApi, asyncio.subprocess.Process]]:
    """The program, started with the server's token."""
    from tests.conftest import ROOT, environment

    async with BotApi() as api:
        process = await asyncio.create_subprocess_exec(
            *own._command("run"),
            cwd=ROOT,
            env=environment(
                CAMPAIGN_DATA_DIR=str(own.data_dir),
                CAMPAIGN_TELEGRAM__TOKEN=api.server.token,
                CAMPAIGN_TELEGRAM__BASE_URL=api.server.base_url,
                CAMPAIGN_TELEGRAM__BASE_FILE_URL=api.server.base_file_url,
                CAMPAIGN_LOG_LEVEL="DEBUG",
            ),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        yield api, process
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def test_a_question_in_telegram_gets_the_answer_of_the_terminal(
    running: tuple[BotApi, asyncio.subprocess.Process],
) -> None:
    """On SIGTERM the program ends well, and its log never holds the token."""
    api, process = running
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was the COREPER vote?")
    reply = await chat.reply(timeout_s=30)
    assert "2 February 2024" in reply.text
    assert api.refused() == []
    process.terminate()
    out, err = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0, err.decode()
    assert api.server.token.encode() not in out + err
    assert b"Traceback" not in err


async def test_serving_loads_no_torch_and_stays_below_its_memory(running: tuple[BotApi, asyncio.subprocess.Process]) -> None:
    """Bar: 700 MB at the peak, after an answer."""
    api, process = running
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the statement before the COREPER vote?")
    await chat.reply(timeout_s=30)
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:  # noqa: PTH123 - no file on disk
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    assert peak < 700_000, f"{peak / 1000:.0f} MB"
    with open(f"/proc/{process.pid}/maps", encoding="utf-8") as maps:  # noqa: PTH123
        assert "/torch/" not in maps.read()


async def test_a_second_start_prepares_nothing(own: Program) -> None:
    """An index is there: nothing in the data directory is written by a chat."""

    def content() -> dict[Path, int]:
        files = [path for path in own.data_dir.rglob("*") if path.is_file() and path.suffix != ".lock"]
        return {path: path.stat().st_mtime_ns for path in files}

    before = content()
    assert own("run", stdin="Hello\n").status == 0
    assert content() == before
