"""Readers of texts that greet nobody: holders of offices who must act, bodies that "we" ask further down, those who get a resolution."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, Paragraph
from tests.drafting.letters import BODY

_DEEP = 6  # paragraphs above a sentence that stands far below the beginning


def _readers(language: str, *texts: str) -> tuple[str, ...]:
    blocks = (Heading(level=1, text="Bells"), *(Paragraph(text=text) for text in texts))
    return addressees_of(blocks, vocabulary(language), language)


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        (
            "sv",
            "Kulturminister Ada Berg och civilminister Bo Lind måste säga nej, skriver vi.",
            ("Kulturminister Ada Berg", "civilminister Bo Lind"),
        ),
        (
            "da",
            "Kulturminister Jakob Berg og digitalminister Ada Sand bør sige nej.",
            ("Kulturminister Jakob Berg", "digitalminister Ada Sand"),
        ),
        ("de", "Digitalminister Karl Sand und Ministerin Ada Berg müssen handeln.", ("Digitalminister Karl Sand", "Ministerin Ada Berg")),
        ("de", "Wir erwarten, dass Bundesministerin Ada Berg sich für uns einsetzt.", ("Bundesministerin Ada Berg",)),
        ("nl", "Minister Eppo Berg en staatssecretaris Ada Zand moeten ingrijpen.", ("Minister Eppo Berg", "staatssecretaris Ada Zand")),
        (
            "pl",
            "Minister Kultury Anna Nowak i minister cyfryzacji Jan Kos muszą działać.",
            ("Minister Kultury Anna Nowak", "minister cyfryzacji Jan Kos"),
        ),
        (
            "fi",
            "Toivomme, että kulttuuriministeri Aino Hiekka ja liikenne- ja viestintäministeri Lulu Kello ottavat tämän huomioon:",
            ("kulttuuriministeri Aino Hiekka", "liikenne- ja viestintäministeri Lulu Kello"),
        ),
        (
            "et",
            "Kultuuriminister Heidi Liiv ja justiitsminister Liisa Kell peavad otsustama.",
            ("Kultuuriminister Heidi Liiv", "justiitsminister Liisa Kell"),
        ),
        ("it", "Il ministro della Cultura Aldo Riva deve intervenire.", ("ministro della Cultura Aldo Riva",)),
        ("en", "Minister Ada Berg told us last year that everybody must keep the rules.", ()),
        ("en", "The rules must be kept, and the guilds should say so.", ()),
    ],
)
def test_who_must_act(language: str, sentence: str, readers: tuple[str, ...]) -> None:
    """Office and name before what somebody must do, or of whom it is expected, are a reader's; an office in a tale is not."""
    assert _readers(language, sentence) == readers


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        ("en", "We therefore ask the Commission to keep the rules. We ask the Council to do the same.", ("Commission", "Council")),
        ("en", "They ask the Commission to drop the rules, and the report asks the Council to follow.", ()),
        ("de", "Wir fordern daher die Bundesregierung auf, noch in diesem Jahr ein Gesetz vorzulegen.", ("Bundesregierung",)),
        ("es", "Por ello pedimos al Ministerio de Arena que abra una mesa con todos los sectores.", ("Ministerio de Arena",)),
        ("pl", "Wzywamy Ministra Piasku do podjęcia rozmów z twórcami.", ("Ministra Piasku",)),
        ("da", "Derfor opfordrer vi Kulturministeriet til at tage sagen op i udvalget så snart som muligt.", ("Kulturministeriet",)),
        ("da", "Derfor opfordrer forbundet Klokkeringsstyrelsen til at tage sagen op. Vi opfordrer alle andre til det samme.", ()),
        ("fi", "Vetoamme opetus- ja kulttuuriministeriöön, jotta lupa kysytään aina ennen käyttöä.", ("opetus- ja kulttuuriministeriöön",)),
        ("ga", "Iarraimid ar an Rialtas an dlí a chur i bhfeidhm gan mhoill ar son na n-údar.", ("Rialtas",)),
    ],
)
def test_what_we_ask_further_down(language: str, sentence: str, readers: tuple[str, ...]) -> None:
    """Far below the beginning only those are read whom "we" ask."""
    assert _readers(language, *[BODY] * _DEEP, sentence) == readers


def test_a_body_and_those_of_its_members_who_are_meant() -> None:
    """Maltese sets the word for "to" before each reader and offices behind the names."""
    lead = (
        "Nappellaw lill-Gvern ta’ Malta, u b’mod partikolari lis-Sur Karmnu Berg, Ministru għall-Ekonomija, l-Ilma u l-Proġetti, "
        "u lis-Sur Owen Sand, Ministru għall-Wirt u l-Arti, biex:"
    )
    readers = ("Gvern ta’ Malta", "Karmnu Berg, Ministru għall-Ekonomija, l-Ilma u l-Proġetti", "Owen Sand, Ministru għall-Wirt u l-Arti")
    assert _readers("mt", lead) == readers


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        (
            "lt",
            "NUTARTA. Priimti rezoliuciją ir pateikti ją Seimo Kultūros komitetui ir Smėlio ministerijai.",
            ("Seimo Kultūros komitetui", "Smėlio ministerijai"),
        ),
        (
            "en",
            "It was resolved to adopt the resolution and to send it to the Ministry of Sand and the Committee on Bells.",
            ("Ministry of Sand", "Committee on Bells"),
        ),
        (
            "pl",
            "Uchwalono rezolucję i postanowiono przekazać ją do Ministra Piasku oraz Komisji Kultury.",
            ("Ministra Piasku", "Komisji Kultury"),
        ),
        ("cs", "Usneseno přijmout rezoluci a zaslat ji Ministerstvu písku a Výboru pro zvony.", ("Ministerstvu písku", "Výboru pro zvony")),
        ("et", "Otsustati võtta vastu resolutsioon ja edastada see Kultuuriministeeriumile.", ("Kultuuriministeeriumile",)),
        (
            "lv",
            'Mēs, biedrība "Zvani", paziņojam Latvijas Republikas Saeimai, Ministru kabinetam un ikvienam, kas izstrādā modeļus:',
            ("Latvijas Republikas Saeimai", "Ministru kabinetam"),
        ),
        ("en", "Parliament instructs its President to forward this resolution to the Council and the Commission.", ()),
        ("lt", "Pranešame nariams, kad laiškas bus išsiųstas.", ()),
    ],
)
def test_who_gets_a_resolution_or_notice(language: str, sentence: str, readers: tuple[str, ...]) -> None:
    """To whom a meeting sends what it has resolved, and to whom a notice is given, are readers; whom Parliament writes to are none."""
    assert _readers(language, sentence) == readers
