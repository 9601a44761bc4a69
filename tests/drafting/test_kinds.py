"""What a document is, by what it calls itself: in the title, in a line of its head, by how it greets and closes."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.kinds import kind_of
from knowledge.loaders.parsed import Heading, Paragraph, Table
from tests.drafting.letters import BODY

_RESPONSES = {
    "da": "Høringssvar om AI-loven", "de": "Stellungnahme zur Konsultation", "en": "Response to the public consultation on bells",
    "es": "Aportaciones a la consulta pública", "fr": "Réponse à l’appel à contributions", "it": "Risposta alla consultazione pubblica",
    "nl": "Reactie op de internetconsultatie", "pl": "Odpowiedź w konsultacjach", "ro": "Răspuns la consultarea publică",
    "sv": "Guild of Bells remissvar på betänkandet", "hr": "Odgovor na javno savjetovanje", "hu": "Válasz a nyilvános konzultációra",
    "el": "Απάντηση στη δημόσια διαβούλευση", "lt": "Atsakymas į viešąją konsultaciją", "lv": "Atbilde uz sabiedrisko apspriešanu",
}  # fmt: skip


@pytest.mark.parametrize("language", _RESPONSES)
def test_answers_to_consultations(catalogue: Catalogue, language: str) -> None:
    assert kind_of(_RESPONSES[language], [Paragraph(text=BODY)], catalogue, language, joint=False) == "consultation-response"


@pytest.mark.parametrize(
    ("title", "language", "alone", "together"),
    [
        ("Stanovisko k návrhu", "cs", "position-paper", "joint-statement"),
        ("Stanowisko w sprawie pakietu", "pl", "position-paper", "joint-statement"),
        ("Position paper on bells", "en", "position-paper", "position-paper"),
        ("Nostājas dokuments par zvaniem", "lv", "position-paper", "position-paper"),
        ("Javni poziv Vladi", "sl", "open-letter", "open-letter"),
        ("Gemeinsame Erklärung zu Glocken", "de", "statement", "joint-statement"),
        ("Minutes of the working group", "en", "other", "other"),
        ("Pozmeňujúci návrh k zákonu", "sk", "other", "other"),
    ],
)
def test_kinds_of_one_and_of_several(catalogue: Catalogue, title: str, language: str, alone: str, together: str) -> None:
    """A position is that of one sender, or a statement of several."""
    for joint, kind in ((False, alone), (True, together)):
        assert kind_of(title, [Paragraph(text=BODY)], catalogue, language, joint=joint) == kind


def test_press_releases(catalogue: Catalogue) -> None:
    """The desk's line may have a number, an adjective, or a translation beside it; with a list of signatories below it heads a letter."""
    title, body = "A day for the arts", Paragraph(text=BODY)
    desk = Paragraph(text="COMMUNIQUÉ DE PRESSE n° 4/26")
    for head in (desk, Heading(level=1, text="Joint press release"), Table(rows=(("ПРЕССЪОБЩЕНИЕ", "PRESS RELEASE"),))):
        assert kind_of(title, [head, body], catalogue, "en", joint=True, listed=False) == "press-release"
    assert kind_of(title, [body], catalogue, "en", joint=False, listed=False, running="PRESS RELEASE 1/2") == "press-release"
    assert kind_of("Open letter", [Paragraph(text="Press release"), Paragraph(text=BODY)], catalogue, "en", joint=True) == "open-letter"


def test_letters_without_a_word_for_it(catalogue: Catalogue) -> None:
    """Who greets or closes as letters do writes one."""
    closing = [Paragraph(text=BODY), Paragraph(text="Ar cieņu")]
    assert kind_of("Par zvaniem", closing, catalogue, "lv", joint=True) == "joint-letter"
    assert kind_of("Par zvaniem", closing[:1], catalogue, "lv", joint=True) == "joint-statement"
    lines = ("Le Courrier des Lettres", "TRIBUNE. Un collectif de plus de mille auteurs interpelle.", BODY)
    tribune = [Paragraph(text=line) for line in lines]
    assert kind_of("Ne bradons pas nos œuvres", tribune, catalogue, "fr", joint=True) == "open-letter"


@pytest.mark.parametrize(
    ("language", "copies"), [("pl", "Do wiadomości: Izba Dzwonów"), ("cs", "Na vědomí: Cech zvonů"), ("de", "Zur Kenntnis: Amt für Meldungen")]
)
def test_copies_tell_of_no_kind(catalogue: Catalogue, language: str, copies: str) -> None:
    """What stands before those who get a copy says nothing of what a text is, though it may hold a word for news."""
    blocks = [Paragraph(text=BODY), Paragraph(text=copies)]
    assert kind_of("Rhymes", blocks, catalogue, language, joint=True) == kind_of("Rhymes", blocks[:1], catalogue, language, joint=True)


@pytest.mark.parametrize(("greeting", "kind"), [("Dear Minister,", "joint-letter"), ("Bells and gongs", "news")])
def test_letters_that_speak_of_news(catalogue: Catalogue, greeting: str, kind: str) -> None:
    """Who greets somebody writes a letter, though the sites of news may be its subject."""
    told = "Machines have read the news of every site that rings bells, and nobody knows for whom they read it or what they have kept."
    blocks = [Paragraph(text=greeting), Paragraph(text=told)]
    assert kind_of("Who reads our bells", blocks, catalogue, "en", joint=True) == kind
