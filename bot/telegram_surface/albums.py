"""Albums: several pictures or files sent at once, of which Telegram makes as many messages; at most one of them carries the caption."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass

from telegram import Message

from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.signs import asks

REMEMBERED = 1_000
# Telegram hands the parts out at once, but not always together.
CAPTION_WITHIN_S = 1.0


@dataclass
class _Album:
    captioned: bool = False
    asking: bool = False
    told: bool = False


class Albums:
    """What is known of the latest albums. Messages are noted when they are received, which is before their turn comes."""

    def __init__(self, caption_within_s: float = CAPTION_WITHIN_S) -> None:
        self._caption_within_s = caption_within_s
        self._albums: OrderedDict[tuple[int, str], _Album] = OrderedDict()  # oldest first

    def note(self, message: Message) -> None:
        """Note a message that has been received."""
        album = self._of(message)
        if album is not None and text_of(message):
            album.captioned, album.asking = True, album.asking or asks(text_of(message))

    def first_word(self, message: Message) -> bool:
        """Say whether something may be said about a message: to an album once, to whatever is none always."""
        album = self._of(message)
        if album is None:
            return True
        first, album.told = not album.told, True
        return first

    async def has_caption(self, message: Message) -> bool:
        """Say whether a message is part of an album with a caption, which may still be on its way."""
        album = await self._complete(message)
        return album is not None and album.captioned

    async def asks(self, message: Message) -> bool:
        """Say whether a message is part of an album whose caption asks."""
        album = await self._complete(message)
        return album is not None and album.asking

    async def _complete(self, message: Message) -> _Album | None:
        album = self._of(message)
        if album is not None and not album.captioned and not album.told:
            await asyncio.sleep(self._caption_within_s)
        return album

    def _of(self, message: Message) -> _Album | None:
        name: object = message.media_group_id
        if not isinstance(name, str) or not name:
            return None
        key = message.chat_id, name
        album = self._albums.setdefault(key, _Album())
        self._albums.move_to_end(key)
        if len(self._albums) > REMEMBERED:
            self._albums.popitem(last=False)
        return album
