"""An earlier letter in the annex: who signed it has not signed this one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import letter_with, names_in

_OURS, _THEIRS = ["Guild of Bells", "Forum of Rhymes"], ["Union of Sand Artists", "Alliance of Mimes", "Network of Fables"]


def _items(names: Sequence[str]) -> list[Block]:
    return [Paragraph(text="Signed by:"), *(ListItem(text=name) for name in names)]


def _letter(catalogue: Catalogue, heading: Block, *head: Block) -> Draft:
    older = [heading, *head, Paragraph(text="we ask you to keep what was promised."), *_items(_THEIRS)]
    return letter_with(catalogue, *_items(_OURS), *older)


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        ("Annex: Letter to the Presidency, 3 October 2023", []),
        ("Annex 1", ["Madrid, 3 October 2023", "Dear Minister,"]),
        ("Anlage: Unser Schreiben", ["Dear Minister,"]),
        ("Allegato 2 – Lettera aperta", ["Roma, 3 October 2023"]),
        ("Enclosure", ["Dear Minister,"]),
    ],
)
def test_an_annexed_letter(catalogue: Catalogue, heading: str, head: list[str]) -> None:
    """It greets or is dated below its heading, or this says that it is a letter of another day; a doubt tells of it."""
    read = _letter(catalogue, Heading(level=1, text=heading), *(Paragraph(text=line) for line in head))
    assert names_in(read) == _OURS
    assert "annexed-letter" in [note.code for note in read.doubts]
    assert "Union of Sand Artists" in read.text


@pytest.mark.parametrize("heading", ["Annex: List of signatories", "Annex: Signatories as of 3 May 2025"])
def test_signatories_in_an_annex(catalogue: Catalogue, heading: str) -> None:
    """An annex that lists them is part of the letter."""
    read = letter_with(catalogue, Heading(level=2, text=heading), *(ListItem(text=name) for name in _THEIRS))
    assert names_in(read) == _THEIRS
    assert "annexed-letter" not in [note.code for note in read.doubts]


def test_an_annex_that_is_no_letter(catalogue: Catalogue) -> None:
    """Proposals in an annex end nothing: signatures may follow them."""
    blocks = (Heading(level=2, text="Annex: Proposals"), Paragraph(text="Say which bells were rung, and say it before they are."))
    assert names_in(letter_with(catalogue, *blocks, *_items(_OURS))) == _OURS


@pytest.mark.parametrize(
    ("language", "closing", "heading", "day"),
    [
        ("da", "Med venlig hilsen", "Brevet fra sidste år", "København, den 8. april 2024"),
        ("de", "Mit freundlichen Grüßen", "Unser Brief vom Vorjahr", "Köln, 8. April 2024"),
        ("fr", "Veuillez agréer nos salutations distinguées", "Notre lettre de l’an dernier", "Lyon, le 8 avril 2024"),
    ],
)
def test_an_earlier_letter_below_a_closing(catalogue: Catalogue, language: str, closing: str, heading: str, day: str) -> None:
    """Below the closing and the names of a letter begins another one that is headed and has an earlier day."""
    this = [Paragraph(text=day.replace("2024", "2025")), Paragraph(text=_BODIES[language]), Paragraph(text=closing)]
    earlier = [Heading(level=2, text=heading), Paragraph(text=day), Paragraph(text=_BODIES[language]), Paragraph(text="\n".join(_THEIRS))]
    blocks = (Heading(level=1, text="Bells"), *this, Paragraph(text="\n".join(_OURS)), *earlier)
    read = draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="a.html")
    assert names_in(read) == _OURS


_BODIES = {
    "da": "Vi skriver om regler, som ingen følger, og om mennesker, der lever af at skrive eller tegne, og som ingen har spurgt. " * 2,
    "de": "Wir schreiben über Regeln, die niemand einhält, und über Menschen, die vom Schreiben leben und die niemand gefragt hat. " * 2,
    "fr": "Nous parlons de règles que personne ne respecte et de personnes qui vivent de l’écriture et que nul n’a interrogées. " * 2,
}
