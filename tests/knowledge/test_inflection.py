"""Long forms of words lead to the words of names."""

from __future__ import annotations

import pytest

from knowledge.inflection import INFLECTING, Inflections


@pytest.mark.parametrize(
    ("language", "names", "word", "base"),
    [
        ("pl", ["trzeci projekt"], "trzeciego", "trzeci"),
        ("sl", ["prvi osnutek kodeksa"], "osnutkom", "osnutek"),
        ("sk", ["konečný kódex"], "konecnemu", "konecny"),
        ("pl", ["komisja kultury"], "komisarzowie", "komisarzowie"),  # longer by more than an ending
        ("pl", ["trzeci projekt"], "trzeci", "trzeci"),
        ("en", ["creator"], "creators", "creators"),  # English hardly inflects
    ],
)
def test_the_base_of_a_form(language: str, names: list[str], word: str, base: str) -> None:
    assert Inflections(names, language).base(word) == base


def test_the_longest_beginning_wins() -> None:
    assert Inflections(["model", "modele"], "pl").base("modelom") == "modelom"  # seven letters are cut to four anyway
    assert Inflections(["model", "modele"], "pl").base("modelowi") == "modele"


def test_languages_are_official_ones() -> None:
    from knowledge.languages import OFFICIAL

    assert set(OFFICIAL) >= INFLECTING
