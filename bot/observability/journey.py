"""One update's way through the bot: which stages it went through and how long each took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answered:
    """What may be known about an answer: nothing of what was asked or said."""

    outcome: str
    kind: str
    language: str
    corpus: str


@dataclass
class Journey:
    """Seconds by stage; a stage that is entered again adds up."""

    waited_s: float = 0.0
    started: float = field(default_factory=time.monotonic)
    stages: dict[str, float] = field(default_factory=dict)
    answered: Answered | None = None
    failed: bool = False

    def add(self, stage: str, seconds: float) -> None:
        """Count time spent in a stage."""
        self.stages[stage] = self.stages.get(stage, 0.0) + seconds


_current: ContextVar[Journey | None] = ContextVar("journey", default=None)


def current() -> Journey | None:
    """Return the journey of the update that is being dealt with; none outside of one."""
    return _current.get()


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Count the time of the block for the update that is being dealt with."""
    journey = _current.get()
    started = time.monotonic()
    try:
        yield
    finally:
        if journey is not None:
            journey.add(name, time.monotonic() - started)


@contextmanager
def travelling(journey: Journey) -> Iterator[None]:
    """Let everything in the block count for `journey`."""
    token = _current.set(journey)
    try:
        yield
    finally:
        _current.reset(token)
