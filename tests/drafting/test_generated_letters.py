"""Every generated letter is understood: its date, and who signed it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from knowledge.drafting.draft import Draft, draft
from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.register import without_brackets
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.loaders.parsed import ParsedDocument
from knowledge.loaders.registry import parse
from tests.loaders.make import PLAN, Letter, Signatory, letters
from tests.loaders.write_pdf import RUNNING_HEADER
from tests.loaders.write_text import FURNITURE
from tests.shipped import shipped


@dataclass(frozen=True)
class Read:
    """A letter with what was understood of it."""

    letter: Letter
    parsed: ParsedDocument
    draft: Draft

    @property
    def right(self) -> int:
        """How many names were found that are there."""
        left = list(self.letter.content.signatories)
        for one in self.draft.signatories:
            match = next((truth for truth in left if _is_same(one, truth)), None)
            if match:
                left.remove(match)
        return len(self.letter.content.signatories) - len(left)


def _is_same(found: ProposedParticipant, truth: Signatory) -> bool:
    names = {found.name, without_brackets(found.name), found.new.name if found.new else found.name}
    return (found.org is not None and found.org == truth.org) or bool(
        {plain_words(name) for name in names} & {plain_words(truth.name), plain_words(without_brackets(truth.name))}
    )


@pytest.fixture(scope="module")
def readings() -> list[Read]:
    """All letters, read; one that cannot be read fails every test."""
    catalogue = shipped()
    readings = []
    for one in letters(catalogue):
        parsed = parse(one.data, one.file_name)
        readings.append(Read(one, parsed, draft(parsed, catalogue, name=one.file_name)))
    return readings


def test_the_set_is_wide_enough() -> None:
    """At least forty documents, eight languages, all formats that letters come in, lists of up to 250 names."""
    formats, _, languages, counts = (set(values) for values in zip(*PLAN, strict=True))
    assert len(PLAN) >= 40
    assert len(languages) == 8
    assert formats == {"pdf", "docx", "odt", "html", "eml", "msg", "md", "txt", "csv", "xlsx"}
    assert max(counts) == 250


def test_dates(readings: list[Read]) -> None:
    """At least 95 of 100 dates are right."""
    wrong = [read.letter.file_name for read in readings if read.draft.date != read.letter.content.date.isoformat()]
    assert len(wrong) <= 0.05 * len(readings), wrong


def test_signatories(readings: list[Read]) -> None:
    """At least 98 of 100 names found are signatories, and 95 of 100 signatories are found."""
    found = sum(len(read.draft.signatories) for read in readings)
    there = sum(len(read.letter.content.signatories) for read in readings)
    right = sum(read.right for read in readings)
    assert right >= 0.98 * found
    assert right >= 0.95 * there


def test_known_organisations_keep_their_id(readings: list[Read]) -> None:
    """A name of the register is never proposed as a new entry."""
    known = {truth.name: truth.org for read in readings for truth in read.letter.content.signatories if truth.org}
    proposed = [one.name for read in readings for one in read.draft.signatories if one.new and one.name in known]
    assert proposed == []


def test_languages(readings: list[Read]) -> None:
    """A letter's language is its text's. A list of names alone says little of its own."""
    letters_with_text = [read for read in readings if read.draft.format not in ("csv", "xlsx")]
    assert [read.letter.file_name for read in letters_with_text if read.draft.language != read.letter.content.language] == []


def test_stated_counts(readings: list[Read]) -> None:
    """Where the text says how many sign, that number is read."""
    stated = [read for read in readings if read.draft.format not in ("csv", "xlsx") and read.letter.layout != "tail"]
    assert [read.draft.stated_signatory_count for read in stated] == [len(read.letter.content.signatories) for read in stated]


def test_no_furniture_in_the_text(readings: list[Read]) -> None:
    """Menus, banners, sidebars, running headers and page numbers are gone; the letter's sentences are all there."""
    for read in readings:
        text = " ".join(read.draft.text.split())
        assert not [words for words in (*FURNITURE, "Running header of the letter") if words in text]
        assert RUNNING_HEADER not in text or read.parsed.metadata["pages"] == "1"
        if read.draft.format not in ("csv", "xlsx"):
            assert [body for body in read.letter.content.phrases.body if body not in text] == []
