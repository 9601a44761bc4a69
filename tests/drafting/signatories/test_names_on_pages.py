"""Signatories whom only the feet of pages name, some of those who have signed, and names that may be several. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, letter_with, names_in

_FOOT = "GONG FORUM\nGuild of Bells · Society of Rhymes (SOR) · IMPALA\nUnion of Sand · Kelpie Alliance"


def _doubts(read: Draft) -> set[str]:
    return {note.code for note in read.doubts}


def _with_foot(catalogue: Catalogue, sentence: str) -> Draft:
    blocks: tuple[Block, ...] = (Heading(level=1, text="A text about rules"), Paragraph(text=f"{sentence} {BODY}"))
    return draft(ParsedDocument(format="pdf", metadata={"repeated": _FOOT}, blocks=blocks), catalogue, name="a.pdf")


@pytest.mark.parametrize(
    "sentence",
    ["The organisations named at the foot of this page ask for a hearing.", "In the footer the undersigned are named."],
)
def test_names_at_the_foot_of_pages(catalogue: Catalogue, sentence: str) -> None:
    """Where the text says so, names between dots are those of signatories, with a doubt; a line without dots is none."""
    read = _with_foot(catalogue, sentence)
    assert names_in(read) == ["Guild of Bells", "Society of Rhymes (SOR)", "IMPALA", "Union of Sand", "Kelpie Alliance"]
    assert "signatories-in-sentence" in _doubts(read)


def test_names_with_commas_at_the_foot_of_pages(catalogue: Catalogue) -> None:
    """Commas part names where no dots do."""
    metadata = {"running": "Guild of Bells, Society of Rhymes (SOR), Union of Sand"}
    blocks = (Heading(level=1, text="A text"), Paragraph(text=f"The associations listed in the footer ask for a hearing. {BODY}"))
    read = draft(ParsedDocument(format="docx", metadata=metadata, blocks=blocks), catalogue, name="a.docx")
    assert names_in(read) == ["Guild of Bells", "Society of Rhymes (SOR)", "Union of Sand"]


def test_feet_of_pages_to_which_no_sentence_refers(catalogue: Catalogue) -> None:
    """The foot of a page names a platform's members, unless a sentence says who signs there."""
    assert names_in(_with_foot(catalogue, "We ask for a hearing.")) == []


@pytest.mark.parametrize(
    ("language", "honorific", "sentence"),
    [
        ("en", "Ms Ada Berg", "We write to you on behalf of the five organisations named in the letterhead, and ask for a hearing."),
        ("cs", "Vážená paní", "Píšeme Vám jménem pěti organizací uvedených v záhlaví tohoto dopisu a žádáme o slyšení."),
        ("de", "Frau", "Wir schreiben Ihnen im Namen der fünf im Briefkopf genannten Verbände und bitten um eine Anhörung."),
    ],
)
def test_names_in_the_head_of_a_letter(catalogue: Catalogue, language: str, honorific: str, sentence: str) -> None:
    """Where the text says so, those above the reader sign it, be one of them set on two lines; who only backs it below does not."""
    head = [Paragraph(text=text) for text in ("Guild of Bells", "Kelpie", "Union of Sand and\nof Dunes", "Rimako", "Bell Club")]
    reader, below = Paragraph(text=f"{honorific}\nAda Berg"), Paragraph(text="Foundation of Gongs")
    blocks: tuple[Block, ...] = (*head, reader, Heading(level=1, text="A text about rules"), Paragraph(text=f"{sentence} {sentence}"), below)
    read = draft(ParsedDocument(format="pdf", language=language, blocks=blocks), catalogue, name="a.pdf")
    assert names_in(read) == ["Guild of Bells", "Kelpie", "Union of Sand and of Dunes", "Rimako", "Bell Club"]
    assert read.stated_signatory_count == 5
    silent = tuple(block for block in blocks if sentence not in getattr(block, "text", ""))
    assert names_in(draft(ParsedDocument(format="pdf", language=language, blocks=silent), catalogue, name="a.pdf")) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Among the signatories of the letter are the Guild of Bells (GOB), the IMPALA, the GESAC and the Union of Loud Sand."),
        ("de", "Zu den Unterzeichnern des Briefs gehören die Guild of Bells (GOB), die IMPALA, die GESAC und die Union of Loud Sand."),
    ],
)
def test_some_of_the_signatories(catalogue: Catalogue, language: str, sentence: str) -> None:
    """A sentence that names some of them is read to its end, with names that the register does not know; others have signed as well."""
    body = {"en": BODY, "de": "Wir schreiben über Regeln, die niemand halten kann, und über alle, die nicht gefragt wurden."}
    blocks = (Heading(level=1, text="Rules"), Paragraph(text=body[language]), Paragraph(text=sentence))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert names_in(read) == ["Guild of Bells (GOB)", "IMPALA", "GESAC", "Union of Loud Sand"]
    assert {"signatories-in-sentence", "list-incomplete"} <= _doubts(read)


@pytest.mark.parametrize("name", ["Guild of Bells, Union of Sand", "Society of Rhymes and Kelpie. They also sign for Ivo"])
def test_names_that_may_be_several_are_doubted(catalogue: Catalogue, name: str) -> None:
    """A name with two nouns of organisations between commas, or with the beginning of a sentence in it, is one that an editor looks at."""
    others = ["Federation of Gongs", "Drum Alliance", "Forum of Mimes"]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=one) for one in (*others, name)))
    if name in names_in(read):
        assert any(note.code == "unsure-signatory" and note.params["name"] == name for note in read.doubts)
    assert not any(note.code == "unsure-signatory" and note.params["name"] in others for note in read.doubts)
