"""Requests that nobody waits for any more must not use up the connections to Telegram."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.botapi.driver import BotApi
from tests.botapi.faults import Fault
from tests.telegram.conftest import RunningBot


async def test_typing_that_is_overtaken_by_its_answer_is_not_torn_off(api: BotApi, tmp_path: Path) -> None:
    """After some hours under load no connection was free: each request that was cancelled while it connected had kept one for good."""
    bot = RunningBot(api, tmp_path, "polling")
    bot.service.delay_s = 0.6
    await bot.start()
    held = Fault("held", "sendChatAction")
    api.server.faults.add(held)
    anna = api.user("Anna")
    await api.private(anna).says(anna, "Who signed the open letter?")
    await api.private(anna).reply()
    (typing,) = (call for call in api.server.calls if call.method == "sendChatAction")
    held.let_go.set()
    async with asyncio.timeout(10):
        while typing.awaited is None:
            await asyncio.sleep(0.01)
    assert typing.awaited
    assert await bot.stop() == 0
