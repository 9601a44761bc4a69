"""What stands below a list and names nobody: the sender's imprint, whom news desks may ask, other news, who gets a copy. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Gongs"]
_LINES = Paragraph(text="\n".join(_NAMES))
_ITEMS = tuple(ListItem(text=name) for name in _NAMES)


def _names(catalogue: Catalogue, *below: Block, headed: bool = True) -> list[str]:
    head: Block = Heading(level=2, text="Signatories") if headed else Paragraph(text="Yours sincerely,")
    return names_in(letter_with(catalogue, head, *(_ITEMS if headed else [_LINES]), *below))


@pytest.mark.parametrize("headed", [True, False])
@pytest.mark.parametrize(
    "imprint",
    [
        "Office of the Guild of Drums\nHafengasse 6, 1010 Wien",
        "Guild of Drums, association of those who drum, Krátkého 1, 190 03 Praha 9",
        "________________________\nGuild of Drums\nSeilerstätte 16, 1010 Wien | T +43 1 555 20 40 | www.drums.example\nConfidential.",
    ],
)
def test_the_imprint_of_who_has_sent_it(catalogue: Catalogue, imprint: str, headed: bool) -> None:
    """A name with street and town below names that have none."""
    assert _names(catalogue, Paragraph(text=imprint), headed=headed) == _NAMES


def test_a_name_with_an_address_among_others(catalogue: Catalogue) -> None:
    """Where more names follow, the one with an address signs as they do."""
    addressed = Paragraph(text="Guild of Drums\nHafengasse 6, 1010 Wien")
    assert _names(catalogue, addressed, ListItem(text="Union of Harps")) == [*_NAMES, "Guild of Drums", "Union of Harps"]


@pytest.mark.parametrize(
    "text",
    [
        "Contact presse\nAda Noir – ada@rima.example – 01 40 23 45 11",
        "Ufficio stampa\nAda Berti, 06 8554 121",
        "Other news: Guild of Drums in Parliament | Union of Harps",
        "Dostaviti:\n1. Naslovima\n2. Guild of Drums, na znanje",
        "Rozdělovník:\nGuild of Drums\nUnion of Harps",
    ],
)
def test_labels_of_others(catalogue: Catalogue, text: str) -> None:
    """In whatever language, a paragraph that begins with such a label ends the list."""
    read = letter_with(catalogue, Paragraph(text="Signatories:"), _LINES, Paragraph(text=text))
    assert names_in(read) == _NAMES


def test_other_news_in_german(catalogue: Catalogue) -> None:
    news = Paragraph(text="Weitere Meldungen: Guild of Drums im Landtag | Union of Harps")
    read = letter_with(catalogue, Paragraph(text="Unterzeichnende:"), _LINES, news, text=TEXTS["de"], language="de")
    assert names_in(read) == _NAMES


def test_who_signs_for_those_below(catalogue: Catalogue) -> None:
    """A person behind "for the undersigned organisations" is none of them."""
    text = "für die unterzeichnenden Organisationen\nMag. Ada Berg"
    lines = [Paragraph(text="Mit freundlichen Grüßen"), Paragraph(text=text), _LINES]
    assert names_in(letter_with(catalogue, *lines, text=TEXTS["de"], language="de")) == _NAMES
