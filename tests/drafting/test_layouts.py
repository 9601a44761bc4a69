"""Layouts in which letters were once misread, each as small as shows it. Names here carry no word such as federation, on purpose."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable

import docx
import openpyxl
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.registry import parse
from tests.drafting.pages import Set, page

_NAMES = [
    "Stage & Sound",
    "Austro Mechana",
    "Words Ireland",
    "Le Monde",
    "The Guardian Media Group",
    "100autori",
    "Voices of Europe",
    "Concord",
]
_PERSONS = ["Aoife Kelleher", "Ian Moss", "Nina George", "Helen Smith", "Pedro Oliveira", "Enzo Mazza", "Hanna Berg", "Carla Prim"]
_BODY = (
    "Creators first\n\nBrussels, 3 April 2025\n\nDear Commissioner,\n\nWe are writing ahead of the meeting on 14 April 2025 to express "
    "our concern about the direction that the implementation has taken.\n\nTransparency is what every licence needs.\n\n"
)


def _text(tail: str) -> bytes:
    return (_BODY + tail).encode()


def _items(names: Iterable[str]) -> str:
    return "- " + "\n- ".join(names)


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
_OTHERS = "Museum of Bells; Harbour Library"
_HEAD = [Set(60, 60 + 14 * at, line) for at, line in enumerate(_BODY.split("\n\n")[:3])]
_BOARD = _BODY.strip().replace("\n\n", "\n\n<p>")


_GRID = [
    "European Council of\nStage Painters", "Bluebell Guild", "Union of Sand Artists", "Guild of Chimes", "European Harp Federation",
    "Alliance of Mimes", "Union of Puppet and\nShadow Theatres", "Concord Association", "Society of Letters", "Guild of Bells",
    "Network of Fables", "Forum of Rhymes",
]  # fmt: skip


def _grid() -> bytes:
    """Three columns of cells set to the middle of their rows, so that lines of neighbours seldom stand at one height."""
    names = _GRID
    cells = []
    for number, name in enumerate(names):
        lines = name.split("\n")
        top = 200 + 28 * (number // 3) - 5 * (len(lines) - 1)
        cells += [Set(60 + 165 * (number % 3), top + 10 * at, line) for at, line in enumerate(lines)]
    return page([*_HEAD, Set(60, 140, "We, the organisations below, ask for a new draft."), *cells])


def _countries() -> bytes:
    """Two columns by country, each with headings and hanging lines of its own; supporters stand at the end of the second."""
    left = [
        ("Austria (2)", True),
        ("Austro Mechana", False),
        ("European Association of Organists in Chapels and", False),
        ("    Churches (EAOCC)", False),
    ]
    left += [
        ("Italy (3)", True),
        ("100autori", False),
        ("Stage & Sound", False),
        ("Concord", False),
        ("Malta (1)", True),
        ("Union of Maltese Cartoonists", False),
    ]
    right = [
        ("Ireland (1)", True),
        ("Words Ireland", False),
        ("United Kingdom (1)", True),
        ("The Guardian Media Group", False),
        ("Le Monde", False),
    ]
    right += [
        ("Supporters", True),
        ("The following support the letter without being signatories:", False),
        ("Museum of Bells Association", False),
    ]
    lines = [Set(60, 130, "List of signatories, by country", bold=True)]
    for x, column in ((60, left), (310, right)):
        top = 160.0
        for text, bold in column:
            lines.append(Set(x + (9 if text.startswith(" ") else 0), top := top + (15 if bold else 12), text.strip(), bold))
    return page([*_HEAD, *lines])


_FOR_EACH = [f"On behalf of {name} Association\n{person}, Chair" for name, person in _PAIRED]
_ADDRESSED = [f"### {name}\n\nQuill Street {at}, 1096{at} Berlin\n\nTel. 030 / 555 01 40" for at, name in enumerate(_NAMES)]
_MARKS = {0: "1", 3: "2", 6: "3"}
_EXPORTED = [f"{at};Creators first;03/04/2025;{name};signatory" for at, name in enumerate(_NAMES)]
_EXPORTED += ["8;Creators first;03/04/2025;Museum of Bells;supporter", "9;Creators first;03/04/2025;Harbour Library;supporter"]


def _definitions() -> str:
    signed = "".join(f"<dt>{n.replace('&', '&amp;')}</dt><dd>{p}, President<br>Tel. 01 55 55 02 10</dd>" for n, p in _PAIRED)
    return f"<html><body><p>{_BOARD}<h2>Have signed this release</h2><dl>{signed}</dl></body></html>"


def _starred() -> bytes:
    document = docx.Document()
    for line in [*_BODY.strip().split("\n\n"), "Signed by:", f"{_NAMES[0]}*", *_NAMES[1:-1], f"{_NAMES[-1]}**"]:
        document.add_paragraph(line)
    for line in ("* Member of the board since 2024.", "** Signs but for point 2.", "Supported by: Museum of Bells, Harbour Library"):
        document.add_paragraph(line)
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def _pairs() -> bytes:
    """Two signatures a row: a row of persons, below it one of their organisations."""
    document = docx.Document()
    for line in [*_BODY.strip().split("\n\n"), "Yours sincerely,"]:
        document.add_paragraph(line)
    table = document.add_table(rows=0, cols=2)
    for at in range(0, len(_NAMES), 2):
        for texts in (_PERSONS[at : at + 2], [f"{name} Association" for name in _NAMES[at : at + 2]]):
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


_ROLES = ["Chair", "Portavoz", "Director", "Tesorero", "Adjunta a la dirección", "Forperson", "President", "CEO"]
_MAIL = b"From: Ada <ada@example.org>\nSubject: Letter\nDate: Thu, 3 Apr 2025 12:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n"
_GERMAN = (
    "Kreative zuerst\n\nBerlin, 3. April 2025\n\nSehr geehrte Frau Ministerin,\n\n"
    "wir schreiben Ihnen vor der Sitzung am 14. April 2025, weil wir "
    "über die Richtung besorgt sind, die das Vorhaben genommen hat.\n\nOhne Transparenz gibt es keine Lizenzen.\n\n"
)


def _logos() -> str:
    signing, others = ("".join(f'<img alt="Logo of {name}">' for name in names) for names in (_LOGOS, _OTHERS.split("; ")))
    return f"<html><body><p>{_BOARD}<h2>The signatories</h2>{signing}<h2>Supported by</h2>{others}</body></html>"


_LOGOS = ["Austro Mechana", "Words Ireland", "Le Monde", "Voices of Europe", "Concord"]
_ANSWERS = [*(f"{name};Roma;firmato" for name in _NAMES), "Museum of Bells;Roma;non firma", "Harbour Library;Roma;non firma"]
_TAIL = "\n\n-----\n\nBest,\nGrace\n\nGrace Hall\nHarbour Public Affairs"
_SIGNED = [f"{person}\n{role}\n{name}" for (name, person), role in zip(_PAIRED, _ROLES, strict=True)]
_NOT_SIGNING = {
    "supporters": ("a.txt", _text(f"SIGNED BY:\n\n{_items(_NAMES)}\n\nWith the support of:\n\n{_items(_OTHERS.split('; '))}")),
    "copies": ("b.txt", _text(f"Signed by:\n\n{_items(_NAMES)}\n\ncc: Ms Ada Lovelace, Commissioner for Engines; {_OTHERS}")),
    "copies in German": ("c.txt", f"{_GERMAN}Die Unterzeichner:\n\n{_items(_NAMES)}\n\nNachrichtlich: {_OTHERS}".encode()),
    "distribution": ("h.txt", f"{_GERMAN}Die Unterzeichner:\n\n{_items(_NAMES)}\n\nVerteiler: {_OTHERS}".encode()),
    "tail of a mail": ("d.eml", _MAIL + _text("Yours faithfully,\n\n" + "\n".join(f"{name} (Association)" for name in _NAMES) + _TAIL)),
    "answers": ("e.csv", "\n".join(["Denominazione;Sede;Stato", *_ANSWERS]).encode()),
    "logos": ("f.html", _logos().encode()),
    "closing in the last paragraph": ("g.txt", _text("We ask for talks. Sincerely,\n\n" + "\n\n".join([*_SIGNED, "3 April 2025"]))),
}
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
    "for each": ("t.txt", _text("We remain, Excellencies, yours faithfully\n\n" + "\n\n".join(_FOR_EACH))),
    "to sign": ("u.txt", _text("Sincerely,\n\n" + "\n".join(f"For “{name} Association”: ……………………" for name in _NAMES))),
    "dashes": ("v.txt", _text("Signed:\n" + "\n".join(f"{name} Association -- {person}" for name, person in _PAIRED))),
    "slashes between": ("w.txt", _text("SIGNED\n\n" + " / ".join(_NAMES))),
    "counted groups": (
        "x.md",
        _text("\n\n".join(["## Signatories", "In the land (4)", _items(_NAMES[:4]), "Elsewhere (4)", _items(_NAMES[4:])])),
    ),
    "footnotes": ("y.md", _text("## Signatories\n\n" + "\n".join(f"- {name}{_MARKS.get(at, '')}" for at, name in enumerate(_NAMES)))),
    "stars": ("z.docx", _starred()),
    "definitions": ("aa.html", _definitions().encode()),
    "addresses": ("ab.md", _text("\n\n".join(["## Who signed", *_ADDRESSED]))),
    "persons above": ("ac.docx", _pairs()),
    "export": ("ad.csv", "\n".join(["id;text;date;organisation;role", *_EXPORTED]).encode()),
    "groups": ("r.json", json.dumps(_GROUPS).encode()),
    "codes": ("s.md", _text("## Signatories (8)\n\n" + _CODED)),
}


def _read(catalogue: Catalogue, layout: str) -> Draft:
    name, data = _LAYOUTS[layout]
    return draft(parse(data, name), catalogue, name=name)


@pytest.mark.parametrize("layout", _LAYOUTS)
def test_every_name_and_no_other(catalogue: Catalogue, layout: str) -> None:
    """Each organisation is found once, whatever the layout; persons, roles, letters of an alphabet and columns' names are none."""
    found = [(one.new.name if one.new else one.name).removesuffix(" Association") for one in _read(catalogue, layout).signatories]
    assert sorted(found) == sorted(_NAMES)


@pytest.mark.parametrize("layout", sorted(_LAYOUTS.keys() - {"columns named"}))
def test_the_letters_own_date(catalogue: Catalogue, layout: str) -> None:
    """The date line counts, not the meeting's date nor that of a form's rows."""
    assert _read(catalogue, layout).date == "2025-04-03"


@pytest.mark.parametrize("layout", _NOT_SIGNING)
def test_who_does_not_sign(catalogue: Catalogue, layout: str) -> None:
    """Supporters, who gets a copy, who declined and who forwarded the letter are no signatories."""
    name, data = _NOT_SIGNING[layout]
    found = [one.name.removesuffix(" (Association)") for one in draft(parse(data, name), catalogue, name=name).signatories]
    assert sorted(found) == sorted(_LOGOS if layout == "logos" else _NAMES)


def test_supporters_alone_sign_nothing(catalogue: Catalogue) -> None:
    """A list that only says who supports a text makes nobody its signatory."""
    data = _text(f"This declaration is supported by:\n\n{_items(['Guild of Bells', 'Union of Sand Artists', 'Alliance of Mimes'])}")
    assert draft(parse(data, "a.txt"), catalogue, name="a.txt").signatories == ()


def test_cells_set_to_the_middle_of_their_rows(catalogue: Catalogue) -> None:
    """The broken names of an unruled grid are whole, and none is mixed with its neighbour's."""
    found = [one.name for one in draft(parse(_grid(), "a.pdf"), catalogue, name="a.pdf").signatories]
    assert sorted(found) == sorted(name.replace("\n", " ") for name in _GRID)


def test_captions_of_logos(catalogue: Catalogue) -> None:
    """Centred captions below frames are names, broken over two lines or not; the frames draw no table."""
    rows = [
        ["Guild of Bells", "European Council of\nStage Painters", "Concord Union"],
        ["Alliance of Mimes", "Union of Sand\nArtists", "Forum of Rhymes"],
    ]
    lines, boxes = [Set(60, 130, "The signatory organisations", bold=True)], []
    for number, row in enumerate(rows):
        for column, name in enumerate(row):
            boxes.append((60 + 160 * column, 160 + 70 * number, 110.0, 36.0))
            parts = name.split("\n")
            lines += [Set(115 + 160 * column, 208 + 70 * number + 11 * at, part, centred=True) for at, part in enumerate(parts)]
    found = [one.name for one in draft(parse(page([*_HEAD, *lines], boxes=boxes), "a.pdf"), catalogue, name="a.pdf").signatories]
    assert sorted(found) == sorted(name.replace("\n", " ") for row in rows for name in row)


def test_columns_with_headings_of_their_own(catalogue: Catalogue) -> None:
    """Columns of countries are read one after the other; a hanging line goes on, a heading with a count is no name."""
    found = [one.name for one in draft(parse(_countries(), "a.pdf"), catalogue, name="a.pdf").signatories]
    assert found[:3] == ["Austro Mechana", "European Association of Organists in Chapels and Churches (EAOCC)", "100autori"]
    assert sorted(found[3:]) == sorted(
        ["Stage & Sound", "Concord", "Union of Maltese Cartoonists", "Words Ireland", "The Guardian Media Group", "Le Monde"]
    )


def test_names_in_running_text(catalogue: Catalogue) -> None:
    """What stands between dashes behind "the undersigned" signs, known or not; who is named elsewhere does not."""
    text = (
        "We, the undersigned – International Publishers Association (IPA), European Writers’ Council (EWC), Bluebell Guild and Guild of Bells "
        "– welcome the vote. EBLIDA has raised questions about research.\n\n"
    )
    found = draft(parse(_text(text), "a.txt"), catalogue, name="a.txt").signatories
    assert [one.org or one.name for one in found] == ["ipa", "ewc", "Bluebell Guild", "Guild of Bells"]


def test_a_sidebar_of_names(catalogue: Catalogue) -> None:
    """Names in a narrow column are whole, and the text beside them gives the date."""
    names = [(92, "European Council of Stage"), (102, "Painters"), (118, "Bluebell Guild"), (134, "Union of Sand Artists")]
    names += [(150, "Federation of Puppeteers in"), (160, "Europe"), (176, "Guild of Bells")]
    prose = [
        "We are told that machines need data. They need, in", "truth, our work. Since 2 August 2025 the law wants",
        "to know where it is from, and no answer has been", "given to those who ask. We want to read it all, and",
        "we want the authorities to have the means to check", "what they are told. We invite all groups to join these",
        "principles.", "Porto, 5 November 2025",
    ]  # fmt: skip
    lines = [Set(200, 92 + 12 * at, line) for at, line in enumerate(prose)]
    data = page([Set(60, 70, "Signatories", bold=True), *(Set(60, top, name) for top, name in names), *lines])
    read = draft(parse(data, "a.pdf"), catalogue, name="a.pdf")
    assert [one.name for one in read.signatories] == [
        "European Council of Stage Painters", "Bluebell Guild", "Union of Sand Artists", "Federation of Puppeteers in Europe", "Guild of Bells",
    ]  # fmt: skip
    assert read.date == "2025-11-05"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("JOINT STATEMENT\n\nNo innovation without consent\n\n", "No innovation without consent"),
        ('MANIFIESTO\n"Sin autoras no hay inteligencia"\n\n', "Sin autoras no hay inteligencia"),
        ("Ministry of Letters\nQuill Street 3\n10117 Berlin\n\nRequest for a meeting on copyright\n\n", "Request for a meeting on copyright"),
        ("To the Director\n\nSubject: Enforcement powers\n\n", "Enforcement powers"),
    ],
    ids=["kind above", "kind in the same paragraph", "address above", "subject"],
)
def test_titles(catalogue: Catalogue, head: str, title: str) -> None:
    """What only says that this is a statement, and to whom it is addressed, is no title."""
    data = (head + _BODY.partition("\n\n")[2]).encode()
    assert draft(parse(data, "a.txt"), catalogue, name="a.txt").title == title


def test_a_date_counts_no_organisations(catalogue: Catalogue) -> None:
    """ "17 September 2025, the organisations" states no count of signatories."""
    data = _text("The law was passed on 17 September 2025, and organisations wait.\n\nSignatories:\n\n- " + "\n- ".join(_NAMES))
    assert draft(parse(data, "a.txt"), catalogue, name="a.txt").stated_signatory_count is None
