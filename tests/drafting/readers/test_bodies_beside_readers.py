"""Several readers above a letter: one with an address, others by themselves, each below or behind a label of its own; and those of whom a
release tells."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY


def _readers(language: str, *paragraphs: str) -> list[str]:
    return list(addressees_of([Paragraph(text=text) for text in (*paragraphs, BODY)], vocabulary(language), language))


@pytest.mark.parametrize(
    ("language", "paragraphs", "readers"),
    [
        (
            "et",
            ("Ada Berg, kultuuriminister\nKultuuriministeerium\nPikk 23, 15076 Tallinn", "Riigikogu kultuurikomisjon", "Lugupeetud minister"),
            ["Ada Berg, kultuuriminister, Kultuuriministeerium", "Riigikogu kultuurikomisjon"],
        ),
        (
            "nl",
            (
                "Aan de leden van de vaste commissie voor Klokken\nTweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag",
                "en aan de minister van Cultuur, mevrouw Ada Berg",
                "Geachte leden, geachte minister,",
            ),
            ["leden van de vaste commissie voor Klokken, Tweede Kamer der Staten-Generaal", "minister van Cultuur, mevrouw Ada Berg"],
        ),
        (
            "hr",
            ("VLADA REPUBLIKE HRVATSKE", "HRVATSKI SABOR, Odbor za kulturu", "Poštovani gospodine predsjedniče Vlade,"),
            ["VLADA REPUBLIKE HRVATSKE", "HRVATSKI SABOR, Odbor za kulturu"],
        ),
        (
            "bg",
            (
                "До\nг-н министъра на културата\nбул. „Камбани“ № 17\nСофия",
                "До\nКомисията по културата към Народното събрание",
                "Уважаеми господин министър,",
            ),
            ["министъра на културата", "Комисията по културата към Народното събрание"],
        ),
    ],
    ids=["et", "nl", "hr", "bg"],
)
def test_readers_beside_one_with_an_address(language: str, paragraphs: tuple[str, ...], readers: list[str]) -> None:
    """A committee alone on its line, "and to the minister", a parliament whose adjective stands first, a second "To"."""
    assert _readers(language, *paragraphs) == readers


def test_each_behind_a_label_of_its_own() -> None:
    """ "To: …" may stand above another one."""
    lines = ("Către: Autoritatea Clopotelor", "Către: Ministerul Nisipului", "Data: 04.05.2026")
    assert _readers("ro", *lines) == ["Autoritatea Clopotelor", "Ministerul Nisipului"]


def test_the_attention_of_a_person_below_a_body() -> None:
    """ "À l’attention de" is no part of the reader."""
    lines = "Autorité des cloches\nÀ l’attention de Monsieur le Président Jean Petit\n11, rue de l’Échelle\n75001 Paris"
    assert _readers("fr", lines, "Monsieur le Président,") == ["Président Jean Petit, Autorité des cloches"]


def test_maltese_lines_that_begin_with_to_the() -> None:
    """The preposition is one word with the article."""
    lines = "Lill-Membri Parlamentari Ewropej eletti minn Malta\nLill-Ministru għall-Arti, Ada Berg"
    assert _readers("mt", lines) == ["Membri Parlamentari Ewropej eletti minn Malta", "Ministru għall-Arti, Ada Berg"]


@pytest.mark.parametrize(
    ("language", "told", "readers"),
    [
        (
            "de",
            "In einem gemeinsamen Appell wenden sich mehr als 40 Verbände aus Literatur und Musik an Bundeskanzler Max Berg "
            "und an die Mitglieder des Rechtsausschusses.",
            ["Bundeskanzler Max Berg", "Mitglieder des Rechtsausschusses"],
        ),
        (
            "fr",
            "Dans une lettre ouverte, quarante guildes s’adressent ce matin au Premier ministre Jean Petit.",
            ["Premier ministre Jean Petit"],
        ),
    ],
)
def test_to_whom_others_turn_with_a_letter(language: str, told: str, readers: list[str]) -> None:
    """A release says so with all its guilds between the verb and "to"."""
    assert _readers(language, told) == readers


def test_persons_below_the_label_of_those_who_sign() -> None:
    """In a short letter they stand in its head, too, and are no readers."""
    lines = ("À l’attention de Madame la Ministre de la Culture, Ada Berg", "Madame la Ministre,", "Nous demandons des cloches.")
    signers = "Mme Anne Petit, professeure de droit, Ministère des cloches\nM. Jean Dupont, directeur au Ministère du sable"
    blocks = [Paragraph(text=text) for text in (*lines, "Les signataires :", signers)]
    assert list(addressees_of(blocks, vocabulary("fr"), "fr")) == ["Ministre de la Culture, Ada Berg"]


def test_a_verb_right_before_its_readers() -> None:
    """Nothing needs to stand between "si rivolgono" and "al"."""
    told = "In un appello congiunto oltre quaranta sigle si rivolgono al Ministro della Cultura Max Berg e alla Commissione europea."
    assert _readers("it", told) == ["Ministro della Cultura Max Berg", "Commissione europea"]
