"""Names beside what is none: acronyms above them, numbers and status in tables, who signs for them, members, signs of networks, fields."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Image, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, OPENINGS, letter_with, names_in

_PL = "Bez jasnych zasad nikt, kto żyje z pisania, nie może bronić tego, co do niego należy od lat. " * 3
_SV = "Utan tydliga regler kan ingen som lever på att skriva försvara det som är hans eget arbete. " * 3
_FR = "Sans règles claires, personne qui vit de l’écriture ne peut défendre ce qui lui appartient depuis toujours. " * 3


@pytest.mark.parametrize("kind", ["paragraphs", "lines", "items"])
@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        ("de", [("BDG", "Bund der Glocken"), ("VSK", "Verein der Sandkünstler"), ("REIMA", "Werkstatt für Reime")]),
        ("fr", [("UDC", "Union des cloches"), ("SAB", "Syndicat du sable"), ("GONG", "Les joueurs de gong")]),
        ("el", [("ΕΚ", "Ένωση Καμπάνας και ήχου"), ("ΣΑΜ", "Σύλλογος Άμμου και μορφής"), ("ΡΙΜΑ", "Οι φίλοι της ρίμας")]),
    ],
)
def test_acronyms_above_names(catalogue: Catalogue, language: str, pairs: list[tuple[str, str]], kind: str) -> None:
    """Acronym and name by turns are one name each."""
    lines = [line for pair in pairs for line in pair]
    heading = Heading(level=3, text={"de": "Unterzeichnende", "fr": "Signataires", "el": "Υπογράφοντες"}[language])
    below = [Paragraph(text="\n".join(lines))] if kind == "lines" else [(ListItem if kind == "items" else Paragraph)(text=one) for one in lines]
    text = _FR if language == "fr" else OPENINGS[language]
    found = names_in(letter_with(catalogue, heading, *below, text=text, language=language))
    assert found == [f"{name} ({acronym})" for acronym, name in pairs]


@pytest.mark.parametrize(
    ("language", "rows", "names"),
    [
        (
            "pl",
            [
                ("Lp.", "Skrót", "Pełna nazwa organizacji", "Miejscowość", "Podpis"),
                ("1", "ZD", "Związek Dzwonów", "Kraków", "prezes"),
                ("2", "", "Rymotwórcy Podlasia", "Białystok", "tak, e-mailem"),
                ("3", "GG", "Gildia Gongów", "Łódź", "prezeska"),
                ("4", "SP", "Stowarzyszenie Piasku", "Gdynia", "tak"),
            ],
            ["Związek Dzwonów", "Rymotwórcy Podlasia", "Gildia Gongów", "Stowarzyszenie Piasku"],
        ),
        (
            "de",
            [
                ("Nr.", "Kürzel", "Wer", "Ort", "Zeichnet?"),
                ("1", "BDG", "Bund der Glocken", "Bonn", "Ja, wir zeichnen mit"),
                ("2", "", "Reimwerk Süd", "Ulm", "Nein, wir wollen nur informiert werden"),
                ("3", "GDG", "Gilde der Gongs", "Kiel", "Ja, wir zeichnen mit"),
                ("4", "VS", "Verein Sand", "Köln", "Ja, wir zeichnen mit"),
                ("5", "", "Rat der Reime", "Jena", "Vorstand entscheidet noch"),
            ],
            ["Bund der Glocken", "Gilde der Gongs", "Verein Sand"],
        ),
        (
            "hu",
            [
                ("Időbélyeg", "Szervezet neve", "Kapcsolattartó", "Aláírja a nyilatkozatot?"),
                ("2025.02.01", "Harangok Szövetsége", "Kovács Anna", "Igen, aláírjuk"),
                ("2025.02.02", "Rímfaragók", "Szabó Péter", "Nem, csak tájékozódunk"),
                ("2025.02.03", "Gongok Céhe", "iroda", "Igen, aláírjuk"),
            ],
            ["Harangok Szövetsége", "Gongok Céhe"],
        ),
        (
            "fi",
            [
                ("Järjestö", "Allekirjoittaako?"),
                ("Kellojen liitto", "Kyllä, allekirjoitamme"),
                ("Riimittelijät", "Ei, vain tiedoksi"),
                ("Gongien kilta", "Kyllä"),
            ],
            ["Kellojen liitto", "Gongien kilta"],
        ),
    ],
)
def test_columns_beside_names(catalogue: Catalogue, language: str, rows: list[tuple[str, ...]], names: list[str]) -> None:
    """Header, numbers, acronyms and towns are no names, and who answers that they do not sign, or not yet, does not."""
    text = _PL if language == "pl" else OPENINGS[language]
    assert names_in(letter_with(catalogue, Table(rows=tuple(rows)), text=text, language=language)) == names


@pytest.mark.parametrize(
    ("language", "closing", "rows", "names"),
    [
        (
            "pl",
            "Z poważaniem",
            [("…………\nAnna Nowak\nprezeska", "za\nZwiązek Dzwonów"), ("…………\nJan Kos\ndyrektor", "za\nGildia Gongów")],
            ["Związek Dzwonów", "Gildia Gongów"],
        ),
        (
            "de",
            "Mit freundlichen Grüßen",
            [("Anna Novak\nVorsitzende", "für den\nBund der Glocken"), ("Ivo Kos\nGeschäftsführer", "für die\nGilde der Gongs")],
            ["Bund der Glocken", "Gilde der Gongs"],
        ),
        (
            "fr",
            "Veuillez agréer",
            [("Pour\nl’Union des cloches", "Anna Novak\nprésidente"), ("Pour\nla Guilde des gongs", "Ivo Kos\ndélégué général")],
            ["Union des cloches", "Guilde des gongs"],
        ),
    ],
)
def test_for_whom_cells_sign(catalogue: Catalogue, language: str, closing: str, rows: list[tuple[str, str]], names: list[str]) -> None:
    """Cells that begin with "for" name who signs, the cells beside them only through whom."""
    text = {"pl": _PL, "fr": _FR}.get(language) or OPENINGS[language]
    read = letter_with(catalogue, Paragraph(text=closing), Table(rows=tuple(rows)), text=text, language=language)
    assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "heading", "lines", "names"),
    [
        (
            "hr",
            "Potpisnici",
            (
                "Savez zvona, koji okuplja Udrugu pijeska, Klub rimara i Ceh gongova",
                "Udruga sata — za nju Ana Novak",
                "Rimari — za njih Ivo Kos",
                "Ceh lutki — za njega Mia Sand",
            ),
            ["Savez zvona", "Udruga sata", "Rimari", "Ceh lutki"],
        ),
        (
            "fr",
            "Signataires",
            (
                "Union des cloches, qui regroupe Syndicat du sable, Les Rimeurs et Guilde des gongs",
                "Ligue des rimes — représentée par Anna Novak",
                "Cercle du gong — représenté par Ivo Kos",
            ),
            ["Union des cloches", "Ligue des rimes", "Cercle du gong"],
        ),
        (
            "de",
            "Unterzeichner",
            (
                "Bund der Glocken, der die Gilde der Gongs, den Verein Sand und das Reimwerk vereint",
                "Zunft der Sande – für sie Anna Novak",
                "Kreis der Reime – für ihn Ivo Kos",
            ),
            ["Bund der Glocken", "Zunft der Sande", "Kreis der Reime"],
        ),
    ],
)
def test_members_and_signers_in_lines(catalogue: Catalogue, language: str, heading: str, lines: tuple[str, ...], names: list[str]) -> None:
    """Whom a body unites by a clause does not sign, nor does the person behind a dash and "for it"."""
    items = [ListItem(text=line) for line in lines]
    assert names_in(letter_with(catalogue, Heading(level=3, text=heading), *items, language=language)) == names


@pytest.mark.parametrize("network", ["Facebook", "LinkedIn", "Bluesky"])
def test_signs_of_networks(catalogue: Catalogue, network: str) -> None:
    """Signs of networks below logos of signatories are none of these."""
    logos = [Image(alt=f"Logo {name}") for name in ("Guild of Bells", "Union of Sand", "Kelpie")]
    blocks = (Heading(level=3, text="Signatories"), *logos, Paragraph(text="Supported by the Fund."), Image(alt=network))
    assert names_in(letter_with(catalogue, *blocks)) == ["Guild of Bells", "Union of Sand", "Kelpie"]


@pytest.mark.parametrize(
    ("language", "title", "rows", "name"),
    [
        ("de", "Stellungnahme", [("Absender", "Verband"), ("Organisation", "Gilde der Gongs"), ("Eingang", "1.2.2025")], "Gilde der Gongs"),
        ("fr", "Contribution", [("Type", "Association"), ("Nom de l’organisme", "Ligue des rimes"), ("Pays", "France")], "Ligue des rimes"),
        ("sv", "Remissvar", [("Organisation", "Gonggillet i Nord"), ("Kontaktperson", "Anna Berg"), ("Inkom", "2025")], "Gonggillet i Nord"),
    ],
)
def test_who_fills_a_form_in(catalogue: Catalogue, language: str, title: str, rows: list[tuple[str, str]], name: str) -> None:
    """The field for the organisation's name says who answers, and its labels are no names."""
    text = {"fr": _FR, "sv": _SV}.get(language) or OPENINGS[language]
    blocks = (Heading(level=1, text=title), Table(rows=tuple(rows)), Paragraph(text=text), Paragraph(text=text))
    read = draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="a.html")
    assert names_in(read) == [name]


def test_a_form_of_several(catalogue: Catalogue) -> None:
    """Whom a form asks for as joint senders answers together with who fills it in."""
    fields = [("First name", "Anna"), ("Organisation name", "Guild of Bells and Gongs"), ("Country of origin", "Malta")]
    form = [block for label, value in fields for block in (Heading(level=3, text=f"* {label}"), Paragraph(text=value))]
    others = Paragraph(text="Union of Sand\nForum of Rhymes\nAssociation of Kelpies")
    blocks = (Heading(level=2, text="Consultation on rules for bells"), *form, others, Paragraph(text=BODY), Paragraph(text=BODY))
    read = draft(ParsedDocument(format="pdf", language="en", blocks=blocks), catalogue, name="contribution.pdf")
    assert names_in(read) == ["Guild of Bells and Gongs", "Union of Sand", "Forum of Rhymes", "Association of Kelpies"]


@pytest.mark.parametrize(
    ("running", "signature"),
    [
        ("SMĖLIO VERTĖJŲ SĄJUNGA · Asociacija, Varpų g. 6, LT-01101 Vilnius", "Valdybos pirmininkė\nDalia Varpienė-Gongė"),
        ("Związek Dzwonów · ul. Polna 2, 00-092 Warszawa", "Prezeska\nAnna Nowak-Kos"),
        ("Gilde der Gongs · Ringstraße 8, 10115 Berlin · post@gilde.example", "Vorsitzende\nAnna Novak-Kos"),
    ],
)
def test_letterheads_of_all_pages(catalogue: Catalogue, running: str, signature: str) -> None:
    """A person with a role signs a letter through the body whose head or foot with its address all pages have."""
    greeting = Paragraph(text="Dear Minister,")
    blocks = (greeting, Paragraph(text=BODY), Paragraph(text=BODY), Paragraph(text="Yours sincerely"), Paragraph(text=signature))
    parsed = ParsedDocument(format="docx", metadata={"running": running}, blocks=blocks)
    assert names_in(draft(parsed, catalogue, name="letter.docx")) == [running.split(" · ")[0]]
