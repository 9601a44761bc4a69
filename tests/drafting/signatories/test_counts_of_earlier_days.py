"""Organisations that did something before a letter was written are not those that sign it; texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import TEXTS

_SIGNERS = ("Guild of Bells", "Union of Rhymes", "Society of Hammers")


def _counted(catalogue: Catalogue, day: str, text: str, language: str) -> int | None:
    head = (Paragraph(text=day), Heading(level=1, text="A letter about bells"), Paragraph(text=f"{text} {TEXTS[language]}"))
    below = (Paragraph(text="Signed by:"), *(ListItem(text=name) for name in _SIGNERS))
    return draft(ParsedDocument(format="docx", language=language, blocks=(*head, *below)), catalogue, name="a.docx").stated_signatory_count


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        ("en", "Cork, 4 March 2026", "On 3 May 2025, 38 European organisations declared that the old bells were to stay."),
        ("de", "Halle, 4. März 2026", "Am 3. Mai 2025 erklärten 38 europäische Verbände, dass die alten Glocken bleiben sollen."),
        ("fr", "Lyon, le 4 mars 2026", "Le 3 mai 2025, 38 organisations européennes ont déclaré que les vieilles cloches devaient rester."),
    ],
)
def test_those_who_declared_something_months_before(catalogue: Catalogue, language: str, day: str, text: str) -> None:
    assert _counted(catalogue, day, text, language) is None


def test_those_who_signed_or_write(catalogue: Catalogue) -> None:
    day = "Cork, 4 March 2026"
    assert _counted(catalogue, day, "Since 3 May 2025 we, the 3 organisations below, have asked for bells.", "en") == len(_SIGNERS)
    assert _counted(catalogue, day, "The undersigned 3 organisations have asked for bells since 3 May 2025.", "en") == len(_SIGNERS)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "14 April: first publication with seven signatories."),
        ("de", "14. April: erste Veröffentlichung mit sieben unterzeichnenden Organisationen."),
        ("fr", "14 avril : première publication avec sept signataires."),
        ("pl", "14 kwietnia: pierwsza publikacja z siedmioma sygnatariuszami."),
    ],
)
def test_how_many_had_signed_a_first_version(catalogue: Catalogue, language: str, text: str) -> None:
    """The history of a document tells of an earlier list."""
    assert _counted(catalogue, "30 April 2026", text, language) is None
