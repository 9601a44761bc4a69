"""The doctor finds what is wrong and says what mends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.botapi.driver import BotApi
from tests.cli.conftest import Finished, Program

TOKEN = "123456789:AAH-a_secret_nobody_may_read_0123456"


@pytest.fixture(scope="module")
def examined(data_dir: Path) -> tuple[Finished, Finished]:
    """What the doctor finds without a token, and with one for a Telegram that nobody reaches."""
    unreachable = {"CAMPAIGN_TELEGRAM__TOKEN": TOKEN, "CAMPAIGN_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot"}
    well, ill = Program(data_dir).in_turn([(("doctor", "--json"), {}), (("doctor",), unreachable)])
    return well, ill


def test_all_is_well_on_a_prepared_machine(examined: tuple[Finished, Finished]) -> None:
    done, _ = examined
    assert done.status == 0
    found = {finding["what"]: finding["level"] for finding in done.json}
    assert found == {
        "configuration": "ok", "documents": "ok", "packages": "ok", "model": "ok", "index": "ok", "disk": "ok", "telegram": "note",
    }  # fmt: skip


def test_a_bare_machine_is_told_to_build(tmp_path: Path) -> None:
    done = Program(tmp_path)("doctor", "--offline")
    assert done.status == 1
    assert "ERROR model" in done.out
    assert "ERROR index" in done.out
    assert "→ campaign-bot index build" in done.out


def test_an_unreachable_telegram_is_told(examined: tuple[Finished, Finished]) -> None:
    _, done = examined
    assert done.status == 1
    assert "ERROR telegram" in done.out
    assert "CAMPAIGN_TELEGRAM__BASE_URL" in done.out
    assert TOKEN not in done.out + done.err


async def test_telegram_is_asked_who_the_bot_is(program: Program) -> None:
    import asyncio

    async with BotApi() as api:
        settings = {"CAMPAIGN_TELEGRAM__TOKEN": api.server.token, "CAMPAIGN_TELEGRAM__BASE_URL": api.server.base_url}
        wrong = {**settings, "CAMPAIGN_TELEGRAM__TOKEN": "123456789:AAH-another-token-than-this-one-0000"}
        done, refused = await asyncio.to_thread(program.in_turn, [(("doctor",), settings), (("doctor",), wrong)])
    assert done.status == 0, done.out
    assert f"reached as @{api.server.world.bot.username}" in done.out
    assert refused.status == 1
    assert "@BotFather" in refused.out
