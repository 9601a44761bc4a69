"""Heads of letters: dates that are those of other letters, of pages or of no day at all, titles below senders, counts in words."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse

_TEXT = {
    "en": "We write ahead of the meeting to express our concern about the rules of 2 August 2026 and ask you to "
    "listen to those who live from writing.",
    "de": "Wir schreiben Ihnen, weil wir uns Sorgen um die Regeln vom 2. August 2026 machen, und bitten Sie, auf diejenigen zu hören, die "
    "vom Schreiben und Komponieren leben, bevor der Text endgültig beschlossen wird.",
    "nl": "Wij schrijven u omdat wij ons zorgen maken over de regels van 2 augustus 2026 en vragen u te luisteren naar iedereen die van "
    "schrijven en componeren leeft, voordat de tekst definitief is.",
    "et": "Kirjutame teile, sest oleme mures 2. augusti 2026 reeglite pärast, ja palume teil kuulata neid, kes elavad kirjutamisest ja "
    "muusikast, enne kui tekst on lõplik. Kedagi ei tohi unustada, ei täna ega homme.",
    "es": "Les escribimos porque nos preocupan las normas del 2 de agosto de 2026, y les pedimos que escuchen a quienes viven de la "
    "escritura y de la música antes de que el texto sea definitivo.",
    "fi": "Kirjoitamme teille, koska olemme huolissamme 2. elokuuta 2026 voimaan tulevista säännöistä, ja pyydämme teitä kuuntelemaan "
    "niitä, jotka elävät kirjoittamisesta ja musiikista, ennen kuin teksti on lopullinen.",
    "bg": "Пишем ви, защото се тревожим за правилата от 2 август 2026 г., и ви молим да изслушате онези, които живеят от писане и от "
    "музика, преди текстът да стане окончателен. Никой не бива да бъде забравен.",
}
_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Letters"]


def _read(catalogue: Catalogue, *head: Block | str, language: str = "en", format_: str = "odt", tail: tuple[Block, ...] = ()) -> Draft:
    blocks = [Paragraph(text=one) if isinstance(one, str) else one for one in (*head, _TEXT[language])]
    parsed = ParsedDocument(format=format_, blocks=(*blocks, *tail))  # type: ignore[arg-type]
    return draft(parsed, catalogue, name="letter")


@pytest.mark.parametrize(
    "line",
    ["Brussels, 31 February 2025", "Lisboa, 30 de fevereiro de 2025", "Berlin, den 31. Februar 2025", "Brussels, 31/02/2025", "99.99.9999",
     "Dated 31/02/2025, 0 January 0000", "2025-13-45", "Brussels, 31.02.25", "31 April 2025"],
)  # fmt: skip
def test_days_that_do_not_exist(catalogue: Catalogue, line: str) -> None:
    """A day that does not exist gives no date, and no month or year of it either."""
    text = f"Creators first in all that is done\n\n{line}\n\nDear minister,\n\nWe ask you to listen to those who live from writing.\n"
    assert draft(parse(text.encode(), "a.txt"), catalogue, name="letter-2025-02-31.txt").date is None


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("et", "Teie 27.05.2024 nr 5-3/812\nMeie 10. juuni 2024 nr 1-7/24"),
        ("de", "Ihr Zeichen: 27.05.2024\nUnser Zeichen: 10.06.2024"),
        ("en", "Your ref: 27 May 2024\nOur ref: 10 June 2024"),
        ("nl", "Uw kenmerk 27 mei 2024\nOns kenmerk 10 juni 2024"),
        ("en", "Your letter of 27 May 2024 – no. 12\nOur date 10 June 2024"),
    ],
)
@pytest.mark.parametrize("in_table", [True, False])
def test_the_answered_letter(catalogue: Catalogue, language: str, lines: str, in_table: bool) -> None:
    """Of two references in a head the own one dates the letter, not that of the letter which it answers."""
    head = Table(rows=(("Ministry of Rules\na@example.org", lines),)) if in_table else Paragraph(text=lines)
    assert _read(catalogue, head, "Creators first in all that is done", language=language).date == "2024-06-10"


@pytest.mark.parametrize("seam", [".- ", ".– ", " – "])
def test_datelines(catalogue: Catalogue, seam: str) -> None:
    """Place and date before the first sentence date the text, not the day before which it may not be printed."""
    first = f"Madrid, a 4 de julio de 2025{seam}{_TEXT['es']}"
    embargo = "NOTA DE PRENSA | NP 14/2025 | Embargada hasta el 7 de julio de 2025 a las 10:00 h"
    assert _read(catalogue, embargo, "Creadores primero en todo lo que se hace", first, language="es").date == "2025-07-04"


@pytest.mark.parametrize("line", ["Open brief · maart 2026 · 2 min lezen", "maart 2026 | Open brief", "Brief • maart 2026"])
def test_months_above_a_text(catalogue: Catalogue, line: str) -> None:
    """A month that stands among what a page says of its text dates it rather than the days of laws in the text."""
    assert _read(catalogue, line, "Makers eerst bij alles wat er gebeurt", language="nl").date == "2026-03"


def test_two_places(catalogue: Catalogue) -> None:
    """A letter may be dated from two places; the state of its page is a later day."""
    head = ("Stand: 05.06.2025 | erstmals veröffentlicht im Börsenblatt", "Berlin und Frankfurt am Main, den 3. Juni 2025")
    assert _read(catalogue, "Urheber zuerst bei allem, was geschieht", *head, language="de").date == "2025-06-03"


_TITLE = "Open letter: no rules without those who live by them"


def test_titles_below_senders_in_sheets(catalogue: Catalogue) -> None:
    """A sheet's first line is the sender's name where the list has it again, whatever letters its words begin with."""
    rows = (("Organisation", "Person"), ("Guild of authors and bells", "Ada Bell"), ("Union of sand artists", "Tom Reed"))
    listed = Table(rows=rows)
    assert _read(catalogue, "Guild of authors and bells", _TITLE, "Riga, 3 May 2025", format_="xlsx", tail=(listed,)).title == _TITLE


@pytest.mark.parametrize(
    "readers", ["To the Prime Minister", "Predsjedniku Vlade\nMinistrici kulture i medija", "Presidency of the Council\nMinistry of Rules"]
)
def test_titles_below_readers(catalogue: Catalogue, readers: str) -> None:
    """Readers above the date are no title, though only one of their lines names an office."""
    assert _read(catalogue, readers, "Zagreb, 19 May 2025", _TITLE, "Dear minister,", format_="docx").title == _TITLE


@pytest.mark.parametrize(
    "below", ["PRESS RELEASE | PR 14/2025 | Embargoed until 7 July 2025, 10 a.m.", "NOTA DE PRENSA", "Press release · 4 July 2025"]
)
def test_titles_below_letterheads_of_press_notes(catalogue: Catalogue, below: str) -> None:
    """A name in large print above "press release" is the sender's."""
    head = (Heading(level=2, text="KELPIESOUND"), below, Heading(level=2, text="Kelpiesound calls for rules that respect the law"))
    assert _read(catalogue, *head, format_="pdf").title == "Kelpiesound calls for rules that respect the law"


def test_longer_titles_of_the_text(catalogue: Catalogue) -> None:
    """A file's own title may be the beginning of that of its text."""
    blocks = (Heading(level=2, text="Bell Declaration on the rules of the air"), Paragraph(text=_TEXT["en"]))
    parsed = ParsedDocument(format="pdf", title="Bell Declaration", blocks=blocks)
    assert draft(parsed, catalogue, name="a.pdf").title == "Bell Declaration on the rules of the air"


@pytest.mark.parametrize("seam", [" – ", " - ", " • ", " | "])
@pytest.mark.parametrize("first", [True, False])
def test_sites_beside_titles(catalogue: Catalogue, seam: str, first: bool) -> None:
    """The name of a site, known by its logo, stands before or behind the title of its page."""
    window = f"Forum of Rhymes{seam}{_TITLE}" if first else f"{_TITLE}{seam}Forum of Rhymes"
    logo = '<div class="top"><img alt="Forum of Rhymes" src="logo.svg"></div>'
    page = f"<html><head><title>{window}</title></head><body>{logo}<div><p>{_TEXT['en']}</p><p>{_TEXT['en']}</p></div></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == _TITLE


@pytest.mark.parametrize("title", ["<script>alert(1)</script> Open letter", "Letter [here](javascript:alert(1))", "<b>x</b>"])
def test_markup_is_no_title(catalogue: Catalogue, title: str) -> None:
    """What looks like markup gives way to a line of the text."""
    parsed = ParsedDocument(format="html", title=title, blocks=(Paragraph(text=title), Paragraph(text=_TITLE), Paragraph(text=_TEXT["en"])))
    assert draft(parsed, catalogue, name="a.html").title == _TITLE


def test_signatories_are_no_title(catalogue: Catalogue) -> None:
    """Where nothing but "Open letter" heads a text, the first of those who sign is not its title."""
    tail = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in _NAMES))
    assert _read(catalogue, Heading(level=1, text="Open letter"), "14 March 2025", tail=tail).title == "letter"


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        ("fi", "Kuusitoista tekijä- ja taiteilijajärjestöä vaatii, että Suomi edistää luvan kysymistä.", 16),
        ("de", "Zwölf Künstlerverbände fordern Regeln.", 12),
        ("nl", "Veertien makersorganisaties vragen om regels.", 14),
        ("bg", "Ние, петнадесетте подписали организации, искаме това да се промени.", 15),
        ("de", "Die unterzeichneten 42 Verbände fordern Regeln. Erstunterzeichnende (Stand 22. 10. 2025)", 42),
        ("en", "The code published on 10 July leaves it to signatories to decide.", None),
    ],
)
def test_counts_in_words(catalogue: Catalogue, language: str, sentence: str, count: int | None) -> None:
    """Counts may be spelled out, before compounds and with an article; days are none."""
    tail = (Paragraph(text=sentence), Heading(level=2, text=_SIGNED[language]), *(ListItem(text=name) for name in _NAMES))
    assert _read(catalogue, language=language, tail=tail).stated_signatory_count == count


_SIGNED = {"fi": "Allekirjoittajat", "de": "Unterzeichner", "nl": "Ondertekenaars", "bg": "Подписали", "en": "Signatories"}


@pytest.mark.parametrize("label", ["Total signatories", "Total", "Total number of organisations", "Gesamtzahl der Unterzeichner"])
def test_sums_of_tables(catalogue: Catalogue, label: str) -> None:
    """The last row of a list may say how many stand above it."""
    rows = (("Organisation", "Country", "Capacity"), *((name, "Malta", "Signatory") for name in _NAMES), (label, "4", ""))
    assert _read(catalogue, tail=(Table(rows=rows),), language="de" if "Gesamt" in label else "en").stated_signatory_count == 4
