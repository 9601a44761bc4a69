"""Guests and others who came to a meeting, below the list of those who signed what it adopted."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.signatories.attendance import heads_attendance
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_SIGNED, _CAME = ["Guild of Bells", "Union of Rhymes", "Sand Writers Association"], "Circle of Drums, Federation of Kites, CEPIC"


def _signed(heading: str) -> list[Block]:
    return [Heading(level=2, text=heading), *(ListItem(text=name, marker="-") for name in _SIGNED)]


@pytest.mark.parametrize(
    ("language", "signing", "heading"),
    [
        ("en", "Signed by", "Guests of the meeting"),
        ("en", "Signed by", "Attendees"),
        ("en", "Signed by", "Also represented at the congress"),
        ("de", "Unterzeichnet von", "Gäste der Tagung"),
        ("de", "Unterzeichnet von", "Ebenfalls anwesend"),
        ("fr", "Signataires", "Étaient aussi présentes"),
        ("fr", "Signataires", "Participants à la rencontre"),
        ("pl", "Sygnatariusze", "Goście spotkania"),
    ],
)
def test_headings_of_guests_end_lists(catalogue: Catalogue, language: str, signing: str, heading: str) -> None:
    for below in (Heading(level=2, text=heading), Paragraph(text=f"{heading}:")):
        read = letter_with(catalogue, *_signed(signing), below, Paragraph(text=_CAME), text=TEXTS[language] * 2)
        assert names_in(read) == _SIGNED


@pytest.mark.parametrize(
    "heading",
    [
        "Гости на конференцията", "Hosté setkání", "Gæster ved mødet", "Gäste",
        "Προσκεκλημένοι της συνάντησης", "Guests of honour", "Invitados del congreso", "Koosoleku külalised",
        "Kokouksen vieraat", "Invités d’honneur", "Aíonna na comhdhála", "Gosti konferencije",
        "A találkozó vendégei", "Ospiti del convegno", "Susitikimo svečiai", "Sanāksmes viesi",
        "Mistednin tal-laqgħa", "Gasten van de bijeenkomst", "Goście konferencji", "Convidados do encontro",
        "Invitați la reuniune", "Hostia stretnutia", "Gostje srečanja", "Gäster vid mötet",
        "Participanți", "Osallistujat", "Jelen voltak", "Bili so prisotni",
    ],
)  # fmt: skip
def test_words_for_guests_and_attendance(heading: str) -> None:
    assert heads_attendance(plain_words(heading))


@pytest.mark.parametrize(
    "text",
    [
        "Signed by the participants", "Participating organisations", "Represented by", "Vertreten durch",
        "Guest Writers Guild", "Hotel Guests Union", "Organisations participantes", "Conference of Publishers",
        "Kongress der Chöre",
    ],
)  # fmt: skip
def test_words_that_look_alike(text: str) -> None:
    assert not heads_attendance(plain_words(text))


@pytest.mark.parametrize(("language", "heading"), [("en", "Signed by the participants"), ("de", "Unterzeichnet von den Teilnehmenden")])
def test_participants_who_sign(catalogue: Catalogue, language: str, heading: str) -> None:
    assert names_in(letter_with(catalogue, *_signed(heading), text=TEXTS[language] * 2)) == _SIGNED


@pytest.mark.parametrize(
    ("language", "signing", "heading"),
    [
        ("en", "Signed by", "Greetings received from"),
        ("de", "Unterzeichnet von", "Grußworte"),
        ("de", "Unterzeichnet von", "Grüße an die Unterzeichnenden sandten"),
        ("sv", "Undertecknare", "Har hälsat till uppropet"),
        ("fr", "Signataires", "Ont salué notre démarche"),
        ("pl", "Sygnatariusze", "Przesłali pozdrowienia"),
    ],
)
def test_who_sent_greetings(catalogue: Catalogue, language: str, signing: str, heading: str) -> None:
    """Who greets a text does not sign it."""
    read = letter_with(catalogue, *_signed(signing), Heading(level=2, text=heading), Paragraph(text=_CAME), text="§ 53 (1).", language=language)
    assert names_in(read) == _SIGNED
