"""Letters to several readers, and readers that houses, rows and greetings hide."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY

_POLISH = "Zwracamy się o poparcie rozwiązań, które chronią wszystkich, którzy żyją z pisania, komponowania albo rysowania."
_PORTUGUESE = "Pedimos que as regras sejam respeitadas e que ninguém tome as obras de quem vive de escrever ou de compor sem o pedir. " * 2
_CZECH = "Obracíme se na Vás se žádostí o pravidla, která někdo dodržuje, a o ochranu všech, kteří žijí z psaní a kterých se nikdo neptal. " * 2
_FINNISH = "Tekijänoikeutta koskevat velvoitteet tulivat sovellettaviksi. Emme tiedä, mitä teoksia on käytetty, emmekä voi puolustautua."


@pytest.mark.parametrize(
    ("above", "text", "readers"),
    [
        (
            ["To Ms Ada Berg, Executive Vice-President for Sand", "To Mr Bo Lind, Commissioner for Youth and Bells"],
            BODY,
            ["Ada Berg, Executive Vice-President for Sand", "Bo Lind, Commissioner for Youth and Bells"],
        ),
        (
            ["A la presidenta del Parlamento de Arena, doña Ada Mora, y a los portavoces de la Comisión de Asuntos Sonoros"],
            "Pedimos reglas que alguien cumpla, para todas las personas que viven de escribir, de componer o de dibujar. " * 2,
            ["presidenta del Parlamento de Arena, doña Ada Mora", "portavoces de la Comisión de Asuntos Sonoros"],
        ),
        (
            [
                "До г-жа Ада Берг, заместник-председател на Комисията До българските членове на Европейския парламент",
                "Уважаема г-жо Берг, уважаеми дами и господа,",
            ],
            "Пишем за правила, които никой не може да спази, и за хора, които живеят от писане и които никой не е попитал. " * 2,
            ["Ада Берг, заместник-председател на Комисията", "българските членове на Европейския парламент"],
        ),
        (
            ["Excelentíssima Senhora Ministra da Areia, Sinos e Rimas, Dra. Ana Sal Mar"],
            _PORTUGUESE,
            ["Excelentíssima Senhora Ministra da Areia, Sinos e Rimas, Dra. Ana Sal Mar"],
        ),
        (
            ["To the Members of the Committee on Sand\nTo the rapporteur, Mr Axel Berg MEP"],
            BODY,
            ["Members of the Committee on Sand", "rapporteur, Mr Axel Berg MEP"],
        ),
        (
            ["À l’attention de Mme Ada Noir, ministre de la Culture, et de Mme Clara Vent, ministre déléguée chargée des machines"],
            BODY,
            ["Ada Noir, ministre de la Culture", "Clara Vent, ministre déléguée chargée des machines"],
        ),
        (
            ["Exmo. Senhor Primeiro-Ministro, Dr. Rui Sal\nExmo. Senhor Ministro da Cultura, Dr. Nuno Areia e Silva"],
            BODY,
            ["Primeiro-Ministro, Dr. Rui Sal", "Ministro da Cultura, Dr. Nuno Areia e Silva"],
        ),
        (
            ["Exmo. Senhor Ministro da Areia", "Dr. Rui Sal", "Palácio dos Sinos", "Lisboa", "Senhor Ministro,"],
            _PORTUGUESE,
            ["Rui Sal, Exmo. Senhor Ministro da Areia"],
        ),
        (
            [f"Al Ministro della Sabbia, Aldo Riva\nAlla Ministra delle Campane, Ada Neri\n{BODY}"],
            BODY,
            ["Ministro della Sabbia, Aldo Riva", "Ministra delle Campane, Ada Neri"],
        ),
        (["Adresáti: předseda vlády; ministryně zvonů", "Vážený pane premiére,"], _CZECH, ["předseda vlády", "ministryně zvonů"]),
        (
            ["Monsieur Luc BERG\nPremier ministre\nHôtel de Sable\n57, rue de Cloches\n75007 Paris", "Monsieur,"],
            BODY,
            ["Luc BERG, Premier ministre"],
        ),
        (["Szanowni Państwo,", "Szanowny Pan\nJan Dzwon\nPrezes Rady Ministrów"], _POLISH, ["Jan Dzwon, Prezes Rady Ministrów"]),
        (
            ["Eduskunnan sivistysvaliokunnalle\nOpetus- ja kulttuuriministeriölle"],
            _FINNISH,
            ["Eduskunnan sivistysvaliokunnalle", "Opetus- ja kulttuuriministeriölle"],
        ),
        (
            ["Al Ministro della Sabbia\nOn. Anna Rossi", "Al Sottosegretario con delega alle campane\nSen. Ivo Neri", "Illustre Ministro,"],
            "Chiediamo regole che qualcuno rispetti, per tutti quelli che vivono di scrittura, di musica e di disegno. " * 2,
            ["Ministro della Sabbia, Anna Rossi", "Sottosegretario con delega alle campane, Ivo Neri"],
        ),
        (
            ["Szanowna Pani Anna Dzwon\nMinister Piasku i Dziedzictwa", "Szanowny Pan dr Jan Rym\nWicepremier, Minister Dzwonów"],
            _POLISH,
            ["Anna Dzwon, Minister Piasku i Dziedzictwa", "Jan Rym, Wicepremier, Minister Dzwonów"],
        ),
        (
            ["Dr. Kovács Anna\nkultúráért felelős miniszter\nrészére", "Tisztelt Miniszter Asszony!"],
            "Alulírott szervezetek arra kérjük, hogy teremtse meg a szabályok betartásának feltételeit mindazoknak, akik írásból élnek. " * 2,
            ["Kovács Anna, kultúráért felelős miniszter"],
        ),
        (
            ["Kulttuuriministeri Aada Kellolle\nEuroopan parlamentin suomalaisille jäsenille"],
            _FINNISH,
            ["Kulttuuriministeri Aada Kellolle", "Euroopan parlamentin suomalaisille jäsenille"],
        ),
        (
            ["Aan de leden van de vaste commissie voor Zand\nen de vaste commissie voor Klokken\nvan de Tweede Kamer"],
            "Wij vragen om regels die iemand naleeft, voor iedereen die van schrijven, componeren of tekenen leeft en die niemand iets vroeg.",
            ["leden van de vaste commissie voor Zand en de vaste commissie voor Klokken van de Tweede Kamer"],
        ),
        (
            ["Open letter to President Ada Berg and the members of the College", "Dear President, dear Commissioners,"],
            BODY,
            ["President Ada Berg", "members of the College"],
        ),
        (
            ["This letter was sent on 30 January 2024 to the Deputy Representatives of the Member States.", "Your Excellencies,"],
            BODY,
            ["Deputy Representatives of the Member States"],
        ),
    ],
)
def test_readers_above_a_text(catalogue: Catalogue, above: Sequence[str], text: str, readers: Sequence[str]) -> None:
    """Each has a name of his own; what stands below the office is no part of it, and no reader is empty."""
    blocks: list[Block] = [Heading(level=1, text="A letter about rules"), *(Paragraph(text=one) for one in above), Paragraph(text=text)]
    assert list(draft(ParsedDocument(format="docx", blocks=tuple(blocks)), catalogue, name="letter.docx").addressees) == readers


def test_a_row_that_says_to_whom(catalogue: Catalogue) -> None:
    """Sheets say it beside a label."""
    rows = (("Letter sent on", "2023-07-20"), ("Addressed to", "Parliament, Council and Commission"))
    read = draft(ParsedDocument(format="xlsx", blocks=(Heading(level=1, text="READ ME"), Table(rows=rows))), catalogue, name="list.xlsx")
    assert read.addressees == ("Parliament", "Council", "Commission")


@pytest.mark.parametrize(
    ("line", "readers"),
    [
        ("To the Presidency of the Council,\nto the co-rapporteurs Ada Berg and Ivo Kos,\nand to Commissioner Eva Lund",
         ["Presidency of the Council", "co-rapporteurs Ada Berg and Ivo Kos", "Commissioner Eva Lund"]),
        ("Al Ministro de Cultura, D. Juan Campo, y al Ministro de Campanas y de la Función Pública, D. Luis Faro",
         ["Ministro de Cultura, D. Juan Campo", "Ministro de Campanas y de la Función Pública, D. Luis Faro"]),
        ("Au Premier ministre, M. Jean Morel, et à la ministre de la Culture, Mme Anne Duval",
         ["Premier ministre, M. Jean Morel", "ministre de la Culture, Mme Anne Duval"]),
        ("Alla Ministra della Cultura, al Presidente del Consiglio dei ministri e ai membri del Parlamento",
         ["Ministra della Cultura", "Presidente del Consiglio dei ministri", "membri del Parlamento"]),
        ("An die Ministerin für Kultur, an den Präsidenten des Bundestages und an Kommissarin Lund",
         ["Ministerin für Kultur", "Präsidenten des Bundestages", "Kommissarin Lund"]),
    ],
)  # fmt: skip
def test_readers_of_one_sentence(catalogue: Catalogue, line: str, readers: list[str]) -> None:
    """Each "to" of a paragraph that says nothing else begins a reader; an "and" without one joins two of one office."""
    blocks = tuple(Paragraph(text=text) for text in ("A letter about rules", "21 May 2024", line, BODY, BODY))
    assert list(draft(ParsedDocument(format="text", blocks=blocks), catalogue, name="a.txt").addressees) == readers


def test_readers_of_lines_that_hold_a_further_to(catalogue: Catalogue) -> None:
    """An office "to the Presidency" parts no line, and "An die" above an office is no reader."""
    italian = "Chiediamo regole chiare, e le chiediamo oggi, con chi scrive e con chi suona e con chi nessuno ha ascoltato. " * 2
    lines = "Al Sottosegretario alla Presidenza, Aldo Riva\nAlla Ministra delle Campane, Ada Neri"
    readers = ["Sottosegretario alla Presidenza, Aldo Riva", "Ministra delle Campane, Ada Neri"]
    assert _addressees(catalogue, lines, italian) == readers
    german = "Sehr geehrte Frau Ministerin,\n", "Wir schreiben über Regeln, die niemand einhält, und über alle, die niemand gefragt hat. " * 3
    address = "An die\nMinisterin der Glocken\nFrau Anna Berg\nTurmstraße 1\n10557 Berlin"
    assert _addressees(catalogue, address, *german) == ["Anna Berg, Ministerin der Glocken"]


def _addressees(catalogue: Catalogue, *texts: str) -> list[str]:
    blocks = (Heading(level=1, text="A letter about rules"), *(Paragraph(text=text.strip()) for text in texts))
    return list(draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="letter.docx").addressees)


@pytest.mark.parametrize(
    ("language", "lines", "readers"),
    [
        ("en", "To the Bells Office of the Commission\nTo the co-chairs of the working group on gongs", 2),
        ("de", "An den Minister für Glocken\nAn die Vorsitzenden der Arbeitsgruppe Gongs", 2),
        ("fr", "À la ministre des Cloches\nAux coprésidents du groupe de travail sur les gongs", 2),
        ("en", "To the Minister for Bells\nTo make bells ring again", 1),
    ],
)
def test_readers_without_an_office_beside_others(language: str, lines: str, readers: int) -> None:
    """Who stands behind "To the" beside a reader is another one, whatever they are called; what is to be done is none."""
    blocks = [Paragraph(text="Bells"), Paragraph(text=lines), Paragraph(text=BODY)]
    assert len(addressees_of(blocks, vocabulary(language), language)) == readers
