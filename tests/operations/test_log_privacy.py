"""The log holds nothing of anybody, however much of it is wanted."""

from __future__ import annotations

import asyncio
import io
import logging
import traceback
from pathlib import Path

import pytest

from bot.observability.logs import start_logging
from bot.state.database import Database
from bot.state.errors import StateProblem
from tests.botapi.driver import BotApi
from tests.botapi.faults import Fault
from tests.cli.conftest import Program
from tests.operations.conftest import running
from tests.telegram.test_process import webhook

SENTINEL = "zyxquestion"
QUESTION = f"When was the COREPER vote, {SENTINEL}?"


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_a_log_in_full_holds_nothing_of_anybody(api: BotApi, own: Program, tmp_path: Path, mode: str) -> None:
    """Questions, names, ids and the token are in no line of the real program, at DEBUG, though Telegram makes trouble meanwhile."""
    anna = api.user("Zyxanna")
    chat = api.private(anna)
    group = api.group("Zyxgroup", anna)
    api.server.faults.add(Fault("server-error", "sendMessage", chat_id=anna.id))
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=group.id))
    log = tmp_path / "log.txt"
    settings = {"CAMPAIGN_LOG_LEVEL": "DEBUG", **(webhook() if mode == "webhook" else {})}
    async with running(api, own.data_dir, log, **settings) as process:
        await chat.says(anna, QUESTION)
        answer = await chat.reply(60)
        await answer.press(anna, answer.labels()[0])
        await group.says(anna, f"/ask {QUESTION}")
        await group.reply()
        await api.inline(anna, QUESTION)
        await chat.says(anna, f"Is {SENTINEL} ill?")
        await chat.reply()
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 60) == 0
    written = log.read_text()
    assert written.count("\n") > 3
    secrets = {"text": SENTINEL, "name": "zyxanna", "group": "zyxgroup", "person": str(anna.id), "chat": str(group.id)}
    secrets |= {"token": api.server.token.partition(":")[2], "answer": "2 February 2024"}
    lines = written.casefold().splitlines()
    assert [(what, line) for what, secret in secrets.items() for line in lines if secret.casefold() in line] == []


def test_libraries_are_never_asked_for_their_details() -> None:
    """They write down whole updates and statements; lines of our own come as they are wanted."""
    out = io.StringIO()
    start_logging("DEBUG", "console", (), out)
    for name in ("telegram.ext.ExtBot", "aiosqlite", "aiohttp", "httpcore", "sqlalchemy.engine", "a.library.to.come", "bot.service"):
        logging.getLogger(name).debug("details of %s", name)
        logging.getLogger(name).warning("trouble of %s", name)
    assert out.getvalue().count("details of") == out.getvalue().count("details of bot.service") == 1
    assert out.getvalue().count("trouble of") == 7


async def test_an_error_of_the_database_tells_no_values(tmp_path: Path) -> None:
    """The library would put the values of a failed statement, which may be somebody's question, into its message."""
    database = await Database.open(tmp_path / "state.sqlite")
    with pytest.raises(StateProblem) as caught:
        await database.read(
            lambda connection: connection.exec_driver_sql("SELECT * FROM nowhere WHERE question = ?", (SENTINEL,))
        )
    await database.close()
    told = "".join(traceback.format_exception(caught.value))
    assert "no such table" in told
    assert SENTINEL not in told
