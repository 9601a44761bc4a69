"""Articles that running text sets before names: they are no part of these, nor of their ids."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import letter_with

_FRENCH = "Nous écrivons au sujet de règles que personne ne peut suivre, et de gens qui vivent de leurs textes et que personne n’a entendus."


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Signataires : la Guilde des cloches, l’Union des mimes, la Maison des Fables et la Fédération du Sable.", "fr",
         ["Guilde des cloches", "Union des mimes", "Maison des Fables", "Fédération du Sable"]),
        ("Signataires : la Maison des Fables et la Guilde du Sable.", "fr", ["Maison des Fables", "Guilde du Sable"]),
        ("Signataires : la Guilde des cloches ; l’Union des mimes ; le Cercle du Sable.", "fr",
         ["Guilde des cloches", "Union des mimes", "Cercle du Sable"]),
        ("Firmantes: el Gremio de Campanas, la Asociación de Mimos y el Colectivo Arena del Sur.", "es",
         ["Gremio de Campanas", "Asociación de Mimos", "Colectivo Arena del Sur"]),
        ("Signatories: the Guild of Bells, the Alliance of Mimes and the Forum of Rhymes.", "en",
         ["Guild of Bells", "Alliance of Mimes", "Forum of Rhymes"]),
    ],
)  # fmt: skip
def test_runs_of_names(catalogue: Catalogue, line: str, language: str, names: list[str]) -> None:
    """The last two part at their "and", and no id begins with an article."""
    read = letter_with(catalogue, Paragraph(text=line), text=_FRENCH if language == "fr" else _FRENCH[:50], language=language)
    assert [one.name for one in read.signatories] == names
    assert not [one.new.id for one in read.signatories if one.new and one.new.id.split("-")[0] in ("la", "l", "el", "le", "the")]


def test_articles_with_a_capital(catalogue: Catalogue) -> None:
    """An article with a capital is the name's own."""
    read = letter_with(catalogue, Paragraph(text="Signatories: Guild of Bells, The Sand Union, La Guilde des Fables."))
    assert [one.name for one in read.signatories] == ["Guild of Bells", "The Sand Union", "La Guilde des Fables"]
