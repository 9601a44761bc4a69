"""Starting, stopping and what an operator can get wrong."""

from __future__ import annotations

import asyncio
import io
import logging
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.settings import Settings, TelegramSettings
from bot.telegram_surface.application import MISCONFIGURED, run, serve
from bot.telegram_surface.polling import TwoInstances
from bot.telegram_surface.surface import build_bot
from bot.telegram_surface.webhook import WebhookPlan
from bot.texts import Texts
from tests.botapi.driver import BotApi
from tests.telegram.conftest import SECRET, RunningBot
from tests.telegram.fake_service import FakeService

TOKEN = "123456:AAnobody-knows-this-token_0123456789"


def telegram(**changes: Any) -> TelegramSettings:
    """Return webhook settings that work, but for `changes`."""
    good: dict[str, Any] = {
        "token": SecretStr(TOKEN), "mode": "webhook", "webhook_url": "https://bot.example.org/hook",
        "webhook_listen": "127.0.0.1:0", "webhook_secret": SecretStr("s3cret"), "base_url": "http://127.0.0.1:9/bot",
    }  # fmt: skip
    return TelegramSettings(**{**good, **changes})


@pytest.mark.parametrize(
    ("changes", "variable"),
    [
        ({"webhook_secret": None}, "WEBHOOK_SECRET"),
        ({"webhook_secret": SecretStr("with space")}, "WEBHOOK_SECRET"),
        ({"webhook_url": None}, "WEBHOOK_URL"),
        ({"webhook_url": "http://bot.example.org/hook"}, "WEBHOOK_URL"),
        ({"webhook_url": "https://bot.example.org:9999/hook"}, "WEBHOOK_URL"),
        ({"token": None}, "TOKEN"),
        ({"token": SecretStr("nonsense")}, "TOKEN"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_wrong_settings_end_with_a_clear_message(
    changes: dict[str, Any], variable: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 3, and the name of the setting to mend; in particular no webhook without a secret."""
    settings = Settings(data_dir=tmp_path, telegram=telegram(**changes))
    assert run(settings, FakeService(), Texts(), tmp_path / "state.sqlite") == MISCONFIGURED
    assert f"CAMPAIGN_TELEGRAM__{variable}" in capsys.readouterr().err
    assert not (tmp_path / "state.sqlite").exists() or variable == "never"


def test_all_that_a_webhook_lacks_is_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody mends one setting to hear of the next."""
    settings = Settings(data_dir=tmp_path, telegram=telegram(webhook_url=None, webhook_secret=None))
    assert run(settings, FakeService(), Texts(), tmp_path / "state.sqlite") == MISCONFIGURED
    told = capsys.readouterr().err
    assert "CAMPAIGN_TELEGRAM__WEBHOOK_URL: missing" in told
    assert "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET: missing" in told


async def test_a_stop_in_the_middle_of_the_start_is_obeyed(api: BotApi, tmp_path: Path) -> None:
    """Before anything that takes time, the bot listens for signals: it ends as well as at any other moment."""
    unheard: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: unheard.append(number))
    try:
        bot = RunningBot(api, tmp_path, "polling")
        serving = asyncio.create_task(serve(bot.settings(), FakeService(), Texts(), tmp_path / "state.sqlite"))
        asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGTERM)  # when the start waits for the first time
        assert await asyncio.wait_for(serving, 20) == 0
    finally:
        signal.signal(signal.SIGTERM, before)
    assert unheard == []
    assert not any(call.method == "getUpdates" for call in api.server.calls)


async def test_an_unknown_token_is_told(api: BotApi, tmp_path: Path) -> None:
    """Telegram answers 401; nobody waits for it to change its mind."""
    from telegram.error import InvalidToken

    bot = RunningBot(api, tmp_path, "polling")
    api.server.token = "1:another"
    settings = bot.settings()
    api.server.token = "2:yet-another"
    bot.settings = lambda: settings  # type: ignore[method-assign]
    with pytest.raises(InvalidToken):
        await bot.start()


def test_webhook_addresses_of_this_machine_need_no_certificate() -> None:
    """As with a local Bot API server."""
    plan = WebhookPlan.of(telegram(webhook_url="http://127.0.0.1:8080/hook/"))
    assert (plan.path, plan.secret) == ("/hook/", "s3cret")


def test_the_token_is_no_part_of_messages() -> None:
    """Neither of errors nor of what settings look like."""
    assert TOKEN not in repr(telegram())
    assert TOKEN not in str(build_bot(Settings(telegram=telegram())).request)


async def test_a_second_instance_ends_with_a_clear_message(api: BotApi, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """While another program polls without pause, the newcomer gives up."""
    (tmp_path / "a").mkdir()
    bot = RunningBot(api, tmp_path / "a", "polling")
    stubborn = asyncio.create_task(_poll_for_ever(api))
    await asyncio.sleep(0.1)
    await bot.start()
    with pytest.raises(TwoInstances):
        await asyncio.wait_for(bot.ended(), 20)
    stubborn.cancel()
    from bot.telegram_surface.application import CONFLICT, _give_up

    assert _give_up("Another instance of this bot is running", CONFLICT) == 4
    assert "Another instance" in capsys.readouterr().err


async def _poll_for_ever(api: BotApi) -> None:
    address = f"{api.server.base_url}{api.server.token}/getUpdates"
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.post(address, json={"timeout": 1}) as response:
                await response.read()


async def test_a_former_webhook_is_taken_off_for_polling(api: BotApi, tmp_path: Path) -> None:
    """Without losing what waits."""
    anna = api.user("Anna")
    api.server.updates.set_webhook({"url": "http://127.0.0.1:9/old", "secret_token": "x"})
    await api.private(anna).says(anna, "When was it published?")
    bot = RunningBot(api, tmp_path, "polling")
    await bot.start()
    assert "On 20 July 2023." in (await api.private(anna).reply()).text
    await bot.stop()


async def test_updates_are_asked_for_by_name(api: BotApi, bot: RunningBot) -> None:
    """An explicit list, since Telegram would keep an older one; pending updates are never dropped."""
    name = "getUpdates" if bot.mode == "polling" else "setWebhook"
    call = next(call for call in api.server.calls if call.method == name)
    assert "message" in call.parameters["allowed_updates"]
    assert "guest_message" in call.parameters["allowed_updates"]
    assert not any(call.parameters.get("drop_pending_updates") for call in api.server.calls)


async def test_forged_posts_are_refused(api: BotApi, tmp_path: Path) -> None:
    """403 without the secret or with another, whatever is posted; 415, 413 and 400 for what is no update; nothing of it is answered."""
    bot = RunningBot(api, tmp_path, "webhook")
    await bot.start()
    anna = api.user("Anna")
    chat = api.private(anna)
    message = chat.post({"from": anna.as_json()}, {"text": "When was it published?"})
    address = f"http://127.0.0.1:{bot.port}/hook"
    update = {"update_id": 1, "message": message.data}
    async with aiohttp.ClientSession() as session:
        for headers, body, status in [
            ({}, update, 403),
            ({"X-Telegram-Bot-Api-Secret-Token": "guess"}, update, 403),
            ({"X-Telegram-Bot-Api-Secret-Token": "ä"}, update, 403),
            ({"X-Telegram-Bot-Api-Secret-Token": SECRET}, ["no update"], 400),
        ]:  # fmt: skip
            async with session.post(address, json=body, headers=headers) as response:
                assert response.status == status
        for body in (b"[" * 100_000, b'{"a":' * 100_000, b"\xff", b"", b"9" * 10_000):
            headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
            async with session.post(address, data=body, headers=headers) as response:
                assert response.status == 400
        huge = b'{"update_id": 3, "x": "' + b"a" * 3_000_000 + b'"}'
        for secret, kind, status in [
            ("guess", "application/json", 403), ("guess", "text/plain", 403),
            (SECRET, "text/plain", 415), (SECRET, "application/json", 413),
        ]:  # fmt: skip
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "Content-Type": kind}
            async with session.post(address, data=io.BytesIO(huge), headers=headers) as response:
                assert response.status == status

        async def in_pieces() -> AsyncIterator[bytes]:
            for _ in range(3):
                yield b"a" * 1_000_000

        async with session.post(address, data=in_pieces(), headers=headers) as response:
            assert response.status == 413
        async with session.get(address) as response:
            assert response.status == 405
        async with session.post(f"http://127.0.0.1:{bot.port}/elsewhere", json=update) as response:
            assert response.status == 404
    await chat.silence()
    await bot.stop()


@pytest.mark.parametrize("length", ["9" * 5_000, "0" * 5_000 + "2", "9" * 30, "1²"], ids=["digits", "zeros", "large", "no number"])
async def test_a_length_that_no_number_can_be_is_refused(api: BotApi, tmp_path: Path, caplog: pytest.LogCaptureFixture, length: str) -> None:
    """As what cannot be read, not as a failure of ours; the next post is taken."""
    bot = RunningBot(api, tmp_path, "webhook")
    await bot.start()
    reader, writer = await asyncio.open_connection("127.0.0.1", bot.port)
    secret = f"X-Telegram-Bot-Api-Secret-Token: {SECRET}"
    head = f"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{secret}\r\nContent-Length: {length}\r\n\r\n{{}}"
    writer.write(head.encode())
    status = (await asyncio.wait_for(reader.readline(), 10)).split()[1]
    writer.close()
    assert status in (b"400", b"413")
    assert "Traceback" not in caplog.text
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await bot.stop()


async def test_telegram_is_away_at_the_start(api: BotApi, tmp_path: Path) -> None:
    """The bot waits and comes up when Telegram does."""
    from tests.botapi.faults import Fault

    for _ in range(2):
        api.server.faults.add(Fault("server-error", "getMe", times=5))
    bot = RunningBot(api, tmp_path, "polling")
    starting = asyncio.create_task(bot.start())
    await asyncio.sleep(0.2)
    api.server.faults.end()
    await asyncio.wait_for(starting, 10)
    anna = api.user("Anna")
    await api.private(anna).says(anna, "When was it published?")
    await api.private(anna).reply()
    await bot.stop()


async def test_privacy_mode_is_told_at_the_start(api: BotApi, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Why mentions may not arrive stands in the log."""
    with caplog.at_level(logging.INFO):
        bot = RunningBot(api, tmp_path, "polling")
        await bot.start()
        await bot.stop()
    assert "privacy mode is on; mentions may not arrive" in caplog.text
