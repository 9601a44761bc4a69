"""Older mails that HTML mails quote: left out below a letter that answers them, kept where a few words only hand them on."""

from __future__ import annotations

import html
from email.message import EmailMessage

import pytest

from knowledge.loaders.parsed import ListItem, ParsedDocument
from knowledge.loaders.registry import parse
from knowledge.loaders.sandbox import parse_safely

_LETTER = (
    "<p>We ask for rules that everybody can keep, and for an answer before May, when the new year of the guilds begins.</p>"
    "<p>The undersigned:</p><p>Guild of Bells<br>Forum of Rhymes</p>"
)
_OLDER = "<p>Please take us off your list, where we never wanted to be. Signed: Kelpie</p>"
_HEAD = "<p><b>From:</b> Kelpie<br><b>Sent:</b> Friday, 2 May 2025 10:00<br><b>To:</b> Office<br><b>Subject:</b> The list</p>"


def _mail(page: str, plain: str = "see html") -> ParsedDocument:
    message = EmailMessage()
    message["Subject"], message["From"], message["Date"] = "Open letter", "a@example.org", "Mon, 5 May 2025 10:00:00 +0100"
    message.set_content(plain)
    message.add_alternative(f"<html><body>{page}</body></html>", subtype="html")
    return parse(message.as_bytes(), "a.eml")


@pytest.mark.parametrize(
    "quoted",
    [
        f'<blockquote type="cite"><p>On 2 May 2025, Kelpie wrote:</p>{_OLDER}<blockquote type="cite">Kelpie again</blockquote></blockquote>',
        f'<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On 2 May 2025 Kelpie wrote:</div>{_OLDER}</div>',
        f'<hr id="appendonsend"><div id="divRplyFwdMsg">From: Kelpie</div><div>{_OLDER}</div>',
        f"<p>-----Original Message-----</p>{_HEAD}{_OLDER}",
        f"<div>{_HEAD}</div>{_OLDER}",
    ],
    ids=["cite", "gmail", "outlook on the web", "original message", "head"],
)
def test_an_older_mail_below_a_letter(quoted: str) -> None:
    """Who wrote it has not signed the letter; a note says that something was left out."""
    read = _mail(f"{_LETTER}{quoted}")
    assert "Forum of Rhymes" in read.text
    assert "take us off" not in read.text
    assert "quoted-mail-ignored" in [note.code for note in read.warnings]


@pytest.mark.parametrize(
    "quoted",
    [f'<blockquote type="cite">{_LETTER}</blockquote>', f'<div class="gmail_quote">{_LETTER}</div>', f"{_HEAD}{_LETTER}"],
    ids=["cite", "gmail", "head"],
)
def test_a_letter_below_a_covering_note(quoted: str) -> None:
    """Few words above a letter, or many that say nothing of signing, only hand it on."""
    for note in ("<p>For the collection.</p>", f"<p>{'Here is what I have told you about at the fair. ' * 5}</p>"):
        assert "Guild of Bells" in _mail(f"{note}{quoted}").text


def test_a_quotation_in_a_letter() -> None:
    """A block of quotation that no mail program has made is part of the text."""
    assert "never wanted" in _mail(f"{_LETTER}<blockquote>{_OLDER}</blockquote>").text


def test_an_older_mail_below_a_plain_letter() -> None:
    """The head of an older mail ends a plain letter, too."""
    head = "From: Kelpie\nSent: Friday, 2 May 2025 10:00\nTo: Office\nSubject: The list\n\nPlease take us off your list. Signed: Kelpie\n"
    message = EmailMessage()
    message["Subject"] = "Open letter"
    message.set_content(f"{'We ask for rules that everybody can keep. ' * 5}\n\nSignatories:\n\nGuild of Bells\nForum of Rhymes\n\n{head}")
    read = parse(message.as_bytes(), "a.eml")
    assert "Forum of Rhymes" in read.text
    assert "Kelpie" not in read.text


@pytest.mark.parametrize(
    "head", ["On Wed, 4 Feb 2026 at 10:11, Anna wrote:", "Am 4. Februar 2026 schrieb Anna:", "Le 4 février 2026, Anna a écrit :"]
)
def test_a_plain_answer_is_read_where_nothing_may_be_written(head: str) -> None:
    """The child that reads mails can unpack no library's files."""
    message = EmailMessage()
    message["Subject"] = "Re: joint letter"
    message.set_content(f"Dear B,\n\nthanks for this, see you tomorrow then.\n\nA\n\n{head}\n> Will you come?\n")
    read = parse_safely(message.as_bytes(), "a.eml")
    assert "see you tomorrow" in read.text
    assert [day.date for day in read.dates] == ["2026-02-04"]


@pytest.mark.parametrize(
    "head",
    [
        "From: Coordination\nSent: Tue 14/10/2025 08:15\nSubject: open letter",
        "> Von: Koordination\n> Gesendet: Dienstag, 14. Oktober 2025 08:15\n> Betreff: offener Brief",
        "De : Coordination\nEnvoyé : mardi 14 octobre 2025 08:15\nObjet : lettre ouverte",
    ],
)
def test_the_day_of_a_letter_that_is_handed_on(head: str) -> None:
    """The head that a mail program writes above a letter which it hands on says when that was sent; an older mail below an answer does not."""
    letter = "We ask for rules that somebody keeps. " * 30
    for text, days in ((f"As requested. H.\n\n{head}\n\n{letter}", ["2025-10-14"]), (f"{letter}\n\n{head}\n\nWhat do you ask for?", [])):
        message = EmailMessage()
        message.set_content(text)
        assert [found.date for found in parse_safely(message.as_bytes(), "a.eml").dates] == days


@pytest.mark.parametrize(
    "head",
    [
        ("Tema: RE: kas pasirašo?", "Data: 2025-05-02 09:12", "Nuo: Kelpie"),
        ("Saatja: Kelpie", "Kuupäev: 2. mai 2025", "Teema: nimekiri"),
        ("Zadeva: seznam", "Datum: 2. 5. 2025", "Za: Kelpie"),
    ],
    ids=["lt", "et", "sl"],
)
def test_heads_of_older_mails(head: tuple[str, ...]) -> None:
    """Mail programs write them in every language of the Union."""
    rest = "".join(f"{line}<br>" for line in head)
    assert "take us off" not in _mail(f"{_LETTER}<p>{rest}</p>{_OLDER}").text


def test_a_covering_note_with_a_long_signature() -> None:
    """Address and small print below two dashes do not make a note the letter: what was handed on below them is read, with its day."""
    small = "\n".join(["Anna Novak", "Guild of Dust | Harbour Road 8 | 1040 Gongtown", *["This mail is confidential, please delete it."] * 14])
    head = "From: Ivo <ivo@example.org>\nDate: Tue, 14 Jan 2025 at 16:32\nSubject: Our letter\nTo: <list@example.org>\n"
    text = "\n".join(f"> {line}" for line in ("Gongtown, 14 January 2025", "", *["We ask for rules that all can keep."] * 9, "", "Kelpie"))
    message = EmailMessage()
    message["Subject"], message["Date"] = "Fwd: Our letter", "Wed, 15 Jan 2025 09:05:11 +0100"
    message.set_content(f"Dear all,\n\nfor your files.\n\n--\n{small}\n\n---------- Forwarded message ---------\n{head}\n{text}\n")
    read = parse(message.as_bytes(), "a.eml")
    assert "Kelpie" in read.text
    assert "Guild of Dust" not in read.text
    assert read.dates[0].date == "2025-01-14"


def test_a_page_that_is_the_plain_body_once_more() -> None:
    """What a program sets as it was typed has its marks of quotation still; the plain body is read without them."""
    typed = "fyi\n\n> > From: Guild <a@example.org>\n> > Sent: Friday, 2 May 2025 10:00\n> > To: Office\n> > Subject: Rules\n> >\n"
    typed += "> > Dear Minister,\n> >\n> > we ask you:\n> >\n"
    typed += "> > 1. to write the rules down;\n> > 2. to read them aloud.\n> >\n> > Guild of Bells\n"
    parsed = _mail(f"<pre>{html.escape(typed)}</pre>", typed)
    assert not any(line.startswith(">") for line in parsed.text.split("\n"))
    assert [block.text for block in parsed.blocks if isinstance(block, ListItem)] == ["to write the rules down;", "to read them aloud."]
