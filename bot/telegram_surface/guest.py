"""Guest mode: the bot is mentioned in a chat that it is not in, and may answer once, through the query and not in the chat."""

from __future__ import annotations

from telegram import InlineQueryResultArticle, Message, Update, User
from telegram.error import BadRequest
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.telegram_surface import markup
from bot.telegram_surface.addressing import replied_to, text_of, told_in, without_mention
from bot.telegram_surface.asking import MAX_QUESTION
from bot.telegram_surface.claims import asks_whether_true, claims_parts
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
        result = await self._result(message, me, user)
        try:
            await self._desk.bot.answer_guest_query(message.guest_query_id, result)
        except BadRequest as error:
            if "parse entities" not in error.message.lower():
                raise
            plain = markup.plain(getattr(result.input_message_content, "message_text", "–"))
            await self._desk.bot.answer_guest_query(message.guest_query_id, article("plain", "–", "", plain))

    async def _result(self, message: Message, me: User, user: User | None) -> InlineQueryResultArticle:
        """Return what answers a mention: with the message that it replies to, also where that is an answer of ours, or by itself that."""
        text, about = behind_command(without_mention(message, me)[0]), told_in(message, me) or text_of(replied_to(message))
        if not text:
            text, about = behind_command(about), ""
        chosen = (await self._desk.choices(user.id if user else None, None)).language
        language = chosen or known(user.language_code if user else None) or FALLBACK
        if not text:
            words = self._desk.texts.say(language, "chat-nothing-asked")
            return article("nothing", words, "", markup.escape(words))
        if about and asks_whether_true(text) and (parts := await claims_parts(self._desk, about[:MAX_QUESTION], language)):
            return article(f"claims:{about}", text, about, parts[0].text)
        result, _reply = await self._inline.answer_article(text, Speech(language, chosen), about=about)
        return result
