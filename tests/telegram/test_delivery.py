"""Exactly once, in order, and nobody waits for somebody else's trouble."""

from __future__ import annotations

import asyncio
import html
import io
import logging
import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.observability.logs import start_logging
from bot.telegram_surface import asking, budgets
from bot.telegram_surface.doubt import LOOK_AHEAD, LOOK_AHEAD_BRIEFLY, LOOKS_AT_ONCE, LOOKS_PER_S, Heights
from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.faults import Fault, Kind
from tests.botapi.world import User
from tests.telegram.conftest import RunningBot, by_polling

# By these refusals the bot learns that a message is not there, is somebody else's, or has arrived after all.
LOOKED_FOR = ("message to edit not found", "message can't be edited", "message is not modified")


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a bot that starts after this look for messages and try again without taking its time; that it takes it has a test of its own."""
    monkeypatch.setattr("bot.telegram_surface.doubt.LOOKS_PER_S", 1_000.0)
    monkeypatch.setattr("bot.telegram_surface.delivery.LONGEST_WAIT_S", 0.05)


@pytest.fixture
def markup_refused(api: BotApi) -> Iterator[None]:
    """Have the server refuse the markup of the next message."""
    refused = "can't parse entities: Unsupported start tag"
    api.server.faults.add(Fault("refusal", "sendMessage", status=400, description=f"Bad Request: {refused}"))
    yield
    api.expect_refusals(refused)


@by_polling
@pytest.mark.usefixtures("bot")
async def test_a_limited_chat_delays_no_other(api: BotApi) -> None:
    """429 with two seconds to wait in one chat: the other is answered before it, the first after the wait, once."""
    anna, ben = api.user("Anna"), api.user("Ben")
    slow, quick = api.private(anna), api.private(ben)
    api.server.faults.add(Fault("flood", "sendMessage", chat_id=anna.id, seconds=2))
    await slow.says(anna, "When was it published?")
    await api.received()
    await quick.says(ben, "When was it published?")
    await quick.reply()
    assert slow.bot_messages() == []
    await slow.reply()
    assert len(slow.bot_messages()) == 1


@by_polling
@pytest.mark.parametrize("status", [502, 500])
@pytest.mark.usefixtures("bot")
async def test_an_error_of_the_server_is_tried_again(api: BotApi, status: int) -> None:
    """One answer, a little later."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("server-error", "sendMessage", status=status))
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.silence()
    assert sum(call.method == "editMessageReplyMarkup" for call in api.server.calls) == (LOOK_AHEAD_BRIEFLY if status == 502 else 0)
    api.expect_refusals(*LOOKED_FOR)


@pytest.mark.usefixtures("quickly", "bot")
async def test_a_lost_answer_of_telegram_is_not_said_twice(api: BotApi) -> None:
    """The message arrived but the connection broke before the bot heard so: it looks, and finds it."""
    anna, ben = api.user("Anna"), api.user("Ben")
    chat, other = api.private(anna), api.private(ben)
    await other.says(ben, "What is the weather?")
    await other.reply()
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=anna.id))
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.silence(0.5)
    api.expect_refusals(*LOOKED_FOR)


@pytest.mark.usefixtures("quickly", "bot")
async def test_numbers_of_a_chat_of_strangers_do_not_mislead(api: BotApi) -> None:
    """A guest message stands in a chat that counts for itself, wherever the search for a lost answer begins."""
    anna, ben = api.user("Anna"), api.user("Ben")
    chat = api.private(anna)
    await api.guest(ben, "When was it published?", number_there=7_654_321)
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=anna.id))
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.silence(0.5)
    api.expect_refusals(*LOOKED_FOR)


@pytest.mark.parametrize("others_first", [True, False], ids=["not known yet", "known"])
@pytest.mark.usefixtures("quickly", "bot")
async def test_a_server_that_numbers_each_chat_by_itself(api: BotApi, others_first: bool) -> None:
    """A lost answer is found right behind the question, however many messages there are in other chats."""
    api.server.world.numbers_by_chat = True
    anna, ben = api.user("Anna"), api.user("Ben")
    chat, other = api.private(anna), api.private(ben)
    for _ in range(5):
        await other.says(ben, "What is the weather?")
        await other.reply()
    if not others_first:
        await chat.says(anna, "What is the weather?")
        await chat.reply()
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=anna.id))
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.silence(0.5)
    assert sum(call.method == "editMessageReplyMarkup" for call in api.server.calls) == 1
    api.expect_refusals(*LOOKED_FOR)


@pytest.mark.parametrize("kind", ["cut-answer", "empty-answer", "gateway-error"])
@pytest.mark.usefixtures("quickly", "bot")
async def test_an_answer_that_tells_nothing_is_like_a_lost_one(api: BotApi, kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    """Cut short, empty, or of a server that stands between: the message is looked for, nobody hears of an error, no log shows it."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault(kind, "sendMessage", chat_id=anna.id))
    with caplog.at_level(logging.INFO):
        await chat.says(anna, "When was it published?")
        assert "On 20 July 2023." in (await chat.reply()).text
        await chat.silence(0.5)
    assert "20 July" not in caplog.text
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    api.expect_refusals(*LOOKED_FOR)


@by_polling
@pytest.mark.usefixtures("bot")
async def test_updates_that_arrive_cut_short_stay_out_of_the_log(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """They are asked for again."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "What is the weather?")
    await chat.reply()
    api.server.faults.add(Fault("cut-answer", "getUpdates"))
    with caplog.at_level(logging.INFO):
        for _ in range(2):  # one poll is under way already
            await chat.says(anna, "When was it published?")
            await api.received()
        assert "On 20 July 2023." in (await chat.reply()).text
    assert "updates could not be fetched" in caplog.text
    assert "When was" not in caplog.text
    assert "Anna" not in caplog.text


@pytest.mark.usefixtures("quickly", "bot")
async def test_a_lost_request_is_repeated(api: BotApi) -> None:
    """Nothing is found where nothing arrived, so it is sent again."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("dropped-request", "sendMessage", chat_id=anna.id))
    await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.silence(0.5)
    api.expect_refusals(*LOOKED_FOR)


async def test_a_repeated_update_is_answered_once(api: BotApi, bot: RunningBot) -> None:
    """Also when the repetition comes after a restart."""
    anna = api.user("Anna")
    chat = api.private(anna)
    message = await chat.says(anna, "When was it published?", update_id=555)
    await chat.reply()
    chat.deliver(message, update_id=555)
    await chat.silence()
    await bot.stop()
    await bot.start()
    chat.deliver(message, update_id=555)
    await chat.silence()


async def test_questions_survive_a_stop_and_a_kill(api: BotApi, bot: RunningBot) -> None:
    """Received is received: ten questions, the process ends in the middle, each is answered once, in order."""
    anna = api.user("Anna")
    chat = api.private(anna)
    bot.service.delay_s = 0.05
    for number in range(10):
        await chat.says(anna, f"Question {number}")
    await chat.reply()
    await bot.kill()
    await bot.start()
    for _ in range(9):
        await chat.reply()
    await chat.silence()
    texts = [message.text.splitlines()[0] for message in chat.bot_messages()]
    assert texts == [f"You asked: Question {number}" for number in range(10)]
    api.expect_refusals(*LOOKED_FOR)


async def test_an_old_question_is_acknowledged_first(api: BotApi, bot: RunningBot) -> None:
    """After a long pause nobody is answered out of the blue; one press asks again."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was it published?", sent_ago_s=asking.TOO_OLD_S + 5)
    notice = await chat.reply()
    assert notice.text.startswith("I was not available when you asked this.")
    assert bot.service.asked == []
    await notice.press(anna, "Ask again")
    assert "On 20 July 2023." in (await chat.reply()).text


async def test_too_many_questions_get_one_friendly_sentence(api: BotApi, bot: RunningBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Others are served as always."""
    monkeypatch.setattr(budgets, "PER_PERSON", 5)
    anna, ben = api.user("Anna"), api.user("Ben")
    chat, other = api.private(anna), api.private(ben)
    for number in range(budgets.PER_PERSON + 3):
        await chat.says(anna, f"Question {number}")
    await chat.until(lambda: any(m.text.startswith("You ask faster") for m in chat.bot_messages()))
    await other.says(ben, "When was it published?")
    await other.reply()
    await chat.says(anna, "One more")
    await api.received()
    assert sum(message.text.startswith("You ask faster") for message in chat.bot_messages()) == 1
    assert len(bot.service.asked) == budgets.PER_PERSON + 1


@pytest.mark.usefixtures("bot")
async def test_an_exception_becomes_a_calm_sentence(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """The log gets the reason, the member does not, the next question works."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "crash")
    assert (await chat.reply()).text.startswith("Something went wrong on our side")
    assert "an exception text that nobody may see" in caplog.text
    assert all("exception" not in message.text for message in chat.bot_messages())
    await chat.says(anna, "When was it published?")
    assert "On 20 July 2023." in (await chat.reply()).text


@by_polling
@pytest.mark.usefixtures("bot", "markup_refused")
async def test_markup_that_is_refused_arrives_as_plain_text(api: BotApi) -> None:
    """Better without bold than not at all."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "What is the weather?")
    reply = await chat.reply()
    assert "The documents do not say." in reply.text
    assert "</" not in reply.text
    first, second = (call.parameters for call in api.server.calls if call.method == "sendMessage")
    assert (first.get("parse_mode"), second.get("parse_mode")) == ("HTML", None)


@by_polling
@pytest.mark.usefixtures("bot", "markup_refused")
async def test_signs_of_the_text_itself_outlive_refused_markup(api: BotApi) -> None:
    """A "<" that a quotation holds is sent as it stands, once, and nothing between it and a ">" is lost."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was it published?")
    await chat.reply()
    first, second = (call.parameters for call in api.server.calls if call.method == "sendMessage")
    assert "&lt;" in first["text"]
    assert second["text"] == html.unescape(re.sub(r"<[^>]*>", "", first["text"]))
    assert "<" in second["text"]
    assert "parse_mode" not in second


@by_polling
@pytest.mark.usefixtures("bot", "root_logger")
async def test_no_token_in_any_log_line(api: BotApi) -> None:
    """Not even when the server is gone and the library complains with full addresses."""
    log = io.StringIO()
    start_logging("DEBUG", "console", [api.server.token], log)
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("server-error", "sendMessage"))
    await chat.says(anna, "crash")
    await chat.reply()
    api.expect_refusals(*LOOKED_FOR)
    logging.getLogger("x").error("%s", f"https://api.telegram.org/bot{api.server.token}/getMe")
    try:
        raise ValueError(api.server.token)
    except ValueError:
        logging.getLogger("x").exception("with a traceback")
    assert "with a traceback" in log.getvalue()
    assert "an exception text that nobody may see" in log.getvalue()
    assert api.server.token not in log.getvalue()
    assert "AAtest-token" not in log.getvalue()


async def test_stopping_takes_no_time(api: BotApi, bot: RunningBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in the middle of a wait that Telegram has ordered, long before its end; the question is answered after the next start."""
    monkeypatch.setattr("bot.telegram_surface.application.FINISH_WITHIN_S", 0.5)
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("flood", "sendMessage", seconds=60))
    await chat.says(anna, "When was it published?")
    await api.received()
    await asyncio.sleep(0.2)
    ordered = asyncio.create_task(asyncio.sleep(60))
    assert await bot.stop() == 0
    assert not ordered.done()
    ordered.cancel()
    await bot.start()
    await chat.reply()
    await chat.silence()
    api.expect_refusals(*LOOKED_FOR)


async def test_random_kills_under_load(api: BotApi, tmp_path: Path) -> None:
    """Twenty chats ask all the time while the bot is killed again and again: nothing lost, nothing doubled, order kept."""
    bot = RunningBot(api, tmp_path, "polling")
    await bot.start()
    chance = random.Random(7)
    people = [api.user(f"P{number}") for number in range(20)]
    for round_number in range(6):
        for person in people:
            await api.private(person).says(person, f"Question {round_number}")
        await asyncio.sleep(chance.uniform(0.0, 0.25))
        await bot.kill()
        await bot.start()
    for person in people:
        chat = api.private(person)
        await chat.until(lambda chat=chat: len(chat.bot_messages()) >= 6)
    await asyncio.sleep(0.3)
    for person in people:
        texts = [message.text.splitlines()[0] for message in api.private(person).bot_messages()]
        assert texts == [f"You asked: Question {number}" for number in range(6)]
    await bot.stop()


async def test_a_flood_from_one_chat_leaves_room_for_others(api: BotApi, bot: RunningBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than its lane holds is left out; others do not notice."""
    monkeypatch.setattr("bot.telegram_surface.intake.MOST_IN_LANE", 10)
    anna, ben = api.user("Anna"), api.user("Ben")
    bot.service.delay_s = 0.1
    for number in range(100):
        await api.private(anna).says(anna, f"Question {number}")
    await api.received()
    await api.private(ben).says(ben, "When was it published?")
    await api.private(ben).reply()
    await api.private(anna).until(lambda: len(api.private(anna).bot_messages()) >= 10)
    await asyncio.sleep(0.5)
    assert len(bot.service.asked) < 60
    assert await asyncio.wait_for(bot.stop(), 5) == 0


def test_a_message_in_doubt_is_looked_for_among_all_that_was_written_meanwhile() -> None:
    """A hundred messages of others may lie between the newest one known when it left and itself; those of others are passed over."""
    heights = Heights()
    heights.note(7, 36)
    for number in range(40, 160):
        heights.note(number, number)
    heights.note(-1_000_000_000_500, 9_000)  # a supergroup counts for itself
    places = list(heights.places(7, 36, since=0.0))
    assert places[:4] == [37, 38, 39, 160]
    assert places[-1] == 159 + LOOK_AHEAD
    assert list(heights.places(-1_000_000_000_500, 9_000, since=0.0)) == list(range(9_001, 9_001 + LOOK_AHEAD))


def test_a_supergroup_counts_for_itself_whatever_its_number_looks_like() -> None:
    """Its messages say nothing of where those of private chats stand."""
    heights = Heights()
    heights.note_apart(-1009)
    heights.note(-1009, 9_000)
    heights.note(7, 36)
    assert heights.account == 36
    assert next(heights.places(-1009, 9_000, since=0.0)) == 9_001


def test_numbers_that_contradict_one_sequence_end_the_belief_in_it() -> None:
    """Until then the chat's own next places are looked at first, whoever else has the same numbers; after that they alone."""
    heights = Heights()
    heights.note(8, 12)
    heights.note(7, 3)
    places = list(heights.places(7, heights.before(7, {"chat": 3, "account": 12}), since=0.0, near=3))
    assert places[:6] == [4, 5, 6, 7, 8, 13]
    heights.note(7, 4, begun=1.0, behind=12)
    assert heights.before(7, {"chat": 4, "account": 12}) == 4
    assert list(heights.places(7, 4, since=2.0, near=4)) == list(range(5, 5 + LOOK_AHEAD))


def test_a_later_message_of_the_bot_ends_the_search() -> None:
    """Numbers grow: what left before it stands before it. What is learnt while looking counts at once."""
    heights = Heights()
    heights.note(7, 36)
    heights.note(8, 45, begun=3.0)
    assert list(heights.places(7, 36, since=5.0))[-1] == 45 + LOOK_AHEAD
    looking = heights.places(7, 36, since=5.0)
    assert [next(looking), next(looking)] == [37, 38]
    heights.note(9, 39)
    heights.note(8, 42, begun=6.0)
    assert list(looking) == [40, 41]


def ever_sent(chat: ChatHandle) -> int:
    """Return how many messages the bot has sent, with those that were taken back."""
    return sum(message.from_bot for message in chat.chat.messages.values())


def question_before(api: BotApi, chat: ChatHandle, person: User, text: str, others: int) -> None:
    """Let somebody ask, and others write so much behind it, without the bot's hearing of that, before it answers."""
    entities = {"entities": [{"type": "bot_command", "offset": 0, "length": 4}]} if text.startswith("/ask") else {}
    message = chat.post({"from": person.as_json()}, {"text": text, **entities})
    for _ in range(others):
        api.server.world.next_message_id(chat.chat)
    chat.deliver(message)


@by_polling
@pytest.mark.parametrize("kind", ["lost-answer", "dropped-request"])
@pytest.mark.usefixtures("quickly", "bot")
async def test_numbers_that_ran_far_ahead(api: BotApi, kind: Kind) -> None:
    """Four hundred messages that the bot never hears of lie before its own: it says it again, goes on looking, and takes one back."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault(kind, "sendMessage", chat_id=anna.id))
    question_before(api, chat, anna, "Who signed the open letter?", others=400)
    await chat.until(lambda: ever_sent(chat) == (2 if kind == "lost-answer" else 1), 30)
    await chat.until(lambda: len(chat.bot_messages()) == 1, 30)
    await asyncio.sleep(0.5)
    assert len(chat.bot_messages()) == 1
    api.expect_refusals(*LOOKED_FOR)


@by_polling
@pytest.mark.usefixtures("quickly", "bot")
async def test_a_lost_answer_in_a_busy_group_is_not_said_twice(api: BotApi) -> None:
    """Twelve messages of others stand between question and answer; the bot looks past them."""
    anna = api.user("Anna")
    group = api.group("Campaigners", anna)
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=group.id))
    question_before(api, group, anna, "/ask Who signed the open letter?", others=12)
    await group.until(lambda: len(group.bot_messages()) == 1)
    await asyncio.sleep(0.5)
    assert ever_sent(group) == 1
    api.expect_refusals(*LOOKED_FOR)


@by_polling
@pytest.mark.usefixtures("bot")
async def test_looking_leaves_room_for_answers(api: BotApi) -> None:
    """Edits share the limits of sending, so that places are looked at one after the other. A busy machine takes more time, never less."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("dropped-request", "sendMessage", chat_id=anna.id))
    started = time.monotonic()
    await chat.says(anna, "When was it published?")
    await chat.reply()
    looks = sum(call.method == "editMessageReplyMarkup" for call in api.server.calls)
    assert looks == LOOK_AHEAD
    assert looks <= LOOKS_AT_ONCE + LOOKS_PER_S * (time.monotonic() - started)
    api.expect_refusals(*LOOKED_FOR)


@by_polling
@pytest.mark.usefixtures("quickly", "bot")
async def test_a_message_lost_twice_is_found_where_nothing_was_before(api: BotApi) -> None:
    """The first sending never arrived, the second one did, at a place that was empty when it was looked at."""
    anna = api.user("Anna")
    chat = api.private(anna)
    api.server.faults.add(Fault("dropped-request", "sendMessage", chat_id=anna.id))
    api.server.faults.add(Fault("lost-answer", "sendMessage", chat_id=anna.id))
    await chat.says(anna, "Who signed the open letter?")
    await chat.reply()
    await chat.silence(0.5)
    assert ever_sent(chat) == 1
    api.expect_refusals(*LOOKED_FOR)
