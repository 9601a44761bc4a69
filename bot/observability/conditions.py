"""What is wrong at the moment. Each condition has a name, says whether the bot can still work, and brings figures for the message."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.observability.memory import MB
from bot.observability.watch import Watch


@dataclass(frozen=True)
class Trouble:
    """Something that is wrong. `name` is one of a fixed set; `values` fill in its message; `serious`: new work should go elsewhere."""

    name: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    serious: bool = False


# Returns the trouble, or none while all is well.
Probe = Callable[[], Trouble | None]


def disk_low(folder: Path, watch: Watch, low_mb: int) -> Probe:
    """Watch the free space of the data directory."""

    def probe() -> Trouble | None:
        free = shutil.disk_usage(folder).free
        watch.metrics.disk_free.set(free)
        return Trouble("disk", {"free": free // MB}) if free < low_mb * MB else None

    return probe


def failing(watch: Watch, share: float) -> Probe:
    """Watch the share of updates that could not be dealt with."""

    def probe() -> Trouble | None:
        found = watch.error_share()
        return Trouble("errors", {"percent": round(100 * found)}) if found > share else None

    return probe


def queue_long(waiting: Callable[[], int], watch: Watch, longest: int) -> Probe:
    """Watch how many updates wait."""

    def probe() -> Trouble | None:
        found = waiting()
        watch.metrics.waiting.set(found)
        return Trouble("queue", {"waiting": found}, serious=found > 10 * longest) if found > longest else None

    return probe


def state_unwritable(reason: Callable[[], str | None], backlog: Callable[[], int], watch: Watch) -> Probe:
    """Watch whether the state takes what is written."""

    def probe() -> Trouble | None:
        watch.metrics.backlog.set(backlog())
        return Trouble("state", serious=True) if reason() else None

    return probe


def memory_high(limit_mb: int, resident_mb: Callable[[], int]) -> Probe:
    """Watch the memory of this process."""

    def probe() -> Trouble | None:
        found = resident_mb()
        return Trouble("memory", {"used": found}, serious=True) if found > limit_mb else None

    return probe
