"""Everything of the team as one part of the surface."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import BaseHandler

from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.drafting import Drafting
from bot.telegram_surface.admin.editorial import Editorial
from bot.telegram_surface.admin.own_answers import OwnAnswers
from bot.telegram_surface.admin.runner import Runner
from bot.telegram_surface.admin.team import TeamDesk
from bot.telegram_surface.admin.versions import Versions
from bot.telegram_surface.desk import Context, Desk


class Admin:
    """Handlers for the team. They stand before those for members, which would take a long text for a question."""

    def __init__(self, desk: Desk) -> None:
        access, runner = Access(desk), Runner(desk.settings)
        own_answers = OwnAnswers(desk, access, runner)
        self._parts = (
            Drafting(desk, access, runner), Versions(desk, access, runner), own_answers, Editorial(desk, access, own_answers),
            TeamDesk(desk, access),
        )  # fmt: skip

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers in the order in which they are tried."""
        return [handler for part in self._parts for handler in part.handlers()]
