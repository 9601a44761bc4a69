"""Whom signatures bind: behind boards and roles, below "for", names broken inside columns, names in quotation marks, labels in cells."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.dates.date_forms import in_usual_form
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, letter_with, names_in


def test_cells_of_person_and_function_of_a_body(catalogue: Catalogue) -> None:
    """The name stands behind the function, behind the board, below "for the", and two may share a function."""
    rows = (
        ("Claire Noir\nPrésidente de la Guilde des cloches", "Pierre Vent\nPrésident du Conseil d’administration de la Société du sable"),
        ("Hélène Roux\nDirectrice générale, Syndicat des gongs", "Marc Blanc\nPour la Ligue des rimeurs"),
        ("Sophie Mer et Denis Roy\nCo-présidents de la Fédération du vent", ""),
    )
    text = "Les organisations soussignées vous demandent que la France apporte son soutien au texte, sans réserve ni déclaration unilatérale."
    read = letter_with(catalogue, Table(rows=rows), text=text)
    assert names_in(read) == ["Guilde des cloches", "Société du sable", "Syndicat des gongs", "Ligue des rimeurs", "Fédération du vent"]


def test_names_broken_inside_typed_columns(catalogue: Catalogue) -> None:
    """A lone noun below, or an "and" at the end above, shows that a name goes on in the next row of its column."""
    first = Table(rows=(("Horváth Gábor", "Kiss Etelka"), ("elnök", "főtitkár"), ("Harangozók Társasága", "Magyar Gongszövetség")), broken=True)
    second = Table(
        rows=(
            ("Varga Nóra", "Szabó Imre"),
            ("elnök", "igazgató"),
            ("Magyar Rímfaragók", "Magyar Homokkiadók és"),
            ("Egyesülete", "Homokterjesztők Egyesülése"),
        ),
        broken=True,
    )
    text = "A harmadik tervezet nem felel meg a rendeletnek. Kérjük, képviseljék a magyar szerzők érdekeit, mert ők ebből élnek!"
    read = letter_with(catalogue, Paragraph(text="Tisztelettel:"), first, second, text=text)
    assert names_in(read) == [
        "Harangozók Társasága", "Magyar Gongszövetség", "Magyar Rímfaragók Egyesülete", "Magyar Homokkiadók és Homokterjesztők Egyesülése",
    ]  # fmt: skip


def test_labels_in_cells(catalogue: Catalogue) -> None:
    """"On behalf of" and a colon are no part of a name, be it known or not."""
    rows = (("u ime: HDS ZAMP", "Nikola Perić, ravnatelj"), ("u ime: Udruga zvonara", "Ana Kos, tajnica"), ("u ime: Savez gonga", "Ivo Kos"))
    text = "U ime više od 12 000 autora tražimo da Republika Hrvatska uskrati potporu nacrtu kodeksa, koji autore ne štiti."
    read = letter_with(catalogue, Paragraph(text="S poštovanjem,"), Table(rows=rows), text=text)
    assert names_in(read) == ["HDS ZAMP", "Udruga zvonara", "Savez gonga"]


def test_quotation_marks_hold_a_name_together(catalogue: Catalogue) -> None:
    """A slash inside them parts nothing, and what a body is may stand in small letters before them."""
    line = "Zvanu savienība, Latvijas Smilšu asociācija, biedrība „Gongu aģentūra / Latvijas Gongu apvienība” (AGA/LGA), Atskaņu asociācija"
    text = "Mēs, zemāk parakstījušies, aicinām Latvijas valdību atbalstīt aktu, jo bez tā neviens autors nevar zināt, kas ņemts."
    read = letter_with(catalogue, Paragraph(text="Ar cieņu"), Paragraph(text=line), text=text)
    assert names_in(read) == [
        "Zvanu savienība", "Latvijas Smilšu asociācija", "biedrība „Gongu aģentūra / Latvijas Gongu apvienība” (AGA/LGA)", "Atskaņu asociācija",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("Posted on 31 January 2024 by admin", "This letter was sent on 30 January 2024 to the representatives."), "2024-01-30"),
        (("Published: 9 May 2025", "Electronically signed on 7 May 2025 17:02 (UTC+01)"), "2025-05-07"),
    ],
)
def test_the_day_on_which_a_letter_was_sent_or_signed(catalogue: Catalogue, lines: tuple[str, str], day: str) -> None:
    """It dates the letter, the page's own day does not."""
    blocks = (Heading(level=1, text="Open letter: rules for all"), *(Paragraph(text=line) for line in lines), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="page.html").date == day


def test_a_solemn_hungarian_day() -> None:
    assert in_usual_form("Budapest, 2025. április hó 2. napján") == "Budapest, 2025. április 2. napján"


@pytest.mark.parametrize("role", ["forkvinde", "næstforperson", "voorzitster", "membră în consiliu", "administratoare"])
def test_roles_of_women_and_of_both(catalogue: Catalogue, role: str) -> None:
    lines = [f"{name}, {person}, {role}" for name, person in (("Guild of Bells", "Anna Novak"), ("Union of Rhymes", "Eva Brandt"))]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely"), Paragraph(text="\n".join([*lines, "Sand Guild, Ida Kos, director"])))
    assert [(one.name, one.person, one.role) for one in read.signatories][:2] == [
        ("Guild of Bells", "Anna Novak", role),
        ("Union of Rhymes", "Eva Brandt", role),
    ]
