"""A member alone with the bot."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.telegram_surface.clock import ZONE
from bot.telegram_surface.surface import Surface
from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot, by_polling


def seconds_until_night() -> float:
    """Return how long it is until one o’clock at night in Brussels."""
    now = datetime.now(ZONE)
    return (now.replace(hour=1, minute=0) + timedelta(days=1) - now).total_seconds()


@pytest.mark.usefixtures("bot")
async def test_a_question_is_answered_with_its_source(api: BotApi) -> None:
    """Short answer, entries, the source's words in quotation marks, a titled link with its date, no preview."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    reply = await chat.reply()
    assert reply.marked("bold")[0] == "The open letter has 2 signatories."
    assert "• Organisation 1 <&> Söhne\n• Organisation 2 <&> Söhne" in reply.text
    assert reply.marked("expandable_blockquote") == ["“We call for transparency & respect: a < b, not > c.”"]
    assert reply.links() == ["https://example.org/letter?a=1&b=2"]
    assert "Open letter to the ministers, 20 July 2023" in reply.text
    assert reply.answers is None
    sent = next(call for call in api.server.calls if call.method == "sendMessage")
    assert sent.parameters["link_preview_options"] == {"is_disabled": True}


@pytest.mark.usefixtures("bot")
async def test_a_summary_is_introduced_and_never_in_quotation_marks(api: BotApi) -> None:
    """The two voices are told apart."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "What was asked for?")
    reply = await chat.reply()
    assert "Summary by our editors:\nThe signatories ask governments to adopt the compromise." in reply.text
    assert "In the document’s own words:\n“We call for" in reply.text
    assert "“The signatories" not in reply.text


async def test_follow_ups_know_what_was_spoken_of_for_half_an_hour(api: BotApi, bot: RunningBot) -> None:
    """The next question carries the turns of the conversation, never its words by themselves."""
    anna = api.user("Anna")
    chat = api.private(anna)
    for text in ("Who signed the open letter?", "And GEMA?"):
        await chat.says(anna, text)
        await chat.reply()
    assert [turn.slots for turn in bot.service.histories[1]] == [{"about": "Who signed the open letter?"}]


async def test_a_reply_to_an_older_answer_goes_on_from_there(api: BotApi, bot: RunningBot) -> None:
    """Replying names the subject, whatever was spoken of since."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    first = await chat.reply()
    await chat.says(anna, "Who signed everything?")
    await chat.reply()
    await chat.says(anna, "When was it published?", reply_to=first)
    await chat.reply()
    assert [turn.slots for turn in bot.service.histories[2]] == [{"about": "Who signed the open letter?"}]


@pytest.mark.usefixtures("bot")
async def test_awkward_characters_and_length_arrive_whole(api: BotApi) -> None:
    """`<`, `&`, emoji and 10,000 characters: several messages, split between sentences, nothing lost."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "A long one")
    replies = [await chat.reply() for _ in range(3)]
    assert replies[0].text.startswith("First & <last> 😀.")
    assert sum(reply.text.count("A sentence with <b> & more 😀.") for reply in replies) == 330
    assert [bool(reply.buttons()) for reply in replies] == [False, False, True]


@pytest.mark.usefixtures("bot")
async def test_a_very_long_answer_is_a_file(api: BotApi) -> None:
    """No wall of messages: the beginning, and everything in one file."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "A very long one")
    assert (await chat.reply()).text.startswith("A sentence that goes on")
    file = await chat.reply()
    assert file.text == "The full answer is in this file."
    stored = api.server.world.files[file.message.data["document"]["file_id"]]
    assert stored.content.decode().count("A sentence that goes on and on.") == 1000


@pytest.mark.usefixtures("bot")
async def test_photos_albums_and_captions(api: BotApi) -> None:
    """A caption is a question; a picture without one gets one hint, an album too."""
    anna = api.user("Anna")
    chat = api.private(anna)
    photo = {"photo": [{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}]}
    await chat.sends(anna, {**photo, "caption": "When was it published?"})
    assert "On 20 July 2023." in (await chat.reply()).text
    for _ in range(3):
        await chat.sends(anna, {**photo, "media_group_id": "album-1"})
    assert (await chat.reply()).text == "I can only read text. Please write your question."
    await chat.silence()


@by_polling
@pytest.mark.parametrize("captioned", [0, 1, 2])
async def test_an_album_whose_caption_asks_gets_the_answer_alone(api: BotApi, bot: RunningBot, captioned: int) -> None:
    """Wherever the caption stands; the other pictures are no messages that cannot be read."""
    anna, ben = api.user("Anna"), api.user("Ben")
    chat, other = api.private(anna), api.private(ben)
    photo = {"photo": [{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}], "media_group_id": "album-1"}
    for number in range(3):
        await chat.sends(anna, {**photo, **({"caption": "When was it published?"} if number == captioned else {})})
        await other.sends(ben, {**photo})
    assert "On 20 July 2023." in (await chat.reply()).text
    assert (await other.reply()).text == "I can only read text. Please write your question."
    await chat.silence(0.5)
    await other.silence()
    assert len(bot.service.asked) == 1


@pytest.mark.usefixtures("bot")
async def test_several_files_at_once_are_refused_once(api: BotApi) -> None:
    """One sentence for all of them."""
    anna = api.user("Anna")
    chat = api.private(anna)
    document = {"document": {"file_id": "x", "file_unique_id": "x", "file_name": "a.pdf", "file_size": 5}}
    for _ in range(3):
        await chat.sends(anna, {**document, "media_group_id": "album-2"})
    assert (await chat.reply()).text.startswith("Only editors can add documents.")
    await chat.silence()


@by_polling
@pytest.mark.usefixtures("bot")
async def test_a_document_whose_caption_asks_is_answered(api: BotApi) -> None:
    """Like a picture's, also in an album; what it says without asking is no question."""
    anna, ben, eva = api.user("Anna"), api.user("Ben"), api.user("Eva")
    await api.private(anna).uploads(anna, "letter.pdf", caption="When was it published?")
    assert "On 20 July 2023." in (await api.private(anna).reply()).text
    await api.private(ben).uploads(ben, "letter.pdf", caption="Please add our letter")
    assert (await api.private(ben).reply()).text.startswith("Only editors can add documents.")
    document = {"document": {"file_id": "x", "file_unique_id": "x", "file_name": "a.pdf", "file_size": 5}, "media_group_id": "album-3"}
    for caption in ({}, {"caption": "When was it published?"}, {}):
        await api.private(eva).sends(eva, {**document, **caption})
    assert "On 20 July 2023." in (await api.private(eva).reply()).text
    for person in (anna, ben, eva):
        await api.private(person).silence(0.5)


@by_polling
@pytest.mark.usefixtures("bot")
async def test_marks_that_say_nothing_get_words(api: BotApi) -> None:
    """A picture or a face is seen with a reaction; "<" might be anything, so that it is asked what is wanted."""
    anna = api.user("Anna")
    chat = api.private(anna)
    for text in ("<", "& & &", "/", "..."):
        await chat.says(anna, text)
        assert (await chat.reply()).text.startswith("What would you like to know?"), text
    for number, text in enumerate(("🤷", ":-)", "👍"), 1):
        await chat.says(anna, text)
        await chat.silence(0.2)
        assert len(api.server.world.reactions) == number, text


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_in_quiet_hours_nothing_makes_a_sound(api: BotApi, tmp_path: Path, mode: str) -> None:
    """Answers, help, and the notice that a question was too old."""
    ahead_s = seconds_until_night()

    async def at_night(surface: Surface) -> None:
        surface.desk.clock = lambda: time.time() + ahead_s

    bot = RunningBot(api, tmp_path, mode, attendants=(at_night,))
    await bot.start()
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/settings", sent_ago_s=-ahead_s)
    card = await chat.reply()
    assert not card.message.silent
    await card.press(anna, "Quiet")
    await card.edited(edits=1)
    for text in ("When was it published?", "/help", "/settings", "/language"):
        await chat.says(anna, text, sent_ago_s=-ahead_s)
        assert (await chat.reply()).message.silent, text
    await chat.says(anna, "When was it published?", sent_ago_s=3600 - ahead_s)
    notice = await chat.reply()
    assert notice.text.startswith("I was not available")
    assert notice.message.silent
    await bot.stop()
    assert api.refused() == []


@pytest.mark.usefixtures("bot")
async def test_an_edited_message_is_left_alone(api: BotApi) -> None:
    """The bot does not ask for edits; one that arrives all the same does no harm."""
    anna = api.user("Anna")
    chat = api.private(anna)
    asked = await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.edits(asked, "When was that published?")
    api.server.updates.add_raw({"edited_message": asked.data})
    await chat.silence()
    await chat.says(anna, "What is the weather?")
    assert (await chat.reply()).text == "The documents do not say."


@pytest.mark.usefixtures("bot")
async def test_service_messages_are_not_answered(api: BotApi) -> None:
    """A pinned message is nothing to answer."""
    anna = api.user("Anna")
    chat = api.private(anna)
    message = await chat.says(anna, "When was it published?")
    await chat.reply()
    await chat.sends(anna, {"pinned_message": message.data})
    await chat.silence()


async def test_the_language_hint_is_the_members_choice_or_telegram_language(api: BotApi, bot: RunningBot) -> None:
    """Headings follow the language of the answer."""
    anna = api.user("Anna", language="de-AT")
    chat = api.private(anna)
    await chat.says(anna, "Wer hat unterschrieben?")
    await chat.reply()
    assert bot.service.asked[0].language == "de"
    await chat.says(anna, "/language fr")
    await chat.reply()
    await chat.says(anna, "Qui a signé ?")
    await chat.reply()
    assert bot.service.asked[1].language == "fr"


@pytest.mark.usefixtures("bot")
async def test_eight_questions_at_once_keep_their_order(api: BotApi) -> None:
    """Each is answered once, in the order in which they were asked."""
    anna = api.user("Anna")
    chat = api.private(anna)
    for number in range(8):
        await chat.says(anna, f"Question {number}")
    replies = [await chat.reply() for _ in range(8)]
    assert [reply.text.splitlines()[0] for reply in replies] == [f"You asked: Question {number}" for number in range(8)]


async def test_a_slow_answer_shows_typing_and_delays_nobody_else(api: BotApi, bot: RunningBot) -> None:
    """The indicator appears only when it is worth it."""
    anna = api.user("Anna")
    chat = api.private(anna)
    bot.service.delay_s = 0.8
    await chat.says(anna, "Slow")
    await chat.reply()
    assert api.server.world.actions == [(anna.id, None, "typing")]


async def test_a_quotation_is_what_this_means(api: BotApi, bot: RunningBot) -> None:
    """What is quoted goes before the message quoted from, that before the conversation; a reply to an answer goes on from the answer."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was it published?")
    answer = await chat.reply()
    quote = {"text": "letter of 19 June 2025", "position": 0}
    origin = {"type": "hidden_user", "date": 1_790_000_000, "sender_user_name": "Somebody"}
    await chat.says(anna, "who signed it?", external_reply={"origin": origin}, quote=quote)
    await chat.reply()
    assert (bot.service.asked[-1].about, bot.service.histories[-1]) == ("letter of 19 June 2025", ())
    forwarded = chat.post({"from": anna.as_json()}, {"text": "The letter of 2023 is out.", "forward_origin": origin})
    await chat.says(anna, "Who signed this?", reply_to=forwarded)
    await chat.reply()
    assert (bot.service.asked[-1].about, bot.service.histories[-1]) == ("The letter of 2023 is out.", ())
    await chat.says(anna, "Who signed it?", reply_to=answer)
    await chat.reply()
    assert (bot.service.asked[-1].about, len(bot.service.histories[-1])) == ("", 1)


async def test_thanks_get_a_reaction(api: BotApi, bot: RunningBot) -> None:
    """No text, no buttons; a question mark asks."""
    anna = api.user("Anna")
    chat = api.private(anna)
    said = [await chat.says(anna, text) for text in ("Thanks!", "Danke", "👍", "🤔")]
    await chat.silence()
    assert [(number, signs[0]["emoji"]) for _, number, signs in api.server.world.reactions] == [
        (message.id, sign) for message, sign in zip(said, "👍👍👍👀", strict=True)
    ]
    await chat.says(anna, "Thanks, and when was it published?")
    await chat.reply()
    assert len(bot.service.asked) == 1
