"""Updates that no client should send: nothing breaks, nobody reads an exception, the next question is answered."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot

JUNK: list[Any] = [
    None, 0, -1, 2**70, 1.5, True, "", "x" * 5000, "\ud800", "<b>", "/ask", "/start a-" + "z" * 80, "\u202e\u200b",
    [], {}, [None], [[]], {"a": 1},
]  # fmt: skip


NOW_A_MEMBER = {"new_chat_member": {"status": "member", "user": {"id": 5, "is_bot": False, "first_name": "X"}}}


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths to everything within a JSON value."""
    found = [path] if path else []
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        found += places(inner, (*path, key))
    return found


def mutated(update: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return the update with one to three places replaced, removed or doubled."""
    changed = copy.deepcopy(update)
    for _ in range(chance.randint(1, 3)):
        path = chance.choice(places(changed) or [()])
        if not path:
            break
        target: Any = changed
        try:
            for step in path[:-1]:
                target = target[step]
            if chance.random() < 0.2:
                del target[path[-1]]
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
    ben = api.user("Ben")
    await api.private(ben).says(ben, "When was it published?")
    assert "On 20 July 2023." in (await api.private(ben).reply(60)).text
    said = [message.text for handle in api._handles.values() for message in handle.bot_messages()]
    assert not [text for text in said if "Traceback" in text or "Error" in text]
    # Ids that were made up are refused, texts and buttons of ours never are.
    wrong = [line for line in api.refused() if "parse" in line or "too long" in line or "BUTTON" in line or "empty" in line]
    assert wrong == []


async def test_mutated_updates(api: BotApi, bot: RunningBot) -> None:
    """A few hundred in every run."""
    await bombard(api, 250, seed=len(bot.mode))
    await bot.stop()
    api.server.calls.clear()


@pytest.mark.slow
async def test_ten_thousand_mutated_updates(api: BotApi, bot: RunningBot) -> None:
    """Many more by hand: `pytest -m slow`."""
    await bombard(api, 10_000, seed=1)
    await bot.stop()
    api.server.calls.clear()
