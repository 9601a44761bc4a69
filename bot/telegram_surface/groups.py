"""Groups: silent, unless a message replies to the bot or mentions it. Commands are dealt with elsewhere."""

from __future__ import annotations

import logging

from telegram import Chat, ChatMember, Message, Update
from telegram.ext import BaseHandler, ChatMemberHandler, MessageHandler, filters

from bot.telegram_surface import markup
from bot.telegram_surface.addressing import address
from bot.telegram_surface.asking import Inquiry, affordable, ask, say
from bot.telegram_surface.delivery import Part, Target
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.pleasantries import asks_nothing
from bot.telegram_surface.private import turn_replied_to
from bot.telegram_surface.signs import asks

_log = logging.getLogger(__name__)

PRESENT = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.RESTRICTED)


class Groups:
    """Questions in groups, and the bot's own coming and going."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the handlers in the order in which they are tried."""
        here = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
        return [
            MessageHandler(here & filters.StatusUpdate.MIGRATE, self.migrated),
            MessageHandler(here & (filters.TEXT | filters.CAPTION) & ~filters.COMMAND, self.message),
            ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER),
        ]

    async def message(self, update: Update, _: Context) -> None:
        """Answer what is meant for the bot, ignore everything else."""
        message, me = update.message, self._desk.me
        addressed = address(message, me) if message is not None and me is not None else None
        if message is None or addressed is None:
            return
        if not addressed.text:
            if addressed.mentioned and await affordable(self._desk, update, message):
                await say(self._desk, update, "chat-nothing-asked")
            return
        if asks_nothing(addressed.text):
            return
        start = await turn_replied_to(self._desk, update) if addressed.replied_to_bot else None
        overheard = not addressed.mentioned and not asks(addressed.text)
        inquiry = Inquiry(addressed.text, update.effective_user, message, start=start, about=addressed.about, overheard=overheard)
        await ask(self._desk, update, inquiry)

    async def migrated(self, update: Update, _: Context) -> None:
        """Carry the group's choices over to the supergroup that it became."""
        message = update.message
        if isinstance(message, Message) and message.migrate_to_chat_id is not None:
            await self._desk.moved(message.chat_id, message.migrate_to_chat_id)

    async def membership(self, update: Update, _: Context) -> None:
        """Introduce the bot when somebody adds it to a group."""
        change = update.my_chat_member
        if change is None:
            return
        before, after = change.old_chat_member.status in PRESENT, change.new_chat_member.status in PRESENT
        _log.info("own membership in a %s: %s", change.chat.type, change.new_chat_member.status)
        if change.chat.type in (Chat.GROUP, Chat.SUPERGROUP) and after and not before:
            language = await self._desk.language(change.from_user, change.chat.id)
            text = self._desk.texts.say(language, "chat-welcome-group", bot=f"@{self._desk.bot_name}")
            await self._desk.delivery.deliver(Target(change.chat.id), [Part(markup.escape(text))])
