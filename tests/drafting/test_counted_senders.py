"""Sentences of releases and letters that count and name who sends them; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, letter_with, names_in


@pytest.mark.parametrize(("number", "found"), [("Quatre", 4), ("Sept", 0)])
def test_as_many_as_a_sentence_counts(catalogue: Catalogue, number: str, found: int) -> None:
    """Names between dashes behind a number of organisations are theirs if there are as many."""
    text = (
        f"{number} organisations françaises – la Guilde des Cloches, le Syndicat des Gongs, la RIMA et l’Union du Sable – dénoncent ces règles."
    )
    blocks = (Paragraph(text="COMMUNIQUÉ DE PRESSE COMMUN"), Heading(level=1, text="Des règles pour les cloches"), Paragraph(text=text))
    read = draft(ParsedDocument(format="docx", language="fr", blocks=blocks), catalogue, name="release.docx")
    assert len(names_in(read)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This letter is signed by Guild of Bells, RIMA, Kelpie, Forum of Rhymes and KOMPA. The Society of Gongs stands by.", 5),
        ("An earlier one was signed by Guild of Bells, RIMA, Kelpie, Forum of Rhymes and KOMPA. Nothing came of it.", 0),
    ],
)
def test_a_sentence_at_the_end(catalogue: Catalogue, text: str, found: int) -> None:
    """A letter on a page may say below its text who has signed it, in one sentence."""
    further = [Paragraph(text=f"{BODY} Point {number}.") for number in range(4)]
    names = names_in(letter_with(catalogue, Paragraph(text="Dear Minister,"), *further, Paragraph(text=text)))
    assert names == ["Guild of Bells", "RIMA", "Kelpie", "Forum of Rhymes", "KOMPA"][:found]


def test_who_takes_part_in_a_demand(catalogue: Catalogue) -> None:
    """A release heads its list with who is part of what it asks for."""
    text = "Kirjoitamme säännöistä, joita kukaan ei voi noudattaa, ja ihmisistä, jotka elävät kirjoittamisesta ja joilta kukaan ei ole kysynyt."
    names = ["Kellasto", "Rimako", "Hiekanto", "Gongex"]
    blocks = (Paragraph(text="TIEDOTE 10.12.2025"), Heading(level=1, text="Kellot tarvitsevat säännöt"), Paragraph(text=text))
    listed = (Paragraph(text="Mukana vaatimuksessa:"), *(ListItem(text=name) for name in names))
    read = draft(ParsedDocument(format="rtf", language="fi", blocks=(*blocks, *listed)), catalogue, name="release.rtf")
    assert names_in(read) == names
