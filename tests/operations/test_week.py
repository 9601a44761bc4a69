"""A week's questions in a few minutes, asked of the real program: none lost, none doubled, and memory that does not grow.

WEEK_QUESTIONS says how many; 100,000 are about a week of a busy bot, and take some minutes.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

import pytest

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program
from tests.operations.conftest import running
from tests.telegram.test_process import resident_megabytes

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


@pytest.mark.slow
async def test_a_week_in_fast_forward(api: BotApi, own: Program, tmp_path: Path) -> None:
    """Each question has exactly one answer; memory after all of them is at most 5 % above that after a fifth of them."""
    asked = int(os.environ.get("WEEK_QUESTIONS", "100000"))
    chats = max(1, asked // PER_CHAT)
    slots = asyncio.Semaphore(AT_ONCE)
    done = 0
    memory: list[int] = []
    started = time.monotonic()
    async with running(api, own.data_dir, tmp_path / "log.txt", CAMPAIGN_LOG_LEVEL="WARNING") as process:

        async def talk(number: int) -> int:
            nonlocal done
            person = api.user(f"P{number}")
            async with slots:
                chat = api.private(person)
                for index in range(PER_CHAT):
                    await chat.says(person, QUESTIONS[(number + index) % len(QUESTIONS)])
                    await chat.reply(120)
                    done += 1
                    if done == int(WARM_AFTER * chats * PER_CHAT):
                        memory.append(resident_megabytes(process.pid))
                return len(chat.bot_messages())

        answers = await asyncio.gather(*(talk(number) for number in range(chats)))
        await asyncio.sleep(1)
        memory.append(resident_megabytes(process.pid))
        seconds = time.monotonic() - started
        process.terminate()
        assert await process.wait() == 0
    figures = {"questions": done, "seconds": round(seconds), "a second": round(done / seconds), "MB warm": memory[0], "MB after": memory[-1]}
    sys.stderr.write(json.dumps(figures) + "\n")
    assert set(answers) == {PER_CHAT}
    assert memory[-1] <= GROWTH * memory[0], figures
    assert api.refused() == []
    assert "Traceback" not in (tmp_path / "log.txt").read_text()
