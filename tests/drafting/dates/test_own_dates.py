"""The letter's own date: in words, in the manner of offices, below its text; never that of its page, its answers or its file number."""

from __future__ import annotations

import io

import openpyxl
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.dates.dating import date_of
from knowledge.drafting.draft import draft
from knowledge.languages import OFFICIAL
from knowledge.loaders.parsed import Block, FoundDate, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse

_BODY = Paragraph(text="We ask for rules that can be kept, and for answers to what we wrote on 12 December 2022 and on 3 March 2023.")
_IN_WORDS = {
    "bg": ("София, двадесет и първи май 2024 г.", "2024-05-21"),
    "cs": ("V Praze dne dvacátého prvního května 2024", "2024-05-21"),
    "da": ("København, den enogtyvende maj 2024", "2024-05-21"),
    "de": ("Geschehen zu Bonn am siebzehnten März zweitausendfünfundzwanzig", "2025-03-17"),
    "el": ("Αθήνα, δώδεκα Μαρτίου 2024", "2024-03-12"),
    "en": ("Done at Dublin, this twenty-first day of May two thousand and twenty-four", "2024-05-21"),
    "es": ("En Madrid, a treinta días del mes de julio de dos mil veinticinco", "2025-07-30"),
    "et": ("Tallinn, kahekümne esimene mai 2024", "2024-05-21"),
    "fi": ("Helsingissä kahdentenatoista maaliskuuta 2024", "2024-03-12"),
    "fr": ("Fait à Lyon, le premier juin deux mille vingt-quatre", "2024-06-01"),
    "ga": ("Baile Átha Cliath, an séú lá de Bhealtaine 2024", "2024-05-06"),
    "hr": ("U Splitu, dvanaestog ožujka 2024.", "2024-03-12"),
    "hu": ("Budapest, 2024. március tizenkettedikén", "2024-03-12"),
    "it": ("Roma, primo giugno duemilaventiquattro", "2024-06-01"),
    "lt": ("Kaunas, 2024 m. gegužės dvidešimt pirmoji", "2024-05-21"),
    "lv": ("Rīgā, 2024. gada divdesmit pirmajā maijā", "2024-05-21"),
    "mt": ("Il-Belt Valletta, tnax ta' Marzu 2024", "2024-03-12"),
    "nl": ("Utrecht, eenentwintigste mei 2024", "2024-05-21"),
    "pl": ("Warszawa, dnia dwudziestego pierwszego maja 2024 r.", "2024-05-21"),
    "pt": ("Porto, aos doze dias do mês de março de 2024.", "2024-03-12"),
    "ro": ("Iași, douăzeci și unu mai 2024 (21.05.2024)", "2024-05-21"),
    "sk": ("V Košiciach dvanásteho marca 2024", "2024-03-12"),
    "sl": ("Ljubljana, dvanajstega marca 2024", "2024-03-12"),
    "sv": ("Uppsala, den tjugoförsta maj 2024", "2024-05-21"),
}  # fmt: skip


def _date(*lines: str, language: str = "en", dates: tuple[FoundDate, ...] = ()) -> str | None:
    """Return the date of a letter with `lines` above its text, the last of them below it."""
    *above, last = lines
    blocks: tuple[Block, ...] = (*(Paragraph(text=line) for line in above), _BODY, _BODY, Paragraph(text=last))
    return date_of(ParsedDocument(format="text", dates=dates, blocks=blocks), language, "letter.txt").date


def test_all_languages_have_an_example() -> None:
    """None of the official languages is left out."""
    assert set(_IN_WORDS) == set(OFFICIAL)


@pytest.mark.parametrize("language", _IN_WORDS)
def test_days_in_words(language: str) -> None:
    """A day that words spell is the letter's, at its head and at its end, above what software noted."""
    line, expected = _IN_WORDS[language]
    noted = (FoundDate(date="2026-11-26", place="file"),)
    assert _date(line, "The end", language=language, dates=noted) == expected
    assert _date("A letter", line, language=language, dates=noted) == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Варна, 7.XII.2024 г.", "bg", "2024-12-07"),
        ("Szeged, 2025. IX. 3.", "hu", "2025-09-03"),
        ("Kraków, 11 XI 2024 r.", "pl", "2024-11-11"),
        ("Torino, 2/VI/2024", "it", "2024-06-02"),
        ("Graz und Bern, im Oktober 2024", "de", "2024-10"),
        ("Ljubljana, november 2024", "sl", "2024-11"),
    ],
)
def test_roman_months_and_months_alone(line: str, language: str, expected: str) -> None:
    """Roman numbers are months; a month alone takes no day from what the text tells of the same month."""
    assert _date("A letter", line, language=language) == expected


def test_a_month_keeps_to_itself() -> None:
    """The day on which something happened in the same month is not the letter's."""
    assert _date("The draft of 8 December 2022 says nothing on 12 December 2022, as we said.", "Turin, December 2022") == "2022-12"


@pytest.mark.parametrize(
    ("others", "own", "language"),
    [
        ("Posted on 24 May 2024 by the editors", "Brussels, Tuesday, 21 May 2024", "en"),
        ("Geplaatst op 24-05-2024 door de redactie", "Utrecht/Gent, dinsdag 21 mei 2024", "nl"),
        ("Nr. de înregistrare: 1187 / 17.05.2024", "Cluj, 21 mai 2024", "ro"),
        ("Iktatószám: 44/2024.05.17.", "Pécs, 2024. május 21.", "hu"),
        ("Zuletzt aktualisiert: 24.05.2024", "Köln, Dienstag, 21. Mai 2024", "de"),
        ("Vygenerováno 24.05.2024 15:31", "V Brně dne 21. května 2024", "cs"),
    ],
)
def test_dates_of_pages_numbers_and_exports_give_way(others: str, own: str, language: str) -> None:
    """Whatever stands first: the place and the date alone in a line are the letter's own."""
    assert _date(others, own, "The end", language=language) == "2024-05-21"
    assert _date("A letter", own, others, language=language) == "2024-05-21"


def test_a_letter_typed_into_a_sheet(catalogue: Catalogue) -> None:
    """The sheet of the letter is its text, that of the answers a list with dates of its own."""
    book = openpyxl.Workbook()
    for row in ("A letter about rules", "Riga, 21 May 2024", "Dear Minister", f"{_BODY.text} {_BODY.text}"):
        book.active.append([row])  # type: ignore[union-attr]
    notes = book.create_sheet("Notes")
    for row in (["2024-05-02", "Draft sent to all"], ["2024-05-13", "Guild of Bells agreed"], ["2024-05-23", "Mend the page"]):
        notes.append(row)
    data = io.BytesIO()
    book.save(data)
    read = draft(parse(data.getvalue(), "answers.xlsx"), catalogue, name="answers.xlsx")
    assert (read.date, read.title) == ("2024-05-21", "A letter about rules")


def _of_running(running: str, *lines: str) -> str | None:
    blocks = tuple(Paragraph(text=line) for line in (*lines, _BODY.text))
    parsed = ParsedDocument(format="docx", metadata={"running": running}, blocks=blocks)
    return date_of(parsed, "en", "letter.docx").date


def test_a_date_in_the_head_of_the_pages() -> None:
    """Where no line of the text dates it, the line that all pages repeat does, rather than what the text tells of."""
    told = "On 19 November 2025 the Commission published its draft, and two months later nothing has changed for anybody."
    assert _of_running("Guild of Bells – Rue Haute 8 · Brussels, 16/01/2026", told) == "2026-01-16"
    assert _of_running("Guild of Bells · Printed on 16/01/2026", "Brussels, 12 January 2026", told) == "2026-01-12"
    assert _of_running("The guilds’ position paper, January 2026", "No day is told here.") == "2026-01"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Porto, 21 de maio de 2024 – Dia Internacional dos Direitos de Autor", "pt"),
        ("Brussels, 21 May 2024 – The organisations below have today written to the members of the Council, whom they ask to keep to the text "
         "as it was agreed in December 2022 and to refuse whatever weakens it.", "en"),
    ],
)  # fmt: skip
def test_place_and_date_before_a_dash(line: str, language: str) -> None:
    """What follows behind the dash says nothing of the date before it."""
    parsed = ParsedDocument(format="odt", dates=(FoundDate(date="2024-05-29", place="metadata"),), blocks=(Paragraph(text=line), _BODY))
    assert date_of(parsed, language, "a.odt").date == "2024-05-21"


def test_what_a_page_says_of_its_day_before_what_its_text_tells() -> None:
    """The day that is seen on a page dates its text rather than a day in its first sentence."""
    page = (
        '<html lang="fr"><body><main><h1>Appel des auteurs au ministre de la culture</h1>'
        '<div class="meta">Publié le mardi 21 mai 2024 – mis à jour le 29/05/2024</div>'
        "<div><p>Le règlement est entré en vigueur le 1er août 2023, et personne ne sait ce qu’il faut en attendre.</p>"
        f"<p>{_BODY.text} {_BODY.text}</p></div></main></body></html>"
    )
    assert date_of(parse(page.encode(), "a.html"), "fr", "a.html").date == "2024-05-21"


def test_a_short_letter_in_one_column_of_a_sheet(catalogue: Catalogue) -> None:
    """Lines of a single column are a text with title and date, however short; the list on the next sheet has days of its own."""
    book = openpyxl.Workbook()
    for row in (
        "A letter on rules that nobody can keep",
        "Riga, 21 May 2024",
        "Dear Minister",
        "We ask for rules.",
        "Thank you.",
        "Yours sincerely",
    ):
        book.active.append([row])  # type: ignore[union-attr]
    names = book.create_sheet("Signatures")
    for line in (
        ["Organisation", "Signed on"],
        ["Guild of Bells", "2024-05-02"],
        ["Union of Sand Artists", "2024-05-03"],
        ["Forum of Rhymes", "2024-05-04"],
    ):
        names.append(line)
    data = io.BytesIO()
    book.save(data)
    read = draft(parse(data.getvalue(), "answers.xlsx"), catalogue, name="answers.xlsx")
    assert (read.date, read.title) == ("2024-05-21", "A letter on rules that nobody can keep")


def test_place_and_date_before_a_sentence() -> None:
    """A text may begin with place and date as a release does, closed by a full stop; the day of its page is another."""
    text = "Antwerp, 8 May 2025. Meeting during their congress, the undersigned adopted the following statement."
    found = FoundDate(date="2025-05-12", place="metadata", written="2025-05-12")
    parsed = ParsedDocument(format="html", dates=(found,), blocks=(Paragraph(text="On rules"), Paragraph(text=text)))
    assert date_of(parsed, "en", "a.html").date == "2025-05-08"


@pytest.mark.parametrize(
    ("title", "line", "text", "day"),
    [
        ("Gemeinsame Erklärung", "28. März 2025", "Wir lehnen den Entwurf ab und bitten um Regeln, die jeder halten kann.", "2025-03-28"),
        ("Zajednička izjava", "30. rujna 2026.", "Potpisnici pozivaju Vladu da zaštiti autore i njihova djela.", "2026-09-30"),
        ("Yhteinen kannanotto", "6. syyskuuta 2026", "Vaadimme, että tekijöiden oikeuksia kunnioitetaan.", "2026-09-06"),
    ],
    ids=["de", "hr", "fi"],
)
def test_a_day_in_a_line_of_its_own_is_no_item_of_a_list(catalogue: Catalogue, title: str, line: str, text: str, day: str) -> None:
    letter = f"{title}\n\n{line}\n\n{text}\n"
    assert draft(parse(letter.encode(), "a.txt"), catalogue, name="a.txt").date == day


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("de", "Wien, am 23. Jänner 2026", "2026-01-23"),
        ("de", "Graz, 3. Feber 2026", "2026-02-03"),
        ("fi", "Helsingissä joulukuun 12. päivänä 2025", "2025-12-12"),
    ],
)
def test_forms_of_some_countries(language: str, line: str, day: str) -> None:
    """Austrian months, and the month before the day; a site's path with the day of the page counts less."""
    blocks = (Paragraph(text="Start > Statements > 15.2.2026"), Paragraph(text=line), _BODY)
    assert date_of(ParsedDocument(format="odt", blocks=blocks), language, "a.odt").date == day


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "dinsdag 21 mei 2024"),
        ("fr", "le 21 mai 2024"),
        ("fr", "mardi 21 mai 2024"),
        ("es", "martes, 21 de mayo de 2024"),
        ("it", "martedì 21 maggio 2024"),
        ("pl", "dnia 21 maja 2024 r."),
        ("sv", "tisdag den 21 maj 2024"),
        ("cs", "úterý 21. května 2024"),
        ("bg", "вторник, 21 май 2024 г."),
        ("el", "Τρίτη 21 Μαΐου 2024"),
    ],
)
def test_days_that_begin_small(language: str, line: str) -> None:
    """A weekday or an article in small letters before a day is no remark on a name of a list."""
    assert _date("A letter", line, "The end", language=language) == "2024-05-21"


@pytest.mark.parametrize(
    "line",
    [
        "21 May 2024 Contact: office@bells.example 1/1",
        "21 May 2024 | www.bells.example",
        "Dublin, 21 May 2024 – office@bells.example",
        "21 May 2024 Press contact: Ada Berg, Harbour Street, Dublin",
    ],
)
def test_a_day_in_a_footer_with_a_contact(line: str) -> None:
    """What a footer says beside a day of where somebody is found takes nothing from it."""
    parsed = ParsedDocument(format="text", blocks=(Paragraph(text="A letter"), _BODY, _BODY, Paragraph(text=line)))
    dating = date_of(parsed, "en", "letter.txt")
    assert (dating.date, dating.certainty) == ("2024-05-21", "stated")


def test_a_day_in_the_middle_of_a_broken_sentence() -> None:
    """A line that the margin broke dates nothing, short as it may be; the day is doubted where there is no other."""
    text = "Nobody had asked us when the rules were made, and so we wrote about it in the letter\nof 4 December 2022 with\nour friends."
    blocks = (Paragraph(text="A letter"), Paragraph(text=text), _BODY)
    assert date_of(ParsedDocument(format="text", blocks=blocks), "en", "letter.txt").certainty == "guessed"
    dated = (*blocks, Paragraph(text="21 May 2024"))
    assert date_of(ParsedDocument(format="text", blocks=dated), "en", "letter.txt").date == "2024-05-21"


def test_pairs_of_labels_above_a_list(catalogue: Catalogue) -> None:
    """Of several labels with their days in one row above a list, the letter's own is its date."""
    rows = ("Letter about rules;;;", "exported;2024-05-24 09:41;letter dated;21/05/2024", "organisation;country;status;note")
    names = ("Guild of Bells;IE;confirmed;", "Forum of Rhymes;FR;confirmed;", "Alliance of Mimes;BE;confirmed;")
    read = draft(parse("\n".join((*rows, *names)).encode(), "list.csv"), catalogue, name="list.csv")
    assert (read.date, len(read.signatories)) == ("2024-05-21", 3)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Dublin and Cork, this 21st day of May 2024"),
        ("en", "Dublin, this twenty-first day of May 2024"),
        ("fr", "Lyon, ce 21 mai 2024"),
        ("it", "Torino, questo 21 maggio 2024"),
    ],
)
def test_this_day(language: str, line: str) -> None:
    """ "This" before a day takes nothing from it, against the day of the mail that brought the letter."""
    sent = (FoundDate(date="2024-05-24", place="header"),)
    assert _date(line, "The end", language=language, dates=sent) == "2024-05-21"


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Version 2 of 21 May 2024"), ("de", "Fassung 3 vom 21. Mai 2024"), ("nl", "Versie 2 van 21 mei 2024")],
)
def test_the_number_of_a_version(language: str, line: str) -> None:
    """The number before a day is that of the version and no day itself."""
    assert _date("A letter", line, "The end", language=language) == "2024-05-21"


def test_a_short_list_with_days(catalogue: Catalogue) -> None:
    """The days on which somebody signed are none of the letter's, short as the table may be; one that names no columns heads a letter."""
    rows = (("Name", "Organisation", "Signed on"), ("Ada Berg", "Guild of Bells", "3.5.2025"), ("Ivo Kos", "Forum of Rhymes", "4.5.2025"))
    read = draft(ParsedDocument(format="docx", blocks=(Paragraph(text="A letter"), _BODY, Table(rows=rows))), catalogue, name="letter.docx")
    assert read.date_certainty in ("guessed", "unknown")
    head = (("Guild of Bells", "Dublin, 3 May 2025"),)
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=head), Paragraph(text="A letter"), _BODY)), catalogue, name="letter.docx")
    assert read.date == "2025-05-03"


@pytest.mark.parametrize(
    ("lines", "language", "day"),
    [
        (("NOTIZIE", "12/1/2026 Bando residenze", "Bologna, addì 15 gennaio 2026"), "it", "2026-01-15"),
        (("S TAT E M E N T · 0 4 . 0 5 . 2 0 2 6", "On 6 May 2026 the talks go on."), "en", "2026-05-04"),
        (("A U F R U F · 1 7 . 1 1 . 2 0 2 5", "Am 20. November 2025 wird weiter verhandelt."), "de", "2025-11-17"),
    ],
)
def test_solemn_and_spaced_days(lines: tuple[str, ...], language: str, day: str) -> None:
    """A small word before a solemn date takes nothing from it, and neither do spaces between the letters of a head."""
    assert _date(*lines, language=language) == day


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("pl", "Adresat: Minister Dzwonów; data wysłania listu: 7.10.2024"),
        ("en", "To: the Minister of Bells; date of sending: 7 October 2024"),
        ("de", "An: Ministerium der Glocken; Datum des Versands: 7. Oktober 2024"),
        ("es", "Para: Ministra de Campanas; fecha de envío: 7 de octubre de 2024"),
    ],
)
def test_a_labelled_day_beside_other_labels(language: str, line: str) -> None:
    """The part of a line that is labelled as the letter's date gives it, before the day up to which a list was kept."""
    blocks = (Paragraph(text="2024-10-03, 14:00 (v4)"), Paragraph(text=line), _BODY)
    assert date_of(ParsedDocument(format="xlsx", blocks=blocks), language, "a.xlsx").date == "2024-10-07"


@pytest.mark.parametrize(
    ("language", "theirs", "running"),
    [
        ("et", "Teie 18.08.2025 nr 8-1/6120", "Ühispöördumine 15.09.2025"),
        ("hu", "Az Önök 2025. október 31-én kihirdetett törvénye után írunk.", "Budapest, 2025. szeptember 15. | iktatószám: ART/2026/0211"),
        ("de", "Ihr Schreiben vom 18.08.2025", "Offener Brief · Köln, 15. September 2025"),
    ],
)
def test_a_day_that_only_the_head_of_the_pages_gives(language: str, theirs: str, running: str) -> None:
    """Before the day of the letter that is answered or of what is told stands that of all pages, whatever is set beside it."""
    parsed = ParsedDocument(format="docx", metadata={"running": running}, blocks=(Paragraph(text=theirs), Paragraph(text="Libra.")))
    dating = date_of(parsed, language, "a.docx")
    assert (dating.date, dating.certainty) == ("2025-09-15", "likely")


@pytest.mark.parametrize(("language", "line"), [("et", "Teie 18.08.2025 nr 8-1/6120"), ("sv", "Er ref 18 augusti 2025")])
def test_the_day_of_the_letter_that_is_answered_is_none(language: str, line: str) -> None:
    """Where nothing else dates a letter, its date is unknown."""
    assert date_of(ParsedDocument(format="docx", blocks=(Paragraph(text=line),)), language, "a.docx").date is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("lv", "Rīgā, divi tūkstoši divdesmit ceturtā gada divdesmit pirmajā maijā"),
        ("bg", "София, двадесет и първи май две хиляди двадесет и четвърта година"),
        ("hr", "U Splitu, dvadeset prvog svibnja dvije tisuće dvadeset četvrte godine"),
        ("lt", "Kaunas, du tūkstančiai dvidešimt ketvirtų metų gegužės dvidešimt pirmoji"),
        ("et", "Tartus, kahe tuhande kahekümne neljanda aasta 21. mail"),
        ("pl", "Łódź, dwudziestego pierwszego maja dwa tysiące dwudziestego czwartego roku"),
    ],
)
def test_years_spelled_as_ordinals(language: str, line: str) -> None:
    """In the case in which they stand before or behind "year", whose unit would be lost otherwise."""
    assert _date(line, "The end", language=language) == "2024-05-21"


@pytest.mark.parametrize("line", ["Letter 7-1/2471-1", "No 3/2471-05-12", "File 8-1/6120-2 (in)"])
def test_the_number_of_a_file_is_no_year(line: str) -> None:
    """A year far from ours is part of a number, whatever its dashes."""
    assert _date(line, "The end") == "2022-12-12"  # guessed: the first day of the text
    assert _date(line, "Cork, 21 May 2024") == "2024-05-21"


def test_a_day_beside_the_kind_of_text_below_the_last_line() -> None:
    """A foot that says of what kind the text is dates the text, not the page; a file's own day is that of its making."""
    told = [f"Sentence number {word} tells of bells and of nothing else, as the others do." for word in ("one", "two", "three", "four")]
    made = (FoundDate(date="2026-02-03", place="file"),)
    assert _date(*told, "Bells are not data · Open letter · 21/11/2025 · contact: bells@example.org", dates=made) == "2025-11-21"


@pytest.mark.parametrize("label", ["As of", "Stand per", "État au", "A fecha de", "Pr.", "Stan na dzień", "Stav ke dni", "Към дата"])
def test_the_day_of_a_list_stands_beside_its_label(label: str) -> None:
    """A sheet has it in a row of its own above its columns; it is likely that of the text, before the day on which the file was made."""
    names = [(str(number), name, "signed") for number, name in enumerate(("FEP", "IFPI", "Koda"))]
    rows = ((label, "2026-09-14", ""), ("No", "Organisation", "Status"), *names)
    parsed = ParsedDocument(format="xlsx", blocks=(Table(rows=rows),), dates=(FoundDate(date="2026-11-30", place="file"),))
    found = date_of(parsed, "en", "list.xlsx")
    assert (found.date, found.certainty) == ("2026-09-14", "likely")


def test_the_day_of_a_letter_is_surer_than_that_of_its_list() -> None:
    """A list may have been kept for long after its letter was sent."""
    rows = (("Date", "2026-03-02"), ("As of", "2026-09-14"), *((name, "signed") for name in ("FEP", "IFPI", "Koda", "SACD")))
    found = date_of(ParsedDocument(format="xlsx", blocks=(Table(rows=rows),)), "en", "list.xlsx")
    assert (found.date, found.certainty) == ("2026-03-02", "stated")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Y para que conste, firman el presente manifiesto en Zaragoza, a tres de junio de dos mil veintiséis."),
        ("en", "In witness whereof the guilds have signed the present declaration in Cork on 3 June 2026."),
        ("fr", "En foi de quoi les guildes ont signé la présente déclaration à Lyon, le 3 juin 2026."),
    ],
)
def test_the_day_with_which_a_deed_closes(language: str, line: str) -> None:
    """What is signed there is the text itself, however long the sentence."""
    parsed = ParsedDocument(format="docx", blocks=(Paragraph(text="Libra"), _BODY, _BODY, _BODY, Paragraph(text=line)))
    dating = date_of(parsed, language, "a.docx")
    assert (dating.date, dating.certainty) == ("2026-06-03", "stated")


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "To: The Permanent Representatives of the Member States of the Union of Gongs and Sand\nDate: 27 January 2026\nRe: Bells"),
        ("de", "An: Die Ständigen Vertretungen aller Mitgliedstaaten bei der Union der Glocken und des Sandes in Bonn\nDatum: 27. Januar 2026"),
    ],
)
def test_fields_of_a_head_are_lines_of_their_own(language: str, head: str) -> None:
    """A long one above that of the day is no sentence that goes on there."""
    read = ParsedDocument(format="pdf", dates=(), blocks=(Paragraph(text=head), _BODY))
    assert (date_of(read, language, "a.pdf").date, date_of(read, language, "a.pdf").certainty) == ("2026-01-27", "stated")
