"""Inline mode, answered by the real service: what is asked back about is answered for each choice, nothing is offered twice."""

from __future__ import annotations

import pytest

from bot.answers.wording import Wording
from bot.telegram_surface.examples import begun
from bot.telegram_surface.markup import plain
from bot.texts import Texts
from knowledge.languages import OFFICIAL
from tests.botapi.driver import BotApi
from tests.shipped import shipped
from tests.telegram.test_inline import text_of


@pytest.mark.usefixtures("answering")
async def test_each_choice_of_an_inline_question_answers_the_question(api: BotApi) -> None:
    """Who signed, with the source: not what each letter is about; as the same choice does in the chat."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the letter?")
    asked_back = await chat.reply()
    choices = [one["text"] for one in asked_back.buttons() if one.get("callback_data", "").startswith("c:")]
    results = (await api.inline(anna, "Who signed the letter?"))["results"][: len(choices)]
    assert len(choices) > 2
    for label, result in zip(choices, results, strict=True):
        assert result["title"].startswith(label.removesuffix("…"))
        assert "Known signatories:" in text_of(result)
        assert "https://" in text_of(result)
        await asked_back.press(anna, label)
        in_chat = (await chat.reply()).text.partition("\n\n")[2].partition("\n")[0]
        assert plain(text_of(result)).startswith(in_chat)


@pytest.mark.usefixtures("answering")
async def test_an_inline_question_about_a_document_has_its_card(api: BotApi) -> None:
    """Nothing was asked back: what is listed is an entry of its own, which says what it is about."""
    results = (await api.inline(api.user("Anna"), "Which joint documents were published in 2025?"))["results"]
    assert len(results) > 3
    assert not any("Known signatories:" in text_of(result) for result in results)


@pytest.mark.usefixtures("answering")
@pytest.mark.parametrize("typed", ["gema", "Which joint documents were published between 2023 and 2026?", "deadlines"])
async def test_no_message_is_offered_twice(api: BotApi, typed: str) -> None:
    """On all pages together."""
    anna, texts, offset = api.user("Anna"), [], ""
    while True:
        answer = await api.inline(anna, typed, offset=offset)
        texts += [text_of(result) for result in answer["results"]]
        if not (offset := answer.get("next_offset", "")):
            break
    assert texts
    assert len(set(texts)) == len(texts)


@pytest.mark.usefixtures("answering")
@pytest.mark.parametrize(("language", "typed"), [("en", "deadlines"), ("de", "Fristen"), ("fr", "échéances"), ("el", "προθεσμίες")])
async def test_the_beginning_of_a_question_of_ours_offers_it(api: BotApi, language: str, typed: str) -> None:
    """With its answer, in the language of whoever types; where what is typed has that answer already, it is offered once."""
    results = (await api.inline(api.user("Anna", language=language), typed))["results"]
    question = Texts().say(language, "chat-question-deadlines")
    found = next((result for result in results if result["title"] == question), results[0])
    assert "2026" in text_of(found)


@pytest.mark.parametrize("language", OFFICIAL)
def test_questions_of_ours_are_found_by_the_beginnings_of_their_words(language: str) -> None:
    """Each word typed has to begin one of theirs; a letter is too little, and so is nothing."""
    texts = Texts()
    question = Wording(shipped(), texts, language).say("chat-question-deadlines")
    longest = max(question.split(), key=len).strip("?;:,")
    assert question.casefold() in [found.text.casefold() for found in begun(shipped(), texts, language, longest[:-1])]
    for other in ("", "x", f"{longest} qqqq"):
        assert not begun(shipped(), texts, language, other)
