"""What runs beside the chat is kept running; an end is in the log."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from bot.state.answers import KeptAnswer
from bot.state.errors import StateProblem
from bot.state.store import State
from bot.telegram_surface.beside import keep_running
from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot
from tests.telegram.fake_service import FakeService


async def test_what_has_ended_begins_again_and_is_told_by_its_name(caplog: pytest.LogCaptureFixture) -> None:
    """An error of the state in one line, any other with its traceback; what has nothing more to do is let go."""
    troubles: list[Exception] = [StateProblem("the disk is full"), ZeroDivisionError("a slip")]

    async def look_after_things() -> None:
        if troubles:
            raise troubles.pop(0)

    await asyncio.wait_for(keep_running(look_after_things, pause_s=0.001), 20)
    ended = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert [record.getMessage() for record in ended] == [
        "look_after_things has ended and begins again in 0.001 s: the disk is full",
        "look_after_things has ended and begins again in 0.002 s",
    ]
    assert [record.exc_info is not None for record in ended] == [False, True]


async def test_what_is_cancelled_does_not_begin_again() -> None:
    """As at the end of the bot."""
    begun = 0

    async def look_after_things() -> None:
        nonlocal begun
        begun += 1
        await asyncio.Event().wait()

    task = asyncio.create_task(keep_running(look_after_things, pause_s=0.001))
    await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert begun == 1


class Forgetful(FakeService):
    """A service in which forgetting fails at first."""

    def __init__(self) -> None:
        super().__init__()
        self.told_to_forget = 0

    def forget_questions(self, *, all_of_them: bool = True) -> None:
        """Fail once."""
        self.told_to_forget += 1
        if self.told_to_forget == 1:
            raise RuntimeError("a slip")
        super().forget_questions(all_of_them=all_of_them)


async def test_a_slip_in_forgetting_does_not_end_the_purging(api: BotApi, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What is past its time in the state goes all the same, and the memory of questions is emptied again and again."""
    state = await State.open(tmp_path / "state.sqlite")
    person = state.identity.person(1)
    await state.answers.keep(KeptAnswer("long-ago", {}, {}), person=person, now=1.0)
    assert (await state.erasure.export(person))["answers"]
    await state.close()
    service = Forgetful()
    bot = RunningBot(api, tmp_path, "polling", service)
    await bot.start()
    async with asyncio.timeout(60):
        while service.told_to_forget < 2:
            await asyncio.sleep(0.02)
    await bot.stop()
    state = await State.open(tmp_path / "state.sqlite")
    assert (await state.erasure.export(person))["answers"] == []
    await state.close()
    assert "purge_memory has ended and begins again" in caplog.text
