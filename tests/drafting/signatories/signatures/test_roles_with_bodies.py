"""Signatures of one line below a text without a heading: "Person, role of Name", "Person, role of Name, on behalf of another Name"."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_LINES = {
    "en": [
        ("Ada Berg, General Secretary, FIM", "FIM"),
        ("Bo Lind, Secretary General of AEPO-ARTIS", "AEPO-ARTIS"),
        ("Cy Moor, Head of GONG MEI", "GONG MEI"),
        ("Dora Falk, Chair of GONG Europa", "GONG Europa"),
    ],
    "de": [
        ("Ada Berg, Präsidentin, FIM", "FIM"),
        ("Bo Lind, Vorsitzender der GEMA", "GEMA"),
        ("Cy Moor, Sprecherin der GONG Europa", "GONG Europa"),
    ],
    "fr": [
        ("Ada Berg, présidente, FIM", "FIM"),
        ("Bo Lind, directeur de la SACD", "SACD"),
        ("Cy Moor, présidente de GONG Europe", "GONG Europe"),
    ],
}


@pytest.mark.parametrize("language", _LINES)
def test_names_behind_roles_are_whole(catalogue: Catalogue, language: str) -> None:
    """A role ends at the small word behind which the name begins, not at a capital of the name."""
    blocks = [Paragraph(text=line) for line, _ in _LINES[language]]
    read = letter_with(catalogue, *blocks, text=2 * TEXTS[language], language=language)
    assert names_in(read) == [name for _, name in _LINES[language]]


@pytest.mark.parametrize("name", ["GONG Union – Media, Entertainment & Arts", "Bells, Gongs & Drums Union", "Guild of Bells"])
def test_who_signs_for_another_body_than_the_own(catalogue: Catalogue, name: str) -> None:
    """The fields in a body's name, a word each, are no bodies themselves."""
    others = [Paragraph(text="Ada Berg, General Secretary, FIM"), Paragraph(text="Bo Lind, General Secretary, FIA")]
    read = letter_with(catalogue, *others, Paragraph(text=f"Cy Moor, Head of GONG MEI, on behalf of {name}"))
    assert names_in(read) == ["FIM", "FIA", name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cy Moor, Head of Policy, spoke on behalf of those who were not asked.",
        "Cy Moor, Head of EU Affairs",
        "Cy Moor, Director of Communications",
    ],
)
def test_fields_of_work_are_no_names(catalogue: Catalogue, sentence: str) -> None:
    """What a person is head of inside a body does not sign."""
    others = [Paragraph(text="Ada Berg, General Secretary, FIM"), Paragraph(text="Bo Lind, General Secretary, FIA")]
    read = letter_with(catalogue, *others, Paragraph(text=sentence))
    assert names_in(read)[:2] == ["FIM", "FIA"]
    assert not {"EU Affairs", "Communications", "Policy"} & set(names_in(read))


def test_several_names_with_commas_stay_several(catalogue: Catalogue) -> None:
    """Bodies behind "on behalf of" that have names of more than a word, or acronyms, are still parted."""
    read = letter_with(catalogue, Paragraph(text="Signed:"), Paragraph(text="Ada Berg, chair, on behalf of FIM, FIA and the Guild of Bells"))
    assert names_in(read) == ["FIM", "FIA", "Guild of Bells"]


def test_a_body_of_those_who_have_a_role(catalogue: Catalogue) -> None:
    """ "Sprecherkreis" is no role, though it begins with one."""
    names = ["Sprecherkreis Mittelrhein", "Gilde der Glocken", "Präsidentenkollegium Süd", "Verein der Reime"]
    table = Table(rows=(tuple(names[:2]), tuple(names[2:])))
    read = letter_with(catalogue, Paragraph(text="Mit freundlichen Grüßen"), table, text=TEXTS["de"], language="de")
    assert sorted(names_in(read)) == sorted(names)
    assert not any(one.role for one in read.signatories)
