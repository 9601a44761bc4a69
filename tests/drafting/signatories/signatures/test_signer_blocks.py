"""Signatures in typed columns, with nothing but their place to show what they are. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, letter_with, names_in

_COLUMNS = """
Bellsguild                              RIMA - Society of
Anna Novak, director                    Loud Rhymes
                                        Ivo de Kos, chair

Sandguild                               Gongs - Gong Players
P. van Aschen                           Lotte Hendriks

Union of Mimes of                       BAM! Mimes
Loud Cities (UMC)                       Rens Kuyper
Thomas B., secretary
                                        Kelpie
General Union of Small                  (for its group of Large
Gongmakers (Gong Union)                 Gongs, GLG)
Esther Sand                             Karin Bosch

VLR (Union of
Lute Repairers)
sgd. H. Vos


-------------------------------------------------------------------------
Bellsguild is a member of the Council of Bells. No 000000
"""
_NAMES = [
    "Bellsguild", "RIMA - Society of Loud Rhymes", "Sandguild", "Gongs - Gong Players", "Union of Mimes of Loud Cities (UMC)",
    "General Union of Small Gongmakers (Gong Union)", "BAM! Mimes", "Kelpie (for its group of Large Gongs, GLG)",
    "VLR (Union of Lute Repairers)",
]  # fmt: skip


def test_names_above_persons_in_typed_columns(catalogue: Catalogue) -> None:
    """Between empty lines the last one is the person, with or without a role, and what stands above it is one name."""
    text = f"Bells first\n\nDear Minister,\n\n{ENGLISH}\n\nYours sincerely,\n{_COLUMNS}"
    read = draft(parse(text.encode(), "letter.txt"), catalogue, name="letter.txt")
    assert sorted(names_in(read)) == sorted(_NAMES)
    assert {one.name: one.person for one in read.signatories}["RIMA - Society of Loud Rhymes"] == "Ivo de Kos"


def test_two_lines_below_columns_of_the_same_width() -> None:
    """Two lines with their gaps where the columns above have theirs go on with them; elsewhere they are a paragraph."""
    blocks = parse(_COLUMNS.encode(), "letter.txt").blocks
    assert isinstance(blocks[1], Table)
    assert blocks[1].rows == (("Sandguild", "Gongs - Gong Players"), ("P. van Aschen", "Lotte Hendriks"))
    alone = parse(b"We ask for rules.\n\nSandguild            Gongs - Gong Players\nP. van Aschen        Lotte Hendriks\n", "letter.txt").blocks
    assert not any(isinstance(block, Table) for block in alone)


def test_columns_of_names_alone(catalogue: Catalogue) -> None:
    """Columns that end in a name which may be a person's are no signatures where no empty lines part them."""
    rows = (("Guild of Bells", "Union of Rhymes"), ("Society of Gongs", "Forum of Mimes"), ("Kelpie Europe", "Sand Makers"))
    read = letter_with(catalogue, Paragraph(text="Signed by:"), Table(rows=rows, broken=True))
    assert {"Guild of Bells", "Union of Rhymes", "Society of Gongs", "Forum of Mimes"} <= {*names_in(read)}


@pytest.mark.parametrize(
    "line", ["Bells Guild is a member of the Bell Council.", "De Bellengilde is lid van de Raad van Klokken", "Member of the Council of Bells"]
)
def test_to_what_a_signatory_belongs(catalogue: Catalogue, line: str) -> None:
    """A line that tells of a membership names nobody who signs."""
    below = Paragraph(text="\n".join(["Guild of Bells", "Union of Rhymes", "Society of Gongs", line]))
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), below)) == ["Guild of Bells", "Union of Rhymes", "Society of Gongs"]
