"""To whom a letter is written, where no label says so: offices with their holders, authorities, several greetings, whom a text calls upon."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY


def _readers(language: str, *head: Block, text: str = BODY) -> tuple[str, ...]:
    return addressees_of([*head, Paragraph(text=text)], vocabulary(language), language)


@pytest.mark.parametrize(
    ("language", "line", "greeting", "readers"),
    [
        ("da", "Kulturminister Anna Berg\nErhvervsminister Bo Lind", "Kære ministre", ("Kulturminister Anna Berg", "Erhvervsminister Bo Lind")),
        ("et", "Lp Anna Berg, peaminister\nLp Bo Lind, kultuuriminister", "", ("Anna Berg, peaminister", "Bo Lind, kultuuriminister")),
        ("lv", "Kultūras ministrei Agnesei Kļaviņai", "", ("Kultūras ministrei Agnesei Kļaviņai",)),
        ("pl", "Szanowny Pan\nJan Kowal\nPrezes Rady Ministrów", "Panie Premierze,", ("Jan Kowal, Prezes Rady Ministrów",)),
        ("it", "Al Ministro, dott. Aldo Riva – Al Sottosegretario Ugo Neri", "", ("Ministro, dott. Aldo Riva", "Sottosegretario Ugo Neri")),
    ],
)
def test_offices_and_their_holders(language: str, line: str, greeting: str, readers: tuple[str, ...]) -> None:
    """In lines above the text, whatever the case of the language; a greeting that only says an office does not replace them."""
    head = [Paragraph(text=line), *([Paragraph(text=greeting)] if greeting else [])]
    assert _readers(language, *head) == readers


@pytest.mark.parametrize(
    ("language", "lines", "greeting", "readers"),
    [
        ("cs", ["Vážený pan", "Jan Kos", "ministr písku", "Zvonová 1, Praha 2"], "Vážený pane ministře,", ("Jan Kos, ministr písku",)),
        ("sk", ["Vážená pani", "Eva Sova", "ministerka zvonov"], "Vážená pani ministerka,", ("Eva Sova, ministerka zvonov",)),
        (
            "pl",
            ["Szanowny Pan Jan Kowal", "Wicepremier, Minister Piasku", "Szanowna Pani Anna Sowa", "Minister Dzwonów"],
            "Szanowny Panie Premierze, Szanowna Pani Minister,",
            ("Jan Kowal, Wicepremier, Minister Piasku", "Anna Sowa, Minister Dzwonów"),
        ),
        (
            "de",
            ["An den", "Bundesminister für Sand", "Herrn Dr. Udo Berg", "An die", "Bundesministerin der Glocken", "Frau Ada Wind"],
            "Sehr geehrter Herr Minister Berg,",
            ("Udo Berg, Bundesminister für Sand", "Ada Wind, Bundesministerin der Glocken"),
        ),
        (
            "it",
            ["Alla Presidente del Consiglio, On. Ada Neri", "Al Ministro della Sabbia, Dott. Aldo Riva"],
            "Signora Presidente, Signor Ministro,",
            ("Presidente del Consiglio, On. Ada Neri", "Ministro della Sabbia, Dott. Aldo Riva"),
        ),
        ("es", ["A la atención del Ministro de Arena, D. Juan Sal"], "Señor Ministro:", ("Ministro de Arena, D. Juan Sal",)),
        ("pt", ["À atenção da Ministra da Areia, Dra. Ana Sal"], "Senhora Ministra,", ("Ministra da Areia, Dra. Ana Sal",)),
    ],
)
def test_addresses_line_by_line(language: str, lines: list[str], greeting: str, readers: tuple[str, ...]) -> None:
    """Each line may be a paragraph; "to the" or a polite word at the name begins each address, and what greets names nobody else."""
    assert _readers(language, *(Paragraph(text=line) for line in [*lines, greeting])) == readers


def test_readers_in_a_table() -> None:
    """Cells of a table above the salutation."""
    rows = (("Herrn Bundeskanzler\nJan Kowal", "Frau Bundesministerin\nAnna Berg"), ("Bundeskanzleramt", "Bundesministerium der Justiz"))
    copies = Paragraph(text="Nachrichtlich: Frau Ministerin Eva Moor")
    greeting = Paragraph(text="Sehr geehrter Herr Bundeskanzler,")
    assert _readers("de", Table(rows=rows), copies, greeting) == (
        "Bundeskanzler Jan Kowal",
        "Bundesministerin Anna Berg",
        "Frau Ministerin Eva Moor (Nachrichtlich)",
    )


def test_an_authority_alone() -> None:
    """The ministry that consults, above the answer to it; what follows a dash is the bill."""
    assert _readers("sv", Paragraph(text="Finansdepartementet\nfi.remissvar@example.org")) == ("Finansdepartementet",)
    assert _readers("ro", Paragraph(text="Ministerul Culturii – proiect de lege privind clopotele")) == ("Ministerul Culturii",)


def test_several_readers_in_one_greeting() -> None:
    line = Paragraph(text="Spoštovani predsednik Vlade dr. Jan Kovač, spoštovana ministrica za kulturo dr. Ana Breg!")
    assert _readers("sl", line) == ("predsednik Vlade dr. Jan Kovač", "ministrica za kulturo dr. Ana Breg")


@pytest.mark.parametrize(
    ("language", "sentence", "reader"),
    [
        ("sk", "Tvorivé organizácie žiadajú vládu SR, aby nezabudla na tých, ktorí žijú z písania.", "vládu SR"),
        ("hu", "Az alulírott szervezetek felhívják az Európai Bizottságot, hogy gondoljon az alkotókra.", "Európai Bizottságot"),
        ("lt", "Organizacijos kreipiasi į Seimo Kultūros komitetą, prašydamos ginti autorių teises.", "Seimo Kultūros komitetą"),
    ],
)
def test_whom_a_statement_calls_upon(language: str, sentence: str, reader: str) -> None:
    """As the text has it, inflected."""
    assert _readers(language, Heading(level=1, text="X"), text=sentence) == (reader,)


def test_the_sender_is_no_reader(catalogue: Catalogue) -> None:
    """A line that names an organisation has no office."""
    blocks = (Paragraph(text="Guild of Bells\nAnna Berg"), Paragraph(text="Dear Minister,"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="a.docx").addressees == ("Minister",)


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        (
            "pt",
            "Apelamos ao Ministro da Areia, Pedro Sal, e aos membros da Comissão de Cultura que oiçam quem vive de escrever.",
            ("Ministro da Areia, Pedro Sal", "membros da Comissão de Cultura"),
        ),
        (
            "it",
            "Chiediamo alla Presidente del Consiglio dei ministri, on. Ada Sale, e al Ministro della cultura, dott. Ugo Neri, di ascoltare.",
            ("Presidente del Consiglio dei ministri, Ada Sale", "Ministro della cultura, Ugo Neri"),
        ),
        (
            "sv",
            "I ett brev uppmanar elva organisationer kulturminister Ada Berg och civilminister Bo Lind att tänka på dem som skriver.",
            ("kulturminister Ada Berg", "civilminister Bo Lind"),
        ),
        (
            "ro",
            "Solicităm Guvernului României și membrilor români ai Parlamentului European să se gândească la cei care trăiesc din scris.",
            ("Guvernului României", "membrilor români ai Parlamentului European"),
        ),
    ],
)
def test_each_whom_a_statement_calls_upon(language: str, sentence: str, readers: tuple[str, ...]) -> None:
    """Who holds an office stands behind it; the subject behind a verb is none of those who are asked."""
    assert _readers(language, Heading(level=1, text="X"), text=sentence) == readers


def test_lines_of_a_broken_sentence_are_no_readers() -> None:
    """A narrow column breaks sentences, so that lines begin with an authority's name."""
    lines = (
        "Wer Glocken gießt, muss sagen, wo. Wer",
        "Reime liest, nicht. So könnte man den",
        "Stand der Dinge nennen, wenn die",
        "Kommission am Mittwoch ihr",
    )
    broken = Paragraph(text="\n".join((*lines, "Paket vorlegt.")))
    assert not _readers("de", Heading(level=1, text="X"), broken, text="Niemand weiß es. " * 8)


@pytest.mark.parametrize(
    ("language", "line", "readers"),
    [
        ("nl", "Aan de voorzitters van de politieke partijen", ("voorzitters van de politieke partijen",)),
        ("fr", "Aux présidents des partis politiques", ("présidents des partis politiques",)),
        ("da", "Til øjeblikkelig offentliggørelse", ()),
        ("sv", "Till omedelbar publicering", ()),
    ],
)
def test_parties_and_what_news_desks_are_told(language: str, line: str, readers: tuple[str, ...]) -> None:
    """When a release may be printed is no reader."""
    assert addressees_of([Paragraph(text=line), Paragraph(text=BODY)], vocabulary(language), language) == readers
