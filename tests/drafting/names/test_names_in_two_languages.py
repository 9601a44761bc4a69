"""Lists whose names stand in two languages, beside or below one another: each is one signatory; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_NAMES = [
    "Zvanu rakstnieku biedrība / Guild of Bell Writers",
    "RIMA / Society of Rhymes",
    "Smilšu gleznotāju savienība / Union of Sand Painters",
]


def test_translations_behind_a_slash(catalogue: Catalogue) -> None:
    """What the one slash of each line parts are not two names; the first line of a group is its caption."""
    groups = (
        "from Latvia\n" + "\n".join(_NAMES),
        "from Estonia\nKellade Liit / Bell Union\nLiivaliit / Sand Union\nRiimide Ühing / Rhymes Society",
    )
    read = letter_with(catalogue, Paragraph(text="SIGNED BY"), *(Paragraph(text=group) for group in groups))
    assert names_in(read)[:4] == [*_NAMES, "Kellade Liit / Bell Union"]
    assert len(read.signatories) == 6


def test_several_names_with_slashes_on_one_line(catalogue: Catalogue) -> None:
    """Where a line has several slashes, these part names as other marks do."""
    names = ["Guild of Bells", "Union of Sand Painters", "Forum of Rhymes", "Society of Gongs", "Lantern Federation", "Kelpie Association"]
    lines = [" / ".join(names[:3]), " / ".join(names[3:])]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text="\n".join(lines)))) == names


def test_translations_below_the_names_of_items(catalogue: Catalogue) -> None:
    """Two names of one item are one body's, also where nothing else shows the second to be an organisation's."""
    texts = (
        "Cumann na gClog\nGuild of Bells",
        "Aontas na Scríbhneoirí Gainimh\nUnion of Sand Writers",
        "Ceoltóirí na Rann\nMusicians of Rhymes",
        "PEN na gClog",
    )
    read = letter_with(catalogue, Paragraph(text="Signatories"), *(ListItem(text=text) for text in texts))
    assert names_in(read) == [text.replace("\n", " / ") for text in texts]


@pytest.mark.parametrize(
    ("items", "names"),
    [
        (("Guild of Bells\nand Gongs", "Union of Sand Artists", "Forum of Rhymes"), ["Guild of Bells and Gongs"]),
        (("Guild of Bells\nAnna Novak", "Union of Sand\nIvo Kos", "Forum of Rhymes\nMira Lund"), ["Guild of Bells"]),
    ],
)
def test_second_lines_that_are_no_translations(catalogue: Catalogue, items: tuple[str, ...], names: list[str]) -> None:
    """A line that goes on small belongs to the name, and a person below it signs for it."""
    listed: list[Block] = [ListItem(text=item) for item in items]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories"), *listed))[:1] == names


def test_a_translation_that_the_register_knows(catalogue: Catalogue) -> None:
    """By either name the body is found."""
    lines = ["Klokkenbond / Guild of Bells", "Eiropas Rakstnieku padome / European Writers’ Council", "Zandbond / Union of Sand"]
    read = letter_with(catalogue, Paragraph(text="Signatories"), Paragraph(text="\n".join(lines)))
    assert [one.org for one in read.signatories] == [None, "ewc", None]
