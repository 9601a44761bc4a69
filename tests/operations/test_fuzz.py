"""Nonsense of any shape at the doors where strangers write: lines of a batch file, callback data.

`corpus/` keeps what is awkward, one list for each door; what Hypothesis finds later is added there.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.asking import answer_lines, as_line
from bot.telegram_surface.keyboards import Press
from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot
from tests.telegram.fake_service import FakeService

CORPUS = Path(__file__).parent / "corpus"
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_rows = st.dictionaries(st.sampled_from(["question", "id", "today", "language", "conversation", "more"]), _json | st.text(), max_size=5)


def corpus(name: str) -> list[str]:
    """Return the stored inputs for a door."""
    values: list[str] = json.loads((CORPUS / f"{name}.json").read_text(encoding="utf-8"))
    return values


def check_batch(lines: list[str]) -> None:
    """Every line that is not empty gets one object, an answer or an error, that can be written as a line of JSON."""
    rows = list(answer_lines(FakeService(), lines))
    assert len(rows) == sum(bool(line.strip()) for line in lines)
    for row in rows:
        assert "text" in row or isinstance(row["error"], str)
        assert "an exception text that nobody may see" not in json.dumps(row)
        written = as_line(row)
        assert "\n" not in written
        json.loads(written)


@pytest.mark.parametrize("line", corpus("batch-lines"), ids=lambda line: repr(line[:24]))
def test_awkward_lines_of_a_batch(line: str) -> None:
    """Each by itself, and none spoils the line after it."""
    check_batch([line, '{"question": "Who signed the open letter?"}'])


@given(st.lists(st.text(max_size=200) | _rows.map(json.dumps), max_size=4))
@example(['{"question": "crash"}', '{"question": "Who signed the open letter?"}'])
@settings(max_examples=300, deadline=None)
def test_any_lines_of_a_batch(lines: list[str]) -> None:
    """Made up by Hypothesis: text, and objects with the right keys and wrong values."""
    check_batch([line.replace("\n", " ") for line in lines])


@given(st.text(max_size=64))
@settings(max_examples=500, deadline=None)
def test_callback_data_is_read_or_refused(data: str) -> None:
    """What is read says the same when written again."""
    press = Press.read(data)
    assert press is None or Press.read(press.data) == press


async def test_awkward_callback_data_harms_nobody(api: BotApi, tmp_path: Path) -> None:
    """Each press is answered or ignored; the bot goes on answering, and nobody reads the text of an exception."""
    bot = RunningBot(api, tmp_path, "polling")
    await bot.start()
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    reply = await chat.reply()
    for data in corpus("callback-data"):
        if len(data.encode("utf-8", "replace")) <= 64:
            chat.press_unanswered(anna, reply.message, data.encode("utf-8", "replace").decode())
    await chat.says(anna, "When was it published?")
    await chat.until(lambda: any("20 July 2023" in message.text for message in chat.bot_messages()), 20)
    await asyncio.sleep(0.2)
    said: list[Any] = [message.text for message in chat.bot_messages()]
    assert not any("Traceback" in text or "Error" in text for text in said), said
    assert await bot.stop() == 0
    assert api.refused() == []


@pytest.mark.slow
@given(st.lists(st.text() | _rows.map(json.dumps) | st.binary().map(lambda b: b.decode("utf-8", "surrogateescape")), max_size=20))
@settings(max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_lines_of_a_batch_at_length(lines: list[str]) -> None:
    """As above, for longer and with bytes that are no text."""
    check_batch([line.replace("\n", " ") for line in lines])
