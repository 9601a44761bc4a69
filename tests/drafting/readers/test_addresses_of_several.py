"""Addresses of several readers, bodies with somebody for whose attention a letter is, heads of mails and memorandums."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Paragraph, Table
from tests.drafting.letters import BODY


def _readers(language: str, *above: str | Block) -> list[str]:
    blocks = [Paragraph(text=one) if isinstance(one, str) else one for one in above]
    return list(addressees_of([*blocks, Paragraph(text=BODY)], vocabulary(language), language))


@pytest.mark.parametrize(
    ("language", "lines", "greeting", "readers"),
    [
        ("en", ["Vice-President Ada van der Berg", "Commissioner Bo Lind", "European Commission", "Rue de la Loi 1", "1049 Brussels"],
         "Dear Vice-President van der Berg,\nDear Commissioner Lind,",
         ["Vice-President Ada van der Berg", "Commissioner Bo Lind, European Commission"]),
        ("it", ["Ministra della Cultura Ada Berti", "Ministro della Giustizia Ivo Sale", "Via dei Suoni 1", "00100 Roma"],
         "Gentile Ministra Berti,\nGentile Ministro Sale,", ["Ministra della Cultura Ada Berti", "Ministro della Giustizia Ivo Sale"]),
        ("pl", ["Pan Adam Dzwon", "Minister Spraw Wewnętrznych", "Prezes Rady Ministrów", "ul. Piaskowa 1", "00-583 Warszawa"],
         "Szanowny Panie Ministrze,", ["Adam Dzwon, Minister Spraw Wewnętrznych, Prezes Rady Ministrów"]),
    ],
)  # fmt: skip
def test_each_office_with_its_holder_is_a_reader(language: str, lines: list[str], greeting: str, readers: list[str]) -> None:
    """Lines below a person's name say what this one is."""
    assert _readers(language, "\n".join(lines), greeting) == readers


@pytest.mark.parametrize(
    ("language", "paragraphs", "readers"),
    [
        ("hr", ["MINISTARSTVO ZVONA\nn/r ministrice Ade Berg", "MINISTARSTVO PIJESKA I RIME\nn/r ministra Ive Kosa"],
         ["ministrice Ade Berg, MINISTARSTVO ZVONA", "ministra Ive Kosa, MINISTARSTVO PIJESKA I RIME"]),
        ("cs", ["Výbor pro zvony\nk rukám předsedy Ivo Kosa\nPísečná 4\n118 26 Praha"], ["předsedy Ivo Kosa, Výbor pro zvony"]),
        ("pl", ["Ministerstwo Dzwonów\ndo rąk ministra Adama Berga"], ["ministra Adama Berga, Ministerstwo Dzwonów"]),
    ],
)  # fmt: skip
def test_for_whose_attention_it_is(language: str, paragraphs: list[str], readers: list[str]) -> None:
    assert _readers(language, *paragraphs) == readers


def test_below_a_label_of_attention_and_without_who_gets_a_copy() -> None:
    above = ["Alla cortese attenzione di:\nOn. Ada Berti, Presidente della Commissione Suoni", "e p.c.\nOn. Ivo Sale, Ministro della Sabbia"]
    found = _readers("it", *above, "Gentile Presidente,")
    assert found == ["On. Ada Berti, Presidente della Commissione Suoni", "On. Ivo Sale, Ministro della Sabbia (e p.c.)"]


def test_numbers_of_readers() -> None:
    found = _readers("el", "ΠΡΟΣ:\n1. Τον Υπουργό Άμμου\n2. Την Υπουργό Ήχων", "ΚΟΙΝ.:\n1. Πρόεδρο της Βουλής", "Κύριε Υπουργέ,")
    assert found == ["Τον Υπουργό Άμμου", "Την Υπουργό Ήχων", "Πρόεδρο της Βουλής (ΚΟΙΝ.)"]


@pytest.mark.parametrize(
    ("language", "head", "readers"),
    [
        ("da", "Fra: Ada Berg <ada@rima.example>\nSendt: 6. oktober 2025 10:22\nTil: Bo Lind; Ivo Kos\nEmne: Klokker", ["Bo Lind", "Ivo Kos"]),
        ("de", "Von: Ada Berg\nAn: Bo Lind <bo@sand.example>\nBetreff: Glocken", ["Bo Lind"]),
    ],
)
def test_to_in_the_head_of_a_mail(language: str, head: str, readers: list[str]) -> None:
    assert _readers(language, head) == readers


def test_an_address_of_the_net_is_nobody() -> None:
    """The greeting says who it is."""
    rows = (("Von:", "Gilde <g@rima.example>"), ("An:", "buero@sand.example; haus@ton.example"), ("Betreff:", "Glocken"))
    greeting = "Sehr geehrter Herr Minister Kos,\nsehr geehrte Frau Ministerin Berg,"
    assert _readers("de", Table(rows=rows), greeting) == ["Herr Minister Kos", "Frau Ministerin Berg"]


def test_to_before_each_line() -> None:
    text = "Către: Ministerul Nisipului\nCătre: Ministerul Clopotelor"
    assert _readers("ro", text, "Stimate domnule ministru,") == ["Ministerul Nisipului", "Ministerul Clopotelor"]


@pytest.mark.parametrize(
    ("language", "rows", "greeting", "readers"),
    [
        ("de", (("Bundesministerium für Glocken", "Unser Zeichen: RK/27"), ("z. Hd. Frau Bundesministerin Dr. Ada Berg", "Datum: 26.2.2026"),
                ("Sandgasse 7", ""), ("1070 Wien", "")), "Sehr geehrte Frau Bundesministerin!",
         ["Bundesministerin Dr. Ada Berg, Bundesministerium für Glocken"]),
        ("nl", (("Ministerie van Klokken", "Ons kenmerk: RK/27"), ("t.a.v. mevrouw Ada Berg", "Datum: 26 februari 2026"),
                ("Zandstraat 7", ""), ("2500 EA Den Haag", "")), "Geachte minister,", ["Ada Berg, Ministerie van Klokken"]),
    ],
)  # fmt: skip
def test_an_address_beside_fields(language: str, rows: tuple[tuple[str, ...], ...], greeting: str, readers: list[str]) -> None:
    """The fields of the sender stand in the other column of the head."""
    assert _readers(language, Table(rows=rows, broken=True), greeting) == readers
