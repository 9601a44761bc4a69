"""A source's own words are recognised in a question by a few of them in a row."""

from __future__ import annotations

import pytest

from knowledge.folding import tokens
from knowledge.quotations import Quotations
from tests.shipped import shipped

QUOTATIONS = Quotations(shipped())
ICMP, META = "icmp-2025-03-28", "meta-2025-07-18"


@pytest.mark.parametrize(
    ("text", "entry", "words"),
    [
        ("who said “laws are only as good as their enforcement”?", ICMP, "laws are only as good as their enforcement"),
        ("Who said that LAWS ARE ONLY as good as their enforcement?", ICMP, "LAWS ARE ONLY as good as their enforcement"),
        ("Czyje to słowa: „heading down the wrong path on AI”?", META, "heading down the wrong path on AI"),
    ],
)
def test_words_in_a_row_are_found_with_or_without_marks(text: str, entry: str, words: str) -> None:
    (found,) = QUOTATIONS.find(tokens(text))
    assert found.entries == (entry,)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize("text", ["Who signed it?", "laws are only as bad as their makers", "their enforcement is only as good as laws", ""])
def test_single_words_are_no_quotation(text: str) -> None:
    assert QUOTATIONS.find(tokens(text)) == []


def test_the_name_of_a_thing_is_no_quotation() -> None:
    """Anthropic "intends to sign the European Union's General-Purpose AI Code of Practice", as others call it too."""
    assert QUOTATIONS.find(tokens("What is Spotify's position on the General-Purpose AI Code of Practice?")) == []
