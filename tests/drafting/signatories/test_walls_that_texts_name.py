"""Logos that a text names as those of who signs, apart from it on the page, and who a longer text says has joined. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists and Potters of the Northern Islands (USAP)", "Kelpie", "Forum of Rhymes"]


def _page(sentence: str) -> bytes:
    figures = "".join(f'<figure><img src="/{at}.png" alt="{name}"></figure>' for at, name in enumerate(_NAMES))
    text = f"<div class='text'><h1>No rules, no texts</h1><p>{BODY} {sentence}</p><p>{BODY} {BODY}</p></div>"
    foot = "<footer><p>Funded by</p><img src='/f.png' alt='Fund of Dust'></footer>"
    return f"<html lang='en'><body><main><article>{text}<div class='grid'>{figures}</div></article></main>{foot}</body></html>".encode()


@pytest.mark.parametrize(
    ("sentence", "names"),
    [("We, the organisations whose logos appear below, ask for a hearing.", _NAMES), ("We ask for a hearing of all who write.", [])],
    ids=["told", "not told"],
)
def test_pictures_behind_a_text_that_speaks_of_logos(catalogue: Catalogue, sentence: str, names: list[str]) -> None:
    """Other pictures behind a text are anybody's."""
    assert names_in(draft(parse(_page(sentence), "a.html"), catalogue, name="a.html")) == names


def test_who_a_longer_text_says_has_joined(catalogue: Catalogue) -> None:
    """It says what was joined; who has joined something else, or only backs the text, is not meant."""
    listed = Paragraph(text="Signed by:\nGuild of Bells\nUnion of Sand Artists\nForum of Rhymes")
    told = (
        "The Society of Gongs has also joined the statement since it was sent. "
        "The Council of Dust has expressed support for the aims of the statement but has sent a letter of its own to the ministers. "
        "In 2019 the Academy of Echoes has joined the European Network of Halls, which will hold a debate on all of this in the autumn."
    )
    names = names_in(letter_with(catalogue, listed, Paragraph(text=told)))
    assert names == ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Gongs"]
