"""Signatures that name several bodies: a sentence without a verb, cells with a person each, the organisations beside persons."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.sentences.signed_together import with_companions_apart
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_SLOVAK = "Bez jasných pravidiel sa nikto, kto žije z písania, nemôže brániť, a nikto nevie, čo sa z jeho diel zobralo pre stroje."


def test_together_with(catalogue: Catalogue) -> None:
    """Behind the closing stands who signs with whom; the names behind "together with" are in another case."""
    signature = "Únia zvonov, zastúpená Annou Novákovou, spolu so Zväzom gongov, Asociáciou piesku a Spolkom rýmov."
    read = letter_with(catalogue, Paragraph(text="S úctou"), Paragraph(text=signature), text=_SLOVAK)
    assert names_in(read) == ["Únia zvonov", "Zväz gongov", "Asociácia piesku", "Spolok rýmov"]


@pytest.mark.parametrize("told", ["will hold a fair in May", "welcomes the fair", "which will hold a fair"])
def test_a_sentence_about_others(catalogue: Catalogue, told: str) -> None:
    """What somebody does together with others is no signature."""
    block = Paragraph(text=f"Guild of Bells, together with the Union of Gongs and the Society of Rhymes, {told}.")
    assert list(with_companions_apart([block], vocabulary("en"), Register.of(catalogue))) == [block]


def test_persons_below_names_in_cells(catalogue: Catalogue) -> None:
    """In each cell of a table stand a name, perhaps on two lines, and below it who signs."""
    rows = (
        ("Verband der Glocken\nDr. Anna Novak", "RIMA\nIvo Kos"),
        ("Gesellschaft für Sand\nund Staub\nfür diese: Maria Berg", "Bund der Reime\nPeter Lind"),
        ("Kelpie\nJonas Halm", ""),
    )
    read = letter_with(catalogue, Paragraph(text="Die Unterzeichnenden:"), Table(rows=rows), text=TEXTS["de"])
    assert names_in(read) == ["Verband der Glocken", "RIMA", "Gesellschaft für Sand und Staub", "Bund der Reime", "Kelpie"]


@pytest.mark.parametrize("label", ["Für die Organisationen", "Im Namen der Verbände"])
def test_for_the_organisations(catalogue: Catalogue, label: str) -> None:
    """Such a label heads the bodies that sign beside persons, of whom the next sentence speaks."""
    below = "Die Namen der 90 Künstlerinnen und Künstler, die mit unterzeichnet haben, stehen auf der Seite der Kampagne."
    line = f"{label}: Verband der Glocken; Gesellschaft für Sand; Bund der Reime; Allianz der Gongs."
    read = letter_with(catalogue, Paragraph(text=line), Paragraph(text=below), text=TEXTS["de"])
    assert names_in(read) == ["Verband der Glocken", "Gesellschaft für Sand", "Bund der Reime", "Allianz der Gongs"]
