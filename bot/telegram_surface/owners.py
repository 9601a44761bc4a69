"""Commands for owners: how the bot is doing, and how an answer came about."""

from __future__ import annotations

from telegram import Update
from telegram.ext import BaseHandler

from bot.telegram_surface.addressing import topic_of
from bot.telegram_surface.asking import language_of, say
from bot.telegram_surface.commands import Callback, command_handlers, message_of
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.wire import from_plain


class Owners:
    """What only owners may ask."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return one handler for each command."""
        table: dict[str, Callback] = {
            "status": self.status,
            "why": self.why,
        }
        return command_handlers(self._desk, table)

    async def status(self, update: Update, _: Context) -> None:
        """Tell an owner how the bot is doing."""
        desk = self._desk
        if not await self._owner(update):
            return
        language = await language_of(self._desk, update)
        helpful, unhelpful = await desk.state.ratings.counts()
        sees_all = bool(desk.me and desk.me.can_read_all_group_messages)
        privacy = desk.texts.say(language, "chat-status-privacy-off" if sees_all else "chat-status-privacy-on")
        others = await desk.state.inbox.waiting() - (current_entry.get() is not None)  # this very command waits too
        mode = "webhook" if desk.settings.telegram.by_webhook else "polling"
        await say(
            desk, update, "chat-status", version=desk.service.corpus_version, mode=mode,
            waiting=max(0, others), helpful=helpful, unhelpful=unhelpful, privacy=privacy,
        )  # fmt: skip

    async def why(self, update: Update, _: Context) -> None:
        """Tell an owner how the last answer in this chat came about."""
        desk, message = self._desk, message_of(update)
        if not await self._owner(update):
            return
        place = desk.state.identity.place(message.chat_id, topic_of(message))
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
        await say(self._desk, update, "chat-bot-owners-only")
        return False
