"""What news desks print, who signs as a person, several readers with long offices, and titles that sites and folders give; all invented."""

from __future__ import annotations

import io
from textwrap import wrap

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Block, Format, Heading, ListItem, Paragraph, ParsedDocument
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, letter_with, names_in
from tests.loaders import write_pdf

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]


def _read(catalogue: Catalogue, *blocks: Block | str, form: Format = "html", title: str | None = None) -> Draft:
    made = tuple(Paragraph(text=block) if isinstance(block, str) else block for block in blocks)
    return draft(ParsedDocument(format=form, title=title, blocks=made), catalogue, name="a")


def test_an_article_was_taken_for_the_letter_of_which_it_tells(catalogue: Catalogue) -> None:
    """A text with its author's name above it tells of a letter: nobody signs it."""
    told = (
        "Brussels. Among the signatories of the letter are GESAC, ECSA, IFPI and IMPALA as well as a council of publishers. The text was sent "
        "to the Commission on Monday and asks it to keep what the law says about copies that machines make."
    )
    title = Heading(level=1, text="Creators write a letter of fire")
    read = _read(catalogue, title, "By Ada Bell", told, "“We are not against bells”, said a speaker.")
    assert (read.kind, names_in(read)) == ("news", [])


def test_a_text_for_news_desks_without_a_label(catalogue: Catalogue) -> None:
    """Place and dash above, whom the press may ask below: a press release, though organisations sign it."""
    told = "Paris, 25 July 2025 – The organisations that sign this regret that the form says so little of where the bells and rhymes came from."
    listed = "Signatories: " + " / ".join([*_NAMES, "Council of Ink"])
    title = Heading(level=1, text="A form that says little")
    read = _read(catalogue, title, told, told[23:], listed, "Press contact: Ada Bell, 06 55 50 12 12")
    assert read.kind == "press-release"


def test_the_number_of_persons_was_a_name(catalogue: Catalogue) -> None:
    """ "Individuals: 412 writers" counts persons, in any language."""
    for line in ("Individuals: 412 writers, composers and translators (list of names)", "Jednotlivci: 412 spisovateľov a hudobníkov"):
        items = [ListItem(text=name) for name in _NAMES]
        assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *items, ListItem(text=line))) == _NAMES


def test_readers_below_a_mere_to_were_one(catalogue: Catalogue) -> None:
    """Lines below "An" that begin with an honorific are a reader each."""
    head = "An\nHerrn Bundeskanzler Hugo Stern\nFrau Bundesministerin der Justiz Dr. Ada Bell"
    text = "wir schreiben Ihnen, weil uns die Regeln für Glocken und Reime Sorgen machen, und bitten Sie, auf die zu hören, die davon leben."
    read = _read(catalogue, head, "Offener Brief: Mehr Glocken für alle", "Sehr geehrter Herr Bundeskanzler,", text * 2, form="docx")
    assert len(read.addressees) == 2


def test_an_office_with_all_its_fields(catalogue: Catalogue) -> None:
    """Two addresses are two readers, however long the office of one is, and the salutation does not replace them."""
    first = (
        "Madame Ada Bell\nMinistre de la Modernisation de l’administration, chargée des Cloches publiques, de la Fonction publique, de la "
        "Gestion du sable de l’État, du Numérique et de la Politique scientifique\nBoulevard du Jardin 50\n1000 Bruxelles"
    )
    second = "Monsieur Hugo Stern\nVice-Premier ministre, ministre des Rimes\nRue Ducale 61\n1000 Bruxelles"
    greeted = "Madame la Ministre,\nMonsieur le Vice-Premier ministre,"
    text = "Nous vous écrivons parce que la mise en œuvre des règles sur les cloches nous inquiète, et nous vous demandons d'écouter celles "
    read = _read(catalogue, first, second, greeted, (text + "et ceux qui en vivent. ") * 2, form="docx")
    assert [one.split(",")[0] for one in read.addressees] == ["Ada Bell", "Hugo Stern"]
    assert "l’administration" in read.addressees[0]


@pytest.mark.parametrize("title", ["Print – www.bells.example", "bells-open-letter"])
def test_a_site_or_folder_gave_the_title(catalogue: Catalogue, title: str) -> None:
    """A heading with an address of the net, or a folder's name, is no title."""
    heads = (Heading(level=1, text=title), Heading(level=2, text="Read by a human: statement on bells"))
    assert _read(catalogue, *heads, BODY, title=title).title == "Read by a human: statement on bells"


def test_a_title_in_capitals_may_end_in_a_full_stop(catalogue: Catalogue) -> None:
    """ "THEY TOOK THE BELLS. NOW THEY WANT THE LAW." is a title."""
    line = "THEY TOOK THE BELLS AND THE RHYMES. NOW THEY WANT THE LAW."
    assert _read(catalogue, line, "AN OPEN LETTER", "Dear Minister,", BODY, form="text").title == line


def test_a_title_again_on_the_next_page_cut_a_list(catalogue: Catalogue) -> None:
    """A page that begins with the title again, in the middle of a word, goes on with the sentence."""
    title = "No bells without those who ring them"
    text = "This statement is written and signed by the Guild of Bells; the Union of Sand Artists; the Society of Al-"
    rest = "mond Growers; the Forum of Rhymes; the Council of Ink; and the Fund of Reeds. The Sand Society agrees but does not sign."
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for size, top, lines in ((16, 80, [title]), (10, 120, wrap(f"{BODY} {BODY}", 90)), (10, 190, wrap(text, 84))):
        _set(canvas, size, top, lines)
    canvas.showPage()
    for size, top, lines in ((10, 60, [title]), (10, 90, wrap(rest, 84)), (10, 150, wrap(BODY, 90))):
        _set(canvas, size, top, lines)
    canvas.save()
    read = draft(parse(data.getvalue(), "bells.pdf"), catalogue, name="bells.pdf")
    assert "Society of Almond Growers" in names_in(read)
    assert not any("agrees" in name for name in names_in(read))


def _set(canvas: Canvas, size: int, top: int, lines: list[str]) -> None:
    canvas.setFont(write_pdf.BOLD if size > 10 else write_pdf.BODY, size)
    for number, line in enumerate(lines):
        canvas.drawString(60, 842 - top - 14 * number, line)
