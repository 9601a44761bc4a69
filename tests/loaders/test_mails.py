"""Mails that only hand on a letter: as a mail of its own, as a document, below the head that a mail program writes."""

from __future__ import annotations

import random
from datetime import date
from email.message import EmailMessage

import pytest

from knowledge.loaders.parsed import ParsedDocument, plain_lines
from knowledge.loaders.registry import parse
from tests.loaders.make import Content, Signatory
from tests.loaders.phrases import PHRASES
from tests.loaders.write_mail import write_msg
from tests.loaders.write_office import write_docx

_CONTENT = Content(PHRASES["en"], "en", date(2024, 2, 1), "1 February 2024", (Signatory("GESAC", "gesac", "Ann Lee", "Ireland"),) * 3)
_LETTER = "We, the undersigned, ask for rules.\n\nSignatories:\n\nGuild of Bells\nForum of Rhymes\n"


def _mail(subject: str, day: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "a@example.org"
    message["Date"] = f"{day} 10:00:00 +0100"
    message.set_content(text)
    return message


def _codes(document: ParsedDocument) -> list[str]:
    return [note.code for note in document.warnings]


@pytest.mark.parametrize("depth", [1, 3])
def test_mails_in_mails(depth: int) -> None:
    """The innermost mail with text is the letter: its text, its title and its day; a note says that there was more."""
    message = _mail("Open letter on rules", "Fri, 14 Mar 2025", _LETTER)
    for _ in range(depth):
        around = _mail("Fwd: look at this", "Mon, 17 Mar 2025", "see attached")
        around.add_attachment(message)
        message = around
    document = parse(message.as_bytes(), "a.eml")
    assert document.title == "Open letter on rules"
    assert [one.date for one in document.dates] == ["2025-03-14"]
    assert "Guild of Bells" in document.text
    assert "see attached" not in document.text
    assert _codes(document) == ["covering-mail-ignored"]


def test_documents_in_mails_in_mails() -> None:
    """The forwarded mail may itself only bring a document."""
    inner = _mail("The letter", "Fri, 14 Mar 2025", "please find the letter")
    inner.add_attachment(b"# Creators first\n\nGuild of Bells\n", maintype="text", subtype="markdown", filename="letter.md")
    outer = _mail("Fwd", "Mon, 17 Mar 2025", "fyi")
    outer.add_attachment(inner)
    document = parse(outer.as_bytes(), "a.eml")
    assert document.title == "Creators first"
    assert _codes(document) == ["covering-mail-ignored"]


def test_long_mails_with_a_mail() -> None:
    """A mail that says much itself is the letter, whatever mail hangs on it."""
    outer = _mail("Our letter", "Mon, 17 Mar 2025", "We ask for rules. " * 60)
    outer.add_attachment(_mail("Older", "Fri, 14 Mar 2025", _LETTER))
    document = parse(outer.as_bytes(), "a.eml")
    assert document.title == "Our letter"
    assert "Guild of Bells" not in document.text


def test_outlook_messages_with_a_document() -> None:
    """One document on a short note is the letter, in Outlook's format as in others."""
    word = write_docx(_CONTENT, "bullets", random.Random(3))
    document = parse(write_msg(_CONTENT, "plain", random.Random(3), note="Please find our letter.", attached=("letter.docx", word)), "a.msg")
    assert document.format == "docx"
    assert "GESAC" in document.text
    assert "2024-02-01" in [one.date for one in document.dates]


def test_long_outlook_messages_with_a_document() -> None:
    """A letter in the message itself stays, and a note tells of the attachment."""
    word = write_docx(_CONTENT, "bullets", random.Random(3))
    document = parse(write_msg(_CONTENT, "plain", random.Random(3), note="We ask. " * 90, attached=("letter.docx", word)), "a.msg")
    assert document.format == "msg"
    assert _codes(document) == ["attachments-ignored"]


@pytest.mark.parametrize(
    "head",
    [
        "From: Jurist <j@example.org>\nSent: Wednesday, 22 January 2025 16:41\nTo: Office <k@example.org>\nSubject: The letter",
        "Von: Jurist\nGesendet: Mittwoch, 22. Januar 2025\nAn: Kanzlei\nBetreff: Der Brief",
        "> Från: Jurist <j@example.se>\n> Skickat: den 22 januari 2025 16:41\n> Till: Kansli\n> Ämne: Brevet",
        "De : Juriste\nEnvoyé : mercredi 22 janvier 2025\nÀ : Bureau\nObjet : La lettre",
    ],
)
def test_heads_of_forwarding(head: str) -> None:
    """What stands above the head of a forwarded mail only hands it on."""
    message = _mail("Fwd: the letter", "Mon, 27 Jan 2025", f"Hello,\n\nfor the collection.\n\nBest\nUlla\n\n{head}\n\n{_LETTER}")
    assert parse(message.as_bytes(), "a.eml").text.startswith("We, the undersigned")


def test_labels_of_a_letter_are_no_head() -> None:
    """A letter that names its reader and its subject is not forwarded."""
    message = _mail("Letter", "Mon, 27 Jan 2025", f"To: the Minister\nSubject: rules\n\n{_LETTER}")
    assert parse(message.as_bytes(), "a.eml").text.startswith("To: the Minister")


def test_an_older_mail_quoted_below_a_letter() -> None:
    """What a letter answers, its own draft perhaps, is no part of it; a letter quoted below a few words stays."""
    draft = "On 3 May 2024, Ana <a@example.org> wrote:\n> Signatories (so far):\n> Guild of Bells\n> Kelpie (?)\n"
    letter = f"{'We ask for rules that everybody can keep. ' * 12}\n\nSignatories:\n\nGuild of Bells\nForum of Rhymes\n\n"
    assert "Kelpie" not in parse(_mail("Open letter", "Fri, 14 Mar 2025", letter + draft).as_bytes(), "a.eml").text
    assert "Kelpie" in parse(_mail("Open letter", "Fri, 14 Mar 2025", f"Please see below.\n\n{draft}").as_bytes(), "a.eml").text


@pytest.mark.parametrize(
    ("letter", "other"),
    [
        ("letter_chairs.txt", "flyer.txt"),
        ("Offener Brief final.txt", "Programm.txt"),
        ("2025 lettre-ouverte.txt", "annexe.txt"),
        ("Otevřený dopis.txt", "pozvánka.txt"),
        ("Отворено писмо.txt", "покана.txt"),
    ],
)
def test_two_documents_of_which_one_is_called_a_letter(letter: str, other: str) -> None:
    """Of several documents on a short note the one that is called so is the letter, and a note tells of the other."""
    message = _mail("for the collection", "Mon, 17 Mar 2025", "Please find our letter and the flyer.")
    message.add_attachment("Spring conference of the Guild of Sand, 14 May 2025", filename=other)
    message.add_attachment(_LETTER, filename=letter)
    document = parse(message.as_bytes(), "a.eml")
    assert "Guild of Bells" in document.text
    assert "conference" not in document.text
    assert "attachments-ignored" in _codes(document)


def test_two_documents_that_may_both_be_the_letter() -> None:
    """Where the names do not tell, the mail stays and a note tells of its documents."""
    message = _mail("for the collection", "Mon, 17 Mar 2025", "Please find both.")
    for name in ("letter one.txt", "letter two.txt"):
        message.add_attachment(_LETTER, filename=name)
    document = parse(message.as_bytes(), "a.eml")
    assert "Guild of Bells" not in document.text
    assert "attachments-ignored" in _codes(document)


_FOOT = "_______________________________________________\nbells mailing list\nbells@lists.example.org\nhttps://lists.example.org/bells\n"


@pytest.mark.parametrize(
    ("subject", "title"),
    [("Re: [bells] Open letter", "Open letter"), ("[bells-l] AW: Offener Brief", "Offener Brief"), ("[1] Lettre", "[1] Lettre")],
)
def test_subjects_of_mailing_lists(subject: str, title: str) -> None:
    """The mark of a mailing list is no part of the subject."""
    assert parse(_mail(subject, "Fri, 14 Mar 2025", _LETTER).as_bytes(), "a.eml").title == title


@pytest.mark.parametrize("cut", ["---8<------------------", "-- ✂ -- - - - - -", "- - >8 - - - - -"])
def test_texts_between_scissors(cut: str) -> None:
    """Of a mail that marks by scissors the text that it brings, this is read, and not what its sender says around it."""
    text = f"Dear all,\n\nthe text is below, RIMA is in.\n\n{cut}\n\n{_LETTER}\n{cut}\n\nGood night,\nAnn\nCircle of Drums\n"
    document = parse(_mail("The letter", "Fri, 14 Mar 2025", text).as_bytes(), "a.eml")
    assert list(plain_lines(document.blocks)) == [line for line in _LETTER.split("\n") if line]
    assert (document.title, [one.place for one in document.dates]) == (None, ["file"])


@pytest.mark.parametrize(
    "wrote", ["On Mon, 8 Sep 2025 at 17:30, Ann Lee wrote:", "Am 8. September 2025 schrieb Ann Lee:", "Il 8/9/2025 Ann Lee ha scritto:"]
)
def test_answers_on_mailing_lists(wrote: str) -> None:
    """The foot of the list below an answered mail does not make this a part of the letter."""
    text = f"{_LETTER}\n{wrote}\n> Shall we write?\n> Circle of Drums\n{_FOOT}"
    assert "Circle" not in parse(_mail("The letter", "Fri, 14 Mar 2025", text).as_bytes(), "a.eml").text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_letter_with_the_lines_of_a_mail_is_none(end: str) -> None:
    """"From:" and "To:" above a letter, without an address, a subject or the day of sending, are a part of it."""
    text = f"From: Guild of Bells\nTo: the Minister\n\n{_LETTER}".replace("\n", end)
    read = parse(text.encode(), "letter.txt")
    assert read.format == "text"
    assert "Guild of Bells" in "\n".join(plain_lines(read.blocks))


def test_a_mail_saved_as_text_is_one() -> None:
    text = f"From: Ann Lee <ann@example.org>\nTo: bob@example.org\nSubject: Rules\nDate: Thu, 1 Feb 2024 10:00:00 +0100\n\n{_LETTER}"
    assert parse(text.encode(), "letter.txt").format == "eml"
