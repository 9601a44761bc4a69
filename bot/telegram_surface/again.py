"""Asking again what waited too long to be answered out of the blue.

Nothing is kept for that. The button brings back the message itself, which its notice replies to; what that message was about stands
in the notice and in the button, since Telegram does not tell what a message replied to that is replied to itself.
"""

from __future__ import annotations

from typing import Any, cast

from telegram import InlineKeyboardMarkup, Message, MessageEntity, User

from bot.telegram_surface import markup
from bot.telegram_surface.addressing import is_reply_to, replied_to, told_in
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.keyboards import Press, button, key_of

_ABOUT = 3500  # characters of what a question is about
_OUR_OWN = "r"  # what a button carries of a question that replied to a message of ours
_QUOTED: list[str | None] = [MessageEntity.EXPANDABLE_BLOCKQUOTE, MessageEntity.BLOCKQUOTE]


class AskedAgain(Message):
    """A message that came long ago, and that somebody wants to have answered now."""

    __slots__ = ()


def too_old_notice(text: str, label: str, message: Message, me: User | None) -> Part:
    """Return what is told of a message that waited too long, with the button that asks it again."""
    target = replied_to(message)
    about = told_in(message, me) if me is not None else ""
    quoted = f"\n\n<blockquote expandable>{markup.escape(markup.shorten(about, _ABOUT))}</blockquote>" if about else ""
    own = me is not None and is_reply_to(me, message)
    press = Press("o", key_of(target.reply_markup) if own and target is not None else "", _OUR_OWN if own else "")
    return Part(markup.escape(text) + quoted, InlineKeyboardMarkup([[button(label, press)]]))


def asked_again(notice: Message, press: Press, by: User, me: User) -> AskedAgain | None:
    """Return the message that a notice replies to as if `by` had just written it; none where it is gone."""
    original = replied_to(notice)
    if original is None:
        return None
    about = next(iter(notice.parse_entities(_QUOTED).values()), "")
    # Whoever presses asks: nobody may ask in the name of the group, or of a channel, by pressing.
    data: dict[str, Any] = {name: value for name, value in original.to_dict().items() if name not in ("sender_chat", "quote", "external_reply")}
    data |= {"from": by.to_dict(), "chat": notice.chat.to_dict()}
    if notice.is_topic_message:
        data |= {"message_thread_id": notice.message_thread_id, "is_topic_message": True}
    if about or press.argument == _OUR_OWN:
        data["reply_to_message"] = {"message_id": 0, "date": data["date"], "chat": data["chat"], "text": about}
    if press.argument == _OUR_OWN:
        below = InlineKeyboardMarkup([[button("–", Press("p", press.key))]]).to_dict()
        data["reply_to_message"] |= {"from": me.to_dict(), "reply_markup": below}
        data |= {"quote": {"text": about, "position": 0}} if about else {}
    return cast("AskedAgain", AskedAgain.de_json(data, notice.get_bot()))
