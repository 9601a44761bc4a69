"""Readers of further demands, in clauses behind "that", in lines run together, behind "through"; what was asked before adds none."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.demands.going_on_demands import is_told_to
from knowledge.drafting.draft import draft
from knowledge.drafting.readers.called_upon import called_upon
from knowledge.drafting.readers.copies import copies_of
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.readers.readers_apart import readers_apart
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY


@pytest.mark.parametrize(
    ("language", "told", "readers"),
    [
        (
            "en",
            ["We call on the Commission to keep the bells.", "We also ask the Council and the Minister for Bells to act."],
            ["Commission", "Council", "Minister for Bells"],
        ),
        (
            "en",
            ["The signatories ask the Government to act. They also ask the Taoiseach to hold a summit on bells."],
            ["Government", "Taoiseach"],
        ),
        (
            "es",
            ["Por todo ello, instamos al Ministerio de Arena a que cumpla.", "Asimismo pedimos al Congreso de los Diputados que vote no."],
            ["Ministerio de Arena", "Congreso de los Diputados"],
        ),
        (
            "de",
            ["Wir fordern die Bundesregierung auf, die Glocken zu schützen.", "Auch bitten wir den Bundesrat, die Türme zu erhalten."],
            ["Bundesregierung", "Bundesrat"],
        ),
        ("en", ["We call on the Commission to keep bells.", "Last year we asked the Ministry of Sand to act."], ["Commission"]),
        ("en", ["We call on the European Commission to act.", "We ask the Commission to be quick."], ["European Commission"]),
        ("en", ["We call on the Commission to act, and we know that others call on the Parliament to wait."], ["Commission"]),
    ],
)
def test_readers_of_further_demands(language: str, told: list[str], readers: list[str]) -> None:
    assert list(called_upon([Paragraph(text=text) for text in told], vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "sentence", "readers"),
    [
        ("pt", "Por todas estas razões, hoje, exigimos que o Governo:", ["Governo"]),
        ("es", "Pedimos que el Gobierno presente una ley antes de que termine el año en curso.", ["Gobierno"]),
        ("it", "Chiediamo che la Commissione presenti una legge entro la fine di quest’anno.", ["Commissione"]),
        ("it", "La Gilda delle Campane ha chiesto al Governo italiano di presentare una legge entro l’anno.", ["Governo italiano"]),
        ("de", "Die Gilde der Glocken hat die Bundesregierung aufgefordert, noch in diesem Jahr zu handeln.", ["Bundesregierung"]),
        ("nl", "De Klokkenbond heeft de regering opgeroepen om nog dit jaar met een wet te komen.", ["regering"]),
        ("de", "Das Parlament hat die Kommission aufgefordert, noch in diesem Jahr ein Gesetz vorzulegen.", []),
    ],
)
def test_what_a_clause_asks_and_what_has_been_asked(language: str, sentence: str, readers: list[str]) -> None:
    assert list(called_upon([Paragraph(text=sentence)], vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "line", "readers"),
    [
        (
            "en",
            "Ms Ada Berg, Vice-President of the European Commission Mr Ivo Kos, Commissioner for Bells",
            ("Ms Ada Berg, Vice-President of the European Commission", "Mr Ivo Kos, Commissioner for Bells"),
        ),
        (
            "de",
            "Frau Anna Berg, Ministerin für Kultur Herrn Ivo Kos, Präsident des Rates",
            ("Frau Anna Berg, Ministerin für Kultur", "Herrn Ivo Kos, Präsident des Rates"),
        ),
        (
            "fr",
            "Mme Anne Berg, ministre de la Culture M. Paul Sel, président de la Commission",
            ("Mme Anne Berg, ministre de la Culture", "M. Paul Sel, président de la Commission"),
        ),
        ("en", "Minister for Culture Mr Ivo Kos", ("Minister for Culture Mr Ivo Kos",)),
    ],
)
def test_persons_whose_lines_were_run_together(language: str, line: str, readers: tuple[str, ...]) -> None:
    """Behind a person and the person's office, another one with a title begins a reader; behind an office alone it holds that."""
    assert readers_apart(line, vocabulary(language)) == readers


@pytest.mark.parametrize(
    ("language", "line", "readers"),
    [
        ("sv", "Till: Sveriges regering, genom kulturminister Ada Berg", ("Sveriges regering", "kulturminister Ada Berg")),
        ("de", "Petition richtet sich an: Deutscher Bundestag", ("Deutscher Bundestag",)),
        ("en", "Petition to: Minister for Bells", ("Minister for Bells",)),
        ("it", "Petizione rivolta a: Ministro delle Campane", ("Ministro delle Campane",)),
    ],
)
def test_labels_of_petitions_and_those_through_whom(language: str, line: str, readers: tuple[str, ...]) -> None:
    blocks = (Heading(level=1, text="Zzz"), Paragraph(text=line), Paragraph(text=BODY))
    assert addressees_of(blocks, vocabulary(language), language) == readers


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("hu", "Kapják még: Harangok Nemzeti Hivatala, Magyar Harangszövetség", ("Harangok Nemzeti Hivatala", "Magyar Harangszövetség")),
        ("en", "cc: Ministry of Bells, Guild of Ropes", ("Ministry of Bells", "Guild of Ropes")),
        ("en", "cc: Mr Ivo Kos, Guild of Ropes", ("Mr Ivo Kos, Guild of Ropes",)),
    ],
)
def test_bodies_that_get_a_copy(language: str, line: str, names: tuple[str, ...]) -> None:
    label = line.partition(":")[0]
    assert copies_of([Paragraph(text=line)], vocabulary(language)) == tuple(f"{name} ({label})" for name in names)


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("“Ora la Commissione presenti senza indugio una proposta.”", True),
        ("Il Governo italiano ritiri subito il decreto sulle campane.", True),
        ("Die Bundesregierung möge das Gesetz noch in diesem Jahr vorlegen.", True),
        ("Se la Commissione presenti o meno una proposta è tutto da vedere.", False),
        ("Prima che la Commissione presenti una proposta passeranno anni.", False),
    ],
)
def test_what_an_institution_is_bidden(sentence: str, asked: bool) -> None:
    assert is_told_to(sentence) is asked


def test_a_title_in_capitals_behind_its_reader(catalogue: Catalogue) -> None:
    """Two lines in capitals, run together: the name that is greeted shows where the reader ends."""
    title = "OPEN LETTER TO MINISTER ADA VON DER BERG ALL BELLS NEED TOWERS"
    blocks = (Heading(level=1, text=title), Paragraph(text="Dear Minister von der Berg,"), Paragraph(text=BODY))
    read = draft(ParsedDocument(format="pdf", language="en", blocks=blocks), catalogue, name="letter.pdf")
    assert (read.title, read.addressees) == ("ALL BELLS NEED TOWERS", ("MINISTER ADA VON DER BERG",))
