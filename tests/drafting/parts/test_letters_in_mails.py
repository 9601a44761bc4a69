"""What a mail holds beside the letter: a note to colleagues above it, an older statement below it."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, names_in

_NAMES = "Guild of Bells\nUnion of Sand Artists\nForum of Rhymes"
_LETTER = f"JOINT STATEMENT\nBells need rules\n\nBrussels, 13 January 2026\n\n{BODY}\n\nSigned by:\n{_NAMES}\n"


def _read(catalogue: Catalogue, text: str) -> Draft:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = "a@example.org", "b@example.org", "statement", "Wed, 14 Jan 2026 10:00:00 +0100"
    mail.set_content(text)
    return draft(parse(mail.as_bytes(), "mail.eml"), catalogue, name="mail.eml")


@pytest.mark.parametrize(
    "note",
    ["Hi all, here is the final version.\n\nKind regards\nAnna Novak\nAlliance of Mimes", "Dobrý den, posílám text.\nA. N., Alliance of Mimes"],
)
def test_a_note_above_the_letter(catalogue: Catalogue, note: str) -> None:
    """Who sends it round does not sign; the heading of the letter is no name, though signatories may stand below such words."""
    assert names_in(_read(catalogue, f"{note}\n\n{_LETTER}")) == _NAMES.split("\n")


def test_an_older_statement_below(catalogue: Catalogue) -> None:
    """It has a heading and an earlier day of its own; a doubt tells of it."""
    older = "JOINT STATEMENT on the third draft\nBrussels, 2 April 2025\nSigned by:\nGuild of Bells\nAlliance of Mimes\n"
    read = _read(catalogue, f"{_LETTER}\n{older}")
    assert names_in(read) == _NAMES.split("\n")
    assert "annexed-letter" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize("tail", ["Anna Novak\nAdviser, Guild of Bells", "Anna Novak\nPolicy\nGuild of Bells"])
def test_the_tail_of_the_mail_that_brings_the_letter(catalogue: Catalogue, tail: str) -> None:
    """Its sender, who stands below the list with a role, is no body that signs."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Anna Novak <anna@example.org>", "b@example.org", "statement"
    mail.set_content(f"{_LETTER}\n-- \n{tail}\n")
    assert names_in(draft(parse(mail.as_bytes(), "mail.eml"), catalogue, name="mail.eml")) == _NAMES.split("\n")


_HANDS = [
    ("Dear Anna,\n\nfor your collection. We could not join.\n\nBest\nIva", "Iva Kos <iva@example.org>", "6 May 2026 11:02"),
    ("Dear colleagues, below is the letter as sent.\nAlliance of Mimes. This mail is confidential.", "Office of Bells", "5 May 2026 17:45"),
]


@pytest.mark.parametrize("html", [False, True])
def test_a_letter_that_went_through_several_hands(catalogue: Catalogue, *, html: bool) -> None:
    """Neither those who hand it on nor the lines that mail programs put between are part of it."""
    heads = [f"From: {sender}\nSent: {sent}\nTo: all@example.org\nSubject: FW: letter" for _, sender, sent in _HANDS]
    parts = [part for (note, _, _), head in zip(_HANDS, heads, strict=True) for part in (note, head)]
    text = "\n\n".join([*parts, _LETTER])
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = "a@example.org", "b@example.org", "FW: letter", "Thu, 7 May 2026 10:00:00 +0100"
    if html:
        lines = (line.replace("<", "&lt;").replace("\n", "<br>") for line in text.split("\n\n"))
        mail.set_content("".join(f"<p>{line}</p>" for line in lines), subtype="html")
    else:
        mail.set_content(text)
    read = draft(parse(mail.as_bytes(), "mail.eml"), catalogue, name="mail.eml")
    assert names_in(read) == _NAMES.split("\n")
    assert read.date == "2026-01-13"
