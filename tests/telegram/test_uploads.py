"""Files of the team on their way from Telegram: connections break, links go stale, and nothing is lost silently."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.telegram_surface.admin import uploads
from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.faults import DOWNLOAD, Fault
from tests.botapi.world import User
from tests.intake.conftest import TITLE, letter
from tests.telegram.conftest import RunningBot

LETTER = letter(body="The template leaves out what matters. " * 400).encode()
NOT_FETCHED = "I could not get letter.md from Telegram, although I tried several times. Please send it again."


@pytest.fixture
async def office(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[User, ChatHandle]]:
    """A bot whose owner is in its private chat, and which tries again without taking its time."""
    monkeypatch.setattr(uploads, "FIRST_PAUSE_S", 0.01)
    olga = api.user("Olga")
    bot = RunningBot(api, tmp_path, "polling", owners=frozenset({olga.id}))
    await bot.start()
    yield olga, api.private(olga)
    await bot.stop()


def read(folder: Path) -> list[bytes]:
    """Return what was read as documents: drafts keep the files that they were made of."""
    return [path.read_bytes() for path in folder.glob("drafts/*/original/*")]


def links_asked(api: BotApi) -> int:
    return sum(call.method == "getFile" for call in api.server.calls)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("cut", DOWNLOAD),
        Fault("refusal", DOWNLOAD, status=404, description="Not Found"),
        Fault("refusal", "getFile", status=400, description="Bad Request: wrong file_id or the file is temporarily unavailable"),
        Fault("server-error", "getFile"),
        Fault("dropped-request", "getFile"),
    ],
    ids=["cut in half", "link gone", "refused", "502", "no answer"],
)
async def test_a_file_that_does_not_come_is_fetched_again(
    api: BotApi, office: tuple[User, ChatHandle], tmp_path: Path, fault: Fault
) -> None:
    """With a new link; the whole file is read, once."""
    olga, chat = office
    api.server.faults.add(fault)
    await chat.uploads(olga, "letter.md", LETTER)
    draft = await chat.reply(60)
    await chat.until(lambda: TITLE in draft.text, 60)
    assert read(tmp_path) == [LETTER]
    assert links_asked(api) == 2
    await chat.silence()


@pytest.mark.parametrize(
    "fault",
    [
        Fault("cut", DOWNLOAD, times=99),
        Fault("refusal", DOWNLOAD, times=99, status=404, description="Not Found"),
        Fault("refusal", "getFile", times=99, status=400, description="Bad Request: wrong file_id or the file is temporarily unavailable"),
    ],
    ids=["cut in half", "link gone", "refused"],
)
async def test_a_file_that_never_comes_is_told(
    api: BotApi, office: tuple[User, ChatHandle], tmp_path: Path, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    """The editor hears that it could not be fetched. It is nobody's fault here, so that no owner is alerted."""
    olga, chat = office
    api.server.faults.add(fault)
    await chat.uploads(olga, "letter.md", LETTER)
    assert (await chat.reply()).text == NOT_FETCHED
    assert read(tmp_path) == []
    assert links_asked(api) == (uploads.TRIES_AFTER_REFUSAL if fault.method == "getFile" else uploads.TRIES)
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []
    await chat.silence()


async def test_a_file_without_a_name_is_called_a_document(office: tuple[User, ChatHandle], tmp_path: Path) -> None:
    """The number that Telegram knows it by says nothing to anybody."""
    olga, chat = office
    document = {"file_id": "UNKNOWN", "file_unique_id": "D9", "mime_type": "application/pdf"}
    await chat.sends(olga, {"document": document})
    assert (await chat.reply()).text.startswith("I could not get document.pdf from Telegram")
    assert read(tmp_path) == []


async def test_a_file_that_is_too_big_is_asked_for_once(api: BotApi, office: tuple[User, ChatHandle], tmp_path: Path) -> None:
    """Also where Telegram did not say so beforehand."""
    olga, chat = office
    description = "Bad Request: file is too big"
    api.server.faults.add(Fault("refusal", "getFile", times=99, status=400, description=description))
    await chat.uploads(olga, "letter.md", LETTER)
    assert (await chat.reply()).text.startswith("This file is larger than 20 MB.")
    assert links_asked(api) == 1
    assert read(tmp_path) == []
