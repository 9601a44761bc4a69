"""Signatures whose person stands on the line below the name: in one item, or below a heading that says for whom. Names are invented."""

from __future__ import annotations

import io

import docx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
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
