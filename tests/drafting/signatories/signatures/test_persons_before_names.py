"""Lines of "Person, role, organisation" with nothing above them that says who signs, and names that look like those of persons."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, ListItem, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Glockengilde Nord", "Haus der Reime", "Kelpie Workers", "Mimes United"]
_PERSONS = ["Ada Berg", "Ivo Kos", "Jean-Luc Morel", "Eva Lund"]
_ROLES = {
    "da": ["formand", "jurist", "direktør", "næstformand"],
    "de": ["Vorsitzende", "Justiziar", "Geschäftsführer", "Juristin"],
    "en": ["president", "legal counsel", "secretary general", "head of office"],
    "es": ["presidenta", "abogado", "secretario general", "directora"],
    "fr": ["présidente", "juriste", "délégué général", "directrice"],
    "it": ["presidente", "avvocato", "segretario generale", "direttrice"],
    "nl": ["voorzitter", "jurist", "directeur", "secretaris"],
    "pl": ["prezeska", "radca prawny", "dyrektor", "sekretarz"],
    "sv": ["ordförande", "förbundsjurist", "kanslichef", "förbundsdirektör"],
}


def _signed(language: str, seam: str = ", ") -> list[str]:
    return [seam.join(parts) for parts in zip(_PERSONS, _ROLES[language], _NAMES, strict=True)]


def _apart(lines: Sequence[str]) -> list[Block]:
    return [Paragraph(text=line) for line in lines]


@pytest.mark.parametrize("language", _ROLES)
def test_lines_without_a_heading(catalogue: Catalogue, language: str) -> None:
    """They need neither a heading nor a closing, be they one paragraph, several, or items; each names its organisation."""
    lines = _signed(language)
    shapes: list[list[Block]] = [[Paragraph(text="\n".join(lines))], _apart(lines), [ListItem(text=line) for line in lines]]
    for blocks in shapes:
        read = letter_with(catalogue, *blocks)
        assert [(one.name, one.person) for one in read.signatories] == list(zip(_NAMES, _PERSONS, strict=True))


def test_lines_with_dashes(catalogue: Catalogue) -> None:
    """Dashes part them as commas do."""
    assert names_in(letter_with(catalogue, Paragraph(text="\n".join(_signed("en", " – "))))) == _NAMES


def test_a_role_that_is_no_known_word(catalogue: Catalogue) -> None:
    """What stands between a person and a name in lines of one shape is a role, where half of the others are."""
    lines = [line.replace("juriste", "âme de la maison") for line in _signed("fr")]
    assert names_in(letter_with(catalogue, Paragraph(text="\n".join(lines)))) == _NAMES


def test_sentences_about_persons_are_no_signatures(catalogue: Catalogue) -> None:
    """Whom the text quotes by name and role does not sign it."""
    told = ["Ada Berg, president of the Guild of Bells, says that nobody asked her.", "Ivo Kos, director, Haus der Reime, agrees with her."]
    assert names_in(letter_with(catalogue, *_apart(told))) == []


def test_full_lines_of_a_text_file(catalogue: Catalogue) -> None:
    """Lines of signatures stay lines though they fill the page and one of the names has a comma more."""
    lines = [
        "Ada Berg, president, European Union of Harbour Authors and Translators",
        "Dr Ivo Kos, secretary general, Haus der Reime und der langen Erzählungen",
        "Maria da Luz Falk, head of office, Society of Kelpie Printers, Ltd.",
        "Eva Lund, managing director, Federation of the Mimes of the Northern Sea",
    ]
    text = "A letter about rules\n\nDublin, 21 May 2024\n\nDear Minister,\n\nwe ask for rules.\n\nSigned on 20 and 21 May 2024 by:\n\n"
    read = draft(parse((text + "\n".join(lines)).encode(), "a.txt"), catalogue, name="a.txt")
    assert names_in(read) == [line.split(", ", 2)[2] for line in lines]


@pytest.mark.parametrize("shape", ["{person} ({name})", "{person} ({role}, {name})", "{name} ({person})"])
def test_brackets(catalogue: Catalogue, shape: str) -> None:
    """A bracket may hold the name, with or without a role, or the person who signs for the name before it."""
    names = ["Glockengilde Nord", "Forum of Rhymes", "Kelpie Workers", "Union of Mimes"]
    lines = [shape.format(person=person, name=name, role="president") for person, name in zip(_PERSONS, names, strict=True)]
    for blocks in (_apart(lines), [ListItem(text=line) for line in lines]):
        read = letter_with(catalogue, Paragraph(text="Signed by:"), *blocks)
        assert [(one.name, one.person) for one in read.signatories] == list(zip(names, _PERSONS, strict=True))


def test_acronyms_in_brackets(catalogue: Catalogue) -> None:
    """A short form behind names that look like persons' is their own."""
    names = ["Kelpie Workers (KW)", "Mimes United (MU)", "Haus Reime (HR)"]
    read = letter_with(catalogue, Paragraph(text="Signed by the following organisations:"), *(ListItem(text=name) for name in names))
    assert names_in(read) == names
