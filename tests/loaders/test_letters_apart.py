"""Lines whose letters stand apart, as typewriters set titles."""

from __future__ import annotations

import pytest

from knowledge.loaders.cleaning import tidy


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("O P E N   L E T T E R", "OPEN LETTER"),
        ("М Е М О Р А Н Д У М", "МЕМОРАНДУМ"),
        ("A B C D E F G", "A B C D E F G"),
        ("G U I L D O F S M A L L B E L L S", "G U I L D O F S M A L L B E L L S"),
        ("a b a c a b", "a b a c a b"),
    ],
)
def test_titles_whose_letters_stand_apart(line: str, read: str) -> None:
    """They are words again, but for an alphabet, and for a line in which nothing shows where words end."""
    assert tidy(line) == read
