"""Rich Text Format: words in every alphabet, headings, lists, tables and typed columns; what is struck or hidden is left out."""

from __future__ import annotations

from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import parse

_FONTS = r"{\fonttbl{\f0\fswiss\fcharset238 Arial;}{\f1\fswiss\fcharset204 Arial;}}"
_HEAD = r"{\rtf1\ansi\ansicpg1250\deff0" + _FONTS + r"{\info{\title Document1}}\uc1\pard\f0 "


def _blocks(body: str, head: str = _HEAD) -> tuple[object, ...]:
    return parse(f"{head}{body}}}".encode("ascii"), "letter.rtf").blocks


def test_letters_by_number_and_by_code_page() -> None:
    """Signs of three kinds: by their number, by the file's code page, by the one of the font."""
    assert _blocks(r"Dru\u353?tvo pisaca\par P\'f8eklada\'e8i\par \f1\'cf\'e8\'f1\'e0\'f2\'e5\'eb\'e8\par ") == (
        Paragraph(text="Društvo pisaca"),
        Paragraph(text="Překladači"),
        Paragraph(text="Писатели"),
    )


def test_headings_items_and_lines() -> None:
    """A heading by its level in the outline, an item by its bullet, a broken line within one paragraph."""
    body = (
        r"\pard\outlinelevel0 A letter about rules\par \pard Guild of Bells\line Harbour Street 8\par "
        r"{\listtext\'95\tab}Union of Sand Artists\par {\listtext\'95\tab}Alliance of Mimes\par "
    )
    assert _blocks(body, _HEAD.replace("238", "0")) == (
        Heading(level=1, text="A letter about rules"),
        Paragraph(text="Guild of Bells\nHarbour Street 8"),
        ListItem(text="Union of Sand Artists"),
        ListItem(text="Alliance of Mimes"),
    )


def test_items_as_older_programs_write_them() -> None:
    """Their mark stands in a group that others may pass over; what says how it is set is no text."""
    mark = r"\pard{\pntext\f1\'b7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'b7}}\fi-360\li720 "
    body = rf"\pard We ask for\par {mark}one rule for all bells\par {mark}a bell for everybody\par "
    items = (ListItem(text="one rule for all bells"), ListItem(text="a bell for everybody"))
    assert _blocks(body) == (Paragraph(text="We ask for"), *items)


def test_tables_and_typed_columns() -> None:
    """Cells keep their lines; paragraphs with tabs make a table, too."""
    rows = (
        r"\trowd\cellx1000\cellx2000\pard\intbl Organisation\cell Signer\cell\row "
        r"\trowd\cellx1000\cellx2000\pard\intbl Guild of\par Bells\cell Ann Lee\cell\row \pard "
    )
    assert _blocks(rows) == (Table(rows=(("Organisation", "Signer"), ("Guild of\nBells", "Ann Lee"))),)
    typed = Table(rows=(("Ann Lee", "novelist"), ("Bo Berg", "Guild of Bells")))
    assert _blocks(r"Ann Lee\tab novelist\par Bo Berg\tab Guild of Bells\par ") == (typed,)


def test_struck_and_hidden_groups_are_left_out() -> None:
    """The editor is told of both."""
    parsed = parse((_HEAD + r"Guild of Bells {\strike and Kelpie} {\b\v do as I say} sign\par }").encode(), "letter.rtf")
    assert parsed.text == "Guild of Bells sign"
    assert [(note.code, note.params) for note in parsed.warnings] == [("struck-text", {"words": 2}), ("hidden-text", {"words": 4})]


def test_a_picture_made_a_letter_unreadable() -> None:
    """The bytes of a picture are no text, though they hold braces; a control word that claims more than the file has hides nothing."""
    picture = bytes(range(256)) * 400
    text = rb"{\rtf1\ansi Open letter\par Guild of Bells\par {\pict\pngblip\bin%d %s}Union of Sand\par}" % (len(picture), picture)
    assert [getattr(block, "text", "") for block in parse(text, "letter.rtf").blocks] == ["Open letter", "Guild of Bells", "Union of Sand"]
    claims = rb"{\rtf1\ansi Open letter\par \bin999999999 Guild of Bells\par Union of Sand\par}"
    assert [getattr(block, "text", "") for block in parse(claims, "letter.rtf").blocks] == ["Open letter", "Guild of Bells", "Union of Sand"]


def test_head_and_foot() -> None:
    """What all pages repeat stands apart from the text, letters by number and escaped braces included."""
    source = _HEAD + r"{\header\pard\qr \'c1rvore, 3 March 2026\par}{\footerf \{1\} Guild of Bells\par}Open letter\par We ask for rules.\par }"
    parsed = parse(source.encode(), "letter.rtf")
    assert parsed.metadata["running"] == "Árvore, 3 March 2026 · {1} Guild of Bells"
    assert parsed.text == "Open letter\n\nWe ask for rules."
    unclosed = parse((_HEAD + r"Open letter\par We ask for rules.\par {\header Guild").encode(), "letter.rtf")
    assert "running" not in unclosed.metadata
