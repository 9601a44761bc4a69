"""Signatures typed in two columns, each a name behind "on behalf of", a person and a role; names are invented, but for GEMA."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph, Table
from tests.drafting.letters import ENGLISH, TEXTS, letter_with, names_in

_ROLES = {"de": ("Vorstand", "Vorsitzender"), "en": ("President", "Director"), "fr": ("Présidente", "Directeur")}
_CLOSINGS = {"de": "Mit freundlichen Grüßen", "en": "Yours sincerely,", "fr": "Cordialement,"}


@pytest.mark.parametrize(
    ("language", "signed", "names"),
    [
        ("de", ("Im Namen des Bundes der Reime", "Im Namen der GEMA", "Im Namen der Gilde", "Im Namen des Verbands der Mimen"),
         ["Bund der Reime", "GEMA", "Gilde", "Verband der Mimen"]),
        ("en", ("On behalf of the Guild of Bells", "On behalf of GESAC", "On behalf of Kelpie", "On behalf of the Union of Rhymes"),
         ["Guild of Bells", "GESAC", "Kelpie", "Union of Rhymes"]),
        ("fr", ("Au nom de la Guilde des arts", "Au nom du GESAC", "Au nom de l’Union des rimes", "Au nom du Forum des mimes"),
         ["Guilde des arts", "GESAC", "Union des rimes", "Forum des mimes"]),
    ],
)  # fmt: skip
def test_the_second_column_of_names_above_persons_with_roles_is_not_lost(
    catalogue: Catalogue, language: str, signed: tuple[str, ...], names: list[str]
) -> None:
    """Both names of a row are read, and no person and no role is one."""
    first = Table(rows=(signed[:2], ("Eva Sand", "Ivo Kern"), _ROLES[language]), broken=True)
    second = Table(rows=(signed[2:], ("Ada Berg", "Jan Roth"), _ROLES[language]), broken=True)
    text = {**TEXTS, "en": ENGLISH}[language]
    read = letter_with(catalogue, Paragraph(text=_CLOSINGS[language]), first, second, text=2 * text, language=language)
    assert names_in(read) == names


def test_a_table_that_names_other_bodies_below_is_no_signature(catalogue: Catalogue) -> None:
    """What stands in the other rows there is as good a name."""
    rows = (("On behalf of the Guild of Bells", "On behalf of GESAC"), ("Union of Rhymes", "Forum of Mimes"), ("IMPALA", "CEPIC"))
    read = letter_with(catalogue, Paragraph(text="Signed by:"), Table(rows=rows))
    assert {"IMPALA", "CEPIC"} <= set(names_in(read))


def test_tables_of_signatures_below_demands_are_read_without_these(catalogue: Catalogue) -> None:
    """Items that end with commas are what the letter asks for, and no names."""
    signers = (("Anna Nowak", "Jan Kos"), ("prezes", "sekretarz"))
    bound = [("W imieniu Cechu Dzwonów", "W imieniu Gildii Gongów"), ("W imieniu Związku Rymów", "W imieniu Ligi Latawców")]
    tables = [Table(broken=True, rows=(names, *signers)) for names in bound]
    demands = [ListItem(text=f"wprowadzenie {what} za wykorzystanie treści prasowych,", marker="-") for what in ("opłaty", "kary", "zapłaty")]
    read = letter_with(catalogue, Paragraph(text="Apelujemy do rządu o:"), *demands, *tables, text=TEXTS["pl"] * 2)
    assert names_in(read) == ["Cech Dzwonów", "Gildia Gongów", "Związek Rymów", "Liga Latawców"]


def test_a_name_that_goes_on_small_below_a_secretary(catalogue: Catalogue) -> None:
    """In Finnish the noun of a name stands on its second line, and secretaries and agents sign as well."""
    rows = (
        ("Asko Laine", "Riikka Oja"),
        ("asiamies", "sihteeri"),
        ("Suomen kellojen liitto", "Gongien ja rumpujen"),
        ("", "pohjoinen yhdistys"),
    )
    more = (("Sanna Vesa", "Joonas Aro"), ("puheenjohtaja", "puheenjohtaja"), ("Riimien seura", "Hiekan kilta"))
    signed = (Table(rows=rows, broken=True), Table(rows=more, broken=True))
    read = letter_with(catalogue, Paragraph(text="Helsingissä 18. kesäkuuta 2026"), *signed, text="§ 53 (1).", language="fi")
    assert names_in(read) == ["Suomen kellojen liitto", "Gongien ja rumpujen pohjoinen yhdistys", "Riimien seura", "Hiekan kilta"]
    assert [one.role for one in read.signatories] == ["asiamies", "sihteeri", "puheenjohtaja", "puheenjohtaja"]


def test_danish_nouns_in_two_columns_of_names(catalogue: Catalogue) -> None:
    """A name with a small word between capitals is no person's."""
    rows = (
        ("Dansk Tegneserieråd", "Foreningen af Klokkere"),
        ("Guild of Bells (GOB)", "Sammenslutningen af Danske Ringende Læger"),
        ("Foreningen Danske Rim", "Danske Scenografer og Kostumedesignere"),
    )
    opening = Paragraph(text="Høringssvaret afgives på vegne af:")
    read = letter_with(catalogue, opening, Table(rows=rows), text="§ 53 (1).", language="da")
    assert sorted(names_in(read)) == sorted(cell for row in rows for cell in row)


def test_a_translation_in_brackets_below_a_name(catalogue: Catalogue) -> None:
    """It belongs to the name that may look like a person's."""
    rows = (
        ("Begoña Ituarte", "Xosé Piñeiro"),
        ("Presidenta", "Secretario general"),
        ("Euskal Gidoigileen Elkartea", "Sindicato de Gongs de Galicia"),
        ("(Asociación de Guionistas Vascos)", ""),
    )
    more = (("Mireia Solà", "Arturo Llorente"), ("Portavoz", "Director"), ("Asociación de Campanas", "Gremio de Rimas"))
    signed = (Table(rows=rows, broken=True), Table(rows=more, broken=True))
    read = letter_with(catalogue, Paragraph(text="Atentamente,"), *signed, text="§ 53 (1).", language="es")
    first = "Euskal Gidoigileen Elkartea (Asociación de Guionistas Vascos)"
    assert names_in(read) == [first, "Sindicato de Gongs de Galicia", "Asociación de Campanas", "Gremio de Rimas"]


def test_a_name_in_the_genitive_behind_a_german_role(catalogue: Catalogue) -> None:
    """ "Sprecherin des Bündnisses" speaks for a "Bündnis"."""
    signed = (Paragraph(text="Mit freundlichen Grüßen"), Paragraph(text="Eva Sand"), Paragraph(text="Sprecherin des Bündnisses Glocke & Gong"))
    read = letter_with(catalogue, *signed, text=TEXTS["de"], language="de")
    assert names_in(read) == ["Bündnis Glocke & Gong"]
