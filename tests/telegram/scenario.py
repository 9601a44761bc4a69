"""Scenarios that a campaigner can read and write: `tests/telegram/scenarios/*.txt`.

Each line is a step: "Given" sets the scene, "When" says what people do, "Then" what the bot does; "And" goes on in the same way.
`STEPS` at the end holds every sentence that is understood. A sentence that is not is an error with file and line.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.botapi.faults import Fault
from tests.botapi.world import Message, User

FOLDER = Path(__file__).parent / "scenarios"
WAIT_S = 30.0
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Line:
    """One step with its place."""

    path: Path
    number: int
    text: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.number}: {self.text}"


@dataclass(frozen=True)
class Scenario:
    """A name and its steps."""

    name: str
    steps: tuple[Line, ...]


def read_scenarios(folder: Path = FOLDER) -> list[Scenario]:
    """Return all scenarios. Raises ValueError with the place of a sentence that is not understood."""
    found: list[Scenario] = []
    for path in sorted(folder.glob("*.txt")):
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            text = raw.strip()
            if text.startswith("Scenario: "):
                found.append(Scenario(text.removeprefix("Scenario: "), ()))
            elif text and not text.startswith("#"):
                line = Line(path, number, re.sub(r"^(Given|When|Then|And) ", "", text))
                if not found or meaning_of(line.text) is None:
                    raise ValueError(f"{line}: no step is written like this")
                found[-1] = Scenario(found[-1].name, (*found[-1].steps, line))
    return found


@dataclass
class Stage:
    """What has happened so far in a scenario."""

    api: BotApi
    owner: User
    restart: Callable[[], Awaitable[None]]
    chat: ChatHandle | None = None
    people: dict[str, User] = field(default_factory=dict)
    topics: dict[str, int] = field(default_factory=dict)
    asked: Message | None = None
    reply: Reply | None = None
    inline: dict[str, Any] = field(default_factory=dict)
    typed: str = ""

    @property
    def here(self) -> ChatHandle:
        """The chat that the scenario speaks of."""
        assert self.chat is not None, "no chat yet: begin with Given"
        return self.chat

    @property
    def last(self) -> Reply:
        """The bot's last message."""
        assert self.reply is not None, "the bot has not replied yet"
        return self.reply

    def person(self, name: str) -> User:
        """The person with this name, new in each scenario."""
        if name not in self.people:
            self.people[name] = self.api.user(name)
        return self.people[name]

    async def play(self, scenario: Scenario) -> None:
        """Run all steps; a failure names the line."""
        for line in scenario.steps:
            found = meaning_of(line.text)
            assert found is not None
            step, words = found
            try:
                await step(self, *words)
            except (AssertionError, TimeoutError) as error:
                raise AssertionError(f"{line}: {error or type(error).__name__}") from error


# Given


async def private_chat(stage: Stage, name: str) -> None:
    stage.chat = stage.api.private(stage.person(name))


async def owners_chat(stage: Stage, name: str) -> None:
    stage.people[name] = stage.owner
    stage.chat = stage.api.private(stage.owner)
    stage.chat._read = len(stage.chat.bot_messages())


async def group(stage: Stage, kind: str, one: str, other: str, topic: str | None = None) -> None:
    stage.topics = {topic: 7} if topic else {}
    topics = {number: name for name, number in stage.topics.items()} if kind == "forum" else None
    stage.chat = stage.api.group("Coalition", stage.person(one), stage.person(other), basic=kind == "basic group", topics=topics)


async def sees_everything(stage: Stage) -> None:
    stage.here.chat.members[stage.api.server.world.bot.id] = "administrator"


async def limited(stage: Stage, name: str, seconds: str) -> None:
    stage.api.server.faults.add(Fault("flood", "sendMessage", chat_id=stage.person(name).id, seconds=int(seconds)))


async def fails_once(stage: Stage, status: str) -> None:
    stage.api.server.faults.add(Fault("server-error", "sendMessage", status=int(status), chat_id=stage.here.id))
    stage.api.expect_refusals("message to edit not found")  # by which it learns that nothing has arrived


# When


async def says(stage: Stage, name: str, text: str, topic: str | None = None) -> None:
    stage.asked = await stage.here.says(stage.person(name), text, topic=stage.topics[topic] if topic else None)


async def says_late(stage: Stage, name: str, text: str) -> None:
    stage.asked = await stage.here.says(stage.person(name), text, sent_ago_s=1800)


async def says_at_length(stage: Stage, name: str, length: str) -> None:
    await says(stage, name, ("What does GEMA say about transparency? " * int(length))[: int(length)])


async def says_often(stage: Stage, name: str, text: str, times: str) -> None:
    for _ in range(int(times)):
        await says(stage, name, text)


async def says_twice_delivered(stage: Stage, name: str, text: str) -> None:
    number = stage.api.server.world.new_id() * 1000
    stage.asked = await stage.here.says(stage.person(name), text, update_id=number)
    await stage.api.received()
    stage.here.deliver(stage.asked, update_id=number)


async def anonymous_says(stage: Stage, text: str) -> None:
    stage.asked = await stage.here.anonymous_admin_says(text)


async def relayed(stage: Stage, text: str) -> None:
    await stage.here.auto_forward(text)


async def replies(stage: Stage, name: str, text: str) -> None:
    """Reply to whatever was written last, by the bot or by a person."""
    newest = max(stage.here.chat.messages)
    stage.asked = await stage.here.says(stage.person(name), text, reply_to=stage.here.chat.messages[newest])


async def changes(stage: Stage, _name: str, text: str) -> None:
    assert stage.asked is not None
    await stage.here.edits(stage.asked, text)


async def presses(stage: Stage, name: str, label: str) -> None:
    await stage.last.press(stage.person(name), label, timeout_s=WAIT_S)


async def presses_first(stage: Stage, name: str) -> None:
    data = next(button["callback_data"] for button in stage.last.buttons() if "callback_data" in button)
    await stage.here.press(stage.person(name), stage.last.message, data, timeout_s=WAIT_S)


async def restarted(stage: Stage) -> None:
    await stage.restart()


async def migrates(stage: Stage) -> None:
    stage.chat = await stage.here.migrate()
    for name in stage.people:
        stage.here.chat.members[stage.person(name).id] = "creator" if name == next(iter(stage.people)) else "member"


async def thrown_out(stage: Stage, name: str) -> None:
    await stage.here.set_bot_status(stage.person(name), "kicked")


async def taken_in(stage: Stage, name: str) -> None:
    await stage.here.set_bot_status(stage.person(name), "member")


async def types_inline(stage: Stage, name: str, text: str) -> None:
    stage.typed = text
    stage.inline = await stage.api.inline(stage.person(name), text, timeout_s=WAIT_S)


async def mentions_elsewhere(stage: Stage, name: str, text: str) -> None:
    stage.inline = await stage.api.guest(stage.person(name), text, timeout_s=WAIT_S)


async def replies_elsewhere(stage: Stage, name: str, told: str, text: str) -> None:
    message = {
        "message_id": 70, "date": 1, "chat": {"id": -1_000_000_123_456, "type": "supergroup"},
        "from": stage.person("Ben").as_json(), "text": told,
    }  # fmt: skip
    stage.inline = await stage.api.guest(stage.person(name), text, reply_to=message, timeout_s=WAIT_S)


async def sends_file(stage: Stage, name: str, file: str, megabytes: str | None = None) -> None:
    await stage.here.uploads(stage.person(name), file, size=int(megabytes) * MEGABYTE if megabytes else None)


async def sends_file_with_words(stage: Stage, name: str, file: str, words: str) -> None:
    await stage.here.uploads(stage.person(name), file, caption=words)


# Then


async def bot_replies(stage: Stage, text: str = "") -> None:
    stage.reply = await stage.here.reply(WAIT_S)
    assert text in stage.reply.text, f"the bot said {stage.reply.text!r}"


async def replies_before(stage: Stage, text: str, name: str) -> None:
    await bot_replies(stage, text)
    assert not stage.api.private(stage.person(name)).bot_messages(), f"{name} was answered already"


async def answered_once(stage: Stage, name: str) -> None:
    chat = stage.api.private(stage.person(name))
    await chat.reply(WAIT_S)
    await chat.silence(0.3)


async def replies_often(stage: Stage, times: str) -> None:
    for _ in range(int(times)):
        await bot_replies(stage)
    await silent(stage)


async def sends_picture(stage: Stage) -> None:
    await bot_replies(stage)
    assert "photo" in stage.last.message.data


async def reply_changes(stage: Stage, text: str) -> None:
    await stage.here.until(lambda: text in stage.last.text, WAIT_S)


async def nothing_changes(stage: Stage) -> None:
    before = stage.last.message.edits
    await asyncio.sleep(0.3)
    assert stage.last.message.edits == before


async def silent(stage: Stage) -> None:
    await stage.here.silence(0.25)


async def names_source(stage: Stage) -> None:
    assert stage.last.links(), "no link in the reply"


async def has_button(stage: Stage, label: str) -> None:
    await stage.here.until(lambda: any(label in one for one in stage.last.labels()), WAIT_S)


async def has_no_button(stage: Stage, label: str) -> None:
    await stage.here.until(lambda: not any(label in one for one in stage.last.labels()), WAIT_S)


async def replies_to_that(stage: Stage) -> None:
    assert stage.asked is not None
    assert stage.last.answers == stage.asked.id


async def stands_in(stage: Stage, topic: str) -> None:
    assert stage.last.thread == stage.topics.get(topic), f"it stands in {stage.last.thread}"


async def first_result(stage: Stage, text: str) -> None:
    said = stage.inline["results"][0]["input_message_content"]["message_text"]
    assert text in said, said


async def guest_answer(stage: Stage, text: str) -> None:
    said = stage.inline["result"]["input_message_content"]["message_text"]
    assert text in said, said


async def opens_chat(stage: Stage) -> None:
    assert stage.inline["button"]["start_parameter"]


async def results(stage: Stage, fewest: str) -> None:
    assert len(stage.inline["results"]) >= int(fewest)


async def results_of_all_pages(stage: Stage, fewest: str) -> None:
    person = next(iter(stage.people.values()))
    ids = [result["id"] for result in stage.inline["results"]]
    while offset := stage.inline.get("next_offset"):
        stage.inline = await stage.api.inline(person, stage.typed, offset=offset, timeout_s=WAIT_S)
        assert len(stage.inline["results"]) <= 50
        ids += [result["id"] for result in stage.inline["results"]]
    assert len(set(ids)) == len(ids) >= int(fewest), f"{len(ids)} results, {len(set(ids))} different"


Step = Callable[..., Awaitable[None]]
_NAME, _TEXT = r"(\w+)", r'"(.*)"'
STEPS: dict[str, Step] = {
    f"a private chat with {_NAME}": private_chat,
    f"a private chat with {_NAME} who owns the bot": owners_chat,
    f"a (group|basic group) with {_NAME} and {_NAME}": group,
    f"a (forum) with {_NAME} and {_NAME} and the topic {_NAME}": group,
    "a bot that sees everything": sees_everything,
    f"Telegram lets {_NAME}'s chat wait for (\\d+) seconds": limited,
    r"Telegram fails once with (\d+)": fails_once,
    f"{_NAME} says {_TEXT}": says,
    f"{_NAME} says {_TEXT} in {_NAME}": says,
    f"{_NAME} says {_TEXT} half an hour ago": says_late,
    f"{_NAME} says a question of (\\d+) characters": says_at_length,
    f"{_NAME} says {_TEXT} (\\d+) times at once": says_often,
    f"{_NAME} says {_TEXT} and it is delivered twice": says_twice_delivered,
    f"an anonymous administrator says {_TEXT}": anonymous_says,
    f"a channel post is relayed: {_TEXT}": relayed,
    f"{_NAME} replies {_TEXT}": replies,
    f"{_NAME} changes it to {_TEXT}": changes,
    f"{_NAME} presses {_TEXT}": presses,
    f"{_NAME} presses the first button": presses_first,
    "the bot is restarted": restarted,
    "the group becomes a supergroup": migrates,
    f"{_NAME} throws the bot out": thrown_out,
    f"{_NAME} takes the bot in again": taken_in,
    f"{_NAME} types {_TEXT} after the bot's name": types_inline,
    f"{_NAME} mentions the bot elsewhere: {_TEXT}": mentions_elsewhere,
    f'{_NAME} replies elsewhere to "([^"]*)": {_TEXT}': replies_elsewhere,
    rf'{_NAME} sends the file "([^"]*)"': sends_file,
    f"{_NAME} sends the file {_TEXT} of (\\d+) MB": sends_file,
    f"{_NAME} sends the file {_TEXT} with the words {_TEXT}": sends_file_with_words,
    "the bot replies": bot_replies,
    f"the bot replies {_TEXT}": bot_replies,
    f"the bot replies {_TEXT} before {_NAME} is answered": replies_before,
    r"the bot replies (\d+) times": replies_often,
    rf"there is a button {_TEXT}": has_button,
    rf"there is no button {_TEXT}": has_no_button,
    f"{_NAME} is answered once": answered_once,
    "the bot sends a picture": sends_picture,
    f"the reply changes to {_TEXT}": reply_changes,
    "nothing changes": nothing_changes,
    "the bot stays silent": silent,
    "the reply names a source": names_source,
    "it is a reply to that message": replies_to_that,
    f"it stands in {_NAME}": stands_in,
    f"the first result says {_TEXT}": first_result,
    f"the answer there says {_TEXT}": guest_answer,
    "the button opens the chat with the bot": opens_chat,
    r"there are at least (\d+) results": results,
    r"all pages together have at least (\d+) results": results_of_all_pages,
}


def meaning_of(text: str) -> tuple[Step, tuple[str, ...]] | None:
    """Return what to do for a step and with which words; none where no sentence fits."""
    for pattern, step in STEPS.items():
        if found := re.fullmatch(pattern, text):
            return step, found.groups()
    return None
