"""Nothing that a document says makes a line without end, or two lines out of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.intake.bounds import LONGEST_LINE, LONGEST_NAME, bounded, one_line
from bot.intake.drafts import Drafts
from bot.intake.report import draft_lines
from bot.intake.reviewing import unclear
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft, ProposedOrganisation, ProposedParticipant, ProposedPosition
from knowledge.loaders.parsed import FoundDate, Note
from knowledge.loaders.registry import parse
from tests.cli.conftest import Program
from tests.intake.conftest import letter
from tests.shipped import shipped

RELEASE = shipped()
ENDLESS = "Z\u0335a\u0335" * 50_000


@pytest.fixture(scope="module")
def endless() -> Draft:
    """A draft in which every text is endless."""
    new = ProposedOrganisation(id="endless", name=ENDLESS)
    one = ProposedParticipant(name=ENDLESS, confidence=0.9, new=new, person=ENDLESS, role=ENDLESS, section=ENDLESS)
    return draft(parse(letter().encode(), "letter.md"), RELEASE, name="letter.md").model_copy(
        update={
            "title": ENDLESS, "publisher": ENDLESS, "addressees": (ENDLESS,) * 3, "signatories": (one,),
            "other_dates": (FoundDate(date="2026", place="text", written=ENDLESS),),
            "positions": (ProposedPosition(topic="ai", stance="supports", quote=f"{'word ' * 5000}end."),),
            "doubts": (Note(code="unsure-signatory", params={"name": ENDLESS}),) * 100,
        }
    )  # fmt: skip


def test_what_is_kept_and_printed_of_a_draft_is_bounded(tmp_path: Path, endless: Draft) -> None:
    record = Drafts(tmp_path).add(endless, b"bytes", "cli:tester")
    assert len(record.model_dump_json(exclude={"draft": {"text"}}).encode()) < 100_000
    for full in (False, True):
        assert max(len(line) for line in draft_lines(record, full=full)) <= LONGEST_LINE
    assert len(list(draft_lines(record))) < 50


def test_a_name_that_was_cut_is_no_new_organisation(tmp_path: Path, endless: Draft) -> None:
    record = Drafts(tmp_path).add(endless, b"bytes", "cli:tester")
    (one,) = record.draft.signatories
    assert one.new is None
    assert len(one.name) == LONGEST_NAME
    assert record.draft.doubts[0].params["name"] == one.name  # so that settling the name settles its doubt
    assert unclear(record, RELEASE).startswith("unclear who is meant")


def test_a_quotation_stays_letter_for_letter(endless: Draft) -> None:
    (position,) = bounded(endless).positions
    assert len(position.quote) < 2000
    assert position.quote in endless.positions[0].quote


def test_a_draft_of_usual_length_stays_as_it_is() -> None:
    usual = draft(parse(letter().encode(), "letter.md"), RELEASE, name="letter.md")
    assert bounded(usual) == usual


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb.txt", r"a\nb.txt"), ("a\r\tb", r"a\r\tb"), ("a\x1b[31mb", r"a\x1b[31mb"), ("a\u2028b\x85c", r"a\u2028b\x85c"),
        ("a\u202efdp.exe", r"a\u202efdp.exe"), ("bad\udcff", r"bad\udcff"), ("Δελτίο τύπου – ‘x’.pdf", "Δελτίο τύπου – ‘x’.pdf"),
        ("x" * 500, "x" * 99 + "…"),
    ],
)  # fmt: skip
def test_one_line_stays_one_line(text: str, shown: str) -> None:
    assert one_line(text, 100) == shown


def test_a_name_with_a_newline_makes_one_line(own: Program, tmp_path: Path) -> None:
    (tmp_path / "two\nlines.txt").write_bytes(b"")
    done = own("documents", "add", str(tmp_path / "two\nlines.txt"), "https://127.0.0.1:9/\nX", "y" * 5000, "")
    assert done.status == 1
    refused = [line for line in done.err.splitlines() if "refused: " in line]
    assert len(refused) == 4
    assert all(": refused: " in line and len(line) <= LONGEST_LINE for line in refused)
    assert not [line for line in done.err.splitlines() if line.startswith(("lines.txt", "X"))]


def test_the_same_file_again_is_announced(own: Program, letter_file: Path) -> None:
    add = ("documents", "add", str(letter_file))
    first, again = own.in_turn([((*add, "--json"), {}), ((*add, str(letter_file), "--json"), {})])
    (record,) = first.json["drafts"]
    assert again.status == 0
    assert [one["id"] for one in again.json["drafts"]] == [record["id"]]
    assert f"{letter_file}: already draft {record['id']}" in again.err.splitlines()
    assert "already" not in first.err
