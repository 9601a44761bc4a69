"""Each format gives its text, title and structure; what the loaders share is that the same words come out."""

from __future__ import annotations

import io

import docx
import pytest

from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import format_of, parse

_SENTENCES = {
    "bg": ("Подписалите организации призовават Комисията да защити авторите.", ("cp1251", "iso-8859-5", "utf-16")),
    "cs": ("Český svaz překladatelů žádá řádné pravidlo pro umělce.", ("cp1250", "iso-8859-2")),
    "el": ("Οι υπογράφοντες φορείς καλούν την Επιτροπή να προστατεύσει.", ("iso-8859-7", "cp1253")),
    "fr": ("Les créateurs « réclament » une règle claire et dès à présent.", ("latin-1", "cp1252", "utf-8-sig")),
    "hu": ("A művészek és írók szövetsége felszólítja őket.", ("cp1250", "iso-8859-2")),
    "lt": ("Lietuvos rašytojų sąjunga ir žurnalistų draugija kviečia.", ("cp1257", "iso-8859-13")),
    "pl": ("Związek Łódzkich Kompozytorów wzywa, ażeby źródła były jawne.", ("cp1250", "iso-8859-2", "utf-16-le")),
    "sv": ("Föreningen Översättare på Åland begär ändringar.", ("latin-1", "cp1252")),
}


@pytest.mark.parametrize(("text", "encoding"), [(text, one) for text, encodings in _SENTENCES.values() for one in encodings])
def test_encodings(text: str, encoding: str) -> None:
    """Text comes out as it was written, in every common encoding, without being told which."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("letter.txt", b"%PDF-1.4", "pdf"),
        ("page.txt", b"<!doctype html><html><body><p>Text</p></body></html>", "html"),
        ("act.html", b"<html><!-- CONVEX # converter --><body></body></html>", "eurlex"),
        ("act.xml", b'<?xml version="1.0"?><ACT></ACT>', "formex"),
        ("mail", b"From: a@example.org\nDate: today\nSubject: x\n\nText", "eml"),
        ("units.jsonl", b'{"id": "art_1"}\n{"id": "art_2"}', "json"),
        ("notes", b"# Title\n\n| a | b |\n|---|---|\n", "markdown"),
        ("names.csv", b"GESAC;Belgium\n", "csv"),
        ("letter.odd", b"Just words.", "text"),
    ],
)
def test_format_by_content(name: str, data: bytes, expected: str) -> None:
    """The bytes decide; the name helps only where they say nothing."""
    assert format_of(data, name) == expected


def test_wrapped_lines_are_joined_and_lists_are_not() -> None:
    """A line that a program broke goes on; a list of short lines stays a list."""
    data = (
        b"Creators and rightsholders across Europe follow the work on the Code of\n"
        b"Practice closely, since it decides how their works may be used by\nproviders.\n\nGESAC\nEuropean Writers' Council\nFIM\n"
    )
    prose, names = parse(data, "a.txt").blocks
    assert isinstance(prose, Paragraph)
    assert "\n" not in prose.text
    assert isinstance(names, Paragraph)
    assert names.text.split("\n") == ["GESAC", "European Writers' Council", "FIM"]


def test_markdown_blocks() -> None:
    """Headings, items, tables and links lose their marks and keep their meaning."""
    parsed = parse(b"# A *title*\n\nWith [a link](https://example.org).\n\n- one\n- **two**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md")
    assert parsed.title == "A title"
    assert parsed.blocks == (
        Heading(level=1, text="A title"),
        Paragraph(text="With a link."),
        ListItem(text="one"),
        ListItem(text="two"),
        Table(rows=(("a", "b"), ("1", "2"))),
    )


def test_word_numbering_and_deleted_text() -> None:
    """Numbers that Word counts are printed; a deletion that is only tracked is gone."""
    document = docx.Document()
    for text in ("first", "second"):
        document.add_paragraph(text, style="List Number")
    out = io.BytesIO()
    document.save(out)
    assert parse(out.getvalue(), "a.docx").blocks == (ListItem(text="first", marker="1."), ListItem(text="second", marker="2."))


def test_page_facts() -> None:
    """A page's own data give its date, publisher and address, and beside the publisher what it shows itself."""
    page = (
        b'<html lang="fr"><head><title>Lettre - Site</title><meta property="article:published_time" content="2024-02-01T10:00:00Z">'
        b'<meta property="og:site_name" content="Le Site"><link rel="canonical" href="https://www.site.example/lettre"></head>'
        b"<body><article><h1>Lettre ouverte</h1><p>Nous demandons une loi claire pour les artistes.</p></article></body></html>"
    )
    parsed = parse(page, "x.html")
    assert (parsed.title, parsed.language) == ("Lettre ouverte", "fr")
    assert [(found.date, found.place) for found in parsed.dates] == [("2024-02-01", "metadata")]
    facts = {"publisher": "Le Site", "url": "https://www.site.example/lettre", "site": "site.example", "shown": "Lettre - Site"}
    assert parsed.metadata == facts


@pytest.mark.parametrize(
    "head",
    ["TO:      The Minister\nFROM:    Guild of Bells\nDATE:    the first of July, 2026\n", "TO:\tMinister\nFROM:\tGilde\nDATE:\t3. Mai 2025\n"],
)
def test_a_typed_memo_is_no_mail(head: str) -> None:
    """Lines in capitals with gaps behind them were typed; what they say stays with the text."""
    parsed = parse(f"{head}\nDear Minister,\n\nWe ask for rules that can be kept.\n".encode(), "memo.txt")
    assert parsed.format == "text"
    assert "DATE" in parsed.text


def test_a_day_at_the_right_margin() -> None:
    """Beside the first line of an address it is a line of its own."""
    head = "Committee on Bells                       Cork, 1 June 2026\nCommittee on Sand\nTower Street 1, Cork\n"
    blocks = parse(f"{head}\nDear members,\n\nWe ask for rules that can be kept.\n".encode(), "a.txt").blocks
    texts = [getattr(block, "text", "") for block in blocks[:2]]
    assert texts == ["Committee on Bells\nCommittee on Sand\nTower Street 1, Cork", "Cork, 1 June 2026"]


@pytest.mark.parametrize(
    ("opened", "closed"),
    [("<pre>", "</pre>"), ('<div style="white-space: pre-wrap">', "</div>"), ("<div><pre><span>", "</span></pre></div>")],
)
def test_typed_text_on_a_page_keeps_its_lines(opened: str, closed: str) -> None:
    """A letter that a page shows as it was typed is read as plain text is: lines of an address apart, wrapped lines joined."""
    text = "Ms Ada Berg\nMinister of Bells\nHarbour Street 1                            Cork, 21 May 2024\n\n"
    body = "We write about rules that nobody can keep, and about people who live from\nwriting, composing or drawing and whom nobody asked.\n\n"
    page = f"<html><body><h1>Letter</h1>{opened}\n{text}{body}Yours sincerely,\n\nAda Berg &amp; others\n{closed}</body></html>"
    texts = [getattr(block, "text", "") for block in parse(page.encode(), "a.html").blocks]
    assert texts[1:4] == ["Ms Ada Berg\nMinister of Bells\nHarbour Street 1", "Cork, 21 May 2024", body.replace("\n", " ").strip()]
    assert texts[-1] == "Ada Berg & others"
