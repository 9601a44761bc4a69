"""A roll-back that is killed half-way is written down all the same, and whoever spoke of what it took back goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.answers.contract import Question
from bot.answers.plans import Plan
from bot.building import snapshots
from bot.intake import audit
from bot.intake.corpus import PENDING
from bot.intake.errors import WrongState
from bot.intake.publishing import Publisher
from bot.service import Service
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
    assert publisher.roll_back(only_from=second.version).version == first.version
    with pytest.raises(WrongState, match=f"{first.version} does"):
        publisher.roll_back(only_from=second.version)
    refused = own("documents", "rollback", "--from", second.version)
    assert refused.status == 1
    assert "answers no more" in refused.err
    assert [row.what for row in audit.rows(publisher.corpus.root)] == ["published", "published", "rolled-back"]


def test_whoever_spoke_of_what_was_taken_back_is_answered_all_the_same(
    own: Program, settings: Settings, publisher: Publisher, letter_file: Path
) -> None:
    """A conversation about a document that is no more goes on as a new one; what it was answered with says that nothing is known."""
    asked = Question("Who signed the letter of 12 October 2026?", today=date(2026, 11, 30))
    assert own("documents", "add", str(letter_file)).status == 0
    (record,) = publisher.drafts.all()
    publisher.publish(record.id)
    before = Service(settings, Texts()).answer(asked)
    assert {item.id for item in before.answer.items} >= {"gesac", "gema"}
    publisher.roll_back()
    service = Service(settings, Texts())
    (gone,) = before.turn.slots["plan"]["documents"]
    profile = Question("Who is GEMA?", today=asked.today)
    known = service.answer(profile, [before.turn]).answer
    assert known.timed(0) == service.answer(profile).answer.timed(0)
    for text in ("what do they ask for in it?", "and STIM?", "who is missing?", "when was that?", "and the one before?", "source?"):
        answer = service.answer(Question(text, today=asked.today), [before.turn]).answer
        assert gone not in {cited.document for cited in answer.citations} | {item.id for item in answer.items}
    again = service.answer(replace(asked, text="", plan=Plan.from_slots(before.turn.slots["plan"]))).answer
    assert (again.outcome, again.items, again.citations) == ("refuse", (), ())
