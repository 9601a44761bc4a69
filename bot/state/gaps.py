"""Questions that found no answer or a bad one, for editors: without names, numbers and addresses, without a person, for 90 days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select

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

    async def note(
        self, question: str, *, language: str, reason: Reason, nearest: str = "", names: Iterable[str] = (), now: float
    ) -> None:
        """Keep a question after taking out what could tell who asked."""
        words = without_names(question, names)
        if words.strip("… ?!."):
            values = {"question": words, "language": language, "reason": reason, "nearest": nearest, "asked_at": now}
            await self._database.put(_KEEP, values)

    async def all(self, *, now: float) -> list[Gap]:
        """Return the questions whose time is not over, latest first."""
        query = select(gaps).where(gaps.c.asked_at > now - TIME_TO_LIVE_S).order_by(gaps.c.asked_at.desc()).limit(MAX_KEPT)
        rows = await self._database.read(lambda connection: connection.execute(query))
        return [Gap(row.id, row.question, row.language, row.reason, row.nearest, row.asked_at) for row in rows]

    async def close(self, ids: Iterable[int]) -> None:
        """Delete questions that are dealt with."""
        await self._database.write(lambda connection: connection.execute(delete(gaps).where(gaps.c.id.in_(list(ids)))))
