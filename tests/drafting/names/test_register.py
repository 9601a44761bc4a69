"""The register of a catalogue: built once, and never another catalogue's."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.register import Register, acronym_of


def test_one_register_for_each_catalogue() -> None:
    """The same catalogue gives the same register; a changed copy has its own, which knows its organisations."""
    catalogue = Catalogue.from_folder()
    register = Register.of(catalogue)
    assert Register.of(catalogue) is register
    gone = register.match("GESAC").org
    fewer = catalogue.model_copy(update={"organisations": tuple(one for one in catalogue.organisations if one.id != gone)})
    assert Register.of(fewer) is not register
    assert Register.of(catalogue) is register
    assert catalogue == Catalogue.from_folder()


@pytest.mark.parametrize(
    ("name", "org"),
    [
        ("Federação Internacional dos Músicos (FIM)", "fim"),
        ("Fédération Internationale des Musiciens (FIM)", "fim"),
        ("Federazione Internazionale Metallurgici (FIM)", None),
        ("Fondo Italiano Musica (FIM)", None),
    ],
)
def test_names_in_another_language_that_spell_the_same_acronym(catalogue: Catalogue, name: str, org: str | None) -> None:
    """Their words begin as those of the organisation that has it; others have the same acronym by chance."""
    assert Register.of(catalogue).match(name).org == org


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Federation of Illustrators (FOI)", "FOI"),
        ("Associazione Autori di Immagini (AI)", None),
        ("AI – Associazione Autori di Immagini", None),
        ("Kunst-Initiative (KI)", None),
        ("Stichting Algemene Beelden (SAB)", "SAB"),
    ],
)
def test_nobody_is_called_as_the_technology_is(name: str, acronym: str | None) -> None:
    """Whoever had that acronym would be found in every question on the AI Act."""
    assert acronym_of(name) == acronym
