"""Lines that say "for" before two names, above one person or two; names are invented, but for those of the register."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import letter_with, names_in

_TEXTS = {
    "de": "Wir bitten um Regeln, an die sich jemand hält, und um ein Gespräch mit allen, die schreiben, singen und zeichnen.",
    "en": "We ask for rules that somebody can keep, and for a talk with those who live from what they write, sing and draw.",
    "es": "Pedimos reglas que alguien pueda cumplir, y una conversación con quienes viven de lo que escriben, cantan y dibujan.",
    "fr": "Nous demandons des règles que chacun puisse suivre, et un entretien avec celles et ceux qui écrivent et dessinent.",
    "pl": "Prosimy o zasady, których ktoś może przestrzegać, i o rozmowę z tymi, którzy piszą, śpiewają i rysują.",
    "pt": "Pedimos regras que alguém possa cumprir, e uma conversa com quem vive do que escreve, canta e desenha.",
    "sv": "Vi ber om regler som någon kan följa, och om ett samtal med dem som lever av att skriva, sjunga och teckna.",
}
_CLOSINGS = {
    "de": "Mit freundlichen Grüßen", "en": "Yours sincerely,", "es": "Atentamente,", "fr": "Cordialement,", "pl": "Z poważaniem,",
    "pt": "Com os melhores cumprimentos,", "sv": "Med vänliga hälsningar",
}  # fmt: skip
_FIRST = {
    "de": "Für die Mimengilde\nOda Wirth, Vorsitzende", "en": "For the Mime Guild\nOda Wirth, chair",
    "es": "Por la Gilda de Mimos\nOda Ruiz, presidenta", "fr": "Pour la Guilde des mimes\nOda Roux, présidente",
    "pl": "Za Gildię Mimów\nOda Lis, prezeska", "pt": "Pela Liga dos Mimos\nOda Reis, presidente",
    "sv": "För Mimförbundet\nOda Berg, ordförande",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "Für die Union der Glöckner und den Verband der Reime\nEva Sand und Ivo Kern", ["Union der Glöckner", "Verband der Reime"]),
        ("en", "For the Guild of Gongs and the Tide Poets Union\nEva Sand and Ivo Kern", ["Guild of Gongs", "Tide Poets Union"]),
        ("en", "For the European Publishers Council and CEPIC\nEva Sand and Ivo Kern", ["European Publishers Council", "CEPIC"]),
        ("en", "For the European Publishers Council and CEPIC\nEva Sand", ["European Publishers Council", "CEPIC"]),
        ("es", "Por la Unión de Faros y el Gremio de Gongs\nEva Sanz y Ivo Rey", ["Unión de Faros", "Gremio de Gongs"]),
        ("fr", "Pour le Syndicat des phares et l’Union des gongs\nEva Sable", ["Syndicat des phares", "Union des gongs"]),
        ("pl", "Za Stowarzyszenie Latarni i Związek Gongów\nEwa Piasek i Iwo Kern", ["Stowarzyszenie Latarni", "Związek Gongów"]),
        ("pt", "Pela União dos Faróis e pelo Grémio dos Gongos\nEva Areia e Ivo Rei", ["União dos Faróis", "Grémio dos Gongos"]),
        ("sv", "För Fyrförbundet och Gongförbundet\nEva Sand och Ivo Kern", ["Fyrförbundet", "Gongförbundet"]),
    ],
)  # fmt: skip
def test_two_names_behind_for_are_no_single_one(catalogue: Catalogue, language: str, line: str, names: list[str]) -> None:
    """Both are named where both surely are names, and none is doubted."""
    blocks = [Paragraph(text=text) for text in (_CLOSINGS[language], _FIRST[language], line)]
    read = letter_with(catalogue, *blocks, text=2 * _TEXTS[language], language=language)
    assert names_in(read)[1:] == names
    assert all(one.confidence > 0.5 for one in read.signatories)


@pytest.mark.parametrize(
    ("language", "name", "persons"),
    [
        ("de", "Verband der Glöckner und Mimen", "Eva Sand"),
        ("de", "Bund der Musikverlage und Musikverbände", "Eva Sand"),
        ("en", "Guild of Gongs and Bells", "Eva Sand"),
        ("fr", "Société des mimes et conteurs", "Eva Sable"),
        ("sv", "Förbundet för Mimare och Dansare", "Eva Sand"),
    ],
)
def test_an_and_inside_a_name_parts_none(catalogue: Catalogue, language: str, name: str, persons: str) -> None:
    """Kinds of members stand behind such an "and"."""
    link = {"de": "Für den", "en": "For the", "fr": "Pour la", "sv": "För"}[language]
    blocks = [Paragraph(text=text) for text in (_CLOSINGS[language], _FIRST[language], f"{link} {name}\n{persons}")]
    read = letter_with(catalogue, *blocks, text=2 * _TEXTS[language], language=language)
    assert names_in(read)[1:] == [name]


def test_a_name_with_and_above_two_persons_is_doubted(catalogue: Catalogue) -> None:
    """It may be two of which one has no word of an organisation."""
    blocks = [Paragraph(text=text) for text in (_CLOSINGS["sv"], _FIRST["sv"], "För Fyrförbundet och Svenska Gongar\nEva Sand och Ivo Kern")]
    read = letter_with(catalogue, *blocks, text=2 * _TEXTS["sv"], language="sv")
    assert [doubt.params["name"] for doubt in read.doubts if doubt.code == "unsure-signatory"] == ["Fyrförbundet och Svenska Gongar"]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "Für die Union der Glöckner und den Verband der Reime Eva Sand und Ivo Kern", ["Union der Glöckner", "Verband der Reime"]),
        ("en", "For the Guild of Gongs and the Tide Poets Union Eva Sand and Ivo Kern", ["Guild of Gongs", "Tide Poets Union"]),
        ("es", "Por la Unión de Faros y el Gremio de Gongs Eva Sanz y Ivo Rey", ["Unión de Faros", "Gremio de Gongs"]),
    ],
)
def test_a_line_of_two_persons_run_on_belongs_to_no_name(catalogue: Catalogue, language: str, line: str, names: list[str]) -> None:
    """A long line may be taken for one that a program broke."""
    blocks = [Paragraph(text=text) for text in (_CLOSINGS[language], _FIRST[language], line)]
    assert names_in(letter_with(catalogue, *blocks, text=2 * _TEXTS[language], language=language))[1:] == names
