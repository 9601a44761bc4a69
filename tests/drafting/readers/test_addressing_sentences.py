"""To whom a text says that it is sent, and the body that asks for contributions, where no line of the head names a reader."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY


def _readers(language: str, *texts: str) -> tuple[str, ...]:
    blocks: list[Block] = [Heading(level=1, text="On bells"), *(Paragraph(text=text) for text in texts)]
    return addressees_of(blocks, vocabulary(language), language)


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        (
            "en",
            "They address this statement to the Members of Parliament in the Committee on Sand, and to the Member States.",
            ("Members of Parliament in the Committee on Sand", "Member States"),
        ),
        (
            "cs",
            "Prohlášení zasíláme předsedovi vlády Janu Kosovi a ministru písku a zvonů Evženu Sovovi; na vědomí ministru kultury.",
            ("předsedovi vlády Janu Kosovi", "ministru písku a zvonů Evženu Sovovi"),
        ),
        ("sk", "Zasielame tento list predsedovi vlády a ministerke kultúry.", ("predsedovi vlády", "ministerke kultúry")),
        ("de", "Wir richten diesen Brief an die Bundesregierung und an den Bundesrat.", ("Bundesregierung", "Bundesrat")),
        ("fr", "Nous adressons cette lettre à la ministre de la Culture et au Parlement.", ("ministre de la Culture", "Parlement")),
        ("it", "Rivolgiamo questo appello al Governo e al Parlamento.", ("Governo", "Parlamento")),
        ("pl", "Niniejsze stanowisko kierujemy do Ministra Piasku oraz do Komisji Kultury.", ("Ministra Piasku", "Komisji Kultury")),
        (
            "sv",
            "Vi riktar detta upprop till kulturminister Ada Berg och civilminister Bo Lind.",
            ("kulturminister Ada Berg", "civilminister Bo Lind"),
        ),
        ("hr", "Ovo pismo upućujemo Vladi i ministrici kulture Ani Zvon.", ("Vladi", "ministrici kulture Ani Zvon")),
        ("en", "We sent our first letter to the Commission two years ago and never had an answer.", ()),
        ("de", "Viele Künstler senden ihre Werke an das Publikum.", ()),
    ],
)
def test_a_sentence_that_says_to_whom_a_text_goes(language: str, sentence: str, readers: tuple[str, ...]) -> None:
    """In the present tense, wherever it stands; who gets a copy is none, and neither is whom another letter went to."""
    assert _readers(language, BODY, sentence) == readers


@pytest.mark.parametrize(
    ("language", "texts", "readers"),
    [
        (
            "en",
            ("Contribution ID: 1a2b-3c4d", "The European Commission launched this consultation to hear about bells."),
            ("European Commission",),
        ),
        ("en", ("Response to the consultation of the European Commission’s AI Office on bells",), ("European Commission’s AI Office",)),
        ("de", ("Stellungnahme zur Konsultation der Europäischen Kommission über Glocken",), ("Europäischen Kommission",)),
        ("es", ("Respuesta a la consulta de la Comisión Europea sobre campanas",), ("Comisión Europea",)),
        ("en", ("On 1 May the European Commission launched a consultation on bells, of which we tell our members.",), ()),
    ],
)
def test_the_body_that_asks(language: str, texts: tuple[str, ...], readers: tuple[str, ...]) -> None:
    """A contribution to a consultation goes to whom it names beside it; a text that only tells of one goes to nobody."""
    assert _readers(language, *texts, BODY) == readers


def test_an_exported_contribution(catalogue: Catalogue) -> None:
    """The number under which a form was sent shows what it is."""
    texts = ("Contribution ID: 1a2b-3c4d\nDate: 21/05/2024 16:42:17", "The European Commission launched this consultation in May.", BODY, BODY)
    blocks = tuple(Paragraph(text=text) for text in texts)
    read = draft(ParsedDocument(format="pdf", title="Consultation on bells", blocks=blocks), catalogue, name="a.pdf")
    assert (read.kind, read.addressees, read.date) == ("consultation-response", ("European Commission",), "2024-05-21")


@pytest.mark.parametrize(
    ("language", "line", "readers"),
    [
        (
            "en",
            "Adopted in Cork on 3 May 2025\nHanded over to the Committee on Sand and the Minister for Bells",
            ("Committee on Sand", "Minister for Bells"),
        ),
        (
            "sv",
            "Antagen i Lund den 3 maj 2025\nÖverlämnas till riksdagens sandutskott och klockministern",
            ("riksdagens sandutskott", "klockministern"),
        ),
        ("de", "Überreicht an den Ausschuss für Sand und die Bundesregierung", ("Ausschuss für Sand", "Bundesregierung")),
        (
            "sl",
            "4. Sklep se posreduje Ministrstvu za pesek in Odboru Državnega zbora za zvonove.",
            ("Ministrstvu za pesek", "Odboru Državnega zbora za zvonove"),
        ),
        ("cs", "Usnesení se zasílá Ministerstvu písku a výboru pro zvony.", ("Ministerstvu písku", "výboru pro zvony")),
        (
            "fi",
            "esitämme hiekkaministerille ja eduskunnan kellovaliokunnalle seuraavaa:",
            ("hiekkaministerille", "eduskunnan kellovaliokunnalle"),
        ),
        ("en", "The letter that we sent to the Commission two years ago was never answered by anybody.", ()),
        ("en", "The report of the Commission will be presented to Parliament before the summer of this year.", ()),
    ],
)
def test_to_whom_a_text_is_handed_over(language: str, line: str, readers: tuple[str, ...]) -> None:
    """In the passive, in a line of its own, and in what is put before somebody; reports of others and earlier letters go elsewhere."""
    assert _readers(language, line, BODY) == readers
