"""Labels below a list that say who did something for the text, and those that say who signs it. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_NAMES = ["Guild of Bells", "RIMA", "Society of Rhymes (SOR)"]
_SIGNED = {"en": "Signed by:", "de": "Unterzeichnet von:", "fr": "Signataires :", "pl": "Sygnatariusze:"}


def _read(catalogue: Catalogue, language: str, *lines: str) -> Draft:
    names = [ListItem(text=name) for name in _NAMES]
    return letter_with(
        catalogue, Paragraph(text=_SIGNED[language]), *names, *(Paragraph(text=line) for line in lines), text=TEXTS[language], language=language
    )


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Translated by"),
        ("en", "Graphic design"),
        ("en", "Text and layout"),
        ("en", "Media enquiries"),
        ("en", "With funding from"),
        ("de", "Nähere Informationen bei"),
        ("de", "Rechtsberatung"),
        ("de", "Satz und Gestaltung"),
        ("de", "Sekretariat"),
        ("fr", "Renseignements complémentaires"),
        ("fr", "Traduit par"),
        ("fr", "Mise en page et graphisme"),
        ("pl", "Tłumaczenie"),
        ("pl", "Opracowanie graficzne"),
        ("pl", "Sfinansowano przez"),
    ],
)
@pytest.mark.parametrize("name", ["IFPI", "Forum of Gongs"])
def test_who_did_something_for_a_text_is_none_of_the_list(catalogue: Catalogue, language: str, label: str, name: str) -> None:
    """A known name behind the label makes no name of the line."""
    assert names_in(_read(catalogue, language, f"{label}: {name}")) == _NAMES


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Godparent"),
        ("en", "Drafting committee"),
        ("en", "Technical aid"),
        ("de", "Pate"),
        ("fr", "Parrain"),
        ("pl", "Matka chrzestna"),
    ],
)
def test_a_label_of_which_nothing_is_known_is_doubted(catalogue: Catalogue, language: str, label: str) -> None:
    """It may say that the name behind it has done something else than to sign."""
    read = _read(catalogue, language, f"{label}: IFPI")
    assert f"{label}: IFPI" in [note.params["name"] for note in read.doubts if note.code == "unsure-signatory"]


@pytest.mark.parametrize(("language", "labels"), [("en", ("Music", "Books")), ("de", ("Musik", "Bücher")), ("fr", ("Musique", "Livres"))])
def test_sectors_before_names(catalogue: Catalogue, language: str, labels: tuple[str, str]) -> None:
    """Where sectors stand before names, a word for translations or design is one of them, too."""
    third = {"en": "Translation", "de": "Übersetzung", "fr": "Traduction"}[language]
    lines = [f"{label}: {name}" for label, name in zip((*labels, third), ("IFPI", "FEP", "CEATL"), strict=True)]
    assert {"ifpi", "fep", "ceatl"} <= {one.org for one in _read(catalogue, language, *lines).signatories if one.confidence > 0.5}


@pytest.mark.parametrize(("language", "label"), [("en", "Ireland"), ("de", "Österreich"), ("fr", "Belgique"), ("pl", "Czechy")])
def test_a_country_before_a_name(catalogue: Catalogue, language: str, label: str) -> None:
    """It says where the name is at home, and is no reason to doubt that it signs."""
    assert any(one.org == "ifpi" and one.confidence > 0.5 for one in _read(catalogue, language, f"{label}: IFPI").signatories)


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Co-signed by"), ("de", "Mitgezeichnet durch"), ("fr", "Cosigné par"), ("pl", "Współpodpisane przez")]
)
def test_who_has_signed_as_well(catalogue: Catalogue, language: str, label: str) -> None:
    """The label is no part of the first name, and the names behind it are several."""
    read = _read(catalogue, language, f"{label}: IFPI, Forum of Gongs, Circle of Mimes")
    assert names_in(read) == [*_NAMES, "IFPI", "Forum of Gongs", "Circle of Mimes"]
