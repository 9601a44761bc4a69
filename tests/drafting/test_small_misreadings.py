"""Letters, answers and releases that were once misread, each as small as shows it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.registry import parse

_NAMES = ["Guild of Bells (GB)", "Society of Sand Artists", "European Union of Mimes", "Forum of Rhymes"]
_BODY = (
    "Creators first\n\nBrussels, 3 April 2025\n\nDear Commissioner,\n\nWe are writing to express our concern about the direction that "
    "the implementation has taken.\n\nTransparency is what every licence needs.\n\nYours sincerely,\n\n"
)
_MAIL = "From: {}\nSubject: RE: Open letter\nDate: Mon, 5 May 2025 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"
_QUOTED = "\n\nOn Fri, 2 May 2025 at 10:31, Office <office@example.org> wrote:\n> Dear Commissioner,\n>\n> Our open letter, signed by:\n"


def _draft(catalogue: Catalogue, text: str, name: str = "a.txt") -> Draft:
    return draft(parse(text.encode(), name), catalogue, name=name)


def _names(made: Draft) -> list[str]:
    return [one.name for one in made.signatories]


@pytest.mark.parametrize(
    "line", ["Transparency Register of the coordinating organisation: 01234567890-12", "Register number: 123/456-78", "ID: 0123456789"]
)
def test_a_register_number_below_the_names(catalogue: Catalogue, line: str) -> None:
    """The register's name is nobody's who signs."""
    assert _names(_draft(catalogue, _BODY + "\n\n".join([*_NAMES, line]))) == _NAMES


def test_names_above_those_who_came_later(catalogue: Catalogue) -> None:
    """Those between the closing and the heading of a second list sign, too."""
    later = "Signatures received after publication:\n\nKelpie Association\n\nUnion of Chimes"
    made = _draft(catalogue, _BODY + "\n\n".join([*_NAMES, later]))
    assert _names(made) == [*_NAMES, "Kelpie Association", "Union of Chimes"]


@pytest.mark.parametrize(
    "said",
    [
        "We acknowledge receipt of your letter to Commissioner Kos, which has our full attention. You will receive a reply in due course.",
        "We confirm receipt of your letter. It was passed on.",
    ],
)
def test_a_confirmation_above_the_letter(catalogue: Catalogue, said: str) -> None:
    """Nobody signs a mail that only confirms that a letter has come, and its day is its own."""
    quoted = "".join(f"> - {name}\n" for name in _NAMES)
    tail = "\n\nKind regards,\nCabinet of Commissioner Kos\nEuropean Commission"
    made = _draft(catalogue, f"{_MAIL.format('cab@example.org')}Dear Sir/Madam,\n\n{said}{tail}{_QUOTED}{quoted}", "a.eml")
    assert _names(made) == []
    assert made.date == "2025-05-05"
    assert "quoted-mail-ignored" in [note.code for note in made.doubts]


def test_an_answer_to_the_letter_mentioned_above(catalogue: Catalogue) -> None:
    """An official who answers signs for no campaign."""
    text = "Subject: Your letter of 3 April 2025\n\nDear Ms Novak,\n\nThank you for the above-mentioned letter, which you sent on behalf of "
    text += "the Guild of Bells and the Forum of Rhymes.\n\nThe Commission attaches great importance to bells.\n\nYours sincerely,\n\nIvo Kosmar"
    assert _names(_draft(catalogue, text)) == []
