"""Requests that nobody waits for any more must not use up the connections to Telegram."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.telegram_surface.polling import RawBot
from tests.botapi.driver import BotApi
from tests.botapi.faults import Fault
from tests.telegram.conftest import RunningBot


async def test_typing_that_is_overtaken_by_its_answer_is_not_torn_off(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After some hours under load no connection was free: each request that was cancelled while it connected had kept one for good."""
    fates = []
    original = RawBot.send_chat_action

    async def observed(self: RawBot, *arguments: Any, **options: Any) -> bool:
        try:
            done = await original(self, *arguments, **options)
        except asyncio.CancelledError:
            fates.append("torn off")
            raise
        fates.append("done")
        return done

    monkeypatch.setattr(RawBot, "send_chat_action", observed)
    bot = RunningBot(api, tmp_path, "polling")
    bot.service.delay_s = 0.6
    await bot.start()
    api.server.faults.add(Fault("slow", "sendChatAction", seconds=4.0))  # the answer overtakes it on a busy machine too
    anna = api.user("Anna")
    await api.private(anna).says(anna, "Who signed the open letter?")
    await api.private(anna).reply()
    assert fates == []
    for _ in range(100):  # the request takes four seconds, on a busy machine longer
        if fates:
            break
        await asyncio.sleep(0.1)
    assert fates == ["done"]
    assert await bot.stop() == 0
