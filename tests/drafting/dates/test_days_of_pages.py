"""Days that a page gives itself, of its publishing and of its last change, against the one that the text has of its own."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date

from knowledge.drafting.dates.dating import date_of
from knowledge.loaders.parsed import FoundDate, Paragraph, ParsedDocument
from tests.drafting.letters import BODY

_OWN, _OF_PAGE = date(2025, 6, 9), date(2025, 6, 12)
_LABELS = [
    ("bg", "Публикувана на", "Актуализирано на"), ("cs", "Zveřejněna", "Upraveno"), ("da", "Lagt op", "Sidst ændret"),
    ("de", "Erstellt am", "Letzte Änderung"), ("el", "Δημοσιεύτηκε στις", "Τελευταία τροποποίηση"), ("en", "Date published", "Last modified"),
    ("es", "Fecha de publicación", "Modificado el"), ("et", "Postitatud", "Muudetud"), ("fi", "Julkaisupäivä", "Muokattu"),
    ("fr", "Date de publication", "Modifié le"), ("ga", "Foilsithe ar", "Nuashonraithe"), ("hr", "Objavio", "Zadnja izmjena"),
    ("hu", "Megjelent", "Módosítva"), ("it", "Pubblicata il", "Ultima modifica"), ("lt", "Publikuota", "Pakeista"),
    ("lv", "Publicēta", "Labots"), ("mt", "Ippubblikata", "Aġġornata"), ("nl", "Publicatiedatum", "Laatst gewijzigd"),
    ("pl", "Data publikacji", "Aktualizacja"), ("pt", "Data de publicação", "Modificado em"), ("ro", "Publicată", "Modificat la"),
    ("sk", "Pridané", "Upravené"), ("sl", "Objavljen", "Zadnja sprememba"), ("sv", "Upplagd", "Senast ändrad"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "changed"), _LABELS)
def test_the_day_below_the_text_before_those_of_its_page(language: str, published: str, changed: str) -> None:
    """Place and day below the text are its own; above it stand those of the page, which alone is better than none."""
    own, of_page = (format_date(day, "long", locale=language) for day in (_OWN, _OF_PAGE))
    for label in (published, changed):
        texts = ("A title of five words", f"{label} {of_page}", *[BODY] * 4, f"Nicosia, {own}")
        parsed = ParsedDocument(format="html", blocks=tuple(Paragraph(text=text) for text in texts))
        assert date_of(parsed, language, "a.html").date == "2025-06-09"
    alone = ParsedDocument(format="html", blocks=tuple(Paragraph(text=text) for text in (f"{published} {of_page}", BODY, BODY)))
    assert date_of(alone, language, "a.html").date == "2025-06-12"


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("Date of the letter: 24-Sep-25", "en", "2025-09-24"),
        ("Datum: 3-Mai-25", "de", "2025-05-03"),
        ("Bruges, 14 March ’24", "en", "2024-03-14"),
        ("On 3 May 25 guilds met", "en", None),
    ],
)
def test_years_cut_short_beside_a_month(line: str, language: str, day: str | None) -> None:
    """Sheets cut the year of a day to two digits; a number behind a month is else no year."""
    parsed = ParsedDocument(format="xlsx", blocks=(Paragraph(text="A title of five words"), Paragraph(text=line), Paragraph(text=BODY)))
    assert date_of(parsed, language, "a.xlsx").date == day


def test_the_day_on_which_a_page_went_online() -> None:
    """It is less than the day that the page's head gives the text."""
    texts = ("A title of five words", "Publication of this page: 12 June 2025. The vote is in July.", BODY)
    blocks = tuple(Paragraph(text=text) for text in texts)
    dates = (FoundDate(date="2025-06-09", place="header", written="2025-06-09"),)
    assert date_of(ParsedDocument(format="html", blocks=blocks, dates=dates), "en", "a.html").date == "2025-06-09"


def test_the_day_on_which_a_list_left_its_database() -> None:
    """It is not that of the text above it."""
    texts = ("A title of five words", "Export of 12 June 2025, 16:20", BODY, "Adopted in Nicosia on 9 June 2025")
    parsed = ParsedDocument(format="xlsx", blocks=tuple(Paragraph(text=text) for text in texts))
    assert date_of(parsed, "en", "a.xlsx").date == "2025-06-09"
