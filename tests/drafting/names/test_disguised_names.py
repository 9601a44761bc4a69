"""Names that are not what they look like: letters of two alphabets, line breaks in a file's name, a link in place of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.shapes import mixes_scripts
from knowledge.loaders.parsed import ListItem, Paragraph, ParsedDocument, UnreadableDocument
from knowledge.loaders.sandbox import parse_safely
from tests.drafting.letters import letter_with


def test_a_letter_of_another_alphabet_is_doubted(catalogue: Catalogue) -> None:
    """A Cyrillic letter among Latin ones makes another name, which an editor has to see; one whole word of each alphabet is honest."""
    names = ["Guild of Bells", "F\u0435deration of Sand", "Union „Звън“ of Rhymes"]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(ListItem(text=one) for one in names))
    assert [note.params["name"] for note in read.doubts if note.code == "unsure-signatory"] == [names[1]]
    assert [mixes_scripts(one) for one in names] == [False, True, False]


def test_line_breaks_in_a_file_name(catalogue: Catalogue) -> None:
    """What has no title is called after its file, on one line and without marks that nobody sees."""
    read = draft(ParsedDocument(format="text", blocks=(Paragraph(text="Hm."),)), catalogue, name="let\u202eter\n15.txt")
    assert (read.title, read.name) == ("letter 15", "letter 15.txt")


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """What somebody has laid into a watched folder may point at anything."""
    (tmp_path / "secret.txt").write_text("A secret that is none of ours.")
    (tmp_path / "letter.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(UnreadableDocument):
        parse_safely(tmp_path / "letter.txt", "letter.txt")
