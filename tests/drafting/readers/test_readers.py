"""To whom a letter is addressed, in lines without a label and in salutations that a sentence follows."""

from __future__ import annotations

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, Paragraph, Table

_TEXT = "We write about rules that nobody can keep, and about people who live from writing, composing or drawing and whom nobody asked."


def _readers(language: str, *lines: str) -> tuple[str, ...]:
    blocks = (Heading(level=1, text="On bells"), Paragraph(text="8 May 2025"), *(Paragraph(text=line) for line in lines), Paragraph(text=_TEXT))
    return addressees_of(blocks, vocabulary(language), language)


@pytest.mark.parametrize(
    ("line", "reader"),
    [
        ("Dear Commissioner Malik, we write to you on behalf of all who ring bells and of those who hear them.", "Commissioner Malik"),
        ("Dear Members of the Senate, today we ask you for rules. We ask for nothing else.", "Members of the Senate"),
        ("Dear President Berg, Commissioner Malik and Commissioner Novak,", "President Berg, Commissioner Malik and Commissioner Novak"),
        ("Dear Commissioner Malik,", "Commissioner Malik"),
    ],
)
def test_salutations(line: str, reader: str) -> None:
    """They end where a sentence begins."""
    assert _readers("en", line) == (reader,)


def test_two_salutations_in_a_line() -> None:
    """Each greets a reader of its own."""
    assert _readers("en", "Dear Commissioner Malik, dear Commissioner Berg,") == ("Commissioner Malik", "Commissioner Berg")


@pytest.mark.parametrize(
    ("line", "language", "reader"),
    [
        ("To the Members of the European Parliament’s Committee on Bells", "en", "Members of the European Parliament’s Committee on Bells"),
        ("An die Bundesministerin der Justiz", "de", "Bundesministerin der Justiz"),
        ("Al Presidente del Consiglio dei ministri", "it", "Presidente del Consiglio dei ministri"),
        ("All’Onorevole Ministro della Cultura", "it", "Onorevole Ministro della Cultura"),
        ("Aan de leden van de Tweede Kamer", "nl", "leden van de Tweede Kamer"),
        ("Till kulturministern", "sv", "kulturministern"),
        ("Προς την Υπουργό Πολιτισμού", "el", "Υπουργό Πολιτισμού"),
        ("До министъра на културата", "bg", "министъра на културата"),
    ],
)
def test_lines_without_a_label(line: str, language: str, reader: str) -> None:
    """A line above the text that names nothing but an office or a body; it says more than the salutation below it."""
    assert _readers(language, line, "Dear Sirs,") == (reader,)


@pytest.mark.parametrize("line", ["To keep what the Commission has promised.", "To ring or not to ring", "An Open Letter on the Parliament?"])
def test_lines_that_name_no_reader(line: str) -> None:
    """Sentences and titles begin with such words, too."""
    assert _readers("en", line) == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("it", "Gentili colleghe e colleghi,"),
        ("en", "Dear colleagues and friends,"),
        ("de", "Liebe Kolleginnen und Kollegen,"),
        ("es", "Estimados todos:"),
    ],
)
def test_a_mail_that_passes_a_text_on(language: str, line: str) -> None:
    """Colleagues to whom a text is passed on are not those to whom it is addressed."""
    assert _readers(language, line) == ()


def test_a_call_that_a_colon_ends() -> None:
    """What a statement calls for behind a colon is no reader."""
    text = "Luovien alojen järjestöt vetoavat hallitukseen: Suomen on tuettava sopua, joka saavutettiin yhdessä muiden jäsenmaiden kanssa."
    blocks = (Heading(level=1, text="Kellot soivat"), Paragraph(text=text))
    assert addressees_of(blocks, vocabulary("fi"), "fi") == ("hallitukseen",)


def test_labels_in_the_rows_of_a_single_column() -> None:
    """A sheet's first column may hold label and value in one cell."""
    rows = (("Sign-on: Joint statement on bells",), ("Deadline: 24 June 2025",), ("Recipients: Anna Berg (Bell Office)",))
    assert addressees_of((Heading(level=2, text="README"), Table(rows=rows)), vocabulary("en"), "en") == ("Anna Berg (Bell Office)",)


def test_rows_below_a_label_go_on_with_its_readers() -> None:
    """Where their first cell is empty, up to the next label."""
    rows = (("To:", "Prime Minister"), ("", "Minister for Bells, Sand and Youth"), ("", "Members of Parliament"), ("Date", "2025-03-03"))
    readers = ("Prime Minister", "Minister for Bells, Sand and Youth", "Members of Parliament")
    assert addressees_of((Paragraph(text="OPEN LETTER"), Table(rows=rows)), vocabulary("en"), "en") == readers


def test_a_courtesy_before_an_office_is_left_out_with_its_article() -> None:
    """An office is called after "to Madam the" as in the newspaper."""
    assert _readers("fr", "À Madame la Ministre du Sable\nÀ Monsieur le Ministre des Cloches") == ("Ministre du Sable", "Ministre des Cloches")


def test_a_label_below_place_and_day() -> None:
    """In one paragraph with these it stands on the second line."""
    assert _readers("fi", "Helsinki 6.5.2025\nVastaanottaja: eduskunnan kellovaliokunta") == ("eduskunnan kellovaliokunta",)


def test_what_is_asked_in_small_letters_greets_nobody() -> None:
    """A demand may begin as greetings do: "dear members" of "dear", "spoštovanje" of "spoštovani"."""
    assert _readers("sl", "spoštovanje pravic tistih, ki zvonijo,") == ()
    assert _readers("en", "Dear Commissioner Malik,\ndear Commissioner Berg,") == ("Commissioner Malik", "Commissioner Berg")


def test_a_maltese_title_with_its_preposition() -> None:
    title = Heading(level=1, text="Ittra miftuħa lill-Membri Maltin tal-Parlament Ewropew")
    blocks = (title, Paragraph(text="8 ta’ Mejju 2025"), Paragraph(text=_TEXT))
    assert addressees_of(blocks, vocabulary("mt"), "mt") == ("Membri Maltin tal-Parlament Ewropew",)


def test_a_label_in_the_head_of_a_forwarded_mail() -> None:
    """Whom the mail went to is not whom the letter below it addresses."""
    lines = ("Saatja: Ada Berg\nSaaja: info@bells.example", "Lugupeetud kultuuriminister Ada Sand,")
    assert _readers("et", *lines) == ("kultuuriminister Ada Sand",)
