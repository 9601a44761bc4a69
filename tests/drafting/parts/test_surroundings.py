"""What surrounds a letter and its list: pages, sites, supporters, answers of those who were asked."""

from __future__ import annotations

import io
from collections.abc import Iterable

import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.drafting.names.register import Register
from knowledge.drafting.parts.furniture import is_page_line
from knowledge.drafting.signatories.signatory_lines import SignatoryPlaces
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import names_in
from tests.drafting.pages import Set, page
from tests.loaders import write_pdf

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes", "Network of Fables", "Bluebell Guild"]
_OTHERS = ["Museum of Bells", "Harbour Library"]
_ENGLISH = (
    "We are writing ahead of the meeting on 14 April 2025 to express our concern about the direction that the implementation has taken. "
    "Transparency is what every licence needs, and nobody who lives from writing, composing or drawing can do without it."
)


def _read(catalogue: Catalogue, data: bytes, name: str) -> Draft:
    return draft(parse(data, name), catalogue, name=name)


def _items(names: Iterable[str]) -> list[Block]:
    return [ListItem(text=name) for name in names]


# Who does not sign, and what follows a list

_SUPPORTERS = {
    "bg": "Инициативата подкрепят:", "cs": "Výzvu dále podporují:", "da": "Opråbet støttes af:", "de": "Unterstützt wird der Brief von:",
    "el": "Την πρωτοβουλία στηρίζουν:", "en": "The following have expressed their support:", "es": "Han expresado su apoyo:",
    "et": "Pöördumist toetavad:", "fi": "Kannanottoa tukevat:", "fr": "Ont exprimé leur soutien :", "ga": "Le tacaíocht ó:",
    "hr": "Inicijativu su podržali:", "hu": "A kezdeményezést támogatják:", "it": "Hanno espresso apprezzamento:", "lt": "Kreipimąsi remia:",
    "lv": "Aicinājumu atbalsta:", "mt": "Bl-appoġġ ta':", "nl": "Met steun van:", "pl": "Inicjatywę popierają:", "pt": "Com o apoio de:",
    "ro": "Susținut de:", "sk": "Výzvu podporili:", "sl": "Pobudo podpirajo:", "sv": "Uppropet stöds av:",
}  # fmt: skip
_PRESS = {
    "bg": "Пресцентър", "cs": "Pro média", "da": "Pressekontakt", "de": "Pressestelle", "el": "Γραφείο Τύπου", "en": "Press office",
    "es": "Gabinete de prensa",
    "et": "Pressikontakt", "fi": "Lisätietoja", "fr": "Service de presse", "ga": "Tuilleadh eolais", "hr": "Za medije", "hu": "Sajtókapcsolat",
    "it": "Ufficio stampa", "lt": "Kontaktai", "lv": "Medijiem", "mt": "Kuntatt", "nl": "Perscontact", "pl": "Biuro prasowe",
    "pt": "Assessoria de imprensa",
    "ro": "Biroul de presă", "sk": "Pre médiá", "sl": "Za medije", "sv": "Presskontakt",
}  # fmt: skip


@pytest.mark.parametrize("language", _SUPPORTERS)
def test_supporters_in_every_language(catalogue: Catalogue, language: str) -> None:
    """Those who support a letter below its list do not sign it, whatever its language."""
    blocks = [Heading(level=2, text="Signatories"), *_items(_NAMES), Paragraph(text=_SUPPORTERS[language]), *_items(_OTHERS)]
    found = SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


@pytest.mark.parametrize("language", _PRESS)
def test_press_contacts_in_every_language(catalogue: Catalogue, language: str) -> None:
    """The list ends where it says whom the press may ask."""
    blocks = [Heading(level=2, text="Signatories"), *_items(_NAMES), Paragraph(text=_PRESS[language]), *_items(_OTHERS)]
    found = SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


# Pages


@pytest.mark.parametrize(
    "line",
    [
        "Page 2 of 3", "Seite 2 von 3", "2/3", "- 2 -", "2. oldal", "Strona 2 z 4", "Sivu 2 / 3", "σελ. 2", "стр. 2 от 3", "lk 2",
        "Signatories (continued)", "Liste des signataires (suite)", "Unterzeichner – Fortsetzung", "Společné prohlášení, pokračování",
        "Ondertekenaars (vervolg)", "Allekirjoittajat, jatkoa", "Lista sygnatariuszy – ciąg dalszy", "Подписали (продължение)", "continued …",
        "Apel – strona 2 – ciąg dalszy podpisów", "Open letter – page 3 – signatures, continued", "Lettre ouverte – suite des signatures",
        "Offener Brief – Fortsetzung der Unterschriften",
    ],
)  # fmt: skip
def test_lines_of_pages(line: str) -> None:
    """Numbers of pages and notes that a list goes on are told apart from names."""
    assert is_page_line(line)


@pytest.mark.parametrize("line", ["La Suite", "Page & Stage", "Forts Belges", "P 3 Music", "Continuum Publishing",
"Sidney Side 2 Side Records"])
def test_names_that_resemble_lines_of_pages(line: str) -> None:
    """A name that holds such a word stays."""
    assert not is_page_line(line)


@pytest.mark.parametrize("line", ["- 2 -\nJoint statement, continued", "Page 2 of 3", "¹ See our letter of 29 October 2024."])
def test_a_list_over_the_end_of_a_page(catalogue: Catalogue, line: str) -> None:
    """What stands at the edge of a page inside a list neither ends it nor signs."""
    lists = ["\n".join(f"{at}. {name}" for at, name in enumerate(names, first)) for first, names in ((1, _NAMES[:3]), (4, _NAMES[3:]))]
    text = f"Creators first\n\nBrussels, 3 April 2025\n\n{_ENGLISH}\n\nSigned by:\n\n{lists[0]}\n\n{line}\n\n{lists[1]}\n\nPress: Ada, 020 555"
    assert names_in(_read(catalogue, text.encode(), "a.txt")) == _NAMES


def _columns(*, marks: str) -> bytes:
    """A list in the right of two columns that goes on over a page, with notes below a short rule across both columns."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    prose = [f"and so the makers of number {at} ask what was" for at in range(28)]
    for number, (left, right, note) in enumerate(((prose, _NAMES[:3], f"{marks} See the letter of 29 October 2024, page 4."),
    (_NAMES[3:], [], ""))):
        canvas.setFont(write_pdf.BODY, 10)
        for at, line in enumerate(left):
            canvas.drawString(50, 780 - 14 * at, line if not number else f"– {line}")
        for at, line in enumerate(["", "Signatories", *right] if right else []):
            canvas.drawString(310, 780 - 14 * (at + 22), line if at < 2 else f"– {line}")
        if note:
            canvas.setFont(write_pdf.BODY, 7)
            canvas.line(50, 70, 180, 70)
            canvas.drawString(50, 58, note)
        canvas.setFont(write_pdf.BODY, 7)
        canvas.drawString(280, 30, f"Page {number + 1} of 2")
        canvas.showPage()
    canvas.save()
    return data.getvalue()


@pytest.mark.parametrize("marks", ["³", "3"])
def test_notes_below_columns(catalogue: Catalogue, marks: str) -> None:
    """A note of whichever digits at the bottom of a page does not end the list that goes on over it."""
    assert names_in(_read(catalogue, _columns(marks=marks), "a.pdf")) == _NAMES


def _justified(canvas: Canvas, left: float, right: float, top: float, text: str) -> None:
    """Draw `text` with its words spread from `left` to `right`."""
    words = text.split()
    widths = [canvas.stringWidth(word, write_pdf.BODY, 10) for word in words]
    gap = (right - left - sum(widths)) / (len(words) - 1)
    for word, width in zip(words, widths, strict=True):
        canvas.drawString(left, 842 - top, word)
        left += width + gap


_PROSE = [
    "We, the undersigned organisations, write to", "you since the Directive of the Union, number", "2019/790 knows no such thing",
    "as what is told to those who make the works",
    "that all of these models are made of, and no", "register tells them where a word was from.",
]  # fmt: skip


@pytest.mark.parametrize("columns", [1, 2])
def test_words_spread_over_a_line_are_no_columns(columns: int) -> None:
    """The words of a justified line with wide gaps stay one line of their paragraph, in a column or on a page of one."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont(write_pdf.BODY, 10)
    for column in range(columns):
        for at, line in enumerate(_PROSE):
            _justified(canvas, 50 + 260 * column, 285 + 260 * column, 80 + 14 * at, line)
    canvas.save()
    text = " ".join(parse(data.getvalue(), "a.pdf").text.split())
    assert text.count("number 2019/790 knows no such thing as what") == columns


@pytest.mark.parametrize("label", ["Supported by:", "With the support of"])
def test_what_stands_below_columns_of_names(catalogue: Catalogue, label: str) -> None:
    """A label below a list in two columns belongs to neither, and the shorter column is read like the longer."""
    names = [*_NAMES[:5], "Pictoright", "Concord"]
    cells = [Set(66 + 220 * (at // 4), 160 + 17 * (at % 4), name) for at, name in enumerate(names)]
    below = [Set(60, 232, label, bold=True), Set(60, 250, ", ".join(_OTHERS)), Set(60, 270, "Press: Ada Bell, 01 555 0101")]
    head = [Set(60, 60, "Creators first"), Set(60, 76, "Brussels, 3 April 2025"), Set(60, 92, _ENGLISH[:118]), Set(60, 130, "Signed by:",
    bold=True)]
    assert names_in(_read(catalogue, page([*head, *cells, *below]), "a.pdf")) == names


def test_long_lines_of_signatures(catalogue: Catalogue) -> None:
    """Lines with person, role and organisation are no running text, however evenly they fill the page."""
    persons = ["Anna Keller", "Jan Brandt", "Uta Vogt", "Tim Stern", "Ida Kurz", "Max Lenz"]
    names = [f"European Federation of {name}" for name in _NAMES]
    lines = "\n".join(f"{person}, President, {name}" for person, name in zip(persons, names, strict=True))
    assert names_in(_read(catalogue, f"Creators first\n\n3 April 2025\n\n{_ENGLISH}\n\nSincerely,\n\n{lines}".encode(), "a.txt")) == names


# Sites

_SITE = """<html><head><title>{head}</title>{meta}</head><body>
<div id="CookieBanner"><h2>Cookies</h2><p>We use cookies of Museum of Bells.</p></div>
<p><a href="/">Start</a> | <a href="/about">Harbour Library</a> | <a href="/news">News</a> | <a href="/contact">Contact</a></p>
<h1>Creators first</h1><p>Brussels, 3 April 2025</p><p>{text}</p>{parts}</body></html>"""
_BEFORE, _AFTER = "; ".join(_NAMES[:3]) + ".", "; ".join(_NAMES[3:]) + "."
_FOLDED = {
    "aria-controls": f"""<h3><button aria-expanded="false" aria-controls="a">Signatories (islands) <i>+</i></button></h3>
      <div id="a" hidden><p>{_BEFORE}</p></div><h3><button aria-expanded="false" aria-controls="b">Signatories (mainland) <i>+</i></button></h3>
      <div id="b" hidden><p>{_AFTER}</p></div>""",
    "hidden behind it": f"""<h2>Signatories</h2><div class="acc"><button aria-expanded="false">Islands (3)</button><div hidden><ul>
      {"".join(f"<li>{name}</li>" for name in _NAMES[:3])}</ul></div></div><div class="acc"><button aria-expanded="false">Mainland</button>
      <div hidden><ul>{"".join(f"<li>{name}</li>" for name in _NAMES[3:])}</ul></div></div>""",
    "bootstrap": f"""<a data-bs-toggle="collapse" href="#a" role="button">Signatories</a><div class="collapse" id="a" style="display:none"><ul>
      {"".join(f"<li>{name}</li>" for name in _NAMES)}</ul></div>""",
    "class alone": f"""<style>.panel {{display: none}}</style><button class="accordion">Signatories</button><div class="panel"><ul>
      {"".join(f"<li>{name}</li>" for name in _NAMES)}</ul></div><button class="accordion">Supporters</button><div class="panel"><ul>
      {"".join(f"<li>{name}</li>" for name in _OTHERS)}</ul></div>""",
    "tabs": f"""<div role="tablist"><a role="tab" href="#s" aria-controls="s">Signatories</a>
      <a role="tab" href="#q" aria-controls="q">Supporters</a></div>
      <div role="tabpanel" id="s"><p>{"; ".join(_NAMES)}</p></div><div role="tabpanel" id="q" hidden><p>{"; ".join(_OTHERS)}</p></div>""",
    "details": f"""<details><summary>Signatories</summary><p>{"; ".join(_NAMES)}</p></details>
      <details><summary>Supporters</summary><p>{"; ".join(_OTHERS)}</p></details>""",
}  # fmt: skip


@pytest.mark.parametrize("folded", _FOLDED)
def test_folded_parts_of_a_page(catalogue: Catalogue, folded: str) -> None:
    """What a button on the page opens is read, its words as a heading; menus and banners are not."""
    html = _SITE.format(head="Letter", meta="", text=_ENGLISH, parts=_FOLDED[folded])
    read = _read(catalogue, html.encode(), "a.html")
    assert names_in(read) == _NAMES
    assert (read.title, read.date) == ("Creators first", "2025-04-03")


def test_text_that_nothing_opens_stays_hidden() -> None:
    """Hidden text without a button is left out as before."""
    html = _SITE.format(head="Letter", meta="", text=_ENGLISH, parts='<div id="a" hidden><p>Museum of Bells signs too.</p></div>')
    assert "Museum of Bells" not in parse(html.encode(), "a.html").text


@pytest.mark.parametrize(
    ("heading", "name"),
    [("Latest news", "a.html"), ("Últimas noticias", "a.html"), ("Aktuelle Meldungen", "a.html"), ("À lire aussi", "a.html"), ("Lue myös",
    "a.html")],
)
def test_other_news_of_the_site(catalogue: Catalogue, heading: str, name: str) -> None:
    """Dates and names below the heading of other news are not the letter's."""
    news = f"<div><h2>{heading}</h2><h4>A course of the {_OTHERS[0]}</h4><p>14/10/2025</p><h4>{_OTHERS[1]}</h4><p>21/10/2025</p></div>"
    signed = f"<h2>Signatories</h2><ul>{''.join(f'<li>{one}</li>' for one in _NAMES)}</ul>"
    meta = '<meta name="date" content="2025-04-09">'
    language = {"Ú": "es", "A": "de", "À": "fr", "L": "fi" if "myös" in heading else "en"}[heading[0]]
    text = _TEXTS.get(language, _ENGLISH)
    read = _read(catalogue, _SITE.format(head="Letter", meta=meta, text=text, parts=signed + news).encode(), name)
    assert (names_in(read), read.date) == (_NAMES, "2025-04-03")


_TEXTS = {
    "es": "Escribimos antes de la reunión para expresar nuestra preocupación por el rumbo que ha tomado la aplicación del reglamento. Sin "
    "transparencia no hay "
    "licencias, y quienes viven de escribir, componer o dibujar no pueden prescindir de ella.",
    "de": "Wir schreiben Ihnen vor der Sitzung, weil wir über die Richtung besorgt sind, die das Vorhaben genommen hat. Ohne Transparenz gibt "
    "es keine Lizenzen, "
    "und wer vom Schreiben, Komponieren oder Zeichnen lebt, kann darauf nicht verzichten.",
    "fr": "Nous vous écrivons avant la réunion pour exprimer notre inquiétude devant la direction prise par la mise en œuvre. Sans "
    "transparence il n’y a pas de "
    "licences, et celles et ceux qui vivent de leur plume ou de leurs images ne peuvent s’en passer.",
    "fi": "Kirjoitamme ennen kokousta, koska olemme huolissamme suunnasta, jonka täytäntöönpano on ottanut. Ilman avoimuutta ei ole "
    "lisenssejä, eivätkä "
    "kirjoittamisesta, säveltämisestä tai piirtämisestä elävät voi tulla toimeen ilman sitä.",
    "pt": "Escrevemos antes da reunião para exprimir a nossa preocupação com o rumo que a aplicação tomou. Sem transparência não há licenças, "
    "e quem vive de "
    "escrever, compor ou desenhar não pode prescindir dela. Pedimos por isso uma revisão do código.",
    "it": "Scriviamo prima della riunione per esprimere la nostra preoccupazione per la direzione presa dall’attuazione. Senza trasparenza "
    "non ci sono licenze, e "
    "chi vive di scrittura, musica o disegno non può farne a meno. Chiediamo perciò una revisione.",
}
_OLD = """<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{title}</title></head><body>
<table width="900"><tr><td colspan="2">
<a href="a.php">{menu}</a> | <a href="b.php">{menu}</a> | <a href="c.php"><b>{menu}</b></a> | <a href="d.php">{menu}</a></td></tr>
<tr><td width="150"><b>2025</b><br>2024<br><a href="#">Museum (12-09-2025)</a></td><td>
<p align="center"><font size="5"><b>{kind}</b></font></p><p align="center"><font size="4"><b>{heading}</b></font></p>
<p><i>{dated}</i></p><p>{text}</p>
<p><b>{signed}</b></p><p>{names}</p></td></tr><tr><td colspan="2"><font size="1">&copy; 2004-2025</font></td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("language", "title", "kind", "heading", "dated", "signed", "bullet"),
    [
        ("pt", "Imprensa :: 2025", "COMUNICADO CONJUNTO", "Uma oportunidade para a cultura",
        "Lisboa, três de abril de dois mil e vinte e cinco",
         "Os signatários:", "•"),
        ("it", "Sala stampa » 2025", "COMUNICATO STAMPA", "Un’occasione per la cultura", "Roma, tre aprile duemilaventicinque",
        "I firmatari:", "·"),
        ("fr", "Espace presse - 2025", "COMMUNIQUÉ DE PRESSE", "Une chance pour la culture", "Paris, le trois avril deux mille vingt-cinq",
         "Les signataires :", "●"),
    ],
)  # fmt: skip
def test_pages_set_with_tables(
    catalogue: Catalogue, language: str, title: str, kind: str, heading: str, dated: str, signed: str, bullet: str
) -> None:
    """Large print makes headings, one cell holds the letter, its date may be spelled out and bullets may part the names of a line."""
    html = _OLD.format(
        charset="utf-8", title=title, kind=kind, heading=heading, dated=dated, signed=signed, text=_TEXTS[language],
        names=f" {bullet} ".join(_NAMES), menu="Menu",
    )  # fmt: skip
    read = _read(catalogue, html.encode(), "a.html")
    assert (read.title, read.date, names_in(read)) == (heading, "2025-04-03", _NAMES)


# Sheets


def _workbook(rows: Iterable[Iterable[str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.mark.parametrize(
    ("header", "answers", "total"),
    [
        (("Organisation", "Land", "Status"), ("Undertecknat", "Avböjt", "Inväntar styrelsebeslut"), "Summa undertecknare"),
        (("Organisation", "Land", "Rückmeldung"), ("zugesagt", "abgelehnt", "wartet auf Vorstand"), "Gesamt"),
        (("Organizacja", "Kraj", "Status"), ("podpisano", "odmowa", ""), "Razem"),
        (("Organisation", "Pays", "Réponse"), ("signé le 2 avril", "en attente", "décliné"), "Nombre de signataires"),
        (("Organisatie", "Land", "Akkoord"), ("✓", "✗", ""), "Totaal aantal ondertekenaars"),
    ],
)
def test_answers_of_those_who_were_asked(catalogue: Catalogue, header: tuple[str, ...], answers: tuple[str, ...], total: str) -> None:
    """Who declined, has not answered or waits for a board does not sign; a row that counts the others is none of them."""
    signing, *others = answers
    rows = [header, *((name, "SE", signing) for name in _NAMES), *((name, "SE", answer) for name, answer in zip(_OTHERS, others, strict=True))]
    assert names_in(_read(catalogue, _workbook([*rows, (), (total, "", str(len(_NAMES)))]), "a.xlsx")) == _NAMES


@pytest.mark.parametrize(
    ("rows", "title", "date", "count"),
    [
        ([("Open brief", "Eerst vragen, dan trainen"), ("Datum", "april 2025")], "Eerst vragen, dan trainen", "2025-04", None),
        ([("Titel", "Erst fragen, dann trainieren"), ("Ort und Datum", "Berlin, 3. April 2025"), ("Frist", "2025-05-05"),
        ("Anzahl Unterzeichner", "6")],
         "Erst fragen, dann trainieren", "2025-04-03", 6),
        ([("Lettre ouverte", "Demander avant d’entraîner"), ("Lieu et date", "Paris, le 3 avril 2025")], "Demander avant d’entraîner",
        "2025-04-03", None),
    ],
)  # fmt: skip
def test_the_head_of_a_sheet(catalogue: Catalogue, rows: list[tuple[str, str]], title: str, date: str, count: int | None) -> None:
    """Title, date and count stand beside their labels above the list."""
    listed = [("Nr", "Organisation", "Land"), *((str(at), name, "NL") for at, name in enumerate(_NAMES, 1))]
    text = "\n".join([*(f"{label};{value};" for label, value in rows), *(";".join(row) for row in listed)])
    read = _read(catalogue, text.encode(), "a.csv")
    assert (read.title, read.date, read.stated_signatory_count, names_in(read)) == (title, date, count, _NAMES)


# Heads


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Madame Claire PRUNIER\n\nObjet : La culture d’abord", "La culture d’abord"),
        ("TISKOVÁ INFORMACE\n\nKultura především, prosíme\n\n", "Kultura především, prosíme"),
        ("Herrn Anton Birnbaum\n\nBetreff: Kultur zuerst", "Kultur zuerst"),
        ("MEDIENMITTEILUNG\n\nKultur zuerst, sagen die Verbände\n\n", "Kultur zuerst, sagen die Verbände"),
        ("TLAČOVÁ INFORMÁCIA\n\nKultúra je na prvom mieste\n==========================\n\n", "Kultúra je na prvom mieste"),
        ("PRESSINFORMATION\n\nKulturen först av allt\n\n", "Kulturen först av allt"),
    ],
)
def test_titles_below_readers_and_kinds(catalogue: Catalogue, head: str, title: str) -> None:
    """Neither who is written to nor what kind of text it is makes its title."""
    data = f"{head}\n\nBrussels, 3 April 2025\n\n{_ENGLISH}".encode()
    assert _read(catalogue, data, "a.txt").title == title


def test_the_heading_of_a_page_before_the_title_of_its_file(catalogue: Catalogue) -> None:
    """Where a text has one main heading, that is its title, whatever the file says above it."""
    name = "Open letter to the government"
    data = f'---\ntitle: "{name}"\n---\n\n# Creators first\n\n**{name}**\n\n*3 April 2025*\n\n{_ENGLISH}'
    assert _read(catalogue, data.encode(), "a.md").title == "Creators first"


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        ("fr", "Les vingt-deux organisations soussignées vous écrivent.", 22),
        ("pt", "As dezassete organizações signatárias pedem uma revisão.", 17),
        ("de", "Wir, die unterzeichnenden vierundzwanzig Verbände, bitten um ein Gespräch.", 24),
        ("fi", "Me allekirjoittaneet kolmetoista järjestöä pyydämme tapaamista.", 13),
        ("it", "Le ventuno organizzazioni firmatarie chiedono un incontro.", 21),
        ("en", "We, the undersigned twenty-six organisations, ask for a meeting.", 26),
    ],
)
def test_counts_in_words(catalogue: Catalogue, language: str, sentence: str, count: int) -> None:
    """A count of signatories may be spelled out."""
    text = f"{_TEXTS.get(language, _ENGLISH)}\n\n{sentence}"
    assert _read(catalogue, text.encode(), "a.txt").stated_signatory_count == count


def test_the_last_names_of_a_list_with_semicolons(catalogue: Catalogue) -> None:
    """The last "and" parts names where a bracket or an article shows it; a comma inside a name does not."""
    text = "Signed by: Guild of Bells (GOB); Artists of Chimes, Guild of Rights (ACGR); Alliance of Mimes (AOM) and the Union of Sand Artists."
    found = names_in(_read(catalogue, f"Creators first\n\n3 April 2025\n\n{_ENGLISH}\n\n{text}".encode(), "a.txt"))
    assert found == ["Guild of Bells (GOB)", "Artists of Chimes, Guild of Rights (ACGR)", "Alliance of Mimes (AOM)", "Union of Sand Artists"]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Kultūras ministrijai", "Kultūra nav izejviela"),
        ("Ministrici kulture", "Kultura nije sirovina"),
        ("Kultuuriministrile", "Kultuur ei ole toore"),
    ],
)
def test_titles_below_offices(catalogue: Catalogue, above: str, title: str) -> None:
    """A reader's office above the date needs no label to be no title."""
    assert _read(catalogue, f"{above}\n\n3.4.2025\n\n{title}\n\n{_ENGLISH}".encode(), "a.txt").title == title


@pytest.mark.parametrize("byline", ["Redaktion · 09.04.2025", "By Ada Bell | 9 April 2025", "Online: 9.4.2025"])
def test_the_byline_of_a_page(catalogue: Catalogue, byline: str) -> None:
    """The day when a page came out stands beside its author, that of the letter beside its place."""
    text = f"Creators first\n\n{byline}\n\nBrussels, 3 April 2025\n\n{_ENGLISH}"
    assert _read(catalogue, text.encode(), "a.txt").date == "2025-04-03"


@pytest.mark.parametrize("heading", ["h3", "h5"])
def test_names_that_are_headings(catalogue: Catalogue, heading: str) -> None:
    """Cards with nothing but a heading each are names; headings with names below them are groups."""
    cards, others = ("".join(f"<div><{heading}>{name}</{heading}></div>" for name in names) for names in (_NAMES, _OTHERS))
    parts = f"<h2>Signatories</h2>{cards}<h2>Supporters</h2>{others}"
    assert names_in(_read(catalogue, _SITE.format(head="Letter", meta="", text=_ENGLISH, parts=parts).encode(), "a.html")) == _NAMES


@pytest.mark.parametrize(
    ("header", "label", "contact"),
    [(("Nr", "Organisatie", "Rol"), "Steunbetuigingen", "Contact pers"), (("Č.", "Organizácia", "Rola"), "Podporovatelia", "Kontakt")],
)
def test_rows_that_head_others(catalogue: Catalogue, header: tuple[str, ...], label: str, contact: str) -> None:
    """Below a row that heads supporters nobody signs; a row with a label for the press names nobody."""
    rows = [header, *((str(at), name, "") for at, name in enumerate(_NAMES, 1)), ("", label, ""), *(("7", name, "") for name in _OTHERS)]
    assert names_in(_read(catalogue, _workbook([*rows, (contact, "Ada Bell", "")]), "a.xlsx")) == _NAMES


@pytest.mark.parametrize("label", ["Termen", "Frist", "Sista dag för anslutning", "Date limite"])
def test_deadlines_in_the_head_of_a_sheet(catalogue: Catalogue, label: str) -> None:
    """A day until which one could sign does not date the letter."""
    head = [("Title", "Creators first"), (label, "2025-03-10"), ("Place and date", "Brussels, 3 April 2025")]
    rows = [*head, (), ("Organisation", "Country"), *((name, "BE") for name in _NAMES)]
    assert _read(catalogue, _workbook(rows), "a.xlsx").date == "2025-04-03"


def test_columns_of_other_questions(catalogue: Catalogue) -> None:
    """Where one column says who signs, yes and no of another column say something else."""
    signing = [(name, "ja", "nein" if at % 2 else "ja") for at, name in enumerate(_NAMES)]
    rows = [("Name der Organisation", "Ja/Nein", "Logo erhalten"), *signing, (_OTHERS[0], "nein", "ja"), (_OTHERS[1], "offen", "")]
    assert names_in(_read(catalogue, _workbook(rows), "a.xlsx")) == _NAMES


def test_a_role_before_a_known_acronym(catalogue: Catalogue) -> None:
    """A role and a known name on one line are two, also where the name's acronym makes the whole line known."""
    names = ["Guild of Bells", "Federation of Screenwriters in Europe (FSE)", "Union of Sand Artists", "Alliance of Mimes"]
    persons = ["Elena Soto", "José Ortega", "Pablo Mora", "Ana Gil"]
    blocks = "\n\n".join(f"{person}\nDirectora general, {name}" for person, name in zip(persons, names, strict=True))
    assert names_in(_read(catalogue, f"Creators first\n\n3 April 2025\n\n{_ENGLISH}\n\nSincerely,\n\n{blocks}".encode(), "a.txt")) == names


@pytest.mark.parametrize("name", ["Syndicat Solidaires Culture", "Stichting Steun Muziek", "Open Rights Group", "Pending Records"])
def test_names_with_words_of_support(catalogue: Catalogue, name: str) -> None:
    """A name that holds a word of support or of refusal neither ends a list nor heads others, one paragraph or row each."""
    names = [*_NAMES[:3], name, *_NAMES[3:]]
    blocks = [Heading(level=2, text="Signatories"), *(Paragraph(text=one) for one in names)]
    for language in ("fr", "nl", "en"):
        assert [one.text for one in SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()] == names
    rows = [("Organisation", "Country"), *((one, "" if one == name else "BE") for one in names)]
    assert names_in(_read(catalogue, _workbook(rows), "a.xlsx")) == names
