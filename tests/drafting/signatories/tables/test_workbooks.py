"""Workbooks of several sheets: which of them list who signs."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import openpyxl
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.registry import parse
from tests.drafting.letters import names_in

_NAMES = [("Organisation", "Country"), ("Guild of Bells", "BE"), ("Forum of Rhymes", "FR")]
_READERS = [("Name", "E-mail"), ("Harbour Library", "a@x.example"), ("Museum of Bells Group", "b@x.example")]


def _book(catalogue: Catalogue, sheets: Mapping[str, Sequence[Sequence[str]]]) -> Draft:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return draft(parse(out.getvalue(), "a.xlsx"), catalogue, name="a.xlsx")


def _codes(read: Draft) -> list[str]:
    return [note.code for note in read.doubts if note.code.startswith("sheets")]


def test_a_sheet_of_addresses_beside_the_signatories(catalogue: Catalogue) -> None:
    """Who only gets the letter has not signed it; a doubt says that a sheet was left out."""
    read = _book(catalogue, {"Signatories": _NAMES, "Mailing list": _READERS})
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes"]
    assert _codes(read) == ["sheets-left-out"]


def test_a_title_or_a_column_may_say_so(catalogue: Catalogue) -> None:
    """The sheet itself may have the name that the program gave it."""
    titled = {"Sheet1": [("Signatories of the letter",), *_NAMES], "Sheet2": _READERS}
    headed = {"Sheet1": [("Signatory", "Country"), *_NAMES[1:]], "Sheet2": _READERS}
    for sheets in (titled, headed):
        assert names_in(_book(catalogue, sheets)) == ["Guild of Bells", "Forum of Rhymes"]


def test_where_no_sheet_says_so(catalogue: Catalogue) -> None:
    """All of them count, with a doubt."""
    read = _book(catalogue, {"North": _NAMES, "South": [_NAMES[0], ("Alliance of Mimes", "IT"), ("Network of Fables", "ES")]})
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes", "Alliance of Mimes", "Network of Fables"]
    assert _codes(read) == ["sheets-unclear"]


def test_a_sheet_of_those_who_do_not_sign_is_no_doubt(catalogue: Catalogue) -> None:
    """It says itself whom it lists."""
    assert _codes(_book(catalogue, {"Signatories": _NAMES, "Not signing": _READERS})) == []


@pytest.mark.parametrize("name", ["Refused", "Elutasította", "Abgelehnt", "To be contacted", "Megkeresendő", "Anzufragen", "À contacter"])
def test_a_sheet_of_those_who_refused_or_are_to_be_asked(catalogue: Catalogue, name: str) -> None:
    """It is none of the list, though no other sheet says that it is."""
    read = _book(catalogue, {"North": _NAMES, name: _READERS})
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes"]
    assert _codes(read) == []


@pytest.mark.parametrize("day", ["Date of signature", "Aláírás napja", "Datum podpisu", "Unterschrift (Datum)"])
def test_a_column_of_the_days_of_signatures(catalogue: Catalogue, day: str) -> None:
    """Where rows say when they signed, those of other sheets did not."""
    signed = [("Organisation", day), ("Guild of Bells", "2 May 2026"), ("Forum of Rhymes", "3 May 2026")]
    assert names_in(_book(catalogue, {"Belgium": signed, "Others": _READERS})) == ["Guild of Bells", "Forum of Rhymes"]
