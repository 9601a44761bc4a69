"""Commands that stand for a question in the member's language, which is then answered like any other."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from datetime import date, timedelta

from telegram import Update
from telegram.ext import BaseHandler

from bot.answers.contract import Question
from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.telegram_surface import markup, meant
from bot.telegram_surface.addressing import replied_to, text_of, told_in
from bot.telegram_surface.asking import Inquiry, admitted, arrival, arrival_of, as_file, ask, compute, language_of, say
from bot.telegram_surface.clock import today
from bot.telegram_surface.commands import Callback, command_handlers, message_of, put, rest_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.news import News
from bot.telegram_surface.private import turn_replied_to
from bot.telegram_surface.rendering import FILE_ABOVE_MESSAGES
from knowledge.dates import span
from knowledge.short_dates import Dated
from knowledge.written_dates import DateMention, find_dates

NEW_SINCE_DAYS = 30
EXAMPLE_DATE = "2024-02-01"
_NUMBER, _TIME = re.compile(r"\d+"), re.compile(r"(?<!\d)\d{1,2}:\d{2}")
_ANY_MONTH = Dated(year_of=lambda _: None, has_month=lambda _: True)  # a day without a year is none to begin from
LAST_VISIT = "new-asked-on"  # a day and the version of the collection, divided by a space


class Questions:
    """Everything that asks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return one handler for each command."""
        table: dict[str, Callback] = {
            "ask": self.ask,
            "signatories": self.signatories,
            "organisation": self.organisation,
            "document": self.document,
            "timeline": self.timeline,
            "deadlines": self.deadlines,
            "new": self.new,
            "sources": self.sources,
        }
        return command_handlers(self._desk, table)

    async def ask(self, update: Update, _: Context) -> None:
        """Answer what follows the command, or the message that it replies to."""
        message, me = message_of(update), self._desk.me
        text, about = rest_of(message), told_in(message, me) if me is not None else ""
        if not text:
            text, about = about, ""
        if not text:
            example = self._desk.examples(await language_of(self._desk, update))[0]
            await say(self._desk, update, "chat-usage", command=f"/ask {example.text}")
            return
        start = await turn_replied_to(self._desk, update)
        await ask(self._desk, update, Inquiry(text, update.effective_user, message, start=start, about=about))

    async def signatories(self, update: Update, _: Context) -> None:
        """Answer who signed the document that is named."""
        if name := await self._name(update, f"/signatories {EXAMPLE_DATE}"):
            language = await language_of(self._desk, update)
            plan = meant.signatories_of(self._desk.service.catalogue, name, language)
            question = self._desk.texts.say(language, "suggest-signatories", document=self._called(plan, name, language))
            await put(self._desk, update, question, plan)

    async def document(self, update: Update, _: Context) -> None:
        """Answer what the document is about that is named."""
        if name := await self._name(update, f"/document {EXAMPLE_DATE}"):
            language = await language_of(self._desk, update)
            plan = meant.demands_of(self._desk.service.catalogue, name, language)
            question = self._desk.texts.say(language, "suggest-demands", document=self._called(plan, name, language))
            await put(self._desk, update, question, plan)

    def _called(self, plan: Plan | None, name: str, language: str) -> str:
        """Return how members call the document that is meant: the question, put by somebody else, has to mean it too."""
        found = self._desk.service.catalogue.document_by_id.get(plan.documents[0]) if plan is not None else None
        return Wording(self._desk.service.catalogue, self._desk.texts, language).document(found) if found is not None else name

    async def organisation(self, update: Update, _: Context) -> None:
        """Answer what the organisation is that is named."""
        if name := await self._name(update, "/organisation GEMA"):
            question = self._desk.texts.say(await language_of(self._desk, update), "chat-question-organisation", name=name)
            await put(self._desk, update, question, meant.organisation(self._desk.service.catalogue, name))

    async def _name(self, update: Update, example: str) -> str:
        """Return what a command names, or the message that it replies to; say how to name something where there is neither."""
        name = rest_of(message_of(update)) or text_of(replied_to(message_of(update)))
        if not name:
            await say(self._desk, update, "chat-usage", command=example)
        return name

    async def timeline(self, update: Update, _: Context) -> None:
        """Answer what happened, in all or in a period."""
        language, period = await language_of(self._desk, update), rest_of(message_of(update))
        catalogue, texts = self._desk.service.catalogue, self._desk.texts
        plan = None if period else meant.timeline(catalogue)
        named = period or "–".join(plan.dates if plan else ())
        if period and not find_dates(period, language):
            dates, plan = await self._dated(texts.say(language, "chat-question-period", period=period), language)
            if not dates:
                refused = texts.say(language, "admin-bad-value", value=markup.shorten(period, 100))
                usage = texts.say(language, "chat-usage", command=f"/timeline {EXAMPLE_DATE[:4]}")
                target = await arrival_of(self._desk, update.effective_user, message_of(update))
                await self._desk.delivery.deliver(target, [Part(markup.escape(f"{refused}\n\n{usage}"))])
                return
            # "Next year" fits into no sentence of ours, and is another one to whoever reads it later.
            named = Wording(catalogue, texts, language).date(dates[0]) if plan else period
        await put(self._desk, update, texts.say(language, "chat-question-period", period=named), plan, pictured=True)

    async def _dated(self, question: str, language: str) -> tuple[tuple[str, ...], Plan | None]:
        """Return the times that are found in a question, such as "last year", and the plan for what happened then, if it asks just that."""
        reply = await compute(self._desk, Question(question, language=language, ours=True))
        found = Plan.from_slots(reply.turn.slots.get("plan", {}))
        if found is None or not found.dates:
            return (), None
        within = Plan("events", detail="in", dates=found.dates)
        return found.dates, within if len(found.dates) == 1 and (found.intent, found.detail) == (within.intent, within.detail) else None

    async def deadlines(self, update: Update, _: Context) -> None:
        """Answer what lies ahead."""
        question = self._desk.texts.say(await language_of(self._desk, update), "chat-question-deadlines")
        await put(self._desk, update, question, meant.DEADLINES, pictured=True)

    async def new(self, update: Update, _: Context) -> None:
        """Tell which facts are new since a date, since the last time this was asked, or in the last weeks."""
        desk, message, user = self._desk, message_of(update), update.effective_user
        chosen = await admitted(desk, update, Inquiry(message.text or "", user, message))
        if chosen is None:
            return
        person, now = desk.state.identity.person(user.id if user else None), today(desk.clock())
        language = await language_of(self._desk, update)
        asked, seen = rest_of(message), ""
        since: date | None = now - timedelta(days=NEW_SINCE_DAYS)
        if asked:
            since = first_day(asked, language)
        elif person:
            (own,) = await desk.state.preferences.of(person)
            day, version = [*own.get(LAST_VISIT, "").split(" "), ""][:2]
            since, seen = (date.fromisoformat(day), version) if day else (since, "")
        if since is None or since > now:
            await say(desk, update, "chat-usage", command=f"/new {now - timedelta(days=NEW_SINCE_DAYS)}")
            return
        changes = await asyncio.get_running_loop().run_in_executor(desk.workers, desk.service.changes, since, now, seen)
        messages = News(desk.service.catalogue, desk.texts, language).messages(changes)
        parts = [Part(text) for text in messages]
        if len(parts) > FILE_ABOVE_MESSAGES:
            parts = [parts[0], as_file(desk, language, messages)]
        await desk.delivery.deliver(arrival(message, chosen, desk.clock()), parts)
        if person:
            await desk.state.preferences.choose(person, LAST_VISIT, f"{now} {desk.service.corpus_version}")

    async def sources(self, update: Update, _: Context) -> None:
        """Answer which documents are known."""
        question = self._desk.texts.say(await language_of(self._desk, update), "chat-question-sources")
        await put(self._desk, update, question, meant.documents(self._desk.service.catalogue), shared=False)


def first_day(text: str, language: str) -> date | None:
    """Return the first day of the first date in a text; none where there is no date, or one that no calendar has."""
    found = find_dates(text, language, dated=_ANY_MONTH)
    if not found or found[0].text.startswith("-") or _is_more_than_dates(text, found):
        return None
    return span(found[0].text)[0]


def _is_more_than_dates(text: str, found: Sequence[DateMention]) -> bool:
    """Say whether numbers are left that belong to no date: of 31 February 2026 only the year is found."""
    times = [(match.start(), match.end()) for match in _TIME.finditer(text)]
    for number in _NUMBER.finditer(text):
        mention = next((one for one in found if one.start <= number.start() < one.end), None)
        if mention is None:
            if not any(start <= number.start() < end for start, end in times):
                return True
        elif "/" not in mention.text:  # parts of a year have numbers of their own
            parts = [int(part) for part in mention.text.split("-")]
            if int(number[0]) not in (*parts, parts[0] % 100):
                return True
    return False
