"""Who moves a resolution, in a label above what was resolved, beside those who only support it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in


@pytest.mark.parametrize(
    ("language", "movers", "backers"),
    [
        ("en", "Moved by", "Supported by"),
        ("de", "Antragstellende", "Unterstützt von"),
        ("fr", "Déposants", "Avec le soutien de"),
        ("pl", "Wnioskodawcy", "Przy wsparciu"),
    ],
)
def test_movers_sign_and_backers_do_not(catalogue: Catalogue, language: str, movers: str, backers: str) -> None:
    read = letter_with(
        catalogue,
        Paragraph(text=f"{movers}: Guild of Bells, Union of Rhymes, Forum of Mimes"),
        Paragraph(text=f"{backers}: GESAC, CEPIC"),
        ListItem(text="The minister shall present a law on bells by the end of the year.", marker="1."),
        text=TEXTS[language] * 2,
    )
    assert names_in(read) == ["Guild of Bells", "Union of Rhymes", "Forum of Mimes"]
