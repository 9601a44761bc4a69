"""Texts that collect what several bodies say: none of them has signed what the others say."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import TEXTS, letter_with, names_in


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        (
            "en",
            "Bell founders react to the vote",
            ["Union of Rhymes. “A good day”, says its chair. The Union of Rhymes calls on the ministers to act.",
             "IFPI. “A lost chance”, says its director. IFPI demands that the Commission publish the data that it has got.",
             "Guild of Bells. The Guild regrets the vote and asks for another one."],
        ),
        (
            "it",
            "Le reazioni al voto sulle campane",
            ["FIMI. «Un’occasione persa», dice il presidente. FIMI esige che la Commissione pubblichi i dati raccolti.",
             "SIAE. La SIAE chiede al Governo di intervenire subito. SIAE chiede anche un registro pubblico.",
             "Unione delle Rime. «Un bel giorno», dice la presidente Ada Re."],
        ),
        (
            "de",
            "Stimmen zur Abstimmung über Glocken",
            ["GEMA: „Ein Rückschritt“, sagt der Vorstand. GEMA fordert, dass die Länder im Bundesrat eine neue Abstimmung verlangen.",
             "VAUNET: „Ein guter Tag“, sagt der Vorstand. VAUNET fordert, dass der Bund nun auch die Auskunft regelt.",
             "Bund der Glocken: „Wir fordern eine neue Abstimmung im Mai.“"],
        ),
    ],
)  # fmt: skip
def test_what_several_say_is_signed_by_none(catalogue: Catalogue, language: str, title: str, said: list[str]) -> None:
    blocks: list[Block] = [Heading(level=1, text=title), *(Paragraph(text=text) for text in said)]
    read = draft(ParsedDocument(format="markdown", language=language, blocks=tuple(blocks)), catalogue, name="a.md")
    assert not read.signatories
    assert "no-signatories" in [doubt.code for doubt in read.doubts]


def test_lists_with_labels_are_no_reactions(catalogue: Catalogue) -> None:
    """Behind a sector or the name of a body stand names, and no sentence."""
    names = ["Guild of Bells: Anna Berg", "Union of Rhymes: Ivo Kos", "Sand Writers Association: Ada Lind"]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *(ListItem(text=name, marker="-") for name in names), text=TEXTS["en"] * 2)
    assert len(names_in(read)) == 3
