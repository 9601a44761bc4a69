"""Inline mode: `@bot question` in any chat. Each result is a complete answer with its sources, or a card of one document."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.ext import BaseHandler, InlineQueryHandler

from bot.answers.contract import Answer, Citation, Item, Question
from bot.answers.plans import Plan
from bot.telegram_surface import markup, meant
from bot.telegram_surface.asking import compute
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.languages import FALLBACK, date_in_words, known
from bot.telegram_surface.rendering import frame_language, render_single

_log = logging.getLogger(__name__)

CACHE_S = 60
PAGE = 10
MAX_RESULTS = 200
MAX_TITLE = 120
MAX_DESCRIPTION = 200


def article(name: str, title: str, description: str, text: str) -> InlineQueryResultArticle:
    """Return a result that inserts `text`. The id is derived from `name`, so that the same result has the same id."""
    return InlineQueryResultArticle(
        id=blake2b(name.encode(), digest_size=16).hexdigest(),
        title=markup.shorten(markup.clean(title), MAX_TITLE) or "–",
        description=markup.shorten(markup.clean(description), MAX_DESCRIPTION) or None,
        input_message_content=InputTextMessageContent(text, parse_mode=ParseMode.HTML if markup.marked_up(text) else None),
    )


@dataclass(frozen=True)
class Speech:
    """The language of whoever asks; `chosen` only where they chose it, and then answers come in it."""

    language: str
    chosen: str | None = None


class Inline:
    """Inline queries."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler."""
        return [InlineQueryHandler(self.typed)]

    async def typed(self, update: Update, _: Context) -> None:
        """Answer what has been typed so far."""
        query = update.inline_query
        if query is None:
            return
        chosen = (await self._desk.choices(query.from_user.id, None)).language
        language = chosen or known(query.from_user.language_code) or FALLBACK
        start = int(query.offset) if query.offset.isdecimal() else 0
        text = query.query.strip()
        speech = Speech(language, chosen)
        results, following = await self._results(text, speech, start) if text else (await self._examples(speech), "")
        key = "chat-inline-open" if text else "chat-inline-hint"
        opening = InlineQueryResultsButton(self._desk.texts.say(language, key), start_parameter="inline")
        await _respond(query, results, following, opening)

    async def answer_article(self, text: str, speech: Speech, plan: Plan | None = None) -> tuple[InlineQueryResultArticle, Answer]:
        """Return the answer to a question as one result."""
        answer_in = speech.chosen or (speech.language if plan else None)
        question = Question(text, language=speech.language, answer_in=answer_in, plan=plan)
        answer = (await compute(self._desk, question)).answer
        body = render_single(answer, self._desk.texts)
        return article(f"answer:{text}:{answer.corpus_version}", answer.lead, " ".join(answer.notes) or text, body), answer

    async def _examples(self, speech: Speech) -> list[InlineQueryResultArticle]:
        results = []
        for example in self._desk.examples(speech.language):
            found, answer = await self.answer_article(example.text, speech, example.plan)
            body = found.input_message_content
            assert isinstance(body, InputTextMessageContent)  # noqa: S101 - made three lines above
            results.append(article(f"example:{example.text}", example.text, answer.lead, body.message_text))
        return results

    async def _results(self, text: str, speech: Speech, start: int) -> tuple[list[InlineQueryResultArticle], str]:
        """Return one page of results: the answer, the documents behind it, then a card for each listed entry."""
        first, answer = await self.answer_article(text, speech)
        cards = _documents(answer)
        total = min(1 + len(cards) + len(answer.items), MAX_RESULTS)
        results: list[InlineQueryResultArticle] = []
        same = Speech(frame_language(answer), speech.chosen)
        for place in range(start, min(start + PAGE, total)):
            if place == 0:
                results.append(first)
            elif place <= len(cards):
                results.append(self._document_card(cards[place - 1], frame_language(answer)))
            else:
                item = answer.items[place - 1 - len(cards)]
                results.append(await self._item_card(item, same))
        unique = list({result.id: result for result in results}.values())
        return unique, str(start + PAGE) if start + PAGE < total else ""

    async def _item_card(self, item: Item, speech: Speech) -> InlineQueryResultArticle:
        catalogue = self._desk.service.catalogue
        if item.type == "document":
            plan = meant.demands_of(catalogue, item.id, speech.language)
        elif item.type == "event":
            plan = Plan("event-detail", events=(item.id,))
        else:
            plan = meant.organisation(catalogue, item.id)
        found, answer = await self.answer_article(item.name, speech, plan)
        body = found.input_message_content
        assert isinstance(body, InputTextMessageContent)  # noqa: S101 - made by answer_article
        return article(f"{item.type}:{item.id}", item.name, answer.lead, body.message_text)

    def _document_card(self, citation: Citation, language: str) -> InlineQueryResultArticle:
        title = markup.link(markup.shorten(citation.title or citation.document, 200), citation.url)
        when = date_in_words(citation.date, language)
        quote = markup.escape(markup.shorten(citation.quote, 800))
        own = citation.voice == "source"
        intro = markup.escape(self._desk.texts.say(language, "chat-quotation" if own else "chat-summary"))
        words = f"\n{intro}\n<blockquote expandable>{f'“{quote}”' if own else quote}</blockquote>" if quote else ""
        text = title + (f", {markup.escape(when)}" if when else "") + words
        return article(f"card:{citation.document}", citation.title or citation.document, when or citation.quote, text)


def _documents(answer: Answer) -> list[Citation]:
    return list({citation.document: citation for citation in reversed(answer.citations)}.values())[::-1]


async def _respond(query: InlineQuery, results: Sequence[InlineQueryResultArticle], following: str, opening: InlineQueryResultsButton) -> None:
    try:
        await query.answer(results, cache_time=CACHE_S, is_personal=True, next_offset=following or None, button=opening)
    except BadRequest as error:
        # Whoever types on has asked something newer meanwhile.
        _log.info("an inline query could not be answered: %s", error.message)
