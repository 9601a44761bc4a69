"""Commands and the menu."""

from __future__ import annotations

import asyncio

import pytest

from bot.answers.wording import Wording
from bot.texts import Texts
from knowledge.languages import OFFICIAL
from tests.botapi.driver import BotApi
from tests.botapi.world import User
from tests.shipped import shipped
from tests.telegram.conftest import RunningBot, by_polling

QUESTIONS = [
    ("/signatories the open letter", "Who signed the open letter?"),
    ("/organisation GEMA", "What is GEMA?"),
    ("/document 2024-02-01", "What does the joint statement before the COREPER vote demand?"),
    ("/timeline", "What happened in 2021–2028?"),
    ("/timeline 2024", "What happened in 2024?"),
    ("/deadlines", "Which deadlines lie ahead?"),
    ("/sources", "Which documents do you know?"),
    ("/start org-gema", "What is GEMA?"),
    ("/start gema", "What is GEMA?"),
    ("/start doc-2024-02-01-joint-statement-before-coreper", "What does the joint statement before the COREPER vote demand?"),
    ("/ask\nWho signed?", "Who signed?"),
    ("/ask\nWho signed\nthe letter?", "Who signed\nthe letter?"),
    ("/ask\tWho signed?", "Who signed?"),
    ("/ask\u00a0Who signed?", "Who signed?"),
    ("/ask\r\nWho signed?", "Who signed?"),
    ("/ask: Who signed?", "Who signed?"),
    ("/timeline\u202f2024", "What happened in 2024?"),
    ("/signatories\u3000the open letter", "Who signed the open letter?"),
]  # fmt: skip


@by_polling
@pytest.mark.parametrize(("command", "question"), QUESTIONS, ids=[command for command, _ in QUESTIONS])
async def test_commands_stand_for_questions(api: BotApi, bot: RunningBot, command: str, question: str) -> None:
    """Each puts the same question as a member would."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, command)
    await chat.reply()
    assert [asked.text for asked in bot.service.asked] == [question]


@by_polling
@pytest.mark.parametrize(
    ("command", "beginning"),
    [
        ("/start", "Hello. I answer questions"),
        ("/start nonsense!", "Hello. I answer questions"),
        ("/start a-unknown", "This button is no longer in use."),
        ("/help", "Write a question in your own words"),
        ("/about", "I am an automated system, not a person."),
        ("/privacy", "What I keep:"),
        ("/organisation", "Please write what you mean after the command, for example: /organisation GEMA"),
        ("/status", "Only the owners of this bot can do this."),
        ("/why", "Only the owners of this bot can do this."),
    ],
)
@pytest.mark.usefixtures("bot")
async def test_commands_that_say_something(api: BotApi, command: str, beginning: str) -> None:
    """Texts of our own, in calm words."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, command)
    assert (await chat.reply()).text.startswith(beginning)


@pytest.mark.usefixtures("bot")
async def test_an_unknown_command_in_private_is_told(api: BotApi) -> None:
    """Unless it names another bot."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/frobnicate now")
    assert (await chat.reply()).text.startswith("I do not know this command.")
    await chat.says(anna, "/frobnicate@other_bot")
    await chat.silence()


@pytest.mark.usefixtures("bot")
async def test_what_is_not_understood_after_a_command_is_told(api: BotApi) -> None:
    """A period that is none, a language that is not known; a language may be named as it calls itself."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/timeline blah")
    told = (await chat.reply()).text
    assert told.startswith("I cannot use this: blah")
    assert told.endswith("/timeline 2024")
    await chat.says(anna, "/language klingon")
    menu = await chat.reply()
    assert menu.text == "I cannot use this: klingon\n\nWhich language shall I use? Now: Language of the question"
    assert "Deutsch" in menu.labels()
    await chat.says(anna, "/language deutsch")
    assert (await chat.reply()).text.endswith("Deutsch")


@pytest.mark.usefixtures("bot")
async def test_a_shared_question_means_the_same_to_others(api: BotApi) -> None:
    """That of a command names the document; the list of sources has no such question."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/signatories 2024-02-01")
    share = (await chat.reply()).button("Share")["switch_inline_query_chosen_chat"]
    assert share["query"] == "Who signed the joint statement before the COREPER vote?"
    await chat.says(anna, "/sources")
    assert "Share" not in (await chat.reply()).labels()


async def test_status_of_an_idle_bot_and_who_may_see_it(api: BotApi, bot: RunningBot) -> None:
    """The command itself is no waiting question; the leader of a group is no owner of the bot."""
    anna, ben = api.user("Anna"), api.user("Ben")
    bot.owners = frozenset({anna.id})
    await bot.stop()
    await bot.start()
    await api.private(anna).says(anna, "/status")
    assert "Waiting questions: 0" in (await api.private(anna).reply()).text
    group = api.group("Coalition", ben, anna)
    await group.says(ben, "/why")
    assert (await group.reply()).text == "Only the owners of this bot can do this."


async def test_examples_of_the_greeting_can_be_pressed(api: BotApi, bot: RunningBot) -> None:
    """The answer repeats the question, since nobody typed it."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/start")
    await (await chat.reply()).press(anna, "What happened in 2025?")
    reply = await chat.reply()
    assert reply.marked("italic") == ["What happened in 2025?"]
    assert bot.service.asked[0].text == "What happened in 2025?"


async def test_language_is_chosen_by_button(api: BotApi, bot: RunningBot) -> None:
    """24 languages and the language of the question; the card shows the choice."""
    anna = api.user("Anna", language="en")
    chat = api.private(anna)
    await chat.says(anna, "/language")
    card = await chat.reply()
    assert len(card.labels()) == 25
    await card.press(anna, "Malti")
    await card.edited(edits=1)
    assert "Malti" in card.text
    await chat.says(anna, "Who?")
    await chat.reply()
    assert (bot.service.asked[-1].language, bot.service.asked[-1].answer_in) == ("mt", "mt")
    await card.press(anna, card.labels()[0])
    await card.edited(edits=2)
    await chat.says(anna, "Who?")
    await chat.reply()
    assert (bot.service.asked[-1].language, bot.service.asked[-1].answer_in) == ("en", None)


async def test_forget_deletes_after_asking(api: BotApi, bot: RunningBot) -> None:
    """Only the person concerned can press; afterwards nothing is left."""
    anna, ben = api.user("Anna"), api.user("Ben")
    chat = api.private(anna)
    await chat.says(anna, "/language de")
    await chat.reply()
    await chat.says(anna, "/language en")
    await chat.reply()
    await chat.says(anna, "Who signed the open letter?")
    await chat.reply()
    await chat.says(anna, "/forget")
    card = await chat.reply()
    assert (await card.press(ben, "Yes, delete"))["text"] == "Only the person who asked for this can decide it."
    await card.press(anna, "Yes, delete")
    await card.edited(edits=1)
    assert card.text == "Done. Deleted: settings 1, conversations 1, waiting questions 0, kept answers 1."
    assert bot.service.forgotten == 1
    await chat.says(anna, "And GEMA?")
    await chat.reply()
    assert bot.service.histories[-1] == ()


@pytest.mark.parametrize("restarted", [False, True], ids=["at once", "after a restart"])
async def test_what_was_forgotten_cannot_be_cancelled(api: BotApi, bot: RunningBot, restarted: bool) -> None:
    """On a card that has not changed yet where it was pressed; the card goes on telling what was deleted."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/forget")
    card = await chat.reply()
    yes, cancel = (button["callback_data"] for button in card.buttons())
    query = chat.press_unanswered(anna, card.message, yes)
    if restarted:
        await card.edited(edits=1)
        await bot.stop()
        await bot.start()
    assert (await chat.press(anna, card.message, cancel))["text"].startswith("This button is no longer in use.")
    await asyncio.wait_for(query.answered.wait(), 10)
    assert card.text.startswith("Done. Deleted: settings 0, conversations 0,")


async def test_what_was_forgotten_is_nowhere_on_disk(api: BotApi, bot: RunningBot) -> None:
    """While the bot goes on running: neither a name, nor a number, nor a word, not even of the press that asked for it."""
    anna = api.user("Annabella")
    group = api.group("Quintessence", anna)
    await group.says(anna, "/ask When was the zyxander published?")
    await group.reply()
    await group.says(anna, "/forget")
    card = await group.reply()
    await card.press(anna, "Yes, delete")
    await card.edited(edits=1)

    def found() -> list[tuple[str, str]]:
        contents = {path.name: path.read_bytes() for path in bot.folder.glob("state*")}
        words = ("Annabella", "Quintessence", "zyxander", str(anna.id))
        return [(name, word) for name, content in contents.items() for word in words if word.encode() in content]

    for _ in range(100):
        if not found():
            break
        await asyncio.sleep(0.1)
    assert found() == []


@pytest.mark.usefixtures("bot")
async def test_forget_can_be_cancelled(api: BotApi) -> None:
    """Nothing changes."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/forget")
    card = await chat.reply()
    await card.press(anna, "Cancel")
    await card.edited(edits=1)
    assert card.text == "Cancelled. Nothing was changed."
    assert card.labels() == []


async def test_a_short_number_is_a_number_too(api: BotApi, bot: RunningBot) -> None:
    """The oldest accounts have them, and whoever asks is told theirs."""
    anna, ben = api.user("Anna"), User(60, "Ben", "ben", "en")
    api.server.world.users[ben.id] = ben
    bot.owners = frozenset({anna.id})
    await bot.stop()
    await bot.start()
    chat, other = api.private(anna), api.private(ben)
    await other.says(ben, "/stats")
    assert "Your number is 60" in (await other.reply()).text
    await chat.says(anna, "/team editor 60 Ben")
    assert (await chat.reply()).text == "Ben is an editor now."
    await other.says(ben, "/stats")
    assert "Your number is" not in (await other.reply()).text
    await chat.says(anna, "/team editor 9999999999999999999 Ben")
    assert (await chat.reply()).text.startswith("To appoint somebody:")


async def test_owners_see_status_and_reason(api: BotApi, bot: RunningBot) -> None:
    """Privacy mode is named, and the last answer explained."""
    anna = api.user("Anna")
    bot.owners = frozenset({anna.id})
    await bot.stop()
    await bot.start()
    chat = api.private(anna)
    await chat.says(anna, "/why")
    assert (await chat.reply()).text == "There is no recent answer in this chat."
    await chat.says(anna, "Who signed the open letter?")
    await chat.reply()
    await chat.says(anna, "/why")
    assert (await chat.reply()).text.startswith("Last answer: answer, kind list, confidence 0.99, collection test-1")
    await chat.says(anna, "/status")
    assert "Privacy mode is on" in (await chat.reply()).text


async def test_the_menu_is_sent_once_for_every_kind_of_chat(api: BotApi, bot: RunningBot) -> None:
    """Settings stand only in the menus of those who may use them; a second start sends nothing again."""
    sent = -1
    while sent != len(api.server.world.commands) or ("all_chat_administrators", "") not in api.server.world.commands:
        sent = len(api.server.world.commands)
        await asyncio.sleep(0.4)
    commands = api.server.world.commands
    assert "settings" not in [entry["command"] for entry in commands[("all_group_chats", "")]]
    assert "settings" in [entry["command"] for entry in commands[("all_chat_administrators", "")]]
    assert len(commands[("all_private_chats", "")]) == 14
    sent = sum(call.method == "setMyCommands" for call in api.server.calls)
    await bot.stop()
    await bot.start()
    await asyncio.sleep(0.3)
    assert sum(call.method == "setMyCommands" for call in api.server.calls) == sent


async def test_the_team_has_a_menu_of_its_own(api: BotApi, bot: RunningBot) -> None:
    """By rank, in the private chat of each; /help names the commands; nobody else sees any of it."""
    anna, eva, ben = api.user("Anna"), api.user("Eva", language="de"), api.user("Ben")
    bot.owners = frozenset({anna.id})
    await bot.stop()
    await bot.start()

    async def helped(user: User) -> tuple[str, list[str]]:
        await api.private(user).says(user, "/help")
        text = (await api.private(user).reply()).text
        await api.received()
        await asyncio.sleep(0.1)
        return text, [one["command"] for one in api.server.world.commands.get((f"chat:{user.id}", ""), [])]

    text, commands = await helped(anna)
    assert "/gaps – Questions without a good answer" in text
    assert "New document: send me a file" in text
    assert {"ask", "drafts", "versions", "rollback", "gaps", "team", "status"} <= set(commands)
    await api.private(anna).says(anna, f"/team editor {eva.id} Eva")
    await api.private(anna).reply()
    text, commands = await helped(eva)
    assert "/drafts – Entwürfe" in text
    assert "Neues Dokument: Schicken Sie mir eine Datei" in text
    assert "drafts" in commands
    assert "rollback" not in commands
    text, commands = await helped(ben)
    assert "/drafts" not in text
    assert "send me a file" not in text
    assert commands == []


@pytest.mark.usefixtures("bot")
async def test_settings_show_what_can_be_set_in_the_language_of_the_group(api: BotApi) -> None:
    """Who may ask is no matter of a private chat; a group's card stays in its language, whoever presses."""
    anna, ben = api.user("Anna"), api.user("Ben", language="fr")
    await api.private(anna).says(anna, "/settings")
    card = await api.private(anna).reply()
    assert "Who may ask" not in card.text
    assert "Quiet hours: off" in card.text
    group = api.group("Coalition", anna, ben)
    group.chat.members[ben.id] = "creator"
    await group.says(anna, "/settings")
    card = await group.reply()
    await card.press(ben, "Quiet hours")
    assert "Quiet hours: on" in (await card.edited()).text


@pytest.mark.parametrize("language", OFFICIAL)
def test_every_sector_has_a_name_for_members(language: str) -> None:
    """Also the one of organisations that fit none: never the key of the data."""
    words = Wording(shipped(), Texts(), language)
    keys = {key for org in shipped().organisations for key in (org.sector, org.sub_sector) if key}
    assert "other" in keys
    names = [words.sector(key) for key in keys]
    assert all(names)
    assert language == "en" or not {*names} & keys
    assert len({*names}) == len(keys)


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_country_that_is_not_known_has_words_for_it(language: str) -> None:
    """As new organisations may have none: never the key of the data."""
    said = Wording(shipped(), Texts(), language).country("unknown")
    assert said
    assert said != "unknown"


@pytest.mark.usefixtures("answering")
async def test_the_card_of_an_organisation_of_no_sector_has_a_word_for_it(api: BotApi) -> None:
    """As in the list of signatories by sector."""
    ben = api.user("Ben", language="de")
    chat = api.private(ben)
    await chat.says(ben, "/organisation CCI")
    assert (await chat.reply()).text.startswith("Confindustria Cultura Italia (CCI). Bereich: Sonstiges. Wirkungskreis: Italien.")
    await chat.says(ben, "/ask Wer hat die gemeinsame Erklärung vor der Abstimmung im AStV unterzeichnet, nach Bereichen?")
    assert "other" not in (await chat.reply()).text.split()
