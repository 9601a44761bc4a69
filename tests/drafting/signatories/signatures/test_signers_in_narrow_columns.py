"""Signatures in narrow columns, whose lines the margin breaks; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.signatories.tables.bound_in_columns import with_bound_names
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in


@pytest.mark.parametrize(("language", "link"), [("de", "im Namen von"), ("fr", "au nom de"), ("en", "on behalf of"), ("es", "por")])
def test_on_behalf_on_a_line_of_its_own(language: str, link: str) -> None:
    """What stands below the link up to the next signature is one name."""
    lines = ["Anna Novak", link, "Guild of Loud", "Bells", "Ivo Kos", link, "RIMA", "Maria Berg", "President", "Union of Sand"]
    bound = [("Guild of Loud Bells", "Anna Novak"), ("RIMA", "Ivo Kos"), ("Maria Berg", None), ("President", None), ("Union of Sand", None)]
    assert list(with_bound_names(lines, vocabulary(language))) == bound


def test_columns_of_signatures_with_and_without_roles(catalogue: Catalogue) -> None:
    """A person who signs by order has no role, and is none of those who sign."""
    rows = (
        ("Anna Novak", "Dr. Ivo Kos"),
        ("Präsidentin", "im Auftrag von"),
        ("Verband der Glocken", "Gesellschaft für Sand"),
        ("", "und Staub"),
        ("Maria Berg", "Jonas Halm"),
        ("Vorsitzende", "Geschäftsführer"),
        ("Bund der Reime", "Allianz der Gongs"),
    )
    table = Table(rows=rows, broken=True)
    read = letter_with(catalogue, Paragraph(text="Mit freundlichen Grüßen"), table, text=TEXTS["de"])
    assert sorted(names_in(read)) == ["Allianz der Gongs", "Bund der Reime", "Gesellschaft für Sand und Staub", "Verband der Glocken"]


def test_persons_in_bold_above_broken_names(catalogue: Catalogue) -> None:
    """Each name goes on where its line has reached the margin."""
    signatures = [
        ("Anna Novak", "Présidente\nFédération des Cloches et\nGongs du Nord"),
        ("Ivo Kos", "Directeur\nSociété du Sable"),
        ("Maria Berg", "Secrétaire générale, au nom de\nUnion Francophone des\nRimes"),
        ("Jonas Halm", "Délégué général\nRIMA"),
    ]
    blocks: list[Block] = [Paragraph(text="Cordialement,")]
    for person, below in signatures:
        blocks += [Heading(level=3, text=person), Paragraph(text=below)]
    read = letter_with(catalogue, *blocks, text=TEXTS["fr"])
    names = ["Fédération des Cloches et Gongs du Nord", "Société du Sable", "Union Francophone des Rimes", "RIMA"]
    assert names_in(read) == names
    assert [one.person for one in read.signatories] == [person for person, _ in signatures]
