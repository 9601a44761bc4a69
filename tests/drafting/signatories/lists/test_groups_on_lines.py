"""Groups of names that stand on one line each with their label; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY, TEXTS, letter_with, names_in

_GROUPS = {
    "Bells": ["Guild of Bells", "Union of Gongs"],
    "Translation": ["Society of Sand Translators", "Alliance of Rhymes"],
    "Sand and wind": ["Union of Vanes", "Kelpie", "Federation of Dunes"],
}


def test_each_group_on_its_line(catalogue: Catalogue) -> None:
    """The labels are no part of the first names, and one of them may be a word for what somebody did for a text."""
    lines = [Paragraph(text=f"{label}: {', '.join(names)}") for label, names in _GROUPS.items()]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *lines, Paragraph(text="Contact: Agency of Straw, Anna Novak"), text=BODY)
    assert names_in(read) == [name for names in _GROUPS.values() for name in names]


def test_work_below_a_list(catalogue: Catalogue) -> None:
    """Who translated a letter is no group of those who sign it."""
    names = ["Guild of Bells", "Union of Gongs", "Alliance of Rhymes"]
    below = [Paragraph(text="Translation: Bureau of Straw, Union of Hay"), Paragraph(text="Layout: Workshop of Chaff, Guild of Husks")]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(Paragraph(text=name) for name in names), *below, text=BODY)
    assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "opening", "groups"),
    [
        (
            "de",
            "Die unterzeichnenden Verbände",
            {
                "Für die Autorinnen und Autoren": ["Verband der Reime, Verse und Lieder", "Bund der Glocken"],
                "für die ausübenden Künstlerinnen und Künstler": ["Gilde der Gongs", "Vereinigung der Mimen"],
                "für die Verlage": ["Kelpie", "Verband der Sandverlage"],
            },
        ),
        (
            "fr",
            "Organisations signataires",
            {
                "Pour les autrices et auteurs": ["Société des Rimes, Vers et Chansons", "Union des Cloches"],
                "pour les artistes et interprètes": ["Guilde des Gongs", "Association des Mimes"],
                "pour les éditeurs": ["Kelpie", "Syndicat du Sable"],
            },
        ),
    ],
)
def test_for_whom_groups_stand(catalogue: Catalogue, language: str, opening: str, groups: dict[str, list[str]]) -> None:
    """A label that says for whom the names behind it stand is none of the first name, however many words it has."""
    lines = [Paragraph(text=f"{label}: {'; '.join(names)};") for label, names in groups.items()]
    read = letter_with(catalogue, Paragraph(text=f"{opening}:"), *lines, text=TEXTS[language] * 2, language=language)
    assert names_in(read) == [name for names in groups.values() for name in names]


def test_persons_who_sign_for_bodies(catalogue: Catalogue) -> None:
    """Behind "for" and a body stand the persons who sign for it."""
    lines = [f"For the {name}: Anna Novak; Ivo Kral" for name in ("Guild of Bells", "Union of Gongs", "Alliance of Rhymes")]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(Paragraph(text=line) for line in lines), text=BODY)
    assert not {"Anna Novak", "Ivo Kral"} & {*names_in(read)}
