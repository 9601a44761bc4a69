"""Groups: silent unless addressed, in the right topic, for the right people."""

from __future__ import annotations

import asyncio

import pytest

from tests.botapi.driver import BotApi
from tests.botapi.faults import Fault
from tests.telegram.conftest import RunningBot
from tests.telegram.fake_service import ANSWERS


@pytest.mark.usefixtures("bot")
async def test_ask_with_and_without_the_bots_name(api: BotApi) -> None:
    """`/ask` and `/ask@bot` are answered as a reply; `/ask@otherbot` is somebody else's."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    asked = await group.says(ben, "/ask Who signed the open letter?")
    reply = await group.reply()
    assert reply.answers == asked.id
    assert "The open letter has 2 signatories." in reply.text
    await group.says(ben, f"/ask@{api.server.world.bot.username} When was it published?")
    assert "On 20 July 2023." in (await group.reply()).text
    group.chat.members[api.server.world.bot.id] = "administrator"  # administrators hear everything
    await group.says(ben, "/ask@other_bot When was it published?")
    await group.silence()


@pytest.mark.usefixtures("bot")
async def test_silent_unless_addressed(api: BotApi) -> None:
    """With privacy mode off the bot hears everything and still says nothing."""
    api.server.world.bot.privacy_mode = False
    anna, ben, robot = api.user("Anna"), api.user("Ben"), api.user("Robot", is_bot=True)
    group = api.group("Coalition", anna, ben, robot)
    first = await group.says(anna, "Who signed the open letter?")
    await group.says(ben, "No idea.", reply_to=first)
    await group.says(ben, "@somebody_else who signed?")
    await group.says(robot, f"@{api.server.world.bot.username} who signed?")
    await group.auto_forward(f"News! @{api.server.world.bot.username} /ask who signed?")
    await group.sends(anna, {"new_chat_title": "Coalition 2"})
    await group.silence()


async def test_mention_is_answered_where_it_arrives(api: BotApi, bot: RunningBot) -> None:
    """The name is no part of the question; a mention alone asks back; as a reply it asks the other message."""
    api.server.world.bot.mentions_delivered = True
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    name = f"@{api.server.world.bot.username}"
    await group.says(anna, f"😀 {name.upper()} When was it published?")
    await group.reply()
    assert bot.service.asked[-1].text == "😀 When was it published?"
    await group.says(anna, name)
    assert (await group.reply()).text.startswith("What would you like to know?")
    other = await group.says(anna, "Who signed everything?")
    await group.says(anna, f"{name}", reply_to=other)
    assert "60 organisations signed." in (await group.reply()).text


async def test_a_reply_to_the_bot_is_a_follow_up(api: BotApi, bot: RunningBot) -> None:
    """Anybody may go on from an answer."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask Who signed the open letter?")
    answer = await group.reply()
    await group.says(ben, "When was it published?", reply_to=answer)
    assert "On 20 July 2023." in (await group.reply()).text
    assert [turn.slots for turn in bot.service.histories[-1]] == [{"about": "Who signed the open letter?"}]


@pytest.mark.usefixtures("bot")
async def test_ask_as_a_reply_puts_the_other_message(api: BotApi) -> None:
    """Without words of its own, `/ask` asks what it replies to; with nothing at all it explains itself."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    question = await group.says(ben, "Who signed the open letter?")
    await group.says(anna, "/ask", reply_to=question)
    assert "The open letter has 2 signatories." in (await group.reply()).text
    await group.says(anna, "/ask")
    assert (await group.reply()).text.startswith("Please write what you mean after the command")


@pytest.mark.parametrize("topic", [7, None], ids=["topic", "general"])
@pytest.mark.usefixtures("bot")
async def test_answers_stay_in_their_topic(api: BotApi, topic: int | None) -> None:
    """Also in General, which has no number that could be sent."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press", 9: "Law"})
    await group.says(anna, "/ask Who signed the open letter?", topic=topic)
    reply = await group.reply()
    assert reply.thread == topic
    await group.says(anna, "When was it published?", reply_to=reply)
    assert (await group.reply()).thread == topic


@pytest.mark.usefixtures("bot")
async def test_a_thread_of_replies_is_no_topic(api: BotApi) -> None:
    """Its number cannot be sent back; the answer is an ordinary reply."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    first = await group.says(anna, "Hello")
    await group.says(anna, "/ask When was it published?", reply_to=first)
    assert (await group.reply()).thread is None


async def test_the_question_was_deleted_meanwhile(api: BotApi, bot: RunningBot) -> None:
    """In a topic a reply to a deleted message is refused; the answer comes without the reply."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press"})
    bot.service.delay_s = 0.2
    asked = await group.says(anna, "/ask When was it published?", topic=7)
    asked.deleted = True
    reply = await group.reply()
    assert (reply.thread, reply.answers) == (7, None)
    assert [call.description for call in api.server.refused()] == ["Bad Request: message to be replied not found"]
    api.server.calls.clear()


async def test_the_topic_was_deleted_meanwhile(api: BotApi, bot: RunningBot) -> None:
    """The answer stands nowhere rather than in General, where nobody asked; and nothing is said to have gone wrong."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press"})
    bot.service.delay_s = 0.2
    asked = await group.says(anna, "/ask When was it published?", topic=7)
    del group.chat.topics[7]
    asked.deleted = True
    await group.silence(1.0)
    api.expect_refusals("message thread not found", "message to be replied not found")
    bot.service.delay_s = 0.0
    await group.says(anna, "/ask When was it published?")
    assert (await group.reply()).thread is None


@pytest.mark.usefixtures("bot")
async def test_an_anonymous_admin_is_answered(api: BotApi) -> None:
    """They write in the name of the group, through a placeholder that looks like a bot."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    await group.anonymous_admin_says("/ask When was it published?")
    assert "On 20 July 2023." in (await group.reply()).text
    await group.anonymous_admin_says("/settings")
    assert (await group.reply()).text.startswith("Settings of this chat")


async def test_a_group_becomes_a_supergroup(api: BotApi, bot: RunningBot) -> None:
    """The answer follows to the new id, and the group's settings too."""
    anna = api.user("Anna")
    group = api.group("Old", anna, basic=True)
    await group.says(anna, "/settings")
    card = await group.reply()
    await card.press(anna, "Answers")
    await card.edited(edits=1)
    bot.service.delay_s = 0.3
    await group.says(anna, "/ask When was it published?")
    await api.received()
    new = await group.migrate(announce=False)
    reply = await new.reply()
    assert "On 20 July 2023." in reply.text
    bot.service.delay_s = 0.0
    await new.says(anna, "/settings")
    assert "Answers: short" in (await new.reply()).text
    assert [call.description for call in api.server.refused()] == ["Bad Request: group chat was upgraded to a supergroup chat"]
    api.server.calls.clear()


@pytest.mark.parametrize("announced", [True, False], ids=["told", "found out"])
async def test_buttons_of_a_group_that_became_a_supergroup_answer_there(api: BotApi, bot: RunningBot, announced: bool) -> None:
    """What they would show is sent to the new chat, and settings are those of the new chat; also after a restart."""
    anna = api.user("Anna")
    group = api.group("Old", anna, basic=True)
    await group.says(anna, "/ask Who signed everything?")
    answer = await group.reply()
    await group.says(anna, "/settings")
    card = await group.reply()
    new = await group.migrate(announce=announced)
    new.chat.members[anna.id] = "creator"
    await api.received()
    if not announced:
        await bot.stop()
        await bot.start()
    await answer.press(anna, "More")
    assert "16–30 of 60" in (await new.reply()).text
    await answer.press(anna, "Sources")
    assert "Open letter to the ministers" in (await new.reply()).text
    await card.press(anna, "Quiet hours")
    assert "Quiet hours: on" in (await new.reply()).text
    await card.press(anna, "Quiet hours")
    assert "Quiet hours: off" in (await new.reply()).text
    await card.press(anna, "Language")
    languages = await new.reply()
    assert "Deutsch" in languages.labels()
    await group.press(anna, card.message, languages.button("Deutsch")["callback_data"])
    assert "Deutsch" in (await new.reply()).text
    await new.says(anna, "/settings")
    assert "Deutsch" in (await new.reply()).text
    assert {call.description for call in api.server.refused()} == {"Bad Request: group chat was upgraded to a supergroup chat"}
    api.server.calls.clear()


async def test_kicked_and_added_again(api: BotApi, bot: RunningBot) -> None:
    """A refusal in one group is no trouble elsewhere; coming back, the bot introduces itself."""
    anna = api.user("Anna")
    group, other = api.group("Coalition", anna), api.group("Other", anna)
    bot.service.delay_s = 0.2
    await group.says(anna, "/ask When was it published?")
    await api.received()
    await group.set_bot_status(anna, "kicked")
    bot.service.delay_s = 0.0
    await other.says(anna, "/ask When was it published?")
    await other.reply()
    await asyncio.sleep(0.4)  # until the first answer has been refused
    assert group.bot_messages() == []
    await group.set_bot_status(anna, "member")
    assert "I stay silent unless somebody asks me" in (await group.reply()).text
    await group.says(anna, f"/ask@{api.server.world.bot.username} When was it published?")
    assert "On 20 July 2023." in (await group.reply()).text


@pytest.mark.usefixtures("bot")
async def test_settings_are_for_administrators(api: BotApi) -> None:
    """Others are told so; restricted asking and short answers then hold for everybody."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(ben, "/settings")
    assert (await group.reply()).text == "Only administrators can do this."
    await group.says(anna, "/settings")
    card = await group.reply()
    assert (await card.press(ben, "Who may ask"))["text"] == "Only administrators can do this."
    await card.press(anna, "Who may ask")
    await card.edited(edits=1)
    await card.press(anna, "Answers")
    await card.edited(edits=2)
    assert "Who may ask: administrators" in card.text
    await group.says(ben, "/ask When was it published?")
    assert (await group.reply()).text.startswith("In this group only administrators can ask me.")
    await group.says(anna, "/ask When was it published?")
    assert (await group.reply()).marked("expandable_blockquote") == []


@pytest.mark.usefixtures("bot")
async def test_an_administrator_is_not_refused_because_telegram_fails(api: BotApi) -> None:
    """While it cannot be learnt who leads the group, nobody is said not to; of a group that moved, its new id is asked."""
    anna = api.user("Anna")
    group = api.group("Old", anna, basic=True)
    await group.says(anna, "/settings")
    card = await group.reply()
    await card.press(anna, "Who may ask")
    await card.edited(edits=1)
    failing = Fault("refusal", "getChatMember", times=99, status=502, description="Bad Gateway")
    api.server.faults.add(failing)
    await group.says(anna, "/ask When was it published?")
    assert "try again in a moment" in (await group.reply(20)).text
    failing.times = 0
    api.server.faults.add(Fault("slow", "getChatMember", seconds=0.3))
    await group.says(anna, "/ask When was it published?")
    await api.received()
    new = await group.migrate(announce=False)
    assert "On 20 July 2023." in (await new.reply(20)).text
    assert {call.description for call in api.server.refused()} == {"Bad Request: group chat was upgraded to a supergroup chat"}
    api.server.calls.clear()


async def test_the_groups_language(api: BotApi, bot: RunningBot) -> None:
    """Chosen on the card, it is the hint for everybody without a choice of their own."""
    anna, ben = api.user("Anna"), api.user("Ben", language="fr")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/settings")
    card = await group.reply()
    await card.press(anna, "Language")
    await card.edited(edits=1)
    await card.press(anna, "Deutsch")
    await card.edited(edits=2)
    assert "Deutsch" in card.text
    await group.says(ben, "/ask Who?")
    await group.reply()
    assert bot.service.asked[-1].language == "de"


@pytest.mark.usefixtures("bot")
async def test_a_private_word_from_a_group_answer(api: BotApi) -> None:
    """The button below an answer in a group opens that answer in the private chat."""
    anna = api.user("Anna")
    group, chat = api.group("Coalition", anna), api.private(anna)
    await group.says(anna, "/ask Who signed the open letter?")
    link = (await group.reply()).button("Ask in private")["url"]
    assert link.startswith("https://t.me/campaign_test_bot?start=a-")
    await chat.says(anna, f"/start {link.partition('start=')[2]}")
    assert "The open letter has 2 signatories." in (await chat.reply()).text


async def test_ask_below_a_picture_is_answered(api: BotApi, bot: RunningBot) -> None:
    """A command in a caption is one, with and without the bot's name; that of another bot is not."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    photo = {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 5, "height": 5}]}
    name = f"/ask@{api.server.world.bot.username}"
    for command in ("/ask", name):
        entity = {"type": "bot_command", "offset": 0, "length": len(command)}
        await group.sends(anna, {**photo, "caption": f"{command} When was it published?", "caption_entities": [entity]})
        assert "On 20 July 2023." in (await group.reply()).text
        assert bot.service.asked[-1].text == "When was it published?"
    entity = {"type": "bot_command", "offset": 0, "length": 14}
    await group.sends(anna, {**photo, "caption": "/ask@other_bot When was it published?", "caption_entities": [entity]})
    await group.silence()


async def test_what_asks_nothing_gets_no_answer(api: BotApi, bot: RunningBot) -> None:
    """Thanks and smiles, and what a reply to the bot says to somebody else: silence in a group, and no question for the editors."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask When was it published?")
    answer = await group.reply()
    for text in ("👍", "Thanks!", "ok", "Merci beaucoup !", "@ben_somebody look at this", "look at this @ben_somebody"):
        await group.says(anna, text, reply_to=answer)
    await group.silence()
    await group.says(anna, "And what does @gema_official say?", reply_to=answer)
    await group.reply()
    assert [question.text for question in bot.service.asked] == ["When was it published?", "And what does @gema_official say?"]


@pytest.mark.parametrize(
    "text", ["Τι λέει η @gema_official για τη διαφάνεια;", "Τι λέει η @gema_official\u037e", "Τι λέει η @gema_official; Ευχαριστώ!"]
)
async def test_a_greek_question_that_names_somebody_is_one(api: BotApi, bot: RunningBot, text: str) -> None:
    """Like one with the question mark of other languages."""
    eleni = api.user("Eleni", language="el")
    group = api.group("Coalition", eleni)
    await group.says(eleni, "/ask When was it published?")
    answer = await group.reply()
    await group.says(eleni, text, reply_to=answer)
    await group.reply()
    assert bot.service.asked[-1].text == text


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("Τι καιρό κάνει στο Παρίσι;", True), ("Τι καιρό κάνει\u037e", True), ("Τι καιρό κάνει; Πες μου", True), ("Τι καιρό κάνει", False),
        ("What is the weather?", True), ("see you there; bye", False), ("see you there;", False), ("δείτε https://example.org/a;b", False),
    ],
)  # fmt: skip
async def test_a_question_without_an_answer_is_told_so_in_any_script(
    api: BotApi, bot: RunningBot, monkeypatch: pytest.MonkeyPatch, text: str, *, asking: bool
) -> None:
    """What merely replies to the bot is left alone; a semicolon between words of other scripts asks nothing."""
    monkeypatch.setitem(ANSWERS, text.lower(), ANSWERS["what is the weather?"])
    eleni = api.user("Eleni", language="el")
    group = api.group("Coalition", eleni)
    await group.says(eleni, "/ask When was it published?")
    answer = await group.reply()
    await group.says(eleni, text, reply_to=answer)
    if asking:
        assert (await group.reply()).text.startswith("The documents do not say.")
    else:
        await group.silence()
    assert bot.service.asked[-1].text == text
