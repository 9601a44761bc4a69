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
OPENINGS = {  # what a letter begins with, where headings and sentences below it are in that language
    "da": "Uden klare regler kan ingen, der lever af at skrive, forsvare det, som er hans eget arbejde. " * 3,
    "de": "Ohne klare Regeln kann niemand, der vom Schreiben lebt, verteidigen, was ihm seit jeher gehört. " * 3,
    "el": "Χωρίς σαφείς κανόνες κανείς που ζει από τη γραφή δεν μπορεί να υπερασπιστεί αυτό που του ανήκει. " * 3,
    "es": "Sin reglas claras nadie que viva de escribir puede defender lo que siempre le ha pertenecido. " * 3,
    "fi": "Ilman selviä sääntöjä kukaan kirjoittamisesta elävä ei voi puolustaa sitä, mikä hänelle kuuluu. " * 3,
    "ga": "Gan rialacha soiléire ní féidir le haon duine a mhaireann ar an scríbhneoireacht an rud is leis a chosaint. " * 3,
    "hu": "Világos szabályok nélkül senki, aki az írásból él, nem tudja megvédeni azt, ami az övé. " * 3,
    "lt": "Be aiškių taisyklių niekas, kas gyvena iš rašymo, negali apginti to, kas jam priklauso nuo seno. " * 3,
    "ro": "Fără reguli clare nimeni dintre cei care trăiesc din scris nu poate apăra ceea ce îi aparține. " * 3,
    "sk": "Bez jasných pravidiel nikto, kto žije z písania, nemôže brániť to, čo mu odjakživa patrí. " * 3,
}
BODY = "We write about rules that nobody can keep, and about people who live from writing, composing or drawing and whom nobody asked."


def letter_with(catalogue: Catalogue, *blocks: Block, text: str = ENGLISH, language: str | None = None) -> Draft:
    """Return what is understood of a letter with `blocks` below its text; `language` is what its file says of it."""
    head = (Heading(level=1, text="A letter about rules"), Paragraph(text=text))
    return draft(ParsedDocument(format="docx", language=language, blocks=(*head, *blocks)), catalogue, name="letter.docx")


def names_in(read: Draft) -> list[str]:
    """Return the names of the signatories that were found."""
    return [one.name for one in read.signatories]
