"""Names in the order of the alphabet, some of which go on in a line out of it. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_LISTS = [
    (
        "en",
        "Signed by:",
        ["Alliance of Gongs", "Chamber of Mimes", "Federation of Sand", "Guild of Bells in the Lower", "Union of Rhymes", "Union of Tides"],
        (3, "Danube Valley"),
    ),
    (
        "fr",
        "Signataires :",
        ["Alliance des gongs", "Chambre des mimes", "Fédération du sable", "Guilde des cloches", "Union des rimes du Haut", "Union des vagues"],
        (4, "Bassin Vert"),
    ),
]


@pytest.mark.parametrize(("language", "opening", "names", "end"), _LISTS, ids=[one[0] for one in _LISTS])
def test_a_line_out_of_order(catalogue: Catalogue, language: str, opening: str, names: list[str], end: tuple[int, str]) -> None:
    """Where all other names are in order, it is the end of the one above."""
    at, rest = end
    lines = [*names[: at + 1], rest, *names[at + 1 :]]
    read = letter_with(catalogue, Paragraph(text=opening), Paragraph(text="\n".join(lines)), text=TEXTS[language], language=language)
    assert names_in(read) == [f"{name} {rest}" if number == at else name for number, name in enumerate(names)]


def test_a_list_in_no_order(catalogue: Catalogue) -> None:
    """There such a line may be a name."""
    lines = ["Union of Rhymes", "Alliance of Gongs", "Kelpie Makers", "Guild of Bells", "Chamber of Mimes", "Union of Tides", "Forum of Sand"]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text="\n".join(lines)))) == lines


def test_a_remark_with_an_address_behind_a_name(catalogue: Catalogue) -> None:
    """What stands in brackets below the last name and says where to read the whole list is no part of it."""
    lines = ["Alliance of Gongs", "Guild of Bells", "United Voice", "Artists (UVA)"]
    remark = Paragraph(text="(full list of signatories at www.bells.example)")
    read = letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text="\n".join(lines)), remark)
    assert [one.org or one.name for one in read.signatories] == ["Alliance of Gongs", "Guild of Bells", "uva"]
