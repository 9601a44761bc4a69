"""The time of day as the campaign lives it: in Brussels."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Brussels")
QUIET_FROM, QUIET_UNTIL = 22, 7


def today(now: float) -> date:
    """Return the day at `now`, seconds since 1970."""
    return datetime.fromtimestamp(now, ZONE).date()


def is_night(now: float) -> bool:
    """Say whether `now` lies within quiet hours."""
    hour = datetime.fromtimestamp(now, UTC).astimezone(ZONE).hour
    return hour >= QUIET_FROM or hour < QUIET_UNTIL
