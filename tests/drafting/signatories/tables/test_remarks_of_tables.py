"""Remarks and days in tables of signatories that say who has not signed, or not yet."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.words.table_words import remarks_refusal
from knowledge.loaders.registry import parse
from tests.drafting.letters import names_in

_SIGNED = ["Guild of Bells", "Union of Rhymes", "Sand Writers Association"]


def _sheet(catalogue: Catalogue, header: str, *rows: str) -> Draft:
    return draft(parse("\n".join([header, *rows]).encode(), "list.csv"), catalogue, name="list.csv")


@pytest.mark.parametrize(
    ("header", "remark"),
    [
        ("No;Organisation;Country;Remarks", "has not signed so far"),
        ("No;Organisation;Country;Notes", "has declined"),
        ("Nr;Organisation;Land;Bemerkung", "steht noch aus"),
        ("Nr;Organisation;Land;Bemerkung", "hat noch nicht unterschrieben"),
        ("N°;Organisation;Pays;Remarques", "n’a pas signé"),
        ("N°;Organisation;Pays;Remarques", "a refusé"),
        ("Nr;Organizație;Țara;Observații", "încă nu a semnat"),
        ("Nr;Organizație;Țara;Observații", "neconfirmat"),
        ("N.º;Organización;País;Observaciones", "ha rehusado"),
    ],
)
def test_remarks_of_those_who_have_not_signed(catalogue: Catalogue, header: str, remark: str) -> None:
    rows = [f"{number};{name};;" for number, name in enumerate(_SIGNED, 1)]
    assert names_in(_sheet(catalogue, header, *rows[:2], f"9;Circle of Drums;;{remark}", rows[2])) == _SIGNED


@pytest.mark.parametrize(
    "remark",
    [
        "ikke underskrevet endnu", "har inte undertecknat", "ei ole allekirjoittanut", "ei ole veel allkirjastanud", "heeft nog niet getekend",
        "non ha ancora firmato", "ainda não assinou", "jeszcze nie podpisał", "zatím nepodepsal", "ešte nepodpísal",
        "še ni podpisal", "još nije potpisao", "még nem írta alá", "още не е подписал", "δεν έχει υπογράψει",
        "dar nepasirašė", "vēl nav parakstījis", "għadu ma ffirmax", "níor shínigh fós", "Unterschrift steht aus",
        "chybí", "puudub veel",
    ],
)  # fmt: skip
def test_words_of_remarks(remark: str) -> None:
    assert remarks_refusal(remark)


@pytest.mark.parametrize(
    "remark",
    [
        "signed, not only by the chair", "signed by letter", "unterzeichnet", "par courrier", "member since 2004",
        "a changé de nom", "",
    ],
)  # fmt: skip
def test_remarks_on_other_things(remark: str) -> None:
    assert not remarks_refusal(remark)


@pytest.mark.parametrize("header", ["No;Organisation;Signed on", "Nr;Organisation;Unterzeichnet am", "N°;Organisation;Signé le"])
def test_rows_without_the_day_of_signing(catalogue: Catalogue, header: str) -> None:
    """Where others have the day of their signature, a name without one is doubted; where nobody has one, nobody is."""
    rows = [f"{number};{name};1{number}.04.2026" for number, name in enumerate(_SIGNED, 1)]
    read = _sheet(catalogue, header, *rows, "4;Circle of Drums;")
    assert [one.name for one in read.signatories if one.confidence <= 0.5] == ["Circle of Drums"]
    undated = _sheet(catalogue, header, *(f"{number};{name};" for number, name in enumerate(_SIGNED, 1)))
    assert all(one.confidence > 0.5 for one in undated.signatories)


def test_who_has_decided_to_sign(catalogue: Catalogue) -> None:
    """Beside a yes, a remark on the board's decision says how it came; alone it says that this is awaited."""
    rows = ["1;Guild of Bells;signed;board decision", "2;Union of Rhymes;signed;", "3;Kelpie Alliance;declined;"]
    rows += ["4;Sand Guild;signed;no longer signs"]
    assert names_in(_sheet(catalogue, "No;Organisation;Status;Remarks", *rows)) == ["Guild of Bells", "Union of Rhymes"]
