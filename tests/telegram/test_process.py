"""The surface as a process: signals, kills, a second instance, a crowd."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
import sys
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from tests.botapi.driver import BotApi, ChatHandle
from tests.telegram.child import ROOT, program
from tests.telegram.conftest import SECRET, free_port
from tests.telegram.crowd import crowd, warm


@contextlib.asynccontextmanager
async def running(api: BotApi, folder: Path, **more: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the program for the length of a block."""
    process = await program(api, folder, **more)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def webhook() -> dict[str, str]:
    """Return the settings for a webhook on this machine."""
    address = f"127.0.0.1:{free_port()}"
    return {
        "CAMPAIGN_TELEGRAM__MODE": "webhook",
        "CAMPAIGN_TELEGRAM__WEBHOOK_URL": f"http://{address}/hook",
        "CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN": address,
        "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET": SECRET,
    }


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_question_a_signal_and_the_end(api: BotApi, tmp_path: Path, mode: str) -> None:
    """Answered, then ended by SIGTERM with status 0; no token in the log."""
    anna = api.user("Anna")
    async with running(api, tmp_path, **(webhook() if mode == "webhook" else {})) as process:
        await api.private(anna).says(anna, "Who signed the open letter?")
        await api.private(anna).reply(60)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 60) == 0
    assert api.server.token.partition(":")[2] not in (tmp_path / "log.txt").read_text()
    assert api.refused() == []


async def test_the_second_instance_gives_up(api: BotApi, tmp_path: Path) -> None:
    """One of the two goes on, the other ends with status 4 and a clear message."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    anna = api.user("Anna")
    async with running(api, tmp_path / "a") as first, running(api, tmp_path / "b") as second:
        ended = [asyncio.create_task(process.wait()) for process in (first, second)]
        done, _ = await asyncio.wait(ended, return_when=asyncio.FIRST_COMPLETED, timeout=60)
        assert [task.result() for task in done] == [4]
        await api.private(anna).says(anna, "Who signed the open letter?")
        await api.private(anna).reply()
    logs = "".join((tmp_path / name / "log.txt").read_text() for name in "ab")
    assert "Another instance of this bot is running" in logs


async def test_no_webhook_without_a_secret(api: BotApi, tmp_path: Path) -> None:
    """Status 3 and the name of the setting."""
    settings = {**webhook(), "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET": ""}
    async with running(api, tmp_path, **settings) as process:
        assert await asyncio.wait_for(process.wait(), 60) == 3
    assert "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET" in (tmp_path / "log.txt").read_text()
    assert api.server.updates.webhook is None


SLOW_START = """
import sys, time
from bot import __main__, app

def slowly(**_):
    print("starting", flush=True)
    time.sleep(60)

app.run = app.chat = slowly
__main__.main([sys.argv[1]])
"""


@pytest.mark.parametrize(("command", "status"), [("run", 0), ("chat", 143)])
async def test_told_to_stop_while_starting(command: str, status: int) -> None:
    """A bot runs until it is told to stop, which is no failure, however early; a command that is broken off has not done its work."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", SLOW_START, command, stdout=asyncio.subprocess.PIPE, cwd=ROOT)
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), 60) == b"starting\n"
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 60) == status


def each_has_its_answer(chat: ChatHandle) -> bool:
    """Say whether every question has one answer, in order; a second copy is taken back as soon as the first is found.

    On a busy machine a question may have become too old meanwhile, and is acknowledged: once, as well.
    """
    questions = [message.text for message in chat.chat.messages.values() if not message.from_bot]
    answers = [message.text.splitlines()[0].removeprefix("You asked: ") for message in chat.bot_messages()]
    alike = (given == asked or not given.startswith("Question") for asked, given in zip(questions, answers, strict=False))
    return len(questions) == len(answers) and all(alike)


async def kill_again_and_again(api: BotApi, folder: Path, kills: int, seed: int) -> None:
    """Ask all the time in a hundred chats while the process is killed; then every question has exactly one answer, in order."""
    chance = random.Random(seed)
    people = [api.user(f"P{number}") for number in range(100)]
    asked = 0
    for _ in range(kills):
        async with running(api, folder) as process:
            polls = len(api.server.calls)
            while len(api.server.calls) == polls and process.returncode is None:
                await asyncio.sleep(0.01)
            until = time.monotonic() + chance.uniform(0.02, 0.6)
            while time.monotonic() < until:
                for person in chance.sample(people, 5):
                    await api.private(person).says(person, f"Question {asked}")
                    asked += 1
                await asyncio.sleep(0.02)
            process.kill()
            await process.wait()
    chats = [api.private(person) for person in people]
    async with running(api, folder):
        for chat in chats:
            await chat.until(partial(each_has_its_answer, chat), 900)
        await asyncio.sleep(1)
    assert all(map(each_has_its_answer, chats))


async def test_killed_at_random_moments(api: BotApi, tmp_path: Path) -> None:
    """One kill in every run."""
    await kill_again_and_again(api, tmp_path, kills=1, seed=3)


@pytest.mark.slow
async def test_killed_fifty_times(api: BotApi, tmp_path: Path) -> None:
    """Fifty by hand: `pytest -m slow`."""
    await kill_again_and_again(api, tmp_path, kills=50, seed=50)


@pytest.mark.slow
async def test_two_hundred_chats_at_once(api: BotApi, tmp_path: Path) -> None:
    """2,000 questions: none lost, none doubled, each chat in order. `python -m tests.telegram.crowd` tells how long it takes."""
    async with warm(api, tmp_path) as process:
        figures = await crowd(api, process.pid, 200, [[f"Question {index}" for index in range(10)]], "You asked: {}\n")
        await asyncio.sleep(1)
    print(f"\n{figures}")  # noqa: T201 - for whoever runs this by hand
    assert sum(message.from_bot for chat in api.server.world.chats.values() for message in chat.messages.values()) == 2001
