"""Questions that found no answer or a bad one, for editors: only words that the product knows, without a person, for 90 days."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.tables import gaps

Reason = Literal["unanswered", "closest", "rated-bad"]
TIME_TO_LIVE_S = 90 * 24 * 3600
MAX_QUESTION = 300
MAX_KEPT = 5_000  # the oldest ones go first
_PRIVATE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<!\w)@\w{3,}|(?<![\w-])\+?\d[\d ()/.-]{6,}\d(?!\w)|\b\d{5,}\b", re.IGNORECASE
)
_DATE = re.compile(r"\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}\.?")
_KEEP = insert(gaps)
_log = logging.getLogger(__name__)


class OnlyKnownWords(Protocol):
    """Takes out of a question whatever the product does not know; may take a while and is called in a thread."""

    def __call__(self, text: str, language: str) -> str:
        """Return the text with marks in place of what may be a name or anything else about a person."""
        ...


@dataclass(frozen=True)
class Gap:
    """A question as it is kept. `nearest` is the id of the entry that came closest, empty where none did."""

    id: int
    question: str
    language: str
    reason: Reason
    nearest: str
    asked_at: float


def without_names(text: str, names: Iterable[str] = ()) -> str:
    """Return a question without addresses, accounts, telephone and other long numbers, and without the asker's own `names`."""

    def hidden(match: re.Match[str]) -> str:
        return match.group() if _DATE.fullmatch(match.group().strip()) else "…"

    text = _PRIVATE.sub(hidden, text)
    for name in names:
        if len(name) > 2:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return " ".join(text.split())[:MAX_QUESTION]


class Gaps:
    """The questions in the state."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._only_known: OnlyKnownWords | None = None

    def keep_only(self, known: OnlyKnownWords) -> None:
        """Keep nothing but known words from now on; the running bot says so before it receives anything."""
        self._only_known = known

    async def note(
        self, question: str, *, language: str, reason: Reason, nearest: str = "", names: Iterable[str] = (), now: float
    ) -> None:
        """Keep a question after taking out what could tell who asked, or says anything about anybody."""
        words = await self._harmless(without_names(question, names), language)
        if words:
            values = {"question": words, "language": language, "reason": reason, "nearest": nearest, "asked_at": now}
            await self._database.put(_KEEP, values)

    async def take_back(self, question: str, *, language: str, reason: Reason, names: Iterable[str] = ()) -> None:
        """Delete the latest note of a question for this reason, where there is one."""
        words = await self._harmless(without_names(question, names), language)
        same = (gaps.c.question == words) & (gaps.c.language == language) & (gaps.c.reason == reason)
        latest = select(func.max(gaps.c.id)).where(same).scalar_subquery()
        await self._database.write(lambda connection: connection.execute(delete(gaps).where(gaps.c.id == latest)))

    async def clean_again(self) -> int:
        """Take out of the kept questions what would not be kept today, for example of an earlier release; return how many that were."""
        query = select(gaps.c.id, gaps.c.question, gaps.c.language)
        kept = list(await self._database.read(lambda connection: connection.execute(query)))
        cleaned = {row.id: await self._harmless(without_names(row.question), row.language) for row in kept}
        changed = {row.id: cleaned[row.id] for row in kept if cleaned[row.id] != row.question}

        async def work(connection: AsyncConnection) -> None:
            for number, words in changed.items():
                row = gaps.c.id == number
                await connection.execute(update(gaps).where(row).values(question=words) if words else delete(gaps).where(row))

        if changed:
            await self._database.write(work)
        return len(changed)

    async def _harmless(self, words: str, language: str) -> str:
        """Return what of a question may be kept; nothing where that says nothing, or cannot be told."""
        if self._only_known is not None:
            try:
                words = await asyncio.to_thread(self._only_known, words, language)
            except Exception as error:  # a question that cannot be read must neither be kept as it is nor stop its answer
                _log.error("a question without an answer is not kept, since it could not be cleaned: %s", type(error).__name__)
                return ""
        return words if words.strip("… ?!.,;:") else ""

    async def all(self, *, now: float) -> list[Gap]:
        """Return the questions whose time is not over, latest first."""
        query = select(gaps).where(gaps.c.asked_at > now - TIME_TO_LIVE_S).order_by(gaps.c.asked_at.desc()).limit(MAX_KEPT)
        rows = await self._database.read(lambda connection: connection.execute(query))
        return [Gap(row.id, row.question, row.language, row.reason, row.nearest, row.asked_at) for row in rows]

    async def close(self, ids: Iterable[int]) -> None:
        """Delete questions that are dealt with."""
        await self._database.write(lambda connection: connection.execute(delete(gaps).where(gaps.c.id.in_(list(ids)))))
