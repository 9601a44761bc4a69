"""The same question to the same collection is worked out once."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.contract import Question, Turn
from bot.recently import KEPT_S
from bot.telegram_surface.recent import RecentReplies
from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot
from tests.telegram.fake_service import FakeService


async def test_two_people_ask_the_same(api: BotApi, bot: RunningBot) -> None:
    """Both are answered, the service is asked once; in a conversation about something else it is asked again."""
    for name in ("Anna", "Ben"):
        person = api.user(name)
        await api.private(person).says(person, "When was it published?")
        assert "On 20 July 2023." in (await api.private(person).reply()).text
    assert len(bot.service.asked) == 1
    await api.private(person).says(person, "When was it published?")
    await api.private(person).reply()
    assert len(bot.service.asked) == 2


async def test_a_crowd_asks_the_same_at_once(api: BotApi, bot: RunningBot) -> None:
    """While the first is still being answered, the others wait for the same reply."""
    bot.service.delay_s = 0.3
    people = [api.user(f"P{number}") for number in range(8)]
    for person in people:
        await api.private(person).says(person, "When was it published?")
    for person in people:
        assert "On 20 July 2023." in (await api.private(person).reply()).text
    assert len(bot.service.asked) == 1


def test_questions_are_members_words() -> None:
    """After ten minutes they are gone, and at once when somebody asks to be forgotten."""
    now = [0.0]
    recent, question = RecentReplies(clock=lambda: now[0]), Question("Who?")
    recent.note(question, (), FakeService().answer(question, ()))
    now[0] = KEPT_S - 1
    assert recent.find("test-1", question, ()) is not None
    now[0] = KEPT_S
    assert recent.find("test-1", question, ()) is None
    recent.note(question, (), FakeService().answer(question, ()))
    recent.clear()
    assert recent.find("test-1", question, ()) is None


def test_what_a_reply_depends_on() -> None:
    """Another collection, language, day or conversation is another question."""
    recent, service = RecentReplies(kept=2), FakeService()
    question, before = Question("Who?", language="en"), (Turn({"about": "GEMA"}),)
    reply = service.answer(question, before)
    recent.note(question, before, reply)
    assert recent.find("test-1", question, before) == reply
    assert recent.find("test-2", question, before) is None
    assert recent.find("test-1", replace(question, answer_in="de"), before) is None
    assert recent.find("test-1", question, ()) is None
    for text in ("One?", "Two?"):
        recent.note(Question(text), (), reply)
    assert recent.find("test-1", question, before) is None
