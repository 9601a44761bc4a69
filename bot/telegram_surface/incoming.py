"""What an update says of itself: its number, its chat, who sent it, and what keeps its order.

Updates come from outside, and the library copies whatever stands in them. So nothing here trusts a type, and nothing raises.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, TypeGuard

from telegram import Update

ID_BELOW = 2**63  # Telegram's ids fit into 64 bits, as do the columns of the state

# Where a message stands in an update, or in another message.
_WITH_SENDER = ("message", "edited_message", "guest_message", "callback_query", "reply_to_message")


def is_id(value: object) -> TypeGuard[int]:
    """Say whether something can be an id of Telegram's: a whole number within 64 bits; `true` is none."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < ID_BELOW


def number_of(update: object) -> int | None:
    """Return the number of an update as Telegram sent it; none for what cannot be one."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if is_id(number) and number >= 0 else None


def chat_of(update: dict[str, Any]) -> int | None:
    """Return the id of the chat that an update as Telegram sent it belongs to."""
    for content in update.values():
        if isinstance(content, dict):
            message = content if "chat" in content else content.get("message")
            found = _id_within(message, "chat")
            if found is not None:
                return found
    return None


def sender_of(update: dict[str, Any]) -> int | None:
    """Return the id of whoever caused an update as Telegram sent it: a person, or the chat in whose name somebody wrote."""
    names = ("sender_chat", "from")
    return next((found for content in update.values() for name in names if (found := _id_within(content, name)) is not None), None)


def with_senders_of_their_own(content: Any) -> Any:
    """Return an update as Telegram sent it, where whoever writes in the name of a chat has the id of that chat.

    All anonymous administrators of all groups write through one placeholder, and all channels through another. Taken for persons, they
    would share their choices, their conversations and what they may ask. Their chat stands in for them; ids of chats are below zero.
    """
    if not isinstance(content, dict):
        return content
    chat, sender = _id_within(content, "sender_chat"), content.get("from")
    own = {"from": {**sender, "id": chat}} if chat is not None and isinstance(sender, dict) else {}
    return {name: with_senders_of_their_own(value) if name in _WITH_SENDER else value for name, value in content.items()} | own


def _id_within(content: object, name: str) -> int | None:
    inner = content.get(name) if isinstance(content, dict) else None
    number = inner.get("id") if isinstance(inner, dict) else None
    return number if is_id(number) else None


def has_sound_ids(update: Update) -> bool:
    """Say whether the ids that everything else relies on are ids; the library does not look."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    ids: list[object] = [part.id for part in (chat, user) if part is not None]
    if message is not None:
        ids += [message.message_id, message.chat.id]
        # Not there in most messages.
        optional = (
            getattr(message, name, None) for name in ("message_thread_id", "migrate_to_chat_id", "migrate_from_chat_id", "reply_to_message")
        )
        ids += [getattr(one, "message_id", one) for one in optional if one is not None]
    return all(map(is_id, ids))


def lane_of(update: Update) -> Hashable:
    """Return what keeps its order: a chat, or a person who types an inline query. Expects sound ids."""
    if update.inline_query is not None:
        return ("inline", update.inline_query.from_user.id)
    if update.message is not None and update.message.migrate_to_chat_id is not None:
        return ("chat", update.message.migrate_to_chat_id)  # its choices are carried over before anything else happens there
    if update.effective_chat is not None:
        return ("chat", update.effective_chat.id)
    return ("person", update.effective_user.id if update.effective_user else 0)
