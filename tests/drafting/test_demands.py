"""All that a letter demands: items behind a sentence or a heading that leads to them, typed markers, sentences on no known topic."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with

ITEMS = ("a public register of all works that were used", "fair remuneration for everybody whose voice was copied", "no exemption for bells")


def items(*texts: str) -> list[Block]:
    return [ListItem(text=text) for text in texts]


@pytest.mark.parametrize(
    "leading",
    [
        Paragraph(text="For these reasons we call upon the Commission to ensure:"),
        Paragraph(text="Nobody was asked. We therefore demand"),
        Heading(level=2, text="Our demands"),
    ],
)
def test_each_item_behind_what_leads_to_it(catalogue: Catalogue, leading: Block) -> None:
    read = letter_with(catalogue, leading, *items(*ITEMS))
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == list(ITEMS)


@pytest.mark.parametrize(
    ("language", "leading", "demands"),
    [
        ("de", "Wir fordern die Bundesregierung deshalb auf:", ("Transparenz über benutzte Werke", "eine Vergütung, die den Namen verdient")),
        ("fr", "C’est pourquoi nous demandons au gouvernement :", ("la transparence des œuvres utilisées", "une rémunération digne de ce nom")),
        ("pl", "Dlatego apelujemy do rządu o:", ("przejrzystość wykorzystanych utworów", "wynagrodzenie godne tej nazwy")),
    ],
)
def test_typed_markers_in_other_languages(catalogue: Catalogue, language: str, leading: str, demands: tuple[str, ...]) -> None:
    lines = "\n".join(f"{number}. {text}" for number, text in enumerate(demands, 1))
    read = letter_with(catalogue, Paragraph(text=leading), Paragraph(text=lines), text=TEXTS[language], language=language)
    assert {one.quote for one in read.positions} >= set(demands)


def test_a_demand_on_no_known_topic_goes_by_none(catalogue: Catalogue) -> None:
    text = "We call on the ministers to keep the old bells in the towers of our towns."
    read = letter_with(catalogue, Paragraph(text=text))
    assert [(one.topic, one.quote) for one in read.positions if one.stance == "calls-for"] == [("", text)]


def test_a_list_that_nothing_leads_to_demands_nothing(catalogue: Catalogue) -> None:
    read = letter_with(catalogue, Paragraph(text="The meeting took up these points."), *items(*ITEMS))
    assert not read.positions
