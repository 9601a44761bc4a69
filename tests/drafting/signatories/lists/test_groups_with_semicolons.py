"""Lists in groups whose names have semicolons between them, below labels without a colon. Names are invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.several_names import names_between_semicolons
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import letter_with, names_in

_SPANISH = "Pedimos que se respeten las reglas y que nadie tome las obras de quienes viven de escribir, de componer o de dibujar sin permiso."
_PORTUGUESE = "Pedimos que as regras sejam respeitadas e que ninguém tome as obras de quem vive de escrever, de compor ou de desenhar."


@pytest.mark.parametrize(
    ("language", "text", "heading", "groups", "names"),
    [
        (
            "es",
            _SPANISH,
            "ENTIDADES FIRMANTES",
            [
                ("Campanas y gongs", "Asociación de Campaneros de la Sierra (ACS); Gremio de la Arena; RIMA; Unión de Mimos del Sur."),
                ("Prensa", "Timbal; Federación de Gongs."),
            ],
            [
                "Asociación de Campaneros de la Sierra (ACS)", "Gremio de la Arena", "RIMA", "Unión de Mimos del Sur", "Timbal",
                "Federación de Gongs",
            ],
        ),
        (
            "pt",
            _PORTUGUESE,
            "Subscritores",
            [
                ("Livro, rima e tradução", "Liga dos Sinos; União da Areia; Sociedade dos Mimos"),
                ("Palco", "SARP, Plataforma de Sineiros e Mimos de Portugal; Grémio do Vento; Casa dos Gongos"),
            ],
            [
                "Liga dos Sinos", "União da Areia", "Sociedade dos Mimos", "SARP, Plataforma de Sineiros e Mimos de Portugal",
                "Grémio do Vento", "Casa dos Gongos",
            ],
        ),
    ],
)  # fmt: skip
def test_labels_without_a_colon(
    catalogue: Catalogue, language: str, text: str, heading: str, groups: Sequence[tuple[str, str]], names: Sequence[str]
) -> None:
    """A short line above such a run heads it, and the run is no sentence though it ends in a full stop."""
    blocks = (Paragraph(text=heading), *(Paragraph(text=part) for group in groups for part in group))
    assert names_in(letter_with(catalogue, *blocks, text=text, language=language)) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "We ask for rules; they have to be clear; nobody wants more.",
        "Our demands are: Rules; Licences; Fees.",
        "Guild of Bells; it has asked for that before; Union of Sand",
    ],
)
def test_sentences_with_semicolons(sentence: str) -> None:
    """What goes on in small letters behind a semicolon, or stands behind a colon, is no run of names."""
    assert names_between_semicolons(sentence) == []
