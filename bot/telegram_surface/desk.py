"""What every handler works with: the service, the state, the texts, and who the bot is."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from telegram import User
from telegram.ext import CallbackContext

from bot.observability.watch import Watch
from bot.pictures.content import Theme
from bot.pictures.gallery import Gallery
from bot.settings import Settings
from bot.state.store import State
from bot.telegram_surface.acknowledging import Presses
from bot.telegram_surface.albums import Albums
from bot.telegram_surface.budgets import Budgets
from bot.telegram_surface.delivery import Delivery
from bot.telegram_surface.examples import Example, examples
from bot.telegram_surface.keyboards import Surroundings
from bot.telegram_surface.lanes import Lanes
from bot.telegram_surface.languages import FALLBACK, known
from bot.telegram_surface.ports import Answering, Texts
from bot.telegram_surface.raw_bot import RawBot
from bot.telegram_surface.recent import RecentReplies
from bot.telegram_surface.rendering import Length
from bot.telegram_surface.repeats import Repeats
from knowledge.fixed import entry_of

REMEMBERED_PLACES = 5_000
# What the library hands to every handler; none of ours needs it.
Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True)
class Choices:
    """What was chosen for a question: by the person, else by the group, else by default."""

    language: str | None = None
    length: Length = "full"
    askers: str = "everyone"
    quiet: str = "off"
    theme: Theme = "light"


@dataclass
class Desk:
    """The shared parts, built once."""

    settings: Settings
    service: Answering
    state: State
    texts: Texts
    bot: RawBot
    delivery: Delivery
    clock: Callable[[], float] = time.time
    watch: Watch = field(default_factory=Watch)
    recent: RecentReplies = field(default_factory=RecentReplies)
    budgets: Budgets = field(default_factory=Budgets)
    albums: Albums = field(default_factory=Albums)
    repeats: Repeats = field(default_factory=Repeats)
    lanes: Lanes = field(default_factory=Lanes)
    # Two are enough: an answer takes a few milliseconds, and the thread exists to keep the loop free.
    workers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2, thread_name_prefix="answers"))
    gallery: Gallery = field(init=False)
    presses: Presses = field(init=False)
    last_answers: OrderedDict[str, str] = field(default_factory=OrderedDict)
    successors: OrderedDict[int, int] = field(default_factory=OrderedDict)  # of groups that became supergroups
    indicators: set[asyncio.Task[None]] = field(default_factory=set)
    me: User | None = None

    def __post_init__(self) -> None:
        self.gallery = Gallery(self.settings.data_dir / "pictures")
        self.presses = Presses(self.bot)

    @property
    def bot_name(self) -> str:
        """Return the bot's user name without @."""
        return (self.me.username if self.me else None) or ""

    def is_owner(self, user_id: int | None) -> bool:
        """Say whether somebody owns the bot, by configuration."""
        return user_id is not None and user_id in self.settings.telegram.owners

    def examples(self, language: str) -> list[Example]:
        """Return example questions."""
        return examples(self.service.catalogue, self.texts, language)

    def surroundings(self, *, private: bool, share_query: str = "") -> Surroundings:
        """Return what buttons depend on."""
        inline = bool(self.me and self.me.supports_inline_queries)
        return Surroundings(self.bot_name, inline, private, share_query, self._addresses)

    def _addresses(self, cited: str) -> list[str]:
        """Return all addresses that are stored for what is cited under an id."""
        entry = entry_of(self.service.catalogue, cited)
        return [page.url for page in entry.sources if page.url] if entry is not None else []

    async def choices(self, user_id: int | None, chat_id: int | None) -> Choices:
        """Return what applies to a question of this person in this chat; a private chat has the person's own choices."""
        identity = self.state.identity
        person = identity.person(user_id)
        group = identity.place(self.chat_now(chat_id)) if chat_id is not None and chat_id < 0 else person
        own, shared = await self.state.preferences.of(person, group)
        merged = {**shared, **{name: value for name, value in own.items() if name == "language"}}
        return Choices(
            language=known(merged.get("language")),
            length="short" if merged.get("length") == "short" else "full",
            askers=merged.get("askers", "everyone"),
            quiet=merged.get("quiet", "off"),
            theme="dark" if merged.get("theme") == "dark" else "light",
        )

    async def language(self, user: User | None, chat_id: int | None) -> str:
        """Return the language for everything that is not an answer."""
        chosen = (await self.choices(user.id if user else None, chat_id)).language
        return chosen or known(user.language_code if user else None) or FALLBACK

    def chat_now(self, chat_id: int) -> int:
        """Return the id that a chat has now, as far as it is known: buttons below older messages bring the one that it had."""
        return self.successors.get(chat_id, chat_id)

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        """Carry the choices of a group over to the supergroup that it became."""
        self.successors[old_chat_id] = new_chat_id
        self.successors.move_to_end(old_chat_id)
        if len(self.successors) > REMEMBERED_PLACES:
            self.successors.popitem(last=False)
        identity = self.state.identity
        await self.state.preferences.move(identity.place(old_chat_id), identity.place(new_chat_id))

    def note_answer(self, place: str, key: str) -> None:
        """Remember the last answer of a place, for owners who ask why."""
        self.last_answers[place] = key
        self.last_answers.move_to_end(place)
        if len(self.last_answers) > REMEMBERED_PLACES:
            self.last_answers.popitem(last=False)
