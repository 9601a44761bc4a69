"""Letters of a title, a few sentences and what a test sets below them; names and texts are invented."""

from __future__ import annotations

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument

ENGLISH = (
    "We are writing ahead of the meeting to express our concern about the direction that the implementation has taken. "
    "Transparency is what every licence needs, and nobody who lives from writing, composing or drawing can do without it."
)
TEXTS = {
    "en": ENGLISH,
    "de": "Wir schreiben Ihnen im Namen derer, die vom Schreiben, vom Komponieren und vom Zeichnen leben und die niemand gefragt hat.",
    "fr": "Nous vous écrivons au nom de celles et ceux qui vivent de l’écriture, de la musique et du dessin et que personne n’a consultés.",
    "pl": "Piszemy w imieniu tych, którzy żyją z pisania, komponowania i rysowania i których nikt nie zapytał o zdanie.",
}
BODY = "We write about rules that nobody can keep, and about people who live from writing, composing or drawing and whom nobody asked."


def letter_with(catalogue: Catalogue, *blocks: Block, text: str = ENGLISH, language: str | None = None) -> Draft:
    """Return what is understood of a letter with `blocks` below its text; `language` is what its file says of it."""
    head = (Heading(level=1, text="A letter about rules"), Paragraph(text=text))
    return draft(ParsedDocument(format="docx", language=language, blocks=(*head, *blocks)), catalogue, name="letter.docx")


def names_in(read: Draft) -> list[str]:
    """Return the names of the signatories that were found."""
    return [one.name for one in read.signatories]
