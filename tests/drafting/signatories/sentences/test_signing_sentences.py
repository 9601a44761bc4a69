"""Sentences that name who signs group by group, or with the persons who sign, and who has adopted a text; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY, letter_with, names_in

_GERMAN = "Wir schreiben Ihnen, weil wir uns um die Umsetzung sorgen, und bitten Sie, auf alle zu hören, die vom Schreiben und Malen leben."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "In Denmark this statement is signed by the Guild of Bells, Kelpie and RIMA; in Norway by Klokkelauget; in Iceland by Bjöllufélag "
            "Íslands and Kriki, the Association of Sand and Shadow Painters; and on the isles by the Union of Rhymes. RIMEX took no part.",
            [
                "Guild of Bells",
                "Kelpie",
                "RIMA",
                "Klokkelauget",
                "Bjöllufélag Íslands",
                "Kriki, the Association of Sand and Shadow Painters",
                "Union of Rhymes",
            ],
        ),
        (
            "Dieser Brief wird unterzeichnet von Anna Novak für die Gilde der Glocken, von Ivo Kos für den Verband der Reimer, Sänger und "
            "Rufer sowie von Mira van den Berg für RIMA.",
            ["Gilde der Glocken", "Verband der Reimer, Sänger und Rufer", "RIMA"],
        ),
        (
            "This letter is signed, in alphabetical order, by Anna Novak on behalf of the Guild of Bells, Gongs and Chimes, by Ivo Kos for "
            "the Union of Sand, and by Mira Lund for Kelpie.",
            ["Guild of Bells, Gongs and Chimes", "Union of Sand", "Kelpie"],
        ),
    ],
    ids=["groups", "de", "persons"],
)
def test_who_signs_in_a_sentence(catalogue: Catalogue, text: str, names: list[str]) -> None:
    """Commas and "and" inside names part none; whom the next sentence names has not signed."""
    body = _GERMAN if text.startswith("Dieser") else BODY
    assert names_in(letter_with(catalogue, Paragraph(text=text), text=body)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Teoksiamme on käytetty ilman lupaa ja ilman korvausta. Kannanoton ovat allekirjoittaneet Kellojen liitto ry, Riimien, "
            "runojen ja lorujen kilta ry, Hiekan maalarien kilta ry ja "
            "Suomen Gongit ry. Kannanottoa tukevat Kaiku ja Pölyn seura, jotka eivät ole allekirjoittajia.",
            ["Kellojen liitto ry", "Riimien, runojen ja lorujen kilta ry", "Hiekan maalarien kilta ry", "Suomen Gongit ry"],
        ),
        (
            "Wir sorgen uns um die Umsetzung. Der Appell ist unterzeichnet von der Gilde der Glocken, dem Verband der Reimer und dem Bund der "
            "Gongs. Die Gesellschaft des Staubs hat angekündigt, den Ministerien selbst zu schreiben, und wartet vorerst ab.",
            ["Gilde der Glocken", "Verband der Reimer", "Bund der Gongs"],
        ),
    ],
    ids=["fi", "de"],
)
def test_who_signs_the_text(catalogue: Catalogue, text: str, names: list[str]) -> None:
    """A sentence that begins with what the text is speaks of it; who backs it stands in the next one, also behind a short legal form."""
    assert names_in(letter_with(catalogue, text=text)) == names


def test_who_signs_alone_below_a_sentence(catalogue: Catalogue) -> None:
    """The sentence that names all counts, though one of them signs below the text."""
    told = "This letter is signed by Anna Novak for the Guild of Bells, by Ivo Kos for the Union of Sand and by Mira Lund for RIMA."
    signature = Paragraph(text="Guild of Bells\nAnna Novak\nPresident, Guild of Bells")
    read = letter_with(catalogue, Paragraph(text=told), Paragraph(text="Yours sincerely,"), signature)
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "RIMA"]


@pytest.mark.parametrize(
    "text",
    [
        "Our first letter was signed by Anna Novak for the Guild of Bells, by Ivo Kos for the Union of Sand and by Mira Lund for RIMA.",
        "Licences were signed by Anna Novak for the Guild of Bells, by Ivo Kos for the Union of Sand and by Mira Lund for RIMA.",
    ],
)
def test_who_signed_something_else(catalogue: Catalogue, text: str) -> None:
    """An earlier letter and a contract are other texts."""
    assert names_in(letter_with(catalogue, Paragraph(text=text))) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Posėdyje nutarta rezoliuciją pateikti Kultūros ministerijai. Rezoliuciją priėmė Varpų gildija, asociacija RIMA ir Dainių ir "
            "smėlio tapytojų profesinė sąjunga „Taškas“. Kitas posėdis vyks balandžio mėnesį, apie jį pranešime atskirai visiems nariams.",
            ["Varpų gildija", "asociacija RIMA", "Dainių ir smėlio tapytojų profesinė sąjunga „Taškas“"],
        ),
        (
            "Na zebraniu omówiono projekt i zebrano uwagi wszystkich obecnych. Uchwałę przyjęły Gildia Dzwonów, Stowarzyszenie Artystów Piasku "
            "oraz Związek Rymów. Następne zebranie odbędzie się w kwietniu, o czym wszyscy zostaną powiadomieni osobno.",
            ["Gildia Dzwonów", "Stowarzyszenie Artystów Piasku", "Związek Rymów"],
        ),
        (
            "The draft was discussed at length and amended in two places. The resolution was adopted by the Guild of Bells, the Union of Sand "
            "and the Forum of Rhymes. The Society of Dust abstained, and the ministry took note of it without any comment of its own.",
            ["Guild of Bells", "Union of Sand", "Forum of Rhymes"],
        ),
    ],
    ids=["lt", "pl", "en"],
)
def test_who_adopted_a_text(catalogue: Catalogue, text: str, names: list[str]) -> None:
    """Minutes tell it in a sentence; others that it names have not."""
    assert names_in(letter_with(catalogue, text=text)) == names


def test_what_a_body_is_before_its_name(catalogue: Catalogue) -> None:
    """Small words before quotation marks begin a name, whose commas stand inside these; "we" is nobody's name."""
    names = ['biedrība "Zvanu sargi"', 'radošā savienība "Dzejnieki un rīmju kalēji"', 'arodbiedrība "Skaņas, smiltis un balss"']
    text = f"Mēs, {names[0]}, {names[1]} un {names[2]}, paziņojam Saeimai, ka mūsu darbus nedrīkst izmantot bez atļaujas un bez atlīdzības."
    assert names_in(letter_with(catalogue, text=text)) == names
