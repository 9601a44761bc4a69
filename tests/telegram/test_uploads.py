"""Files of the team on their way from Telegram: connections break, links go stale, and nothing is lost silently."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.telegram_surface.admin import uploads
from bot.telegram_surface.admin.runner import Finished, Runner
from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.faults import DOWNLOAD, Fault
from tests.botapi.world import User
from tests.telegram.conftest import RunningBot

LETTER = b"We, the undersigned organisations, write about the template.\n" * 400
NOT_FETCHED = "I could not get letter.md from Telegram, although I tried several times. Please send it again."


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What is handed on to be read as a document; reading it is tested elsewhere."""
    handed_on: list[bytes] = []

    async def documents(_: Runner, *arguments: str, **__: object) -> Finished:
        handed_on.append(Path(arguments[1]).read_bytes())
        return Finished(1, None, ("letter.md: refused: empty: nothing to read",))

    monkeypatch.setattr(Runner, "documents", documents)
    monkeypatch.setattr(uploads, "FIRST_PAUSE_S", 0.01)
    return handed_on


@pytest.fixture
async def office(api: BotApi, tmp_path: Path) -> AsyncIterator[tuple[RunningBot, User, ChatHandle]]:
    """A bot whose owner is in its private chat."""
    olga = api.user("Olga")
    bot = RunningBot(api, tmp_path, "polling", owners=frozenset({olga.id}))
    await bot.start()
    yield bot, olga, api.private(olga)
    await bot.stop()


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
    api: BotApi, office: tuple[RunningBot, User, ChatHandle], read: list[bytes], fault: Fault
) -> None:
    """With a new link; the whole file is read, once."""
    _, olga, chat = office
    api.server.faults.add(fault)
    await chat.uploads(olga, "letter.md", LETTER)
    assert (await chat.reply()).text == "I could not take letter.md. There is no text in it."
    assert read == [LETTER]
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
    api: BotApi, office: tuple[RunningBot, User, ChatHandle], read: list[bytes], fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    """The editor hears that it could not be fetched. It is nobody's fault here, so that no owner is alerted."""
    _, olga, chat = office
    api.server.faults.add(fault)
    await chat.uploads(olga, "letter.md", LETTER)
    assert (await chat.reply()).text == NOT_FETCHED
    assert read == []
    assert links_asked(api) == (uploads.TRIES_AFTER_REFUSAL if fault.method == "getFile" else uploads.TRIES)
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []
    await chat.silence()


async def test_a_file_without_a_name_is_called_a_document(office: tuple[RunningBot, User, ChatHandle], read: list[bytes]) -> None:
    """The number that Telegram knows it by says nothing to anybody."""
    _, olga, chat = office
    document = {"file_id": "UNKNOWN", "file_unique_id": "D9", "mime_type": "application/pdf"}
    await chat.sends(olga, {"document": document})
    assert (await chat.reply()).text.startswith("I could not get document.pdf from Telegram")
    assert read == []


async def test_a_file_that_is_too_big_is_asked_for_once(api: BotApi, office: tuple[RunningBot, User, ChatHandle], read: list[bytes]) -> None:
    """Also where Telegram did not say so beforehand."""
    _, olga, chat = office
    description = "Bad Request: file is too big"
    api.server.faults.add(Fault("refusal", "getFile", times=99, status=400, description=description))
    await chat.uploads(olga, "letter.md", LETTER)
    assert (await chat.reply()).text.startswith("This file is larger than 20 MB.")
    assert links_asked(api) == 1
    assert read == []
