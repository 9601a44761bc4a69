"""Persons who spoke for organisations are recognised in full, inflected, or by a family name that nobody else has."""

from __future__ import annotations

import pytest

from knowledge.folding import tokens
from knowledge.speakers import Speakers
from tests.shipped import shipped

SPEAKERS = Speakers(shipped())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("What did Nina George demand?", "Nina George"),
        ("Co powiedziała pani Angela Mills Wade 30 lipca?", "Angela Mills Wade"),
        ("co navrhla Angela Mills Wadeová", "Angela Mills Wade"),
        ("Mitä Brad Smithin mukaan tapahtuu?", "Brad Smith"),
        ("what did brad smith say", "Brad Smith"),
        ("the words of Despringre in January", "Cécile Despringre"),
        ("Jakie jest zdanie Ricardo Franco Leviego?", "Ricardo Franco Levi"),
    ],
)
def test_a_name_is_found_where_it_stands(text: str, name: str) -> None:
    (found,) = SPEAKERS.find(tokens(text))
    assert found.name == name
    assert found.entries
    assert text[found.start : found.end].split()[-1][:4].casefold() == name.split()[-1][:4].casefold()


@pytest.mark.parametrize(
    "text",
    ["What did Smith say?", "Did George Clooney sign?", "the king george statement", "Walker", "Who walked to the Parliament?", ""],
)
def test_half_a_name_that_may_be_somebody_else_is_none(text: str) -> None:
    assert SPEAKERS.find(tokens(text)) == []
