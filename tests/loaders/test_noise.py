"""Text that is in no language is refused rather than read as a letter."""

from __future__ import annotations

import random
import string

import pytest

from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.registry import parse


@pytest.mark.parametrize("seed", range(3))
def test_signs_without_words_are_refused(seed: int) -> None:
    dice = random.Random(seed)
    noise = "".join(dice.choices(string.ascii_lowercase[:12] + string.digits + string.punctuation + "   \n", k=3000))
    with pytest.raises(UnreadableDocument) as refused:
        parse(noise.encode(), "noise.txt")
    assert refused.value.reason == "unknown-format"


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{number}. Guild of Bells {number}, +32 2 555 01 {number:02}, guild{number}@example.org" for number in range(30)),
        "\n".join(f"Дзвън {number:04} / 2026-05-{number % 28 + 1:02} / 1 200,00" for number in range(40)),
        "Οι υπογράφοντες φορείς καλούν την Επιτροπή να προστατεύσει τους δημιουργούς. " * 5,
    ],
    ids=["list with numbers", "figures", "prose"],
)
def test_lists_with_many_figures_are_read(text: str) -> None:
    assert parse(text.encode(), "list.txt").blocks
