"""What office files and mails tell apart from their text: heads and feet of pages, the sender's domain, rules of signs."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from knowledge.loaders.parsed import Paragraph
from knowledge.loaders.registry import parse
from knowledge.loaders.running import running_line

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
_NAMES = f'xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}" xmlns:style="{_STYLE}"'


def _odt(styles: str) -> bytes:
    content = f"<office:document-content {_NAMES}><office:body><office:text><text:p>A letter about rules.</text:p></office:text></office:body>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f"{content}</office:document-content>")
        archive.writestr("styles.xml", styles)
    return data.getvalue()


def test_head_and_foot_of_an_open_document() -> None:
    """Head and foot stand in the styles; each part is given once."""
    name = "<text:p>Guild of Bells</text:p>"
    page = f"<style:header>{name}</style:header><style:footer>{name}<text:p>Bonn</text:p></style:footer>"
    styles = f"<office:document-styles {_NAMES}><office:master-styles><style:master-page>{page}</style:master-page></office:master-styles>"
    parsed = parse(_odt(f"{styles}</office:document-styles>"), "a.odt")
    assert parsed.metadata["running"] == "Guild of Bells · Bonn"
    assert parsed.text == "A letter about rules."


def test_broken_styles_do_not_hide_the_text() -> None:
    """Styles that are no XML cost the head of the pages and nothing else."""
    parsed = parse(_odt("<styles"), "a.odt")
    assert "running" not in parsed.metadata
    assert parsed.text == "A letter about rules."


def test_head_and_foot_of_a_word_file() -> None:
    """A tab parts the sender from the date; text and head stay apart."""
    document = docx.Document()
    document.add_paragraph("A letter about rules.")
    document.sections[0].header.paragraphs[0].text = "Guild of Bells\tBonn, 16/01/2026"
    document.sections[0].footer.paragraphs[0].text = "Harbour Street 8"
    out = io.BytesIO()
    document.save(out)
    parsed = parse(out.getvalue(), "a.docx")
    assert parsed.metadata["running"] == "Harbour Street 8 · Guild of Bells · Bonn, 16/01/2026"
    assert parsed.blocks == (Paragraph(text="A letter about rules."),)


def test_parts_of_a_running_line() -> None:
    """Wide gaps part, signs alone are left out."""
    assert running_line(["Guild   Bonn", "—", "Bonn"]) == "Guild · Bonn"


@pytest.mark.parametrize("sender", ["Ada Berg <ada@Bells.example>", "ada@bells.example"])
def test_domain_of_a_sender(sender: str) -> None:
    """A mail tells from where it came, in small letters."""
    mail = f"From: {sender}\nSubject: Rules\nDate: Tue, 21 May 2024 10:00:00 +0000\n\nA letter about rules that nobody can keep.\n"
    assert parse(mail.encode(), "a.eml").metadata["domain"] == "bells.example"


def test_rules_of_signs() -> None:
    """A line of signs parts what stands above and below it; dashes stay, since the tail of a mail stands below them."""
    text = f"A title of a letter\n{'~' * 20}\nBonn, 21 May 2024\n\nThe text of it.\n{'-' * 40}\nGuild of Bells\n"
    assert parse(text.encode(), "a.txt").blocks == tuple(
        Paragraph(text=part) for part in ("A title of a letter", "Bonn, 21 May 2024", "The text of it.", "-" * 40, "Guild of Bells")
    )


def test_what_a_page_calls_itself() -> None:
    """Without a site's name, the window's title, the logo and the line of rights are given."""
    head = "<head><meta charset=utf-8><title>Rules | Guild of Bells</title></head>"
    logo = "<header><img alt='Guild of Bells – home' src='a.png'></header>"
    main = "<main><h1>Rules</h1><p>A letter about rules that nobody can keep.</p></main>"
    page = f"<html>{head}<body>{logo}{main}<footer>© 2024 Guild of Bells. All rights reserved</footer></body></html>"
    facts = parse(page.encode(), "a.html").metadata
    assert facts == {"window": "Rules | Guild of Bells", "logo": "Guild of Bells – home", "rights": "Guild of Bells"}
