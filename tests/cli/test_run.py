"""The Telegram bot as the real program, against the strict server."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program, copy_index
from tests.conftest import ROOT, environment


@dataclass(frozen=True)
class Served:
    """What was seen of the program while it ran as a bot, and what it came to."""

    answer: str
    refused: list[str]
    peak_kb: int
    maps: str
    status: int | None
    log: bytes
    token: str


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """The program, started with the server's token, asked two questions and told to stop."""
    folder = tmp_path_factory.mktemp("served") / "data"
    copy_index(data_dir, folder)
    async with BotApi() as api:
        process = await asyncio.create_subprocess_exec(
            *Program(folder)._command("run"),
            cwd=ROOT,
            env=environment(
                CAMPAIGN_DATA_DIR=str(folder),
                CAMPAIGN_TELEGRAM__TOKEN=api.server.token,
                CAMPAIGN_TELEGRAM__BASE_URL=api.server.base_url,
                CAMPAIGN_TELEGRAM__BASE_FILE_URL=api.server.base_file_url,
                CAMPAIGN_LOG_LEVEL="DEBUG",
            ),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            anna = api.user("Anna")
            chat = api.private(anna)
            await chat.says(anna, "When was the COREPER vote?")
            answer = (await chat.reply(timeout_s=60)).text
            await chat.says(anna, "Who signed the statement before the COREPER vote?")
            await chat.reply(timeout_s=60)
            of_process = Path(f"/proc/{process.pid}")
            lines = (of_process / "status").read_text(encoding="ascii").splitlines()
            peak_kb = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
            maps = (of_process / "maps").read_text(encoding="utf-8")
            process.terminate()
            out, err = await asyncio.wait_for(process.communicate(), 60)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        return Served(answer, api.refused(), peak_kb, maps, process.returncode, out + err, api.server.token)


def test_a_question_in_telegram_gets_the_answer_of_the_terminal(served: Served) -> None:
    """On SIGTERM the program ends well, and its log never holds the token."""
    assert "2 February 2024" in served.answer
    assert served.refused == []
    assert served.status == 0, served.log.decode()
    assert served.token.encode() not in served.log
    assert b"Traceback" not in served.log


def test_serving_loads_no_torch_and_stays_below_its_memory(served: Served) -> None:
    """Bar: 700 MB at the peak, after an answer."""
    assert served.peak_kb < 700_000, f"{served.peak_kb / 1000:.0f} MB"
    assert "/torch/" not in served.maps


def test_a_second_start_prepares_nothing(own: Program) -> None:
    """An index is there: nothing in the data directory is written by a chat."""

    def content() -> dict[Path, int]:
        files = [path for path in own.data_dir.rglob("*") if path.is_file() and path.suffix != ".lock"]
        return {path: path.stat().st_mtime_ns for path in files}

    before = content()
    assert own("run", stdin="Hello\n").status == 0
    assert content() == before
