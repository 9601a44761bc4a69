"""What stands in small print at the bottom of a page: footnotes, or a list of names of which some begin with a number."""

from __future__ import annotations

import pytest

from knowledge.loaders.pdf_lines import Line, Segment, split_footnotes


def _line(text: str, base: float, size: float) -> Line:
    return Line((Segment(text=text, left=60, right=60 + 4 * len(text), base=base, size=size, bold=False),))


def _split(*small: str) -> list[str]:
    lines = [_line("Running text of the page", 100, 10), *(_line(text, 600 + 12 * at, 8) for at, text in enumerate(small))]
    return [line.text for line in split_footnotes(lines, [], 595, 10)[1]]


@pytest.mark.parametrize("name", ["100autori", "3sat", "7stories Theatre"])
def test_names_that_begin_with_a_number(name: str) -> None:
    """A number that touches small letters belongs to a name, and the names below it are no footnotes."""
    assert _split("Guild of Bells", name, "Forum of Rhymes") == []


@pytest.mark.parametrize("note", ["1 See the guild’s answer.", "1See the guild’s answer.", "(2) See there.", "12 See there."])
def test_footnotes(note: str) -> None:
    """A number apart from its text, or before a capital, begins a note."""
    assert _split("A caption", note, "and its second line.") == [note, "and its second line."]
