"""Signatures whose person stands on the line below the name: in one item, or below a heading that says for whom. Names are invented."""

from __future__ import annotations

import io

import docx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, letter_with, names_in

_ITEMS = ["Guild of Bells\nAnna Novak, chair", "Society of Kelpie Writers\nIvo Horvat, head of letters", "RIMA\nEva Kos, director"]


@pytest.mark.parametrize("heading", ["For", "Signed by:"])
def test_items_with_a_line_break_before_the_signer(catalogue: Catalogue, heading: str) -> None:
    """Below a bare "For" items are those who sign; a line break in an item parts the name from who signs for it."""
    read = letter_with(catalogue, Paragraph(text=heading), *(ListItem(text=item) for item in _ITEMS))
    assert [(one.name, one.person) for one in read.signatories] == [
        ("Guild of Bells", "Anna Novak"), ("Society of Kelpie Writers", "Ivo Horvat"), ("RIMA", "Eva Kos"),
    ]  # fmt: skip


def test_line_breaks_in_items_of_word_files_and_pages() -> None:
    """The break that an author sets in an item stays; source lines of a page are none."""
    written = docx.Document()
    item = written.add_paragraph("Guild of Bells", style="List Bullet")
    item.add_run().add_break()
    item.add_run("Anna Novak, chair")
    data = io.BytesIO()
    written.save(data)
    assert [block.text for block in parse(data.getvalue(), "a.docx").blocks if isinstance(block, ListItem)] == [_ITEMS[0]]
    page = b"<html><body><p>Signed by</p><ul><li>Guild of Bells<br>Anna Novak, chair</li><li>Union\nof Sand</li></ul></body></html>"
    assert [block.text for block in parse(page, "a.html").blocks if isinstance(block, ListItem)] == [_ITEMS[0], "Union of Sand"]


@pytest.mark.parametrize(
    ("language", "behalf", "roles"),
    [("bg", "От името на {}:", ("председател на УС", "директор")), ("it", "A nome di {}:", ("presidente del CdA", "direttrice"))],
)
def test_headings_on_behalf_of_names_above_members_of_boards(catalogue: Catalogue, language: str, behalf: str, roles: tuple[str, ...]) -> None:
    """The short form of a board behind a role is no organisation that somebody signs for."""
    signatures = [
        block
        for name, person in zip(["RIMA", "Kelpie Union"], [f"Ana Novak, {roles[0]}", f"Ivo Horvat, {roles[1]}"], strict=True)
        for block in (Heading(level=3, text=behalf.format(name)), Paragraph(text=f"{person}\n............................."))
    ]
    closing = {"bg": "С уважение,", "it": "Cordiali saluti,"}[language]
    read = letter_with(catalogue, Paragraph(text=closing), *signatures, language=language, text="Пишем." if language == "bg" else "Scriviamo.")
    assert [(one.name, one.person) for one in read.signatories] == [("RIMA", "Ana Novak"), ("Kelpie Union", "Ivo Horvat")]


def test_members_of_a_body_who_do_not_sign(catalogue: Catalogue) -> None:
    """A label that says who else belongs to a body and does not sign heads no signatories, whatever the order of its words."""
    others = "Övriga medlemmar i RIMA, som inte undertecknar brevet: Guild of Bells, Union of Sand, Kelpie Guild."
    text = f"Sand First\n\nTill ministeriet\n\n{ENGLISH}\n\n{others}"
    assert names_in(draft(parse(text.encode(), "brev.txt"), catalogue, name="brev.txt")) == []


_NAMES = ["Guild of Bells", "Society of Kelpie Writers", "Union of Sand"]
_PERSONS = ["Anna Novak", "dr. Ivo Horvat", "E. Kos"]


@pytest.mark.parametrize("by", ["represented by", "zastoupená", "zast.", "képviseli:", "genom"])
def test_who_represents_a_name_in_its_cell(catalogue: Catalogue, by: str) -> None:
    cells = [f"{name}\n{by} {person}" for name, person in zip(_NAMES, _PERSONS, strict=True)]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), Table(rows=((cells[0], cells[1]), (cells[2], "RIMA"))))
    assert sorted(names_in(read)) == sorted([*_NAMES, "RIMA"])


@pytest.mark.parametrize("by", ["represented by", "képviseli:"])
def test_who_represents_a_name_that_is_a_heading(catalogue: Catalogue, by: str) -> None:
    pairs = zip(_NAMES, _PERSONS, strict=True)
    below = [block for name, person in pairs for block in (Heading(level=3, text=name), Paragraph(text=f"{by} {person}"))]
    assert names_in(letter_with(catalogue, Paragraph(text="Kind regards,"), *below)) == _NAMES


def test_who_signs_by_proxy(catalogue: Catalogue) -> None:
    """Before "p.p." stands the person or the name."""
    lines = ["Anna Novak, p.p. Guild of Bells", "Society of Kelpie Writers, p.p. I. Horvat", "Union of Sand, represented by E. Kos"]
    read = letter_with(catalogue, Paragraph(text="Kind regards,"), *(Paragraph(text=line) for line in lines))
    assert names_in(read) == _NAMES


def test_persons_in_a_line_of_their_own_below_a_run_of_names(catalogue: Catalogue) -> None:
    names = "Guild of Bells, Union of Sand samt Society of Kelpie Writers"
    lines = ("Undertecknat av ordförandena i", names, "genom Anna Novak, Ivo Horvat och Eva Kos")
    text = "Vi skriver om regler som ingen följer och om människor som lever på att skriva, komponera och teckna och som ingen frågar. "
    read = letter_with(catalogue, *(Paragraph(text=line) for line in lines), text=text, language="sv")
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "Society of Kelpie Writers"]


def test_a_name_that_signs_for_its_members_as_well(catalogue: Catalogue) -> None:
    """Without a heading, small words between the name and who represents it do not end the list."""
    lines = [
        "On behalf of Guild of Bells: Anna Novak",
        "On behalf of Society of Kelpie Writers: Ivo Horvat",
        "Union of Sand, also in the name of its members, represented by E. Kos",
        "Bell League (BELL), p.p. K. Berg",
    ]
    read = letter_with(catalogue, *(Paragraph(text=line) for line in lines))
    assert [one.name for one in read.signatories][:3] == _NAMES
    assert len(read.signatories) == len(lines)
