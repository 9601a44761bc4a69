"""Names in rows with slashes, in columns read one below the other, and by turns with who signs. Names are invented."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, letter_with, names_in

_NAMES = ["Guild of Bells", "EURORIM", "Gong Network Large", "Society of Kelpie Writers"]
_PERSONS = ["Anna Novak", "Ivo Kral", "Eva Kos", "Petr Malik ml."]
_ROLES = ["Managing Director", "President", "Chair", "Coordinator"]


@pytest.mark.parametrize("parting", [" / ", " /\n"])
def test_names_between_slashes(catalogue: Catalogue, parting: str) -> None:
    """Slashes with spaces part names; dashes and commas inside are the names' own."""
    names = ["ACEB / Guild of Bells", "RIMA – Rhymes and Mimes Alliance", "GONG-SLC, section Drums", "Unione Autori/trici"]
    read = letter_with(catalogue, Paragraph(text=f"Signed by: {parting.join(' / '.join(names).split(' / '))}"))
    assert names_in(read) == ["ACEB", "Guild of Bells", *names[1:]]


def test_columns_of_a_table_read_one_below_the_other(catalogue: Catalogue) -> None:
    """Headings of columns above as many lines each are a table, whose organisations sign."""
    columns = {"Organisation": _NAMES, "Representative": _PERSONS, "Function": _ROLES}
    blocks: list[Block] = [
        block for head, lines in columns.items() for block in (Heading(level=3, text=head), *(Paragraph(text=one) for one in lines))
    ]
    end = Paragraph(text="They did not sign but agree: Union of Sand, Drum Forum.")
    read = letter_with(catalogue, *blocks, end)
    assert [(one.name, one.person) for one in read.signatories] == list(zip(_NAMES, _PERSONS, strict=True))


def test_a_letter_below_the_note_of_a_mail(catalogue: Catalogue) -> None:
    """The note greets colleagues; the letter begins with its own place and day, and names and signers stand by turns below it."""
    signatures = "\n".join(f"   {name}\n      {person}, {role}" for name, person, role in zip(_NAMES, _PERSONS, _ROLES, strict=True))
    mail = EmailMessage()
    mail["From"], mail["Date"], mail["Subject"] = "ida@bells.example", "Thu, 26 Feb 2026 17:42:10 +0100", "FW: letter"
    mail.set_content(
        "Dear all, sent yesterday. The Sand Union dropped out, so four.\n\nIda\n\nAttachment: letter.docx (preview)\n\n"
        f"Brussels, 20 February 2026\n\nMs Lena Falk\nDirector, AI Office\n\nSubject: Gongs are no noise\n\nDear Ms Falk,\n\n{ENGLISH}\n\n"
        f"Yours sincerely,\n\n{signatures}\n"
    )
    read = draft(parse(mail.as_bytes(), "a.eml"), catalogue, name="a.eml")
    assert (read.date, read.date_certainty) == ("2026-02-20", "stated")
    assert [(one.name, one.person) for one in read.signatories] == list(zip(_NAMES, _PERSONS, strict=True))


def test_a_name_with_a_legal_form_for_which_a_person_signs(catalogue: Catalogue) -> None:
    """Small letters behind a comma are no profession of a name for which somebody signs."""
    lines = ["za Guild of Bells: Anna Novak", "za Zavod AIPB, k. o.: mag. Ivo Horvat", "za Union of Sand: Eva Kos"]
    read = letter_with(catalogue, Paragraph(text="Podpisali:"), Paragraph(text="\n".join(lines)), text="Pišemo vam.", language="sl")
    assert [(one.name, one.person) for one in read.signatories] == [
        ("Guild of Bells", "Anna Novak"), ("Zavod AIPB, k. o.", "mag. Ivo Horvat"), ("Union of Sand", "Eva Kos"),
    ]  # fmt: skip


def test_the_younger_of_two_persons_is_no_organisation(catalogue: Catalogue) -> None:
    """What tells two persons of one name apart belongs to the person's name."""
    persons = ["Anna Novak, writer", "Ivo Horvat, composer", "Petr Malik ml., poet", "Eva Kos, translator"]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(Paragraph(text=one) for one in persons))
    assert names_in(read) == []
    assert any(note.code == "persons-left-out" for note in read.doubts)
