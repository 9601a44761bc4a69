"""Updates that no client should send: nothing breaks, nobody reads an exception, the next question is answered."""

from __future__ import annotations

import copy
import json
import random
import time
from pathlib import Path
from typing import Any

import pytest
from aiogram import types

from bot.state.inbox import Entry
from bot.state.store import State
from bot.telegram_surface.incoming import chat_of, number_of, sender_of
from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot

JUNK: list[Any] = [
    None, 0, -1, 2**70, 1.5, True, "", "x" * 5000, "\ud800", "<b>", "/ask", "/start a-" + "z" * 80, "\u202e\u200b",
    [], {}, [None], [[]], {"a": 1}, {"type": "private"}, {"id": 1}, {"id": {}}, {"message_id": []}, [{"id": 1}],
]  # fmt: skip
_MODELS = (types.Message, types.CallbackQuery, types.InlineQuery, types.ChatMemberUpdated, types.Chat, types.User, types.Document)
# Also those that a message does not have by itself: where it moved to, its topic, its album.
FIELDS = sorted({field.alias or name for model in _MODELS for name, field in model.model_fields.items()})


NOW_A_MEMBER = {"new_chat_member": {"status": "member", "user": {"id": 5, "is_bot": False, "first_name": "X"}}}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths to everything within a JSON value."""
    found = [path] if path else []
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        found += places(inner, (*path, key))
    return found


def mutated(update: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return the update with one to three places replaced, removed or filled with what was not there."""
    changed = copy.deepcopy(update)
    for _ in range(chance.randint(1, 3)):
        path = chance.choice(places(changed) or [()])
        if not path:
            break
        target: Any = changed
        try:
            for step in path[:-1]:
                target = target[step]
            kind = chance.random()
            if kind < 0.2:
                del target[path[-1]]
            elif kind < 0.5 and isinstance(target, dict):
                target[chance.choice(FIELDS)] = copy.deepcopy(chance.choice(JUNK))
            else:
                target[path[-1]] = copy.deepcopy(chance.choice(JUNK))
        except (KeyError, IndexError, TypeError):
            continue
    return changed


def seeds(api: BotApi) -> list[dict[str, Any]]:
    """Return one update of every kind that the bot asks for."""
    anna = api.user("Anna")
    chat, group = api.private(anna), api.group("Coalition", anna, topics={7: "Press"})
    text = {
        "text": "/ask Who signed the open letter? @campaign_test_bot",
        "entities": [{"type": "mention", "offset": 33, "length": 18}],
    }
    user = anna.as_json()
    private = chat.post({"from": user}, text).data
    reply = group.post({"from": user}, text, topic=7, reply_to=group.post({"from": user}, text, topic=7)).data
    document = {"document": {"file_id": "x", "file_unique_id": "x", "file_name": "a", "file_size": 5}}
    member = {"status": "member", "user": user}
    query = {"id": "1", "from": user, "chat_instance": "1", "data": "p:abc:1", "message": private}
    return [
        {"message": private},
        {"message": reply},
        {"message": chat.post({"from": user}, document).data},
        {"callback_query": query},
        {"inline_query": {"id": "1", "from": user, "query": "who signed", "offset": ""}},
        {"guest_message": {**private, "guest_query_id": "9"}},
        {"my_chat_member": {"chat": group.chat.as_json(), "from": user, "date": 1, "old_chat_member": member} | NOW_A_MEMBER},
    ]  # fmt: skip


async def bombard(api: BotApi, number: int, seed: int) -> None:
    """Send mutated updates, then make sure that the bot is well and has said nothing it should not."""
    chance = random.Random(seed)
    kinds = seeds(api)
    for _ in range(number):
        api.server.updates.add_raw(mutated(chance.choice(kinds), chance))
        if len(api.server.updates.pending) > 200:
            await api.received(120)
    await api.received(600)
    await is_well(api)
    said = [message.text for handle in api._handles.values() for message in handle.bot_messages()]
    assert not [text for text in said if "Traceback" in text or "Error" in text]
    # Ids that were made up are refused, texts and buttons of ours never are.
    wrong = [line for line in api.refused() if "parse" in line or "too long" in line or "BUTTON" in line or "empty" in line]
    assert wrong == []


async def is_well(api: BotApi) -> None:
    """Make sure that somebody new is answered."""
    ben = api.user("Ben")
    await api.private(ben).says(ben, "When was it published?")
    assert "On 20 July 2023." in (await api.private(ben).reply(60)).text


async def test_mutated_updates(api: BotApi, bot: RunningBot) -> None:
    """A few hundred in every run."""
    await bombard(api, 250, seed=len(bot.mode))
    assert await bot.stop() == 0
    api.server.calls.clear()


@pytest.mark.parametrize("junk", [{"type": "private"}, []], ids=str)
async def test_an_object_or_a_list_in_any_field(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, junk: Any) -> None:
    """Whatever the bot makes of it, it lives on, and starts again with what is left of it."""
    monkeypatch.setattr("bot.telegram_surface.application.FINISH_WITHIN_S", 0.2)  # more is said to the group than may be said at once
    bot = RunningBot(api, tmp_path, "polling")
    await bot.start()
    for seed in seeds(api):
        ((kind, content),) = seed.items()
        for name in [*FIELDS, *content]:
            api.server.updates.add_raw({kind: {**copy.deepcopy(content), name: junk}})
    await api.received(120)
    await is_well(api)
    assert await bot.stop() == 0
    await bot.start()
    await is_well(api)
    await bot.stop()


async def test_what_cannot_be_dealt_with_does_not_stop_the_start(api: BotApi, bot: RunningBot, caplog: pytest.LogCaptureFixture) -> None:
    """An update that an earlier version has stored is put aside with a warning, whatever it holds."""
    await bot.stop()
    message = seeds(api)[0]["message"]
    stored = [
        "no JSON", "[]", "null", "1", "[" * 100_000,
        json.dumps({"update_id": 7, "message": {**message, "migrate_to_chat_id": {"type": "private"}}}),
        json.dumps({"update_id": 8, "message": {**message, "chat": {"id": True, "type": "private"}}}),
    ]  # fmt: skip
    state = await State.open(bot.folder / "state.sqlite", "")
    await state.inbox.accept(Entry(number, payload, received_at=time.time()) for number, payload in enumerate(stored, 1))
    await state.close()
    await bot.start()
    await is_well(api)
    assert caplog.text.count("is put aside") == len(stored)
    await bot.stop()
    state = await State.open(bot.folder / "state.sqlite", "")
    assert await state.inbox.waiting() == 0
    await state.close()
    api.server.calls.clear()


@pytest.mark.parametrize(
    "update",
    [{"update_id": 1, "message": {"chat": {"id": True}, "from": {"id": 2**63}}}, {"update_id": 1, "message": {"chat": [], "from": 5}}],
    ids=str,
)
def test_ids_are_taken_only_if_they_are_ids(update: dict[str, Any]) -> None:
    """Whole numbers within 64 bits."""
    assert chat_of(update) is None
    assert sender_of(update) is None
    assert number_of({"update_id": True}) is number_of({"update_id": -1}) is number_of({"update_id": 2**63}) is None


@pytest.mark.slow
async def test_ten_thousand_mutated_updates(api: BotApi, bot: RunningBot) -> None:
    """Many more by hand: `pytest -m slow`."""
    await bombard(api, 10_000, seed=1)
    assert await bot.stop() == 0
    api.server.calls.clear()
