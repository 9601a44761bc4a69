"""A roll-back that is killed half-way is written down all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.building import snapshots
from bot.intake import audit
from bot.intake.errors import WrongState
from bot.intake.publishing import PENDING, Publisher
from bot.settings import Settings
from bot.texts import Texts
from tests.cli.conftest import Program
from tests.intake.conftest import letter


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


def test_two_who_go_back_from_the_same_version_go_back_once(publisher: Publisher, own: Program, letter_file: Path, tmp_path: Path) -> None:
    """Both have seen the same question; whoever comes second finds another version, with the one before it still to lose."""
    other = tmp_path / "other.md"
    other.write_text(letter("Joint letter on the register", day="13 October 2026"), encoding="utf-8")
    assert own("documents", "add", str(letter_file), str(other)).status == 0
    first, second = (publisher.publish(record.id) for record in publisher.drafts.all())
    assert publisher.roll_back(only_from=second.version) == first.version
    with pytest.raises(WrongState, match=f"{first.version} does"):
        publisher.roll_back(only_from=second.version)
    refused = own("documents", "rollback", "--from", second.version)
    assert refused.status == 1
    assert "answers no more" in refused.err
    assert [row.what for row in audit.rows(publisher.corpus.root)] == ["published", "published", "rolled-back"]
