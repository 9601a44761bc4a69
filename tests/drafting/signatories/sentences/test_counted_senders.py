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


def test_a_common_short_name(catalogue: Catalogue) -> None:
    """Who gives several a short name at its beginning speaks for them; authorities that are called so do not write."""
    text = "{} (hereinafter “the guilds”) together ask for rules that somebody keeps, for licences and for fees that are paid in time."
    guilds = "The Guild of Bells, the Union of Sand Artists and the Forum of Rhymes"
    names = names_in(letter_with(catalogue, Paragraph(text=BODY), text=text.format(guilds)))
    assert names == ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
    others = "The Commission, the Council and the Ministry of Bells (hereinafter “the institutions”) agreed on rules that nobody keeps."
    assert names_in(letter_with(catalogue, Paragraph(text=BODY), text=others)) == []


def test_an_article_before_the_last_name_alone(catalogue: Catalogue) -> None:
    """It is the sentence's, and no part of the name before it."""
    text = "RIMA, GONG, Kelpie and the European Alliance of Mimes (hereinafter “the guilds”) together ask for rules that somebody keeps."
    names = names_in(letter_with(catalogue, Paragraph(text=BODY), text=text))
    assert names == ["RIMA", "GONG", "Kelpie", "European Alliance of Mimes"]


def test_those_who_signed_a_first_version(catalogue: Catalogue) -> None:
    """Their number is not that of those who sign now."""
    text = f"Forty-five organisations from nine countries take note of the rules. {BODY}"
    note = Paragraph(text="First published on 11 December 2025 with 31 signatories.")
    assert letter_with(catalogue, Paragraph(text=text), note).stated_signatory_count == 45


def test_who_has_acceded(catalogue: Catalogue) -> None:
    """A sentence below a Danish list says who has joined since."""
    text = "Vi skriver om regler, som ingen kan holde, og om mennesker, der lever af at skrive og tegne, og som ingen har spurgt om noget. " * 2
    names = ["Klokkernes Forening", "Dansk Sandforbund", "Rimernes Forbund"]
    listed = (Paragraph(text="Med venlig hilsen"), *(Paragraph(text=name) for name in names))
    later = Paragraph(text="Brevet er også tiltrådt af Gongforeningen, som kom til senere.")
    assert names_in(letter_with(catalogue, *listed, later, text=text, language="da")) == [*names, "Gongforeningen"]


@pytest.mark.parametrize(
    ("counted", "last"),
    [("De vijf organisaties", ["Platform Gongen", "Klokrecht"]), ("De vier organisaties", ["Platform Gongen en Klokrecht"])],
)
def test_the_number_parts_the_last_two(catalogue: Catalogue, counted: str, last: list[str]) -> None:
    """Where one name is missing, an "and" in the last one of a sentence parts two, though nothing else shows that the second is a name."""
    names = "De Klokkenbond, de Zandfederatie, RijmWerk, Platform Gongen en Klokrecht"
    text = f"{names} roepen het kabinet vandaag op om de regels te verbeteren, voordat de code klaar is en niemand er iets aan heeft."
    further = f"{counted} willen dat wie van schrijven leeft wordt betaald, en dat iedereen kan lezen wat er van hem is gebruikt."
    head = (Heading(level=3, text="PERSBERICHT"), Heading(level=1, text="Makers willen regels voor klokken en gongen"))
    blocks = (*head, Paragraph(text=text), Paragraph(text=further))
    read = draft(ParsedDocument(format="pdf", language="nl", blocks=blocks), catalogue, name="release.pdf")
    assert names_in(read) == ["Klokkenbond", "Zandfederatie", "RijmWerk", *last]
    assert "signatories-in-sentence" in [doubt.code for doubt in read.doubts]
