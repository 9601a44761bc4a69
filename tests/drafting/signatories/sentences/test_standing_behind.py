"""Sentences that say who stands behind a text, and who signs it as well; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.sentences.standing_behind import names_standing_behind
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import letter_with, names_in

_DUTCH = "Zonder duidelijke regels kan niemand die van schrijven leeft zich verweren, en niemand weet wat er uit zijn werk is genomen."
_CASES = [
    (
        "de",
        "Hinter der Beschwerde stehen der Verband der Glocken, die Arbeitsgemeinschaft Windfahnen, die Vereinigung Bildberichterstatter Süd, "
        "der Bund der Reime sowie die Gongvereinigung.",
        ["Verband der Glocken", "Arbeitsgemeinschaft Windfahnen", "Vereinigung Bildberichterstatter Süd", "Bund der Reime", "Gongvereinigung"],
    ),
    (
        "nl",
        "Achter deze oproep staan de Vereniging van Klokken, de Bond van Zand en het Genootschap van Rijmen.",
        ["Vereniging van Klokken", "Bond van Zand", "Genootschap van Rijmen"],
    ),
    (
        "fi",
        "Kannanoton takana ovat Kellojen Liitto, Hiekan Yhdistys ja Riimien Kilta.",
        ["Kellojen Liitto", "Hiekan Yhdistys", "Riimien Kilta"],
    ),
    (
        "en",
        "Behind this appeal stand the Guild of Bells, the Union of Gongs and the Society of Rhymes.",
        ["Guild of Bells", "Union of Gongs", "Society of Rhymes"],
    ),
    (
        "fr",
        "Derrière cette pétition se trouvent la Guilde des Cloches, l’Union des Gongs et le Syndicat du Sable.",
        ["Guilde des Cloches", "Union des Gongs", "Syndicat du Sable"],
    ),
]


@pytest.mark.parametrize(("language", "sentence", "names"), _CASES)
def test_who_stands_behind(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Word for behind, text, verb, and then the names."""
    assert names_standing_behind(sentence, vocabulary(language), Register.of(catalogue)) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Behind the scenes stand the Guild of Bells, the Union of Gongs and the Society of Rhymes.",
        "Behind the earlier letter stand the Guild of Bells, the Union of Gongs and the Society of Rhymes.",
        "Behind another letter stand the Guild of Bells, the Union of Gongs and the Society of Rhymes.",
        "Behind the letter of the platforms stand the Guild of Bells, the Union of Gongs and the Society of Rhymes.",
        "Behind this appeal are people who write, compose and draw.",
    ],
)
def test_what_else_stands_behind(catalogue: Catalogue, sentence: str) -> None:
    """Other things than this text have somebody behind them, and other things than bodies stand there."""
    assert names_standing_behind(sentence, vocabulary("en"), Register.of(catalogue)) == []


def test_below_other_paragraphs(catalogue: Catalogue) -> None:
    """Such a sentence may stand anywhere in the text."""
    read = letter_with(catalogue, Paragraph(text=_CASES[1][1]), text=_DUTCH)
    assert names_in(read) == _CASES[1][2]


def test_who_signs_as_well(catalogue: Catalogue) -> None:
    """A dateline may end in a full stop; the next sentence names others, one of them behind what it is."""
    text = (
        "Roma, 12 maggio 2026. L’Associazione Campane, insieme con l’Unione Sabbie, la Federazione Rime e il Sindacato Gong, ha inviato oggi "
        "al ministro una dichiarazione comune sulle macchine che scrivono. Sottoscrivono anche il testo la Lega Ventaruole, la Società "
        "Maschere e, per le compagnie di teatro, il Consorzio Paglia."
    )
    blocks = (Heading(level=1, text="COMUNICATO STAMPA"), Heading(level=1, text="Regole, non deroghe"), Paragraph(text=text))
    read = draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="nota.html")
    assert names_in(read) == [
        "Associazione Campane", "Unione Sabbie", "Federazione Rime", "Sindacato Gong", "Lega Ventaruole", "Società Maschere",
        "Consorzio Paglia",
    ]  # fmt: skip
