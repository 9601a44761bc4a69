"""A roll-back that is killed half-way is written down all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.building import snapshots
from bot.intake import audit
from bot.intake.publishing import PENDING, Publisher
from bot.settings import Settings
from bot.texts import Texts
from tests.cli.conftest import Program


class Killed(BaseException):
    """Stands for the end of the process."""


class Dying(Publisher):
    """Dies as soon as the snapshot before is current again: what it has noted by then has to be enough."""

    def _settle_pending(self) -> None:
        if (self.corpus.root / PENDING).exists():
            raise Killed
        super()._settle_pending()


def test_a_roll_back_that_was_killed_is_in_the_history(own: Program, settings: Settings, publisher: Publisher, letter_file: Path) -> None:
    """The next start finds out that it was done, writes the row and makes a draft of the document again."""
    assert own("documents", "add", str(letter_file)).status == 0
    (record,) = publisher.drafts.all()
    outcome = publisher.publish(record.id)
    with pytest.raises(Killed):
        Dying(settings, Texts(), "cli:dying").roll_back()
    assert snapshots(settings).current() == outcome.before
    publisher.recover()
    last = audit.rows(publisher.corpus.root)[-1]
    assert (last.what, last.who, last.before, last.after) == ("rolled-back", "cli:dying", outcome.version, outcome.before)
    assert publisher.drafts.get(record.id).state == "draft"
    assert not (publisher.corpus.root / PENDING).exists()


def test_a_roll_back_that_was_not_done_is_not_in_the_history(publisher: Publisher) -> None:
    """Where there is no snapshot before, nothing is noted."""
    with pytest.raises(Exception, match="no earlier snapshot"):
        publisher.roll_back()
    assert audit.rows(publisher.corpus.root) == []
    assert not (publisher.corpus.root / PENDING).exists()
