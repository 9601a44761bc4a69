"""Saying hello and what this is; and links that open an answer, a document or an organisation."""

from __future__ import annotations

import re
from dataclasses import replace

from telegram import Chat, InlineKeyboardMarkup, Update
from telegram.ext import BaseHandler

from bot.answers.contract import Reply, Turn
from bot.answers.wording import Wording
from bot.telegram_surface import markup, meant
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.menu import described, show_menu
from bot.telegram_surface.asking import Inquiry, answer_key, answer_parts, arrival, arrival_of, language_of, say
from bot.telegram_surface.commands import Callback, command_handlers, message_of, put, rest_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.wire import from_plain


class Greeting:
    """What a member meets first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._access = Access(desk)

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return one handler for each command."""
        table: dict[str, Callback] = {
            "start": self.start,
            "help": self.help,
            "about": self.about,
            "privacy": self.privacy,
        }
        return command_handlers(self._desk, table)

    async def start(self, update: Update, _: Context) -> None:
        """Greet, or open what a link points to."""
        message = message_of(update)
        payload = rest_of(message)
        if message.chat.type == Chat.PRIVATE and await self._opened(update, payload):
            return
        if message.chat.type != Chat.PRIVATE:
            await say(self._desk, update, "chat-welcome-group", bot=f"@{self._desk.bot_name}")
            return
        language = await language_of(self._desk, update)
        rows = [[button(example.text, Press("e", "", str(i)))] for i, example in enumerate(self._desk.examples(language))]
        await say(self._desk, update, "chat-welcome", keyboard=InlineKeyboardMarkup(rows))
        await self._menu(update, language)

    async def _opened(self, update: Update, payload: str) -> bool:
        """Open an answer, a document or an organisation by a link; say whether that was possible."""
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
            return False
        kind, _, name = payload.partition("-")
        catalogue, language = self._desk.service.catalogue, await language_of(self._desk, update)
        if kind == "a" and name:
            await self._open_answer(update, name)
        elif document := catalogue.document_by_id.get(name if kind == "doc" else payload):
            name = Wording(catalogue, self._desk.texts, language).document(document)
            question = self._desk.texts.say(language, "suggest-demands", document=name)
            await put(self._desk, update, question, meant.demands_of(catalogue, document.id, language))
        elif organisation := catalogue.organisation_by_id.get(name if kind == "org" else payload):
            question = self._desk.texts.say(language, "chat-question-organisation", name=organisation.short_name)
            await put(self._desk, update, question, meant.organisation(catalogue, organisation.id))
        else:
            return False
        return True

    async def _open_answer(self, update: Update, key: str) -> None:
        """Show a kept answer, or one that was shown inline, and go on from there."""
        desk, message, user = self._desk, message_of(update), update.effective_user
        person, place = desk.state.identity.person(user.id if user else None), desk.state.identity.place(message.chat_id)
        now = desk.clock()
        kept = await desk.state.answers.find(key, now=now)
        if kept is None:
            await say(desk, update, "chat-button-expired")
            return
        inquiry = Inquiry("", user, message)
        # A copy of their own: it stays below their message, whatever becomes of the one that was offered, or of another's answer.
        own = replace(kept, key=answer_key(desk, inquiry))
        await desk.state.answers.keep(own, person=person, now=now)
        await desk.state.conversations.remember(place, person, kept.turn, turn_id=update.update_id, now=now)
        reply = Reply(from_plain(kept.content), Turn(kept.turn))
        chosen = await desk.choices(user.id if user else None, message.chat_id)
        await desk.delivery.deliver(arrival(message, chosen, now), answer_parts(desk, reply, own.key, inquiry, chosen))

    async def help(self, update: Update, _: Context) -> None:
        """Explain how to ask; to the team in private, what else it can do."""
        desk, message, user = self._desk, message_of(update), update.effective_user
        language = await language_of(desk, update)
        text = desk.texts.say(language, "chat-help", bot=f"@{desk.bot_name}")
        if message.chat.type == Chat.PRIVATE and user is not None:
            more = described(desk, self._access.rank(user.id), language)
            if more:  # whoever may add documents has commands of their own
                sending = desk.texts.say(language, "admin-help-sending")
                text = "\n\n".join((text, "\n".join(f"/{name} – {purpose}" for name, purpose in more.items()), sending))
        await desk.delivery.deliver(await arrival_of(desk, user, message), [Part(markup.escape(text))])
        await self._menu(update, language)

    async def _menu(self, update: Update, language: str) -> None:
        user = update.effective_user
        if message_of(update).chat.type == Chat.PRIVATE and user is not None:
            await show_menu(self._desk, self._access.rank(user.id), user.id, language)

    async def about(self, update: Update, _: Context) -> None:
        """Say that this is an automated system, and which collection answers."""
        await say(self._desk, update, "chat-about", version=self._desk.service.corpus_version)

    async def privacy(self, update: Update, _: Context) -> None:
        """Say what is kept."""
        await say(self._desk, update, "chat-privacy")
