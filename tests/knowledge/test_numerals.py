"""Numbers that letters spell out."""

from __future__ import annotations

import pytest

from knowledge.languages import OFFICIAL
from knowledge.numerals import in_digits, numerals

_SPELLED = {
    "bg": ("двадесет и четири организации", 24), "cs": ("čtyřiadvacet organizací", 24), "da": ("fireogtyve organisationer", 24),
    "de": ("vierundzwanzig Verbände", 24),
    "el": ("οι δεκαεπτά φορείς", 17), "en": ("twenty-four organisations", 24), "es": ("veintidós entidades", 22),
    "et": ("kakskümmend neli ühendust", 24),
    "fi": ("kaksikymmentäneljä järjestöä", 24), "fr": ("quatre-vingt-dix-neuf organisations", 99), "ga": ("seacht déag", 17),
    "hr": ("dvadeset i četiri organizacije", 24), "hu": ("huszonnégy szervezet", 24), "it": ("trentotto associazioni", 38),
    "lt": ("septyniolika organizacijų", 17),
    "lv": ("divdesmit četras organizācijas", 24), "mt": ("sittax-il organizzazzjoni", 16), "nl": ("drieëntwintig organisaties", 23),
    "pl": ("dwudziestu czterech organizacji", 24), "pt": ("dezassete organizações", 17), "ro": ("douăzeci și patru de organizații", 24),
    "sk": ("dvadsať štyri organizácií", 24), "sl": ("štiriindvajset organizacij", 24), "sv": ("tjugofyra organisationer", 24),
}  # fmt: skip


def test_all_languages_have_an_example() -> None:
    """None of the official languages is left out."""
    assert set(_SPELLED) == set(OFFICIAL)


@pytest.mark.parametrize("language", _SPELLED)
def test_counts_in_every_language(language: str) -> None:
    """Compounds, links between ten and unit, genders and cases are read."""
    text, value = _SPELLED[language]
    assert [one.value for one in numerals(text, language)] == [value]


@pytest.mark.parametrize(
    ("text", "language", "digits"),
    [
        ("vinte e nove de julho de dois mil e vinte e cinco", "pt", "29 de julho de 2025"),
        ("tre aprile duemilaventicinque", "it", "3 aprile 2025"),
        ("soixante et onze, soixante-douze et quatre-vingts", "fr", "71, 72 et 80"),
        ("one of twenty", "en", "1 of 20"),
        ("Eins und zwei", "de", "1 und 2"),
    ],
)
def test_numbers_within_a_text(text: str, language: str, digits: str) -> None:
    """Years are read, neighbours that make no number together stay apart."""
    assert in_digits(text, language) == digits


def test_a_language_that_is_not_known() -> None:
    """Nothing is found rather than something wrong."""
    assert numerals("yirmi dört", "tr") == []
