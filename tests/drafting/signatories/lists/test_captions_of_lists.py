"""What sites and mails set around a list of signatories and is no name of it: buttons, captions, who speaks for all, another mail."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_MORE = ["Society of Gongs", "Alliance of Mimes", "Kelpie Association"]


@pytest.mark.parametrize(
    ("language", "button", "caption"),
    [
        ("en", "Show all in {}", "Showing 6 of 214 signatories. Load more"),
        ("en", "See all of {}", "Displaying 1 - 6 of 214"),
        ("de", "Alle anzeigen: {}", "6 von 214 angezeigt"),
        ("de", "Alle anzeigen: {}", "Zeige Ergebnisse 1 - 6 von 214"),
        ("fr", "Tout afficher ({})", "Affichage de 6 sur 214. Charger plus"),
        ("pl", "Pokaż wszystkie: {}", "Załaduj więcej"),
        ("sv", "Visa alla i {}", "Ladda fler"),
    ],
)
def test_buttons_below_parts_of_a_list(catalogue: Catalogue, language: str, button: str, caption: str) -> None:
    """A site that shows part of a list offers the rest of it."""
    blocks = [Heading(level=2, text="Signed by")]
    for group, names in (("Music", _NAMES), ("Books", _MORE)):
        below = [*(ListItem(text=name) for name in names), Paragraph(text=button.format(group))]
        blocks = [*blocks, Heading(level=3, text=group), *below]  # type: ignore[list-item]
    read = letter_with(catalogue, *blocks, Paragraph(text=caption), language=language)
    assert names_in(read) == [*_NAMES, *_MORE]


@pytest.mark.parametrize(
    "buttons",
    ["Nyomtatás | Küldés e-mailben", "Print · Send by e-mail", "Teilen: Facebook · LinkedIn · E-Mail", "Udostępnij Facebook WhatsApp"],
)
@pytest.mark.parametrize("apart", [True, False])
def test_buttons_of_a_page_below_a_list(catalogue: Catalogue, buttons: str, apart: bool) -> None:
    """A site sets what its visitor may do with a page below the last name, on one line or as items."""
    parts = [part for line in buttons.split(": ") for part in line.split(" | ") for part in part.split(" · ")]
    below = [ListItem(text=part) for part in parts[:2]] if apart and len(parts) == 2 else [Paragraph(text=buttons)]
    listed = [Heading(level=2, text="Signed by"), *(ListItem(text=name) for name in _NAMES)]
    assert names_in(letter_with(catalogue, *listed, *below)) == _NAMES


def test_who_speaks_for_those_listed(catalogue: Catalogue) -> None:
    """A person who signs for all above a list is none of it."""
    text = "Wir schreiben über Regeln, die niemand halten kann, und über Menschen, die vom Schreiben leben und die niemand gefragt hat. " * 2
    items = [ListItem(text=name) for name in ("Verband der Glocken", "Bund der Sandkunst", "Forum Reim")]
    blocks = (Paragraph(text="Mit freundlichen Grüßen"), Paragraph(text="für die zeichnenden Verbände\nAnna Novak"), *items)
    assert names_in(letter_with(catalogue, *blocks, text=text)) == ["Verband der Glocken", "Bund der Sandkunst", "Forum Reim"]


def test_the_mail_that_a_letter_answers_when_it_is_handed_on(catalogue: Catalogue) -> None:
    """Its head names nobody, and its day is not that of the letter above it."""
    head = "From: {}\nSent: {}\nTo: {}\nSubject: Rules\n\n"
    letter = f"Dear Minister,\n\n{BODY}\n\nYours sincerely\n\n" + "\n".join(f"* {name}" for name in _NAMES)
    asked = head.format("Ministry", "Wednesday, 7 May 2025 09:10", "All") + "Dear all, please comment."
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "a@example.org", "FW: Rules", "Fri, 16 May 2025 10:00:00 +0100"
    mail.set_content(f"to be filed\n\n{head.format('Office', 'Thursday, 15 May 2025 12:10', 'Ministry')}{letter}\n\n{asked}\n")
    read = draft(parse(mail.as_bytes(), "mail.eml"), catalogue, name="mail.eml")
    assert names_in(read) == _NAMES
    assert read.date == "2025-05-15"


def test_columns_that_were_read_across(catalogue: Catalogue) -> None:
    """Names with parts of sentences in them are none, and no other name of such a list is sure."""
    first = "Anna licences were offered. Nobody has answered since Novak, writer"
    mixed = f"{first}; Ivo Kos, painter; Guild of Bells; Eva rules were promised. They are not kept Mala"
    assert names_in(letter_with(catalogue, Paragraph(text=f"Signed by: {mixed}"))) == []


@pytest.mark.parametrize("label", ["Sama", "Koopia", "cc"])
def test_who_gets_a_copy(catalogue: Catalogue, label: str) -> None:
    """Readers of a copy sign nothing."""
    names = ["Kellade Liit", "Liiva Ühing", "Riimide Selts"]
    text = "Kirjutame reeglitest, mida keegi ei suuda täita, ja inimestest, kes elavad kirjutamisest ja kellelt keegi pole midagi küsinud. " * 2
    copy = Paragraph(text=f"{label}: Kellade Ministeerium; Riigikogu liivakomisjon")
    read = letter_with(catalogue, Paragraph(text="Lugupidamisega"), *(Paragraph(text=name) for name in names), copy, text=text, language="et")
    assert names_in(read) == names


@pytest.mark.parametrize(
    "captions",
    [
        ("European and international federations (in alphabetical order of their acronyms)", "National organisations (by country)"),
        ("Europäische Verbände (in alphabetischer Reihenfolge)", "Nationale Verbände (nach Ländern):"),
        ("Organisations européennes, par ordre alphabétique", "Organisations nationales, par pays"),
        ("Organizacje europejskie i międzynarodowe (w porządku alfabetycznym)", "Organizacje krajowe (według krajów)"),
        ("Evropské a mezinárodní organizace (abecedně)", "Národní organizace (podle zemí)"),
        ("Euroopan järjestöt (aakkosjärjestyksessä)", "Kansalliset järjestöt (maittain)"),
        ("European organisations", "National organisations"),
    ],
)
def test_captions_that_say_how_names_are_ordered(catalogue: Catalogue, captions: tuple[str, str]) -> None:
    """A group of organisations of one kind is none itself, be its order told in brackets or behind a comma."""
    first, second = captions
    language = {"Europä": "de", "Organisations e": "fr", "Organizacje": "pl", "Evropské": "cs", "Euroopan": "fi"}
    told = next((code for begun, code in language.items() if first.startswith(begun)), "en")
    blocks = (Paragraph(text=first), Paragraph(text="\n".join(_NAMES)), Paragraph(text=second), Paragraph(text="\n".join(_MORE)))
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signed by"), *blocks, text="§ 53 (1).", language=told)) == [*_NAMES, *_MORE]
