"""What is doubtful stays a draft until an editor has looked; what no reader would have seen keeps nothing back."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.intake.drafts import Drafts, Record
from bot.intake.reviewing import sorted_out, unclear
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Note
from knowledge.loaders.registry import parse
from tests.intake.conftest import letter
from tests.shipped import shipped

RELEASE = shipped()


def kept(folder: Path, text: str, *doubts: Note) -> Record:
    """The record of a letter, with further doubts."""
    found = draft(parse(text.encode(), "letter.md"), RELEASE, name="letter.md")
    found = found.model_copy(update={"doubts": (*found.doubts, *doubts)})
    return Drafts(folder).add(found, text.encode(), "cli:tester")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (letter().replace("undersigned 2 organisations", "undersigned 19 organisations"), "The text states 19 signatories, 2 were found."),
        (letter(day="in autumn"), "date-unknown"),
        (letter(names=("GESAC", "GEMA", "Old Harbour Songs")), "Perhaps no organisation: Old Harbour Songs (unsure-signatory)"),
    ],
    ids=["count", "date", "name"],
)
def test_doubts_about_facts_keep_a_draft(tmp_path: Path, text: str, code: str) -> None:
    """The reason names them."""
    record = kept(tmp_path, text)
    clear, left = sorted_out([record], [record], RELEASE)
    assert clear == []
    assert code in left[0][1]


def test_doubts_of_a_new_kind_keep_a_draft(tmp_path: Path) -> None:
    """Only those that are known to be harmless do not."""
    assert unclear(kept(tmp_path, letter(), Note(code="something-new")), RELEASE) == "doubtful: The reading was not certain (something-new)."


def test_many_doubts_are_counted(tmp_path: Path) -> None:
    """A reason stays short."""
    notes = [Note(code="unsure-signatory", params={"name": f"Name {number}"}) for number in range(9)]
    assert unclear(kept(tmp_path, letter(), *notes), RELEASE).endswith("Name 2 (unsure-signatory); and 6 more")


@pytest.mark.parametrize("code", ["scripts-ignored", "hidden-text", "macros-ignored", "hidden-sheets", "covering-mail-ignored"])
def test_what_nobody_sees_keeps_nothing_back(tmp_path: Path, code: str) -> None:
    """A page with a script and hidden menus is whole without them."""
    record = kept(tmp_path, letter(), Note(code=code))
    assert sorted_out([record], [record], RELEASE) == ([record], [])
