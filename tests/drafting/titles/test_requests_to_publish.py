"""What a sender asks of a news desk above the heading is no title; texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY


@pytest.mark.parametrize(
    "request_",
    [
        "Zur sofortigen Veröffentlichung", "Pour diffusion immédiate", "Para publicación inmediata", "Azonnali közlésre",
        "Per diffusione immediata",
        "Do natychmiastowej publikacji", "K okamžitému zveřejnění", "Na okamžité zverejnenie", "Za takojšnjo objavo", "Za hitnu objavu",
        "Voor onmiddellijke publicatie", "För omedelbar publicering", "Til øjeblikkelig offentliggørelse", "Välittömästi julkaistavissa",
        "Koheseks avaldamiseks", "Nedelsiant skelbti", "Tūlītējai publicēšanai", "Spre publicare imediată", "За незабавно публикуване",
        "Προς άμεση δημοσίευση", "Għal pubblikazzjoni immedjata", "Le foilsiú láithreach", "Para publicação imediata", "For immediate release",
    ],
)  # fmt: skip
def test_a_request_to_publish_is_no_title(catalogue: Catalogue, request_: str) -> None:
    blocks = (Paragraph(text=request_), Paragraph(text="Bells are no raw material"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf").title == "Bells are no raw material"
    blocks = (Heading(level=1, text=request_), Heading(level=2, text="Bells are no raw material"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf").title == "Bells are no raw material"


def test_a_title_that_speaks_of_publishing(catalogue: Catalogue) -> None:
    title = "For immediate release of the bells from their boxes"
    blocks = (Heading(level=1, text=title), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf").title == title
