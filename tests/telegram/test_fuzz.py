"""Updates that are right by the schema and still strange: Hypothesis makes them up from the models of the Bot API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram.error import TelegramError

from tests.botapi.driver import BotApi
from tests.botapi.generate import updates
from tests.botapi.schema import SchemaError, check_update
from tests.botapi.world import Chat
from tests.telegram.conftest import RunningBot

KINDS = ("message", "inline_query", "callback_query", "my_chat_member", "guest_message", "edited_message", "channel_post")
ANNA, BEN = 5_000_000_000, 5_000_000_001
GROUP = -1_000_005_000_000


class Crashes(logging.Handler):
    """Collects errors of the program; that made-up ids are refused is none."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note an error with its exception."""
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, TelegramError):
            self.found.append(f"{record.getMessage()}: {error!r}")


class Bombarded:
    """A running bot on a loop of its own, so that Hypothesis can drive it."""

    def __init__(self, folder: Path) -> None:
        self.loop = asyncio.new_event_loop()
        self.api = BotApi()
        self.bot = RunningBot(self.api, folder, "polling")
        self.crashes = Crashes()

    def run(self, work: Any) -> Any:
        """Run a coroutine to its end."""
        return self.loop.run_until_complete(work)

    async def start(self) -> None:
        """Start server and bot, with the people and the group that updates speak of."""
        await self.api.server.start()
        world = self.api.server.world
        for number, name in ((ANNA, "Anna"), (BEN, "Ben")):
            user = self.api.user(name)
            user = type(user)(number, name, name.lower(), "en")
            world.users[number] = user
            world.chats[number] = Chat(number, "private", user=user)
        world.chats[GROUP] = Chat(GROUP, "supergroup", "Coalition", members={ANNA: "creator", BEN: "member", world.bot.id: "member"})
        await self.bot.start()
        logging.getLogger("bot").addHandler(self.crashes)

    async def bombard(self, batch: list[dict[str, Any]]) -> None:
        """Let the bot deal with updates."""
        for update in batch:
            self.api.server.updates.add_raw(update)
        await self.api.received(30)
        await asyncio.sleep(0.01)

    async def stop(self) -> None:
        """Make sure that the bot still answers, then stop it."""
        ben = self.api.user("Carla")
        await self.api.private(ben).says(ben, "When was it published?")
        assert "On 20 July 2023." in (await self.api.private(ben).reply()).text
        await self.bot.stop()
        logging.getLogger("bot").removeHandler(self.crashes)
        await self.api.server.stop()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)


@pytest.fixture(scope="module")
def bombarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bombarded]:
    running = Bombarded(tmp_path_factory.mktemp("fuzz"))
    running.run(running.start())
    yield running
    running.run(running.stop())
    running.loop.close()


def strange_updates() -> st.SearchStrategy[list[dict[str, Any]]]:
    people = [{"id": number, "is_bot": False, "first_name": "Somebody", "language_code": "mt"} for number in (ANNA, BEN)]
    chats = [
        {"id": ANNA, "type": "private", "first_name": "Anna"},
        {"id": GROUP, "type": "supergroup", "title": "Coalition", "is_forum": True},
    ]
    return st.lists(updates(KINDS, chats, people), min_size=1, max_size=6)


def survives(bombarded: Bombarded, batch: list[dict[str, Any]]) -> None:
    """No crash is logged, and nothing that is said holds an exception."""
    bombarded.run(bombarded.bombard(batch))
    assert bombarded.crashes.found == []
    said = [message.text for chat in bombarded.api.server.world.chats.values() for message in chat.messages.values() if message.from_bot]
    assert not [text for text in said if "Traceback" in text or "Error" in text or "went wrong" in text]


CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@given(batch=strange_updates())
@settings(max_examples=25, deadline=None, suppress_health_check=CHECKS)
def test_strange_updates(bombarded: Bombarded, batch: list[dict[str, Any]]) -> None:
    """A few in every run."""
    survives(bombarded, batch)


@pytest.mark.slow
@given(batch=strange_updates())
@settings(max_examples=1_000, deadline=None, suppress_health_check=CHECKS)
def test_a_thousand_batches_of_strange_updates(bombarded: Bombarded, batch: list[dict[str, Any]]) -> None:
    """Many by hand: `pytest -m slow`."""
    survives(bombarded, batch)


@given(batch=strange_updates())
@settings(max_examples=25, deadline=None, suppress_health_check=CHECKS)
def test_strange_updates_are_right_by_the_schema(batch: list[dict[str, Any]]) -> None:
    """They are what Telegram could send, so that nobody can say that they do not count."""
    for number, update in enumerate(batch):
        try:
            check_update({"update_id": number, **update})
        except SchemaError as error:
            raise AssertionError(f"{error}: {update}") from error
