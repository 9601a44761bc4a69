"""Inline mode: `@bot question` in any chat. Each result is a complete answer with its sources, or a card of one document.

First comes the answer, then the documents behind it, what it lists, the questions that it suggests, and entries and questions of ours whose
words begin like what has been typed; while there is no answer yet, these come first. Where a question could mean several things, each of
them is answered.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, Update
from telegram.error import BadRequest
from telegram.ext import BaseHandler, InlineQueryHandler

from bot.answers.contract import Answer, Citation, Item, Question, Reply, Turn
from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.state.answers import KeptAnswer
from bot.state.errors import StateProblem
from bot.telegram_surface import markup, meant
from bot.telegram_surface.asking import compute
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.examples import Example, begun
from bot.telegram_surface.languages import FALLBACK, date_in_words, known
from bot.telegram_surface.naming import entries_named
from bot.telegram_surface.rendering import frame_language, render_single
from bot.telegram_surface.sharing import answer_in, question_in
from bot.telegram_surface.wire import from_plain, to_plain

_log = logging.getLogger(__name__)

CACHE_S = 60
# Telegram allows 50 at once; each is an answer of its own, and the next ones are asked for while the member scrolls.
PAGE = 20
MAX_RESULTS = 200
MAX_TITLE = 120
MAX_DESCRIPTION = 200
HELLO = "inline"
_OFFERS = "offers"  # the lanes of what is kept of answers to typed questions
# The answer itself, a document behind it, an entry, a question of ours, or a suggested one.
Offer = Answer | Citation | Item | Example | str


def article(name: str, title: str, description: str, text: str, *, address: str = "") -> InlineQueryResultArticle:
    """Return a result that inserts `text`. The id is derived from `name`, so that the same result has the same id."""
    return InlineQueryResultArticle(
        id=blake2b(name.encode(), digest_size=16).hexdigest(),
        title=markup.shorten(markup.clean(title), MAX_TITLE) or "–",
        description=markup.shorten(markup.clean(description), MAX_DESCRIPTION) or None,
        input_message_content=InputTextMessageContent(text, parse_mode=markup.parse_mode(text)),
        url=address if markup.is_address(address) else None,
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
        start = int(query.offset) if (query.offset or "").isdecimal() else 0
        text, speech = query.query.strip(), Speech(language, chosen)
        if text:
            results, following, reply = await self._results(text, speech, start)
            opened = self._to_be_opened(query.from_user.id, text, reply)
        else:
            results, following, opened = await self._examples(speech), "", HELLO
        label = self._desk.texts.say(language, "chat-inline-open" if text else "chat-inline-hint")
        await _respond(query, results, following, InlineQueryResultsButton(label, start_parameter=opened))

    async def answer_article(
        self, text: str, speech: Speech, plan: Plan | None = None, *, about: str = ""
    ) -> tuple[InlineQueryResultArticle, Reply]:
        """Return the answer to a question as one result; `about` is what a message says that the question replies to."""
        answer_in = speech.chosen or (speech.language if plan else None)
        question = Question(text, language=speech.language, answer_in=answer_in, plan=plan, about=about)
        reply = await compute(self._desk, question)
        return self._article_of(text, reply.answer), reply

    def _article_of(self, text: str, answer: Answer) -> InlineQueryResultArticle:
        body = render_single(answer, self._desk.texts)
        return article(f"answer:{text}:{answer.corpus_version}", answer.lead, " ".join(answer.notes) or text, body)

    async def _titled(self, name: str, title: str, speech: Speech, plan: Plan | None = None) -> InlineQueryResultArticle:
        """Return the answer to a question as a result under a title of its own, with the beginning of the answer below it."""
        found, reply = await self.answer_article(title, speech, plan)
        return article(name, title, reply.answer.lead, _inserted(found))

    async def _examples(self, speech: Speech) -> list[InlineQueryResultArticle]:
        offered = self._desk.examples(speech.language)
        return [await self._titled(f"example:{example.text}", example.text, speech, example.plan) for example in offered]

    async def _results(self, text: str, speech: Speech, start: int) -> tuple[list[InlineQueryResultArticle], str, Reply]:
        """Return one page of results, the offset of the next one, and the answer that the button above them opens."""
        first, reply = await self._shared(text, speech) or await self.answer_article(question_in(text), speech)
        answer = reply.answer
        offers = self._offers(text, answer)
        same = Speech(frame_language(answer), speech.chosen)
        page = [first if offer is answer else await self._card(offer, same, reply) for offer in offers[start : start + PAGE]]
        saying = {_inserted(result): result for result in reversed(page)}
        if answer in offers:
            saying[_inserted(first)] = first  # on later pages, too, nothing says it once more
        unique = [result for result in page if saying[_inserted(result)] is result]
        following = str(start + PAGE) if start + PAGE < len(offers) else ""
        return unique, following, reply

    async def _shared(self, text: str, speech: Speech) -> tuple[InlineQueryResultArticle, Reply] | None:
        """Return the very answer that a share button leads to; none where words are asked, or it is kept no longer.

        Where the collection has changed since, what was asked is answered from the collection as it is now.
        """
        key, question = answer_in(text), question_in(text)
        kept = await self._desk.state.answers.find(key, now=self._desk.clock()) if key else None
        if kept is None:
            return None
        answer = from_plain(kept.content)
        if answer.corpus_version == self._desk.service.corpus_version:
            return self._article_of(question, answer), Reply(answer, Turn(kept.turn))
        plan = meant.asked_by(answer)
        return await self.answer_article(question, Speech(speech.language, frame_language(answer)), plan) if plan else None

    def _offers(self, text: str, answer: Answer) -> list[Offer]:
        """Return everything that can be offered for what was typed, best first; each entry once."""
        catalogue = self._desk.service.catalogue
        wording = Wording(catalogue, self._desk.texts, frame_language(answer))
        # What is posted into a chat rests on sources: that nothing was found stands behind the button alone.
        behind: list[Offer] = [*([answer] if answer.outcome == "answer" and answer.citations else []), *_documents(answer), *answer.items]
        if answer.outcome == "clarify":
            behind = [*answer.items, *answer.suggestions, *_documents(answer)]
        elif answer.outcome == "answer":
            behind += answer.suggestions
        named: list[Offer] = [*entries_named(catalogue, wording, text), *begun(catalogue, self._desk.texts, wording.language, text)]
        ranked = [*behind, *named] if answer.outcome in ("answer", "clarify") else [*named, *behind]
        return list({_entry_of(offer): offer for offer in reversed(ranked)}.values())[::-1][:MAX_RESULTS]

    def _to_be_opened(self, user_id: int, text: str, reply: Reply) -> str:
        """Keep the answer for whoever goes on in private, for a while, and return the parameter that leads there."""
        state, now = self._desk.state, self._desk.clock()
        key = state.identity.offer(user_id, f"{text}:{reply.answer.corpus_version}:{reply.answer.language}")
        kept = KeptAnswer(key, to_plain(reply.answer), reply.turn.slots)

        async def keep() -> None:
            try:
                await state.answers.offer(kept, person=state.identity.person(user_id), now=now)
            except StateProblem as error:
                _log.warning("an answer to an inline query could not be kept: %s", error)

        self._desk.lanes.put((_OFFERS, key), keep)  # nobody who types waits for a state that cannot be written
        return f"a-{key}"

    async def _card(self, offer: Offer, speech: Speech, reply: Reply) -> InlineQueryResultArticle:
        if isinstance(offer, Citation):
            return self._document_card(offer, speech.language)
        if isinstance(offer, Item):
            return await self._item_card(offer, speech, reply)
        if isinstance(offer, Example):
            return await self._titled(f"question:{offer.text}", offer.text, speech, offer.plan)
        plan = meant.suggested(self._desk.service.catalogue, self._desk.texts, str(offer), speech.language)
        return await self._titled(f"question:{offer}", str(offer), speech, plan)

    async def _item_card(self, item: Item, speech: Speech, reply: Reply) -> InlineQueryResultArticle:
        """Return the card of an entry; of one that a question asks back about, the question completed by it."""
        catalogue = self._desk.service.catalogue
        if completed := meant.chosen(reply.turn.slots, item.id):
            name = f"{completed.intent}:{completed.detail}:{item.id}"
            return await self._titled(name, item.name, speech, completed)
        if item.type == "document":
            plan = meant.demands_of(catalogue, item.id, speech.language)
        elif item.type == "event":
            plan = Plan("event-detail", events=(item.id,))
        else:
            plan = meant.organisation(catalogue, item.id)
        return await self._titled(f"{item.type}:{item.id}", item.name, speech, plan)

    def _document_card(self, citation: Citation, language: str) -> InlineQueryResultArticle:
        title = markup.link(markup.shorten(citation.title or citation.document, 200), citation.url)
        when = date_in_words(citation.date, language)
        quote = markup.escape(markup.shorten(citation.quote, 800))
        own = citation.voice == "source"
        intro = markup.escape(self._desk.texts.say(language, "chat-quotation" if own else "chat-summary"))
        words = f"\n{intro}\n<blockquote expandable>{f'“{quote}”' if own else quote}</blockquote>" if quote else ""
        text = title + (f", {markup.escape(when)}" if when else "") + words
        return article(f"card:{citation.document}", citation.title or citation.document, when or citation.quote, text, address=citation.url)


def _documents(answer: Answer) -> list[Citation]:
    return list({citation.document: citation for citation in reversed(answer.citations)}.values())[::-1]


def _inserted(result: InlineQueryResultArticle) -> str:
    """Return what a result inserts into the chat."""
    body = result.input_message_content
    assert isinstance(body, InputTextMessageContent)  # noqa: S101 - made by `article`
    return body.message_text


def _entry_of(offer: Offer) -> str:
    """Return what two offers of the same thing have in common."""
    if isinstance(offer, Example):
        return offer.text
    if isinstance(offer, Item):
        return offer.id
    return offer.document if isinstance(offer, Citation) else str(offer)


async def _respond(query: InlineQuery, results: Sequence[InlineQueryResultArticle], following: str, opening: InlineQueryResultsButton) -> None:
    try:
        await query.answer(results, cache_time=CACHE_S, is_personal=True, next_offset=following or None, button=opening)
    except BadRequest as error:
        # Whoever types on has asked something newer meanwhile.
        _log.info("an inline query could not be answered: %s", error.message)
