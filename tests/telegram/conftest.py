"""The running bot: the real surface on the test's own loop, over real HTTP to the strict server, by polling or by webhook."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.service import Service
from bot.settings import Settings, TelegramSettings
from bot.telegram_surface.application import serve
from bot.telegram_surface.surface import Attendant
from bot.texts import Texts
from tests.botapi.driver import BotApi
from tests.telegram.fake_service import FakeService

SECRET = "webhook-secret_1"
# For what happens on the way out, which is the same however an update came in.
by_polling = pytest.mark.parametrize("bot", ["polling"], indirect=True)


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class RunningBot:
    """The bot under test; it can be stopped and started again on the same state."""

    api: BotApi
    folder: Path
    mode: str
    service: FakeService = field(default_factory=FakeService)
    owners: frozenset[int] = frozenset()
    attendants: Sequence[Attendant] = ()
    port: int = field(default_factory=free_port)
    status: int | None = None
    _stop: asyncio.Event | None = None
    _task: asyncio.Task[int] | None = None

    def settings(self) -> Settings:
        """Return the settings that point to the strict server."""
        server = self.api.server
        telegram: dict[str, Any] = {
            "token": SecretStr(server.token), "base_url": server.base_url, "base_file_url": server.base_file_url,
            "mode": self.mode, "owners": self.owners,
        }  # fmt: skip
        if self.mode == "webhook":
            address = f"127.0.0.1:{self.port}"
            telegram |= {
                "webhook_url": f"http://{address}/hook",
                "webhook_listen": address,
                "webhook_secret": SecretStr(SECRET),
            }
        return Settings(data_dir=self.folder, telegram=TelegramSettings(**telegram))

    async def start(self) -> None:
        """Start the bot and wait until it takes updates."""
        self._stop = asyncio.Event()
        path = self.folder / "state.sqlite"
        self._task = asyncio.create_task(serve(self.settings(), self.service, Texts(), path, attendants=self.attendants, stop=self._stop))
        before = len(self.api.server.calls)
        wanted = "getUpdates" if self.mode == "polling" else "setWebhook"
        for _ in range(500):
            if self._task.done() or any(call.method == wanted for call in self.api.server.calls[before:]):
                break
            await asyncio.sleep(0.01)
        if self._task.done():
            self._task.result()

    async def stop(self) -> int:
        """Stop the bot and return its exit status."""
        assert self._stop is not None
        assert self._task is not None
        self._stop.set()
        return await asyncio.wait_for(self._task, 10)

    async def ended(self) -> int:
        """Wait until the bot ends by itself; its errors are raised."""
        assert self._task is not None
        return await self._task

    async def kill(self) -> None:
        """End the bot as a killed process ends: in the middle of whatever it does."""
        assert self._task is not None
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._task


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A strict server with nobody on it yet."""
    async with BotApi() as running:
        yield running


async def _no_menu(_: object) -> None:
    """Stand in for sending the menu, which takes 75 requests."""


@pytest.fixture(autouse=True)
def _menu_only_where_tested(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "menu" not in request.node.name:
        monkeypatch.setattr("bot.telegram_surface.application.publish_menu", _no_menu)


@pytest.fixture(params=["polling", "webhook"])
async def bot(request: pytest.FixtureRequest, api: BotApi, tmp_path: Path) -> AsyncIterator[RunningBot]:
    """A running bot, by polling and by webhook in turn. Whatever it sent has to be right at the first try."""
    running = RunningBot(api, tmp_path, request.param)
    await running.start()
    yield running
    if running._task is not None and not running._task.done():
        await running.stop()
    assert api.refused() == []


@pytest.fixture
async def answering(api: BotApi, tmp_path: Path, service: Service) -> AsyncIterator[RunningBot]:
    """A bot that answers with the real service."""
    running = RunningBot(api, tmp_path, "polling", service=service)  # type: ignore[arg-type]
    await running.start()
    yield running
    await running.stop()
    assert api.refused() == []
