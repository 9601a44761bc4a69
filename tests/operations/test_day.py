"""A day's traffic in fast forward: no question lost, none answered twice, and memory that does not grow.

DAY_QUESTIONS says how many; 100,000 are a day of a very busy bot. Once with the service that answers from a dictionary, which shows the
chat surface and the state, and once, with a tenth of the questions, with the real program.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program
from tests.operations.conftest import running
from tests.telegram.child import program
from tests.telegram.crowd import resident_megabytes

QUESTIONS = (
    "When was the COREPER vote?",
    "Who signed the statement before the COREPER vote?",
    "Did GEMA sign the open letter?",
    "Was sagt GESAC zur Transparenz?",
    "Quand la loi est-elle entrée en vigueur ?",
    "How is the weather?",
)
# Below the number of messages that a chat may get at once before it is slowed down.
PER_CHAT = 50
AT_ONCE = 24
# A measurement before the caches are full would call their filling a leak.
WARM_AFTER = 0.2
GROWTH = 1.05


@dataclass
class Day:
    """What was seen of a day; memory in MB after each tenth of it."""

    questions: int
    process: asyncio.subprocess.Process
    done: int = 0
    memory: list[int] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)

    def count(self) -> None:
        """Count an answered question."""
        self.done += 1
        if self.done % (self.questions // 10) == 0:
            self.memory.append(resident_megabytes(self.process.pid))
            figures = {"questions": self.done, "seconds": round(time.monotonic() - self.started), "MB": self.memory[-1]}
            sys.stderr.write(json.dumps(figures) + "\n")

    @property
    def growth(self) -> float:
        """Memory in the end by memory when the caches are full."""
        return self.memory[-1] / self.memory[int(WARM_AFTER * 10) - 1]


@asynccontextmanager
async def _bot(kind: str, api: BotApi, own: Program, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    if kind == "assistant":
        async with running(api, own.data_dir, folder / "log.txt", CAMPAIGN_LOG_LEVEL="WARNING") as process:
            yield process
        return
    process = await program(api, folder, CAMPAIGN_LOG_LEVEL="WARNING")
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "share"), [("dictionary", 1.0), ("assistant", 0.1)])
async def test_a_day_in_fast_forward(kind: str, share: float, api: BotApi, own: Program, tmp_path: Path) -> None:
    """Each question has exactly one answer; memory after all of them is at most 5 % above that after a fifth of them."""
    chats = max(1, int(float(os.environ.get("DAY_QUESTIONS", "100000")) * share) // PER_CHAT)
    slots = asyncio.Semaphore(AT_ONCE)
    async with _bot(kind, api, own, tmp_path) as process:
        day = Day(chats * PER_CHAT, process)

        async def talk(number: int) -> int:
            person = api.user(f"P{number}")
            async with slots:
                chat = api.private(person)
                for index in range(PER_CHAT):
                    await chat.says(person, QUESTIONS[(number + index) % len(QUESTIONS)])
                    await chat.reply(120)
                    day.count()
                return len(chat.bot_messages())

        answers = await asyncio.gather(*(talk(number) for number in range(chats)))
        process.terminate()
        assert await process.wait() == 0
    assert set(answers) == {PER_CHAT}
    assert day.growth <= GROWTH, day.memory
    assert api.refused() == []
    assert "Traceback" not in (tmp_path / "log.txt").read_text()
