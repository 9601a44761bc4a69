"""Headings below a list of signatories of which nothing is known: who stands there may not have signed."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_SIGNED = ["Guild of Bells", "Union of Rhymes", "Sand Writers Association"]
_OTHERS = ["Federation of Kites", "CEPIC"]


def _items(names: list[str]) -> list[Block]:
    return [ListItem(text=name, marker="-") for name in names]


def _doubted(read: Draft) -> list[str]:
    return [str(one.params["name"]) for one in read.doubts if one.code == "unsure-signatory"]


@pytest.mark.parametrize(
    ("language", "signing", "heading"),
    [
        ("en", "Signatories", "Greetings came from"),
        ("de", "Unterzeichnet von", "Ein Buffet richteten aus"),
        ("fr", "Signataires", "Ont salué nos travaux"),
        ("pl", "Sygnatariusze", "Słowo wstępne wygłosili"),
    ],
)
def test_names_below_an_unknown_heading_are_doubted(catalogue: Catalogue, language: str, signing: str, heading: str) -> None:
    """The heading is on the level of the list's own, or a label below one that is a label too."""
    headed = (Heading(level=2, text=signing), *_items(_SIGNED), Heading(level=2, text=heading), *_items(_OTHERS))
    labelled = (Paragraph(text=f"{signing}:"), *_items(_SIGNED), Paragraph(text=f"{heading}:"), *_items(_OTHERS))
    for blocks in (headed, labelled):
        read = letter_with(catalogue, *blocks, text=TEXTS[language] * 2)
        assert set(names_in(read)) - {*_doubted(read)} == set(_SIGNED)


@pytest.mark.parametrize("group", ["Denmark", "Music", "European federations", "Further signatories", "Joining the call", "A–F"])
def test_names_below_the_heading_of_a_group_are_sure(catalogue: Catalogue, group: str) -> None:
    blocks = (Heading(level=2, text="Signatories"), *_items(_SIGNED), Heading(level=2, text=group), *_items(_OTHERS))
    read = letter_with(catalogue, *blocks)
    assert names_in(read) == [*_SIGNED, *_OTHERS]
    assert not _doubted(read)


def test_groups_whose_first_heading_stands_below_that_of_the_list_are_sure(catalogue: Catalogue) -> None:
    own = Heading(level=2, text="Signatories")
    blocks = (own, Heading(level=2, text="Old hands"), *_items(_SIGNED), Heading(level=2, text="Newcomers"), *_items(_OTHERS))
    assert not _doubted(letter_with(catalogue, *blocks))


def test_headings_on_a_lower_level_are_of_groups(catalogue: Catalogue) -> None:
    blocks = (Heading(level=2, text="Signatories"), *_items(_SIGNED), Heading(level=3, text="Newcomers"), *_items(_OTHERS))
    assert not _doubted(letter_with(catalogue, *blocks))


def test_lists_without_a_known_heading_are_doubted_below_the_next_one(catalogue: Catalogue) -> None:
    blocks = (Heading(level=2, text="Shoulder to shoulder"), *_items(_SIGNED), Heading(level=2, text="Coffee came from"), *_items(_OTHERS))
    assert _doubted(letter_with(catalogue, *blocks)) == _OTHERS


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("de", "Den Beschluss tragen:"),
        ("es", "La resolución la suscriben:"),
        ("fr", "Cette déclaration, la portent :"),
        ("nl", "Deze resolutie onderschrijven:"),
    ],
)
def test_texts_that_are_carried_by_those_below(catalogue: Catalogue, language: str, heading: str) -> None:
    """Two names are no list without a heading that says so."""
    text = TEXTS.get(language, "") or TEXTS["en"]
    blocks = (Heading(level=2, text=heading), Paragraph(text="Guild of Bells"), Paragraph(text="Kelpie"))
    read = letter_with(catalogue, *blocks, text=text * 2, language=language)
    assert names_in(read) == ["Guild of Bells", "Kelpie"]
