"""Letters of one body whose letterhead names its members, and lists in which one signs on behalf of members that it names."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import ENGLISH, letter_with, names_in

_MEMBERS = Paragraph(text="Guild of Bells\nUnion of Sand Artists\nForum of Rhymes\nSociety of Gongs")


def _letter(catalogue: Catalogue, *head: Block, signature: str) -> list[str]:
    blocks = (*head, Paragraph(text="Dear Minister,"), Paragraph(text=ENGLISH), Paragraph(text="Yours sincerely"), Paragraph(text=signature))
    return names_in(draft(ParsedDocument(format="pdf", language="en", blocks=blocks), catalogue, name="letter.pdf"))


@pytest.mark.parametrize("label", ["Member organisations", "Members", "Medlemsorganisationer", "Mitgliedsverbände", "Organizacje członkowskie"])
def test_members_below_their_label(catalogue: Catalogue, label: str) -> None:
    """Who belongs to the body that writes does not write."""
    head = (Heading(level=2, text="Kelpie Federation of Arts"), Heading(level=3, text=label), _MEMBERS)
    assert _letter(catalogue, *head, signature="On behalf of the Kelpie Federation of Arts\nAnna Novak\nPresident") == [
        "Kelpie Federation of Arts"
    ]


@pytest.mark.parametrize("label", ["Our members:", "Members", "Unsere Mitglieder:"])
def test_members_below_a_label_of_their_paragraph(catalogue: Catalogue, label: str) -> None:
    """The label may be the first line of those that it heads."""
    head = (Heading(level=2, text="Kelpie Federation of Arts"), Paragraph(text=f"{label}\n{_MEMBERS.text}"))
    assert _letter(catalogue, *head, signature="On behalf of the Kelpie Federation of Arts\nAnna Novak\nPresident") == [
        "Kelpie Federation of Arts"
    ]


def test_members_without_a_label(catalogue: Catalogue) -> None:
    """A single signature for a body that the letterhead's list does not name is that of an umbrella."""
    head = (Heading(level=2, text="Kelpie Federation of Arts"), _MEMBERS)
    for signature in ("Anna Novak\nPresident\nKelpie Federation of Arts", "Kelpie Federation of Arts\nAnna Novak\nPresident"):
        assert _letter(catalogue, *head, signature=signature) == ["Kelpie Federation of Arts"]


@pytest.mark.parametrize(
    ("language", "behalf"),
    [
        ("en", ", on behalf of its three affiliated unions: Union of Dust, Union of Mud and Union of Clay."),
        ("ro", ", în numele celor 3 sindicate afiliate: Sindicatul Prafului, Sindicatul Noroiului și Sindicatul Lutului."),
        ("de", ", im Namen ihrer Mitgliedsverbände: Verband Staub, Verband Schlamm, Verband Ton"),
        ("fr", " (au nom de ses syndicats affiliés : Syndicat de la Poussière, Syndicat de la Boue)"),
        ("es", ", en nombre de sus entidades miembro"),
    ],
)
@pytest.mark.parametrize("kind", [ListItem, Paragraph])
def test_members_on_whose_behalf_one_signs(catalogue: Catalogue, language: str, behalf: str, kind: type[ListItem] | type[Paragraph]) -> None:
    """Whom a body names as those for whom it signs do not sign themselves."""
    names = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
    lines = [*names, f"Federation of Fine Arts{behalf}"]
    listed = (Heading(level=2, text="Signatories"), *(kind(text=line) for line in lines))
    assert names_in(letter_with(catalogue, *listed, text="§ 53.", language=language)) == [*names, "Federation of Fine Arts"]


def test_a_sentence_on_behalf_of_members(catalogue: Catalogue) -> None:
    """What a body asks on behalf of its members is a sentence and no name."""
    text = Paragraph(text="The Guild of Bells, on behalf of its members, asks the Minister for an answer.")
    listed = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in ("Union of Sand Artists", "Forum of Rhymes")))
    assert names_in(letter_with(catalogue, text, *listed)) == ["Union of Sand Artists", "Forum of Rhymes"]
