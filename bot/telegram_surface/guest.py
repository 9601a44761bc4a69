"""Guest mode: the bot is mentioned in a chat that it is not in, and may answer once, through the query and not in the chat."""

from __future__ import annotations

from telegram import Update
from telegram.error import BadRequest
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.telegram_surface import markup
from bot.telegram_surface.addressing import text_of, without_mention
from bot.telegram_surface.commands import behind_command
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.inline import Inline, Speech, article
from bot.telegram_surface.languages import FALLBACK, known


class Guests:
    """Guest messages. Every other message handler leaves them out, since replying in the chat is impossible."""

    def __init__(self, desk: Desk, inline: Inline) -> None:
        self._desk = desk
        self._inline = inline

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler; it has to come before all others."""
        return [MessageHandler(filters.UpdateType.GUEST_MESSAGE, self.summoned)]

    async def summoned(self, update: Update, _: Context) -> None:
        """Answer a guest message."""
        message, me, user = update.guest_message, self._desk.me, update.effective_user
        if message is None or me is None or message.guest_query_id is None or (user is not None and user.is_bot):
            return
        text = behind_command(without_mention(message, me)[0] or text_of(message.reply_to_message))
        chosen = (await self._desk.choices(user.id if user else None, None)).language
        language = chosen or known(user.language_code if user else None) or FALLBACK
        if text:
            result, _reply = await self._inline.answer_article(text, Speech(language, chosen))
        else:
            words = self._desk.texts.say(language, "chat-nothing-asked")
            result = article("nothing", words, "", markup.escape(words))
        try:
            await self._desk.bot.answer_guest_query(message.guest_query_id, result)
        except BadRequest as error:
            if "parse entities" not in error.message.lower():
                raise
            plain = markup.plain(getattr(result.input_message_content, "message_text", "–"))
            await self._desk.bot.answer_guest_query(message.guest_query_id, article("plain", "–", "", plain))
