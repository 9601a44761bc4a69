"""A question is known by a word of each group; more words may stand beside them."""

from __future__ import annotations

import pytest

from bot.answers.word_groups import WordGroups
from knowledge.folding import tokens

GROUPS = WordGroups.of(["zahl* vergüt* geld", "Künstler* Urheber", "+ werk* nutz*"])


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Zahlt wer den Künstlern?", ["zahlt", "kunstlern"]),
        ("VERGUETEN? Geld für Urheber, die Werke nutzen", ["geld", "urheber", "werke", "nutzen"]),
        ("Geld für Urheberinnen", []),  # the word has no other ending
        ("Werke von Künstlern", []),  # what may be there takes no group's place
        ("", []),
    ],
)
def test_words_of_groups(question: str, found: list[str]) -> None:
    assert [word.key for word in GROUPS.found(tokens(question))] == found
