"""Shapes in which persons sign for organisations, and places that are easily taken for something else; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in
from tests.drafting.pages import Set, page

_TEXT = (
    "We write ahead of the meeting to express our concern about the direction that the implementation has taken, and we ask you to "
    "listen to those who live from writing, composing and drawing before the text is final."
)
_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Society of Letters"]
_PERSONS = ["Ada Bell", "Hugo Stern", "Mira Lund", "Tom Reed"]


def _read(catalogue: Catalogue, *blocks: Block, language: str = "en") -> Draft:
    return letter_with(catalogue, *blocks, text=_TEXT, language=language)


def _persons(read: Draft) -> list[str | None]:
    return [one.person for one in read.signatories]


@pytest.mark.parametrize(
    ("language", "closing", "link"),
    [
        ("en", "Yours sincerely", "For the"),
        ("en", "Yours sincerely", "On behalf of the"),
        ("de", "Mit freundlichen Grüßen", "Für die"),
        ("fr", "Cordialement", "Pour la"),
        ("ro", "Cu respect", "Pentru"),
        ("cs", "S pozdravem", "Za"),
        ("es", "Atentamente", "Por la"),
    ],
)
@pytest.mark.parametrize("seam", [":\n", ": "])
def test_signing_for_a_name(catalogue: Catalogue, language: str, closing: str, link: str, seam: str) -> None:
    """ "For the Guild: Ada Bell, keeper" names the guild and who signs, whatever the role is called."""
    lines = [f"{link} {name}{seam}{person}, keeper" for name, person in zip(_NAMES, _PERSONS, strict=True)]
    blocks = tuple(Paragraph(text=text) for text in (_SENTENCES.get(language, _TEXT), closing, *lines))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert names_in(read) == _NAMES
    assert _persons(read) == _PERSONS


_SENTENCES = {
    "de": "Wir schreiben Ihnen, weil wir uns Sorgen um die Umsetzung machen, und bitten Sie, auf diejenigen zu hören, die vom Schreiben und "
    "Komponieren leben, bevor der Text endgültig beschlossen wird. Niemand darf dabei übergangen werden, weder heute noch morgen.",
    "fr": "Nous vous écrivons parce que la mise en œuvre nous inquiète, et nous vous demandons d'écouter celles et ceux qui vivent de "
    "l'écriture et de la musique avant que le texte ne soit définitif. Personne ne doit être oublié, ni aujourd'hui ni demain.",
    "ro": "Vă scriem pentru că suntem îngrijorați de modul în care sunt aplicate regulile și vă rugăm să îi ascultați pe cei care trăiesc "
    "din scris și din muzică înainte ca textul să fie definitiv. Nimeni nu trebuie uitat, nici astăzi și nici mâine, oriunde ar lucra.",
    "cs": "Píšeme vám, protože nás znepokojuje způsob, jakým se pravidla uplatňují, a prosíme vás, abyste vyslechli ty, kdo žijí z psaní "
    "a z hudby, než bude text konečný. Na nikoho se nesmí zapomenout, ani dnes, ani zítra, ať už pracuje kdekoli v naší zemi.",
    "es": "Les escribimos porque nos preocupa la manera en que se aplican las normas, y les pedimos que escuchen a quienes viven de la "
    "escritura y de la música antes de que el texto sea definitivo. Nadie debe quedar olvidado, ni hoy ni mañana, trabaje donde trabaje.",
}


@pytest.mark.parametrize("rule", ["_______________________\n", "…………………………\n", "_______________________ "])
def test_names_below_the_line_to_sign_on(catalogue: Catalogue, rule: str) -> None:
    """In a grid of signatures the name may stand in bold below line, person and role: it is the name of those above it."""
    grid = [
        block
        for name, person in zip(_NAMES, _PERSONS, strict=True)
        for block in (Paragraph(text=f"{rule}{person}\nKeeper of the seal"), Heading(level=3, text=name))
    ]
    read = _read(catalogue, Paragraph(text="Yours sincerely"), *grid)
    assert names_in(read) == _NAMES
    assert _persons(read) == _PERSONS


def test_roles_in_small_letters(catalogue: Catalogue) -> None:
    """A role that is no known word ends where capitals begin, as the known ones of the same list do."""
    lines = ["Ada Bell, president Guild of Bells", "Hugo Stern, secretary Kelpie Audio", "Mira Lund, director Le Grand Sablier",
             "Tom Reed, spokesbeing Writers in the North", "Ida Holm, keeper of Concord"]  # fmt: skip
    read = _read(catalogue, Paragraph(text="Signatories:"), Paragraph(text="\n".join(lines)))
    assert names_in(read) == ["Guild of Bells", "Kelpie Audio", "Le Grand Sablier", "Writers in the North", "Concord"]
    assert _persons(read) == ["Ada Bell", "Hugo Stern", "Mira Lund", "Tom Reed", "Ida Holm"]


@pytest.mark.parametrize("mark", ["/allkirjastatud digitaalselt/", "[signed]", "/digitally signed/", "/podpísané elektronicky/"])
def test_marks_of_signing(catalogue: Catalogue, mark: str) -> None:
    """What says that somebody signed by machine is no name."""
    signed = [
        block
        for name, person in zip(_NAMES, _PERSONS, strict=True)
        for block in (Paragraph(text=mark), Paragraph(text=f"{person}\npresident\n{name}"))
    ]
    assert names_in(_read(catalogue, Paragraph(text="Yours sincerely"), *signed)) == _NAMES


def test_pairs_of_a_name_and_who_signs(catalogue: Catalogue) -> None:
    """Name and person take turns, though one of the roles is no known word."""
    roles = ["president", "president", "director", "secretary", "spokesbeing", "president"]
    names = [*_NAMES, "Kelpie", "Concord"]
    persons = [*_PERSONS, "Ida Holm", "Max Ross"]
    pairs = [Paragraph(text=text) for name, person, role in zip(names, persons, roles, strict=True) for text in (name, f"{person}, {role}")]
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), *pairs)) == names


@pytest.mark.parametrize("mark", ["¹ ", "1. ", "* "])
def test_signatories_in_a_note(catalogue: Catalogue, mark: str) -> None:
    """A note at the end of a page may be the list of those who sign; the notes behind it are none of theirs."""
    note = Paragraph(text=f"{mark}Signatories: {', '.join(_NAMES[:3])} and {_NAMES[3]}.", id="footnote")
    other = Paragraph(text="2 See the answer of the City of Bells.", id="footnote")
    assert names_in(_read(catalogue, note, other)) == _NAMES


def test_raised_notes_in_plain_text(catalogue: Catalogue) -> None:
    """A raised mark begins a note of a plain text too."""
    text = f"A letter about rules\n\n{_TEXT}\n\n¹ Signed by: {', '.join(_NAMES[:3])} and {_NAMES[3]}\n² See there.\n"
    assert names_in(draft(parse(text.encode(), "a.txt"), catalogue, name="a.txt")) == _NAMES


def test_numbered_list_in_small_print(catalogue: Catalogue) -> None:
    """Names numbered in small print below an opening are no footnotes of the page."""
    body = [
        Set(60, 80 + 14 * at, line) for at, line in enumerate([_TEXT[:70], _TEXT[70:140], _TEXT[140:], "Signed by the following 4 bodies:"])
    ]
    data = page([*body, *(Set(60, 160 + 12 * at, f"{at + 1}. {name}") for at, name in enumerate(_NAMES))], size=11, small=8, small_from=4)
    assert names_in(draft(parse(data, "a.pdf"), catalogue, name="a.pdf")) == _NAMES


_LOGOS = "".join(
    f'<a href="https://example.org/{at}"><img style="color:transparent" alt="{name}" src="/{at}.png"></a>' for at, name in enumerate(_NAMES)
)


@pytest.mark.parametrize("head", ["<h2>This letter is signed by</h2>", "<div>Signatories</div>", "<p><b>Signed by</b></p>"])
def test_logos_behind_the_text(catalogue: Catalogue, head: str) -> None:
    """A wall of logos set apart from the text, whose names are only those of the pictures, is the list that the line above it says."""
    prose = f"<div class='prose'><p>Dear minister,</p><p>{_TEXT}</p><p>{_TEXT[::1]}</p><p>Yours, for all signatories,</p></div>"
    page_text = f"<body><div><div>nav</div></div><div class='wide'><h1>Creators first</h1>{prose}<section>{head}<div>{_LOGOS}</div></section>"
    news = "<section><h2>Latest news</h2><div><h3>Guild of Owls moves</h3><p>4 May 2026</p></div></section></div></body>"
    read = draft(parse(f"<html>{page_text}{news}</html>".encode(), "a.html"), catalogue, name="a.html")
    assert names_in(read) == _NAMES
    assert read.date is None


def test_whom_a_letter_was_sent_to(catalogue: Catalogue) -> None:
    """A further sheet that says to whom the letter went names no signatories."""
    signing = Table(rows=(("Organisation", "Person"), *zip(_NAMES, _PERSONS, strict=True)))
    sent = Table(rows=(("Addressee", "E-mail"), ("Ministry of Culture", "a@example.org"), ("Council of News", "b@example.org")))
    blocks = (Heading(level=2, text="Signatories"), signing, Heading(level=2, text="Sending"), sent)
    assert names_in(_read(catalogue, *blocks)) == _NAMES


def test_files_to_download(catalogue: Catalogue) -> None:
    """A link to a file below a list is none of its names, as an item neither."""
    items = [ListItem(text=name) for name in _NAMES]
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), *items, ListItem(text="Open_letter.pdf 214 KB"))) == _NAMES


@pytest.mark.parametrize(
    "name",
    ["<img src=x onerror=alert(1)> Guild", "javascript:alert(1) Guild", "Guild [x](javascript:alert(1))", "Guild " * 60, "—— · ——"],
)
def test_what_can_be_no_name(catalogue: Catalogue, name: str) -> None:
    """Markup, addresses of scripts, endless lines and lines without a letter are never taken for names."""
    items = [ListItem(text=one) for one in (*_NAMES, name.strip())]
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), *items)) == _NAMES


def test_last_two_names_of_a_list(catalogue: Catalogue) -> None:
    """Two known names with an "and" between them are two, though the first begins with its acronym."""
    last = "CEPI - European Audiovisual Production Association and Federation of European Publishers (FEP)."
    listed = f"Signed by: Sugar Music; Guild of Bells; {last}"
    assert [one.org for one in _read(catalogue, Paragraph(text=listed)).signatories][-2:] == ["cepi", "fep"]


@pytest.mark.parametrize(
    ("language", "text", "closing", "role"),
    [
        ("sv", "Vi bjuder in er organisation att skriva under uppropet om klockor.", "Vänliga hälsningar", "kampanjsamordnare"),
        ("de", "Wir laden Ihren Verband ein, den Aufruf für Glocken mitzutragen.", "Mit freundlichen Grüßen", "kampagnenbetreuung"),
        ("en", "We invite your organisation to join the call for bells.", "Best wishes", "campaigner"),
    ],
)
def test_what_a_person_is_in_small_letters_is_no_body(catalogue: Catalogue, language: str, text: str, closing: str, role: str) -> None:
    """The word is no known one for a role."""
    blocks = (Heading(level=1, text="Bells"), Paragraph(text=text), Paragraph(text=f"{closing}\nKarin Ek\n{role}"))
    parsed = ParsedDocument(format="text", language=language, blocks=(*blocks, Paragraph(text="Dublin, 26.1.2026")))
    assert not draft(parsed, catalogue, name="a.txt").signatories
