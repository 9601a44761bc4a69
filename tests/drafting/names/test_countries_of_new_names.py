"""From where an organisation is that the register does not have: by what the letter says, and by a legal form that one country alone has."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.fact_files import organisation_entries
from knowledge.drafting.models import Draft
from knowledge.loaders.registry import parse

HEAD = (
    "# Joint letter on the transparency template\n\nBrussels, 12 October 2026\n\nWe, the undersigned organisations, write about the summary of "
    "training content. The template does not allow rightsholders to exercise their rights.\n\nYours sincerely,\n\nSignatories:\n\n"
)


def letter_with(catalogue: Catalogue, listed: str) -> Draft:
    """What is understood of a letter with these signatories."""
    return draft(parse((HEAD + listed).encode(), "letter.md"), catalogue, name="letter.md")


@pytest.mark.parametrize(
    ("listed", "country"),
    [
        ("- Unia Dzwonów (Poland)", "PL"), ("- Unia Dzwonów, Polska", "PL"), ("- Gilde der Glocken (DE)", "DE"),
        ("### Poland\n\n- Unia Dzwonów", "PL"), ("### European organisations\n\n- Guild of Bells", "EU"),
        ("- Guild of Bells (UK)", "UK"), ("- Guild of Bells (United Kingdom)", "UK"), ("- British Guild of Bells", "UK"),
        ("- Verband der Glöckner e.V.", "DE"), ("- European Union of Bells e.V.", "EU"), ("- Zvonaři, z.s.", "CZ"),
        ("- Dzwony i Dzwonki Sp. z o.o.", "PL"), ("- Σύλλογος Καμπάνων Α.Μ.Κ.Ε.", "GR"),
        ("- Zvony s.r.o.", None), ("- Guild of Bells AISBL", None), ("- Unia Dzwonów", None),
    ],
    ids=str,
)  # fmt: skip
def test_a_new_name_has_the_country_that_the_letter_tells(catalogue: Catalogue, listed: str, country: str | None) -> None:
    """Under the code by which the register and every question know it."""
    made = letter_with(catalogue, f"- GESAC\n\n{listed}" if listed.startswith("#") else f"- GESAC\n{listed}")
    (new,) = made.new_organisations
    assert new.country == country
    (entry,) = organisation_entries(made)
    assert entry["scope"] == {"EU": "EU-wide", None: "unknown"}.get(country, country)


def test_a_table_tells_countries_in_a_column(catalogue: Catalogue) -> None:
    table = "| Organisation | Country |\n|---|---|\n| GESAC | EU |\n| Unia Dzwonów | Poland |\n| Guild of Bells | United Kingdom |"
    made = letter_with(catalogue, table)
    assert [new.country for new in made.new_organisations] == ["PL", "UK"]


def test_writers_are_entered_as_the_register_has_them(catalogue: Catalogue) -> None:
    made = letter_with(catalogue, "- GESAC\n- Guild of Bells")
    first, one = made.signatories
    assert one.new is not None
    writing = one.model_copy(update={"new": one.new.model_copy(update={"sector": "writers"})})
    (entry,) = organisation_entries(made.model_copy(update={"signatories": (first, writing)}))
    assert (entry["sector"], entry["sub_sector"]) == ("other", "writers")
