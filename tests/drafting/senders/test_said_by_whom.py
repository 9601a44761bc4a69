"""Who says that an organisation has signed: itself where it published the text, else the text."""

from __future__ import annotations

import yaml

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft
from knowledge.drafting.fact_files import to_document_markdown
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import letter_with


def _certainties(read: Draft, catalogue: Catalogue) -> dict[str, str]:
    head = yaml.safe_load(to_document_markdown(read, catalogue).split("---\n")[1])
    return {one["name"]: one["certainty"] for one in head["signatories"]}


def test_whoever_published_the_text_says_so_itself(catalogue: Catalogue) -> None:
    """By the name in the list or by another that the register has; all others are reported."""
    names = ["GESAC", "GEMA", "Guild of Bells (GOB)"]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *(ListItem(text=name) for name in names))
    others = {"GESAC": "reported", "GEMA": "reported", "Guild of Bells": "reported"}
    assert _certainties(read.model_copy(update={"publisher": None}), catalogue) == others
    assert _certainties(read.model_copy(update={"publisher": "Guild of Bells"}), catalogue) == others | {"Guild of Bells": "stated"}
    gesac = catalogue.organisation_by_id["gesac"].name
    assert _certainties(read.model_copy(update={"publisher": gesac}), catalogue) == others | {"GESAC": "stated"}
