"""Layouts in which letters were once misread, each as small as shows it. Names here carry no word such as federation, on purpose."""

from __future__ import annotations

import io
import json

import docx
import openpyxl
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.registry import parse

_NAMES = [
    "Stage & Sound", "Austro Mechana", "Words Ireland", "Le Monde", "The Guardian Media Group", "100autori", "Voices of Europe", "Concord",
]
_PERSONS = ["Aoife Kelleher", "Ian Moss", "Nina George", "Helen Smith", "Pedro Oliveira", "Enzo Mazza", "Hanna Berg", "Carla Prim"]
_BODY = (
    "Creators first\n\nBrussels, 3 April 2025\n\nDear Commissioner,\n\nWe are writing ahead of the meeting on 14 April 2025 to express "
    "our concern about the direction that the implementation has taken.\n\nTransparency is what every licence needs.\n\n"
)


def _text(tail: str) -> bytes:
    return (_BODY + tail).encode()


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Creators first"], ["3 April 2025"], [], ["Timestamp", "Name of your organisation", "Your name", "Your role"]):
        sheet.append(row)
    for name, person in zip(_NAMES, _PERSONS, strict=True):
        sheet.append(["2026-01-01", name, person, "Chair"])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _cells() -> bytes:
    document = docx.Document()
    for line in _BODY.split("\n\n"):
        document.add_paragraph(line)
    document.add_paragraph("Yours sincerely,")
    table = document.add_table(rows=0, cols=2)
    for at in range(0, len(_NAMES), 2):
        for number, cell in enumerate(table.add_row().cells):
            cell.text = f"{_PERSONS[at + number]}\nManaging Director\n{_NAMES[at + number]}"
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


_PAIRED = list(zip(_NAMES, _PERSONS, strict=True))
_ROWS = "".join(
    f"<tr>{'<td rowspan=4>EU</td>' if number % 4 == 0 else ''}<td>{name.replace('&', '&amp;')}</td></tr>" for number, name in enumerate(_NAMES)
)
_PAGE = f"<html><body><h1>Creators first</h1><p>3 April 2025</p><h2>Signatories</h2><table>{_ROWS}</table></body></html>"
_LIST = "Surname;First name;Organisation\n" + "\n".join(f"{p.split()[1]};{p.split()[0]};{n}" for n, p in _PAIRED)
_GROUPS = {"letter": {"title": "Creators first", "date": "2025-04-03", "signatories": {"a": _NAMES[:4], "b": _NAMES[4:]}}}
_CODED = "\n".join(f"- {name} ({'BE' if number % 2 else 'FR'})" for number, name in enumerate(_NAMES))
_LAYOUTS = {
    "lines": ("a.txt", _text("Signatories\n\n" + "\n".join(_NAMES))),
    "blocks": ("b.txt", _text("Yours sincerely,\n\n" + "\n\n".join(f"{person}\nPresident\n{name}" for name, person in _PAIRED))),
    "commas": ("c.txt", _text("Yours sincerely,\n\n" + "\n".join(f"{person}, President, {name}" for name, person in _PAIRED))),
    "for": ("d.txt", _text("Yours sincerely,\n\n" + "\n\n".join(f"{person}, on behalf of {name}" for name, person in _PAIRED))),
    "by": ("e.txt", _text("On behalf of:\n\n" + "\n".join(f"{name}, represented by {person}" for name, person in _PAIRED))),
    "slashes": ("f.txt", _text("Sincerely,\n\n" + "\n\n".join(f"/s/ {person}\n{name}" for name, person in _PAIRED))),
    "listing": ("i.txt", _text("Signed by: " + ", ".join(_NAMES[:-1]) + f" and {_NAMES[-1]}.")),
    "sentence": ("j.txt", _text("This letter is signed by " + "; ".join(_NAMES[:-1]) + f"; and {_NAMES[-1]}.")),
    "first": ("k.txt", ("Joint statement by:\n" + "\n".join(f"- {name}" for name in _NAMES) + "\n\n" + _BODY).encode()),
    "tasks": ("l.md", _text("## Signatories\n\n" + "\n".join(f"- [x] {name}" for name in _NAMES))),
    "alphabet": ("m.md", _text("## Signatories\n\n" + "\n\n".join(f"### {name[0].upper()}\n\n- {name}" for name in _NAMES))),
    "rowspan": ("n.html", _PAGE.encode()),
    "columns named": ("o.csv", _LIST.encode("cp1252")),
    "form": ("p.xlsx", _workbook()),
    "cells": ("q.docx", _cells()),
    "groups": ("r.json", json.dumps(_GROUPS).encode()),
    "codes": ("s.md", _text("## Signatories (8)\n\n" + _CODED)),
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The shipped fact base."""
    return Catalogue.from_folder()


def _read(catalogue: Catalogue, layout: str) -> Draft:
    name, data = _LAYOUTS[layout]
    return draft(parse(data, name), catalogue, name=name)


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_every_name_and_no_other(catalogue: Catalogue, layout: str) -> None:
    """Each organisation is found once, whatever the layout; persons, roles, letters of an alphabet and columns' names are none."""
    found = [one.new.name if one.new else one.name for one in _read(catalogue, layout).signatories]
    assert sorted(found) == sorted(_NAMES)


@pytest.mark.parametrize("layout", sorted(_LAYOUTS.keys() - {"columns named"}))
def test_the_letters_own_date(catalogue: Catalogue, layout: str) -> None:
    """The date line counts, not the meeting's date nor that of a form's rows."""
    assert _read(catalogue, layout).date == "2025-04-03"
