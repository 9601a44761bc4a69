"""Days that are not the letter's own: of consultations, of other news, of empty files, of answers; and embargoes. Texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.dates.dating import date_of
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, FoundDate, Heading, ListItem, Paragraph, ParsedDocument, Table

_BODY = Paragraph(text="We ask for rules that can be kept, and for answers to what we have written to all who decide on bells and rhymes.")


def _dated(*blocks: Block, language: str = "en", dates: tuple[FoundDate, ...] = ()) -> tuple[str | None, str]:
    found = date_of(ParsedDocument(format="text", dates=dates, blocks=(_BODY, *blocks)), language, "letter.txt")
    return found.date, found.certainty


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The consultation on bells ran from 22 April 2025 to 22 May 2025."),
        ("fr", "Cette note complète notre contribution à la consultation close le 9 octobre 2025."),
        ("fr", "Ces obligations s’appliquent à compter du 2 août 2026 à tous."),
        ("de", "Die neuen Pflichten gelten ab dem 2. August 2026 für alle."),
        ("it", "Le nuove regole valgono a decorrere dal 2 agosto 2026 per tutti."),
    ],
)
def test_days_that_open_or_close_something(language: str, sentence: str) -> None:
    """No guess is made from the days of a consultation, nor from that on which something begins to hold."""
    assert _dated(Paragraph(text=sentence), language=language) == (None, "unknown")


def test_a_file_that_is_older_than_all_it_tells() -> None:
    """A file that was made years before anything in its text was made by whoever made the empty one."""
    told = Paragraph(text="What was decided in 2025 is to hold in 2026.")
    assert _dated(told, dates=(FoundDate(date="2013-12-23", place="file"),)) == (None, "unknown")
    assert _dated(told, dates=(FoundDate(date="2025-04-01", place="file"),)) == ("2025-04-01", "guessed")


def test_lines_that_all_begin_with_a_day() -> None:
    """What has a day before each of its lines is a list of news or events; the page's own day stands."""
    news = Paragraph(text="2025-11-03 General assembly of members\n2025-10-12 A new tariff for bells")
    assert _dated(news, dates=(FoundDate(date="2025-06-25", place="metadata"),)) == ("2025-06-25", "likely")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "PRESSMEDDELANDE · EMBARGO TILL ONSDAGEN DEN 21 MAJ 2025 KL. 06.00"),
        ("en", "PRESS RELEASE – embargoed until 21 May 2025, 6 a.m."),
        ("de", "Pressemitteilung, Sperrfrist: 21. Mai 2025, 6 Uhr"),
    ],
)
def test_an_embargo_where_nothing_else_dates_a_release(language: str, line: str) -> None:
    """The day from which a release may be printed is surer than that of its page, and gives way to its own."""
    page = (FoundDate(date="2025-09-02", place="file"),)
    for above, expected in (("", ("2025-05-21", "likely")), ("Gongby, 20 May 2025\n", ("2025-05-20", "stated"))):
        blocks = (Paragraph(text=f"{above}{line}"), _BODY)
        found = date_of(ParsedDocument(format="html", dates=page, blocks=blocks), language, "page.html")
        assert (found.date, found.certainty) == expected


def test_the_letter_o_of_a_scan() -> None:
    """Between digits it is a zero."""
    found = date_of(ParsedDocument(format="text", blocks=(Paragraph(text="Lisboa, 12 de Dezembro de 2O24"), _BODY)), "pt", "scan.txt")
    assert found.date == "2024-12-12"


def test_an_answer_below_a_question(catalogue: Catalogue) -> None:
    """What an authority answers below a question has a day of its own, which is not the question's."""
    question = Paragraph(text="Written question of 18 September 2025")
    answer = (Heading(level=2, text="Answer given by the Minister of Bells on 13 November 2025"), _BODY)
    read = draft(ParsedDocument(format="html", blocks=(Heading(level=1, text="Bells"), question, _BODY, *answer)), catalogue, name="q.html")
    assert read.date == "2025-09-18"
    assert "annexed-letter" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize("heading", ["Answer of the Guild of Bells to the Commission", "Respuesta a la Comisión Europea"])
def test_an_answer_to_an_authority_is_the_text_itself(catalogue: Catalogue, heading: str) -> None:
    """Who answers a consultation heads the answer so; it is none of the authority."""
    blocks = (Heading(level=1, text="Bells"), _BODY, Heading(level=2, text=heading), Paragraph(text="Gongby, 3 May 2025"), _BODY)
    assert draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="q.html").date == "2025-05-03"


@pytest.mark.parametrize("note", ["Page mise à jour le 14 novembre 2025", "Senast uppdaterad: 2025-11-14", "Last updated: 14 November 2025"])
def test_the_day_of_a_page_s_last_change(catalogue: Catalogue, note: str) -> None:
    """Where the only day that a page shows is that of its last change, it dates no text."""
    told = Paragraph(text="What we wrote on 18 September 2025 about bells and gongs is still without an answer from all who decide.")
    blocks = (Heading(level=1, text="Bells"), told, _BODY, Paragraph(text=note))
    shown = (FoundDate(date="2025-11-14", place="file"),)
    read = draft(ParsedDocument(format="html", dates=shown, blocks=blocks), catalogue, name="page.html")
    assert (read.date, read.date_certainty) == ("2025-09-18", "guessed")


@pytest.mark.parametrize(
    ("language", "item", "held"),
    [
        ("en", "Approval of the minutes of 3 May 2025", "The meeting was held on Tuesday, 14 October 2025, at 5 p.m. in Harbour Street."),
        ("de", "Genehmigung des Protokolls vom 3. Mai 2025", "Die Sitzung fand am Dienstag, dem 14. Oktober 2025, um 17 Uhr in Bonn statt."),
        ("sl", "Potrditev zapisnika seje z dne 3. maja 2025", "Seja je bila v torek, 14. oktobra 2025, ob 17. uri v dvorani zvonov."),
    ],
)
def test_an_item_of_an_agenda_dates_nothing(language: str, item: str, held: str) -> None:
    """The day at its end is that of what it tells of; an item that says when the text was adopted is no such."""
    assert _dated(Paragraph(text=held), ListItem(text=item, marker="-"), language=language) == ("2025-10-14", "guessed")


def test_an_item_that_dates_the_text() -> None:
    """As sheets of facts set it above a text."""
    assert _dated(ListItem(text="Statement adopted by all boards on 3 May 2025", marker="-"))[0] == "2025-05-03"


def test_a_label_above_a_day() -> None:
    """A page may set label and day below one another: of those, neither the page's own nor a deadline is the text's."""
    page = Paragraph(text="Published"), Paragraph(text="22 April 2025"), Paragraph(text="Open until"), Paragraph(text="16 May 2025")
    form = Table(rows=(("Sender", "Guild of Bells"), ("Date and time sent", "14 May 2025 16:42")))
    assert _dated(*page, form)[0] == "2025-05-14"
    assert _dated(*page)[0] == "2025-04-22"


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        ("nl", "Datum: 12 januari 2026", (("Wat", "Wie", "Wanneer"), ("Tekst", "Ans", "20 januari 2026"), ("Brief", "Ton", "3 mei 2026"))),
        ("fr", "Le 3 mars 2026", (("Tâche", "Qui", "Quand"), ("Texte", "Zoé", "9 mars 2026"), ("Envoi", "Luc", "2 avril 2026"))),
    ],
)
def test_tables_of_what_is_to_be_done(language: str, head: str, rows: tuple[tuple[str, ...], ...]) -> None:
    """Their days are not those of the minutes above them."""
    day = _dated(Paragraph(text=head), Table(rows=rows), language=language)[0]
    assert day in ("2026-01-12", "2026-03-03")
