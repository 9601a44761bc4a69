"""Names in tiles: logos and captions by turns, boxes that each present a body; other tiles are none. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Image, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_GERMAN = "Ohne klare Regeln kann niemand, der vom Schreiben lebt, verteidigen, was ihm seit jeher gehört und was er geschaffen hat. " * 2
_FRENCH = "Sans règles claires, personne ne peut défendre ses œuvres, et personne ne sait ce qui en a été pris par les machines. " * 2
_CZECH = "Bez jasných pravidel nikdo, kdo žije z psaní, nemůže bránit to, co mu odjakživa patří a co sám vytvořil pro druhé. " * 2


@pytest.mark.parametrize(
    ("heading", "names", "logo", "text"),
    [
        ("An alliance of", ["Guild of Bells", "Union of Sand Painters", "Rhyme Makers", "Society of Gongs"], "Logo: {}", None),
        ("Getragen von", ["Gilde der Glocken", "Verein Sand", "Reimwerk", "Bund leiser Gongs"], "{} Logo", _GERMAN),
        ("Ensemble", ["Guilde des cloches", "Union du sable", "Les Rimeurs", "Syndicat des gongs"], "Logo de {}", _FRENCH),
    ],
)
def test_logos_and_captions(catalogue: Catalogue, heading: str, names: list[str], logo: str, text: str | None) -> None:
    """Of a grid each tile of which has a caption or a logo all names are taken, in their order."""
    tiles = [Image(alt=logo.format(name)) if at % 2 else Paragraph(text=name) for at, name in enumerate(names)]
    blocks = (Heading(level=2, text=heading), *tiles, Paragraph(text="Download (212 kB)"))
    read = letter_with(catalogue, *blocks, text=text) if text else letter_with(catalogue, *blocks)
    assert names_in(read) == names


def test_logos_of_those_who_support(catalogue: Catalogue) -> None:
    """Who has helped stands in a grid as well, and does not sign."""
    tiles = [
        Paragraph(text="Guild of Bells"),
        Image(alt="Logo: Union of Sand"),
        Paragraph(text="Society of Gongs"),
        Image(alt="Logo: Rhyme Guild"),
    ]
    assert not names_in(letter_with(catalogue, Heading(level=2, text="With the support of"), *tiles))


@pytest.mark.parametrize("label", ["This page is made possible by:", "Gefördert durch", "Mogelijk gemaakt door:", "With the kind help of:"])
def test_logos_of_those_who_pay_for_a_page(catalogue: Catalogue, label: str) -> None:
    """Below a list of names stand the logos of sponsors, who have not signed."""
    names = ["Guild of Bells", "Union of Sand", "Society of Gongs"]
    logos = [Image(alt=f"Logo {name}") for name in ("Rhyme Guild", "Union of Rhymes", "RIMA")]
    items = [ListItem(text=name) for name in names]
    read = letter_with(catalogue, Heading(level=2, text="Signed by"), *items, Paragraph(text="Read more"), Paragraph(text=label), *logos)
    assert names_in(read) == names


_BOXES = [
    (
        "About us",
        None,
        ("Guild of Bells", "The Guild speaks for 400 makers of bells. It belongs to RIMA."),
        ("Union of Sand", "Founded in 1988, it works for painters in sand."),
    ),
    (
        "Über uns",
        _GERMAN,
        ("Gilde der Glocken e. V.", "Die Gilde vertritt 400 Betriebe. Sie ist Mitglied der RIMA."),
        ("Verein Sand", "Er arbeitet seit 1988 für Maler in Sand."),
    ),
    (
        "O nás",
        _CZECH,
        ("Cech zvonařů", "Cech sdružuje čtyři stovky dílen. Je členem svazu RIMA."),
        ("Spolek písku", "Od roku 1988 pracuje pro malíře v písku."),
    ),
]
_THIRD = ("GONG – Society of Gongs", "It has its seat in Ghent and lends gongs to schools.")


@pytest.mark.parametrize(("heading", "text", "first", "second"), _BOXES)
def test_boxes_that_present_bodies(
    catalogue: Catalogue, heading: str, text: str | None, first: tuple[str, str], second: tuple[str, str]
) -> None:
    """Of boxes that present who writes, in cells, below headings or as paragraphs, the names are taken, not those of whom they tell."""
    boxes = (first, second, _THIRD)
    cells = Table(rows=(tuple("\n".join(box) for box in boxes),))
    headed = [block for name, told in boxes for block in (Heading(level=4, text=name), Paragraph(text=told))]
    lines = [Paragraph(text="\n".join(box)) for box in boxes]
    for blocks in ([cells], headed, lines):
        read = letter_with(catalogue, Heading(level=2, text=heading), *blocks, text=text) if text else letter_with(catalogue, *blocks)
        assert [name.partition(" (")[0] for name in names_in(read)] == [box[0] for box in boxes]


@pytest.mark.parametrize("signs", [True, False])
def test_captions_below_their_pictures(catalogue: Catalogue, *, signs: bool) -> None:
    """A picture and its caption name one body, by the name that the caption has in full, without the town behind it; those who pay sign not."""
    tiles = [
        ("Logo of the Guild of Bells", "Guild of Bells (GOB) – Paris"),
        ("USA", "Union of Sand Artists, Paris"),
        ("RIMA", "RIMA – Society of Rhymes, Lyon"),
        ("Kelpie logo", "Kelpie – Tours et Nantes"),
        ("FMG", "Forum of Mimes and Gongs – Paris"),
    ]
    figures = [block for alt, caption in tiles for block in (Image(alt=alt), Paragraph(text=caption))]
    heading = Heading(level=2, text="Signatories" if signs else "We thank our partners")
    expected = ["Guild of Bells (GOB)", "Union of Sand Artists", "RIMA – Society of Rhymes", "Kelpie", "Forum of Mimes and Gongs"]
    assert names_in(letter_with(catalogue, heading, *figures, *figures[:4])) == (expected if signs else [])


@pytest.mark.parametrize(
    ("heading", "text"),
    [("We thank our partners", None), ("Wir danken unseren Partnern", _GERMAN), ("Les Journées remercient leurs partenaires", _FRENCH)],
)
def test_partners_below_the_list(catalogue: Catalogue, heading: str, text: str | None) -> None:
    """Pictures with captions below a heading of thanks are those of others, as above the list."""
    names = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
    others = [block for name in ("Gong Foundation", "Town of Reeds", "Harp Bank") for block in (Image(alt=name), Paragraph(text=name))]
    blocks = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in names), Heading(level=2, text=heading), *others)
    assert names_in(letter_with(catalogue, *blocks, text=text) if text else letter_with(catalogue, *blocks)) == names


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("For the writers:", "For the performers:"), ("Founded in 1953.", "It speaks for 340 makers of rhymes.", "Works in Cork.")),
        (
            ("V imenu avtorjev:", "V imenu izvajalk in izvajalcev:"),
            ("Ustanovljeno leta 1953.", "Združuje nekaj nad 340 pisateljev.", "Deluje v Kranju."),
        ),
    ],
)
def test_boxes_in_groups_that_say_little(catalogue: Catalogue, labels: tuple[str, str], told: tuple[str, str, str]) -> None:
    """Where most boxes of several groups tell of their owners, short sentences below the other names do so as well."""
    names = ["Guild of Bells", "Union of Rhymes", "Društvo ljubiteljev peska", "Union of Gongs", "Circle of Drums", "Sand Guild"]
    boxes = [Paragraph(text=f"{name}\n{told[1] if number % 3 else told[number // 3 * 2]}") for number, name in enumerate(names)]
    blocks = (Paragraph(text="Yours sincerely,"), Paragraph(text=labels[0]), *boxes[:3], Paragraph(text=labels[1]), *boxes[3:])
    read = letter_with(catalogue, *blocks)
    assert [(one.name, one.confidence > 0.5) for one in read.signatories] == [(name, True) for name in names]


def test_lines_of_signatures_in_groups_are_no_boxes(catalogue: Catalogue) -> None:
    signers = [("Guild of Bells", "Anna Novak, dir."), ("Union of Rhymes", "Carla Weber, sec."), ("Sand Guild", "Eva Brandt, dir.")]
    blocks = [Paragraph(text=f"{name}\n{person}") for name, person in signers]
    labels = (Paragraph(text="For the writers:"), Paragraph(text="For the painters:"))
    read = letter_with(catalogue, Paragraph(text="Signatories"), labels[0], *blocks[:2], labels[1], blocks[2])
    assert names_in(read) == [name for name, _ in signers]
