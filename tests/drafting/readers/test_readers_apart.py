"""Several readers in one run of words, each with office and holder; who only gets a copy is none of them."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.readers.readers_apart import readers_apart
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Paragraph
from tests.drafting.letters import BODY


def _readers(language: str, *texts: str) -> tuple[str, ...]:
    blocks: list[Block] = [Paragraph(text=text) for text in (*texts, BODY)]
    return addressees_of(blocks, vocabulary(language), language)


@pytest.mark.parametrize(
    ("language", "run", "readers"),
    [
        (
            "sl",
            "dr. Ana Zvon, ministrico za kulturo, in mag. Ivo Pesek, ministra za reke",
            ["dr. Ana Zvon, ministrico za kulturo", "mag. Ivo Pesek, ministra za reke"],
        ),
        ("sv", "kulturminister Ada Berg (K) och civilminister Bo Lind (R)", ["kulturminister Ada Berg (K)", "civilminister Bo Lind (R)"]),
        (
            "cs",
            "předsedovi vlády Janu Kosovi a ministru písku a zvonů Evženu Sovovi",
            ["předsedovi vlády Janu Kosovi", "ministru písku a zvonů Evženu Sovovi"],
        ),
        ("sk", "Ministerstvo piesku SR a Ministerstvo zvonov, riek a hôr SR", ["Ministerstvo piesku SR", "Ministerstvo zvonov, riek a hôr SR"]),
        (
            "de",
            "an den Minister für Sand und Wasser, Herrn Dr. Udo Berg, die Ministerin der Glocken, Frau Ada Wind, und den Kanzler Ivo Kos",
            ["Minister für Sand und Wasser, Herrn Dr. Udo Berg", "Ministerin der Glocken, Frau Ada Wind", "Kanzler Ivo Kos"],
        ),
        (
            "fr",
            "Madame Ada Noir, ministre des Cloches, et à Madame Clara Vent, ministre déléguée chargée du Sable et de l’Eau",
            ["Madame Ada Noir, ministre des Cloches", "Madame Clara Vent, ministre déléguée chargée du Sable et de l’Eau"],
        ),
        (
            "en",
            "the Members of Parliament in the Committees on Sand (SAND) and on Bells (BELL), and to the Representations of the Member States",
            [
                "Members of Parliament in the Committees on Sand (SAND) and on Bells (BELL)",
                "Representations of the Member States",
            ],
        ),
        (
            "en",
            "Ms Ada Berg, Deputy Prime Minister and Minister of Bells, Youth and Sport",
            ["Ms Ada Berg, Deputy Prime Minister and Minister of Bells, Youth and Sport"],
        ),
        (
            "hu",
            "Berg Ádám kulturális és innovációs minisztert, valamint dr. Kos Imre igazságügyi minisztert",
            ["Berg Ádám kulturális és innovációs minisztert", "dr. Kos Imre igazságügyi minisztert"],
        ),
        (
            "et",
            "Liisa Mägi, justiits- ja digiminister, ning Heidi Kuu, kultuuriminister",
            ["Liisa Mägi, justiits- ja digiminister", "Heidi Kuu, kultuuriminister"],
        ),
        (
            "lt",
            "Kultūros ministrui Jonui Kalnui ir Lietuvos Respublikos Seimo Kultūros komitetui",
            ["Kultūros ministrui Jonui Kalnui", "Lietuvos Respublikos Seimo Kultūros komitetui"],
        ),
        ("pl", "Wicepremier i Minister Piasku Jan Dzwon", ["Wicepremier i Minister Piasku Jan Dzwon"]),
        (
            "pl",
            "Ministra Kultury i Dziedzictwa Narodowego oraz Ministra Piasku",
            ["Ministra Kultury i Dziedzictwa Narodowego", "Ministra Piasku"],
        ),
        (
            "nl",
            "de minister van Zand, Klokken en Water, de heer drs. F. Berg, en de staatssecretaris van Cultuur",
            ["minister van Zand, Klokken en Water, de heer drs. F. Berg", "staatssecretaris van Cultuur"],
        ),
        (
            "ro",
            "Domnul Ion Nisip, Prim-ministrul României, și doamna Ana Clopot, ministrul Culturii",
            ["Domnul Ion Nisip, Prim-ministrul României", "doamna Ana Clopot, ministrul Culturii"],
        ),
        ("en", "the Guild of Bells and the Forum of Sand", []),
    ],
)
def test_a_run_of_readers(language: str, run: str, readers: list[str]) -> None:
    """Commas and "and" part readers, and inside one of them its holder, its fields and a second office of the same person."""
    assert list(readers_apart(run, vocabulary(language))) == readers


@pytest.mark.parametrize(
    ("language", "text", "readers"),
    [
        (
            "nl",
            "Aan:\nde staatssecretaris van Zand, mevrouw A. Berg\nde minister van Klokken en Water,\nde heer drs. B. Lind",
            ["staatssecretaris van Zand, mevrouw A. Berg", "minister van Klokken en Water, de heer drs. B. Lind"],
        ),
        (
            "sl",
            "Za: dr. Ana Zvon, ministrico za kulturo, in mag. Ivo Pesek, ministra za reke V vednost: Urad za zvonove",
            ["dr. Ana Zvon, ministrico za kulturo", "mag. Ivo Pesek, ministra za reke"],
        ),
        (
            "en",
            "To:\nMs Ada Berg\nCommissioner for Bells\nEuropean Commission\nMr Bo Lind\nCommissioner for Sand",
            ["Ms Ada Berg, Commissioner for Bells, European Commission", "Mr Bo Lind, Commissioner for Sand"],
        ),
        (
            "de",
            "An: Frau Ada Berg (Glockenamt); Ausschuss für Sand\nin Kopie: Herr Bo Lind",
            ["Frau Ada Berg (Glockenamt)", "Ausschuss für Sand", "Herr Bo Lind (in Kopie)"],
        ),
    ],
)
def test_lines_below_a_label(language: str, text: str, readers: list[str]) -> None:
    """An office goes with its holder on the next line and a person with the office below; a copy ends the readers, even on the same line."""
    assert list(_readers(language, text)) == readers


@pytest.mark.parametrize(
    ("language", "texts", "readers"),
    [
        (
            "it",
            ["Alla cortese attenzione di\nDott. Aldo Riva\nMinistro della Sabbia\nSen. Ada Neri\nSottosegretaria\ne p.c.\nOn. Ugo Sale"],
            ["Dott. Aldo Riva, Ministro della Sabbia", "Sen. Ada Neri, Sottosegretaria", "On. Ugo Sale (e p.c.)"],
        ),
        (
            "de",
            ["An den Minister für Sand, Herrn Udo Berg,\ndie Ministerin der Glocken, Frau Ada Wind, und\nden Kanzler Ivo Kos"],
            ["Minister für Sand, Herrn Udo Berg", "Ministerin der Glocken, Frau Ada Wind", "Kanzler Ivo Kos"],
        ),
        (
            "fr",
            ["Lettre commune à Madame Ada Noir, ministre de l’Eau, et à Monsieur Luc Vent, ministre délégué chargé du Sable"],
            ["Madame Ada Noir, ministre de l’Eau", "Monsieur Luc Vent, ministre délégué chargé du Sable"],
        ),
        (
            "pl",
            ["List otwarty do Ministra Piasku Jana Dzwona oraz Ministry Kultury Anny Sowy"],
            ["Ministra Piasku Jana Dzwona", "Ministry Kultury Anny Sowy"],
        ),
        ("en", ["An open letter on the Parliament and the Council"], []),
        ("en", ["To make the Commission and the Parliament listen"], []),
        ("en", ["An AI Office and a Commission that listen"], []),
        ("sl", ["Za pravično plačilo: vlada in parlament naj poslušata"], []),
    ],
)
def test_readers_above_the_text(language: str, texts: list[str], readers: list[str]) -> None:
    """Below "for the attention of", in a run that "to the" opens, and in a line that says to whom the letter is written."""
    assert list(_readers(language, *texts)) == readers
