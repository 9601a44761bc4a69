"""Commands. Most stand for a question in the member's language, which is then answered like any other."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from datetime import date, timedelta
from typing import Any

from telegram import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import BaseHandler, CommandHandler, filters

from bot.answers.contract import Reply, Turn
from bot.answers.plans import Plan
from bot.telegram_surface import markup, meant
from bot.telegram_surface.addressing import is_noise, replied_to, text_of
from bot.telegram_surface.asking import Inquiry, admitted, answer_parts, arrival, as_file, ask, is_admin, say, target_of
from bot.telegram_surface.clock import today
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Choices, Context, Desk
from bot.telegram_surface.keyboards import Press, button, language_keyboard
from bot.telegram_surface.languages import known, own_name
from bot.telegram_surface.news import News
from bot.telegram_surface.private import turn_replied_to
from bot.telegram_surface.rendering import FILE_ABOVE_MESSAGES
from bot.telegram_surface.settings_card import settings_card
from bot.telegram_surface.wire import from_plain
from knowledge.dates import span
from knowledge.written_dates import find_dates

Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]

NEW_SINCE_DAYS = 30
EXAMPLE_DATE = "2024-02-01"
LAST_VISIT = "new-asked-on"  # a day and the version of the collection, divided by a space


class Commands:
    """Everything that begins with a slash."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return one handler for each command; edited messages are not commands again."""
        table: dict[str, Callback] = {
            "start": self.start,
            "help": self.help,
            "ask": self.ask,
            "signatories": self.signatories,
            "organisation": self.organisation,
            "document": self.document,
            "timeline": self.timeline,
            "deadlines": self.deadlines,
            "new": self.new,
            "sources": self.sources,
            "language": self.language,
            "privacy": self._text("chat-privacy"),
            "forget": self.forget,
            "about": self.about,
            "settings": self.settings,
            "status": self.status,
            "why": self.why,
        }
        return [CommandHandler(name, self._guarded(callback), filters=filters.UpdateType.MESSAGE) for name, callback in table.items()]

    def _guarded(self, callback: Callback) -> Callback:
        """Leave out commands of other bots and of posts relayed from a channel."""

        async def guarded(update: Update, context: Context) -> None:
            me = self._desk.me
            if update.message is not None and me is not None and not is_noise(update.message, me):
                await callback(update, context)

        return guarded

    # Questions

    async def ask(self, update: Update, _: Context) -> None:
        """Answer what follows the command, or the message that it replies to."""
        message = _message(update)
        text = rest_of(message)
        target = replied_to(message)
        me = self._desk.me
        own = target is not None and target.from_user is not None and me is not None and target.from_user.id == me.id
        if not text and target is not None and not own:
            text = text_of(target)
        if not text:
            example = self._desk.examples(await self._language(update))[0]
            await say(self._desk, update, "chat-usage", command=f"/ask {example.text}")
            return
        start = await turn_replied_to(self._desk, update) if own else None
        await ask(self._desk, update, Inquiry(text, update.effective_user, message, start=start))

    async def signatories(self, update: Update, _: Context) -> None:
        """Answer who signed the document that is named."""
        if name := await self._name(update, f"/signatories {EXAMPLE_DATE}"):
            language = await self._language(update)
            question = self._desk.texts.say(language, "suggest-signatories", document=name)
            await self._put(update, question, meant.signatories_of(self._desk.service.catalogue, name, language))

    async def document(self, update: Update, _: Context) -> None:
        """Answer what the document is about that is named."""
        if name := await self._name(update, f"/document {EXAMPLE_DATE}"):
            language = await self._language(update)
            question = self._desk.texts.say(language, "suggest-demands", document=name)
            await self._put(update, question, meant.demands_of(self._desk.service.catalogue, name, language))

    async def organisation(self, update: Update, _: Context) -> None:
        """Answer what the organisation is that is named."""
        if name := await self._name(update, "/organisation GEMA"):
            question = self._desk.texts.say(await self._language(update), "chat-question-organisation", name=name)
            await self._put(update, question, meant.organisation(self._desk.service.catalogue, name))

    async def _name(self, update: Update, example: str) -> str:
        """Return what a command names, or the message that it replies to; say how to name something where there is neither."""
        name = rest_of(_message(update)) or text_of(replied_to(_message(update)))
        if not name:
            await say(self._desk, update, "chat-usage", command=example)
        return name

    async def _put(self, update: Update, question: str, plan: Plan | None = None, *, pictured: bool = False) -> None:
        """Put the question that a command stands for."""
        await ask(self._desk, update, Inquiry(question, update.effective_user, _message(update), plan=plan, ours=True, pictured=pictured))

    async def timeline(self, update: Update, _: Context) -> None:
        """Answer what happened, in all or in a period."""
        language, period = await self._language(update), rest_of(_message(update))
        plan = None if period else meant.timeline(self._desk.service.catalogue)
        named = period or "–".join(plan.dates if plan else ())
        await self._put(update, self._desk.texts.say(language, "chat-question-period", period=named), plan, pictured=True)

    async def deadlines(self, update: Update, _: Context) -> None:
        """Answer what lies ahead."""
        question = self._desk.texts.say(await self._language(update), "chat-question-deadlines")
        await self._put(update, question, meant.DEADLINES, pictured=True)

    async def new(self, update: Update, _: Context) -> None:
        """Tell which facts are new since a date, since the last time this was asked, or in the last weeks."""
        desk, message, user = self._desk, _message(update), update.effective_user
        chosen = await admitted(desk, update, Inquiry(message.text or "", user, message))
        if chosen is None:
            return
        person, now = desk.state.identity.person(user.id if user else None), today(desk.clock())
        language = await self._language(update)
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
        question = self._desk.texts.say(await self._language(update), "chat-question-sources")
        await self._put(update, question, meant.documents(self._desk.service.catalogue))

    # Texts

    async def start(self, update: Update, _: Context) -> None:
        """Greet, or open what a link points to."""
        message = _message(update)
        payload = rest_of(message)
        if message.chat.type == Chat.PRIVATE and await self._opened(update, payload):
            return
        if message.chat.type != Chat.PRIVATE:
            await say(self._desk, update, "chat-welcome-group", bot=f"@{self._desk.bot_name}")
            return
        language = await self._language(update)
        rows = [[button(example.text, Press("e", "", str(i)))] for i, example in enumerate(self._desk.examples(language))]
        await say(self._desk, update, "chat-welcome", keyboard=InlineKeyboardMarkup(rows))

    async def _opened(self, update: Update, payload: str) -> bool:
        """Open an answer, a document or an organisation by a link; say whether that was possible."""
        kind, _, name = payload.partition("-")
        if not name or not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
            return False
        if kind == "a":
            kept = await self._desk.state.answers.find(name, now=self._desk.clock())
            if kept is None:
                await say(self._desk, update, "chat-button-expired")
                return True
            await self._show(update, kept.key, Reply(from_plain(kept.content), Turn(kept.turn)))
            return True
        desk, language = self._desk, await self._language(update)
        if kind == "doc":
            plan = meant.demands_of(desk.service.catalogue, name, language)
            await self._put(update, desk.texts.say(language, "suggest-demands", document=name), plan)
        elif kind == "org":
            plan = meant.organisation(desk.service.catalogue, name)
            await self._put(update, desk.texts.say(language, "chat-question-organisation", name=name.replace("-", " ")), plan)
        return kind in ("doc", "org")

    async def _show(self, update: Update, key: str, reply: Reply) -> None:
        """Show a kept answer, and go on from there."""
        desk, message = self._desk, _message(update)
        person = desk.state.identity.person(update.effective_user.id if update.effective_user else None)
        place = desk.state.identity.place(message.chat_id)
        now = desk.clock()
        await desk.state.conversations.remember(place, person, reply.turn.slots, turn_id=update.update_id, now=now)
        inquiry = Inquiry("", update.effective_user, message)
        await desk.delivery.deliver(target_of(message), answer_parts(desk, reply, key, inquiry, Choices()))

    async def help(self, update: Update, _: Context) -> None:
        """Explain how to ask."""
        await say(self._desk, update, "chat-help", bot=f"@{self._desk.bot_name}")

    async def about(self, update: Update, _: Context) -> None:
        """Say that this is an automated system, and which collection answers."""
        await say(self._desk, update, "chat-about", version=self._desk.service.corpus_version)

    def _text(self, key: str) -> Callback:
        async def text(update: Update, _: Context) -> None:
            await say(self._desk, update, key)

        return text

    # Settings

    async def language(self, update: Update, _: Context) -> None:
        """Offer the languages, or take the one that was named."""
        desk, user = self._desk, update.effective_user
        person = desk.state.identity.person(user.id if user else None)
        named = known(rest_of(_message(update)))
        if named and person:
            await desk.state.preferences.choose(person, "language", named)
        language = await self._language(update)
        chosen = (await desk.choices(user.id if user else None, None)).language
        now = own_name(chosen) if chosen else desk.texts.say(language, "chat-language-automatic")
        keyboard = language_keyboard(desk.texts, language)
        await say(desk, update, "chat-language-choose", keyboard=keyboard, chosen=now)

    async def settings(self, update: Update, _: Context) -> None:
        """Show the choices of this chat; in groups to administrators only."""
        desk, message = self._desk, _message(update)
        if message.chat.type != Chat.PRIVATE and not await is_admin(desk, update, message):
            await say(desk, update, "chat-not-allowed")
            return
        text, keyboard = await settings_card(desk, update.effective_user, message.chat_id)
        await desk.delivery.deliver(target_of(message), [Part(text, keyboard)])

    async def forget(self, update: Update, _: Context) -> None:
        """Ask before anything is deleted."""
        language = await self._language(update)
        user = update.effective_user
        row: list[InlineKeyboardButton] = [
            button(self._desk.texts.say(language, "chat-button-yes-delete"), Press("f", str(user.id if user else 0), "1")),
            button(self._desk.texts.say(language, "chat-button-cancel"), Press("f", str(user.id if user else 0), "0")),
        ]
        await say(self._desk, update, "chat-forget-confirm", keyboard=InlineKeyboardMarkup([row]))

    # For owners

    async def status(self, update: Update, _: Context) -> None:
        """Tell an owner how the bot is doing."""
        desk = self._desk
        if not await self._owner(update):
            return
        language = await self._language(update)
        helpful, unhelpful = await desk.state.ratings.counts()
        sees_all = bool(desk.me and desk.me.can_read_all_group_messages)
        privacy = desk.texts.say(language, "chat-status-privacy-off" if sees_all else "chat-status-privacy-on")
        mode = "webhook" if desk.settings.telegram.by_webhook else "polling"
        await say(
            desk, update, "chat-status", version=desk.service.corpus_version, mode=mode,
            waiting=await desk.state.inbox.waiting(), helpful=helpful, unhelpful=unhelpful, privacy=privacy,
        )  # fmt: skip

    async def why(self, update: Update, _: Context) -> None:
        """Tell an owner how the last answer in this chat came about."""
        desk, message = self._desk, _message(update)
        if not await self._owner(update):
            return
        place = desk.state.identity.place(message.chat_id, message.message_thread_id if message.is_topic_message else None)
        key = desk.last_answers.get(place, "")
        kept = await desk.state.answers.find(key, now=desk.clock()) if key else None
        if kept is None:
            await say(desk, update, "chat-why-none")
            return
        answer = from_plain(kept.content)
        await say(
            desk, update, "chat-why", outcome=answer.outcome, kind=answer.kind, confidence=f"{answer.confidence:.2f}",
            version=answer.corpus_version, milliseconds=f"{answer.elapsed_ms:.1f}", id=answer.answer_id or kept.key,
        )  # fmt: skip

    async def _owner(self, update: Update) -> bool:
        user = update.effective_user
        if self._desk.is_owner(user.id if user else None):
            return True
        await say(self._desk, update, "chat-not-allowed")
        return False

    async def _language(self, update: Update) -> str:
        return await self._desk.language(update.effective_user, _message(update).chat_id)


def _message(update: Update) -> Message:
    """Return the message of an update that a command handler was called for."""
    if update.message is None:
        raise LookupError("a command without a message")
    return update.message


def first_day(text: str, language: str) -> date | None:
    """Return the first day of the first date in a text; none where there is no date."""
    found = find_dates(text, language)
    return span(found[0].text)[0] if found and not found[0].text.startswith("-") else None


def rest_of(message: Message) -> str:
    """Return what follows the command, as it was written."""
    _, _, rest = markup.clean(message.text or message.caption or "").strip().partition(" ")
    first_line = (message.text or "").split("\n", 1)
    if " " not in first_line[0] and len(first_line) > 1:
        return first_line[1].strip()
    return rest.strip()
