"""Members of umbrella bodies, listed below them: they sign unless the text says that they do not. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_ABOVE = ["Federation of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_LIST = (
    ListItem(text=_ABOVE[0]),
    ListItem(text="Guild of Gongs", level=1),
    ListItem(text="Society of Reeds", level=1),
    ListItem(text=_ABOVE[1]),
    ListItem(text=_ABOVE[2]),
    ListItem(text="Alliance of Mimes", level=1),
)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Only the federations sign this letter. Their member organisations are named for information."),
        ("en", "Member organisations are listed below their federation; they have not signed."),
        ("de", "Es unterzeichnen nur die Dachverbände. Ihre Mitgliedsverbände haben nicht unterzeichnet."),
        ("fr", "Seules signent les fédérations. Les organisations membres sont citées à titre d’information."),
        ("pl", "Podpisują wyłącznie federacje. Organizacje członkowskie podajemy dla informacji."),
    ],
)
def test_members_who_do_not_sign(catalogue: Catalogue, language: str, sentence: str) -> None:
    blocks = (Heading(level=2, text="Signatories"), Paragraph(text=sentence), *_LIST)
    assert names_in(letter_with(catalogue, *blocks, text=TEXTS[language], language=language)) == _ABOVE


@pytest.mark.parametrize(
    "sentence",
    [
        "Member organisations that are set in below their federation sign in their own name as well.",
        "The following organisations have signed this letter.",
    ],
)
def test_members_who_sign(catalogue: Catalogue, sentence: str) -> None:
    """Where nothing says that they do not, whoever stands in a list of signatories is one."""
    blocks = (Heading(level=2, text="Signatories"), Paragraph(text=sentence), *_LIST)
    assert names_in(letter_with(catalogue, *blocks)) == [item.text for item in _LIST]


def test_members_of_whom_the_text_tells_elsewhere(catalogue: Catalogue) -> None:
    """A sentence far above the list says nothing of it."""
    told = Paragraph(text="Our member organisations have not signed any licence.")
    further = [Paragraph(text="Nobody was asked, and nobody was paid for what was taken.")] * 4
    blocks = (told, *further, Heading(level=2, text="Signatories"), *_LIST)
    assert names_in(letter_with(catalogue, *blocks)) == [item.text for item in _LIST]
