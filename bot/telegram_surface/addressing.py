"""Is a message meant for the bot, and what does it ask?"""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Chat, Message, MessageEntity, User

from bot.telegram_surface.signs import asks

GENERAL_TOPIC = 1


@dataclass(frozen=True)
class Addressed:
    """A message that is meant for the bot; `text` is the question, empty when none was put; `about` what it replies to says."""

    text: str
    mentioned: bool = False
    replied_to_bot: bool = False
    about: str = ""


def text_of(message: Message | None) -> str:
    """Return text or caption of a message."""
    return (message.text or message.caption or "").strip() if message is not None else ""


def topic_of(message: Message) -> int | None:
    """Return the topic to answer in; none for General and for threads of replies, whose numbers cannot be sent back."""
    thread = message.message_thread_id
    return thread if message.is_topic_message and thread != GENERAL_TOPIC else None


def replied_to(message: Message) -> Message | None:
    """Return the message that this one replies to; none for the invisible reply that every message in a topic carries."""
    target = message.reply_to_message
    if target is None or target.forum_topic_created is not None or (target.message_id == message.message_thread_id and not text_of(target)):
        return None
    return target


def told_in(message: Message, me: User) -> str:
    """Return what another's message says to which this one replies: what is quoted from it, else all of it; of our own only a quotation."""
    if message.quote is not None:
        return message.quote.text.strip()
    target = replied_to(message)
    return text_of(target) if target is not None and not _wrote(me, target) else ""


def is_reply_to(who: User, message: Message) -> bool:
    """Say whether a message replies to one of theirs."""
    target = replied_to(message)
    return target is not None and _wrote(who, target)


def _wrote(who: User, message: Message) -> bool:
    return message.from_user is not None and message.from_user.id == who.id


def is_noise(message: Message, me: User) -> bool:
    """Say whether a message is never a question: posts relayed from a channel, other bots, inline results of our own."""
    if message.is_automatic_forward or (message.via_bot is not None and message.via_bot.id == me.id):
        return True
    # An anonymous administrator or a channel writes through a placeholder that is marked as a bot.
    return message.from_user is not None and message.from_user.is_bot and message.sender_chat is None


def is_anonymous_admin(message: Message) -> bool:
    """Say whether an administrator wrote in the name of the group."""
    return message.sender_chat is not None and message.sender_chat.id == message.chat_id


def stands_for_a_chat(user: User) -> bool:
    """Say whether somebody writes in the name of a chat, whose id they have (`bot/telegram_surface/incoming.py`)."""
    return user.id < 0


def address(message: Message, me: User) -> Addressed | None:
    """Return what a message asks of the bot; none when it is not meant for the bot."""
    if is_noise(message, me):
        return None
    text, mentioned = without_mention(message, me)
    to_bot = is_reply_to(me, message)
    if message.chat.type == Chat.PRIVATE:
        return Addressed(text, mentioned, to_bot, told_in(message, me))
    if not mentioned and (not to_bot or _speaks_to_another(message)):
        return None
    about = told_in(message, me)
    if not text and mentioned and not to_bot:
        text, about = about, ""
    return Addressed(text, mentioned, to_bot, about)


def _speaks_to_another(message: Message) -> bool:
    """Tell whether a message that does not mention the bot turns to somebody else: by beginning with their name, or asking nothing."""
    named = [one for one in message.entities or message.caption_entities if one.type in (MessageEntity.MENTION, MessageEntity.TEXT_MENTION)]
    return any(one.offset == 0 for one in named) or (bool(named) and not asks(text_of(message)))


def without_mention(message: Message, me: User) -> tuple[str, bool]:
    """Return the text without mentions of the bot, and whether there was one."""
    raw = message.text or message.caption or ""
    units = raw.encode("utf-16-le", "surrogatepass")
    kept, position, found = b"", 0, False
    for entity in sorted(message.entities or message.caption_entities, key=lambda one: one.offset):
        start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
        if not _means(entity, units[start:end].decode("utf-16-le", "replace"), me) or start < position:
            continue
        kept += units[position:start]
        position, found = end, True
    text = (kept + units[position:]).decode("utf-16-le", "replace")
    return " ".join(text.split()) if found else text.strip(), found


def _means(entity: MessageEntity, words: str, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    return entity.type == MessageEntity.MENTION and words.lower() == f"@{me.username}".lower()
