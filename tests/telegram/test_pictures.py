"""Pictures in the chat, answered by the real service."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.pictures.content import Moment, Timeline, in_words
from bot.service import Service
from bot.telegram_surface.markup import plain
from bot.telegram_surface.picturing import caption
from tests.botapi.driver import BotApi, Reply
from tests.botapi.faults import Fault, Kind
from tests.telegram.conftest import RunningBot


@pytest.fixture
async def painting(api: BotApi, tmp_path: Path, service: Service) -> AsyncIterator[RunningBot]:
    running = RunningBot(api, tmp_path, "polling", service=service)  # type: ignore[arg-type]
    await running.start()
    yield running
    await running.stop()
    assert api.refused() == []


def numbers(text: str) -> list[int]:
    """Return the numbers that lines begin with."""
    return [int(found) for found in re.findall(r"^(\d+)\. ", text, re.MULTILINE)]


def sent_photo(api: BotApi, reply: Reply) -> bytes:
    return api.server.world.files[reply.message.data["photo"][0]["file_id"]].content


@pytest.mark.usefixtures("painting")
async def test_a_timeline_comes_with_a_picture_numbered_like_the_list(api: BotApi) -> None:
    """First the photo with its title, then the cited list, once; the next page has a picture of its own, with its contents to unfold."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/timeline 2025")
    picture, answer = await chat.reply(), await chat.reply()
    assert picture.message.data["photo"][0]["width"] == 1080
    assert "2025" in picture.text
    assert numbers(picture.text) == []
    assert numbers(answer.text) == list(range(1, 16))
    assert answer.links()
    await answer.press(anna, "More")
    await answer.edited(edits=1)
    await answer.press(anna, "Picture")
    second = await chat.reply()
    assert numbers(second.text)[0] == numbers(answer.text)[0] == 16
    assert numbers(*second.marked("expandable_blockquote")) == numbers(second.text)


@pytest.mark.usefixtures("painting")
@pytest.mark.parametrize("kind", ["cut-answer", "empty-answer", "gateway-error"])
async def test_a_picture_whose_sending_gets_no_sound_answer_comes_once(api: BotApi, kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    """It is looked for like a text, and the answer follows it."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault(kind, "sendPhoto"))
    await chat.says(anna, "/timeline 2025")
    picture, answer = await chat.reply(), await chat.reply()
    assert picture.message.data["photo"]
    assert answer.links()
    await chat.silence(0.5)
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
    api.expect_refusals("message is not modified", "message to edit not found", "message can't be edited")


@pytest.mark.usefixtures("painting")
async def test_in_groups_pictures_come_only_when_asked_for(api: BotApi) -> None:
    """The answer has a button; the picture replies to the answer, in its topic."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press"})
    await group.says(anna, "/deadlines", topic=7)
    answer = await group.reply()
    assert "photo" not in answer.message.data
    assert len(numbers(answer.text)) >= 2
    await answer.press(anna, "Picture")
    picture = await group.reply()
    assert "photo" in picture.message.data
    assert picture.thread == 7
    assert picture.answers == answer.message.id


@pytest.mark.usefixtures("painting")
async def test_a_chat_chooses_light_or_dark(api: BotApi) -> None:
    """Sectors and countries of signatories, in both themes."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/signatories 2024-02-01")
    answer = await chat.reply()
    await answer.press(anna, "Picture")
    light = await chat.reply()
    assert "By sector:" in light.text
    assert "By country:" in light.text
    await chat.says(anna, "/settings")
    card = await chat.reply()
    await card.press(anna, "Pictures")
    await card.edited(edits=1)
    assert "Pictures: dark" in card.text
    await answer.press(anna, "Picture")
    dark = await chat.reply()
    assert dark.text == light.text
    assert sent_photo(api, dark) != sent_photo(api, light)


def test_a_caption_ends_with_a_whole_line() -> None:
    """However many entries fit, none breaks off in the middle of its day; what fits is told whole."""
    moments = tuple(Moment(number, f"{number} August 2026", "Something of some length happens then", ahead=True) for number in range(1, 31))
    for count in range(1, 31):
        content = Timeline("Milestones", moments[:count], "today")
        told = plain(caption(content)).split("\n")
        whole = in_words(content).split("\n")
        assert told == whole or told == [*whole[: len(told) - 1], "…"]
        assert len("\n".join(told)) <= 1024
    assert told[-1] == "…"


@pytest.mark.usefixtures("answering")
async def test_the_caption_of_a_long_timeline_in_a_group_breaks_off_behind_an_entry(api: BotApi) -> None:
    """Not in the middle of its day."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    await group.says(anna, "/timeline")
    answer = await group.reply()
    await answer.press(anna, "Picture")
    *entries, last = (await group.reply()).text.split("\n")[1:]
    assert last == "…" or re.fullmatch(r"15\. .*\w.*: .+", last)
    assert all(re.fullmatch(r"\d+\. [^:]+: .+", entry) for entry in entries)
