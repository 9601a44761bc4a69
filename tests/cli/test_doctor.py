"""The doctor finds what is wrong and says what mends it."""

from __future__ import annotations

from pathlib import Path

from tests.botapi.driver import BotApi
from tests.cli.conftest import Program


def test_all_is_well_on_a_prepared_machine(program: Program) -> None:
    done = program("doctor", "--json")
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


def test_an_unreachable_telegram_is_told(program: Program) -> None:
    token = "123456789:AAH-a_secret_nobody_may_read_0123456"
    done = program("doctor", CAMPAIGN_TELEGRAM__TOKEN=token, CAMPAIGN_TELEGRAM__BASE_URL="http://127.0.0.1:9/bot")
    assert done.status == 1
    assert "ERROR telegram" in done.out
    assert "CAMPAIGN_TELEGRAM__BASE_URL" in done.out
    assert token not in done.out + done.err


async def test_telegram_is_asked_who_the_bot_is(program: Program) -> None:
    import asyncio

    async with BotApi() as api:
        settings = {"CAMPAIGN_TELEGRAM__TOKEN": api.server.token, "CAMPAIGN_TELEGRAM__BASE_URL": api.server.base_url}
        done = await asyncio.to_thread(program, "doctor", **settings)
        wrong = {**settings, "CAMPAIGN_TELEGRAM__TOKEN": "123456789:AAH-another-token-than-this-one-0000"}
        refused = await asyncio.to_thread(program, "doctor", **wrong)
    assert done.status == 0, done.out
    assert f"reached as @{api.server.world.bot.username}" in done.out
    assert refused.status == 1
    assert "@BotFather" in refused.out
