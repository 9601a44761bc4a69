"""How signatories stand in letters: blocks of signatures, answers in sheets, lists in cells, the first sentence of a press release."""

from __future__ import annotations

import io
from collections.abc import Sequence

import openpyxl
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.words.table_words import is_withdrawn
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, letter_with, names_in


@pytest.mark.parametrize(
    "lines",
    [
        ["Ada Berg, ordförande Glasblåsarna", "Bo Lind, vd Sandförbundet", "Cia Alm, förbundsordförande för Bokförbundet", "Dan Ek, vd Rim"],
        ["Ada Berg, president Glasblåsarna", "Bo Lind, director Sandförbundet", "Cia Alm, chair of Bokförbundet", "Dan Ek, secretary Rim"],
    ],
)
def test_roles_and_names_without_a_comma(catalogue: Catalogue, lines: Sequence[str]) -> None:
    """A role in small letters ends where the capitals of the name begin."""
    read = letter_with(catalogue, Paragraph(text="Undersigned:"), Paragraph(text="\n".join(lines)))
    assert names_in(read) == ["Glasblåsarna", "Sandförbundet", "Bokförbundet", "Rim"]
    assert [one.person for one in read.signatories] == ["Ada Berg", "Bo Lind", "Cia Alm", "Dan Ek"]


@pytest.mark.parametrize("below", ["{}\npresident", "{}, Secretary General"])
def test_persons_below_names_set_as_headings(catalogue: Catalogue, below: str) -> None:
    """Bold names are headings of nothing: who stands below signs for the name above."""
    names, persons = ["Guild of Bells", "Society of Sand", "RIMA"], ["Ana Novak", "Ivo Horvat", "Eva Kos"]
    signatures = [
        block
        for name, person in zip(names, persons, strict=True)
        for block in (Heading(level=3, text=name), Paragraph(text=below.format(person)))
    ]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *signatures)
    assert [(one.name, one.person) for one in read.signatories] == list(zip(names, persons, strict=True))


def _sheet(rows: Sequence[Sequence[str]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))  # type: ignore[union-attr]
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.mark.parametrize(
    ("heading", "answers"),
    [
        ("Tilslutter sig?", ("Ja", "Ja (med forbehold)", "Afventer", "Nej – eget brev", "ja")),
        ("Teilnahme", ("Ja", "Ja, per E-Mail", "offen", "Nein (Vorstand)", "JA")),
        ("Postavenie", ("signatár", "signatár", "pozorovateľ", "podporovateľ", "signatár")),
        ("Status", ("signatory", "signatory (by mail)", "observer", "supporter", "signatory")),
    ],
)
def test_answers_with_remarks_and_parts_played(catalogue: Catalogue, heading: str, answers: Sequence[str]) -> None:
    """A yes with a remark is one; who waits, observes or only supports does not sign. Groups and acronyms are no names."""
    names = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes", "Network of Fables"]
    rows = [["Letter of the arts"], ["No.", "Organisation", "Abbreviation", heading, "Person"], ["MUSIC", "", "", "", ""]]
    rows += [[str(at), name, "GX", answer, "Ada Berg"] for at, (name, answer) in enumerate(zip(names, answers, strict=True), 1)]
    read = draft(parse(_sheet([*rows, ["", "Total", "", "3", ""]]), "answers.xlsx"), catalogue, name="answers.xlsx")
    assert names_in(read) == [names[0], names[1], names[4]]


@pytest.mark.parametrize(("dash", "aside"), [("- ", " /{}, director/"), ("• ", " ({}, director)")])
def test_lists_typed_into_cells(catalogue: Catalogue, dash: str, aside: str) -> None:
    """Each line of a cell with its dash is a name; the person between slashes or brackets signs for it."""
    left = f"{dash}Guild of Bells{aside.format('Ada Berg')}\n{dash}RIMA\n{dash}Union of Sand Artists"
    right = f"{dash}Alliance of Mimes\n{dash}Forum of Rhymes{aside.format('Bo Lind')}"
    read = letter_with(catalogue, Heading(level=2, text="Signed by:"), Table(rows=((left, right),)))
    names = [one.split(" (")[0] for one in names_in(read)]
    assert names == ["Guild of Bells", "RIMA", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes"]


_RELEASES = {
    "en": "The Guild of Bells (GOB), the RIMA, the Union of Sand Artists and the Forum of Rhymes today express their deep disappointment "
    "with what the Commission has published after a year of talks, and they ask that it be withdrawn before it does any harm.",
    "pt": "A Associação de Sinos (AS), a RIMA, a União dos Artistas de Areia e o Sindicato das Rimas subscrevem este apelo contra o que "
    "foi publicado pela Comissão depois de um ano de conversações, e pedem que seja retirado antes que cause danos.",
    "it": "L’Associazione delle Campane, RIMA, l’Unione degli Artisti della Sabbia e il Sindacato delle Rime chiedono al governo di non "
    "approvare quello che la commissione ha pubblicato dopo un anno di colloqui e che non serve a nessuno.",
}


@pytest.mark.parametrize("language", _RELEASES)
def test_who_issues_a_press_release(catalogue: Catalogue, language: str) -> None:
    """Without any list, the subject of the first sentence names who speaks, up to its verb."""
    text = _RELEASES[language]
    read = draft(ParsedDocument(format="pdf", blocks=(Paragraph(text=text), Paragraph(text=text))), catalogue, name="release.pdf")
    assert len(read.signatories) == 4
    assert read.signatories[1].name == "RIMA"
    assert not any(word[:1].islower() and len(word) > 6 for one in read.signatories for word in one.name.split())


@pytest.mark.parametrize(
    ("article", "closing"),
    [
        ("Pour la {}", "Fait à Paris, le vingt-neuf janvier deux mille vingt-quatre, en treize exemplaires"),
        ("For the {}", "Done at Rome, this first day of June two thousand and twenty-four"),
    ],
)
def test_blocks_that_say_for_whom_they_sign(catalogue: Catalogue, article: str, closing: str) -> None:
    """"Pour la" stands before the name, a mark below it is none, and the day is no signatory."""
    french = "Nous demandons aux autorités de ne pas approuver le texte et de recevoir les organisations avant la fin du mois. " * 3
    people = [("Scam", "Rémi Lanneau"), ("ADAGP", "Anne Laye"), ("Guilde des cloches", "Ada Berg"), ("RIMA", "Bo Lind")]
    cells = [f"{article.format(name)}\n{person},\nPrésident\n[signé]" for name, person in people]
    blocks = (Paragraph(text=french if "Pour" in article else ENGLISH), Paragraph(text="Yours sincerely,"), Paragraph(text=closing))
    parsed = ParsedDocument(format="docx", blocks=(*blocks, Table(rows=((cells[0], cells[1]), (cells[2], cells[3])))))
    assert names_in(draft(parsed, catalogue, name="letter.docx")) == [name for name, _ in people]


@pytest.mark.parametrize("form", ["{}, prin Ion Popa, director;", "{} prin Ion Popa, preşedinte", "{}, represented by Ion Popa, director;"])
def test_who_is_represented(catalogue: Catalogue, form: str) -> None:
    """The organisation signs through its person."""
    names = ["DACIN SARA", "Uniunea Clopotelor", "Forum of Rhymes"]
    items = [Paragraph(text=form.format(name)) for name in names]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *items)) == names


@pytest.mark.parametrize(
    "line",
    [
        "~~Guild of Bells~~", "Guild of Bells (withdrawn on 3 May)", "Guild of Bells (parašą atsiėmė kovo 18 d.)",
        "Guild of Bells – zurückgezogen",
        "Guild of Bells [signature retirée]", "Guild of Bells (podpis wycofany)", "Гилдия (оттеглен подпис)",
        "Guild of Bells (aláírását visszavonta)",
    ],
)  # fmt: skip
def test_withdrawn_signatures(catalogue: Catalogue, line: str) -> None:
    """Who took the signature back is no signatory; a name that only has brackets is."""
    assert is_withdrawn(line)
    assert not is_withdrawn("Guild of Bells (GOB) – the voice of bells")
    listed = "\n".join([line, "Union of Sand Artists", "Forum of Rhymes"])
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Paragraph(text=listed))
    assert names_in(read) == ["Union of Sand Artists", "Forum of Rhymes"]


def test_provisional_lists_of_earlier_drafts(catalogue: Catalogue) -> None:
    """Below the letter a thread may hold a draft, with those who were only asked."""
    signed = Paragraph(text="Guild of Bells\nForum of Rhymes")
    asked = Paragraph(text="Union of Sand Artists\nAlliance of Mimes")
    read = letter_with(catalogue, Paragraph(text="Signed by:"), signed, Paragraph(text="Provisional signatories (tbc):"), asked)
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes"]
