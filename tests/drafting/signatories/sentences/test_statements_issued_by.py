"""Sentences that say by whom a statement is issued, and go on behind the last name. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import letter_with, names_in

_MALTESE = (
    "Din l-istqarrija qed tinħareġ mill-Għaqda tal-Qniepen, mis-Soċjetà tar-Rimi ta’ Għawdex, mill-Union of Sand (UOS) "
    "u mill-Unjoni tal-Gongs Maltin."
)


def test_maltese_prepositions_with_the_article_in_them(catalogue: Catalogue) -> None:
    """ "mill-", "mis-" stand before each name and are no part of any."""
    names = ["Għaqda tal-Qniepen", "Soċjetà tar-Rimi ta’ Għawdex", "Union of Sand (UOS)", "Unjoni tal-Gongs Maltin"]
    assert names_in(letter_with(catalogue, Paragraph(text=_MALTESE), text="§ 53 (1).", language="mt")) == names


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "en",
            "This statement is issued by the Guild of Bells, the Syndicat français des artistes sonneurs, the Chamber of Gongs "
            "and the Union of Rhymes on the occasion of the Week of Bells.",
            ["Guild of Bells", "Syndicat français des artistes sonneurs", "Chamber of Gongs", "Union of Rhymes"],
        ),
        (
            "de",
            "Diese Erklärung wird abgegeben von der Gilde der Glocken, dem Verein der Reime und dem Bund der Gongs "
            "im Vorfeld der Woche der Glocken.",
            ["Gilde der Glocken", "Verein der Reime", "Bund der Gongs"],
        ),
    ],
)
def test_an_occasion_behind_the_last_name(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """It is no part of that name; small words of a name in another language are its own."""
    assert names_in(letter_with(catalogue, Paragraph(text=sentence), text="§ 53 (1).", language=language)) == names
