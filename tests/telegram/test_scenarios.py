"""The acceptance scenarios, played against the real program with the real encoder and index, by polling and by webhook."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from tests.botapi.driver import BotApi
from tests.botapi.world import User
from tests.cli.conftest import copy_index
from tests.telegram.child import REAL, program
from tests.telegram.scenario import Line, Scenario, Stage, meaning_of, read_scenarios
from tests.telegram.test_process import webhook

SCENARIOS = read_scenarios()


@dataclass
class RealProgram:
    """`campaign-bot run` on a strict server of its own."""

    api: BotApi
    folder: Path
    owner: User
    settings: dict[str, str]
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and wait until it takes updates."""
        before = len(self.api.server.calls)
        wanted = "setWebhook" if "CAMPAIGN_TELEGRAM__MODE" in self.settings else "getUpdates"
        self.process = await program(self.api, self.folder, command=REAL, **self.settings)
        deadline = time.monotonic() + 60
        while not any(call.method == wanted for call in self.api.server.calls[before:]):
            assert self.process.returncode is None, (self.folder / "log.txt").read_text()
            assert time.monotonic() < deadline, "the program takes no updates"
            await asyncio.sleep(0.05)

    async def stop(self) -> None:
        """End it as an operator does."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(self.process.wait(), 60) == 0

    async def restart(self) -> None:
        """Stop and start it."""
        await self.stop()
        await self.start()


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["polling", pytest.param("webhook", marks=pytest.mark.slow)])
async def real(request: pytest.FixtureRequest, data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RealProgram]:
    """The running program. At its end: nothing was ever refused, and the token is in no line of its log."""
    folder = tmp_path_factory.mktemp("real") / "data"
    copy_index(data_dir, folder)
    async with BotApi() as api:
        owner = api.user("Olga")
        mode = webhook() if request.param == "webhook" else {}
        running = RealProgram(api, folder, owner, {**mode, "CAMPAIGN_TELEGRAM__OWNERS": str(owner.id), "CAMPAIGN_LOG_LEVEL": "DEBUG"})
        await running.start()
        yield running
        await running.stop()
        assert api.server.crashed() == []
        log = (folder / "log.txt").read_text()
        assert api.server.token.partition(":")[2] not in log
        assert "Traceback" not in log
        assert api.refused() == []


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
async def test_scenario(real: RealProgram, scenario: Scenario) -> None:
    """Every step comes true."""
    await Stage(real.api, real.owner, real.restart).play(scenario)


def test_a_sentence_that_is_not_understood_is_named(tmp_path: Path) -> None:
    """With file and line."""
    (tmp_path / "new.txt").write_text("Scenario: One\n  Given a private chat with Anna\n  When Anna sings\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"new\.txt:3: Anna sings: no step is written like this"):
        read_scenarios(tmp_path)


async def test_a_step_that_does_not_come_true_is_named(tmp_path: Path) -> None:
    """The failure names the line and what the bot did instead."""
    async with BotApi() as api:
        step = Line(tmp_path / "some.txt", 7, "it is a reply to that message")
        assert meaning_of(step.text) is not None
        with pytest.raises(AssertionError, match=r"some\.txt:7: it is a reply"):
            await Stage(api, api.user("Olga"), lambda: asyncio.sleep(0)).play(Scenario("One", (step,)))


@pytest.mark.asyncio(loop_scope="module")
async def test_forged_posts_are_refused(real: RealProgram) -> None:
    """403 without the secret or with another one, and nothing of it is answered."""
    if "CAMPAIGN_TELEGRAM__MODE" not in real.settings:
        pytest.skip("polling listens nowhere")
    anna = real.api.user("Anna")
    chat = real.api.private(anna)
    update = {"update_id": 1, "message": chat.post({"from": anna.as_json()}, {"text": "When was the COREPER vote?"}).data}
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guess"}):
            async with session.post(real.settings["CAMPAIGN_TELEGRAM__WEBHOOK_URL"], json=update, headers=headers) as response:
                assert response.status == 403
    await chat.silence(0.25)


@pytest.mark.slow  # as the surface alone does: tests/telegram/test_process.py
async def test_no_webhook_without_a_secret(api: BotApi, data_dir: Path, tmp_path: Path) -> None:
    """Status 3, and the setting is named."""
    copy_index(data_dir, tmp_path / "data")
    process = await program(api, tmp_path / "data", command=REAL, **{**webhook(), "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET": ""})
    assert await asyncio.wait_for(process.wait(), 60) == 3
    assert "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET" in (tmp_path / "data" / "log.txt").read_text()


@pytest.mark.slow  # as the surface alone does: tests/telegram/test_process.py
async def test_a_second_instance_gives_up(api: BotApi, data_dir: Path, tmp_path: Path) -> None:
    """One goes on, the other ends with status 4 and says why."""
    folders = [tmp_path / name for name in "ab"]
    for folder in folders:
        copy_index(data_dir, folder)
    processes = [await program(api, folder, command=REAL) for folder in folders]
    ended = [asyncio.create_task(process.wait()) for process in processes]
    done, _ = await asyncio.wait(ended, return_when=asyncio.FIRST_COMPLETED, timeout=90)
    assert [task.result() for task in done] == [4]
    assert "Another instance of this bot is running" in "".join((folder / "log.txt").read_text() for folder in folders)
    for process in processes:
        if process.returncode is None:
            process.terminate()
            await process.wait()
