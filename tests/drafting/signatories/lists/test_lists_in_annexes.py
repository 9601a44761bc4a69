"""Letters that one person signs in the name of all, whose names stand in a list behind the letter."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Gongs"]
_LANGUAGES = [
    ("en", "On behalf of the signatory organisations", "Coordinator of the network", "Annex", "List of the signatories"),
    ("lt", "Pasirašiusių organizacijų vardu", "Forumo koordinatorė", "priedas", "Pasirašiusių organizacijų sąrašas"),
    ("de", "Im Namen der unterzeichnenden Organisationen", "Koordinatorin", "Anlage", "Liste der unterzeichnenden Organisationen"),
    ("fr", "Au nom des organisations signataires", "Coordinatrice", "Annexe", "Liste des organisations signataires"),
    ("pl", "W imieniu organizacji podpisanych pod stanowiskiem", "Koordynatorka", "Załącznik", "Lista sygnatariuszy"),
]
_TEXTS = {
    "en": "Without clear rules nobody who lives from writing can defend what is theirs, and nobody knows what was taken.",
    "lt": "Be aiškių taisyklių niekas, kas gyvena iš rašymo, negali apsiginti, ir niekas nežino, kas buvo paimta iš jų kūrinių.",
    "de": "Ohne klare Regeln kann sich niemand wehren, der vom Schreiben lebt, und niemand weiß, was aus den Werken genommen wurde.",
    "fr": "Sans règles claires, personne ne peut défendre ses œuvres, et personne ne sait ce qui en a été pris par les machines.",
    "pl": "Bez jasnych reguł nikt, kto żyje z pisania, nie może się bronić, i nikt nie wie, co wzięto z jego utworów.",
}
_BELOW: list[list[Block]] = [
    [ListItem(text=name) for name in _NAMES],
    [Paragraph(text="\n".join(_NAMES))],
    [Paragraph(text=name) for name in _NAMES],
    [Table(rows=(("No.", "Organisation", "Signature"), *((f"{at}.", name, "(signed)") for at, name in enumerate(_NAMES, 1))))],
]


@pytest.mark.parametrize(("language", "behalf", "role", "annex", "heading"), _LANGUAGES, ids=[one[0] for one in _LANGUAGES])
@pytest.mark.parametrize("below", _BELOW, ids=["items", "lines", "paragraphs", "table"])
@pytest.mark.parametrize("role_first", [True, False])
def test_who_signs_for_all(
    catalogue: Catalogue, language: str, behalf: str, role: str, annex: str, heading: str, below: list[Block], role_first: bool
) -> None:
    """The person who signs for those listed in the annex is none of them, whatever the order of name and role."""
    signer = (role, "Anna Novak") if role_first else ("Anna Novak", role)
    blocks = (Paragraph(text="\n".join((behalf, *signer))), Paragraph(text=f"Ref. SD-25/14\n{annex}"), Heading(level=3, text=heading))
    assert names_in(letter_with(catalogue, *blocks, *below, text=f"{_TEXTS[language]} {_TEXTS[language]}", language=language)) == _NAMES
