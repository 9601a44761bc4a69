"""Readers whose offices and names stand on lines of their own, and greetings that name an office and its holder."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY


def _readers(language: str, *texts: str) -> tuple[str, ...]:
    blocks = tuple(Paragraph(text=text) for text in (*texts, BODY))
    return addressees_of(blocks, vocabulary(language), language)


@pytest.mark.parametrize(
    ("language", "lines", "readers"),
    [
        (
            "de",
            "Herrn Bundesminister für Sand und Wirtschaft\nUniv.-Prof. Dr. Martin Berg\nFrau Staatssekretärin für Kunst\nMag.a Andrea Wind\n"
            "Frau Bundesministerin für Justiz\nDr.in Alma Sand, LL.M.",
            (
                "Bundesminister für Sand und Wirtschaft, Univ.-Prof. Dr. Martin Berg",
                "Staatssekretärin für Kunst, Mag.a Andrea Wind",
                "Bundesministerin für Justiz, Dr.in Alma Sand, LL.M.",
            ),
        ),
        ("pl", "Minister Kultury\nAnna Nowak\nMinister Cyfryzacji\nJan Kos", ("Minister Kultury, Anna Nowak", "Minister Cyfryzacji, Jan Kos")),
        (
            "lt",
            "Lietuvos Respublikos kultūros ministrui\nJonui Smėliui\nLietuvos Respublikos teisingumo ministrui\nPetrui Varpui",
            ("Lietuvos Respublikos kultūros ministrui, Jonui Smėliui", "Lietuvos Respublikos teisingumo ministrui, Petrui Varpui"),
        ),
        (
            "en",
            "To the Prime Ministers of the Isles\nTo Ms Ada Berg, Commissioner\nTo the Baltic Assembly",
            ("Prime Ministers of the Isles", "Ada Berg, Commissioner", "Baltic Assembly"),
        ),
        (
            "el",
            "Προς: τον Πρωθυπουργό κ. Νίκο Άμμο· την Υπουργό Πολιτισμού κ. Λίνα Καμπάνα· τον Υπουργό Παιδείας κ. Δημήτρη Βουνό",
            ("Πρωθυπουργό κ. Νίκο Άμμο", "Υπουργό Πολιτισμού κ. Λίνα Καμπάνα", "Υπουργό Παιδείας κ. Δημήτρη Βουνό"),
        ),
        (
            "hr",
            "Gospođi Ani Zvonar, ministrici kulture\nGospodinu Ivi Pijesku, ministru pravosuđa\nZastupnicama u Europskom parlamentu",
            ("Ani Zvonar, ministrici kulture", "Ivi Pijesku, ministru pravosuđa", "Zastupnicama u Europskom parlamentu"),
        ),
        ("cs", "Adresováno: Ministerstvu písku, Ministerstvu zvonů", ("Ministerstvu písku", "Ministerstvu zvonů")),
        ("pl", "Adresowane do: Ministra Piasku; Komisji Kultury Sejmu", ("Ministra Piasku", "Komisji Kultury Sejmu")),
    ],
)
def test_lines_that_name_readers(language: str, lines: str, readers: tuple[str, ...]) -> None:
    """An office and the holder's name below it are one reader; a body below "To" is one like the others."""
    assert _readers(language, lines) == readers


@pytest.mark.parametrize(
    ("language", "blocks", "greeting", "readers"),
    [
        (
            "sl",
            [
                "Ministrstvo za kulturo\ndr. Ana Zvon, ministrica\nMaistrova ulica 10\n1000 Ljubljana",
                "Ministrstvo za pesek\nIvo Kos, minister\nUlica 1",
            ],
            "Spoštovani,",
            ("Ana Zvon, ministrica, Ministrstvo za kulturo", "Ivo Kos, minister, Ministrstvo za pesek"),
        ),
        ("et", ["Kultuuriminister\nHeidi Liiv\nSuur-Karja 23\nTallinn"], "Lugupeetud minister", ("Heidi Liiv, Kultuuriminister",)),
        ("lv", ["Kultūras ministrei\nAgnesei Smiltei"], "Godātā ministres kundze!", ("Agnesei Smiltei, Kultūras ministrei",)),
        ("bg", ["До\nМинистъра на културата\nг-н Иван Пясъков"], "Уважаеми господин министър,", ("Иван Пясъков, Министъра на културата",)),
        (
            "cs",
            ["Vážená paní\nMgr. Ada Bergová\nposlankyně Parlamentu", "Vážený pan\nJUDr. Ivo Kos, Ph.D.\nposlanec Parlamentu"],
            "Vážená paní poslankyně, vážený pane poslanče,",
            ("Mgr. Ada Bergová, poslankyně Parlamentu", "JUDr. Ivo Kos, Ph.D., poslanec Parlamentu"),
        ),
        ("en", ["Ada Berg (President)\nBo Lind\nCy Wood"], "Dear Minister,", ("Minister",)),
        ("en", ["Funded by The Arts Council /\nAn Chomhairle Ealaíon"], "Dear Minister,", ("Minister",)),
    ],
)
def test_addresses_without_honorifics(language: str, blocks: list[str], greeting: str, readers: tuple[str, ...]) -> None:
    """The person of an address may stand below the body with the office, or below the office; a board in a letterhead is no reader."""
    assert _readers(language, *blocks, greeting) == readers


@pytest.mark.parametrize(
    ("language", "greeting", "readers"),
    [
        (
            "el",
            "Εξοχότατε κύριε Πρόεδρε της Δημοκρατίας, κύριε Νίκο Άμμε,\nΑξιότιμη κυρία Υπουργέ Πολιτισμού, κυρία Άννα Καμπάνα,",
            ("κύριε Πρόεδρε της Δημοκρατίας, κύριε Νίκο Άμμε", "κυρία Υπουργέ Πολιτισμού, κυρία Άννα Καμπάνα"),
        ),
        ("el", "Κυρία Υπουργέ, κύριε Υφυπουργέ,", ("Κυρία Υπουργέ", "κύριε Υφυπουργέ")),
        (
            "ga",
            "A Thaoisigh, a Sheáin Uí Bhroin, a chara,\nA Aire, a Nóra Ní Néill, a chara,",
            ("A Thaoisigh, a Sheáin Uí Bhroin", "A Aire, a Nóra Ní Néill"),
        ),
        ("ga", "A Aire, a chara,", ("A Aire",)),
        ("ga", "A chara,", ()),
        ("lv", "Augsti godātā Ministru prezidentes kundze!\nGodātā ministres kundze!", ("Ministru prezidentes kundze", "ministres kundze")),
        ("hu", "Igen tisztelt Miniszter Úr!", ("Miniszter Úr",)),
        ("et", "Väga lugupeetud proua minister,", ("proua minister",)),
        ("pl", "Wielce Szanowna Pani Minister,", ("Pani Minister",)),
        ("bg", "Почитаема госпожо министър,", ("госпожо министър",)),
        ("de", "Sehr verehrte Frau Ministerin,", ("Frau Ministerin",)),
        ("hr", "Cijenjena gospođo ministrice,", ("gospođo ministrice",)),
    ],
)
def test_greetings_with_offices(language: str, greeting: str, readers: tuple[str, ...]) -> None:
    """Who is greeted keeps office and name; Irish greets by the office itself."""
    assert _readers(language, greeting) == readers


def test_a_greeting_of_nobody_and_a_call() -> None:
    """Where a letter greets without naming anybody, whom it calls upon is its reader."""
    assert _readers("en", "Your Excellencies,", "We call on the European Commission to keep the rules that it has made for all of us.") == (
        "European Commission",
    )
