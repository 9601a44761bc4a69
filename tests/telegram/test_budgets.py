"""Budgets count within a minute and forget whoever asks no more."""

from __future__ import annotations

import pytest

from bot.telegram_surface import budgets
from bot.telegram_surface.budgets import PER_CHAT, PER_MEMBER, PER_PERSON, WINDOW_S, Budgets
from tests.botapi.driver import BotApi
from tests.telegram.conftest import by_polling

SLOW_DOWN = "You ask faster than I may answer."


def test_one_too_many_is_refused_and_told_once() -> None:
    own = Budgets()
    assert all(own.take(1, 1, now=float(second)).allowed for second in range(PER_PERSON - 10))
    assert all(own.take(1, 1, now=50.0).allowed for _ in range(10))
    refused, again = own.take(1, 1, now=51.0), own.take(1, 1, now=52.0)
    assert (refused.allowed, refused.tell, refused.wait_s) == (False, True, 9)
    assert (again.allowed, again.tell) == (False, False)
    assert own.take(1, 1, now=WINDOW_S).allowed


def test_a_chat_has_a_budget_beside_its_members() -> None:
    own = Budgets()
    verdicts = [own.take(person, -1, now=0.0).allowed for person in range(budgets.PER_CHAT + 1)]
    assert verdicts.count(True) == budgets.PER_CHAT
    assert not verdicts[-1]


def test_whoever_asks_no_more_takes_no_memory() -> None:
    own = Budgets()
    for person in range(100):
        own.take(person, person, now=0.0)
    own.take(100, 100, now=WINDOW_S + 1)
    assert own.remembered == 2
    for person in range(budgets.REMEMBERED):
        own.take(person, person, now=WINDOW_S + 2)
    assert own.remembered <= budgets.REMEMBERED + 2


def test_one_member_has_less_of_a_group_than_all() -> None:
    own = Budgets()
    verdicts = [own.take(1, -1, now=0.0) for _ in range(PER_MEMBER + 3)]
    assert [verdict.allowed for verdict in verdicts] == [True] * PER_MEMBER + [False] * 3
    assert [verdict.tell for verdict in verdicts].count(True) == 1
    # Another one has what is left, but for the one message that said so; and in private the first one goes on asking.
    assert [own.take(2, -1, now=1.0).allowed for _ in range(PER_MEMBER)].count(True) == PER_CHAT - PER_MEMBER - 1
    assert own.take(1, 1, now=1.0).allowed
    assert own.take(1, -2, now=1.0).allowed
    assert own.take(1, -1, now=WINDOW_S).allowed


def test_an_update_is_counted_once_and_not_at_all_where_nothing_was_said() -> None:
    own = Budgets()
    for _ in range(PER_MEMBER + 5):
        assert own.take(1, -1, now=0.0, update=7).allowed
    assert own.remembered == 3
    for update in range(100):
        assert own.take(1, -1, now=1.0, update=update).allowed
        own.give_back(-1, now=1.0)
    assert [own.take(1, -1, now=1.0, update=200 + number).allowed for number in range(PER_MEMBER)].count(True) == PER_MEMBER - 1


def test_further_messages_count_on_account_of_whoever_caused_them() -> None:
    own = Budgets()
    assert own.take(1, -1, now=0.0).allowed
    for _ in range(PER_MEMBER - 1):
        own.note_more(-1, now=0.0)
    assert not own.take(1, -1, now=1.0).allowed
    assert own.take(2, -1, now=1.0).allowed
    own.note_more(5, now=1.0)
    assert all(own.take(5, 5, now=1.0).allowed for _ in range(PER_PERSON))


def test_a_group_has_less_than_telegram_allows() -> None:
    """Twenty messages a minute; also what says that there were too many has to go through."""
    own, said = Budgets(), 0
    for number in range(400):
        verdict = own.take(number % 5, -1, now=number / 100)
        said += verdict.allowed or verdict.tell
    assert PER_CHAT <= said <= 20


@by_polling
@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("text", ["/about", "/ask Who signed the open letter?", "/team", "/frobnicate", "/language", "/ask"])
async def test_one_member_cannot_silence_the_bot_for_a_group(api: BotApi, text: str) -> None:
    """Whatever is said counts: they are told once, and others are answered at once, within what Telegram allows."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    api.server.floods.enabled = True
    for _ in range(30):
        await group.says(ben, text)
    await group.says(anna, "/ask When was it published?")
    await group.until(lambda: any("On 20 July 2023." in message.text for message in group.bot_messages()), 10)
    texts = [message.text for message in group.bot_messages()]
    assert sum(one.startswith(SLOW_DOWN) for one in texts) == (text != "/frobnicate")
    assert len(texts) == (1 if text == "/frobnicate" else PER_MEMBER + 2)


@pytest.mark.usefixtures("bot")
async def test_presses_count_and_are_told_to_whoever_pressed(api: BotApi) -> None:
    """Changing a message is limited as writing one is; a rating says nothing in the group and goes on."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask Who signed everything?")
    answer = await group.reply()
    for number in range(PER_MEMBER):
        assert "text" not in await answer.press(ben, "Back" if number % 2 else "More")
        await answer.edited(edits=number + 1)
    assert (await answer.press(ben, "Back"))["text"].startswith(SLOW_DOWN)
    assert (await answer.press(ben, "👍"))["text"].startswith("Thank you.")
    await answer.press(anna, "Back")
    await answer.edited(edits=PER_MEMBER + 1)
    assert len(group.bot_messages()) == 1


@pytest.mark.usefixtures("bot")
async def test_who_may_not_ask_is_told_once_a_minute(api: BotApi) -> None:
    """And takes nothing from those who may."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/settings")
    card = await group.reply()
    await card.press(anna, "Who may ask")
    for _ in range(40):
        await group.says(ben, "/ask When was it published?")
    assert (await group.reply()).text.startswith("In this group only administrators can ask me.")
    await group.silence()
    for _ in range(PER_MEMBER - 2):
        await group.says(anna, "/ask When was it published?")
        assert "On 20 July 2023." in (await group.reply()).text
