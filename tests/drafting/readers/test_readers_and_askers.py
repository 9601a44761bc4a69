"""Readers below other words than "To:", who asks for what in the third person, and what is counted; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.readers.full_bodies import in_full
from knowledge.drafting.readers.readers_apart import readers_apart
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, ENGLISH, TEXTS, letter_with

_NAMES = [Paragraph(text="Signatories:"), *(ListItem(text=name) for name in ("Guild of Bells", "Union of Gongs", "Society of Sand"))]
_DUTCH = "Zonder duidelijke regels kan niemand die van schrijven leeft zich verweren, en niemand weet wat er uit zijn werk is genomen."
_SLOVAK = "Bez jasných pravidiel sa nikto, kto žije z písania, nemôže brániť, a nikto nevie, čo sa z jeho diel zobralo pre stroje."


def _read(catalogue: Catalogue, *blocks: Block) -> Draft:
    return draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="letter.docx")


def test_readers_who_are_greeted_as_such(catalogue: Catalogue) -> None:
    """Below "Dear addressees" stands whom the letter goes to, bodies of all kinds."""
    readers = ["Ministerstvo piesku", "Zväz zvonárov", "RIMA"]
    head: list[Block] = [Heading(level=2, text="Vážení adresáti:"), *(ListItem(text=reader) for reader in readers)]
    head += [Heading(level=1, text="Výzva na pravidlá"), Paragraph(text=_SLOVAK), Paragraph(text=_SLOVAK)]
    assert _read(catalogue, *head).addressees == tuple(readers)


@pytest.mark.parametrize(
    ("line", "language", "reader"),
    [
        ("Aan de vaste commissie voor Zand van de Tweede Kamer", "nl", "vaste commissie voor Zand van de Tweede Kamer"),
        ("Aux représentants permanents des États membres", "fr", "représentants permanents des États membres"),
        ("An die Ministerinnen und Minister der Länder", "de", "Ministerinnen und Minister der Länder"),
    ],
)
def test_readers_of_a_line(catalogue: Catalogue, line: str, language: str, reader: str) -> None:
    """Adjectives and both forms of an office belong to the reader."""
    text = {"nl": _DUTCH, **TEXTS}[language]
    assert _read(catalogue, Paragraph(text=line), Heading(level=1, text="Regels"), *[Paragraph(text=text)] * 2).addressees == (reader,)


def test_both_forms_of_an_office_are_one_reader() -> None:
    assert readers_apart("Ministerinnen und Minister der Länder", vocabulary("de")) == ("Ministerinnen und Minister der Länder",)
    assert len(readers_apart("das Ministerium für Sand und die Kommission", vocabulary("de"))) > 1


def test_care_of_an_office(catalogue: Catalogue) -> None:
    """Whom "c/o" stands below is the reader, whatever it is called."""
    address = Paragraph(text="To the Taskforce of the Code of Bells\nc/o Office for Sand\n1049 Brussels")
    text = [Paragraph(text="Dear members of the Taskforce,"), Paragraph(text=ENGLISH), *_NAMES]
    assert _read(catalogue, address, Heading(level=1, text="Rules"), *text).addressees == ("Taskforce of the Code of Bells",)


def test_the_title_before_whom_the_text_calls_upon(catalogue: Catalogue) -> None:
    """A line that says to whom the letter is open is surer than what is asked of the government."""
    line = Paragraph(text="Offener Brief an Kulturministerin Ada Berg")
    asked = Paragraph(text="Wir fordern die Regierung auf, die Regeln aufzuschreiben und sie allen vorzulesen, die sie einhalten sollen.")
    read = _read(catalogue, Heading(level=1, text="Regeln für alle"), line, Paragraph(text=TEXTS["de"]), asked)
    assert read.addressees == ("Kulturministerin Ada Berg",)


def test_to_whom_a_release_says_that_it_was_sent(catalogue: Catalogue) -> None:
    """Behind the verb and "to" stands the reader, before what was sent."""
    told = "La Federación de Campanas ha enviado hoy a la ministra de Cultura, Ada Berg, una declaración sobre las máquinas que escriben."
    assert _read(catalogue, Heading(level=4, text="NOTA DE PRENSA"), Heading(level=1, text="Reglas"), Paragraph(text=told)).addressees == (
        "ministra de Cultura, Ada Berg",
    )


@pytest.mark.parametrize(
    ("reader", "text", "whole"),
    [
        ("Commission", "We answer the European Commission’s questions.", "European Commission"),
        ("Commission", "La Commission européenne consulte.", "Commission européenne"),
        ("Kommission", "Die Europäische Kommission fragt.", "Europäische Kommission"),
        ("Commission", "The Bell Commission of Cork asks.", "Commission"),
        ("Parliament", "The European Parliament has voted; now it is for ours.", "Parliament"),
        ("Committee on Sand", "The European Committee on Sand asks.", "Committee on Sand"),
    ],
)
def test_bodies_in_full(reader: str, text: str, whole: str) -> None:
    """What a text calls "the Commission" has its whole name elsewhere."""
    assert in_full(reader, [Paragraph(text=text)]) == whole


@pytest.mark.parametrize("lead", ["Der Kongress fordert die Länder auf,", "Im Einzelnen verlangt die Erklärung:", "Die Resolution fordert:"])
def test_what_a_text_or_meeting_asks_for(catalogue: Catalogue, lead: str) -> None:
    """The list behind it is that of the signatories."""
    items = [ListItem(text="die Glocken zu läuten;"), ListItem(text="den Sand zu sieben.")]
    read = letter_with(catalogue, Paragraph(text=lead), *items, text=TEXTS["de"])
    assert [one.quote for one in read.positions] == ["die Glocken zu läuten", "den Sand zu sieben."]


def test_what_others_ask_for(catalogue: Catalogue) -> None:
    """The congress of somebody else, or a text with a name, is no subject of theirs."""
    items = [ListItem(text="die Glocken abzuschaffen;"), ListItem(text="den Sand zu verkaufen.")]
    read = letter_with(catalogue, Paragraph(text="Der Kongress der Maschinenbauer fordert die Länder auf,"), *items, text=TEXTS["de"])
    assert not read.positions


def test_marks_of_notes_count_nobody(catalogue: Catalogue) -> None:
    """Numbers before notes that follow one another are their marks; those who sign for themselves are no bodies."""
    notes = "1 Chaired by RIMA. 2 Affiliated to the Chime Circle. 3 Associations of towers are part of it."
    read = letter_with(catalogue, *_NAMES, Paragraph(text=notes), text=BODY)
    assert read.stated_signatory_count is None
    persons = Paragraph(text="The names of the 203 artists who have signed in a personal capacity can be had on request.")
    assert letter_with(catalogue, *_NAMES, persons, text=BODY).stated_signatory_count is None


def test_who_tells_of_itself_below_a_release(catalogue: Catalogue) -> None:
    """One body of those who sign that is described at the end has sent the release; of two nobody knows."""
    about = [Heading(level=3, text="About the Guild of Bells"), Paragraph(text="The Guild of Bells casts, tunes and rings.")]
    other = [Heading(level=3, text="About the Union of Gongs"), Paragraph(text="The Union of Gongs strikes.")]
    assert letter_with(catalogue, *_NAMES, *about, text=BODY).publisher == "Guild of Bells"
    assert letter_with(catalogue, *_NAMES, *about, *other, text=BODY).publisher is None
