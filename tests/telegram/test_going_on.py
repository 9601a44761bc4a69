"""Going on by buttons, answered by the real service: the question in the language of whoever presses, like its answer."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.answers.contract import Question, Turn
from bot.answers.contract import Reply as Given
from bot.service import Service
from bot.telegram_surface.markup import plain
from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.botapi.world import User

pytestmark = pytest.mark.usefixtures("answering")


async def answer_to(chat: ChatHandle, user: User, text: str) -> Reply:
    """Return the answer to what somebody writes."""
    await chat.says(user, text)
    return await chat.reply()


async def gone_on(reply: Reply, user: User, label: str) -> tuple[str, str]:
    """Return the question above the answer to a pressed button, and the first line of that answer."""
    await reply.press(user, label)
    question, _, answer = (await reply.chat.reply()).text.partition("\n\n")
    return question, answer.partition("\n")[0]


async def test_a_document_has_its_name_in_the_language_in_who_is_missing(api: BotApi) -> None:
    """Above the answer and in what is shared, not the title of the source."""
    ben = api.user("Ben", language="de")
    reply = await answer_to(api.private(ben), ben, "/signatories 2024-02-01")
    await reply.press(ben, "Wer fehlt")
    told = await reply.chat.reply()
    wanted = "Die gemeinsame Erklärung vor der Abstimmung im AStV: Wer hat nicht unterzeichnet?"
    assert told.text.startswith(f"{wanted}\n\nDie gemeinsame Erklärung vor der Abstimmung im AStV (1. Februar 2024).")
    assert told.button("Teilen")["switch_inline_query_chosen_chat"]["query"].startswith(wanted)


async def test_a_member_who_presses_below_an_answer_in_another_language_reads_their_own(api: BotApi) -> None:
    """Question and answer alike; whoever asked goes on in the language of the answer."""
    anna, ben = api.user("Anna"), api.user("Ben", language="de")
    group = api.group("Coalition", anna, ben)
    reply = await answer_to(group, ben, "/signatories 2024-02-01")
    assert await gone_on(reply, anna, "Was wird") == (
        "What does the joint statement before the COREPER vote demand?", "The joint statement before the COREPER vote (1 February 2024):",
    )  # fmt: skip
    question, answer = await gone_on(reply, anna, "Wer fehlt")
    assert question == "Who did not sign the joint statement before the COREPER vote?"
    assert answer.startswith("The joint statement before the COREPER vote (1 February 2024).")
    question, answer = await gone_on(reply, ben, "Was wird")
    assert question == "Was wird gefordert: die gemeinsame Erklärung vor der Abstimmung im AStV?"
    assert answer.startswith("Die gemeinsame Erklärung vor der Abstimmung im AStV (1. Februar 2024)")


async def test_whoever_asked_in_another_language_than_their_application_goes_on_in_it(api: BotApi) -> None:
    """Unless they chose a language for all answers."""
    anna = api.user("Anna")
    chat = api.private(anna)
    reply = await answer_to(chat, anna, "Wer hat die gemeinsame Erklärung vor der Abstimmung im AStV unterzeichnet?")
    question, answer = await gone_on(reply, anna, "Was wird")
    assert question.startswith("Was wird gefordert:")
    assert answer.startswith("Die gemeinsame Erklärung")
    await answer_to(chat, anna, "/language fr")
    question, answer = await gone_on(reply, anna, "Wer fehlt")
    assert question.startswith("Qui n’a pas signé la déclaration commune")
    assert answer.startswith("La déclaration commune")


async def test_a_choice_is_the_question_that_it_completes(api: BotApi) -> None:
    """In the words of whoever presses: who signed, not the name of a document alone."""
    anna, ben = api.user("Anna"), api.user("Ben", language="de")
    group = api.group("Coalition", anna, ben)
    reply = await answer_to(group, anna, "/ask Who signed the letter?")
    choice = next(label for label in reply.labels() if "Virkkunen" in label)
    question, answer = await gone_on(reply, anna, choice)
    assert question == "Who signed the joint letter to Virkkunen and Micallef?"
    assert answer.endswith("Known signatories: 5.")
    question, answer = await gone_on(reply, ben, choice)
    assert question == "Wer hat unterzeichnet: das gemeinsame Schreiben an Virkkunen und Micallef?"
    assert answer.startswith("Das gemeinsame Schreiben an Virkkunen und Micallef (4. Dezember 2024).")


def shared(reply: Reply) -> str:
    """Return what the share button carries."""
    return str(next(one for one in reply.buttons() if "switch_inline_query_chosen_chat" in one)["switch_inline_query_chosen_chat"]["query"])


async def test_what_is_shared_is_the_answer_that_is_shown(api: BotApi) -> None:
    """Also where the words alone would be asked back about: below choices, commands and who is missing."""
    anna = api.user("Anna")
    chat = api.private(anna)
    clarified = await answer_to(chat, anna, "Who signed the letter?")
    told: list[Reply] = []
    for label in [one for one in clarified.labels() if "(" in one]:
        await clarified.press(anna, label)
        told.append(await chat.reply())
    assert len(told) > 2
    commanded = await answer_to(chat, anna, "/signatories 2024-12-04")
    await commanded.press(anna, "Who is missing?")
    told += [commanded, await chat.reply()]
    for reply in told:
        question = shared(reply).partition(" #")[0]
        lead = reply.text.removeprefix(f"{question}\n\n").partition("\n")[0]
        first = (await api.inline(anna, shared(reply)))["results"][0]
        assert plain(first["input_message_content"]["message_text"]).startswith(f"{lead}\n")
        assert reply.message.text.startswith(question) or reply is commanded


async def test_words_that_say_what_was_asked_are_shared_alone(api: BotApi) -> None:
    """Whoever changes the words behind which an answer is named asks what they say then; what is kept no longer is asked."""
    anna = api.user("Anna")
    chat = api.private(anna)
    for command in ("When was the COREPER vote?", "/signatories 2024-02-01", "/deadlines"):
        reply = await answer_to(chat, anna, command)
        if "photo" in reply.message.data:
            reply = await chat.reply()
        assert "#" not in shared(reply)
    query = shared(await answer_to(chat, anna, "/signatories 2024-12-04"))
    sign = query.rpartition(" ")[2]
    for changed in (f"When was the COREPER vote? {sign}", f"When was the COREPER vote? #{'0' * 20}"):
        assert (await api.inline(anna, changed))["results"][0]["title"].startswith("The COREPER vote: 2 February 2024")


@pytest.mark.parametrize(
    ("language", "period", "question"),
    [
        ("en", "next year", "What happened in {next}?"), ("en", "last year", "What happened in {last}?"),
        ("de", "nächstes Jahr", "Was ist im Zeitraum {next} geschehen?"), ("en", "2025", "What happened in 2025?"),
    ],
)  # fmt: skip
async def test_a_period_that_is_named_from_today_is_shared_by_its_date(api: BotApi, language: str, period: str, question: str) -> None:
    """Whoever reads "next year" later means another one; other periods stay as they were typed."""
    anna = api.user("Anna", language=language)
    chat = api.private(anna)
    await chat.says(anna, f"/timeline {period}")
    reply = await chat.reply()
    reply = await chat.reply() if "photo" in reply.message.data else reply
    year = datetime.now(tz=UTC).year
    assert shared(reply).partition(" #")[0] == question.format(next=year + 1, last=year - 1)


async def test_what_is_shared_after_the_collection_changed_is_answered_anew(
    api: BotApi, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same question, by what it asks and not by its words, from the collection as it is then."""
    anna = api.user("Anna")
    query = shared(await answer_to(api.private(anna), anna, "/signatories 2024-12-04"))
    assert "#" in query
    monkeypatch.setattr(type(service), "corpus_version", property(lambda _: "a later one"))
    asked: list[Question] = []
    answer = type(service).answer

    def noting(self: Service, question: Question, history: tuple[Turn, ...] = ()) -> Given:
        asked.append(question)
        return answer(self, question, history)

    monkeypatch.setattr(type(service), "answer", noting)
    first = (await api.inline(anna, query))["results"][0]
    assert first["title"] == "The joint letter to Virkkunen and Micallef (4 December 2024). Known signatories: 5."
    assert asked[0].plan is not None
    assert asked[0].plan.documents == ("2024-12-04-letter-to-virkkunen-and-micallef",)
