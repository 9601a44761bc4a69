"""Names inside sentences, forms, minutes, newsletters, letterheads and the feet of pages. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, ENGLISH, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_ITEMS = tuple(ListItem(text=name) for name in _NAMES)


def _read(catalogue: Catalogue, *blocks: Block, language: str = "en", form: str = "docx", metadata: dict[str, str] | None = None) -> Draft:
    parsed = ParsedDocument(format=form, language=language, metadata=metadata or {}, blocks=blocks)  # type: ignore[arg-type]
    return draft(parsed, catalogue, name=f"text.{form}")


@pytest.mark.parametrize("lead", ["We, the organisations that issue this statement, namely", "We, the undersigned organisations:"])
def test_a_list_in_the_middle_of_a_sentence(catalogue: Catalogue, lead: str) -> None:
    """The sentence goes on below the names, and what it asks for is none of them."""
    demands = [ListItem(text="Nobody may take a text without asking whoever has written it."), ListItem(text="Voices must be protected.")]
    blocks = (Paragraph(text=ENGLISH), Paragraph(text=lead), *_ITEMS, Paragraph(text="ask the government for the following:"), *demands)
    assert names_in(_read(catalogue, Heading(level=1, text="Rules for texts"), *blocks)) == _NAMES


def test_names_in_the_genitive_before_roles(catalogue: Catalogue) -> None:
    """The letterhead has them in the nominative; who joined later stands below a label that is no name."""
    text = "Be aiškių taisyklių niekas, kas gyvena iš rašymo, negali apsiginti, ir niekas nežino, kas buvo paimta iš jų kūrinių. "
    head = Paragraph(text="SMĖLIO VARPŲ SĄJUNGA\nLIETUVOS GONGŲ ASOCIACIJA\nRIMŲ GILDIJA „AIDAS“")
    rows = (
        ("Smėlio varpų sąjungos pirmininkė", "Ona Lyga"),
        ("Lietuvos gongų asociacijos direktorius", "Jonas Žalys"),
        ("Rimų gildijos „Aidas“ vadovė", "Rasa Upė"),
    )
    joined = (Paragraph(text="Prie kreipimosi po jo išsiuntimo prisijungė:"), ListItem(text="Dulkių dailininkų sąjunga"))
    blocks = (head, Heading(level=1, text="Dėl taisyklių"), Paragraph(text=text * 2), Paragraph(text="Pagarbiai"), Table(rows=rows), *joined)
    names = ["Smėlio varpų sąjunga", "Lietuvos gongų asociacija", "Rimų gildija „Aidas“", "Dulkių dailininkų sąjunga"]
    assert names_in(_read(catalogue, *blocks, language="lt")) == names


@pytest.mark.parametrize("label", ["Signatories", "Signed by"])
def test_a_label_in_the_foot_of_pages(catalogue: Catalogue, label: str) -> None:
    """Whom the foot of a page names behind it signs, though the text does not refer to it."""
    running = f"{label}: {' • '.join(_NAMES)} · Contact: Anna Novak, desk@bells.example · PRESS RELEASE"
    read = _read(catalogue, Heading(level=1, text="Rules for texts"), Paragraph(text=f"{BODY} {ENGLISH}"), metadata={"running": running})
    assert names_in(read) == _NAMES


@pytest.mark.parametrize(
    ("language", "title", "heading", "text"),
    [
        ("en", "Minutes of the joint meeting", "Resolution 3", "1. The {}, the {} and the {} call on the ministry to publish the list."),
        ("sl", "Zapisnik skupne seje", "SKLEP 3/2025", "1. {}, {} in {} pozivajo ministrstvo, naj objavi seznam."),
        ("de", "Protokoll der gemeinsamen Sitzung", "Beschluss Nr. 3", "Die {}, die {} und das {} fordern das Ministerium auf, zu antworten."),
    ],
)
def test_the_subject_of_a_resolution(catalogue: Catalogue, language: str, title: str, heading: str, text: str) -> None:
    """Of those who were there only the bodies with which the resolution begins have adopted it."""
    present = Table(rows=(("Anna Novak", "Guild of Bells"), ("Ivo Kos, observer", "Society of Dust")))
    blocks = (Paragraph(text=title), present, Paragraph(text=heading), Paragraph(text=text.format(*_NAMES)))
    assert names_in(_read(catalogue, *blocks, language=language)) == _NAMES


@pytest.mark.parametrize("question", ["Submitter (name)", "Iesniedzējs (nosaukums)", "Nom du déposant", "Nazwa zgłaszającego"])
def test_answers_of_others_below_a_form(catalogue: Catalogue, question: str) -> None:
    """A portal shows one answer with who has given it, and below it the table of all others."""
    form = Table(rows=(("Type of opinion", "Organisation"), (question, "Guild of Bells"), ("Number", "40008001"), ("Topic", "Rules")))
    others = Table(rows=(("No", "From", "On"), ("1", "Society of Dust", "29.04.2025"), ("2", "Council of Echoes", "05.05.2025")))
    blocks = (Heading(level=1, text="25-TA-9 – Portal"), form, Heading(level=3, text="Text"), Paragraph(text=ENGLISH))
    assert names_in(_read(catalogue, *blocks, Heading(level=3, text="Other opinions (2)"), others, form="html")) == ["Guild of Bells"]


def test_the_letterhead_of_a_letter_that_a_person_signs(catalogue: Catalogue) -> None:
    """Who has no function beside the own name signs for the body whose paper it is; its readers and memberships do not."""
    head = (Paragraph(text="Werkstatt der Glocken e. V."), Paragraph(text="Bund der Gießer"), Paragraph(text="Am Hafen 8 · 10437 Berlin"))
    text = "Ohne klare Regeln kann sich niemand wehren, der vom Schreiben lebt, und niemand weiß, was aus den Werken genommen wurde. "
    end = (Paragraph(text="Mit freundlichen Grüßen"), Paragraph(text="gez. Dr. Anna Novak"), Paragraph(text="Mitglied im Rat der Reime"))
    letter = (Heading(level=3, text="Regeln für Texte"), Paragraph(text="Sehr geehrte Damen und Herren,"), Paragraph(text=text * 2))
    blocks = (*head, *letter, *end)
    assert names_in(_read(catalogue, *blocks, language="de", form="pdf")) == ["Werkstatt der Glocken e. V."]


_ISSUE = (Heading(level=2, text="The Quill"), Paragraph(text="Issue 3 – June 2025"), Heading(level=2, text="From the desk"))
_INITIATIVE = Paragraph(text="This statement is a joint initiative of the Guild of Bells, the Union of Sand Artists and the Forum of Rhymes.")


def test_a_statement_that_an_issue_prints_in_full(catalogue: Catalogue) -> None:
    """It speaks as "we" below a heading of its own, and its last sentence names those whose it is."""
    said = (Paragraph(text=f"We regret that nobody has asked us. {BODY}"), Paragraph(text=f"Therefore we ask for a list of works. {BODY}"))
    blocks = (*_ISSUE, Paragraph(text=BODY.replace("We write", "Read here")), Heading(level=2, text="No list, no trust"), *said, _INITIATIVE)
    read = _read(catalogue, *blocks, form="pdf")
    assert names_in(read) == _NAMES
    assert "signatories-in-sentence" in {note.code for note in read.doubts}


def test_a_statement_of_which_an_issue_tells(catalogue: Catalogue) -> None:
    """An article about a statement does not say "we": those who made the statement have not signed the newsletter."""
    told = Paragraph(text="Nine bodies have spoken about rules that nobody can keep, and about people whom nobody asked for anything.")
    assert names_in(_read(catalogue, *_ISSUE, Heading(level=2, text="Bodies speak"), told, told, _INITIATIVE, form="pdf")) == []
