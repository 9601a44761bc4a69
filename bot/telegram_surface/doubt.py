"""Finds out whether a message in doubt has arrived.

Telegram tells the number of a message only in its answer to the sending. Where that answer got lost, the message's place is looked
for: the bot tries to set the very same buttons on the messages that came after the newest one known when it left. Telegram says
"not modified" where the message stands, and refuses everywhere else, so that looking changes nothing.

Numbers grow, which bounds the search: the message stands behind every number known when it left, and before whatever the bot itself
sent later. On Telegram private chats and basic groups share one sequence of numbers, and supergroups have one each. A Bot API server
may number each chat by itself: it is known by a message of the bot's own whose number is no higher than one known before it left, and
until then a few places right behind the chat's own newest number are looked at first.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, zip_longest
from typing import Any

from telegram import InlineKeyboardMarkup, Message
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.telegram_surface.pacing import COMFORT, LOOKING, Bucket, out_of_reach
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

# How far beyond the newest number known, where nothing sent later bounds the search.
LOOK_AHEAD = 48
# The same where it has most likely not arrived, and a second one is taken back if it has.
LOOK_AHEAD_BRIEFLY = 5
# Right behind the newest number of the chat itself, for servers that number each chat by itself.
LOOK_NEAR = 5
# A member who waits for an answer that has not arrived waits so long at most, until it is said again.
LOOK_FOR_S = 20.0
# How many places are looked at after that, in the background.
LOOK_BACK_AT_MOST = 1_000
# Edits share the limits of sending, and about 30 messages a second may be sent in all (grammy.dev/advanced/flood.html).
LOOKS_PER_S = 20.0
LOOKS_AT_ONCE = 7
TAKEN_REMEMBERED = 50_000
SENT_REMEMBERED = 1_000
CHATS_REMEMBERED = 50_000
SUPERGROUPS_BELOW = -1_000_000_000_000
_SHARED = 0


class Heights:
    """The message numbers known: the highest of each chat, those that are taken, and when the bot's own were sent."""

    def __init__(self) -> None:
        self._chats: dict[int, int] = {}
        self._taken: OrderedDict[tuple[int, int], int] = OrderedDict()  # and in which chat
        self._sent: deque[tuple[float, int]] = deque(maxlen=SENT_REMEMBERED)  # in the shared sequence
        self._apart: set[int] = set()  # supergroups whose ids do not look like one's
        self._is_shared = True
        self.account = 0

    def _sequence(self, chat_id: int) -> int:
        """Return what stands for the sequence that a chat's numbers belong to."""
        return _SHARED if self._is_shared and chat_id > SUPERGROUPS_BELOW and chat_id not in self._apart else chat_id

    def _shares(self, chat_id: int) -> bool:
        return self._sequence(chat_id) == _SHARED

    def note_apart(self, chat_id: int) -> None:
        """Note that a chat is a supergroup, whatever its id looks like."""
        if chat_id > SUPERGROUPS_BELOW and len(self._apart) < CHATS_REMEMBERED:
            self._apart.add(chat_id)

    def note(self, chat_id: int, message_id: int, *, begun: float | None = None, behind: int = 0) -> None:
        """Note that a message exists.

        Of one of the bot's own, `begun` is when the bot began to send it, by `time.monotonic`, and `behind` the account's newest
        number known then.
        """
        if not message_id:
            return
        if begun is not None and message_id <= behind and self._shares(chat_id):
            _log.info("this server numbers the messages of each chat by themselves")
            self._is_shared = False
        if len(self._chats) > CHATS_REMEMBERED:
            self._chats.clear()
        self._chats[chat_id] = max(self._chats.get(chat_id, 0), message_id)
        if self._shares(chat_id):
            self.account = max(self.account, message_id)
            if begun is not None:
                self._sent.append((begun, message_id))
        self._taken[(self._sequence(chat_id), message_id)] = chat_id
        if len(self._taken) > TAKEN_REMEMBERED:
            self._taken.popitem(last=False)

    def of(self, chat_id: int) -> int:
        """Return the highest number known in a chat; 0 when none is."""
        return self._chats.get(chat_id, 0)

    def before(self, chat_id: int, notes: dict[str, Any]) -> int:
        """Return the number behind which a message stands that left with these notes."""
        chat, account = int(notes.get("chat", 0)), int(notes.get("account", 0))
        return max(chat, account) if self._shares(chat_id) else chat

    def bound(self, chat_id: int, since: float) -> int | None:
        """Return a number that a message which left before `since` cannot have reached; none is known before one was sent later."""
        later = [number for begun, number in self._sent if begun > since] if self._shares(chat_id) else []
        return min(later, default=None)

    def places(self, chat_id: int, after: int, since: float, *, near: int = 0, ahead: int = LOOK_AHEAD) -> Iterator[int]:
        """Yield where a message may stand, lowest first. What is learnt between two places is taken into account.

        `near` is the chat's own newest number when it left, `after` that of the sequence to which the chat belongs.
        """
        if near and self._shares(chat_id):
            beside = range(near + 1, min(near + LOOK_NEAR, after) + 1)
            yield from (place for place in beside if self._taken.get((_SHARED, place)) != chat_id)
        place = after
        while True:
            place += 1
            newest = self.account if self._shares(chat_id) else self.of(chat_id)
            bound = self.bound(chat_id, since)
            if place >= (max(after, newest) + ahead + 1 if bound is None else bound):
                return
            if self.free(chat_id, place):
                yield place

    def free(self, chat_id: int, place: int) -> bool:
        """Say whether no message is known at a place."""
        return (self._sequence(chat_id), place) not in self._taken


@dataclass
class Doubt:
    """A message that may have arrived: what it looks like, behind which number it stands and before when it left.

    `near` is the newest number of the chat itself then, `ahead` how far beyond the newest of all it is looked for; `tried` are the
    places where it is not; `settled` when these are all that there are.
    """

    chat_id: int
    text: str  # without marks
    keyboard: InlineKeyboardMarkup | None
    after: int
    since: float
    near: int = 0
    ahead: int = LOOK_AHEAD
    tried: set[int] = field(default_factory=set)
    settled: bool = False

    def again(self, ahead: int) -> Doubt:
        """Return the doubt about one more sending; by now there may be something in places where nothing was."""
        return replace(self, since=time.monotonic(), ahead=max(ahead, self.ahead), tried=set(), settled=False)

    @property
    def unmistakable(self) -> bool:
        """Say whether its buttons tell it from every other message of the bot."""
        rows = self.keyboard.inline_keyboard if self.keyboard is not None else ()
        return any(button.callback_data for row in rows for button in row)


class Looking:
    """Looks for messages in doubt, at a pace that leaves room for answers."""

    def __init__(self, bot: RawBot, heights: Heights) -> None:
        self._bot = bot
        self._heights = heights
        self._pace = Bucket(LOOKS_PER_S, LOOKS_AT_ONCE)
        self._behind: set[asyncio.Task[None]] = set()

    async def stands(self, doubt: Doubt) -> bool:
        """Find out whether a message has arrived, without changing anything.

        Where Telegram refuses to tell, or it would take too long, it has to be sent again: twice is better than never. Raises
        `NetworkError` while Telegram is out of reach.
        """
        until = time.monotonic() + LOOK_FOR_S
        try:
            for place in self._heights.places(doubt.chat_id, doubt.after, doubt.since, near=doubt.near, ahead=doubt.ahead):
                if time.monotonic() > until:
                    break
                if place not in doubt.tried and await self._is_there(doubt, place):
                    _log.info("a message in doubt had arrived")
                    return True
            else:
                doubt.settled = self._heights.bound(doubt.chat_id, doubt.since) is not None
        except TelegramError as error:
            if isinstance(error, NetworkError) and out_of_reach(error):
                raise
            _log.warning("no telling whether a message has arrived: %s", error)
        return False

    def look_back(self, doubt: Doubt, again: int) -> None:
        """Go on looking for a message that was sent a second time as number `again`, and take the second one back if the first is found.

        Its number is the bound that was missing. Only messages that cannot be mistaken for another one are looked for.
        """
        places = [
            place
            for place in _from_both_ends(range((doubt.after if doubt.after < again else doubt.near) + 1, again))
            if place not in doubt.tried and self._heights.free(doubt.chat_id, place)
        ]
        if places and doubt.unmistakable and not doubt.settled:
            task = asyncio.create_task(self._look_back(doubt, again, places[:LOOK_BACK_AT_MOST]))
            self._behind.add(task)
            task.add_done_callback(self._behind.discard)

    async def _look_back(self, doubt: Doubt, again: int, places: Iterable[int]) -> None:
        try:
            for place in places:
                if self._heights.free(doubt.chat_id, place) and await self._is_there(doubt, place):
                    await self._bot.delete_message(doubt.chat_id, again, rate_limit_args=COMFORT)
                    _log.info("a message in doubt had arrived; the second one is taken back")
                    return
        except (TelegramError, RuntimeError) as error:  # out of reach, or closed meanwhile
            _log.info("a message that was sent again is not looked for any more: %s", type(error).__name__)

    async def _is_there(self, doubt: Doubt, place: int) -> bool:
        await asyncio.sleep(self._pace.wait_s())
        try:
            found = await self._bot.edit_message_reply_markup(
                chat_id=doubt.chat_id, message_id=place, reply_markup=doubt.keyboard, rate_limit_args=LOOKING
            )
        except BadRequest as error:
            ours = "not modified" in error.message.lower()
        else:
            # Telegram never gets here; a server that takes any change is believed only if it shows the message.
            text = (found.text or found.caption or "") if isinstance(found, Message) else ""
            ours = text.strip() == doubt.text.strip()
        doubt.tried.add(place)
        if ours:
            self._heights.note(doubt.chat_id, place)
        return ours


def _from_both_ends(places: range) -> Iterator[int]:
    """Yield the lowest, the highest, the second lowest and so on: near where it left and near where the second one went."""
    half = (len(places) + 1) // 2
    pairs = zip_longest(places[:half], reversed(places[half:]))
    return (place for place in chain.from_iterable(pairs) if place is not None)
